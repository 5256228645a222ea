"""Steering groups' notes: own initials in brackets tell a name, letters tell whose chair it is, a title between two rules. All names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.lists.own_letters import own_letters
from convenor.ingest.read import paper
from convenor.ingest.readers.front_matter import source
from convenor.ingest.roster.roster_text import named

LINES = {
    "Rémy Marlow (RMw), Météo Vale [MV] - SC Chair": ["Rémy Marlow, SC Chair, Météo Vale"],
    "Weiqing Pu (WP), Bureau of Rivers (BoR)": ["Weiqing Pu, , Bureau of Rivers (BoR)"],
    "Sungsoo Dee (SSD), Hill River Administration [HRA]": ["Sungsoo Dee, , Hill River Administration"],
    "Ann Bell (AB), Director of Roads, Vale Council": ["Ann Bell, Director of Roads, Vale Council"],
    "Ann Bell (AB), Carl Dee (CD)": ["Ann Bell, , ", "Carl Dee, , "],
    "Ann Bell (AB), Chair, Vale Trust; Carl Dee (CD), Clerk": ["Ann Bell, Chair, Vale Trust", "Carl Dee, Clerk, "],
    "Vale Trust (VT), Hill Council": [],
    "Weiqing Pu (XY), Bureau of Rivers": [],
}

NOTES = """---
**OpenVale Steering Committee September 2021**
---

#### 22nd February 2022 – video-conference

**1. Welcome**

  - RMw confirmed that Mikko Dee (MD), Vale River Institute [VRI] had sent his apologies in advance of the meeting.
  - RMw said that Una Fox had sent her apologies for the July workshop to the printers.

**2. Attendance**

*2.1 Current members that were present*

  - Rémy Marlow (RMw), Météo Vale [MV] - SC Chair
  - Jeremy Reed (JR), Vale Office [UKVO] - TC Chair
  - Weiqing Pu (WP), Bureau of Rivers (BoR)

*2.2 Other attendees*

  - Joe Stone (JS), (OpenVale Association Secretariat)
"""


@pytest.mark.parametrize("line", LINES)
def test_initials_in_brackets_tell_a_name(line: str) -> None:
    assert [f"{entry.name}, {entry.title}, {entry.body}" for entry in named(line, 0)] == LINES[line]


def test_letters_of_a_surname_in_their_turn() -> None:
    assert own_letters("RMw", "Rémy Marlow")
    assert not own_letters("RMb", "Rémy Marlow")
    assert not own_letters("RMw", "Rémy Wardle")


def test_a_title_between_two_rules_is_no_front_matter() -> None:
    assert source("---\n**Vale Forum**\n---\n\nText") is None
    assert source("---\ntitle: Vale Forum\n---\n\nText") is not None


def test_notes_of_a_steering_group(tmp_path: Path) -> None:
    file = tmp_path / "notes.md"
    file.write_text(NOTES, "utf-8")
    reading = paper(file)
    (meeting,) = reading.meetings
    assert meeting.body == "OpenVale Steering Committee"
    assert {(one.person, one.how) for one in meeting.attendance} == {
        ("Rémy Marlow", "present"),
        ("Jeremy Reed", "present"),
        ("Weiqing Pu", "present"),
        ("Joe Stone", "in_attendance"),
        ("Mikko Dee", "apologies"),
    }
    assert {(role.person, role.title, role.organisation) for role in reading.roles} == {
        ("Rémy Marlow", "SC Chair", "OpenVale Steering Committee"),
        ("Rémy Marlow", "", "Météo Vale"),
        ("Jeremy Reed", "TC Chair", "TC"),
        ("Jeremy Reed", "", "Vale Office"),
        ("Weiqing Pu", "", "Bureau of Rivers"),
        ("Joe Stone", "", "OpenVale Association Secretariat"),
        ("Mikko Dee", "", "Vale River Institute"),
    }


def test_who_votes_on_a_board_does_so_there_and_comes_from_a_council(tmp_path: Path) -> None:
    file = tmp_path / "minutes.txt"
    file.write_text(
        "Vale Homes Board\n\nMinutes of the meeting held on 3 May 2027\n\nPresent:\n\n"
        "Ann Larkin (Chairman & Voting Director)Vale County Council\n\n"
        "Bo Finch (Voting Director) Hill District Council\n\nCarla Mendes (Director of Homes) Fen Borough Council\n",
        "utf-8",
    )
    found = {(role.person, role.title, role.organisation) for role in paper(file).roles}
    assert {
        ("Ann Larkin", "Chairman & Voting Director", "Vale Homes Board"),
        ("Ann Larkin", "", "Vale County Council"),
        ("Bo Finch", "Voting Director", "Vale Homes Board"),
        ("Bo Finch", "", "Hill District Council"),
        ("Carla Mendes", "Director of Homes", "Fen Borough Council"),
    } <= found
    assert ("Ann Larkin", "Chairman & Voting Director", "Vale County Council") not in found
