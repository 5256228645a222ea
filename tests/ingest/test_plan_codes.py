"""Plans whose letters, numbers in brackets and fields say what hangs below what; every body is invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

Tree = list[tuple[str, str, str | None]]
LETTERED = """Vale Town Council
Strategic Plan 2031

Our Values
• Openness
• Thrift

Strategic Aims

A. To protect the environment of the town
B. To provide services that people want

Objectives

A1 Plant 500 trees by 2033
A2 Halve the waste of the council
B1 Reopen the baths

Review
The plan will be looked at each May by the Policy Committee.
"""
LETTERED_GOLD: Tree = [
    ("priority", "To protect the environment of the town", None),
    ("priority", "To provide services that people want", None),
    ("action", "Plant 500 trees by 2033", "To protect the environment of the town"),
    ("action", "Halve the waste of the council", "To protect the environment of the town"),
    ("action", "Reopen the baths", "To provide services that people want"),
]
FOLLOWING = """Vale Safety Plan

The Partnership has agreed the following priorities for the year: (1) knives; (2) noise after dark; and (3) road safety.

Knives

Actions
Owner
Deadline
Run amnesties in June and November
Police
30 November 2031
Send mentors to the high schools
Youth Service
Ongoing
"""
FOLLOWING_GOLD: Tree = [
    ("priority", "knives", None),
    ("priority", "noise after dark", None),
    ("priority", "road safety", None),
    ("action", "Run amnesties in June and November", "knives"),
    ("action", "Send mentors to the high schools", "knives"),
]
FIELDS = """Vale Wildlife Plan

Objectives

1. Increase the area of meadow
Action: Cut the churchyard once a year only
Action: Sow yellow rattle on the Green
By whom: Churchyard Working Party
By when: August 2031

2. Help hedgehogs
Action: Ask gardeners to leave a gap in the fence
By whom: Clerk
By when: Ongoing
"""
FIELDS_GOLD: Tree = [
    ("priority", "Increase the area of meadow", None),
    ("action", "Cut the churchyard once a year only", "Increase the area of meadow"),
    ("action", "Sow yellow rattle on the Green", "Increase the area of meadow"),
    ("priority", "Help hedgehogs", None),
    ("action", "Ask gardeners to leave a gap in the fence", "Help hedgehogs"),
]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [(LETTERED, LETTERED_GOLD), (FOLLOWING, FOLLOWING_GOLD), (FIELDS, FIELDS_GOLD)],
    ids=["letters", "told with numbers", "fields"],
)
def test_codes_and_fields_hang_below_their_aim(text: str, wanted: Tree, tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    path.write_text(text, "utf-8")
    aims = {aim.id: aim for aim in paper(path).aims}
    assert [(a.kind, a.label, aims[a.parent].label if a.parent else None) for a in aims.values()] == wanted
