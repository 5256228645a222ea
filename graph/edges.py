"""The links between things: facts with a thing at both ends, and roles, attendance and seats as direct links."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import msgspec

from convenor.graph.facts import Reader
from convenor.graph.model import Entity, Evidence, Literal
from convenor.graph.quads import DEFAULT_GRAPH, Term, parse_span
from convenor.graph.vocabulary import (
    AS_OF,
    ATTENDED_AS,
    ATTENDEE,
    DATE,
    FROM_PAPER,
    ID,
    IN_BODY,
    IN_MEETING,
    MEMBER,
    PAPER_OF,
    POSITION,
    PROPERTIES,
    REPRESENTING,
    ROLE,
    ROLE_PLACE,
    ROLE_STATUS,
    SEAT_FOR,
    SEAT_OF,
    SPAN,
    SUBSTITUTE_FOR,
    TOPIC,
    kind_of,
    label,
)

_PLUMBING = frozenset({FROM_PAPER, PAPER_OF})
_HOW = {
    "present": "present at",
    "in_attendance": "in attendance at",
    "apologies": "sent apologies to",
    "absent": "absent from",
}
_STANDING = {"former": "formerly ", "proposed": "proposed as "}
_Values = dict[str, list[Term]]


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """One edge: what kind of link, in words, with the places that state it and the dates on which it was seen.

    `node` is the id of the role, attendance or seat that the edge stands for, "" for a plain link.
    """

    source: str
    target: str
    kind: str
    label: str
    spans: tuple[Evidence, ...]
    start: str = ""
    end: str = ""
    node: str = ""
    asserted: bool = True
    score: float = 1.0
    reason: str = ""


class Facts:
    """All facts of the default graph, by subject, and the places that state them: read in one pass.

    `inferred` are the links that no paper states, `bodies` those from a role to the body that it is taken to be of.
    """

    def __init__(self, store: Reader) -> None:
        self.inferred = store.inferred()
        self.bodies = {fact.subject.id: fact for fact in self.inferred if fact.predicate == IN_BODY}
        self.values: dict[str, _Values] = defaultdict(lambda: defaultdict(list))
        self._spans: dict[tuple[str, str, Term], list[Evidence]] = defaultdict(list)
        for subject, predicate, value, graph in store.match():
            if graph == DEFAULT_GRAPH:
                self.values[subject][predicate].append(value)
            elif graph.startswith(SPAN):
                self._spans[subject, predicate, value].append(parse_span(graph))

    def things(self, subject: str, predicate: str) -> list[str]:
        """The things that a property leads to, sorted."""
        return sorted(value for value in self.values.get(subject, {}).get(predicate, ()) if isinstance(value, str))

    def texts(self, subject: str, predicate: str) -> list[str]:
        """The values of a property, sorted."""
        found = self.values.get(subject, {}).get(predicate, ())
        return sorted(value.value for value in found if isinstance(value, Literal))

    def text(self, subject: str, predicate: str) -> str:
        """The first value of a property, "" where it has none."""
        return next(iter(self.texts(subject, predicate)), "")

    def spans(self, subject: str, *facts: tuple[str, Term]) -> tuple[Evidence, ...]:
        """The places that state any of these facts."""
        return tuple(sorted({span for fact in facts for span in self._spans[subject, *fact]}))

    def date(self, thing: str) -> str:
        """The date of a meeting, or of the meeting that a thing belongs to."""
        own = self.text(thing, DATE)
        return own or next((self.text(meeting, DATE) for meeting in self.things(thing, IN_MEETING)), "")


def links_of(facts: Facts) -> Iterator[Link]:
    """Every link between two things; a role, attendance or seat is one link where it has both ends."""
    whole: set[str] = set()
    for subject in sorted(facts.values):
        collapse = COLLAPSED.get(kind_of(subject))
        found = list(collapse(facts, subject)) if collapse else []
        whole |= {subject} if found else set()
        yield from found
    for subject in sorted(facts.values.keys() - whole):
        yield from _plain_links(facts, subject, whole)
    for fact in facts.inferred:
        if isinstance(fact.object, Entity) and fact.subject.id not in whole:
            yield Link(
                source=fact.subject.id,
                target=fact.object.id,
                kind=short_name(fact.predicate),
                label=label(fact.predicate),
                spans=fact.evidence,
                asserted=False,
                score=fact.score,
                reason=fact.reason,
            )


def short_name(predicate: str) -> str:
    """The last part of a property's IRI: the kind of an edge."""
    return predicate.rpartition("#")[2].rpartition("/")[2]


def _plain_links(facts: Facts, subject: str, whole: set[str]) -> Iterator[Link]:
    for predicate in sorted(facts.values[subject]):
        if predicate in _PLUMBING or predicate not in PROPERTIES or not PROPERTIES[predicate][1]:
            continue
        for value in facts.things(subject, predicate):
            if value.startswith(ID) and value not in whole:
                date = facts.date(subject)
                yield Link(
                    source=subject,
                    target=value,
                    kind=short_name(predicate),
                    label=label(predicate),
                    spans=facts.spans(subject, (predicate, value)),
                    start=date,
                    end=date,
                )


def _membership(facts: Facts, node: str) -> Iterator[Link]:
    """Person –title→ body, and person –title→ place where the role is for one."""
    topic, title = facts.text(node, TOPIC), facts.text(node, ROLE)
    standing = facts.text(node, ROLE_STATUS)
    words = _STANDING.get(standing, "") + (title or "is of")
    words += f" ({topic})" if topic and topic.casefold() not in title.casefold() else ""
    dates = facts.texts(node, AS_OF)
    bodies = facts.things(node, IN_BODY)
    taken = None if bodies else facts.bodies.get(node)
    for person in facts.things(node, MEMBER) if taken else ():
        yield from _taken_to_be_of(facts, node, person, words, dates)
    for person in facts.things(node, MEMBER) if bodies else ():
        ends = [(IN_BODY, body) for body in bodies] + [(ROLE_PLACE, place) for place in facts.things(node, ROLE_PLACE)]
        for predicate, target in ends:
            yield Link(
                source=person,
                target=target,
                kind=_role_kind(standing, predicate),
                label=words,
                spans=facts.spans(node, (MEMBER, person), (predicate, target)),
                start=dates[0] if dates else "",
                end=dates[-1] if dates else "",
                node=node,
            )


def _taken_to_be_of(facts: Facts, node: str, person: str, words: str, dates: list[str]) -> Iterator[Link]:
    """Person –title→ body, where no paper states the body."""
    fact = facts.bodies[node]
    if isinstance(fact.object, Entity):
        yield Link(
            source=person,
            target=fact.object.id,
            kind=_role_kind(facts.text(node, ROLE_STATUS), IN_BODY),
            label=words,
            spans=fact.evidence,
            start=dates[0] if dates else "",
            end=dates[-1] if dates else "",
            node=node,
            asserted=False,
            score=fact.score,
            reason=fact.reason,
        )


def _role_kind(standing: str, predicate: str) -> str:
    kind = f"{standing} role" if standing in _STANDING else "role"
    return kind if predicate == IN_BODY else f"{kind} for place"


def _attendance(facts: Facts, node: str) -> Iterator[Link]:
    """Person –present at→ meeting; person –in place of→ person; person –represented→ body."""
    for person in facts.things(node, ATTENDEE):
        for meeting in facts.things(node, IN_MEETING):
            date = facts.text(meeting, DATE)
            for how in facts.texts(node, ATTENDED_AS) or ["present"]:
                yield _attended(facts, node, person, (IN_MEETING, meeting), _HOW.get(how, how), date)
            for other in facts.things(node, SUBSTITUTE_FOR):
                yield _attended(facts, node, person, (SUBSTITUTE_FOR, other), "attended in place of", date)
            for body in facts.things(node, REPRESENTING):
                yield _attended(facts, node, person, (REPRESENTING, body), "attended for", date)


def _attended(facts: Facts, node: str, person: str, fact: tuple[str, str], words: str, date: str) -> Link:
    return Link(
        source=person,
        target=fact[1],
        kind="attendance" if fact[0] == IN_MEETING else short_name(fact[0]),
        label=words,
        spans=facts.spans(node, fact),
        start=date,
        end=date,
        node=node,
    )


def _seat(facts: Facts, node: str) -> Iterator[Link]:
    """Body –has a seat on→ body; a seat that is for no known body stays a node."""
    for holder in facts.things(node, SEAT_FOR):
        for body in facts.things(node, SEAT_OF):
            yield Link(
                source=holder,
                target=body,
                kind="seat",
                label=f"has a seat on ({facts.text(node, POSITION)})",
                spans=facts.spans(node, (SEAT_FOR, holder), (SEAT_OF, body)),
                node=node,
            )


# Kinds of node that are links in the network.
COLLAPSED = {"membership": _membership, "attendance": _attendance, "seat": _seat}
