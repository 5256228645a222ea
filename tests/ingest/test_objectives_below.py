"""Objectives that stand below an aim and hold what is to be done; what measures them; all names are invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Aims = Callable[..., list[tuple[str, str, str | None]]]
PLAN = """Tarn Coast Community Plan 2026

HIGH LEVEL {word} 1: A kinder coast

Objective 1.1: Bring neighbours together

Ref      Action                                   Lead                    Timeframe
1.1.1    Open the old lifeboat house as a hall    Tarn Coast Trust        2026
1.1.2    Hold a street party each summer          Tarn Parish Council     2027

{measure}: parties held: 2 to 12

Objective 1.2: Make newcomers welcome

Ref      Action                                   Lead                    Timeframe
1.2.1    Print a guide to the coast               Tarn Coast Trust        2026
1.2.2    Find a friend for each new household     Tarn Parish Council     2027

HIGH LEVEL {word} 2: A cleaner coast

Objective 2.1: Clear the beaches

Ref      Action                                   Lead                    Timeframe
2.1.1    Put a bin at every slipway               Tarn Parish Council     2026
2.1.2    Comb the sands twice a year              Tarn Coast Trust        2027
"""


@pytest.mark.parametrize("word", ["GOAL", "OUTCOME", "AIM"])
def test_objectives_with_actions_are_priorities_of_a_theme(plan_aims: Aims, word: str) -> None:
    aims = plan_aims(PLAN.format(word=word, measure="Key Performance Indicator"))
    assert [aim for aim in aims if aim[0] == "theme"] == [
        ("theme", "A kinder coast", None),
        ("theme", "A cleaner coast", None),
    ]
    assert ("priority", "Make newcomers welcome", "A kinder coast") in aims
    assert ("action", "Comb the sands twice a year", "Clear the beaches") in aims


def test_objectives_of_a_priority_are_its_ambitions(plan_aims: Aims) -> None:
    aims = plan_aims(PLAN.replace("HIGH LEVEL {word}", "Priority").format(measure="Measure"))
    assert ("priority", "A kinder coast", None) in aims
    assert ("ambition", "Bring neighbours together", "A kinder coast") in aims


@pytest.mark.parametrize(
    "label", ["Key Performance Indicator", "Key Success Measure", "Performance indicators", "KPI", "Target"]
)
def test_a_line_of_a_measure_is_no_heading(plan_aims: Aims, label: str) -> None:
    aims = plan_aims(PLAN.format(word="GOAL", measure=label))
    assert ("measure", "parties held: 2 to 12", "Bring neighbours together") in aims
    assert all(label not in aim[1] for aim in aims)


def test_an_objective_that_holds_nothing_stays_what_it_is(plan_aims: Aims) -> None:
    text = "Vale Coast Plan 2026\n\nTheme 1: Harbours\n\nObjective 1.1: Safe moorings for all\n\nTheme 2: Cliffs\n\nObjective 2.1: Paths that last\n"
    assert "priority" not in {kind for kind, _, _ in plan_aims(text)}
