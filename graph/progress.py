"""Which earlier action a later paper reports on: by its reference, else by its words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph.likewords import overlap, telling
from convenor.graph.model import Literal, Statement
from convenor.graph.names import body_key, entity_id, normalise
from convenor.graph.paper import Paper, short
from convenor.graph.reading import Action, Reading, Relation
from convenor.graph.vocabulary import PROGRESS

_LIKE = 0.5  # the share of an action's telling words that a report must have


class Known(msgspec.Struct, frozen=True):
    """An action of a paper, where it can be looked for."""

    iri: str
    day: str
    words: frozenset[str]


class Actions:
    """The actions of all papers, by body and reference and by their words."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._by_reference: dict[tuple[str, str], list[Known]] = defaultdict(list)
        self._by_body: dict[str, list[Known]] = defaultdict(list)
        for reading in sorted(readings, key=lambda reading: reading.document.id):
            for action in reading.actions:
                known = Known(action_id(action, reading.document.id), _day(action, reading), telling(action.text))
                body = body_key(action.body or reading.document.body or "")
                self._by_body[body].append(known)
                if action.ref:
                    self._by_reference[body, _key(action.ref)].append(known)

    def meant(self, row: Relation, body: str | None, day: str) -> str | None:
        """The latest action before a day that a report speaks of; None where it is none, or several alike."""
        key = body_key(body or "")
        if row.subject_kind == "reference":
            return _latest(self._by_reference.get((key, _key(row.subject)), []), day)
        said = telling(row.subject)
        fitting = [(overlap(known.words, said), known) for known in self._by_body.get(key, ()) if known.day < day]
        best = max((share for share, _ in fitting), default=0.0)
        return _latest([known for share, known in fitting if share == best], day) if best >= _LIKE else None


def _latest(found: Sequence[Known], day: str) -> str | None:
    before = [known for known in found if known.day < day]
    return max(before, key=lambda known: (known.day, known.iri)).iri if before else None


def _key(reference: str) -> str:
    return normalise(reference).strip(" .:()#").removeprefix("no ")


def _day(action: Action, reading: Reading) -> str:
    return action.meeting or reading.document.date or ""


def action_id(row: Action, document: str) -> str:
    """The id of an action of a paper."""
    key = "\x1f".join((row.ref or "", row.meeting or "", row.text))
    return entity_id("action", key, document, words=short(row.text))


def reported(paper: Paper, row: Relation, everywhere: Actions) -> Iterator[Statement]:
    """The standing of an earlier action, as this paper reports it."""
    day = next((meeting.date for meeting in paper.reading.meetings if meeting.date), paper.document.date)
    action = everywhere.meant(row, paper.document.body, day or "")
    if action:
        yield from paper.facts(action, [(PROGRESS, Literal(row.object))], row)
