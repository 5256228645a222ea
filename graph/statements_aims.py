"""Statements about strategies and their aims, terms of reference, definitions, and the links that papers state."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph.errors import DataError
from convenor.graph.mentions import RELATED
from convenor.graph.model import Literal, Statement
from convenor.graph.names import body_key, entity_id
from convenor.graph.paper import Object, Paper, names_key, short, text
from convenor.graph.reading import Aim, Reading, Relation, Rule, Seat
from convenor.graph.statements_meetings import Meetings, owners_of
from convenor.graph.vocabulary import (
    AIM_KIND,
    BROADER,
    CLAUSE,
    DEFINES,
    FACILITATED,
    FOUNDER_OF,
    FROM_PAPER,
    FUNDS,
    GOVERNS,
    IN_SCHEME,
    MEMBER_OF,
    NUMBER,
    OWNER,
    OWNER_TEXT,
    PART_OF,
    POSITION,
    RULE_KIND,
    RULE_OF,
    SEAT_FOR,
    SEAT_OF,
    SEAT_ORGANISATION,
    SECTOR,
    SERVES,
    STRUCTURED,
    TERM,
    TEXT,
)

SUPPORTS = "supports"
_RELATIONS = {
    "part of": PART_OF,
    "member of": MEMBER_OF,
    "governs": GOVERNS,
    "founder of": FOUNDER_OF,
    "facilitated": FACILITATED,
    "funds": FUNDS,
}


def aim_id(reading: Reading, aim: Aim) -> str:
    """The id of an aim: its strategy's paper and its id there."""
    return entity_id("aim", f"{aim.strategy or ''}\x1f{aim.id}", reading.document.id, words=short(aim.label))


def strategy_id(reading: Reading, name: str | None) -> str:
    """The id of a strategy: its paper and its name, the paper's title where it has none of its own."""
    named = name or reading.document.title
    return entity_id("strategy", body_key(named), reading.document.id, words=named)


class Aims:
    """The aims and strategies of all papers, to be found by the words with which other papers speak of them."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._found: dict[str, list[tuple[int, str, str]]] = defaultdict(list)
        for reading in sorted(readings, key=lambda reading: reading.document.id):
            body = body_key(reading.document.body or "")
            parents = {aim.id: aim.parent for aim in reading.aims}
            for aim in reading.aims:
                self._found[names_key(aim.label)].append((_depth(aim.id, parents), body, aim_id(reading, aim)))
            for name in sorted({aim.strategy for aim in reading.aims}, key=str):
                self._found[names_key(name or reading.document.title)].append((0, body, strategy_id(reading, name)))

    def called(self, label: str, body: str | None) -> list[str]:
        """The aims of that name, of the paper's own body where it has such, the highest in their trees."""
        found = self._found.get(names_key(label), [])
        own = [row for row in found if row[1] == body_key(body or "")]
        rows = own or found
        return [iri for depth, _, iri in rows if depth == min(row[0] for row in rows)]


def _depth(aim: str | None, parents: dict[str, str | None]) -> int:
    depth, seen = 0, set()
    while aim is not None and aim not in seen:
        seen.add(aim)
        aim = parents.get(aim)
        depth += 1
    return depth


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


def seats(paper: Paper) -> Iterator[Statement]:
    """The seats that terms of reference give; two rows that read the same are two seats."""
    seen: Counter[tuple[str, ...]] = Counter()
    for seat in paper.reading.seats:
        body = paper.thing("organisation", seat.body, seat) or paper.body
        key = (body or paper.document.id, seat.organisation, seat.position, seat.sector or "")
        seen[key] += 1
        yield from _seat(paper, seat, body, key, seen[key])


def _seat(paper: Paper, seat: Seat, body: str | None, key: tuple[str, ...], ordinal: int) -> Iterator[Statement]:
    label = f"{seat.organisation}: {seat.position}"
    iri = entity_id("seat", "\x1f".join((*key, str(ordinal))), "", words=f"{label} {ordinal}")
    facts: list[tuple[str, Object]] = [
        (SEAT_OF, body),
        (SEAT_FOR, paper.listed("organisation", seat.organisation)),
        (SEAT_ORGANISATION, text(seat.organisation)),
        (POSITION, text(seat.position)),
        (SECTOR, text(seat.sector)),
    ]
    yield from paper.described("seat", iri, label, facts, seat)


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


def relations(paper: Paper, meetings: Meetings, everywhere: Aims) -> Iterator[Statement]:
    """The links between named things that the paper states. Raises DataError for a kind of link that is not known."""
    for row in paper.reading.relations:
        if row.predicate == SUPPORTS:
            subject = _served_from(paper, meetings, row)
            found = everywhere.called(row.object, paper.document.body)
            if subject is not None:
                yield from paper.facts(subject, [(SERVES, aim) for aim in found], row)
            continue
        if row.predicate not in _RELATIONS:
            raise DataError(f"{paper.document.path}: there is no relation “{row.predicate}”.")
        start = paper.thing(RELATED.get(row.subject_kind, ""), row.subject, row)
        end: Object = paper.thing(RELATED.get(row.object_kind, ""), row.object, row)
        if end is None and row.predicate == "facilitated":
            end = meetings.meeting_on(row.object) or Literal(row.object)
        if start is not None:
            yield from paper.facts(start, [(_RELATIONS[row.predicate], end)], row)


def _served_from(paper: Paper, meetings: Meetings, row: Relation) -> str | None:
    """The decision, action, item or paper that a link starts from, by its id or its words."""
    reading = paper.reading
    if row.subject in meetings.decisions:
        return meetings.decisions[row.subject]
    for decision in reading.decisions:
        if names_key(decision.text) == names_key(row.subject):
            return meetings.decisions[decision.id]
    action = next((a for a in reading.actions if row.subject in (a.ref, a.text)), None)
    if action is not None:
        return meetings.action_id(action)
    own = row.subject_kind in {"paper", "report", "document"} or names_key(row.subject) == names_key(
        paper.document.title
    )
    return meetings.item_called(row.subject) or (paper.iri if own else None)
