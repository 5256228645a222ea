"""Statements about strategies and their aims, terms of reference and definitions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import msgspec

from convenor.graph.aim_names import aim_id, strategy_id
from convenor.graph.bodies import shortened
from convenor.graph.model import Statement
from convenor.graph.names import entity_id
from convenor.graph.paper import Object, Paper, short, text
from convenor.graph.reading import Rule, Seat
from convenor.graph.statements_meetings import owners_of
from convenor.graph.vocabulary import (
    AIM_KIND,
    BROADER,
    CLAUSE,
    DEFINES,
    FROM_PAPER,
    IN_SCHEME,
    NUMBER,
    OWNER,
    OWNER_TEXT,
    POSITION,
    RULE_KIND,
    RULE_OF,
    SEAT_FOR,
    SEAT_OF,
    SEAT_ORGANISATION,
    SECTOR,
    STRUCTURED,
    TERM,
    TEXT,
)


def aims(paper: Paper) -> Iterator[Statement]:
    """The strategies of a paper and the trees of their aims."""
    reading = paper.reading
    by_id = {aim.id: aim_id(reading, aim) for aim in reading.aims}
    for name in sorted({aim.strategy for aim in reading.aims}, key=str):
        label = name or reading.document.title
        where = paper.where(label) or paper.heading()
        iri = strategy_id(reading, name)
        yield from paper.described("strategy", iri, label, [(FROM_PAPER, paper.iri)], where)
    for aim in reading.aims:
        owners = owners_of(paper, aim.owner)
        facts: list[tuple[str, Object]] = [
            (AIM_KIND, text(aim.kind)),
            (NUMBER, text(aim.number)),
            (TEXT, text(aim.text)),
            (BROADER, by_id.get(aim.parent or "")),
            (IN_SCHEME, strategy_id(reading, aim.strategy)),
            (OWNER_TEXT, text(aim.owner)),
            *((OWNER, owner) for owner in owners),
        ]
        yield from paper.described("aim", by_id[aim.id], aim.label, facts, aim)


MOST_SEATS = 60  # of one row


def seats(paper: Paper) -> Iterator[Statement]:
    """The seats that terms of reference give; two rows that read the same are two seats, as are two of one row."""
    seen: Counter[tuple[str, ...]] = Counter()
    for seat in paper.reading.seats:
        body = paper.thing("organisation", seat.body, seat) or paper.body
        key = (body or paper.document.id, seat.organisation, seat.position, seat.sector or "")
        many = seat.number or 1
        if many > MOST_SEATS:  # one that says how many it is
            seat, many = msgspec.structs.replace(seat, position=f"{many} × {seat.position}".rstrip(" ×")), 1
        for _ in range(many):
            seen[key] += 1
            yield from _seat(paper, seat, body, key, seen[key])


def _seat(paper: Paper, seat: Seat, body: str | None, key: tuple[str, ...], ordinal: int) -> Iterator[Statement]:
    label = ": ".join(filter(None, (seat.organisation, seat.position)))
    iri = entity_id("seat", "\x1f".join((*key, str(ordinal))), "", words=f"{label} {ordinal}")
    facts: list[tuple[str, Object]] = [
        (SEAT_OF, body),
        (SEAT_FOR, _holder(paper, seat.organisation)),
        (SEAT_ORGANISATION, text(seat.organisation)),
        (POSITION, text(seat.position)),
        (SECTOR, text(seat.sector)),
    ]
    yield from paper.described("seat", iri, label, facts, seat)


def _holder(paper: Paper, name: str) -> str | None:
    """The body that a seat is for: one that the paper lists so, else the only one whose name ends so and has its letters."""
    if listed := paper.listed("organisation", name):
        return listed
    ending = [body for body in paper.reading.organisations if body.name.endswith(f" {name}")] if name else []
    whole = [body.name for body in ending if shortened(name) & set(body.acronyms)]
    return paper.listed("organisation", whole[0]) if len(whole) == 1 else None


def rules(paper: Paper) -> Iterator[Statement]:
    """The clauses that bind, each with its computable form where there is one."""
    for rule in paper.reading.rules:
        yield from _rule(paper, rule)


def _rule(paper: Paper, rule: Rule) -> Iterator[Statement]:
    iri = entity_id("rule", f"{rule.clause or ''}\x1f{rule.text}", paper.document.id, words=short(rule.text))
    data = msgspec.json.encode(rule.structured, order="deterministic").decode() if rule.structured else None
    facts: list[tuple[str, Object]] = [
        (RULE_OF, paper.thing("organisation", rule.body, rule) or paper.body),
        (RULE_KIND, text(rule.kind)),
        (CLAUSE, text(rule.clause)),
        (TEXT, text(rule.text)),
        (STRUCTURED, text(data)),
    ]
    yield from paper.described("rule", iri, short(rule.text), facts, rule)


def definitions(paper: Paper) -> Iterator[Statement]:
    """What the paper says that terms mean."""
    for row in paper.reading.definitions:
        iri = entity_id("definition", f"{row.term}\x1f{row.text}", paper.document.id, words=row.term)
        facts: list[tuple[str, Object]] = [
            (TERM, text(row.term)),
            (TEXT, text(row.text)),
            (DEFINES, paper.any_thing(row.term)),
        ]
        yield from paper.described("definition", iri, row.term, facts, row)
