"""What papers only propose is stated once somebody confirms it, and gone once somebody rejects it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from convenor.graph.corrections import Correction, as_toml, parsed
from convenor.graph.doubts import doubts
from convenor.graph.model import Block, Document, Evidence
from convenor.graph.proposals import answered
from convenor.graph.reading import Attendance, Meeting, Person, Proposal, Reading, Role
from convenor.graph.resolve import resolve
from convenor.graph.said import said
from convenor.graph.statements import statements
from convenor.graph.vocabulary import GENERATED_BY, LABEL, ROLE

TEXT = "Minutes, 7 May 2024\nHugh Bell, Chair\nJane Marlow, Clerk\n"
SPAN = (Evidence("may-1", 37, 55),)
HEAD = (Evidence("may-1", 0, 19),)
CLERK = Role(person="Jane Marlow", title="Clerk", evidence=SPAN, rule="roster line", score=0.4)
CAME = Meeting(
    body=None,
    date="2024-05-07",
    evidence=HEAD,
    attendance=(Attendance(person="Jane Marlow", how="present", evidence=SPAN, rule="roster line"),),
)


@pytest.fixture
def reading() -> Reading:
    """Minutes in which the name of one of two people is in doubt, with her office and her attendance."""
    document = Document(
        id="may-1", path="papers/may.txt", title="May", text=TEXT, blocks=(Block("paragraph", 0, 56),), digest="1"
    )
    jane = Person(name="Jane Marlow", evidence=SPAN, rule="name", score=0.4)
    return Reading(
        document=document,
        people=(Person(name="Hugh Bell", evidence=(Evidence("may-1", 20, 36),)),),
        meetings=(msgspec.structs.replace(CAME, attendance=()),),
        proposals=(
            Proposal(
                kind="people",
                words="Jane Marlow",
                reason="it reads as two names run together",
                score=0.4,
                evidence=SPAN,
                people=(jane,),
                roles=(CLERK,),
                meetings=(CAME,),
            ),
        ),
    )


def answer(action: str, **changes: str) -> Correction:
    fields: dict[str, Any] = {
        "fact": "Jane Marlow",
        "paper": "may.txt",
        "quote": "Jane Marlow, Clerk",
        "who": "A. Clerk",
        "when": "2025-03-12",
    }
    return Correction(action=action, line=1, **{**fields, **changes})


def stated(readings: tuple[Reading, ...]) -> set[str]:
    """The names and titles in the graph of some readings."""
    found = statements(readings, resolve(readings))
    return {str(getattr(s.object, "value", s.object)) for s in found if s.predicate in (LABEL, ROLE)}


def test_what_is_proposed_is_no_statement(reading: Reading) -> None:
    assert "Hugh Bell" in stated((reading,))
    assert not {"Jane Marlow", "Clerk"} & stated((reading,))


def test_what_is_confirmed_is_stated_with_all_that_hangs_on_it(reading: Reading) -> None:
    (settled,), notes = answered([reading], [answer("confirm")])
    assert notes == [] and settled.proposals == ()
    assert {"Jane Marlow", "Clerk"} <= stated((settled,))
    assert [a.person for m in settled.meetings for a in m.attendance] == ["Jane Marlow"]
    jane = settled.people[-1]
    assert (jane.score, jane.rule) == (1.0, "name; confirm by A. Clerk 2025-03-12")


def test_the_graph_says_who_confirmed_a_fact(reading: Reading) -> None:
    from convenor.graph.quads import quads

    settled, _ = answered([reading], [answer("confirm", why="asked")])
    read = list(statements(settled, resolve(settled)))
    found = list(quads(read, [reading.document]))
    by = {quad[2] for quad in found if quad[1] == GENERATED_BY}
    labels = {quad[2].value for quad in found if quad[0] in by and quad[1] == LABEL and not isinstance(quad[2], str)}
    assert "name; confirm by A. Clerk 2025-03-12 (asked)" in labels


def test_what_is_rejected_is_gone(reading: Reading) -> None:
    (settled,), notes = answered([reading], [answer("reject")])
    assert notes == [] and settled.proposals == ()
    assert settled.people == reading.people and settled.meetings == reading.meetings


@pytest.mark.parametrize(
    "odd", [{"fact": "Jane Marlowe"}, {"paper": "june.txt"}, {"quote": "Jane Marlow"}], ids=lambda odd: next(iter(odd))
)
@pytest.mark.parametrize("action", ["confirm", "reject"])
def test_an_answer_that_fits_nothing_is_reported(reading: Reading, action: str, odd: dict[str, str]) -> None:
    settled, (note,) = answered([reading], [answer(action, **odd)])
    assert settled == (reading,)
    assert f"line 1: [[{action}]] was not applied" in note


def test_an_answer_outlives_a_rule_that_has_become_better(reading: Reading) -> None:
    (proposal,) = reading.proposals
    better = msgspec.structs.replace(reading, people=(*reading.people, *proposal.people), proposals=())
    (kept,), notes = answered([better], [answer("confirm")])
    assert notes == [] and kept.people[-1].score == 1.0
    (gone,), notes = answered([better], [answer("reject")])
    assert notes == [] and gone.people == reading.people


def test_attendance_alone_can_be_rejected(reading: Reading) -> None:
    attended = msgspec.structs.replace(reading, meetings=(CAME,), proposals=())
    (settled,), notes = answered([attended], [answer("reject", fact="Jane Marlow, present")])
    assert notes == [] and settled.meetings[0].attendance == ()


def test_a_doubtful_fact_is_a_doubt_with_both_answers(reading: Reading) -> None:
    (doubt,) = doubts(resolve([reading]), [], [reading])
    assert (doubt.kind, doubt.question) == ("fact", "Person: “Jane Marlow”?")
    assert (doubt.reason, doubt.score, doubt.evidence) == ("it reads as two names run together", 0.4, SPAN)
    assert doubt.facts == 6  # a name; a person, a title and a standing; a person and how
    for row, people in ((doubt.accept, 2), (doubt.reject, 1)):
        assert doubt.settled_by(parsed(as_toml(row), Path("corrections.toml")))
        (settled,), notes = answered([reading], [row])
        assert len(settled.people) == people and notes == []
        assert doubts(resolve([settled]), [], [settled]) == ()
    assert not doubt.settled_by([answer("confirm", paper="june.txt")])


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (CLERK, "Jane Marlow, Clerk"),
        (
            msgspec.structs.replace(CLERK, organisation="Vale Trust", status="former"),
            "Jane Marlow, Clerk, Vale Trust, former",
        ),
        (CAME.attendance[0], "Jane Marlow, present"),
        (msgspec.structs.replace(CAME.attendance[0], how="in_attendance"), "Jane Marlow, in attendance"),
    ],
)
def test_rows_in_words(row: Any, words: str) -> None:
    assert said(row) == words
