"""A decision of years ago: the strategy of its time, and what goes on with its aim today."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from pages_written import BODY, minutes

from convenor.graph.store import Store
from convenor.graph.trace import Link, find, trace

Told = Callable[..., Store]


def strategy(years: str, adopted: str, *priorities: str, body: str = BODY) -> str:
    """A strategy with its priorities."""
    said = "".join(f"<h2>Priority {at}: {words}</h2>" for at, words in enumerate(priorities, 1))
    return f"<h1>Well Together: {body} Strategy {years}</h1><p>Adopted by the {body} on {adopted}.</p>{said}"


@pytest.fixture
def store(told: Told) -> Store:
    return told(
        old=strategy("2015 to 2020", "5 January 2015", "Warm homes for all", "Fewer falls"),
        new=strategy("2021 to 2026", "5 January 2021", "Healthy places", "Warm homes for everyone", "Clean air"),
        then=minutes("Tuesday 14 March 2017", ("Damp", "Resolved: That damp homes in Low Ings be dried out.", "This decision supports Priority 1.")),
        now=minutes("Tuesday 11 March 2025", ("Air", "Resolved: That six sensors be bought.", "This decision supports Priority 3: Clean air.")),
    )  # fmt: skip


def of(store: Store, words: str) -> list[Link]:
    (found,) = [each for each in find(store, words) if each.kind == "decision"]
    return trace(store, found.id)


def test_an_old_decision_serves_the_strategy_of_its_time_and_is_traced_to_todays(store: Store) -> None:
    links = of(store, "damp homes")
    stated = [link for link in links if link.strength == "explicit"]
    assert stated[0].end.label == "Warm homes for all"
    assert "2015 to 2020" in stated[-1].end.label
    (today,) = [link for link in links if link.strength == "implied"]
    assert (today.start.label, today.relation, today.end.label) == (
        "Warm homes for all",
        "goes on today as",
        "Warm homes for everyone",
    )
    assert today.score is not None and 0.6 <= today.score <= 1
    assert "No paper says" in today.reason
    assert [citation.quote for citation in today.evidence] == [
        "Priority 1: Warm homes for all",
        "Priority 2: Warm homes for everyone",
    ]


def test_what_serves_todays_strategy_goes_on_nowhere(store: Store) -> None:
    assert {link.strength for link in of(store, "six sensors")} == {"explicit"}


def test_an_aim_that_was_given_up_goes_on_nowhere(store: Store) -> None:
    (falls,) = find(store, "Fewer falls")
    assert all(link.strength == "explicit" for link in trace(store, falls.id))


def test_a_later_strategy_of_another_body_is_no_heir(told: Told) -> None:
    store = told(
        old=strategy("2015 to 2020", "5 January 2015", "Warm homes for all"),
        new=strategy("2021 to 2026", "5 January 2021", "Warm homes for all", body="Otterby Town Council"),
    )
    aims = find(store, "Warm homes for all")
    assert len(aims) == 2
    assert all(link.strength == "explicit" for aim in aims for link in trace(store, aim.id))
