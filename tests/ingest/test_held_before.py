"""Titles that somebody held before, in rosters: they are theirs no more, and no task is."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper


@pytest.mark.parametrize(
    ("said", "title", "status"),
    [
        ("former Clerk", "Clerk", "former"),
        ("formerly Clerk", "Clerk", "former"),
        ("Ex-Clerk", "Clerk", "former"),
        ("retired Clerk", "Clerk", "former"),
        ("previously the Clerk", "Clerk", "former"),
        ("ex-officio member", "ex-officio member", "held"),
        ("Retired Members' Secretary", "Retired Members' Secretary", "held"),
    ],
)
def test_a_title_held_before_is_held_no_more(tmp_path: Path, said: str, title: str, status: str) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        "Tarn Town Council\n\nMinutes of the meeting held on 3 May 2027\n\n"
        f"In attendance: Ann Larkin (Clerk), Bo Finch ({said})\n\n1. Report\n\nThe Clerk to send the accounts to the auditor.\n",
        encoding="utf-8",
    )
    reading = paper(path)
    assert [(role.title, role.status) for role in reading.roles if role.person == "Bo Finch"] == [(title, status)]
    assert [action.owner for action in reading.actions] == ["Ann Larkin"]
