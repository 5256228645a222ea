"""How far decisions cover the aims of a strategy: what is bare, what serves nothing, domains by bodies."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from pages_written import BODY, minutes

from convenor.graph.coverage import coverage, matrix
from convenor.graph.store import Store

Told = Callable[..., Store]
NAME = f"{BODY} Strategy 2024 to 2028"
STRATEGY = (
    f"<h1>Well Together: {NAME}</h1><p>Adopted by the {BODY} on 4 January 2024.</p>"
    "<h2>Our vision</h2><p>Our vision is that everyone in Fennick lives in a warm home.</p>"
    "<h2>Domain 1: Homes</h2><h3>Priority 1: Warm and dry homes</h3><p>1.1. Insulate 400 homes.</p><h3>Priority 2: Nobody without a home</h3>"
    "<h2>Domain 2: Work</h2><h3>Priority 3: First jobs for young adults</h3>"
    "<h2>Domain 3: Later life</h2><h3>Priority 4: Fewer falls</h3>"
)


@pytest.fixture
def store(told: Told) -> Store:
    return told(
        strategy=STRATEGY,
        march=minutes(
            "Tuesday 11 March 2025",
            ("Minutes of the last meeting", "Resolved: That the minutes of the meeting of 14 January 2025 be agreed as a correct record."),
            ("Damp", "Resolved: That damp homes in Low Ings be dried out.", "This decision supports Priority 1: Warm and dry homes."),
            ("Bandstand", "Resolved: That the bandstand be painted green."),
        ),
        june=minutes(
            "Tuesday 10 June 2025",
            ("Apprentices", "Resolved: That twenty apprentices be trained.", "This decision supports Priority 3: First jobs for young adults."),
        ),
    )  # fmt: skip


def test_aims_with_nothing_under_them(store: Store) -> None:
    bare = {aim.label for aim in coverage(store).bare if aim.top}
    assert bare == {"Nobody without a home", "Later life", "Fewer falls"}


def test_what_serves_a_part_serves_the_whole(store: Store) -> None:
    counts = {aim.label: aim.stated for aim in coverage(store).aims}
    assert (counts["Warm and dry homes"], counts["Homes"], counts["Nobody without a home"]) == (1, 1, 0)


def test_decisions_that_serve_nothing(store: Store) -> None:
    loose = {each.text: each.routine for each in coverage(store).loose}
    (text,) = [text for text, routine in loose.items() if not routine]
    assert "the bandstand be painted green" in text
    assert {text for text, routine in loose.items() if routine} == {
        "the minutes of the meeting of 14 January 2025 be agreed as a correct record.",
        f"Adopted by the {BODY} on 4 January 2024.",
    }


def test_domains_by_bodies_with_those_that_nothing_serves(store: Store) -> None:
    header, *rows = matrix(coverage(store))
    assert header == ["strategy", "domain", BODY]
    assert {row[1]: row[2] for row in rows} == {"Homes": "1", "Work": "1", "Later life": "0"}


def test_what_changed_since_a_day(store: Store) -> None:
    rows = matrix(coverage(store, "2025-06-01"))
    assert {row[1]: row[2] for row in rows[1:]} == {"Homes": "0", "Work": "1", "Later life": "0"}
    assert [each.text for each in coverage(store, "2025-06-01").loose] == []


def test_no_strategy(told: Told) -> None:
    found = coverage(
        told(march=minutes("Tuesday 11 March 2025", ("Bandstand", "Resolved: That the bandstand be painted.")))
    )
    assert (found.aims, found.cells) == ((), ())
    assert matrix(found) == [["strategy", "domain"]]
