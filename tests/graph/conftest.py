"""Three papers of an invented partnership, read by hand: minutes, terms of reference with a strategy, a summary.

Every span is found with `text.index`, so that evidence stands where it says.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.graph import store as graph_store
from convenor.graph.model import Block, Document, Evidence
from convenor.graph.reading import (
    Action,
    Aim,
    Attendance,
    Decision,
    Definition,
    Item,
    Meeting,
    Organisation,
    Person,
    Place,
    Reading,
    Relation,
    Role,
    Rule,
    Seat,
    Votes,
)
from convenor.graph.resolve import resolve
from convenor.graph.statements import statements
from convenor.graph.store import Store

MINUTES = """Ambledale Health Partnership
Minutes of the meeting held on 4 March 2024 at the Corn Hall
Present: Councillor Rosa Thwaite, Chair, Ambledale Borough Council
Dr Idris Fell, NHS Ambledale Integrated Care Board
Apologies: Mina Okoro-Lund, for whom Tom Hale attended
4. Warm homes
Resolved: That Ambledale Borough Council be asked to insulate 40 homes in Lower Beck (7 for, 1 against).
5. Minutes
Resolved: That the minutes be agreed.
Action: Dr Idris Fell to write to the LGA by 1 May 2024.
Next meeting: 3 June 2024
"""

TERMS = """Ambledale Health Partnership: terms of reference and strategy
1.1 The quorum is four members.
1.2 The Board is the Ambledale Health Partnership.
Membership: Ambledale ICB, Director; Ambledale ICB, Director; Voluntary sector, Representative.
Rosa Thwaite was proposed as Chair. Rosa Thwaite is Chair of the Partnership since 2024-02.
The post of Deputy Chair is vacant. I. Fell is a member.
Our vision: everyone in Ambledale lives well.
Priority 1 Warm homes
Action 1.1 Insulate the coldest homes, led by Ambledale Borough Council
LGA means the Local Government Association (LGA).
Ambledale has 12,000 people. Lower Beck is in Ambledale.
"""

SUMMARY = """Ambledale Health Partnership meeting summary
The partnership met on 4 March 2024. The warm homes resolution supports the priority Warm homes.
Cllr R. Thwaite spoke. The chairman of Farholme Parish Council, John Smith, attended.
A report of Ambledale Teaching Hospital NHS Foundation Trust was noted.
"""

Ev = Callable[..., tuple[Evidence, ...]]


def document(name: str, text: str, **more: str) -> Document:
    """A document of one block a line."""
    blocks, start = [], 0
    for number, line in enumerate(text.splitlines()):
        blocks.append(Block("paragraph", start, start + len(line), page=1 + number // 6))
        start += len(line) + 1
    title = text.splitlines()[0]
    return Document(f"{name}-abc123", f"papers/{name}.txt", title, text, tuple(blocks), f"digest of {name}", **more)


def spans(paper: Document) -> Ev:
    """A function that finds words in the document and gives the span of each."""

    def find(*words: str) -> tuple[Evidence, ...]:
        return tuple(
            Evidence(paper.id, start, start + len(each)) for each in words for start in [paper.text.index(each)]
        )

    return find


def minutes_reading() -> Reading:
    """The minutes, dated, of the partnership."""
    paper = document("minutes", MINUTES, kind="minutes", date="2024-03-04", body="Ambledale Health Partnership")
    at = spans(paper)
    rosa = at("Councillor Rosa Thwaite, Chair, Ambledale Borough Council")
    idris = at("Dr Idris Fell, NHS Ambledale Integrated Care Board")
    away = at("Apologies: Mina Okoro-Lund, for whom Tom Hale attended")
    homes = at(
        "Resolved: That Ambledale Borough Council be asked to insulate 40 homes in Lower Beck (7 for, 1 against)."
    )
    agreed = at("Resolved: That the minutes be agreed.")
    action = at("Action: Dr Idris Fell to write to the LGA by 1 May 2024.")
    return Reading(
        document=paper,
        people=(
            Person(name="Rosa Thwaite", aliases=("Councillor Rosa Thwaite",), evidence=rosa, rule="attendance block"),
            Person(name="Dr Idris Fell", evidence=idris + action, rule="attendance block"),
            Person(name="Mina Okoro-Lund", evidence=away, rule="attendance block"),
            Person(name="Tom Hale", evidence=away, rule="attendance block"),
        ),
        organisations=(
            Organisation(
                name="Ambledale Health Partnership", evidence=at("Ambledale Health Partnership"), rule="title"
            ),
            Organisation(name="Ambledale Borough Council", kind="council", evidence=rosa + homes, rule="list"),
            Organisation(name="NHS Ambledale Integrated Care Board", evidence=idris, rule="list"),
            Organisation(name="LGA", evidence=action, rule="capitals"),
        ),
        places=(Place(name="Lower Beck", kind="ward", evidence=homes, rule="place list"),),
        roles=(
            Role(
                person="Rosa Thwaite",
                title="Chair",
                organisation="Ambledale Borough Council",
                as_of="2024-03-04",
                evidence=rosa,
                rule="name, role, body",
            ),
            Role(
                person="Dr Idris Fell",
                title="",
                organisation="NHS Ambledale Integrated Care Board",
                as_of="2024-03-04",
                evidence=idris,
                rule="name, body",
            ),
        ),
        meetings=(
            Meeting(
                body="Ambledale Health Partnership",
                date="2024-03-04",
                venue="the Corn Hall",
                evidence=at("Minutes of the meeting held on 4 March 2024 at the Corn Hall"),
                rule="heading",
                attendance=(
                    Attendance(
                        person="Rosa Thwaite",
                        how="present",
                        organisation="Ambledale Borough Council",
                        evidence=rosa,
                        rule="attendance block",
                    ),
                    Attendance(person="Dr Idris Fell", how="present", evidence=idris, rule="attendance block"),
                    Attendance(person="Mina Okoro-Lund", how="apologies", evidence=away, rule="attendance block"),
                    Attendance(
                        person="Tom Hale",
                        how="present",
                        on_behalf="Mina Okoro-Lund",
                        evidence=away,
                        rule="attendance block",
                    ),
                ),
                items=(
                    Item(number="4.", title="Warm homes", evidence=at("4. Warm homes"), rule="heading"),
                    Item(number="5.", title="Minutes", evidence=at("5. Minutes"), rule="heading"),
                ),
                next="2024-06-03",
                next_evidence=at("Next meeting: 3 June 2024"),
            ),
        ),
        decisions=(
            Decision(
                id="D1",
                text="That Ambledale Borough Council be asked to insulate 40 homes in Lower Beck",
                meeting="2024-03-04",
                item="4",
                item_title="Warm homes",
                votes=Votes(in_favour=7, against=1),
                evidence=homes,
                rule="resolved",
            ),
            Decision(
                id="D2",
                text="That the minutes be agreed",
                meeting="2024-03-04",
                item="5",
                evidence=agreed,
                rule="resolved",
            ),
        ),
        actions=(
            Action(
                text="write to the LGA",
                owner="Dr Idris Fell",
                due="2024-05-01",
                meeting="2024-03-04",
                evidence=action,
                rule="action line",
            ),
        ),
    )


def terms_reading() -> Reading:
    """Terms of reference with a small strategy."""
    paper = document("terms", TERMS, kind="terms of reference", date="2024-02", body="Ambledale Health Partnership")
    at = spans(paper)
    seats = at("Membership: Ambledale ICB, Director; Ambledale ICB, Director; Voluntary sector, Representative.")
    proposed = at("Rosa Thwaite was proposed as Chair.")
    chair = at("Rosa Thwaite is Chair of the Partnership since 2024-02.")
    vacant = at("The post of Deputy Chair is vacant.")
    member = at("I. Fell is a member.")
    vision = at("Our vision: everyone in Ambledale lives well.")
    means = at("LGA means the Local Government Association (LGA).")
    partnership = "Ambledale Health Partnership"
    return Reading(
        document=paper,
        people=(
            Person(name="Rosa Thwaite", evidence=proposed + chair, rule="prose"),
            Person(name="I. Fell", evidence=member, rule="prose"),
        ),
        organisations=(
            Organisation(
                name=partnership,
                aliases=("the Board",),
                evidence=at("1.2 The Board is the Ambledale Health Partnership."),
            ),
            Organisation(name="Ambledale ICB", evidence=seats, rule="seat list"),
            Organisation(name="Local Government Association", acronyms=("LGA",), evidence=means, rule="definition"),
            Organisation(
                name="Ambledale Borough Council", evidence=at("led by Ambledale Borough Council"), rule="list"
            ),
        ),
        places=(
            Place(name="Ambledale", kind="town", population=12000, evidence=at("Ambledale has 12,000 people.")),
            Place(name="Lower Beck", within="Ambledale", evidence=at("Lower Beck is in Ambledale.")),
        ),
        roles=(
            Role(
                person="Rosa Thwaite",
                title="Chair",
                organisation=partnership,
                status="proposed",
                evidence=proposed,
                rule="proposed",
            ),
            Role(
                person="Rosa Thwaite",
                title="Chair",
                organisation=partnership,
                as_of="2024-02",
                evidence=chair,
                rule="is",
            ),
            Role(
                person=None,
                title="Deputy Chair",
                organisation=partnership,
                status="vacant",
                evidence=vacant,
                rule="vacant",
            ),
            Role(person="I. Fell", title="member", organisation=partnership, evidence=member, rule="is"),
        ),
        aims=(
            Aim(id="V", kind="vision", label="everyone in Ambledale lives well", evidence=vision, rule="vision"),
            Aim(
                id="P1",
                kind="priority",
                number="1",
                label="Warm homes",
                parent="V",
                evidence=at("Priority 1 Warm homes"),
                rule="numbered",
            ),
            Aim(
                id="A11",
                kind="action",
                number="1.1",
                label="Insulate the coldest homes",
                parent="P1",
                owner="Ambledale Borough Council",
                evidence=at("Action 1.1 Insulate the coldest homes, led by Ambledale Borough Council"),
                rule="numbered",
            ),
        ),
        seats=(
            Seat(organisation="Ambledale ICB", position="Director", evidence=seats, rule="seat list"),
            Seat(organisation="Ambledale ICB", position="Director", evidence=seats, rule="seat list"),
            Seat(organisation="Voluntary sector", position="Representative", evidence=seats, rule="seat list"),
        ),
        rules=(
            Rule(
                kind="quorum",
                clause="1.1",
                text="The quorum is four members.",
                structured={"at_least": 4},
                evidence=at("1.1 The quorum is four members."),
                rule="clause",
            ),
        ),
        definitions=(Definition(term="LGA", text="the Local Government Association", evidence=means, rule="means"),),
        relations=(
            Relation(
                subject="Lower Beck",
                subject_kind="place",
                predicate="part of",
                object="Ambledale",
                object_kind="place",
                evidence=at("Lower Beck is in Ambledale."),
                rule="is in",
            ),
        ),
    )


def summary_reading() -> Reading:
    """A page that sums up the meeting and ties its resolution to an aim."""
    paper = document("summary", SUMMARY, kind="meeting summary", date="2024-03", body="Ambledale Health Partnership")
    at = spans(paper)
    met = at("The partnership met on 4 March 2024.")
    tied = at("The warm homes resolution supports the priority Warm homes.")
    smith = at("The chairman of Farholme Parish Council, John Smith, attended.")
    trust = at("A report of Ambledale Teaching Hospital NHS Foundation Trust was noted.")
    return Reading(
        document=paper,
        people=(
            Person(name="Cllr R. Thwaite", evidence=at("Cllr R. Thwaite spoke."), rule="prose"),
            Person(name="John Smith", evidence=smith, rule="prose"),
        ),
        organisations=(
            Organisation(name="Farholme Parish Council", evidence=smith, rule="prose"),
            Organisation(name="Ambledale Teaching Hospital NHS Foundation Trust", evidence=trust, rule="prose"),
            Organisation(name="Partnership", evidence=met, rule="prose"),
        ),
        roles=(
            Role(
                person="John Smith",
                title="chairman",
                organisation="Farholme Parish Council",
                as_of="2024-03",
                evidence=smith,
                rule="prose",
            ),
        ),
        meetings=(Meeting(body="Partnership", date="2024-03-04", evidence=met, rule="prose"),),
        decisions=(
            Decision(id="S1", text="The warm homes resolution", meeting="2024-03-04", evidence=tied, rule="prose"),
        ),
        relations=(
            Relation(
                subject="S1",
                subject_kind="decision",
                predicate="supports",
                object="Warm homes",
                object_kind="aim",
                evidence=tied,
                rule="supports",
            ),
        ),
    )


@pytest.fixture
def readings() -> list[Reading]:
    """The three papers."""
    return [minutes_reading(), terms_reading(), summary_reading()]


@pytest.fixture
def store(readings: list[Reading], tmp_path: Path) -> Store:
    """The graph of the three papers, on disk."""
    folder = tmp_path / "store"
    graph_store.write(folder, statements(readings, resolve(readings)), [reading.document for reading in readings])
    return Store.open(folder)
