"""Rules against the record of invented bodies: quorum, votes, notice, frequency, attendance, terms, reviews."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from convenor.graph.reading import Reading
from convenor.graph.rules import check
from convenor.graph.store import Store
from convenor.graph.verdicts import CANNOT_TELL, MET, NOT_MET, Verdict

Make = Callable[..., Reading]
Graph = Callable[[Sequence[Reading]], Store]

BODY = "Umber Vale Care Partnership"
TODAY = datetime.date(2025, 6, 30)
QUORUM = {
    "kind": "quorum",
    "clause": "8.1",
    "text": "The Partnership shall be quorate when at least 30% of Partners are in attendance.",
    "structured": {
        "all_of": [
            {"at_least_percent": 30, "of": "Partners"},
            {"any_of": ["Chair", "Deputy Chair"]},
            {
                "at_least": 3,
                "of": "founder members",
                "including": [
                    {"at_least": 1, "of": "local authority"},
                    {"at_least": 1, "of": "UVCB representative"},
                ],
            },
            {"at_least": 1, "of": "Director of Joined-up Care"},
            {"at_least": 2, "of": "other partners", "including": [{"at_least": 1, "of": "VCF representative"}]},
        ]
    },
}
BODIES = [
    BODY,
    {"name": "Umber Vale Care Board", "acronyms": ["UVCB"]},
    "Umber Council",
    "Ochre Council",
    "Sepia Council",
    "Umber Voluntary Forum",
    "Umber Hospice",
]
FOUNDERS = ["Umber Vale Care Board", "Umber Council", "Ochre Council", "Sepia Council"]
SEATS = [
    {"organisation": "Umber Council", "position": "Elected Member", "sector": "Local Government"},
    {"organisation": "Ochre Council", "position": "Elected Member", "sector": "Local Government"},
    {"organisation": "Umber Vale Care Board", "position": "Chief Executive", "sector": "NHS"},
    {"organisation": "Umber Vale Care Board", "position": "Director of Joined-up Care", "sector": "Places"},
    {"organisation": "Umber Vale Care Board", "position": "Director of Joined-up Care", "sector": "Places"},
    {"organisation": "Umber Voluntary Forum", "position": "Representative", "sector": "Voluntary, Community and Faith Sector"},
    {"organisation": "Umber Voluntary Forum", "position": "Representative", "sector": "Voluntary, Community and Faith Sector"},
    {"organisation": "Umber Hospice", "position": "Representative", "sector": "Hospices"},
    {"organisation": "University", "position": "Vice Chancellor", "sector": "Learning"},
]  # fmt: skip
PRESENT = ["Ida Moss", "Wren Tallis", "Otto Fenn", "Ruth Pell", "Jon Stark", "Mae Lind"]


def terms(make: Make, *rules: dict[str, Any], approved: str = "2023-04-17", status: str = "", **more: Any) -> Reading:
    """Terms of reference; with `status` "proposed revision" they are not in force."""
    cover = {"approved": approved, "next_review_due": more.pop("due", "2024-05")}
    cover |= {"status_of_text": status, "proposed_for": "2024-07-15"} if status else {}
    version = {"kind": "version", "clause": "cover", "text": f"Approved {approved}, review due", "structured": cover}
    founders = [
        {"subject": name, "subject_kind": "organisation", "predicate": "founder of", "object": BODY,
         "object_kind": "organisation"} for name in FOUNDERS
    ]  # fmt: skip
    return make(
        more.pop("name", "terms"), BODY, organisations=BODIES, seats=more.pop("seats", SEATS),
        rules=[version, *rules], relations=founders, **more,
    )  # fmt: skip


def meeting(make: Make, name: str, day: str, present: Sequence[str | dict[str, Any]], **more: Any) -> Reading:
    """Minutes: who was there, each as a name or as a row."""
    rows = [{"person": row, "as": "present"} if isinstance(row, str) else row for row in present]
    held = {"body": BODY, "date": day, "attendance": rows, **more.pop("meeting", {})}
    people = sorted({str(row["person"]) for row in rows})
    return make(name, BODY, organisations=BODIES, people=people, meetings=[held], **more)


def role(person: str, title: str, organisation: str, as_of: str | None) -> dict[str, Any]:
    return {"person": person, "title": title, "organisation": organisation, **({"as_of": as_of} if as_of else {})}


def verdicts(store: Store, rule: str = "", day: datetime.date = TODAY) -> list[Verdict]:
    return [verdict for verdict in check(store, None, day) if verdict.rule.startswith(rule)]


def one(store: Store, rule: str) -> Verdict:
    (found,) = [verdict for verdict in verdicts(store) if verdict.rule == rule]
    return found


# ── the quorum of one meeting, each condition as a careful reader judges it ──


@pytest.fixture
def judged(reading: Make, graph: Graph) -> Store:
    """Six present: what the minutes and later papers say of them is as uneven as in real papers.

    The minutes give Otto Fenn's council and Ruth Pell's title; they elect Wren Tallis Deputy Chair. Jon Stark's council
    is known from a paper ten weeks later; nothing is said of Ida Moss and Mae Lind.
    """
    minutes = meeting(
        reading, "minutes", "2024-03-25",
        [*PRESENT, {"person": "Nell Quist", "as": "in_attendance"}, {"person": "Abe Ross", "as": "apologies"}],
        roles=[
            role("Otto Fenn", "Cabinet Member for Health", "Umber Council", "2024-03-25"),
            role("Ruth Pell", "Director of Joined-up Care", "Umber Vale Care Board", "2024-03-25"),
            role("Wren Tallis", "Deputy Chair", BODY, "2024-03-25"),
        ],
    )  # fmt: skip
    later = reading("later", BODY, organisations=BODIES, people=["Jon Stark"], roles=[role("Jon Stark", "Councillor", "Ochre Council", "2024-06-05")])  # fmt: skip
    return graph([minutes, later, terms(reading, QUORUM)])


def test_each_condition_of_the_quorum(judged: Store) -> None:
    found = {verdict.rule: verdict.verdict for verdict in verdicts(judged, "quorum")}
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


def test_what_is_missing_is_named(judged: Store) -> None:
    founders = one(judged, "quorum: 3 founder members")
    assert "2 known to be present" in founders.why
    stark = "for whom Jon Stark sat on 25 March 2024 (on 5 June 2024 listed as Councillor, Ochre Council)"
    assert stark in founders.needs
    assert "for whom Ida Moss sat on 25 March 2024" in founders.needs
    assert not any("Otto Fenn" in need or "Nell Quist" in need for need in founders.needs)
    assert "if each seat is one of the Partners" in one(judged, "quorum: 30% of Partners").why


def test_both_sentences_are_evidence(judged: Store) -> None:
    for verdict in verdicts(judged, "quorum"):
        assert verdict.meeting == "2024-03-25"
        assert verdict.evidence[0].quote.startswith("rules 1: quorum 8.1")
        assert len(verdict.evidence) >= 2


def test_a_proposed_revision_is_not_in_force(reading: Make, graph: Graph) -> None:
    rule = {
        "kind": "quorum",
        "clause": "8.1",
        "text": "The quorum is four members.",
        "structured": {"at_least": 4, "of": "members"},
    }
    store = graph(
        [meeting(reading, "minutes", "2024-03-25", PRESENT), terms(reading, rule, status="proposed revision")]
    )
    found = one(store, "quorum")
    assert found.verdict == CANNOT_TELL
    assert "6 present; 4 needed" in found.why
    assert "not in force on 25 March 2024" in found.note
    assert found.needs == ("the terms of reference approved on 17 April 2023",)


def test_the_text_of_the_day_counts(reading: Make, graph: Graph) -> None:
    def rule(number: int) -> dict[str, Any]:
        return {
            "kind": "quorum",
            "clause": "1",
            "text": f"The quorum is {number} members.",
            "structured": {"at_least": number, "of": "members"},
        }

    store = graph(
        [
            meeting(reading, "spring", "2024-03-25", PRESENT),
            meeting(reading, "autumn", "2024-10-25", PRESENT),
            terms(reading, rule(4)),
            terms(reading, rule(8), name="newer", approved="2024-09-01"),
        ]
    )
    found = {verdict.meeting: verdict.verdict for verdict in verdicts(store) if verdict.rule == "quorum"}
    assert found == {"2024-03-25": MET, "2024-10-25": NOT_MET}


def test_a_meeting_before_the_body_had_rules(reading: Make, graph: Graph) -> None:
    rule = {
        "kind": "quorum",
        "clause": "1",
        "text": "The quorum is four members.",
        "structured": {"at_least": 4, "of": "members"},
    }
    store = graph([meeting(reading, "minutes", "2019-03-25", PRESENT), terms(reading, rule)])
    found = one(store, "quorum")
    assert found.verdict == CANNOT_TELL
    assert "the body may not have existed" in found.note


def test_too_few_is_not_met(reading: Make, graph: Graph) -> None:
    rule = {
        "kind": "quorum",
        "clause": "1",
        "text": "A third of the members.",
        "structured": {"at_least_share": "1/3", "of": "members"},
    }
    store = graph([meeting(reading, "minutes", "2024-03-25", PRESENT[:2]), terms(reading, rule)])
    found = one(store, "quorum")
    assert found.verdict == NOT_MET
    assert "2 present; 1/3 of 9 seats is 3" in found.why


def test_nobody_who_could_be_one_is_not_met(reading: Make, graph: Graph) -> None:
    rule = {
        "kind": "quorum",
        "clause": "1",
        "text": "One hospice.",
        "structured": {"at_least": 1, "of": "Director of Joined-up Care"},
    }
    sits = [{"person": name, "as": "present", "organisation": "Umber Council"} for name in PRESENT]
    assert one(graph([meeting(reading, "m", "2024-03-25", sits), terms(reading, rule)]), "quorum").verdict == NOT_MET


def test_a_deputy_counts_where_the_rules_do_not_exclude_it(reading: Make, graph: Graph) -> None:
    rule = {"kind": "quorum", "clause": "1", "text": "Two members.", "structured": {"at_least": 2, "of": "members"}}
    rows = ["Ida Moss", {"person": "Mae Lind", "as": "present", "for": "Abe Ross"}]
    minutes = meeting(reading, "m", "2024-03-25", rows)
    assert one(graph([minutes, terms(reading, rule)]), "quorum").verdict == MET
    excluded = {"kind": "deputies", "clause": "2", "text": "Deputies do not count towards the quorum."}
    assert one(graph([minutes, terms(reading, rule, excluded)]), "quorum").verdict == NOT_MET


def test_a_rule_that_contradicts_itself(reading: Make, graph: Graph) -> None:
    odd = {"at_least": 2, "of": "members", "including": [{"at_least": 3, "of": "local authority"}]}
    rule = {"kind": "quorum", "clause": "1", "text": "Two members, three of them councils.", "structured": odd}
    found = verdicts(graph([meeting(reading, "m", "2024-03-25", PRESENT), terms(reading, rule)]), "quorum")
    assert any("contradicts itself" in verdict.why and verdict.verdict == CANNOT_TELL for verdict in found)
    assert found[-1].verdict == CANNOT_TELL


def test_minutes_without_a_list_of_who_was_there(reading: Make, graph: Graph) -> None:
    rule = {"kind": "quorum", "clause": "1", "text": "Two members.", "structured": {"at_least": 2, "of": "members"}}
    found = one(graph([meeting(reading, "m", "2024-03-25", []), terms(reading, rule)]), "quorum")
    assert (found.verdict, found.needs) == (CANNOT_TELL, ("who was present on 25 March 2024",))


def test_workshops_are_no_meetings(reading: Make, graph: Graph) -> None:
    rule = {"kind": "quorum", "clause": "1", "text": "Two members.", "structured": {"at_least": 2, "of": "members"}}
    session = meeting(reading, "m", "2024-03-25", PRESENT, meeting={"kind": "development session"})
    assert verdicts(graph([session, terms(reading, rule)]), "quorum") == []


# ── other rules ──


def test_notice_in_working_days(reading: Make, graph: Graph) -> None:
    rule = {
        "kind": "notice",
        "clause": "9",
        "text": "Seven working days.",
        "structured": {"working_days_before": 7, "what": "agenda and papers"},
    }
    minutes = meeting(reading, "m", "2024-04-10", PRESENT)
    silent = one(graph([minutes, terms(reading, rule)]), "notice: agenda and papers, 7 working days")
    assert silent.verdict == CANNOT_TELL
    assert "by 28 March 2024" in silent.why  # Good Friday and Easter Monday lie between
    for day, verdict in (("2024-03-28", MET), ("2024-04-02", NOT_MET)):
        agenda = reading("agenda", BODY, organisations=BODIES, people=["Ida Moss"])
        agenda = _dated(agenda, day)
        found = one(graph([minutes, agenda, terms(reading, rule)]), "notice: agenda and papers, 7 working days")
        assert found.verdict == verdict


def _dated(paper: Reading, day: str) -> Reading:
    import msgspec

    document = msgspec.structs.replace(paper.document, kind="agenda", date=day)
    return msgspec.structs.replace(paper, document=document)


def test_frequency_is_met_or_open_but_never_broken_by_missing_papers(reading: Make, graph: Graph) -> None:
    rule = {"kind": "frequency", "clause": "9.1", "text": "Twice a year.", "structured": {"at_least": 2, "per": "year"}}
    papers = [meeting(reading, day, day, PRESENT) for day in ("2024-03-25", "2024-09-25", "2025-03-25")]
    found = {
        verdict.meeting: verdict.verdict for verdict in verdicts(graph([*papers, terms(reading, rule)]), "frequency")
    }
    assert found == {"2024": MET, "2025": CANNOT_TELL}


@pytest.mark.parametrize(
    ("ayes", "noes", "outcome", "verdict"),
    [(5, 1, "carried", MET), (2, 4, "carried", NOT_MET), (3, 3, "carried", CANNOT_TELL), (2, 4, "lost", MET)],
)
def test_votes(reading: Make, graph: Graph, ayes: int, noes: int, outcome: str, verdict: str) -> None:
    rule = {"kind": "voting", "clause": "10", "text": "Simple majority.", "structured": {"majority": "simple majority"}}
    decision = {"id": "1", "text": "That a boiler be bought", "meeting": "2024-03-25", "body": BODY, "outcome": outcome,
                "votes": {"for": ayes, "against": noes, "abstained": 0}}  # fmt: skip
    store = graph([meeting(reading, "m", "2024-03-25", PRESENT, decisions=[decision]), terms(reading, rule)])
    assert one(store, "voting").verdict == verdict


def test_attendance_over_a_rolling_window(reading: Make, graph: Graph) -> None:
    rule = {"kind": "attendance", "clause": "7.5", "text": "Below 50% over 12 months.", "structured": {"threshold_percent": 50, "operator": "<", "window_months": 12}}  # fmt: skip
    away = {"person": "Jon Stark", "as": "apologies"}
    days = ["2023-01-10", "2024-06-10", "2024-09-10", "2024-12-10", "2025-03-10"]
    papers = [
        meeting(reading, day, day, ["Ida Moss", away] if day != days[1] else ["Ida Moss", "Jon Stark", "Mae Lind"])
        for day in days
    ]
    found = {verdict.subject: verdict for verdict in verdicts(graph([*papers, terms(reading, rule)]), "attendance")}
    assert {name: verdict.verdict for name, verdict in found.items()} == {
        "Ida Moss": MET,
        "Jon Stark": NOT_MET,
        "Mae Lind": CANNOT_TELL,
    }
    assert "1 of 4 meetings" in found["Jon Stark"].why


def test_the_term_of_the_chair(reading: Make, graph: Graph) -> None:
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
        "body": BODY,
    }
    minutes = meeting(
        reading, "m", "2024-03-25", PRESENT, decisions=[elected], roles=[role("Ida Moss", "Chair", BODY, "2024-03-25")]
    )
    store = graph([minutes, terms(reading, rule)])
    assert one(store, "chair: term of 2 years").verdict == NOT_MET
    assert one(store, "chair: rotation after 2 years").verdict == MET
    late = [v for v in check(store, None, datetime.date(2026, 12, 1)) if v.rule == "chair: rotation after 2 years"]
    assert [v.verdict for v in late] == [CANNOT_TELL]


def test_reviews(reading: Make, graph: Graph) -> None:
    assert one(graph([terms(reading, due="2024-05")]), "review").verdict == NOT_MET
    assert one(graph([terms(reading, due="2025-06")]), "review").verdict == MET
    newer = terms(reading, name="newer", approved="2024-09-01", due="2026-09")
    after = {v.why: v.verdict for v in verdicts(graph([terms(reading), newer]), "review")}
    assert sorted(after.values()) == [MET, NOT_MET]
    proposed = one(graph([terms(reading, status="proposed revision")]), "review")
    assert "no paper shows that it was approved" in proposed.why


def test_seats(reading: Make, graph: Graph) -> None:
    roles = [
        role("Otto Fenn", "Councillor", "Umber Council", "2024-03-25"),
        role("Jon Stark", "Director of Planning", "Ochre Council", "2024-03-25"),
        role("Ruth Pell", "Director of Joined-up Care", "Umber Vale Care Board", "2024-03-25"),
        role("Mae Lind", "Chief Executive", "Umber Vale Care Board", "2024-03-25"),
        role("Ida Moss", "Chief Executive", "Umber Vale Care Board", "2024-03-25"),
    ]
    store = graph([meeting(reading, "m", "2024-03-25", PRESENT, roles=roles), terms(reading)])
    found = {verdict.subject: verdict for verdict in verdicts(store, "seat")}
    assert found["Umber Council, Elected Member"].verdict == MET
    assert found["Ochre Council, Elected Member"].verdict == CANNOT_TELL  # an officer is no elected member
    assert found["Umber Vale Care Board, Director of Joined-up Care"].why.startswith("1 of 2 known: Ruth Pell")
    assert "Contested" in found["Umber Vale Care Board, Chief Executive"].why
    assert "do not say which university" in found["University, Vice Chancellor"].why


def test_founders_without_a_seat(reading: Make, graph: Graph) -> None:
    assert [verdict.subject for verdict in verdicts(graph([terms(reading)]), "founder")] == ["Sepia Council"]


def test_a_body_without_rules_is_told_so(reading: Make, graph: Graph) -> None:
    store = graph([meeting(reading, "m", "2024-03-25", PRESENT)])
    assert check(store, None, TODAY) == []
    (body,) = [entity for entity in store.entities("organisation") if entity.label == BODY]
    (found,) = check(store, body.id, TODAY)
    assert (found.verdict, found.needs) == (CANNOT_TELL, ("its terms of reference",))
