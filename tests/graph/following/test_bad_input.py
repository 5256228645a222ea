"""Papers that are odd: a clear word, and nothing lost."""

from __future__ import annotations

import datetime
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from pages_written import BODY, minutes

from convenor.graph.coverage import coverage, matrix
from convenor.graph.record import records
from convenor.graph.rules import check
from convenor.graph.store import Store
from convenor.graph.threads import threads
from convenor.graph.trace import find, links, trace
from convenor.graph.verdicts import CANNOT_TELL, NOT_MET

Told = Callable[..., Store]
DAY = datetime.date(2025, 9, 1)


def terms(*clauses: str, table: str = "") -> str:
    """Terms of reference."""
    return (
        f"<h1>{BODY}</h1><h2>Terms of Reference</h2><p>Approved: 4 January 2024.</p><h2>1. Membership</h2>{table}<h2>2. Meetings</h2>"
        + "".join(f"<p>2.{at}. {clause}</p>" for at, clause in enumerate(clauses, 1))
    )


def test_a_rule_that_contradicts_itself(told: Told) -> None:
    store = told(
        terms=terms("The quorum is two members, including three from councils."),
        march=minutes("Tuesday 11 March 2025", ("Lamps", "Resolved: That lamps be bought.")),
    )
    found = [each for each in check(store, None, DAY) if each.rule.startswith("quorum")]
    assert any("contradicts itself" in each.why and each.needs for each in found)
    assert all(each.verdict == CANNOT_TELL for each in found if "contradicts" in each.why or each.rule == "quorum")


def test_two_clauses_that_contradict_each_other_are_both_judged(told: Told) -> None:
    store = told(
        terms=terms("The quorum is two members.", "The quorum is nine members."),
        march=minutes("Tuesday 11 March 2025", ("Lamps", "Resolved: That lamps be bought.")),
    )
    found = {each.clause: each.verdict for each in check(store, None, DAY) if each.rule == "quorum"}
    assert len(found) == 2
    assert found["2.2"] == NOT_MET


def test_a_table_of_seats_without_header(told: Told) -> None:
    rows = "".join(
        f"<tr><td>{body}</td><td>{post}</td></tr>"
        for body, post in (("Fennick Borough Council", "Elected Member"), ("Fennick College", "Principal"))
    )
    store = told(terms=terms("The quorum is two members.", table=f"<table>{rows}</table>"))
    (record,) = records(store)
    assert {rule.clause for rule in record.rules} >= {"2.1"}
    seats = {(seat.organisation, seat.position) for seat in record.seats}
    assert not seats or ("Fennick College", "Principal") in seats
    assert all(each.why for each in check(store, None, DAY))


def test_an_action_log_without_header(told: Told) -> None:
    log = "<h2>Action log</h2><table><tr><td>A1</td><td>Mend the gate of the field</td><td>Dora Penhale</td><td>31 March 2025</td><td>Open</td></tr></table>"
    found = threads(
        told(march=minutes("Tuesday 11 March 2025", ("Lamps", "Resolved: That lamps be bought.")) + log), DAY
    )
    assert any("lamps be bought" in step.text for each in found for step in each.events)
    gates = [each for each in found if "gate" in each.title]
    assert all(each.overdue == (each.due == "2025-03-31") for each in gates)


def test_a_meeting_before_the_body_existed(told: Told) -> None:
    store = told(
        terms=terms("The quorum is two members."),
        early=minutes("Tuesday 14 March 2017", ("Lamps", "Resolved: That lamps be bought.")),
    )
    (found,) = [each for each in check(store, None, DAY) if each.rule == "quorum"]
    assert found.verdict == CANNOT_TELL
    assert "the body may not have existed" in found.note
    assert found.needs == ("the terms of reference in force on 14 March 2017",)


def test_bodies_that_refer_a_matter_to_each_other(told: Told) -> None:
    other = "Otterby Highways Panel"
    store = told(
        march=minutes("Tuesday 11 March 2025", ("Footbridge", f"Resolved: That the footbridge at Low Mill be referred to the {other}.")),
        april=minutes("Tuesday 8 April 2025", ("Footbridge", f"Resolved: That the footbridge at Low Mill be referred to the {BODY}.")).replace(BODY, other, 1),
        may=minutes("Tuesday 13 May 2025", ("Footbridge", f"Resolved: That the footbridge at Low Mill be referred to the {other}.")),
    )  # fmt: skip
    found = threads(store, DAY)
    told_of = [step.date for each in found for step in each.events]
    assert sorted(told_of) == sorted(set(told_of)), "each event stands in one matter"
    assert set(told_of) == {"2025-03-11", "2025-04-08", "2025-05-13"}


def test_strategies_that_are_part_of_each_other(told: Told) -> None:
    one = f"<h1>{BODY} Strategy 2024 to 2028</h1><h2>Priority 1: Warm homes</h2><p>This priority supports Priority 1: Clean air in the {BODY} Air Plan 2024 to 2028.</p>"
    two = f"<h1>{BODY} Air Plan 2024 to 2028</h1><h2>Priority 1: Clean air</h2><p>This priority supports Priority 1: Warm homes in the {BODY} Strategy 2024 to 2028.</p>"
    store = told(one=one, two=two)
    for words in ("Warm homes", "Clean air"):
        for thing in find(store, words):
            found = trace(store, thing.id)
            assert len(found) == len({(link.start.id, link.relation, link.end.id) for link in found})
    assert all(link.evidence for link in links(store))


def test_a_strategy_of_five_thousand_lines(told: Told) -> None:
    lines = "".join(
        f"<h2>Priority {at}: Plant {at} trees</h2>"
        + "".join(f"<p>{at}.{part}. Dig {part} holes in ward {at}.</p>" for part in range(1, 6))
        for at in range(1, 834)
    )
    begun = time.process_time()
    store = told(
        plan=f"<h1>{BODY} Strategy 2024 to 2028</h1>{lines}",
        march=minutes(
            "Tuesday 11 March 2025",
            ("Trees", "Resolved: That the trees be bought.", "This decision supports Priority 800."),
        ),
    )
    assert lines.count("<p>") + lines.count("<h2>") == 4998
    found = coverage(store)
    assert {aim.label for aim in found.aims if aim.kind == "priority"} == {f"Plant {at} trees" for at in range(1, 834)}
    assert sum(aim.kind == "action" for aim in found.aims) == 5 * 833
    assert {aim.label for aim in found.aims if aim.stated} == {"Plant 800 trees"}
    assert len(matrix(found)) == 834
    assert time.process_time() - begun < 60


@pytest.mark.parametrize("words", ["", "<p></p>", "<h1>Minutes</h1>", "<table></table>", "<h2>Terms of Reference</h2>"])
def test_hardly_any_words(told: Told, words: str) -> None:
    store = told(odd=f"<p>{BODY}</p>{words}")
    assert check(store, None, DAY) == []
    assert threads(store, DAY) == []
    assert matrix(coverage(store)) == [["strategy", "domain"]]
