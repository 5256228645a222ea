"""Rules other than the quorum against the record of an invented partnership: votes, notice, frequency, terms, seats."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from typing import Any

import msgspec
import pytest

from convenor.graph.reading import Reading
from convenor.graph.rules import check
from convenor.graph.store import Store
from convenor.graph.verdicts import CANNOT_TELL, MET, NOT_MET

Make = Callable[..., Reading]
Graph = Callable[[Sequence[Reading]], Store]


def test_notice_in_working_days(umber: Any, reading: Make, graph: Graph) -> None:
    rule = {
        "kind": "notice",
        "clause": "9",
        "text": "Seven working days.",
        "structured": {"working_days_before": 7, "what": "agenda and papers"},
    }
    minutes = umber.meeting("m", "2024-04-10", umber.present)
    silent = umber.one(graph([minutes, umber.terms(rule)]), "notice: agenda and papers, 7 working days")
    assert silent.verdict == CANNOT_TELL
    assert "by 28 March 2024" in silent.why  # Good Friday and Easter Monday lie between
    for day, verdict in (("2024-03-28", MET), ("2024-04-02", NOT_MET)):
        agenda = reading("agenda", umber.body, organisations=umber.bodies, people=["Ida Moss"])
        agenda = _dated(agenda, day)
        found = umber.one(graph([minutes, agenda, umber.terms(rule)]), "notice: agenda and papers, 7 working days")
        assert found.verdict == verdict


def _dated(paper: Reading, day: str) -> Reading:
    document = msgspec.structs.replace(paper.document, kind="agenda", date=day)
    return msgspec.structs.replace(paper, document=document)


def test_frequency_is_met_or_open_but_never_broken_by_missing_papers(umber: Any, graph: Graph) -> None:
    rule = {"kind": "frequency", "clause": "9.1", "text": "Twice a year.", "structured": {"at_least": 2, "per": "year"}}
    papers = [umber.meeting(day, day, umber.present) for day in ("2024-03-25", "2024-09-25", "2025-03-25")]
    found = {
        verdict.meeting: verdict.verdict for verdict in umber.verdicts(graph([*papers, umber.terms(rule)]), "frequency")
    }
    assert found == {"2024": MET, "2025": CANNOT_TELL}


@pytest.mark.parametrize(
    ("ayes", "noes", "outcome", "verdict"),
    [(5, 1, "carried", MET), (2, 4, "carried", NOT_MET), (3, 3, "carried", CANNOT_TELL), (2, 4, "lost", MET)],
)
def test_votes(umber: Any, graph: Graph, ayes: int, noes: int, outcome: str, verdict: str) -> None:
    rule = {"kind": "voting", "clause": "10", "text": "Simple majority.", "structured": {"majority": "simple majority"}}
    decision = {"id": "1", "text": "That a boiler be bought", "meeting": "2024-03-25", "body": umber.body, "outcome": outcome,
                "votes": {"for": ayes, "against": noes, "abstained": 0}}  # fmt: skip
    store = graph([umber.meeting("m", "2024-03-25", umber.present, decisions=[decision]), umber.terms(rule)])
    assert umber.one(store, "voting").verdict == verdict


def test_attendance_over_a_rolling_window(umber: Any, graph: Graph) -> None:
    rule = {"kind": "attendance", "clause": "7.5", "text": "Below 50% over 12 months.", "structured": {"threshold_percent": 50, "operator": "<", "window_months": 12}}  # fmt: skip
    away = {"person": "Jon Stark", "as": "apologies"}
    days = ["2023-01-10", "2024-06-10", "2024-09-10", "2024-12-10", "2025-03-10"]
    papers = [
        umber.meeting(day, day, ["Ida Moss", away] if day != days[1] else ["Ida Moss", "Jon Stark", "Mae Lind"])
        for day in days
    ]
    found = {verdict.subject: verdict for verdict in umber.verdicts(graph([*papers, umber.terms(rule)]), "attendance")}
    assert {name: verdict.verdict for name, verdict in found.items()} == {
        "Ida Moss": MET,
        "Jon Stark": NOT_MET,
        "Mae Lind": CANNOT_TELL,
    }
    assert "1 of 4 meetings" in found["Jon Stark"].why


def test_the_term_of_the_chair(umber: Any, graph: Graph) -> None:
    rule = {
        "kind": "chair",
        "clause": "7.8",
        "text": "A Chair for two years.",
        "structured": {"term_years": 2, "rotation": True},
    }
    elected = {
        "id": "1",
        "text": "That Ida Moss be elected Chair for 2024/25",
        "kind": "appointment",
        "meeting": "2024-03-25",
        "body": umber.body,
    }
    minutes = umber.meeting(
        "m",
        "2024-03-25",
        umber.present,
        decisions=[elected],
        roles=[umber.role("Ida Moss", "Chair", umber.body, "2024-03-25")],
    )
    store = graph([minutes, umber.terms(rule)])
    assert umber.one(store, "chair: term of 2 years").verdict == NOT_MET
    assert umber.one(store, "chair: rotation after 2 years").verdict == MET
    late = [v for v in check(store, None, datetime.date(2026, 12, 1)) if v.rule == "chair: rotation after 2 years"]
    assert [v.verdict for v in late] == [CANNOT_TELL]


def test_reviews(umber: Any, graph: Graph) -> None:
    assert umber.one(graph([umber.terms(due="2024-05")]), "review").verdict == NOT_MET
    assert umber.one(graph([umber.terms(due="2025-06")]), "review").verdict == MET
    newer = umber.terms(name="newer", approved="2024-09-01", due="2026-09")
    after = {v.why: v.verdict for v in umber.verdicts(graph([umber.terms(), newer]), "review")}
    assert sorted(after.values()) == [MET, NOT_MET]
    proposed = umber.one(graph([umber.terms(status="proposed revision")]), "review")
    assert "no paper shows that it was approved" in proposed.why


def test_seats(umber: Any, graph: Graph) -> None:
    roles = [
        umber.role("Otto Fenn", "Councillor", "Umber Council", "2024-03-25"),
        umber.role("Jon Stark", "Director of Planning", "Ochre Council", "2024-03-25"),
        umber.role("Ruth Pell", "Director of Joined-up Care", "Umber Vale Care Board", "2024-03-25"),
        umber.role("Mae Lind", "Chief Executive", "Umber Vale Care Board", "2024-03-25"),
        umber.role("Ida Moss", "Chief Executive", "Umber Vale Care Board", "2024-03-25"),
    ]
    store = graph([umber.meeting("m", "2024-03-25", umber.present, roles=roles), umber.terms()])
    found = {verdict.subject: verdict for verdict in umber.verdicts(store, "seat")}
    assert found["Umber Council, Elected Member"].verdict == MET
    assert found["Ochre Council, Elected Member"].verdict == CANNOT_TELL  # an officer is no elected member
    assert found["Umber Vale Care Board, Director of Joined-up Care"].why.startswith("1 of 2 known: Ruth Pell")
    assert "Contested" in found["Umber Vale Care Board, Chief Executive"].why
    assert "do not say which university" in found["University, Vice Chancellor"].why


@pytest.mark.parametrize(("vacant", "verdict"), [("2024-06-05", NOT_MET), ("2023-06-05", MET)])
def test_a_seat_that_a_paper_calls_vacant(umber: Any, graph: Graph, vacant: str, verdict: str) -> None:
    """Vacant until a later paper has a holder: what was said last counts."""
    held = umber.role("Otto Fenn", "Councillor", "Umber Council", "2024-03-25")
    empty = {
        "person": None,
        "title": "Elected Member",
        "organisation": "Umber Council",
        "status": "vacant",
        "as_of": vacant,
    }
    store = graph([umber.meeting("m", "2024-03-25", umber.present, roles=[held, empty]), umber.terms()])
    found = {each.subject: each for each in umber.verdicts(store, "seat")}
    seat = found["Umber Council, Elected Member"]
    assert seat.verdict == verdict
    assert ("Vacant, seen 5 June 2024. Before: Otto Fenn" in seat.why) == (verdict == NOT_MET)
    assert found["Ochre Council, Elected Member"].verdict == CANNOT_TELL


def test_founders_without_a_seat(umber: Any, graph: Graph) -> None:
    assert [verdict.subject for verdict in umber.verdicts(graph([umber.terms()]), "founder")] == ["Sepia Council"]


def test_a_body_without_rules_is_told_so(umber: Any, graph: Graph) -> None:
    store = graph([umber.meeting("m", "2024-03-25", umber.present)])
    assert check(store, None, umber.today) == []
    (body,) = [entity for entity in store.entities("organisation") if entity.label == umber.body]
    (found,) = check(store, body.id, umber.today)
    assert (found.verdict, found.needs) == (CANNOT_TELL, ("its terms of reference",))
