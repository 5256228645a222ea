"""Names beside marks, streets and other names: what belongs to somebody's name, and who is the same person."""

from __future__ import annotations

import pytest

from convenor.graph.model import Evidence
from convenor.ingest.names.people import People
from convenor.ingest.names.prose_names import in_prose
from convenor.ingest.roster.roster_text import named
from convenor.ingest.words.shapes import is_person, strip_honorific


def names(text: str) -> list[str]:
    return [name for _, _, name in in_prose(text)]


def listed(line: str) -> list[str]:
    return [f"{entry.name}, {entry.title}, {entry.body}" for entry in named(line, 0)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rev. Alban Moffle & Liz Moffle", ["Rev. Alban Moffle", "Liz Moffle"]),
        ("Moffle & Liz Dee Ltd", []),  # a firm
        ("we were joined by Albert Lane, who works there", ["Albert Lane"]),
        ("Albert Lane of the Lodd Flood Forum", ["Albert Lane"]),
        ("the works in Albert Lane will start", []),
        ("a letter from the tenants of Albert Lane, who has the key", []),
        ("Victoria House reported that two staff had left", []),
        ("Alexandra House Manager presented the figures", []),
        ("Beatrice Street asked for bins", []),
        ("Albert Road, who live near, complained", []),
        ("the lamps of Albert Road", []),
        ("Ann Carnsell Service Director, Early Help", ["Ann Carnsell"]),
        ("Ann Carnsell Service for the young", []),
        ("Admiral Peter Zouchley and Ann Dee", ["Admiral Peter Zouchley", "Ann Dee"]),
        ("H. Ashley East Area Member", ["H. Ashley"]),
        ("Ann East Area Member", ["Ann East"]),
        ("P. Martin West reported the leak", ["Martin West"]),
        ("C. Ruth Day spoke", ["Ruth Day"]),
        ("Councillor W.J. Nicholls was there", ["Councillor W.J. Nicholls"]),
    ],
)
def test_names_in_prose(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("words", "person"),
    [
        ("PJ Carnsell", True),
        ("TJ O’Dee", True),
        ("IT Carnsell", False),
        ("EU Council", False),
        ("PJ Laing", True),
        ("TJ Fencing", False),
        ("MJ Landscapes", False),
    ],
)
def test_two_initials_without_a_stop(words: str, person: bool) -> None:
    assert is_person(words) is person


@pytest.mark.parametrize(
    ("words", "person"),
    [
        ("Admiral Peter Zouchley", True),
        ("Admiral J Zouchley", True),
        ("Admiral Sir John Zouchley", True),
        ("Rear Admiral Zouchley", True),
        ("Admiral Nurse", False),
        ("Admiral Taxis", False),
        ("Admiral Zouchley Hale", False),
    ],
)
def test_an_admiral_has_a_given_name(words: str, person: bool) -> None:
    assert is_person(words) is person


@pytest.mark.parametrize("rank", ["Major General", "Maj General", "Lt-General", "Brigadier General", "Major"])
def test_a_rank_of_two_words_is_one(rank: str) -> None:
    assert strip_honorific(f"{rank} Ann Zouchley") == (rank, "Ann Zouchley")


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "Ann Carnsell, Carl Dee, Bo Farl-Nash. Deputies - Eve Fox and Tom Reed.",
            ["Ann Carnsell, , ", "Carl Dee, , ", "Bo Farl-Nash, , ", "Eve Fox, , ", "Tom Reed, , "],
        ),
        ("Vale Council:Ann Carnsell ,Carl Dee", ["Ann Carnsell, , Vale Council", "Carl Dee, , Vale Council"]),
    ],
)
def test_marks_of_lists(line: str, found: list[str]) -> None:
    assert listed(line) == found


def test_two_given_names_are_those_of_the_one_who_bears_both() -> None:
    people, where = People(), Evidence("paper", 0, 1)
    for name in ("Sarah Jo Entwhistle", "Sarah Jo", "Mary Ann", "Mary Ann Bell", "Mary Ann Reed"):
        people.add(name, where)
    people.join_surnames()
    assert people.root("sarah jo") == "sarah jo entwhistle"
    assert people.root("mary ann") == "mary ann"  # there are two
