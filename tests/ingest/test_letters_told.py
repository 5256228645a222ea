"""Letters behind a name in brackets stand for that person, also where two people have the same initials."""

from __future__ import annotations

from pathlib import Path

from convenor.ingest.read import paper

TEXT = """Hartley Green Board

Minutes of the meeting held on 4 March 2024

Present: Lena Pell (LPe), Liam Port (LPt), Ann Field, Carol Mead (HGB)

1. Hall

LPe to write to the owner. LPt to share the dates. HGB to pay the bill.
"""


def test_letters_that_tell_two_apart(tmp_path: Path) -> None:
    path = tmp_path / "minutes.md"
    path.write_text(TEXT, "utf-8")
    owners = [action.owner for action in paper(path).actions]
    assert owners[:2] == ["Lena Pell", "Liam Port"]
    assert "Carol Mead" not in owners
