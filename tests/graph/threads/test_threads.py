"""Matters followed through five meetings of an invented board and one of a panel, against what a careful reader makes of them."""

from __future__ import annotations

import datetime
import sys
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from convenor.graph.reading import Reading
from convenor.graph.store import Store
from convenor.graph.threads import Thread, threads
from convenor.ingest.read import paper
from make import papers

GOLDEN: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent / "golden.toml").read_text("utf-8"))["thread"]
DAY = datetime.date(2025, 9, 20)
Graph = Callable[[Sequence[Reading]], Store]


@pytest.fixture
def store(tmp_path: Path, graph: Graph) -> Store:
    readings = []
    for name, page in papers().items():
        (tmp_path / name).write_text(page, "utf-8")
        readings.append(paper(tmp_path / name))
    return graph(readings)


def about(found: Sequence[Thread], words: str) -> list[Thread]:
    """The matters one of whose events has these words."""
    return [each for each in found if any(words.lower() in step.text.lower() for step in each.events)]


def test_every_matter_once_and_where_it_stands(store: Store) -> None:
    found = threads(store, DAY)
    wrong: dict[str, list[tuple[str, bool, int]]] = {}
    for row in GOLDEN:
        of_it = about(found, row["has"])
        told = [(each.status, each.overdue, len(each.events)) for each in of_it]
        right = len(of_it) == 1 and of_it[0].status == row["status"]
        if not right or of_it[0].overdue != row.get("overdue", False) or told[0][2] < row.get("events", 1):
            wrong[row["has"]] = told
    assert len(GOLDEN) >= 30
    assert len(wrong) <= 0.05 * len(GOLDEN), wrong


def test_a_matter_as_of_an_earlier_day(store: Store) -> None:
    def status(day: str, words: str) -> tuple[str, bool]:
        (found,) = about(threads(store, datetime.date.fromisoformat(day)), words)
        return found.status, found.overdue

    assert status("2025-01-20", "footbridge") == ("open", False)
    assert status("2025-02-20", "footbridge") == ("open", True)
    assert status("2025-03-20", "footbridge") == ("done", False)
    assert status("2025-01-20", "boiler") == ("deferred to 11 March 2025", False)


def test_overdue_only_where_a_paper_gave_a_day(store: Store) -> None:
    found = threads(store, datetime.date(2029, 1, 1))
    assert any(each.overdue for each in found)
    assert not [each.title for each in found if each.overdue and not each.due[:4].isdigit()]


def test_a_matter_referred_to_another_body_goes_on_there(store: Store) -> None:
    (found,) = about(threads(store, DAY), "skate park")
    assert [step.date for step in found.events] == ["2025-03-11", "2025-06-12"]
    assert all(step.evidence and step.evidence[0].quote for step in found.events)


def test_what_every_meeting_settles_about_itself_is_not_followed(store: Store) -> None:
    assert not about(threads(store, DAY), "correct record")


def test_nothing_to_follow(graph: Graph) -> None:
    assert threads(graph([]), DAY) == []
