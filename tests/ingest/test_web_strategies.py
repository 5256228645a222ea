"""Strategies as short web pages: lines that ran together, groups named in their lead-ins, numbered actions under plain headings."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

LED = """Our Corporate Plan

Over the coming four years we will give attention to:

Our Tenants, where our attention will be on:

  • Repairs
  • Safety & Warmth

Our Estates, which take in priorities such as:

  • Parking
  • Cleaner Stairs

You will find more in our plan.
"""
GLUED = """Ember Vale Network Strategic Plan2031 – 2034


Overall strategic goal: That the network is where local choices are made. Its view is asked for early.

We shall reach it by way of four actions in two strategic areas:Strengthening our Network

Action 1: Build up membership.

Action 2: Run the network well.

Strengthening our Voice

Action 3: Publish what was done.

Action 4:. Work with the council.
"""
MATTERS = """Safer Harbridge

Our work

This year the partnership has agreed to give its attention to three main matters:

• Speeding
• Theft from sheds
• Noise at night
"""
TARGETS = """Ember Vale Nature Plan

The Nature Board agreed the 2 targets that follow, to be reached by 2035:

- 20% of the valley to be good for wildlife
- green space within reach of everyone

How it is set up

It has two groups:

- Wildlife Group
- Village Group
"""
QUOTED = """Tarn Town Council Plan 2028

The Vision Statement of the Council in the Plan is to strive for 'A clean town in which every person's life is rich'.

We held the plan back while the river flooded.
"""

INLINE = """Harbridge Community Plan 2026 to 2030

Our vision is of a town in which nobody is left out. Our priorities for 2026 to 2030 are: 1. Warm homes 2. Safe streets 3. Good jobs for all. The plan was agreed in May.

Read the full plan.
"""
ONE_LINE = """Tarn District Strategy

Priority 1: Homes We will build 200 homes by 2030. Priority 2: Jobs We will open a hub for new firms. Priority 3: Green spaces The council will plant 4,000 trees.
"""
MIXED = """Ember Vale Strategic Plan

Aim 1 – Healthier lives

Aim 2 – Stronger communities

Objective 2.1 Support village halls

Objective 2.2 Train 40 volunteers
"""
PILLARS = """Community Safety Strategy

The strategy is built on four pillars: Prevent, Protect, Prepare and Pursue.

Under Prevent we will: run courses in schools.
"""
ENTRIES = """Our strategy

STRATEGIC GOAL 1: GROW OUR MEMBERSHIP
• Objective: Welcome new members at every meeting
• Objective: Visit six schools a year
"""
LETTERED = """Strategic Plan 2027-2030

A. Fewer crashes on our roads
A1. Lower speed limits on rural roads
A2. Teach 900 children to cycle

B. Buses in the evening
B1. Run buses until midnight
B2. Light every stop
"""


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (LED, [("theme", "Our Tenants", ""), ("priority", "Repairs", "Our Tenants"), ("priority", "Safety & Warmth", "Our Tenants"),
               ("theme", "Our Estates", ""), ("priority", "Parking", "Our Estates"), ("priority", "Cleaner Stairs", "Our Estates")]),
        (GLUED, [("ambition", "That the network is where local choices are made. Its view is asked for early", ""),
                 ("theme", "Strengthening our Network", ""), ("action", "Build up membership", "Strengthening our Network"),
                 ("action", "Run the network well", "Strengthening our Network"), ("theme", "Strengthening our Voice", ""),
                 ("action", "Publish what was done", "Strengthening our Voice"), ("action", "Work with the council", "Strengthening our Voice")]),
        (MATTERS, [("priority", "Speeding", ""), ("priority", "Theft from sheds", ""), ("priority", "Noise at night", "")]),
        (TARGETS, [("measure", "20% of the valley to be good for wildlife", ""), ("measure", "green space within reach of everyone", "")]),
        (QUOTED, [("vision", "A clean town in which every person's life is rich", "")]),
        (QUOTED.replace("The Vision Statement of the Council in the Plan", "The Council’s Vision Statement in the Plan"),
         [("vision", "A clean town in which every person's life is rich", "")]),
        ("Tarn Corporate plan\n\nThe plan is called ‘Up the Hill’, with a plain Vision/ Mission Statement of ‘A town that is well and busy’.\n",
         [("vision", "A town that is well and busy", "")]),
        (INLINE, [("vision", "a town in which nobody is left out", ""), ("priority", "Warm homes", ""), ("priority", "Safe streets", ""),
                  ("priority", "Good jobs for all", "")]),
        (ONE_LINE, [("priority", "Homes", ""), ("priority", "Jobs", ""), ("priority", "Green spaces", "")]),
        (MIXED, [("priority", "Healthier lives", ""), ("priority", "Stronger communities", ""), ("action", "Support village halls", "Stronger communities"),
                 ("action", "Train 40 volunteers", "Stronger communities")]),
        (PILLARS, [("theme", "Prevent", ""), ("theme", "Protect", ""), ("theme", "Prepare", ""), ("theme", "Pursue", "")]),
        (ENTRIES, [("priority", "GROW OUR MEMBERSHIP", ""), ("action", "Welcome new members at every meeting", "GROW OUR MEMBERSHIP"),
                   ("action", "Visit six schools a year", "GROW OUR MEMBERSHIP")]),
        (LETTERED, [("priority", "Fewer crashes on our roads", ""), ("action", "Lower speed limits on rural roads", "Fewer crashes on our roads"),
                    ("action", "Teach 900 children to cycle", "Fewer crashes on our roads"), ("priority", "Buses in the evening", ""),
                    ("action", "Run buses until midnight", "Buses in the evening"), ("action", "Light every stop", "Buses in the evening")]),
    ],
    ids=["led", "glued", "matters", "targets", "quoted", "of the council", "and mission", "inline", "one line", "mixed", "pillars", "entries", "lettered"],
)  # fmt: skip
def test_aims(tmp_path: Path, text: str, wanted: list[tuple[str, str, str]]) -> None:
    path = tmp_path / "plan.txt"
    path.write_text(text, "utf-8")
    aims = {aim.id: aim for aim in paper(path).aims}
    assert [(aim.kind, aim.label, aims[aim.parent].label if aim.parent else "") for aim in aims.values()] == wanted


ASKED = """Our Housing Strategy

Residents want the council to tackle three problems:

• Damp
• Noise
• Rents

Damp, which is found in many homes, was caused by:

• Leaking roofs
• Old windows

In the north, where most damp is, tenants told us of:

• Cold rooms
• High bills

The report deals with two matters:

• Staffing
• Budgets
"""


def test_what_people_said_and_what_causes_harm_is_no_aim(tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    path.write_text(ASKED, "utf-8")
    assert not paper(path).aims


TEXT = "Half of the homes of the valley lose more heat than they should, and those who live there pay the most for it."
PROMISED = (
    "bring warm homes to every street",
    "open the river to those who live near it",
    "help young people into work",
)


def labels(tmp_path: Path, text: str) -> list[str]:
    path = tmp_path / "strategy.md"
    path.write_text(text, encoding="utf-8")
    return [aim.label for aim in paper(path).aims]


def test_promises_that_stand_over_texts_of_their_own_are_the_aims_of_a_strategy_that_states_no_others(
    tmp_path: Path,
) -> None:
    promises = "\n\n".join(f"**We will {said}.**\n\n{TEXT}" for said in PROMISED)
    assert labels(tmp_path, f"# Ember Vale Strategy 2031\n\n{promises}\n") == [f"We will {said}" for said in PROMISED]
    asides = promises.replace("We will bring", "We will review").replace("We will open", "We will contact")
    assert labels(tmp_path, f"# Ember Vale Strategy 2031\n\n{asides}\n") == []
    assert labels(tmp_path, f"# Minutes of the Ember Vale Board, 4 May 2031\n\nPresent: Ann Bell\n\n{promises}\n") == []
    listed = f"# Ember Vale Strategy 2031\n\n## Our priorities\n\n- Homes\n- Rivers\n\n{promises}\n"
    assert labels(tmp_path, listed)[:2] == ["Homes", "Rivers"]


SPLIT = """The draft Nature Strategy tells how the valley will be kept. Residents were asked in May.

The draft strategy is split into three key themes:

Our air: Fewer fumes in town

Our soil: Healthy ground and hedges

Our water: Clean becks and ponds

The draft strategy shows how we will:

  • Plant forty hedges
  • Clean six becks
"""


def test_lines_right_below_what_announces_them_are_themes_and_what_the_whole_strategy_does_is_under_none(
    tmp_path: Path,
) -> None:
    (tmp_path / "plan.txt").write_text(SPLIT, "utf-8")
    found = [(aim.kind, aim.label, aim.parent) for aim in paper(tmp_path / "plan.txt").aims]
    assert found == [
        ("theme", "Our air", None),
        ("theme", "Our soil", None),
        ("theme", "Our water", None),
        ("action", "Plant forty hedges", None),
        ("action", "Clean six becks", None),
    ]


def test_the_components_of_a_strategy_are_its_aims(tmp_path: Path) -> None:
    led = "# A strategy for the valley\n\nCore components of that strategy should include:\n\n- Warm homes for all\n- Shared standards of repair\n"
    assert labels(tmp_path, led) == ["Warm homes for all", "Shared standards of repair"]
    assert labels(tmp_path, led.replace("Core components of that strategy", "The boiler")) == []


def test_a_label_set_as_the_first_of_its_list_is_no_aim(tmp_path: Path) -> None:
    (tmp_path / "plan.md").write_text(
        "# Harbridge Housing Strategy 2030\n\n## Priority 1: Warm homes\n\n- What we will do\n- Insulate forty homes a year\n"
        "- Lend heaters to tenants\n- How you will know\n- Fewer tenants report damp\n"
    )
    aims = {(aim.kind, aim.label) for aim in paper(tmp_path / "plan.md").aims}
    assert ("action", "Insulate forty homes a year") in aims
    assert not {label for _, label in aims} & {"What we will do", "How you will know"}
