"""Tables in plain text of which each cell has a line: column below column, or row below row."""

from __future__ import annotations

import time
from pathlib import Path

from convenor.ingest.readers import read
from convenor.ingest.readers.torn_columns import rows

COLUMNS = """4. Membership

Agency
Vale County Council
Ember Police
Cafcade

Position
Director of Children's Services
Chief Constable
Manager

Name
Ann Bell
(vacant)
Zoe Quill

4.1 The members meet.
"""

ROWS = """Voting members
Name
Position
Appointed by
Councillor Ann Bell
Chair of the Board; Convener
Vale Council
F. X. Quill
Elected member
Vale Council
Nurse Director
Vacant - interviews in June
NHX Vale
Officers who support the Board
Clerk: Olu Fenn
"""


def _rows(folder: Path, text: str) -> list[list[str]]:
    path = folder / "paper.txt"
    path.write_text(text, encoding="utf-8")
    document = read(path)
    return [[document.text[c.start : c.end] for c in b.cells] for b in document.blocks if b.kind == "row"]


def test_columns_below_one_another_are_one_table(tmp_path: Path) -> None:
    rows = _rows(tmp_path, COLUMNS)
    assert rows[0] == ["Agency", "Position", "Name"]
    assert rows[2] == ["Ember Police", "Chief Constable", "(vacant)"]
    assert len(rows) == 4


def test_lists_of_a_plan_as_long_as_one_another_are_no_columns(tmp_path: Path) -> None:
    text = "Actions\nOpen a hub\nPlant a hedge\nTrain a nurse\n\nMeasures\nHubs open\nHedges planted\nNurses trained\n"
    assert not _rows(tmp_path, text)
    assert not _rows(tmp_path, COLUMNS.replace("Ember Police\n", ""))


def test_lists_of_people_below_one_another_are_no_columns(tmp_path: Path) -> None:
    assert not _rows(tmp_path, "Members\nCllr Ann Bell\nCllr Carl Dee\n\nDeputy\nCllr Eve Fox\nCllr Gus Hill\n")
    assert not _rows(tmp_path, "Representative\nAnn Bell\nCarl Dee\n\nDeputy\nEve Fox\nGus Hill\n")
    assert not _rows(tmp_path, "Partners\nVale Aid\nReed Trust\nHill School\n\nLead\nGus Hill\nJo Kerr\nLee Moss\n")


def test_empty_lines_and_heads_alone_are_read_quickly() -> None:
    begun = time.process_time()
    for lines in ([""] * 12_000, ["Name"] * 3_000, ["Name", *[""] * 50] * 200):
        assert not rows(lines, 0)[0]
    assert time.process_time() - begun < 1.5


def test_rows_with_a_line_a_cell_are_a_table_as_far_as_they_name_somebody(tmp_path: Path) -> None:
    rows = _rows(tmp_path, ROWS)
    assert rows[1] == ["Councillor Ann Bell", "Chair of the Board; Convener", "Vale Council"]
    assert rows[2:] == [["F. X. Quill", "Elected member", "Vale Council"], ["Nurse Director", "Vacant - interviews in June", "NHX Vale"]]  # fmt: skip
    assert not _rows(tmp_path, "Name\nPosition\nAppointed by\nAll members\nmust send\nthe form\nto the clerk\nby June\neach year\n")  # fmt: skip


def test_a_cell_that_begins_with_a_stroke_is_no_open_post(tmp_path: Path) -> None:
    table = "Name\nPosition\nAppointed by\nAnn Bell\nChair\nVale Council\nCarl Dee\nClerk\nVale Council\n"
    assert len(_rows(tmp_path, f"{table}Eve Fox\n-\nVale Council\n")) == 4
    assert len(_rows(tmp_path, f"{table}What it cost\n-5 pence each\nLess than before\n")) == 3
