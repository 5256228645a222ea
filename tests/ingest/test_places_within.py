"""Places that stand alone, and those that are part of a post, a body, a company's registration or a longer name."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.names import places, venue_towns
from convenor.ingest.read import paper

HEAD = "Vale Council Board\n\nMinutes of the meeting held on 4 March 2025\n\nPresent: Ann Marlow (Chair), Ben Teague\n\n1. Business\n\n"


def named(path: Path, text: str) -> set[str]:
    file = path / "minutes.md"
    file.write_text(HEAD + text, "utf-8")
    return {place.name for place in paper(file).places}


@pytest.mark.parametrize(
    "words",
    [
        "the London Borough sent its report",
        "Cllr Ann Marlow (Wexfell Rural District) had come",
        "Cllr A. Marlow – Borough of Wexfell",
        "Assistant Chief Officer Fens & Broads",
        "Ann Marlow, Chair Wexshire Coast and Moss Line",
        "Disability Voice North Fells",
        "the Wex Valley committees approved the scheme",
        "it spoke to NFU Scotland about this",
        "Registered in England, a company limited by guarantee",
        "missing episodes in Quarter 4 were down",
        "the library of the University of Mendip was shut",
        "Ann Marlow (REO South East) was there",
        "the localities are Kirkton of Law and others",
    ],
)
def test_parts_of_other_names_are_no_places(words: str) -> None:
    assert places.in_prose(words, [], []) == []


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("flooding in the Wex Valley was worse", "Wex Valley"),
        ("In Wexfell District it was worse", "Wexfell District"),
        ("they care for the Wex Downs National Landscape", "Wex Downs"),
        ("thanks for all that he did for the Fells of Wexdale", "Fells of Wexdale"),
        ("a visit to Scotland was planned", "Scotland"),
        ("the houses in the Borough of Wexfell", "Borough of Wexfell"),
    ],
)
def test_areas_by_their_shape(words: str, name: str) -> None:
    assert [found[2] for found in places.in_prose(words, [], [])] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Staff of the Council from Slatewick and Low Carr had come.\n", {"Slatewick", "Low Carr"}),
        ("The people of Thornley and Nether Quay had not been heard.\n", {"Thornley", "Nether Quay"}),
        ("One briefing would be in Nether Lock.\n", {"Nether Lock"}),
        ("One briefing would be in Lower Lock.\n", set()),
        ("Figures for Port Ellery and Glenbirnie would go to members.\n", {"Port Ellery", "Glenbirnie"}),
        ("The seagrass had come back off Gull Point.\n", {"Gull Point"}),
        (
            "It would be held in the areas (Drumahane, Lisnagore, Killybawn).\n",
            {"Drumahane", "Lisnagore", "Killybawn"},
        ),
        ("The land was let below Market Rent and sold above Castle Value.\n", set()),
        ("Members signed off Market Analysis in May.\n", set()),
        ("It would be held in areas such as Finance and Planning.\n", set()),
        ("The islands, in particular Inishmarra Beg, should have a goal.\n", {"Inishmarra Beg"}),
        ("Beds were opened at St Bride's Hospital, Ballinreeva, and in the town.\n", {"Ballinreeva"}),
        ("He thanked the Library, Marian, and all who came.\n", set()),
        ("Parminder Hoyle is head of sustainability at Lindrick Water.\n", set()),
    ],
)
def test_places_in_company(tmp_path: Path, text: str, names: set[str]) -> None:
    assert named(tmp_path, text) == names


def test_an_institute_is_not_in_attendance() -> None:
    """The end of "Institute" is no preposition, and "In attendance" no address."""
    held = "Held at the Marrow Institute, Tarnwick, Tuesday 11 November 2025"
    assert venue_towns.of_address(held) == (held.index("Tarnwick"), "Tarnwick")
    assert venue_towns.of_address("In attendance Bridget Kemp, Paths for All") is None
