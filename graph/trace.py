"""From a decision up to the aims that a paper ties it to, and from an aim down to all that serves it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from convenor.graph.carried_on import heir
from convenor.graph.facts import Reader
from convenor.graph.model import Citation, Entity, Fact
from convenor.graph.names import normalise
from convenor.graph.vocabulary import BROADER, ID, IN_SCHEME, KINDS, OWNER, SERVES, TEXT, TYPE, UNDER_ITEM, label

KINDS_TRACED = ("decision", "action", "item", "paper", "aim", "strategy")
_AIMS = ("aim", "strategy")


class End(msgspec.Struct, frozen=True):
    """One end of a link: a thing, and the words in which a paper first states it."""

    id: str
    kind: str
    label: str
    quote: str


class Link(msgspec.Struct, frozen=True, kw_only=True, rename={"start": "from", "end": "to"}):
    """A link between two things, "from" and "to" in JSON.

    `strength` is "explicit" where a paper says so, "implied" where it was inferred, with `score` and `reason`.
    """

    start: End
    end: End
    relation: str
    strength: str = "explicit"
    score: float | None = None
    reason: str = ""
    evidence: tuple[Citation, ...] = ()


def trace(store: Reader, iri: str) -> list[Link]:
    """The links from a thing to the aims that it serves, step by step to the top of their strategy.

    At the end stand the aims of today's strategy that go on with those of an earlier one, marked as inferred.
    From an aim or strategy also downwards: what is part of it, what serves it, and who is to do it, over as many steps
    as there are. Each link is given once, the nearest first. Empty where nothing is tied to the thing.
    """
    entity = store.entity(iri)
    if entity is None:
        return []
    found = list(_upwards(store, entity))
    if entity.kind in _AIMS:
        found += _downwards(store, entity)
    aims = [fact.object for fact in found if fact.predicate == SERVES and isinstance(fact.object, Entity)]
    now = [link for aim in dict.fromkeys((entity, *aims)) if aim.kind == "aim" for link in _carried_on(store, aim)]
    return [_link(store, fact) for fact in dict.fromkeys(found)] + now


def links(store: Reader) -> list[Link]:
    """Every link from a decision, action, item or paper to an aim, by what serves, then by what is served."""
    aims = [entity for kind in _AIMS for entity in store.entities(kind)]
    found = [fact for aim in aims for fact in _into(store, aim, SERVES)]
    return [
        _link(store, fact) for fact in sorted(found, key=lambda fact: (fact.subject.label, fact.subject.id, _to(fact)))
    ]


def find(store: Reader, words: str) -> list[Entity]:
    """The decisions, actions, items, papers, aims and strategies that an id or words mean.

    An id or a whole name first; else those whose name has all the words; else those whose wording has them.
    """
    given = words.strip()
    by_id = store.entity(given if given.startswith(ID) else ID + given)
    if by_id is not None:
        return [by_id]
    things = [entity for kind in KINDS_TRACED for entity in store.entities(kind)]
    key = normalise(given)
    wanted = set(re.findall(r"\w+", key))
    if not wanted:
        return []
    exact = [each for each in things if key in {normalise(name) for name in (each.label, *each.aliases)}]
    if exact:
        return exact
    named = [each for each in things if wanted <= set(re.findall(r"\w+", normalise(each.label)))]
    return named or [each for each in things if wanted <= _wording(store, each)]


def _wording(store: Reader, entity: Entity) -> set[str]:
    texts = (fact.object for fact in store.facts(entity.id) if fact.predicate == TEXT)
    return {word for text in texts if isinstance(text, str) for word in re.findall(r"\w+", normalise(text))}


def _to(fact: Fact) -> str:
    return fact.object if isinstance(fact.object, str) else fact.object.id


def _from(store: Reader, entity: Entity, *predicates: str) -> list[Fact]:
    """The links that start at a thing, of these kinds, to other things."""
    facts = store.facts(entity.id)
    return [f for f in facts if f.subject == entity and f.predicate in predicates and isinstance(f.object, Entity)]


def _into(store: Reader, entity: Entity, *predicates: str) -> list[Fact]:
    """The links of these kinds that end at a thing."""
    return [fact for fact in store.facts(entity.id) if fact.object == entity and fact.predicate in predicates]


def _upwards(store: Reader, start: Entity) -> Iterator[Fact]:
    """From what serves to aims, then to the aims and the strategy that these are part of."""
    queue, seen = [start], {start.id}
    while queue:
        here = queue.pop(0)
        for fact in _steps_up(store, here):
            yield fact
            above = fact.object
            if isinstance(above, Entity) and above.id not in seen:
                seen.add(above.id)
                queue.append(above)


def _steps_up(store: Reader, here: Entity) -> list[Fact]:
    if here.kind in _AIMS:
        return _from(store, here, BROADER) or _from(store, here, IN_SCHEME)
    items = _from(store, here, UNDER_ITEM)
    tied = [fact for fact in items if isinstance(fact.object, Entity) and _from(store, fact.object, SERVES)]
    return _from(store, here, SERVES) + tied


def _downwards(store: Reader, start: Entity) -> Iterator[Fact]:
    """From an aim to its parts, to what serves them and to who is to do it."""
    queue, seen = [start], {start.id}
    while queue:
        here = queue.pop(0)
        for fact in _into(store, here, BROADER, SERVES, UNDER_ITEM) + _tops(store, here):
            yield fact
            if fact.subject.id not in seen:
                seen.add(fact.subject.id)
                queue.append(fact.subject)
        yield from _from(store, here, OWNER)


def _tops(store: Reader, strategy: Entity) -> list[Fact]:
    """The aims of a strategy that are part of no other aim."""
    found = _into(store, strategy, IN_SCHEME) if strategy.kind == "strategy" else []
    return [fact for fact in found if not _from(store, fact.subject, BROADER)]


def _link(store: Reader, fact: Fact) -> Link:
    above = fact.object
    if isinstance(above, str):
        raise TypeError(f"{fact.predicate} does not lead to a thing")
    return Link(
        start=_end(store, fact.subject),
        end=_end(store, above),
        relation=label(fact.predicate),
        strength="explicit" if fact.asserted else "implied",
        score=None if fact.asserted else fact.score,
        reason=fact.reason or ("a paper says so" if fact.asserted else ""),
        evidence=store.cite(fact.evidence),
    )


def _carried_on(store: Reader, aim: Entity) -> Iterator[Link]:
    """The link from an aim of an earlier strategy to the one that goes on with it today."""
    found = heir(store, aim)
    if found:
        ends = [store.evidence(each.id, TYPE, KINDS["aim"][0])[:1] for each in (aim, found.aim)]
        yield Link(
            start=_end(store, aim), end=_end(store, found.aim), relation="goes on today as", strength="implied",
            score=found.score, reason=found.reason, evidence=store.cite([*ends[0], *ends[1]]),
        )  # fmt: skip


def _end(store: Reader, entity: Entity) -> End:
    stated = store.evidence(entity.id, TYPE, KINDS[entity.kind][0])
    return End(entity.id, entity.kind, entity.label, store.quote(stated[0]) if stated else "")
