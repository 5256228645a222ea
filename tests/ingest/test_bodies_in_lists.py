"""Names of bodies where nothing but people, posts or a preposition parts them from the words before."""

from __future__ import annotations

import pytest

from convenor.graph.model import Evidence
from convenor.ingest.names import acting_names
from convenor.ingest.names.affiliations import employer, placed
from convenor.ingest.names.beside_people import bodies, without_areas
from convenor.ingest.names.bodies import Bodies
from convenor.ingest.names.body_names import in_prose
from convenor.ingest.words.body_words import clean, is_generic


def _spans(text: str, people: list[str]) -> list[tuple[int, int]]:
    return [(text.index(name), text.index(name) + len(name)) for name in people]


@pytest.mark.parametrize(
    ("text", "people", "names"),
    [
        ("Ann Bell Marrow Housing Trust Tom Dee Hollin Council", ["Ann Bell", "Tom Dee"], ["Marrow Housing Trust", "Hollin Council"]),
        ("Marrow Council: Ann Bell Hollin Area Partnership: Bo Dee", ["Ann Bell", "Bo Dee"], ["Marrow Council", "Hollin Area Partnership"]),
        ("It went to Tobin Marrow Construction Ltd at once.", ["Tobin Marrow"], []),
        ("Ann Bell AB ICB Chair", ["Ann Bell"], []),
        ("Ann Bell Marrow BC State Agency", ["Ann Bell"], ["Marrow BC State Agency"]),
        ("We thank Healthwatch Marrow Dale for it.", ["Marrow Dale"], []),
        ("Bo Dee of Hollin Trust, Ann Bell Mencap", ["Bo Dee", "Ann Bell"], ["Hollin Trust", "Mencap"]),
    ],
)  # fmt: skip
def test_people_part_the_bodies_of_a_list_without_stops(text: str, people: list[str], names: list[str]) -> None:
    assert [name for _, _, name in bodies(text, _spans(text, people))] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Lay Member Trustee Willow Trust", ["Willow Trust"]),
        ("Parent Governor Fairmarrow Primary School", ["Fairmarrow Primary School"]),
        ("Deputy Head Cray Marrow School", ["Cray Marrow School"]),
        ("The Chief Officer of Healthwatch Marrowshire asked.", ["Healthwatch Marrowshire"]),
        ("Chief Officer Designate to Marrow Health & Social Care Partnership", ["Marrow Health & Social Care Partnership"]),
        ("He is to issue a Direction to Marrow City Council.", ["Marrow City Council"]),
        ("The Purpose of Safer Marrow Partnership", ["Safer Marrow Partnership"]),
        ("It came from Marrow with Hollin Borough Council.", ["Marrow with Hollin Borough Council"]),
        ("NHS Marrow and South, it said", []),
        ("He was the Director of Public Health of NHS Marrow and Hollin.", ["NHS Marrow and Hollin"]),
        ("AB Present Marrow Area Partnership", ["Marrow Area Partnership"]),
        ("The Lead Officers Group met. School Governor Services did not.", ["Lead Officers Group"]),
        ("The Isle of Marrow Council and Member Development Panel", ["Isle of Marrow Council", "Member Development Panel"]),
        ("The Access to Justice Foundation wrote.", ["Access to Justice Foundation"]),
        ("The Society of Marrow Trust Officers", ["Society of Marrow Trust Officers"]),
    ],
)  # fmt: skip
def test_a_post_or_what_is_done_is_no_part_of_a_name(text: str, names: list[str]) -> None:
    assert [name for _, _, name in in_prose(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A partner at Marrowgate Surgery and one from Wickover College", ["Marrowgate Surgery", "Wickover College"]),
        ("His son is with Gwaunmarrow Police.", ["Gwaunmarrow Police"]),
        ("It was let to Marrow Community Alert CLG.", ["Marrow Community Alert CLG"]),
        ("The funds are in the Northern Marrow Pensions Pool.", ["Northern Marrow Pensions Pool"]),
        ("She came from the Hollin Alcohol Task Force.", ["Hollin Alcohol Task Force"]),
        ("It went to NHS Marrowside. LB Marrow agreed.", ["NHS Marrowside", "LB Marrow"]),
        ("NHS Marrow and Marrow Council agreed with NHS Hollin and the Hollin Trust.", ["NHS Marrow", "Marrow Council", "NHS Hollin", "Hollin Trust"]),
        ("It was run by Age UK Marrowshire.", ["Age UK Marrowshire"]),
        ("It lies with St. Osyn's Borough Council.", ["St. Osyn's Borough Council"]),
        ("Partners are Defra and Local Farmers.", ["Defra"]),
        ("Cosmetic Surgery, a Special School, Transport Police and a Sixth College", []),
        ("NHS App, NHS Dentistry and NHS Talking Therapies", []),
        ("Age UK Trading and LB Officers", ["Age UK"]),
        ("Updates by Transport Scotland and Marrow Trunk Roads; Mind and Body", ["Transport Scotland"]),
    ],
)  # fmt: skip
def test_one_proper_word_tells_beside_a_weak_one(text: str, names: list[str]) -> None:
    assert [name for _, _, name in in_prose(text)] == names


def test_what_stands_in_places_is_not_what_the_places_do() -> None:
    def acts(text: str) -> list[str]:
        return [name for _, _, name in acting_names.in_prose(text, lambda _: False, shortened=False)]

    assert acts("The costs in Kellomarrow and Dunhollin were being worked through.") == []
    assert acts("Those on the Isle of Marrow were left behind.") == []
    assert acts("Marrow Maps have agreed to print it.") == ["Marrow Maps"]


def test_letters_that_two_bodies_have_are_those_of_the_one_that_is_named() -> None:
    found = Bodies()
    for at, name in enumerate(("Health Service Executive", "HSE")):
        found.add(name, Evidence("paper", at, at + 1))
    assert [(body.name, body.acronyms) for body in found.entries()] == [("Health Service Executive", ("HSE",))]


@pytest.mark.parametrize(
    ("text", "people", "left"),
    [
        ("Cllr Orme Amber Vale Borough Council", ["Amber Vale"], []),
        ("Cllr Ann Bell Marrow County Council", ["Cllr Ann Bell Marrow"], ["Cllr Ann Bell"]),
        ("Ann Bell, Marrow County Council", ["Ann Bell"], ["Ann Bell"]),
    ],
)
def test_the_area_of_a_council_is_nobodys_name(text: str, people: list[str], left: list[str]) -> None:
    assert [text[start:end] for start, end in without_areas(text, _spans(text, people))] == left


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Policy sub group and the Practice Sub-group met.", ["Policy sub group", "Practice Sub-group"]),
        ("He sat on the Planning Committee of Marrow Council.", ["Planning Committee", "Marrow Council"]),
        ("She is on the board of Marrow Council on Alcohol.", ["Marrow Council on Alcohol"]),
        ("He met Marrow Council on Monday. Hollin Council on High Street wrote.", ["Marrow Council", "Hollin Council"]),
        ("The Police, Fire and Crime Commissioner spoke. The Hollin Hospital League of Friends", ["Hollin Hospital League of Friends"]),
        ("The Office of the Police, Fire and Crime Commissioner", ["Office of the Police, Fire and Crime Commissioner"]),
        ("Cases were heard at Marrow Magistrates’ Court. Hollin Municipal District agreed.", ["Marrow Magistrates’ Court", "Hollin Municipal District"]),
        ("Marrow Voluntary Action Service user representative", ["Marrow Voluntary Action"]),
        ("Votes: VotingThe Marrow Committee; they shall Build Trust and gain trust.", ["Marrow Committee"]),
        ("Asks Marrow Council to act. Keeping Marrow Safe Together", ["Marrow Council"]),
        ("The Health Inequalities Fund 2027. In Attendance for Board", ["Health Inequalities Fund"]),
        ("Staff Governor Lower Marrow CCG; Marrow Juniors FC; Circular LCDC 5", ["Lower Marrow CCG", "Marrow Juniors FC"]),
    ],
)  # fmt: skip
def test_where_names_of_bodies_begin_and_end(text: str, names: list[str]) -> None:
    assert [name for _, _, name in in_prose(text)] == names


def test_a_part_before_its_organisation_is_left_out() -> None:
    assert employer("Public Protection Desk, Marrow Police") == "Marrow Police"
    assert employer("Community Safety, LB Marrow") == "LB Marrow"
    assert employer("Marrow, Hollin and Upper Dour Trust") == "Marrow, Hollin and Upper Dour Trust"


def test_the_organ_of_letters_and_a_second_office_are_no_part_of_a_name() -> None:
    assert clean("Board of MARTRANS") == "MARTRANS"
    assert clean("Marrow Pharmacy, 3 Mill Lane") == "Marrow Pharmacy"
    assert clean("Marrow Trust, Hill and Lane") == "Marrow Trust, Hill and Lane"
    assert clean("Board of Governors") == "Board of Governors"
    assert clean("Marrow County Council and Chairperson of LCDC") == "Marrow County Council"
    assert clean("Public Health of NHS Marrow and Dour") == "NHS Marrow and Dour"
    assert not is_generic("Integrated Care Fund")
    assert all(
        map(is_generic, ("Host Authority", "Islam (Sunni and Shia)", "Great Marrow resident", "Company Secretary"))
    )
    assert is_generic("Updated Trust") and is_generic("Draft Committee") and not is_generic("Updated Marrow Trust")
    assert not any(map(is_generic, ("Islamic Relief", "Marrow Residents", "Humanism in Marrow")))


def test_whom_a_constituency_elects_comes_from_no_body() -> None:
    assert placed("Public Governor", ["Quellmarch"]) == ("Public Governor, Quellmarch", "")
    assert placed("Patient and Carer Governor", ["Rest of England"]) == (
        "Patient and Carer Governor, Rest of England",
        "",
    )
    assert placed("Appointed Governor", ["Quell Council"]) == ("Appointed Governor", "Quell Council")
    assert placed("Public Governor", ["Quell College"]) == ("Public Governor", "Quell College")
    assert placed("Governor", ["Quell Works"])[1] == "Quell Works"
