"""What a paper is called, and its date: never a label of a list, never the day by which something is to be done."""

from __future__ import annotations

from pathlib import Path

from convenor.ingest.read import paper


def test_a_day_by_which_something_is_to_be_done_is_not_the_papers_own(tmp_path: Path) -> None:
    path = tmp_path / "strategy.md"
    text = (
        "# A Home for All: Tarnside Housing Strategy\n\n{dated}## Our priorities\n\n### Priority 1: More homes\n\nWe will:\n\n"
        "- Open a hub by March 2031\n- Build homes\n"
    )
    path.write_text(text.format(dated=""))
    assert paper(path).document.date is None
    path.write_text(text.format(dated="June 2030\n\n"))
    assert paper(path).document.date == "2030-06"


def test_a_label_of_those_who_came_is_no_title(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.write_text(
        "**Tarnside Partnership Board**\n\n**Action notes – 7 November 2030**\n\n# Attendees\n\nAnn Bell (AB) – Chair\n\n"
        "Tom Ash (TA) – Vale Trust\n\n# Winter\n\nThe Board agreed to fund two beds.\n"
    )
    assert paper(path).document.title == "Tarnside Partnership Board: notes, 7 November 2030"
