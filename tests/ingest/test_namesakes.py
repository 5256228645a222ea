"""Who is one person in a paper: short given names, initials beside a list, capitals over a line end."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.names.short_names import are_one
from convenor.ingest.read import paper

HEAD = "Vale Town Council\n\nMinutes of the meeting held on 4 March 2024\n\n"


def people(tmp_path: Path, text: str) -> list[str]:
    file = tmp_path / "minutes.txt"
    file.write_text(HEAD + text, encoding="utf-8")
    return sorted(person.name for person in paper(file).people)


def test_a_short_given_name_is_of_the_one_namesake(tmp_path: Path) -> None:
    text = (
        "Present: David Copse (Chair), Susan Ashby\n\n1. Paths\n\nDave Copse reported. Mr D Copse thanked Sue Ashby.\n"
    )
    assert people(tmp_path, text) == ["David Copse", "Susan Ashby"]


def test_two_who_are_both_listed_are_two(tmp_path: Path) -> None:
    text = "Present: David Copse (Chair), Dave Copse (Clerk), Eve Fox\n\n1. Paths\n\nEve Fox reported.\n"
    assert people(tmp_path, text) == ["Dave Copse", "David Copse", "Eve Fox"]


def test_a_short_name_of_two_namesakes_is_of_neither(tmp_path: Path) -> None:
    text = "Present: Samuel Copse, Samantha Copse\n\n1. Paths\n\nSam Copse reported.\n"
    assert people(tmp_path, text) == ["Sam Copse", "Samantha Copse", "Samuel Copse"]


def test_initials_are_of_the_one_who_is_listed(tmp_path: Path) -> None:
    text = "Present: Councillors Owen Copse, Kim Ashby, Alan Ashby and Joan Fox\n\n1. Paths\n\nCllr. O. Copse took the chair. Cllr. K. Ashby reported.\n"
    assert people(tmp_path, text) == ["Alan Ashby", "Joan Fox", "Kim Ashby", "Owen Copse"]


def test_listed_initials_are_of_those_whom_the_business_names_in_full_where_it_does_so_of_several(
    tmp_path: Path,
) -> None:
    text = "Present: Mrs J Copse (Head), Mr T Ashby, Ms E Fox\n\n1. Prayer\n\nTom Ashby led the prayer. Eve Fox and Edna Fox were both proposed.\n"
    assert people(tmp_path, text) == ["E Fox", "Edna Fox", "Eve Fox", "J Copse", "T Ashby", "Tom Ashby"]
    assert people(tmp_path, text + "\nJane Copse thanked all.\n") == [
        "E Fox",
        "Edna Fox",
        "Eve Fox",
        "Jane Copse",
        "Tom Ashby",
    ]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("dave", "david", True), ("susan", "sue", True), ("dan", "david", False), ("sue", "sue", False)],
)
def test_short_names(one: str, other: str, same: bool) -> None:
    assert are_one(one, other) is same


def test_a_day_whose_line_ends_before_the_month(tmp_path: Path) -> None:
    file = tmp_path / "minutes.txt"
    head = "MINUTES OF PROCEEDINGS AT SPECIAL MEETING OF\n\nVALE TOWN COUNCIL HELD IN THE\n\nGUILDHALL, SELBY, ON FRIDAY, 29TH\n\nAUGUST, 2014, AT 10.00 A.M.\n\n"
    file.write_text(head + "PRESENT:\n\nCouncillor A. Bell\n\n1. Welcome\n\nAll were welcomed.\n", encoding="utf-8")
    assert [meeting.date for meeting in paper(file).meetings] == ["2014-08-29"]
