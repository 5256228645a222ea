"""Shapes of names: particles behind initials, an initial before a given name, a mark that was lost, words that are in no name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.ingest.names.prose_names import in_prose
from convenor.ingest.read import paper
from convenor.ingest.roster.roster_text import named
from convenor.ingest.words.shapes import is_person, person_words

Attended = tuple[str, str, str, str]  # those present, in attendance, away with apologies and absent


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Councillor H van der Birtle proposed it.", ["Councillor H van der Birtle"]),
        ("It was for Cllr D Ó Cocair to reply.", ["Cllr D Ó Cocair"]),
        ("Ms Ann van den Fell thanked him.", ["Ms Ann van den Fell"]),
        ("There came M. Birtle, C. Ann Coker, R. Dunne.", ["C. Ann Coker"]),
        ("Appendix A Ann Coker", ["Ann Coker"]),
        ("A. Ann Coker reported.", ["Ann Coker"]),
        ("Ann Coker Non-Medical prescribing lead", ["Ann Coker"]),
        ("Ann Coker Locality Pharmacist", ["Ann Coker"]),
        ("Oona Birtle and Temperance Coker spoke.", ["Oona Birtle", "Temperance Coker"]),
    ],
)
def test_names_in_prose(text: str, names: list[str]) -> None:
    assert [name for _, _, name in in_prose(text)] == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("A Birtle, B Coker C Dunne, D Elland", ["A Birtle", "B Coker", "C Dunne", "D Elland"]),
        ("A Birtle, B Council C Dunne, D Elland", ["A Birtle", "C Dunne", "D Elland"]),
        ("A Birtle, B Coker Dunne, D Elland", ["A Birtle", "B Coker Dunne", "D Elland"]),
    ],
)
def test_a_mark_is_lost_between_two_with_initials(line: str, names: list[str]) -> None:
    assert [entry.name for entry in named(line, 0)] == names


@pytest.mark.parametrize(
    ("roster", "expected"),
    [
        ("Present: Present: A Birtle, Y Coker, E Dunne\n", ("A Birtle; Y Coker; E Dunne", "", "", "")),
        ("Present:\nMr J-P Le Birtle\nMr A Coker\nMs C Dunne\n", ("J-P Le Birtle; A Coker; C Dunne", "", "", "")),
    ],
)
def test_a_list(reads_roster: Callable[[str, Attended], None], roster: str, expected: Attended) -> None:
    reads_roster(roster, expected)


def test_an_initial_before_a_particle_is_the_given_name(tmp_path: Path) -> None:
    file = tmp_path / "minutes.txt"
    file.write_text(
        "Dale Council\n\nMinutes of the meeting held on 4 March 2024\n\nPresent: B Ó Cocair, A Birtle, C Dunne\n\n1. Paths\n\n"
        "Councillor Brian Ó Cocair, Director of Paths, reported.\n",
        encoding="utf-8",
    )
    assert sorted(person.name for person in paper(file).people) == ["A Birtle", "Brian Ó Cocair", "C Dunne"]


@pytest.mark.parametrize("surname", "FROST FISHER FINLAY MILLER MIAH ARNOLD ASHTON ACTON McKAY MCKAY FRY".split())
def test_a_surname_in_capitals_is_no_letters_of_a_fellow(surname: str) -> None:
    assert is_person(f"Colin {surname}")
    assert person_words(f"Councillor Colin {surname} MBE") == ("Colin", surname)


@pytest.mark.parametrize(
    "letters", "FRICS MRTPI FCA MCIPD FCIPFA MIET FRCP MRCGP MCMI ACIS ARICS FIIA FCCA FSA FRSA FHEA MCSP MIOSH".split()
)
def test_letters_of_a_fellow_are_no_surname(letters: str) -> None:
    assert person_words(f"Colin Birtle {letters}") == ("Colin", "Birtle")
