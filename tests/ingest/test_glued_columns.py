"""Texts whose columns were glued: names to what stands beside them, numbers to titles; a list right above a record's title. All names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.lists.two_cells import read as two_cells
from convenor.ingest.read import paper
from convenor.ingest.readers.lost_gaps import barred
from convenor.ingest.readers.lost_marks import titled

PAPER = """Vale Access Forum
Minutes of the meeting held on Tuesday 5 July 2011

ATTENDANCE LIST

NameInterest area
Tom ReedVice Chairman, Walking, Open Spaces
Councillor FoxWalking, Cycling, Old Fenwick Parish Council
Eve KempWalking, East Vale Trust
Carl PohlLand management, Vale Council
Jon StoneStrategy, Planning & Marketing

INVITED ATTENDEES (non-voting and observers only)
Ian Bellford

APOLOGIES
Dorothy Allen
Chris West
VALE ACCESS FORUM
5 July 2011
MINUTES

1Welcome
Tom Reed welcomed everyone to the meeting.
2Minutes
The minutes were agreed.
3Paths
RESOLVED: That the path be mended.
"""


def _read(folder: Path, text: str) -> Reading:
    file = folder / "paper.txt"
    file.write_text(text, "utf-8")
    return paper(file)


def test_people_of_a_list_whose_columns_were_glued(tmp_path: Path) -> None:
    reading = _read(tmp_path, PAPER)
    (meeting,) = reading.meetings
    came = {
        how: [one.person for one in meeting.attendance if one.how == how]
        for how in ("present", "in_attendance", "apologies")
    }
    assert came["present"] == ["Tom Reed", "Fox", "Eve Kemp", "Carl Pohl", "Jon Stone"]
    assert came["in_attendance"] == ["Ian Bellford"]
    assert came["apologies"] == ["Dorothy Allen", "Chris West"]
    assert {(role.person, role.title, role.organisation) for role in reading.roles} == {
        ("Tom Reed", "Vice Chairman", "Vale Access Forum"),
        ("Fox", "", "Old Fenwick Parish Council"),
        ("Eve Kemp", "", "East Vale Trust"),
        ("Carl Pohl", "", "Vale Council"),
    }


def test_items_whose_numbers_were_glued(tmp_path: Path) -> None:
    (meeting,) = _read(tmp_path, PAPER).meetings
    assert [(item.number, item.title) for item in meeting.items][-3:] == [
        ("1", "Welcome"),
        ("2", "Minutes"),
        ("3", "Paths"),
    ]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (
            ["1WELCOME", "Ann Bell came.", "2Minutes", "3BUDGET AND RATE"],
            ["1. WELCOME", "Ann Bell came.", "2. Minutes", "3. BUDGET AND RATE"],
        ),
        (["1Welcome", "2Minutes"], ["1Welcome", "2Minutes"]),
        (["2Paths", "3Trees", "4Hedges"], ["2Paths", "3Trees", "4Hedges"]),
        (["1st prize", "2nd prize", "3rd prize"], ["1st prize", "2nd prize", "3rd prize"]),
    ],
)
def test_numbers_glued_to_titles(lines: list[str], found: list[str]) -> None:
    assert titled(lines) == found


def test_a_head_of_glued_columns_tells_that_lines_are_glued() -> None:
    lines = ["Ann BellWalking, Vale", "Tom ReedLand management, Hill", "Eve FoxStrategy, Fen"]
    assert barred(lines) == lines
    assert barred(["NameInterest", *lines])[1:] == [
        "Ann Bell | Walking, Vale",
        "Tom Reed | Land management, Hill",
        "Eve Fox | Strategy, Fen",
    ]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Ann Bell | Vice Chairman, Walking, Open Spaces", [("Ann Bell", "Vice Chairman", "")]),
        ("Ann Bell | Horse Riding, Vale Horse Society", [("Ann Bell", "", "Vale Horse Society")]),
        ("Ann Bell | Tom Reed", []),
        ("Ann Bell | Vale Council | Clerk", []),
        ("Vale Council | Ann Bell", []),
    ],
)
def test_a_line_of_two_cells(line: str, found: list[tuple[str, str, str]]) -> None:
    assert [(entry.name, entry.title, entry.body) for entry in two_cells(line, 0)] == found


def test_a_body_below_the_last_name_that_no_day_follows_is_theirs(tmp_path: Path) -> None:
    text = PAPER.replace("VALE ACCESS FORUM\n5 July 2011\nMINUTES", "HILL TRUST\nAll of them sent their regrets.")
    assert ("Chris West", "", "Hill Trust") in {
        (r.person, r.title, r.organisation) for r in _read(tmp_path, text).roles
    }
