"""Names of bodies: the words with which they end, and where they end."""

from __future__ import annotations

import time

import pytest

from convenor.ingest.names.body_names import in_prose
from convenor.ingest.names.whole_names import body_name
from convenor.ingest.words.body_words import is_generic


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Thanks came from Hollin Mountain Rescue and the Marrow Air Ambulance.",
            ["Hollin Mountain Rescue", "Marrow Air Ambulance"],
        ),
        ("The Allotments Working Party met.", "Allotments Working Party"),
        ("It was left to the Roads and Footpaths working party.", "Roads and Footpaths working party"),
        ("Governors saw the notes of the Finance and Premises committee, which were short.", "Finance and Premises committee"),
        ("A picture was given to Hollin Community Creche, Hollin.", "Hollin Community Creche"),
        ("The Marrow Growth Deal will help.", "Marrow Growth Deal"),
        ("The League of Friends has bought a bed.", "League of Friends"),
        ("We wrote to the Scottish government and to the Marrow government.", "Scottish government"),
        ("The Municipal District of Marrow City is to meet.", "Municipal District of Marrow City"),
        ("Word came from the Parish Council of the Village Hall Conveyance.", "Parish Council"),
        ("The Council of the Isles met.", "Council of the Isles"),
        ("Both NHS Orkney and NHS Highland replied.", ["NHS Orkney", "NHS Highland"]),
    ],
)  # fmt: skip
def test_a_name_ends_in_words_that_tell_together_or_in_a_small_one(text: str, names: str | list[str]) -> None:
    assert [name for _, _, name in in_prose(text)] == (names if isinstance(names, list) else [names])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Word came from Age Concern Mid Quellow, Citizens Advice Thurnock and Samaritans of Quellow.",
         ["Age Concern Mid Quellow", "Citizens Advice Thurnock", "Samaritans of Quellow"]),
        ("Age UK Quellow and Thurnock Council gave money.", ["Age UK Quellow", "Thurnock Council"]),
        ("Age Concern Winter Warmth was praised.", ["Age Concern"]),
        ("Age UK Ann Bell", ["Age UK"]),
    ],
)  # fmt: skip
def test_a_charity_with_branches_is_named_with_the_place_of_one(text: str, names: list[str]) -> None:
    assert [name for _, _, name in in_prose(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Start ten homes at Quellow with Thurnock Council.", ["Thurnock Council"]),
        ("The Quell Fire and Rescue Service with Thurnock Council drilled.", ["Quell Fire and Rescue Service", "Thurnock Council"]),
        ("Blackburn with Darwen Council and Quell with Thurnock Parish Council came.",
         ["Blackburn with Darwen Council", "Quell with Thurnock Parish Council"]),
        ("The Parents with Autism Partnership met.", ["Parents with Autism Partnership"]),
        ("We bring a Plan to Full Council and a Bid to Cabinet.", ["Full Council"]),
        ("The Home to School Transport Panel met.", ["Home to School Transport Panel"]),
        ("The London Borough of Quell and Thurnock Cabinet met.", ["London Borough of Quell and Thurnock", "Cabinet"]),
    ],
)  # fmt: skip
def test_what_only_leads_to_a_body_is_no_part_of_its_name(text: str, names: list[str]) -> None:
    assert [name for _, _, name in in_prose(text)] == names


def test_runs_of_capitals_take_little_time() -> None:
    start = time.process_time()
    for text in (
        "Age Concern " + "Quell and " * 300,
        "Quell with " * 400 + "Council",
        "Borough of Quell " * 300 + "Cabinet",
    ):
        in_prose(text)
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    "text",
    [
        "A new Working Party will look at it.",
        "The Air Ambulance landed.",
        "Rescue of the Hollin hedgehogs went well.",
        "It goes back to the March committee and the Village Hall committee.",
        "NHS Staff and NHS Estates were thanked.",
        "It waits for the June/July Board meeting.",
        "It waits for the Inaugural Board.",
        "No Hollin committee was named.",
    ],
)
def test_everyday_words_with_such_an_end_name_no_body(text: str) -> None:
    assert [name for _, _, name in in_prose(text) if name != "Working Party"] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The minutes of Hollin Area Committee Meeting were noted.", "Hollin Area Committee"),
        ("(a) Hundred years of the Hollin Lane School PDF 212 KB", "Hollin Lane School"),
        ("Changes to Hollin Library Service were told.", "Hollin Library Service"),
        ("A gift to the Royal British Legion Poppy Stall was agreed.", "Royal British Legion"),
        ("CPRE Rural Housing Award, 6 September", "CPRE"),
        ("The Hollin Forum                       Action Anna", "Hollin Forum"),
    ],
)
def test_a_name_ends_where_something_else_begins(text: str, name: str) -> None:
    assert [found for _, _, found in in_prose(text)] == [name]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("October Service Group Meeting", "Service Group"),
        ("Hollin Annual Parish Council Meeting", "Hollin Parish Council"),
        ("March Town Council meeting", "March Town Council"),
        ("June Street Residents Association meeting", "June Street Residents Association"),
        ("Appointed by Hollin Borough Council", None),
    ],
)
def test_what_says_when_or_for_whom_is_no_part_of_the_body_that_met(line: str, name: str | None) -> None:
    assert body_name(line) == name


def test_a_list_with_a_body_a_line_is_no_longer_name() -> None:
    lines = ["Vale Council", "Hollin Hill Trust", "Marrow Housing Association", "Parish Clerk"]
    assert [name for _, _, name in in_prose("\n".join(lines))] == lines[:3]
    assert [name for _, _, name in in_prose("They wrote to Vale\nCounty Council about it.\nNobody replied.")] == [
        "Vale\nCounty Council"
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The closing of Ysgol Pont Querrin was told.", ["Ysgol Pont Querrin"]),
        ("Ysgol and Cyngor Sir y Querrin", []),
        ("Hollin Playing Field Assoc. sent names.", ["Hollin Playing Field Assoc"]),
        ("Tarn Insurance and Hollin Bowls Club met.", ["Hollin Bowls Club"]),
        ("Ann goes to the Locality Forum Action Tom", ["Locality Forum"]),
        ("At the request of the Carers’ Network representative", ["Carers’ Network"]),
        ("The Road Network and the Carers Group", []),
        ("The note of the Lead Officers Group was read.", ["Lead Officers Group"]),
        ("Letters to the Borough Council of King’s Lynn and West Norfolk came.", ["Borough Council of King’s Lynn and West Norfolk"]),
        ("The sale of 14-18 Querrin Terrace to Hollin Housing Co-operative fell.", ["Hollin Housing Co-operative"]),
        ("Quarrin Vale Voluntary Services and Adult Social Care Services", ["Quarrin Vale Voluntary Services"]),
        ("The Friends of Querrin Wood AGM was short.", ["Friends of Querrin Wood"]),
        ("A grant to Querrin Pre-School and to a Garden Nursery", ["Querrin Pre-School"]),
        ("Querrin in Bloom and the roses in bloom", ["Querrin in Bloom"]),
        ("The Querrin Surgery PPG met.", ["Querrin Surgery PPG"]),
        ("The Querrin Chronicle and Querrin Community Energy", ["Querrin Chronicle", "Querrin Community Energy"]),
        ("Querrin Homes and Tarnsley Ltd were asked.", ["Querrin Homes", "Tarnsley Ltd"]),
        ("Querrin Homes and Properties Ltd was asked.", ["Querrin Homes and Properties Ltd"]),
        ("Voluntary Action Querrin met. A Community Action Plan came.", ["Voluntary Action Querrin"]),
    ],
)  # fmt: skip
def test_names_of_schools_services_and_groups_of_officers(text: str, names: list[str]) -> None:
    assert [name for _, _, name in in_prose(text)] == names


def test_what_scrutinises_is_named_by_that() -> None:
    assert not is_generic("Overview and Scrutiny Committee")
    assert not is_generic("Quarrin Vale Voluntary Services")
    assert is_generic("Community Services")
    assert is_generic("Executive Committee")


@pytest.mark.parametrize(
    "name", ["Save the Children", "Barnardo’s", "Uisce Éireann", "RTPI", "Information Commissioner’s Office"]
)
def test_national_bodies_are_known_whatever_their_letters(name: str) -> None:
    assert [found for _, _, found in in_prose(f"It was said that {name} had been asked.")] == [name]
