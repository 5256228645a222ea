"""From a decision up to the aims that a paper ties it to, and from an aim down to all that serves it."""

from __future__ import annotations

import re

import msgspec

from convenor.graph.facts import Reader
from convenor.graph.model import Citation, Entity, Fact
from convenor.graph.names import normalise
from convenor.graph.vocabulary import (
    AIM_KIND,
    BROADER,
    ID,
    IN_SCHEME,
    LABEL,
    OWNER,
    SERVES,
    TEXT,
    TYPE,
    UNDER_ITEM,
    label,
)

KINDS_TRACED = ("decision", "action", "item", "paper", "aim", "strategy")
_UP = (SERVES, UNDER_ITEM, BROADER, IN_SCHEME)
_DOWN = (SERVES, UNDER_ITEM, BROADER, IN_SCHEME)
_FEWEST_LETTERS = 3


class End(msgspec.Struct, frozen=True):
    """One end of a link: a thing and the words that it is first stated in."""

    id: str
    kind: str
    label: str
    quote: str


class Link(msgspec.Struct, frozen=True, kw_only=True, rename={"start": "from", "end": "to"}):
    """A link between two things ("from" and "to" in JSON); `strength` is "explicit" where a paper says so, else "implied"."""

    start: End
    end: End
    relation: str
    strength: str = "explicit"
    score: float | None = None
    reason: str = ""
    evidence: tuple[Citation, ...] = ()


def trace(store: Reader, iri: str) -> list[Link]:
    """The links from a thing to the aims it serves, step by step to the top of their strategy, or from an aim downwards.

    From an aim or strategy: what is part of it, what serves it, and who is to do it, over as many steps as there are.
    Links come in the order of their distance; each is given once, from what serves to what is served. Empty where
    nothing is tied to the thing.
    """
    entity = store.entity(iri)
    if entity is None:
        return []
    downwards = entity.kind in ("aim", "strategy")
    found = _upwards(store, iri) + (_downwards(store, iri) if downwards else [])
    if not downwards and not any(fact.predicate == SERVES for fact in found):
        return []
    return [_link(store, fact) for fact in dict.fromkeys(found)]


def links(store: Reader) -> list[Link]:
    """Every link from a decision, action, item or paper to an aim, by what serves and then by what is served."""
    aims = [*store.entities("aim"), *store.entities("strategy")]
    found = {fact for aim in aims for fact in store.facts(aim.id) if fact.predicate == SERVES and _to(fact) == aim.id}
    return [_link(store, fact) for fact in sorted(found, key=lambda fact: (fact.subject.label, fact.subject.id, _to(fact)))]
