"""Statements about links between named things: who is part of what, which decisions and reports serve which aims."""

from __future__ import annotations

from collections.abc import Iterator

from convenor.graph.aim_names import Aims
from convenor.graph.errors import DataError
from convenor.graph.mentions import RELATED
from convenor.graph.model import Literal, Statement
from convenor.graph.names import body_key, entity_id
from convenor.graph.paper import Object, Paper, date, names_key, short, text
from convenor.graph.progress import Actions, action_id, reported
from convenor.graph.reading import Action, Decision, Relation
from convenor.graph.statements_meetings import Meetings
from convenor.graph.vocabulary import (
    DUE,
    FACILITATED,
    FOUNDER_OF,
    FROM_PAPER,
    FUNDS,
    GOVERNS,
    MEMBER_OF,
    PART_OF,
    SERVES,
    STATUS,
    TEXT,
)

SUPPORTS, PLANNED, PROGRESS = "supports", "planned", "progress"
_PAPERS = frozenset({"paper", "report", "document"})
_RELATIONS = {
    "part of": PART_OF,
    "member of": MEMBER_OF,
    "governs": GOVERNS,
    "founder of": FOUNDER_OF,
    "facilitated": FACILITATED,
    "funds": FUNDS,
}


def relations(paper: Paper, meetings: Meetings, everywhere: Aims, actions: Actions) -> Iterator[Statement]:
    """The links between named things that the paper states. Raises DataError for a kind of link that is not known."""
    for row in paper.reading.relations:
        if row.predicate == SUPPORTS:
            yield from _served(paper, meetings, everywhere, row)
        elif row.predicate == PLANNED:
            yield from _planned(paper, row)
        elif row.predicate == PROGRESS:
            yield from reported(paper, row, actions)
        elif row.predicate in _RELATIONS:
            yield from _related(paper, meetings, row)
        else:
            raise DataError(f"{paper.document.path}: there is no relation “{row.predicate}”.")


def _related(paper: Paper, meetings: Meetings, row: Relation) -> Iterator[Statement]:
    start = paper.thing(RELATED.get(row.subject_kind, ""), row.subject, row)
    end: Object = paper.thing(RELATED.get(row.object_kind, ""), row.object, row)
    if end is None and row.predicate == "facilitated":
        end = meetings.meeting_on(row.object) or Literal(row.object)
    if start is not None:
        yield from paper.facts(start, [(_RELATIONS[row.predicate], end)], row)


def _planned(paper: Paper, row: Relation) -> Iterator[Statement]:
    """A session or topic that a plan puts down for a time."""
    facts: list[tuple[str, Object]] = [(TEXT, text(row.subject)), (STATUS, Literal(PLANNED)), (DUE, date(row.object))]
    yield from paper.described("item", _session_id(paper, row), short(row.subject), facts, row)


def _session_id(paper: Paper, row: Relation) -> str:
    return entity_id("item", f"{PLANNED}\x1f{row.subject}", paper.document.id, words=short(row.subject))


def _served(paper: Paper, meetings: Meetings, everywhere: Aims, row: Relation) -> Iterator[Statement]:
    """The link from a decision, action, item, session or paper to the aims that are meant; none where none is known."""
    body, day = paper.document.body, paper.document.date
    find = {"aim": everywhere.called, "name": everywhere.named}.get(row.object_kind, everywhere.whole)
    found = find(row.object, body, day)
    if not found and row.object_kind == "priorities":
        iri = entity_id("strategy", body_key(row.object), paper.document.id, words=row.object)
        yield from paper.described("strategy", iri, row.object, [(FROM_PAPER, paper.iri)], row)
        found = [iri]
    subject = _served_from(paper, meetings, row) if found else None
    if subject is None and found and row.subject_kind == "action":
        subject = entity_id("action", f"\x1f\x1f{row.subject}", paper.document.id, words=short(row.subject))
        yield from paper.described("action", subject, short(row.subject), [(TEXT, text(row.subject))], row)
    if subject is not None:
        yield from paper.facts(subject, [(SERVES, aim) for aim in found if aim != subject], row)


def _served_from(paper: Paper, meetings: Meetings, row: Relation) -> str | None:
    """The decision, action, item or paper that a link starts from, by its id or its words."""
    decision = _decision(paper, row)
    if decision is not None:
        return meetings.decision_id(decision)
    action = _action(paper, row)
    if action is not None:
        return action_id(action, paper.document.id)
    if row.subject_kind == "session":
        return _session_id(paper, row)
    own = row.subject_kind in _PAPERS or names_key(row.subject) == names_key(paper.document.title)
    return meetings.item_called(row.subject) or (paper.iri if own else None)


def _decision(paper: Paper, row: Relation) -> Decision | None:
    """The one decision with that id, else the first with those words."""
    decisions = paper.reading.decisions
    by_id = [decision for decision in decisions if decision.id == row.subject]
    if len(by_id) == 1:
        return by_id[0]
    key = names_key(row.subject)
    return next((decision for decision in decisions if names_key(decision.text) == key), next(iter(by_id), None))


def _action(paper: Paper, row: Relation) -> Action | None:
    key = names_key(row.subject)
    return next((a for a in paper.reading.actions if row.subject == a.ref or names_key(a.text) == key), None)
