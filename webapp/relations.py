"""A thing's relations as people read them: grouped under headings, each with its sentence, date and paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from convenor.graph.model import Citation, Entity, Fact
from convenor.graph.vocabulary import (
    AS_OF,
    DATE,
    DUE,
    FROM_PAPER,
    NEXT_MEETING,
    PAPER_OF,
    PROPERTIES,
    STRUCTURED,
    label,
)
from convenor.webapp.view import View

# (kind of link, whether it starts at the thing) → heading, in the order in which a page shows them.
HEADINGS: dict[tuple[str, bool], str] = {
    ("role", True): "Roles",
    ("role for place", True): "Roles for a place",
    ("former role", True): "Roles held before",
    ("former role for place", True): "Roles held before for a place",
    ("proposed role", True): "Roles proposed",
    ("owner", False): "To do",
    ("serves", True): "Serves",
    ("serves", False): "Served by",
    ("broader", True): "Part of",
    ("broader", False): "Parts",
    ("inScheme", True): "In the strategy",
    ("inScheme", False): "Aims",
    ("heldBy", True): "Meeting of",
    ("role", False): "People and their roles",
    ("role for place", False): "Roles for this place",
    ("organization", False): "Posts",
    ("attendance", True): "Meetings",
    ("attendance", False): "Who was there",
    ("substituteFor", True): "In place of",
    ("substituteFor", False): "Represented by",
    ("representing", True): "Attended meetings for",
    ("representing", False): "Represented at meetings by",
    ("inMeeting", True): "At the meeting",
    ("underItem", True): "Under the agenda item",
    ("underItem", False): "Led to",
    ("decidedBy", True): "Decided by",
    ("decidedBy", False): "Decisions",
    ("owner", True): "To be done by",
    ("concerns", True): "Names",
    ("concerns", False): "Named in",
    ("heldBy", False): "Meetings",
    ("seat", True): "Seats on other bodies",
    ("seat", False): "Seats",
    ("seatOf", True): "Seat on",
    ("seatOf", False): "Other seats",
    ("seatFor", True): "Held for",
    ("memberOf", True): "Member of",
    ("memberOf", False): "Members",
    ("partOf", True): "Part of",
    ("partOf", False): "Includes",
    ("governs", True): "Governs",
    ("governs", False): "Governed by",
    ("isReplacedBy", True): "Replaced by",
    ("isReplacedBy", False): "Replaces",
    ("founderOf", True): "Founder of",
    ("founderOf", False): "Founded by",
    ("facilitated", True): "Facilitated",
    ("facilitated", False): "Facilitated by",
    ("funds", True): "Funds",
    ("funds", False): "Funded by",
    ("former role", False): "People who held roles before",
    ("former role for place", False): "Roles held before for this place",
    ("proposed role", False): "Roles proposed",
    ("defines", True): "Explains",
    ("defines", False): "Explained by",
    ("ruleOf", True): "Rule of",
    ("ruleOf", False): "Rules",
}
# What a meeting includes goes under the kind of thing that it is.
INCLUDED = {"item": "Agenda items", "decision": "Decisions", "action": "Actions", "attendance": "Who was there"}
IN_THE_TREE = frozenset({"broader", "inScheme"})
TOLD_BY_LABEL = frozenset({"role", "role for place", "attendance", "seat"})  # the label says more than the heading
DATES = frozenset({DATE, AS_OF, DUE, NEXT_MEETING})
_HIDDEN = frozenset({STRUCTURED, FROM_PAPER, PAPER_OF})
_PRESENCE = ("present", "in attendance", "sent apologies", "absent")
_ORDER = list(HEADINGS)
_PROPERTIES = list(PROPERTIES)


class Relation(msgspec.Struct, frozen=True, kw_only=True):
    """A link from a thing to another, with the words for it, the dates on which it was seen and what states it."""

    other: Entity
    words: str
    kind: str
    outgoing: bool
    start: str
    end: str
    citations: tuple[Citation, ...]
    stated: bool
    score: float
    reason: str
    told: bool  # whether the words say more than the heading


class Group(msgspec.Struct, frozen=True):
    """Relations under one heading."""

    heading: str
    relations: tuple[Relation, ...]


class Property(msgspec.Struct, frozen=True):
    """A value of a thing, in words; `is_date` marks an ISO date."""

    label: str
    value: str
    is_date: bool


class Said(msgspec.Struct, frozen=True):
    """Values of a thing that the same places state."""

    properties: tuple[Property, ...]
    citations: tuple[Citation, ...]


def heading_of(relation: Relation) -> str:
    """The words under which a page groups a relation."""
    return _heading(relation)[1]


def groups(view: View, thing: Entity) -> list[Group]:
    """The relations of a thing to other things, in the order of HEADINGS; what was inferred comes last in its group.

    The parts of an aim or strategy are left to `branches`.
    """
    found: dict[tuple[int, str], list[Relation]] = {}
    for relation in relations(view, thing):
        if relation.outgoing or relation.kind not in IN_THE_TREE:
            found.setdefault(_heading(relation), []).append(relation)
    return [Group(heading, tuple(sorted(rows, key=_order))) for (_, heading), rows in sorted(found.items())]


class Branch(msgspec.Struct, frozen=True):
    """An aim under another aim or in a strategy, with the sentence that says so and what is part of it in turn."""

    aim: Entity
    citation: Citation | None
    parts: tuple[Branch, ...]


def branches(view: View, thing: Entity) -> tuple[Branch, ...]:
    """The aims below an aim or a strategy, as deep as they go, in the order of the paper."""
    return _branches(view, thing.id, frozenset({thing.id})) if thing.id in view.network else ()


def _branches(view: View, iri: str, above: frozenset[str]) -> tuple[Branch, ...]:
    found = []
    for source, _, data in view.network.in_edges(iri, data=True):
        aim = view.store.entity(source)
        if aim is None or source in above or data["kind"] not in IN_THE_TREE:
            continue
        if data["kind"] == "inScheme" and any(
            each["kind"] == "broader" for _, _, each in view.network.out_edges(source, data=True)
        ):
            continue  # it stands deeper in the strategy
        citations = data["citations"]
        found.append(Branch(aim, citations[0] if citations else None, _branches(view, source, above | {source})))
    return tuple(sorted(found, key=lambda each: (each.citation.start if each.citation else 0, each.aim.id)))


def relations(view: View, thing: Entity) -> Iterator[Relation]:
    """The links at a thing: those of the network, and for a role, attendance or seat the facts of its node."""
    network = view.network
    if thing.id not in network:
        yield from _plain(view, thing)
        return
    for _, target, data in network.out_edges(thing.id, data=True):
        if other := view.store.entity(target):
            yield _relation(other, data, outgoing=True)
    for source, _, data in network.in_edges(thing.id, data=True):
        if source != thing.id and (other := view.store.entity(source)):
            yield _relation(other, data, outgoing=False)


def _relation(other: Entity, data: dict[str, Any], outgoing: bool) -> Relation:
    return Relation(
        other=other,
        words=_words(data["label"], data["kind"], outgoing),
        kind=data["kind"],
        outgoing=outgoing,
        start=data["start"],
        end=data["end"],
        citations=data["citations"],
        stated=data["asserted"],
        score=data["score"],
        reason=data["reason"],
        told=data["kind"].removeprefix("former ").removeprefix("proposed ") in TOLD_BY_LABEL,
    )


def _words(label: str, kind: str, outgoing: bool) -> str:
    """The words of a link, without the preposition that led to the thing whose page this is."""
    if kind != "attendance" or outgoing:
        return label
    return next((words for words in _PRESENCE if label.startswith(words)), label)


def _plain(view: View, thing: Entity) -> Iterator[Relation]:
    for fact in view.store.facts(thing.id):
        if isinstance(fact.object, Entity) and fact.predicate not in _HIDDEN:
            outgoing = fact.subject.id == thing.id
            yield Relation(
                other=fact.object if outgoing else fact.subject,
                words=label(fact.predicate),
                kind=fact.predicate.rpartition("#")[2].rpartition("/")[2],
                outgoing=outgoing,
                start="",
                end="",
                citations=view.store.cite(fact.evidence),
                stated=fact.asserted,
                score=fact.score,
                reason=fact.reason,
                told=False,
            )


def _heading(relation: Relation) -> tuple[int, str]:
    key = (relation.kind, relation.outgoing)
    if key == ("inMeeting", False):
        heading = INCLUDED.get(relation.other.kind, "Includes")
        return _ORDER.index(("inMeeting", True)) + list(INCLUDED.values()).index(heading), heading
    if key in HEADINGS:
        return _ORDER.index(key), HEADINGS[key]
    words = relation.words if relation.outgoing else _backwards(relation.kind) or relation.words
    return len(_ORDER), words[:1].upper() + words[1:]


def _backwards(kind: str) -> str:
    return next((back for iri, (_, back) in PROPERTIES.items() if iri.endswith(("#" + kind, "/" + kind))), "")


def _order(relation: Relation) -> tuple[Any, ...]:
    """Stated first, the latest first, those present before those absent, then by name, "9" before "10"."""
    recent = -int("".join(filter(str.isdigit, (relation.end or "").ljust(10, "0")))[:8] or 0)
    words = relation.words if relation.told else ""
    rank = _PRESENCE.index(words) if words in _PRESENCE else 0
    parts = re.split(r"(\d+)", relation.other.label.casefold())
    name = [(part.isdigit(), int(part) if part.isdigit() else 0, part) for part in parts if part]
    return not relation.stated, recent, rank, words, name, relation.other.id


def said(view: View, thing: Entity) -> list[Said]:
    """The values of a thing, those that the same places state together, in the order of the first of them."""
    together: dict[tuple[Any, ...], list[Fact]] = {}
    for fact in view.store.facts(thing.id):
        if isinstance(fact.object, str) and fact.predicate not in _HIDDEN and fact.object != thing.label:
            together.setdefault(fact.evidence, []).append(fact)
    return [
        Said(tuple(_property(fact) for fact in sorted(found, key=_place)), view.store.cite(spans))
        for spans, found in together.items()
    ]


def _place(fact: Fact) -> int:
    """Where the vocabulary has the property: what people ask for first stands first there."""
    return _PROPERTIES.index(fact.predicate) if fact.predicate in _PROPERTIES else len(_PROPERTIES)


def _property(fact: Fact) -> Property:
    value = str(fact.object)
    return Property(label(fact.predicate), value.replace("_", " "), fact.predicate in DATES)
