"""Logs of actions that lost their cells: a line a cell, rows that ran together, strokes between cells; all names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = """Ember Vale Board

Minutes of the meeting held on 9 December 2025

Present: Jane Marlow (JM, Chair), Owen Hughes (OH), Ann Bell (AB), Dr Tom Beck (TB)

1. Budget

The report was noted.

"""
Task = tuple[str, str | None, str | None]


def _tasks(folder: Path, text: str) -> list[Task]:
    file = folder / "minutes.txt"
    file.write_text(f"{HEAD}{text}\n", "utf-8")
    return [(task.text, task.owner and task.owner.title(), task.due) for task in paper(file).actions]


ROWS = [
    "26/01\nGate\nAnn Bell\nTo ring the school about the gate.\nNot yet due\nMay 2026",
    "26/02\nFence\nOH / JM\nTo paint the fence.\nIn progress\nJune 2026",
]
READ = [
    ("To ring the school about the gate.", "Ann Bell", "May 2026"),
    ("To paint the fence.", "Owen Hughes; Jane Marlow", "June 2026"),
]
HEADS = "Item No.\nItem Title\nLead\nAction Required\nAction Implemented\nDue Date"


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_line_a_cell(tmp_path: Path, between: str) -> None:
    log = "\n".join([HEADS, *ROWS]).replace("\n", between)
    assert _tasks(tmp_path, f"Action Log\n\n{log}\n\nThe meeting closed at noon.") == READ


def test_a_cell_over_two_lines_and_one_left_empty(tmp_path: Path) -> None:
    rows = "\n".join(ROWS).replace("about the gate", "about\nthe gate").replace("In progress\n", "")
    assert _tasks(tmp_path, f"Action Log\n\n{HEADS}\n{rows}\n\nThe meeting closed at noon.") == READ


def test_rows_that_go_on_with_what_is_no_row_are_left_to_other_readers(tmp_path: Path) -> None:
    log = "\n".join([HEADS, ROWS[0], "All that was said of the fence is told in the minutes of May."])
    assert ("To ring the school about the gate.", "Ann Bell", "May 2026") not in _tasks(
        tmp_path, f"Action Log\n\n{log}"
    )


def test_lines_below_such_names_that_are_no_rows(tmp_path: Path) -> None:
    text = "Ref\nAction\nLead\nDue\n\nThe Board has a log.\n\nIt was not shown.\n\nNobody had asked for it.\n\nMay is far off."
    assert _tasks(tmp_path, text) == []


@pytest.mark.parametrize("heads", ["Ref Action Lead Due date Status", "No. Action Owner By when Progress"])
def test_rows_that_ran_together(tmp_path: Path, heads: str) -> None:
    log = (
        f"{heads}\n12/25 Ring the school about the gate and ask what they\nthink of it Ann Bell End May 2026 Open\n"
        "13/25 Paint the fence O Hughes / JM 29.05.2026 Closed\n14/25 Write to the Head of Roads Chief Nurse June 2026"
    )
    assert _tasks(tmp_path, f"Action Log\n\n{log}\n\nThe meeting closed at noon.") == [
        ("Ring the school about the gate and ask what they think of it", "Ann Bell", "End May 2026"),
        ("Paint the fence", "Owen Hughes; Jane Marlow", "29.05.2026"),
        ("Write to the Head of Roads", "Chief Nurse", "June 2026"),
    ]


def test_sentences_below_a_line_of_such_names_are_no_rows(tmp_path: Path) -> None:
    text = "Action Owner Due\nThe Board looked at each action and its owner and when it was due.\nThere were nine in May 2026."
    assert _tasks(tmp_path, text) == []


STROKES = """Agenda Item / Discussion / Actions / Responsibility / Date by
  2. Gate
/ AB said that the gate was broken. / Ring the smith
Write to the school about it / AB
OH / May 2026
June 2026
  3. Fence
/ The fence was down. / Notices / JM / 20 Feb 2026
  4. Close
/ All left / right and centre."""


def test_tasks_behind_strokes_have_each_their_owner(tmp_path: Path) -> None:
    assert _tasks(tmp_path, STROKES) == [
        ("Ring the smith", "Ann Bell", "May 2026"),
        ("Write to the school about it", "Owen Hughes", "June 2026"),
        ("Notices", "Jane Marlow", "20 Feb 2026"),
    ]


def test_strokes_within_sentences_part_no_cells(tmp_path: Path) -> None:
    text = (
        STROKES.partition("\n")[0]
        + "\n  2. Gate\n/ AB / OH said that tea / coffee / cake was sold.\n  3. Fence\n/ It was down."
    )
    assert _tasks(tmp_path, text) == []
