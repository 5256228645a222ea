"""Strategies without marks: fields, labels and numbers of several kinds below their aims, and tables of measures."""

from __future__ import annotations

from pathlib import Path

from convenor.ingest.read import paper

AMBITIONS = """Page 1:
Ember Vale Health and Wellbeing Strategy
VISION
People in Ember Vale have the best of health and look after one another
Page 2: Ember Vale Health and Wellbeing Strategy
Ambition One – Start well
Led by: Ember Vale Children's Partnership
Chair: Ann Bell
Our priorities are
a) Fewer falls from swings
b) Good teeth by age five
We will
 double the number of schools in the Daily Mile
 bring brushes to all nurseries
We will measure
Five year olds with tooth decay (from 27% to 20%)
Partners accredited by the Vale Tooth Fund
Page 3: Ember Vale Health and Wellbeing Strategy
Ambition Two – Age well
Led by: Ember Vale Ageing Board
Chair: Zoe Quill, Age Trust
Our priorities are
a) Less loneliness
b) A good end
We will
 start a class in each town
 recruit 200 telephone friends
Success: fewer people are alone
Page 4: Ember Vale Health and Wellbeing Strategy
Questions: hwb@embervale.example
"""


def _aims(folder: Path, text: str) -> dict[str, tuple[str, str]]:
    path = folder / "strategy.txt"
    path.write_text(text, encoding="utf-8")
    aims = paper(path).aims
    labels = {aim.id: aim.label for aim in aims}
    return {aim.label: (aim.kind, labels.get(aim.parent or "", "")) for aim in aims}


def test_labels_and_fields_below_an_ambition_are_of_it(tmp_path: Path) -> None:
    aims = _aims(tmp_path, AMBITIONS)
    assert aims["People in Ember Vale have the best of health and look after one another"] == ("vision", "")
    assert aims["Good teeth by age five"] == ("priority", "Start well")
    assert aims["bring brushes to all nurseries"] == ("action", "Start well")
    assert aims["Partners accredited by the Vale Tooth Fund"] == ("measure", "Start well")
    assert aims["fewer people are alone"] == ("measure", "Age well")
    assert not any("Ann Bell" in label or "Page" in label for label in aims)


def test_a_table_of_measures_names_the_aim_of_each(tmp_path: Path) -> None:
    text = "Ember Vale Wellbeing Strategy\n\nPriority 1\nBest start\n\nWhat we will do\n1.1 Offer a visit to each parent\n1.2 Open a hub\n\nPriority 2\nSound minds\n\nWhat we will do\n2.1 Put a team in each school\n2.2 Run a line\n\nHow we will know\n\nPriority         Measure                       Now    2031\nBest start       Children ready for school     74%    82%\n                 Mothers who smoke             11%    5%\nSound minds      Days lost to worry            612    400\n\nThe Board looks at these figures.\n"
    aims = _aims(tmp_path, text)
    assert aims["Mothers who smoke"] == ("measure", "Best start")
    assert aims["Days lost to worry"] == ("measure", "Sound minds")
    assert not {"Now", "2031", "Measure"} & set(aims)


def test_what_describes_a_title_is_no_aim_of_its_own(tmp_path: Path) -> None:
    chapter = "{name}\n{text}\nWe will:\n- Open {n} hubs\n- Train {n} nurses\nHow we will know\n- More people are active in {n} years\n\n"
    told = [("Start well", "Every child has the best start"), ("Live well", "Adults are healthy in body"), ("Age well", "Older people stay free")]  # fmt: skip
    text = "Ember Vale Health Strategy\n\nOur ambitions\n" + "".join(
        chapter.format(name=name, text=said, n=n) for n, (name, said) in enumerate(told, 2)
    )
    aims = _aims(tmp_path, text)
    assert [label for label, (kind, _) in aims.items() if kind == "ambition"] == ["Start well", "Live well", "Age well"]
    assert aims["Open 3 hubs"] == ("action", "Live well")


def test_numbers_in_words_hold_numbers_in_figures(tmp_path: Path) -> None:
    text = "Ember Vale Housing Strategy\n\nOur priorities\nPriority One\nNew homes\nObjective 1.1 Build 200 homes\nObjective 1.2 Bring empty homes into use\nPriority Two\nOld homes\nObjective 2.1 Insulate all lofts\nObjective 2.2 Deal with damp within 14 days\nPriority Three\nNo homelessness\nObjective 3.1 End the use of hostels\nObjective 3.2 Give everyone a plan\n"
    aims = _aims(tmp_path, text)
    assert aims["Deal with damp within 14 days"] == ("action", "Old homes")
    assert aims["Give everyone a plan"] == ("action", "No homelessness")


def test_a_number_with_a_letter_opens_an_entry(tmp_path: Path) -> None:
    text = "Ember Vale Care Strategy\n\nAim 1: Better health\nObjectives\n1a. Increase healthy life by a year\n1b. Cut deaths by a quarter\nMeasures\n• Deaths before 75\n\nAim 2: Fair shares\nObjectives\n2a. Narrow the gap\n2b. Share the money\nMeasures\n• Gap between wards\n"
    aims = _aims(tmp_path, text)
    assert aims["Cut deaths by a quarter"] == ("action", "Better health")
