"""Statements about people, bodies and places, and the roles that people hold."""

from __future__ import annotations

from collections.abc import Iterator

from convenor.graph.model import Literal, Statement
from convenor.graph.names import entity_id, normalise
from convenor.graph.paper import Object, Paper, date, number, spelled, text
from convenor.graph.reading import Organisation, Person, Place, Role
from convenor.graph.vocabulary import (
    ALT_LABEL,
    AS_OF,
    IN_BODY,
    MEMBER,
    ORGANISATION_KIND,
    PART_OF,
    PLACE_KIND,
    POPULATION,
    ROLE,
    ROLE_PLACE,
    ROLE_STATUS,
    SAME_AS,
    TOPIC,
)

INFERRED_BODY = 0.8  # how sure the body of a title without one is, by hand-checked papers: about four in five

_STANDING = {"former": "formerly ", "proposed": "proposed as ", "vacant": "vacant: "}


def people(paper: Paper) -> Iterator[Statement]:
    """The people of a paper: names and spellings."""
    for person in paper.reading.people:
        yield from _named(paper, "person", person, person.aliases, [])


def organisations(paper: Paper) -> Iterator[Statement]:
    """The bodies of a paper: names, spellings, acronyms, kind."""
    for body in paper.reading.organisations:
        facts: list[tuple[str, Object]] = [(ORGANISATION_KIND, text(body.kind))]
        yield from _named(paper, "organisation", body, (*body.aliases, *body.acronyms), facts)


def places(paper: Paper) -> Iterator[Statement]:
    """The places of a paper: names, kind, the larger place, and the population, which their first evidence states."""
    for place in paper.reading.places:
        yield from _named(paper, "place", place, place.aliases, [(PLACE_KIND, text(place.kind))])
        if iri := paper.thing("place", place.name, place):
            yield from paper.facts(iri, [(POPULATION, number(place.population))], place.evidence[:1], "population")
        yield from _larger(paper, place)


def _larger(paper: Paper, place: Place) -> Iterator[Statement]:
    """What a place is part of, as the reference list has it: inferred, for what papers state of it are relations."""
    part = paper.thing("place", place.name, place)
    if part is None or not place.within or not place.evidence:
        return
    if whole := paper.listed("place", place.within):
        yield Statement(
            subject=part,
            predicate=PART_OF,
            object=whole,
            evidence=min(place.evidence),
            asserted=False,
            reason=f"The reference list of places has {place.name} in {place.within}.",
            rule="reference list",
        )


def _named(
    paper: Paper,
    kind: str,
    row: Person | Organisation | Place,
    others: tuple[str, ...],
    facts: list[tuple[str, Object]],
) -> Iterator[Statement]:
    iri = paper.thing(kind, row.name, row)
    if iri is None or not row.evidence:
        return
    label = paper.label_of(iri)
    yield from paper.described(kind, iri, label, facts, row)
    for name in dict.fromkeys((row.name, *others)):
        if name and name != label:
            where = spelled(paper.document.text, row.evidence, name)
            yield from paper.facts(iri, [(ALT_LABEL, Literal(name))], where, row.rule)
    same: list[tuple[str, Object]] = [(SAME_AS, found) for found in paper.same_as(iri)]
    yield from paper.facts(iri, same, [min(row.evidence)], "reference list")


def roles(paper: Paper) -> Iterator[Statement]:
    """The roles of a paper: a node for each person, title, subject, place, body and standing.

    A post that is vacant has no holder. The dates on which papers show a role are observations at its node.
    """
    for role in paper.reading.roles:
        yield from _role(paper, role)


def _role(paper: Paper, role: Role) -> Iterator[Statement]:
    person = paper.thing("person", role.person, role)
    body = paper.thing("organisation", role.organisation, role)
    place = paper.thing("place", role.place, role)
    if role.person and person is None:
        return  # people have said that this is no person
    key = "\x1f".join(
        (person or "", normalise(role.title), normalise(role.topic or ""), place or "", body or "", role.status)
    )
    unplaced = "" if person or body else paper.document.id
    said = role.organisation_stated
    label = role_label(paper.label_of(person), role, paper.label_of(body if said else None))
    facts: list[tuple[str, Object]] = [
        (MEMBER, person),
        (IN_BODY, body if said else None),
        (ROLE, Literal(role.title)),
        (TOPIC, text(role.topic)),
        (ROLE_PLACE, place),
        (ROLE_STATUS, text(role.status)),
        (AS_OF, date(role.as_of)),
    ]
    iri = entity_id("membership", key, unplaced, words=label)
    yield from paper.described("membership", iri, label, facts, role)
    if body and not said and role.evidence:
        yield Statement(
            subject=iri,
            predicate=IN_BODY,
            object=body,
            evidence=min(role.evidence),
            asserted=False,
            score=INFERRED_BODY,
            reason=f"The paper names no body with this title; it is a paper of {paper.label_of(body)}.",
            rule=role.rule,
        )


def role_label(person: str, role: Role, body: str) -> str:
    """A role in words: "Jane Marlow, formerly Chair, Ambledale Board"."""
    topic = f" ({role.topic})" if role.topic and normalise(role.topic) not in normalise(role.title) else ""
    title = f"{role.title}{topic}" if role.title else "member or officer"
    return ", ".join(part for part in (person, _STANDING.get(role.status, "") + title, body) if part)
