"""Posts in the plan of one organisation are its own, unless somebody in it comes from another."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

PLAN = """Our Strategic Plan

Pillar 1 – All services inspected (Robert Finch, Director of Services)

Pillar 2 – A van on the road by 2029 ({second})

Carol Mendes
Acting CEO, Beaconfield Care & Advice
"""


@pytest.mark.parametrize(
    ("second", "body"),
    [
        ("Ann Larkin, Head of Innovation", "Beaconfield Care & Advice"),
        ("Ann Larkin, Head of Housing at Vale Council", None),
    ],
)
def test_posts_are_of_the_one_whose_chief_executive_signs(tmp_path: Path, second: str, body: str | None) -> None:
    path = tmp_path / "plan.txt"
    path.write_text(PLAN.format(second=second), encoding="utf-8")
    held = {(role.person, role.title): role.organisation for role in paper(path).roles}
    assert held[("Carol Mendes", "Acting CEO")] == "Beaconfield Care & Advice"
    assert held[("Robert Finch", "Director of Services")] == body


def test_in_the_chair_in_brackets_is_no_post(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        "Vale Trust\n\nBoard of Directors\n\nMinutes of the meeting held on 3 May 2027\n\nPresent:\n"
        "Ann Larkin, Chairman of the Trust (in the Chair)\nRobert Finch, Director of Finance\n",
        encoding="utf-8",
    )
    titles = {role.title for role in paper(path).roles if role.person == "Ann Larkin"}
    assert "Chairman of the Trust" in titles
    assert not any(title.startswith("in the") for title in titles)
