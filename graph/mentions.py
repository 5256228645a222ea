"""The people, bodies and places that papers mention: one mention for each name in each paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph.names import body_key, entity_id, person_key
from convenor.graph.reading import Organisation, Person, Place, Reading

NAMED = ("person", "organisation", "place")
RELATED = {"organisation": "organisation", "body": "organisation", "person": "person", "place": "place"}

Lookup = dict[tuple[str, str, str], str]


class Mention(msgspec.Struct, frozen=True):
    """One name in one paper, with all the spellings that the paper uses for it.

    `listed` is False when the paper's reading only refers to the name from other rows. `ties` are the names of the
    bodies that the paper ties a person to; `body` is the paper's own body; `within` the larger place, for a place.
    """

    id: str
    kind: str
    key: str
    document: str
    spellings: tuple[str, ...]
    acronyms: tuple[str, ...] = ()
    weight: int = 0
    listed: bool = False
    body: str = ""
    ties: tuple[str, ...] = ()
    within: str = ""

    @property
    def name(self) -> str:
        """The spelling that the reading prefers."""
        return self.spellings[0]


def key_of(kind: str, name: str) -> str:
    """The key by which names of a kind are compared."""
    return person_key(name) if kind == "person" else body_key(name)


class Mentions:
    """All mentions of a set of readings, and the way from a name in a paper to its mention."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self.by_id: dict[str, Mention] = {}
        self.names: Lookup = {}
        self.keys: Lookup = {}
        for reading in sorted(readings, key=lambda reading: reading.document.id):
            self._collect(reading)

    def __iter__(self) -> Iterator[Mention]:
        return iter(sorted(self.by_id.values(), key=lambda mention: mention.id))

    def of_kind(self, kind: str) -> list[Mention]:
        """The mentions of one kind, by id."""
        return [mention for mention in self if mention.kind == kind]

    def find(self, document: str, kind: str, name: str) -> str | None:
        """The mention that a name in a paper stands for: by its spelling, else by its key."""
        exact = self.names.get((document, kind, name))
        return exact if exact is not None else self.keys.get((document, kind, key_of(kind, name)))

    def _collect(self, reading: Reading) -> None:
        body = reading.document.body or ""
        ties = _ties(reading)
        for person in reading.people:
            self._add(reading, "person", person, body=body)
        for organisation in reading.organisations:
            self._add(reading, "organisation", organisation, organisation.acronyms, body=body)
        for place in reading.places:
            self._add(reading, "place", place, body=body, within=place.within or "")
        for kind, name in references(reading):
            if name.strip() and self.find(reading.document.id, kind, name) is None:
                self._keep(
                    Mention(
                        self._id(reading, kind, name), kind, key_of(kind, name), reading.document.id, (name,), body=body
                    )
                )
        for name, bodies in ties.items():
            found = self.find(reading.document.id, "person", name)
            if found is not None:
                known = self.by_id[found]
                self.by_id[found] = msgspec.structs.replace(known, ties=tuple(sorted({*known.ties, *bodies})))

    def _id(self, reading: Reading, kind: str, name: str) -> str:
        return entity_id(kind, key_of(kind, name), reading.document.id)

    def _add(
        self,
        reading: Reading,
        kind: str,
        row: Person | Organisation | Place,
        acronyms: tuple[str, ...] = (),
        body: str = "",
        within: str = "",
    ) -> None:
        mention = Mention(
            self._id(reading, kind, row.name),
            kind,
            key_of(kind, row.name),
            reading.document.id,
            tuple(dict.fromkeys((row.name, *row.aliases))),
            acronyms,
            len(row.evidence),
            listed=True,
            body=body,
            within=within,
        )
        self._keep(mention)

    def _keep(self, mention: Mention) -> None:
        known = self.by_id.get(mention.id)
        if known is not None:
            mention = msgspec.structs.replace(
                known,
                spellings=tuple(dict.fromkeys(known.spellings + mention.spellings)),
                acronyms=tuple(dict.fromkeys(known.acronyms + mention.acronyms)),
                weight=known.weight + mention.weight,
                listed=known.listed or mention.listed,
            )
        self.by_id[mention.id] = mention
        for position, name in enumerate((*mention.spellings, *mention.acronyms)):
            take = self.names.__setitem__ if position == 0 else self.names.setdefault
            take((mention.document, mention.kind, name), mention.id)
            take = self.keys.__setitem__ if position == 0 else self.keys.setdefault
            take((mention.document, mention.kind, key_of(mention.kind, name)), mention.id)


def references(reading: Reading) -> Iterator[tuple[str, str]]:
    """Every (kind, name) that a reading's rows refer to and that is a thing of its own even when no list has it."""
    bodies: list[str | None] = [reading.document.body, *(part.body for part in reading.parts)]
    known_bodies = {name for body in reading.organisations for name in (body.name, *body.aliases, *body.acronyms)}
    people: list[str | None] = []
    places: list[str | None] = [place.within for place in reading.places]
    for role in reading.roles:
        people.append(role.person)
        bodies.append(role.organisation)
        places.append(role.place)
    for meeting in reading.meetings:
        bodies.append(meeting.body)
        for seen in meeting.attendance:
            people += [seen.person, None if seen.on_behalf in known_bodies else seen.on_behalf]
            bodies.append(seen.organisation)
    for rows in (reading.decisions, reading.actions, reading.seats, reading.rules):
        bodies += [row.body for row in rows]
    yield from (("organisation", name) for name in bodies if name)
    yield from (("person", name) for name in people if name)
    yield from (("place", name) for name in places if name)
    for relation in reading.relations:
        for kind, name in ((relation.subject_kind, relation.subject), (relation.object_kind, relation.object)):
            if kind in RELATED:
                yield RELATED[kind], name


def _ties(reading: Reading) -> dict[str, set[str]]:
    ties: dict[str, set[str]] = {}
    rows = [(role.person, role.organisation) for role in reading.roles]
    rows += [(seen.person, seen.organisation) for meeting in reading.meetings for seen in meeting.attendance]
    for person, body in rows:
        if person and body:
            ties.setdefault(person, set()).add(body)
    return ties
