"""Aims, and what measures them, a row each; all names are invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Aims = Callable[..., list[tuple[str, str, str | None]]]
ROWS = """Ember Vale Strategy 2026

Seven objectives flow from the vision:

    Objective 1   Put on more buses, earlier and later
    Objective 2   Make all buses keep to time
    Objective 3   Give passengers a say

Trust the board

The board meets in May.
"""
TABLE = """Ember Vale Strategy 2026

Targets and reporting

{head}2018/19      2023/24     Target       Target      How measured
                                                             2024/25      2029/30
Journeys to the moor (million)        9.4          7.1         7.6          10.5        Returns
Passengers who are satisfied          88%          81%         84%          92%         Yearly survey
Electric buses in the fleet           n/a          6           18           110         Returns of
                                                                                        the firms
"""


def test_number_and_name_in_two_cells_are_an_aim(plan_aims: Aims) -> None:
    assert [label for _, label, _ in plan_aims(ROWS)] == [
        "Put on more buses, earlier and later",
        "Make all buses keep to time",
        "Give passengers a say",
    ]


def test_marks_of_a_table_that_says_more_are_left(plan_aims: Aims) -> None:
    text = ROWS.replace("Objective 3   Give", "A clerk       Give").replace("Objective 2   Make", "The board     Make")
    assert plan_aims(text) == []


@pytest.mark.parametrize("head", ["Target", "Measure", "Key indicators"])
def test_rows_of_values_are_measures(plan_aims: Aims, head: str) -> None:
    assert plan_aims(TABLE.format(head=head.ljust(38))) == [
        ("measure", "Journeys to the moor (million)", None),
        ("measure", "Passengers who are satisfied", None),
        ("measure", "Electric buses in the fleet", None),
    ]


def test_a_row_with_an_aim_alone_heads_its_measures(plan_aims: Aims) -> None:
    table = "\n\n| Measure | Now | Target 2029 |\n|---|---|---|\n| Warm homes for all | | |\n| Homes at band C | 40% | 90% |\n"
    aims = plan_aims("# Vale Plan\n\n## Priority 1: Warm homes for all\n\n## Priority 2: Safe streets" + table, ".md")
    assert ("measure", "Homes at band C", "Warm homes for all") in aims


def test_the_one_table_behind_all_chapters_measures_none_of_them_alone(plan_aims: Aims) -> None:
    table = "\n\n| KPI | Now | Target 2029 |\n|---|---|---|\n| Homes at band C | 40% | 90% |\n| Lanes swept | 2 | 9 |\n"
    aims = plan_aims("# Vale Plan\n\n## Priority 1: Warm homes for all\n\n## Priority 2: Safe streets" + table, ".md")
    assert ("measure", "Homes at band C", None) in aims


def test_rows_without_values_are_no_measures(plan_aims: Aims) -> None:
    table = "\n\n| Measure | Target |\n|---|---|\n| Speed humps on Mill Lane | by the church |\n| Chicanes by the pond | at the ford |\n"
    assert not [aim for aim in plan_aims(f"# Vale Plan{table}", ".md") if aim[0] == "measure"]
