"""Strategies that replace one another: which aim of a body's latest strategy goes on with an aim of an earlier one.

No paper says so. The two aims are called alike, and the later strategy begins after the earlier one.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from convenor.graph.aim_names import years
from convenor.graph.facts import Reader
from convenor.graph.likewords import telling
from convenor.graph.model import Entity
from convenor.graph.vocabulary import AIM_KIND, DATE, FROM_PAPER, IN_SCHEME, PAPER_OF

ALIKE = 0.6  # the share of all telling words of the two labels that both have


class Heir(msgspec.Struct, frozen=True):
    """An aim of the latest strategy that is like an earlier one, how like, and why it is taken to go on with it."""

    aim: Entity
    score: float
    reason: str


class _Strategy(msgspec.Struct, frozen=True):
    entity: Entity
    body: str
    start: str


def heir(store: Reader, aim: Entity) -> Heir | None:
    """The aim with which the latest strategy of the same body goes on, None where there is none or it is not clear."""
    own = next((_strategy(store, each) for each in _objects(store, aim, IN_SCHEME)), None)
    if own is None or not own.body or not own.start:
        return None
    every = (_strategy(store, each) for each in store.entities("strategy"))
    later = [each for each in every if each.body == own.body and each.start > own.start]
    if not later:
        return None
    latest = max(later, key=lambda each: (each.start, each.entity.id))
    rated = sorted(_rated(store, aim, latest.entity), key=lambda each: (-each[0], each[1].id))
    if not rated or (len(rated) > 1 and rated[0][0] == rated[1][0]):
        return None
    score, found = rated[0]
    words = " and ".join(f"“{each}”" for each in dict.fromkeys((aim.label, found.label)))
    reason = f"{latest.entity.label} came after {own.entity.label}, and both have {words}. No paper says that one goes on with the other."
    return Heir(found, round(score, 2), reason)


def _rated(store: Reader, aim: Entity, strategy: Entity) -> Iterator[tuple[float, Entity]]:
    words, kind = telling(aim.label), _value(store, aim, AIM_KIND)
    for fact in store.facts(strategy.id):
        if fact.predicate == IN_SCHEME and fact.object == strategy and _value(store, fact.subject, AIM_KIND) == kind:
            others = telling(fact.subject.label)
            shared = len(words & others) / len(words | others) if words | others else 0.0
            if shared >= ALIKE:
                yield shared, fact.subject


def _strategy(store: Reader, entity: Entity) -> _Strategy:
    paper = next(iter(_objects(store, entity, FROM_PAPER)), None)
    body = next(iter(_objects(store, paper, PAPER_OF)), None) if paper else None
    return _Strategy(
        entity, body.id if body else "", years(entity.label, _value(store, paper, DATE) if paper else "")[0]
    )


def _objects(store: Reader, entity: Entity, predicate: str) -> list[Entity]:
    facts = store.facts(entity.id)
    return [
        f.object for f in facts if f.subject == entity and f.predicate == predicate and isinstance(f.object, Entity)
    ]


def _value(store: Reader, entity: Entity, predicate: str) -> str:
    facts = store.facts(entity.id)
    return next(
        (f.object for f in facts if f.subject == entity and f.predicate == predicate and isinstance(f.object, str)), ""
    )
