"""Short labels of plans over lists that print has torn: promises, what is wanted, figures, bullets of odd fonts; every body is invented."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.ingest.read import paper

MakesAims = Callable[[str], list[tuple[str, str, str | None]]]


GOALS = """Vale Pantry strategy 2025-2030

Our goals for 2030

Goal One
Fewer empty shelves

{label}
Ask the two Vale councils for one fund that pays in cash
Publish what we count each year in May
Bring those who know to the county hall

Goal Two
More cooks

{label}
Open four kitchens in the north

What success looks like
20% fewer parcels in 2030 than in 2025
Half of our members better off by a good sum
A fund in all three areas of the county

Our Board of Trustees
Ann Field, Chair
"""


@pytest.mark.parametrize("label", ["We'll:", "We’ll", "Together we'll:"])
def test_lines_as_long_as_wrapped_text_below_a_promise_are_entries(plan_aims: MakesAims, label: str) -> None:
    found = plan_aims(GOALS.format(label=label))
    first = [label for kind, label, above in found if above == "Fewer empty shelves" and kind == "action"]
    assert first == [
        "Ask the two Vale councils for one fund that pays in cash",
        "Publish what we count each year in May",
        "Bring those who know to the county hall",
    ]
    measures = [label for kind, label, _ in found if kind == "measure"]
    assert measures[:2] == ["20% fewer parcels in 2030 than in 2025", "Half of our members better off by a good sum"]
    assert not any("Trustees" in label for _, label, _ in found)


def test_wrapped_text_is_no_list_of_entries(tmp_path: Path) -> None:
    text = "Vale Pantry strategy 2025\n\nWe ask the two councils of Orme and Vale for a fund\nThat pays in cash and is open all year to the\nFamilies who need it.\n"
    file = tmp_path / "plan.txt"
    file.write_text(text)
    document = paper(file).document
    assert len(document.blocks) == 2


@pytest.mark.parametrize(
    "label",
    ["What we want to see", "Where we want to be:", "What people want", "We want to see", "The change we want to see"],
)
def test_what_is_wanted_below_a_priority(plan_aims: MakesAims, label: str) -> None:
    text = f"Vale Wellbeing Strategy 2024-27\n\nPriority 1 Fair streets\n{label}\n• Shorter waits for advice\n• Fewer cold homes\nHow we will know\n• Share of homes at band C\n\nPriority 2 Minds\n{label}\n• Help within a month of asking\n• No wrong door\n"
    found = plan_aims(text)
    assert ("ambition", "Fewer cold homes", "Fair streets") in found
    assert ("ambition", "No wrong door", "Minds") in found
    assert ("measure", "Share of homes at band C", "Fair streets") in found


def test_what_people_said_is_no_aim(plan_aims: MakesAims) -> None:
    text = "Vale Wellbeing Strategy 2024-27\n\nPriority 1 Fair streets\nWhat people told us\n• Advice takes too long\n• The bus is late\nWe will:\n• open a hub in Orme\n"
    assert not any(label.startswith(("Advice", "The bus")) for _, label, _ in plan_aims(text))


@pytest.mark.parametrize("mark", ["∫", "➔", "§", "Ø", "ü"])
def test_bullets_of_odd_fonts_in_one_line_and_figures_behind_a_label(plan_aims: MakesAims, mark: str) -> None:
    pages = "".join(
        f"PRIORITY {at}\n\n{name}\n\n{mark} Walks from each hall {mark} Swimming for £1\n\nKPI {at}00 new walkers by 2030\n\n"
        for at, name in enumerate(("GET MOVING", "STAY MOVING"), 1)
    )
    found = plan_aims("Vale Play Strategy 2024\n\nVISION Vale the county where moving is normal\n\n" + pages)
    assert ("action", "Walks from each hall", "GET MOVING") in found
    assert ("action", "Swimming for £1", "STAY MOVING") in found
    assert ("measure", "200 new walkers by 2030", "STAY MOVING") in found


def test_a_paragraph_ends_at_a_blank_line_whatever_its_last_word(plan_aims: MakesAims) -> None:
    text = (
        "Vale Corporate Plan 2024\nVale Council\nThe Quay\n\nOur vision is: Vale – a coast worth staying for\n\nThe Plan puts working with others first in all we do.\n\n"
        "Our priorities to meet them are:-\n\nCouncil and Homes\n\nBuilding council houses and balancing the books.\n\n"
        "Work and Play\n\nBringing new firms to the quay and looking after the pier.\n"
    )
    found = plan_aims(text)
    assert ("vision", "Vale – a coast worth staying for", None) in found
    assert [label for kind, label, _ in found if kind == "priority"] == ["Council and Homes", "Work and Play"]


def test_aims_of_the_strategy_before_are_none(plan_aims: MakesAims) -> None:
    said = "It had three themes: feeding people, listening well and speaking up."
    assert not plan_aims(
        f"Vale Pantry strategy 2025\n\nWhere we started\n\nIn 2019 we wrote our first strategy. {said}\n"
    )
    assert len(plan_aims(f"Vale Pantry strategy 2025\n\nWhat we do\n\n{said.replace('had', 'has')}\n")) == 3


SAFETY = """Vale Safety Partnership

Safety Plan 2024-2027

Priorities

Night Life
Why this is a priority
Calls to the police rose by a tenth in the year before this plan.
What we will do
• Train the staff of bars in what to ask
How we'll measure success
• Calls from the square

Old Town
Why this is a priority
People told us that they feel unsafe in the station.
What we will do
• Put two wardens there each evening
How we'll measure success
• Residents who feel safe after dark

Delivering the plan

The Board meets each quarter.
"""


def test_labels_end_the_entry_or_sentence_above_them(plan_aims: MakesAims) -> None:
    found = plan_aims(SAFETY)
    assert ("action", "Train the staff of bars in what to ask", "Night Life") in found
    assert ("measure", "Calls from the square", "Night Life") in found
    assert ("measure", "Residents who feel safe after dark", "Old Town") in found


def test_circles_before_small_letters_and_what_will_be_by_a_year(plan_aims: MakesAims) -> None:
    text = "Vale Care Strategy 2025\n\nOur strategic aims\n\nStart well\nBy 2030:\no every child will be ready for school\no no family will wait more than 12 weeks\n\nAge well\nBy 2030:\no falls will be down by 20%\no everyone will have a plan\n"
    found = plan_aims(text)
    assert ("ambition", "no family will wait more than 12 weeks", "Start well") in found
    assert ("ambition", "everyone will have a plan", "Age well") in found


def test_a_single_small_o_is_no_bullet(tmp_path: Path) -> None:
    file = tmp_path / "plan.txt"
    file.write_text("Vale Care Strategy 2025\n\nMae hwn yn un\no lawer o bethau yma.\n")
    assert "•" not in paper(file).document.text


def test_who_leads_an_aim_may_be_told_above_its_list(tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    group = "{}\n\nSponsor: {}, Director of {}, Hill Council\n\nPeople are {} at every age.\n\nWhat we will do\nOpen three halls in {}\nTrain 40 helpers for {}\n\n"
    path.write_text(
        "Hill Partnership\nOur Health Strategy\n\nOur vision\n\nEverybody lives well.\n\n"
        + "".join(
            group.format(*row)
            for row in (
                ("Grow well", "Ann Bell", "Play", "well", "May", "play"),
                ("Rest well", "Carl Dee", "Care", "calm", "June", "care"),
            )
        )
        + "How we will know\nMore people rest\nFewer people fall\n",
        "utf-8",
    )
    aims = paper(path).aims
    named = {aim.id: aim.label for aim in aims}
    assert [(aim.label, named.get(aim.parent or "")) for aim in aims if aim.kind == "action"] == [
        ("Open three halls in May", "Grow well"), ("Train 40 helpers for play", "Grow well"),
        ("Open three halls in June", "Rest well"), ("Train 40 helpers for care", "Rest well"),
    ]  # fmt: skip
