"""Themes over aims whose numbers run on, and what stands behind the last numbered goal of a page."""

from __future__ import annotations

from collections.abc import Callable

Aims = list[tuple[str, str, str | None]]

RUNNING = """Harbridge Museum Strategy 2031 to 2036

Six objectives will help us to get there.

Museums for everybody

Objective 1: Evenings

Open each museum on two evenings a week all year round.

Objective 2: Fair prices

Keep half of the days free.

Museums that teach

Objective 3: Schools

Offer each school of the valley a visit in every year of the plan.

Objective 4: Makers

Lend the workshops to people who want to learn a craft with others.
"""
PAGE = """Harbridge Strategic Plan

The plan was adopted in October 2031 and has five goals.

Strategic Plan Goals

Goal A. Sound Money
Keep the accounts in order through careful planning and control of what is spent.

Goal B. Open Doors
Tell residents early what is planned and why, and hear what they say of it.

Goal C. Green Hills
Plant and keep trees on all land that the town owns.

Implementation & Reporting

The plan will be carried out over six years and told of twice in each of them.

Staff Reports

For More Information

Call the office of the clerk.
"""


NO_THEMES = """Harbridge Museum Strategy 2031 to 2036

Objective 1: Evenings

Open each museum on two evenings a week all year round.

Objective 2: Fair prices

Keep half of the days free for all who live in the valley.

More on what we do

Objective 3: Schools

Offer each school of the valley a visit in every year of the plan.
"""


def test_lines_above_runs_of_numbered_aims_are_themes_that_hold_them(plan_aims: Callable[..., Aims]) -> None:
    first, second = "Museums for everybody", "Museums that teach"
    assert [each for each in plan_aims(RUNNING) if each[0] != "action"] == [
        ("theme", first, None),
        ("objective", "Evenings", first),
        ("objective", "Fair prices", first),
        ("theme", second, None),
        ("objective", "Schools", second),
        ("objective", "Makers", second),
    ]


def test_a_single_line_between_numbered_aims_is_no_theme(plan_aims: Callable[..., Aims]) -> None:
    assert {kind for kind, _, _ in plan_aims(NO_THEMES)} <= {"priority", "action"}


def test_headings_behind_the_last_numbered_goal_are_no_aims(plan_aims: Callable[..., Aims]) -> None:
    assert [label for kind, label, _ in plan_aims(PAGE) if kind != "action"] == [
        "Sound Money",
        "Open Doors",
        "Green Hills",
    ]
