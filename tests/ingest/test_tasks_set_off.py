"""Tasks set off by a label on lines of their own, with how far they are behind; all names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

PAGE = """Introductions and Apologies for Absence

Ann Marlow, Safer Vale Partnership chair opened the December meeting and introductions were noted.

ACTION: Tom Reed to chase outstanding signatures.

Declaration of Interests

No declarations of interest to note.

The September notes were reviewed, and the board agreed what was still to be done.

ACTION: Bo Dee to amend the September notes on roads – CLOSED

Carl Pohl reported that the works at Fenwick, about which the board asked in June, go well.

ACTION: Tom Reed to share the report on roads with the chair - CLOSED
"""


def _read(folder: Path, text: str) -> Reading:
    file = folder / "paper.txt"
    file.write_text(text, "utf-8")
    return paper(file)


@pytest.mark.parametrize("blank", ["\n\n", "\n", "\n\n\n"])
def test_a_label_begins_a_task_and_its_state_ends_it(tmp_path: Path, blank: str) -> None:
    tasks = _read(tmp_path, PAGE.replace("\n\n", blank)).actions
    assert [(task.owner, task.text, task.status) for task in tasks] == [
        ("Tom Reed", "Tom Reed to chase outstanding signatures.", None),
        ("Bo Dee", "Bo Dee to amend the September notes on roads", "CLOSED"),
        ("Tom Reed", "Tom Reed to share the report on roads with the chair", "CLOSED"),
    ]


def test_standing_items_over_what_was_said_and_tasks_are_minutes(tmp_path: Path) -> None:
    assert _read(tmp_path, PAGE).document.kind == "minutes"


def test_tasks_under_no_items_of_a_meeting_are_no_minutes(tmp_path: Path) -> None:
    told = PAGE.replace("Introductions and Apologies for Absence", "Roads").replace(
        "Declaration of Interests", "Lights"
    )
    assert _read(tmp_path, told).document.kind != "minutes"


HEAD = "Vale Forum\n\nMinutes of the meeting held on 9 December 2025\n\nPresent: Ann Marlow (Chair), Tom Reed\n\nACTION\n1. Welcome\n\n"


def test_who_welcomed_everyone_is_to_do_nothing(tmp_path: Path) -> None:
    assert not _read(tmp_path, f"{HEAD}Ann Marlow welcomed everyone to the tenth meeting of the Vale Forum.\n").actions


def test_everyone_is_to_do_something(tmp_path: Path) -> None:
    tasks = _read(tmp_path, f"{HEAD}Action: Everyone to send dates to Ann Marlow.\n").actions
    assert [task.owner for task in tasks] == ["Everyone"]
