"""Plans against what came, and what papers claim of a meeting against its minutes."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from pages_written import minutes, plan

from convenor.graph.forward import AHEAD, CAME, ELSEWHEN, NO_DATE, NOT_SEEN, claims, month_of, promises
from convenor.graph.store import Store

Told = Callable[..., Store]


@pytest.fixture
def store(told: Told) -> Store:
    return told(
        plan=plan(
            "10 January 2025",
            "Workshop on dental access (agreed at the partnership meeting in November)",
            rows=[("March 2025", "Hospital discharge"), ("May 2025", "Young carers"), ("July 2025", "Winter vaccination")],
        ),
        march=minutes("Tuesday 11 March 2025", ("Hospital discharge", "Resolved: That a discharge lounge be opened.")),
        june=minutes("Tuesday 10 June 2025", ("Young carers", "Resolved: That a club for young carers be paid for.")),
        november=minutes("Tuesday 12 November 2024", ("Hospice", "Resolved: That the hospice be thanked in writing."), ("Falls", "Resolved: That falls clinics be held in each ward.")),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        ("2025-02-01", {"Hospital discharge": AHEAD, "Young carers": AHEAD, "Winter vaccination": AHEAD}),
        ("2025-06-20", {"Hospital discharge": CAME, "Young carers": ELSEWHEN, "Winter vaccination": AHEAD}),
        ("2026-01-01", {"Hospital discharge": CAME, "Young carers": ELSEWHEN, "Winter vaccination": NOT_SEEN}),
    ],
)
def test_promised_and_came(store: Store, day: str, wanted: dict[str, str]) -> None:
    found = {each.text: each for each in promises(store, datetime.date.fromisoformat(day))}
    assert {text: found[text].status for text in wanted} == wanted
    assert all(each.evidence[0].quote for each in found.values())


def test_a_session_without_a_month_is_said_to_have_none(store: Store) -> None:
    (found,) = [each for each in promises(store) if "dental" in each.text]
    assert (found.status, found.due) == (NO_DATE, "")


def test_a_claim_that_the_minutes_do_not_bear_out(store: Store) -> None:
    (found,) = claims(store)
    assert (found.meeting, found.borne_out) == ("2024-11-12", False)
    assert "record 2 decisions, none of them this" in found.why
    assert len(found.evidence) == 3


def test_a_claim_that_the_minutes_bear_out(told: Told) -> None:
    store = told(
        plan=plan(
            "10 January 2025", "Session on falls clinics in each ward (agreed at the partnership meeting in November)"
        ),
        november=minutes("Tuesday 12 November 2024", ("Falls", "Resolved: That falls clinics be held in each ward.")),
    )
    (found,) = claims(store)
    assert found.borne_out is True
    assert "falls clinics" in found.evidence[1].quote


def test_a_claim_without_minutes_is_neither(told: Told) -> None:
    (found,) = claims(
        told(plan=plan("10 January 2025", "Session on falls (agreed at the partnership meeting in November)"))
    )
    assert found.borne_out is None


@pytest.mark.parametrize(
    ("printed", "said", "meant"),
    [("September", "2024-07-15", "2024-09"), ("March", "2024-07-15", "2025-03"), ("2024-12", "2024-07-15", "2024-12"), ("soon", "2024-07-15", ""), ("May", "", "")],
)  # fmt: skip
def test_the_month_that_a_plan_means(printed: str, said: str, meant: str) -> None:
    assert month_of(printed, said) == meant
