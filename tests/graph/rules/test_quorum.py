"""The quorum of meetings of an invented partnership, each condition as a careful reader judges it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from convenor.graph.reading import Reading
from convenor.graph.store import Store
from convenor.graph.verdicts import CANNOT_TELL, MET, NOT_MET

Make = Callable[..., Reading]
Graph = Callable[[Sequence[Reading]], Store]


@pytest.fixture
def judged(umber: Any, reading: Make, graph: Graph) -> Store:
    """Six present: what the minutes and later papers say of them is as uneven as in real papers.

    The minutes give Otto Fenn's council and Ruth Pell's title; they elect Wren Tallis Deputy Chair. Jon Stark's council
    is known from a paper ten weeks later; nothing is said of Ida Moss and Mae Lind.
    """
    minutes = umber.meeting("minutes", "2024-03-25",
        [*umber.present, {"person": "Nell Quist", "as": "in_attendance"}, {"person": "Abe Ross", "as": "apologies"}],
        roles=[
            umber.role("Otto Fenn", "Cabinet Member for Health", "Umber Council", "2024-03-25"),
            umber.role("Ruth Pell", "Director of Joined-up Care", "Umber Vale Care Board", "2024-03-25"),
            umber.role("Wren Tallis", "Deputy Chair", umber.body, "2024-03-25"),
        ],
    )  # fmt: skip
    later = reading("later", umber.body, organisations=umber.bodies, people=["Jon Stark"], roles=[umber.role("Jon Stark", "Councillor", "Ochre Council", "2024-06-05")])  # fmt: skip
    return graph([minutes, later, umber.terms(umber.quorum)])


def test_each_condition_of_the_quorum(umber: Any, judged: Store) -> None:
    found = {verdict.rule: verdict.verdict for verdict in umber.verdicts(judged, "quorum")}
    assert found == {
        "quorum: 30% of Partners": CANNOT_TELL,  # six of nine seats, but what Partners are is not said
        "quorum: Chair or Deputy Chair": MET,
        "quorum: 3 founder members": CANNOT_TELL,  # two stated, a third only by a later paper
        "quorum: 1 local authority": MET,
        "quorum: 1 UVCB representative": MET,
        "quorum: 1 Director of Joined-up Care": MET,
        "quorum: 2 other partners": CANNOT_TELL,
        "quorum: 1 VCF representative": CANNOT_TELL,
        "quorum": CANNOT_TELL,
    }


def test_what_is_missing_is_named(umber: Any, judged: Store) -> None:
    founders = umber.one(judged, "quorum: 3 founder members")
    assert "2 known to be present" in founders.why
    stark = "for whom Jon Stark sat on 25 March 2024 (on 5 June 2024 listed as Councillor, Ochre Council)"
    assert stark in founders.needs
    assert "for whom Ida Moss sat on 25 March 2024" in founders.needs
    assert not any("Otto Fenn" in need or "Nell Quist" in need for need in founders.needs)
    assert "if each seat is one of the Partners" in umber.one(judged, "quorum: 30% of Partners").why


def test_both_sentences_are_evidence(umber: Any, judged: Store) -> None:
    for verdict in umber.verdicts(judged, "quorum"):
        assert verdict.meeting == "2024-03-25"
        assert verdict.evidence[0].quote.startswith("rules 1: quorum 8.1")
        assert len(verdict.evidence) >= 2


def test_a_proposed_revision_is_not_in_force(umber: Any, graph: Graph) -> None:
    rule = {
        "kind": "quorum",
        "clause": "8.1",
        "text": "The quorum is four members.",
        "structured": {"at_least": 4, "of": "members"},
    }
    store = graph(
        [umber.meeting("minutes", "2024-03-25", umber.present), umber.terms(rule, status="proposed revision")]
    )
    found = umber.one(store, "quorum")
    assert found.verdict == CANNOT_TELL
    assert "6 present; 4 needed" in found.why
    assert "not in force on 25 March 2024" in found.note
    assert found.needs == ("the terms of reference approved on 17 April 2023",)


def test_the_text_of_the_day_counts(umber: Any, graph: Graph) -> None:
    def rule(number: int) -> dict[str, Any]:
        return {
            "kind": "quorum",
            "clause": "1",
            "text": f"The quorum is {number} members.",
            "structured": {"at_least": number, "of": "members"},
        }

    store = graph(
        [
            umber.meeting("spring", "2024-03-25", umber.present),
            umber.meeting("autumn", "2024-10-25", umber.present),
            umber.terms(rule(4)),
            umber.terms(rule(8), name="newer", approved="2024-09-01"),
        ]
    )
    found = {verdict.meeting: verdict.verdict for verdict in umber.verdicts(store) if verdict.rule == "quorum"}
    assert found == {"2024-03-25": MET, "2024-10-25": NOT_MET}


def test_a_meeting_before_the_body_had_rules(umber: Any, graph: Graph) -> None:
    rule = {
        "kind": "quorum",
        "clause": "1",
        "text": "The quorum is four members.",
        "structured": {"at_least": 4, "of": "members"},
    }
    store = graph([umber.meeting("minutes", "2019-03-25", umber.present), umber.terms(rule)])
    found = umber.one(store, "quorum")
    assert found.verdict == CANNOT_TELL
    assert "the body may not have existed" in found.note


def test_too_few_is_not_met(umber: Any, graph: Graph) -> None:
    rule = {
        "kind": "quorum",
        "clause": "1",
        "text": "A third of the members.",
        "structured": {"at_least_share": "1/3", "of": "members"},
    }
    store = graph([umber.meeting("minutes", "2024-03-25", umber.present[:2]), umber.terms(rule)])
    found = umber.one(store, "quorum")
    assert found.verdict == NOT_MET
    assert "2 present; 1/3 of 9 seats is 3" in found.why


def test_nobody_who_could_be_one_is_not_met(umber: Any, graph: Graph) -> None:
    rule = {
        "kind": "quorum",
        "clause": "1",
        "text": "One hospice.",
        "structured": {"at_least": 1, "of": "Director of Joined-up Care"},
    }
    sits = [{"person": name, "as": "present", "organisation": "Umber Council"} for name in umber.present]
    assert umber.one(graph([umber.meeting("m", "2024-03-25", sits), umber.terms(rule)]), "quorum").verdict == NOT_MET


def test_a_deputy_counts_where_the_rules_do_not_exclude_it(umber: Any, graph: Graph) -> None:
    rule = {"kind": "quorum", "clause": "1", "text": "Two members.", "structured": {"at_least": 2, "of": "members"}}
    rows = ["Ida Moss", {"person": "Mae Lind", "as": "present", "for": "Abe Ross"}]
    minutes = umber.meeting("m", "2024-03-25", rows)
    assert umber.one(graph([minutes, umber.terms(rule)]), "quorum").verdict == MET
    excluded = {"kind": "deputies", "clause": "2", "text": "Deputies do not count towards the quorum."}
    assert umber.one(graph([minutes, umber.terms(rule, excluded)]), "quorum").verdict == NOT_MET


def test_a_rule_that_contradicts_itself(umber: Any, graph: Graph) -> None:
    odd = {"at_least": 2, "of": "members", "including": [{"at_least": 3, "of": "local authority"}]}
    rule = {"kind": "quorum", "clause": "1", "text": "Two members, three of them councils.", "structured": odd}
    found = umber.verdicts(graph([umber.meeting("m", "2024-03-25", umber.present), umber.terms(rule)]), "quorum")
    assert any("contradicts itself" in verdict.why and verdict.verdict == CANNOT_TELL for verdict in found)
    assert found[-1].verdict == CANNOT_TELL


def test_minutes_without_a_list_of_who_was_there(umber: Any, graph: Graph) -> None:
    rule = {"kind": "quorum", "clause": "1", "text": "Two members.", "structured": {"at_least": 2, "of": "members"}}
    found = umber.one(graph([umber.meeting("m", "2024-03-25", []), umber.terms(rule)]), "quorum")
    assert (found.verdict, found.needs) == (CANNOT_TELL, ("who was present on 25 March 2024",))


def test_workshops_are_no_meetings(umber: Any, graph: Graph) -> None:
    rule = {"kind": "quorum", "clause": "1", "text": "Two members.", "structured": {"at_least": 2, "of": "members"}}
    session = umber.meeting("m", "2024-03-25", umber.present, meeting={"kind": "development session"})
    assert umber.verdicts(graph([session, umber.terms(rule)]), "quorum") == []
