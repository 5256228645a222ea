"""Three papers of an invented partnership, read by hand: minutes, terms of reference with a strategy, a summary.

Every span is found with `text.index`, so that evidence stands where it says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

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
    Row,
    Rule,
    Seat,
    Votes,
)
from convenor.graph.resolve import resolve
from convenor.graph.statements import statements
from convenor.graph.store import Store

PARTNERSHIP = "Ambledale Health Partnership"
COUNCIL = "Ambledale Borough Council"
ICB = "NHS Ambledale Integrated Care Board"

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

AnyRow = TypeVar("AnyRow", bound=Row)


class Sheet:
    """A document of one block a line, six lines a page, and a maker of rows that stand in it."""

    def __init__(self, name: str, text: str, **more: str | None) -> None:
        blocks, start = [], 0
        for number, line in enumerate(text.splitlines()):
            blocks.append(Block("paragraph", start, start + len(line), page=1 + number // 6))
            start += len(line) + 1
        title = text.splitlines()[0]
        path = f"papers/{name}.txt"
        self.document = Document(f"{name}-abc123", path, title, text, tuple(blocks), f"digest {name}", **more)  # type: ignore[arg-type]

    def at(self, *words: str) -> tuple[Evidence, ...]:
        """Where these words stand."""
        starts = [(self.document.text.index(each), len(each)) for each in words]
        return tuple(Evidence(self.document.id, start, start + length) for start, length in starts)

    def row(self, kind: type[AnyRow], *words: str, **fields: Any) -> AnyRow:
        """A row of a reading that these words state."""
        return kind(**{"rule": "by hand", **fields, "evidence": self.at(*words)})


def minutes_reading() -> Reading:
    """The minutes, dated, of the partnership."""
    sheet = Sheet("minutes", MINUTES, kind="minutes", date="2024-03-04", body=PARTNERSHIP)
    row, day = sheet.row, "2024-03-04"
    rosa = "Councillor Rosa Thwaite, Chair, Ambledale Borough Council"
    idris = "Dr Idris Fell, NHS Ambledale Integrated Care Board"
    away = "Apologies: Mina Okoro-Lund, for whom Tom Hale attended"
    homes = "Resolved: That Ambledale Borough Council be asked to insulate 40 homes in Lower Beck (7 for, 1 against)."
    action = "Action: Dr Idris Fell to write to the LGA by 1 May 2024."
    meeting = row(
        Meeting,
        "Minutes of the meeting held on 4 March 2024 at the Corn Hall",
        body=PARTNERSHIP,
        date=day,
        venue="the Corn Hall",
        next="2024-06-03",
        next_evidence=sheet.at("Next meeting: 3 June 2024"),
        attendance=(
            row(Attendance, rosa, person="Rosa Thwaite", how="present", organisation=COUNCIL),
            row(Attendance, idris, person="Dr Idris Fell", how="present"),
            row(Attendance, away, person="Mina Okoro-Lund", how="apologies"),
            row(Attendance, away, person="Tom Hale", how="present", on_behalf="Mina Okoro-Lund"),
        ),
        items=(
            row(Item, "4. Warm homes", number="4.", title="Warm homes"),
            row(Item, "5. Minutes", number="5.", title="Minutes"),
        ),
    )
    insulate = "That Ambledale Borough Council be asked to insulate 40 homes in Lower Beck"
    return Reading(
        document=sheet.document,
        people=(
            row(Person, rosa, name="Rosa Thwaite", aliases=("Councillor Rosa Thwaite",), rule="attendance block"),
            row(Person, idris, action, name="Dr Idris Fell"),
            row(Person, away, name="Mina Okoro-Lund"),
            row(Person, away, name="Tom Hale"),
        ),
        organisations=(
            row(Organisation, PARTNERSHIP, name=PARTNERSHIP),
            row(Organisation, rosa, homes, name=COUNCIL, kind="council"),
            row(Organisation, idris, name=ICB),
            row(Organisation, action, name="LGA"),
        ),
        places=(row(Place, homes, name="Lower Beck", kind="ward"),),
        roles=(
            row(Role, rosa, person="Rosa Thwaite", title="Chair", organisation=COUNCIL, as_of=day),
            row(Role, idris, person="Dr Idris Fell", title="", organisation=ICB, as_of=day),
        ),
        meetings=(meeting,),
        decisions=(
            row(
                Decision,
                homes,
                id="D1",
                text=insulate,
                meeting=day,
                item="4",
                item_title="Warm homes",
                votes=Votes(7, 1),
            ),
            row(
                Decision,
                "Resolved: That the minutes be agreed.",
                id="D2",
                text="That the minutes be agreed",
                meeting=day,
                item="5",
            ),
        ),
        actions=(row(Action, action, text="write to the LGA", owner="Dr Idris Fell", due="2024-05-01", meeting=day),),
    )


def terms_reading() -> Reading:
    """Terms of reference with a small strategy."""
    sheet = Sheet("terms", TERMS, kind="terms of reference", date="2024-02", body=PARTNERSHIP)
    row = sheet.row
    seats = "Membership: Ambledale ICB, Director; Ambledale ICB, Director; Voluntary sector, Representative."
    proposed = "Rosa Thwaite was proposed as Chair."
    chair = "Rosa Thwaite is Chair of the Partnership since 2024-02."
    member = "I. Fell is a member."
    means = "LGA means the Local Government Association (LGA)."
    within = "Lower Beck is in Ambledale."
    coldest = "Action 1.1 Insulate the coldest homes, led by Ambledale Borough Council"
    held = {"person": "Rosa Thwaite", "title": "Chair", "organisation": PARTNERSHIP}
    return Reading(
        document=sheet.document,
        people=(row(Person, proposed, chair, name="Rosa Thwaite"), row(Person, member, name="I. Fell")),
        organisations=(
            row(
                Organisation,
                "1.2 The Board is the Ambledale Health Partnership.",
                name=PARTNERSHIP,
                aliases=("the Board",),
            ),
            row(Organisation, seats, name="Ambledale ICB"),
            row(Organisation, means, name="Local Government Association", acronyms=("LGA",)),
            row(Organisation, coldest, name=COUNCIL),
        ),
        places=(
            row(Place, "Ambledale has 12,000 people.", name="Ambledale", kind="town", population=12000),
            row(Place, within, name="Lower Beck", within="Ambledale"),
        ),
        roles=(
            row(Role, proposed, status="proposed", **held),
            row(Role, chair, as_of="2024-02", **held),
            row(
                Role,
                "The post of Deputy Chair is vacant.",
                person=None,
                title="Deputy Chair",
                organisation=PARTNERSHIP,
                status="vacant",
            ),
            row(Role, member, person="I. Fell", title="member", organisation=PARTNERSHIP),
        ),
        aims=(
            row(
                Aim,
                "Our vision: everyone in Ambledale lives well.",
                id="V",
                kind="vision",
                label="everyone in Ambledale lives well",
            ),
            row(Aim, "Priority 1 Warm homes", id="P1", kind="priority", number="1", label="Warm homes", parent="V"),
            row(
                Aim,
                coldest,
                id="A11",
                kind="action",
                number="1.1",
                label="Insulate the coldest homes",
                parent="P1",
                owner=COUNCIL,
            ),
        ),
        seats=(
            row(Seat, seats, organisation="Ambledale ICB", position="Director"),
            row(Seat, seats, organisation="Ambledale ICB", position="Director"),
            row(Seat, seats, organisation="Voluntary sector", position="Representative"),
        ),
        rules=(
            row(
                Rule,
                "1.1 The quorum is four members.",
                kind="quorum",
                clause="1.1",
                text="The quorum is four members.",
                structured={"at_least": 4},
            ),
        ),
        definitions=(row(Definition, means, term="LGA", text="the Local Government Association"),),
        relations=(
            row(
                Relation,
                within,
                subject="Lower Beck",
                subject_kind="place",
                predicate="part of",
                object="Ambledale",
                object_kind="place",
            ),
        ),
    )
