"""People of whom a line gives initials first, or last, with a post or a body and no mark between; all names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper
from convenor.ingest.readers.names_cut import closes_a_name
from convenor.ingest.roster.roster_text import named

# A line of a roster → its people with title and body.
LINES = {
    "R Fox Vale to Fen Rail Passenger Association": ["R Fox, , Vale to Fen Rail Passenger Association"],
    "R A Reed Rail Development Officer Vale Council": ["R A Reed, Rail Development Officer, Vale Council"],
    "R. Bell  Hillside Rail Partnership": ["R. Bell, , Hillside Rail Partnership"],
    "D Kemp Secretary Fenwick Town Council": ["D Kemp, Secretary, Fenwick Town Council"],
    "A Better Vale Partnership": [],
    "B Road Safety Partnership": [],
    "C Dee Ann Bell": ["C Dee Ann Bell, , "],
    "Keith Holder Vale Advice Partnership (VAP) KH": ["Keith Holder, , Vale Advice Partnership (VAP)"],
    "Tom Reed, Director of Housing Vale Council TR": ["Tom Reed, Director of Housing, Vale Council"],
    "Tom Reed, Head of Strategic Housing Vale Council": ["Tom Reed, Head of Strategic Housing, Vale Council"],
    "Tom Reed, Leader of Wells and Mendham Council": ["Tom Reed, Leader, Wells and Mendham Council"],
    "Tom Reed, Access Manager for Angers and Mears Council": ["Tom Reed, Access Manager, Angers and Mears Council"],
    "Mark Lane (for Sue Pohl) Fenlea ML": ["Mark Lane, , Fenlea"],
    "Dan Cole, Hill DC": ["Dan Cole, , Hill DC"],
    "Una Kemp, Age UK": ["Una Kemp, , Age UK"],
    "Helen Reed, Director HR": ["Helen Reed, Director HR, "],
}  # fmt: skip


@pytest.mark.parametrize("line", LINES)
def test_people_with_initials(line: str) -> None:
    assert [f"{entry.name}, {entry.title}, {entry.body}" for entry in named(line, 0)] == LINES[line]


def test_a_secretary_named_with_a_council_is_that_of_the_meeting(tmp_path: Path) -> None:
    file = tmp_path / "minutes.txt"
    file.write_text(
        "Vale Rail Liaison Committee\n\nMinutes of the meeting held on 3 May 2027\n\nPRESENT\n\nD Kemp Secretary Fenwick Town Council\n\n"
        "R Fox Vale Rail Association\n\nAPOLOGIES\n\nC Marr Vale Lines\n\nSgt Stone Railway Police\n\n1. Minutes\n",
        "utf-8",
    )
    reading = paper(file)
    assert {(role.person, role.title, role.organisation) for role in reading.roles} >= {
        ("D Kemp", "Secretary", "Vale Rail Liaison Committee"),
        ("D Kemp", "", "Fenwick Town Council"),
        ("R Fox", "", "Vale Rail Association"),
    }
    assert {"Stone", "D Kemp", "R Fox"} <= {person.name for person in reading.people}


def test_somebody_s_line_ends_no_body_s_name() -> None:
    assert not closes_a_name("C Marr National Rail", "Sgt Stone Railway Police")
    assert not closes_a_name("C Marr National Rail", "Ann Stone Railway Police")
    assert closes_a_name("the Vale and Hill Joint Care", "Partnership")
