"""Whose task a sentence, a list or a table gives, in the many ways in which bodies write it, and what gives nobody anything to do.

Each file in `tasks/` holds pieces of minutes, a line of four dashes between them; behind "=>" stand the owners of the
actions in the piece above ("-": nobody is named; nothing: there is no action).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.actions.owner_notes import is_to_do
from convenor.ingest.read import paper

HEAD = """Hartley Green Partnership Board

Minutes of the meeting held on Tuesday 14 May 2024 at 2.00 pm at the Guildhall, Hartley

Present: Ann Field (Chair), Brian Stone, Carol Mead, David Ings, Cllr Priya Nair, Mrs E Thorne (Clerk)

In attendance: Tom Reed, Head of Housing; Sue Lamb, Director of Finance; Mark Oakes, Secretary

Apologies: Sue Bell

1. Welcome

Ann Field welcomed everybody to the meeting.

"""
FILES = sorted((Path(__file__).parent / "tasks").iterdir())
PIECES = [(file.suffix, piece) for file in FILES for piece in file.read_text("utf-8").rstrip("\n").split("\n----\n")]


@pytest.mark.parametrize(("suffix", "piece"), PIECES, ids=[f"{suffix}: {piece[:50]}" for suffix, piece in PIECES])
def test_owners(tmp_path: Path, suffix: str, piece: str) -> None:
    said, _, owners = piece.rpartition("\n=>")
    path = tmp_path / f"minutes{suffix}"
    path.write_text(f"{HEAD}{said}\n", "utf-8")
    assert [action.owner or "-" for action in paper(path).actions] == [
        w.strip() for w in owners.split("|") if w.strip()
    ]


def test_a_subject_whose_letters_spell_a_verb_is_no_order() -> None:
    assert is_to_do("Send the list")
    assert not is_to_do("SEND")
