"""What looks like an aim, a vision or a seat and is none: links to other pages, "Our vision is clear", what a body does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.ingest.read import paper

Aims = list[tuple[str, str, str | None]]
LINKS = """Ember Vale Trust Strategy

Our objectives and strategy for 2031

  • Our objectives for 2031 can be downloaded here.
  • For more detail behind each objective click here.
  • Teach forty children to swim.
"""
CLEAR = """Ember Vale Trust Strategy

Our vision is clear. We want every patient of the valley to be seen near home and without delay.
"""
TERMS = """Ember Vale Scrutiny Committee

Terms of Reference

Membership

Up to three lay members
{line}

Members of the Ember Vale Scrutiny Committee will be appointed by the council each year.

The quorum shall be four members.
"""


def test_a_link_to_another_page_is_no_aim(plan_aims: Callable[..., Aims]) -> None:
    assert [label for _, label, _ in plan_aims(LINKS)] == ["Teach forty children to swim"]


def test_a_vision_begins_behind_the_word_that_it_is_clear(plan_aims: Callable[..., Aims]) -> None:
    assert plan_aims(CLEAR) == [
        ("vision", "We want every patient of the valley to be seen near home and without delay", None)
    ]


@pytest.mark.parametrize(("line", "sits"), [("Principal Functions", False), ("Two youth members", True)])
def test_what_a_body_does_and_its_members_as_a_whole_are_no_seats(tmp_path: Path, line: str, sits: bool) -> None:
    path = tmp_path / "terms.txt"
    path.write_text(TERMS.format(line=line), "utf-8")
    positions = {seat.position for seat in paper(path).seats}
    assert not {"Principal Functions", "Member", "Members"} & positions
    assert ("youth member" in positions) is sits
