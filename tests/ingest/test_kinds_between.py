"""Lists of kinds of members in one run, letters for the chair, and titles in the plural before several names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.lists import kinds_between
from convenor.ingest.roster.roster_text import named

Minutes = Callable[..., Reading]

# A line of a roster → its people with their titles.
LINES = {
    "Ratepayer Members: Mr Garth Mrs Sleigh Appointed Members: Cllr Arkle (VC) Cllr Fenn Co-opted Members: Miss Lazen": [
        "Mr Garth, Ratepayer Member",
        "Mrs Sleigh, Ratepayer Member",
        "Cllr Arkle, Vice Chair / Appointed Member",
        "Cllr Fenn, Appointed Member",
        "Miss Lazen, Co-opted Member",
    ],
    "Parent Governors: Ann Bell, Tom Reed; Staff Governors: Sue Oram": [
        "Ann Bell, Parent Governor",
        "Tom Reed, Parent Governor",
        "Sue Oram, Staff Governor",
    ],
    "Alderman: Tom Reed OBE Members: Ann Bell; Sue Oram Officers: Eve Fox": ["Tom Reed OBE, ", "Ann Bell, ", "Sue Oram, ", "Eve Fox, "],
    "Cllr A Marlow (C), Cllr T Reed (V/C), Cllr S Oram": ["Cllr A Marlow, Chair", "Cllr T Reed, Vice Chair", "Cllr S Oram, "],
    "Cllr A Marlow (C), Cllr T Reed (LD), Cllr S Oram (C)": ["Cllr A Marlow, ", "Cllr T Reed, ", "Cllr S Oram, "],
    "Mrs Sue Oram (Clerk), and Parish Tree Wardens Ann Bell and Tom Reed": [
        "Mrs Sue Oram, Clerk",
        "Ann Bell, Parish Tree Warden",
        "Tom Reed, Parish Tree Warden",
    ],
    "Ann Marlow, Parent Governors Tom Reed, Sue Oram and Eve Fox, Carl Dee": [
        "Ann Marlow, ",
        "Tom Reed, Parent Governor",
        "Sue Oram, Parent Governor",
        "Eve Fox, Parent Governor",
        "Carl Dee, ",
    ],
    "Ann Marlow (Clerk), PCSOs Tom Reed and Sue Oram": ["Ann Marlow, Clerk", "Tom Reed, PCSO", "Sue Oram, PCSO"],
    "Ann Marlow, Board Members Sue Oram and Tom Reed": ["Ann Marlow, ", "Sue Oram, ", "Tom Reed, "],
    "Ann Marlow, Frances Bell and Tom Reed": ["Ann Marlow, ", "Frances Bell, ", "Tom Reed, "],
}  # fmt: skip


@pytest.mark.parametrize("line", LINES)
def test_people_with_what_the_list_says_of_several(line: str) -> None:
    assert [f"{entry.name}, {entry.title}" for entry in named(line, 0)] == LINES[line]


@pytest.mark.parametrize("line", LINES)
def test_people_stand_where_they_are_said_to(line: str) -> None:
    starts = [entry.start for entry in named(line, 7)]
    assert [
        line[at - 7 :].startswith(entry.name.split()[0]) for at, entry in zip(starts, named(line, 0), strict=True)
    ] == [True] * len(starts)


def test_a_run_without_end_takes_little_time() -> None:
    assert len(kinds_between.parts("Elected Parent Staff " * 400 + " " * 9000 + "Members: A " * 40)) == 41


def test_kinds_behind_those_away_are_away(minutes: Minutes) -> None:
    found = minutes("APOLOGIES: Ratepayer Members: Mr Holt Mr Voss (late) Appointed Members: Cllr Nettle")
    [meeting] = found.meetings
    assert [seen.person for seen in meeting.attendance if seen.how == "apologies"] == ["Holt", "Voss", "Nettle"]


def test_a_bracket_behind_two_of_those_who_sent_apologies(minutes: Minutes) -> None:
    found = minutes(
        "Apologies for absence were received from Ann Bell and Dr Sue Oram (Independent Members) and Tom Reed (Clerk)."
    )
    titles = {(role.person, role.title) for role in found.roles}
    assert {("Ann Bell", "Independent Member"), ("Sue Oram", "Independent Member"), ("Tom Reed", "Clerk")} <= titles
