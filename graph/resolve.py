"""Which mentions are one thing: a pure function of all readings and of people's corrections, not of their order.

Rules join mentions and keep their reasons; what is only likely is proposed and never joined; corrections come first. An
entity's id is the smallest id of its mentions, and every other one redirects to it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from convenor.graph.bodies import is_acronym, is_generic
from convenor.graph.clusters import Clusters, Merge
from convenor.graph.corrections import Correction, Corrections
from convenor.graph.mentions import NAMED, Mention, Mentions, key_of
from convenor.graph.names import given_order, without_acronym
from convenor.graph.reading import Reading
from convenor.graph.resolve_bodies import BodyRules, Identifiers, resolve_places
from convenor.graph.resolve_people import PeopleRules
from convenor.graph.vocabulary import ID, kind_of


class Resolved(msgspec.Struct, frozen=True):
    """One person, body or place: its name, other spellings, acronyms, identifiers, mentions and why they are one."""

    id: str
    kind: str
    label: str
    aliases: tuple[str, ...]
    acronyms: tuple[str, ...]
    same_as: tuple[str, ...]
    mentions: tuple[str, ...]
    reasons: tuple[Merge, ...]


class Resolution(msgspec.Struct, frozen=True):
    """What each name in each paper stands for.

    `mentions` maps (document id, kind, name as printed) to an entity's id, `keys` does so by the name's key;
    `redirects` maps every other mention's id; `proposals` are merges that were not made; `unmatched` are corrections
    that fit nothing, in words.
    """

    entities: dict[str, Resolved]
    mentions: dict[tuple[str, str, str], str]
    keys: dict[tuple[str, str, str], str]
    redirects: dict[str, str]
    proposals: tuple[Merge, ...] = ()
    corrections: Corrections = ()
    unmatched: tuple[str, ...] = ()

    @property
    def reasons(self) -> tuple[Merge, ...]:
        """Every merge that was made, with its reason."""
        return tuple(sorted(merge for entity in self.entities.values() for merge in entity.reasons))

    def iri(self, document: str, kind: str, name: str | None) -> str | None:
        """The entity that a name in a paper stands for; None when the paper has no such name or it was rejected."""
        if not name:
            return None
        return self.mentions.get((document, kind, name)) or self.keys.get((document, kind, key_of(kind, name)))

    def of(self, document: str, name: str | None) -> str | None:
        """As `iri`, for a name of any kind: a person first, then a body, then a place."""
        return next((found for kind in NAMED if (found := self.iri(document, kind, name))), None)


def resolve(
    readings: Sequence[Reading], corrections: Corrections = (), identifiers: Identifiers | None = None
) -> Resolution:
    """Decide which names in which papers are one thing.

    `identifiers` gives, for a kind and a name, the IRIs that reference lists have for it; an empty list where they
    have none. Equal readings and corrections give an equal resolution in whatever order they come.
    """
    mentions = Mentions(readings)
    chosen = _Choice(readings, mentions, corrections)
    clusters = Clusters(mentions.by_id, chosen.apart())
    for ids, reason in chosen.joined():
        clusters.join_all(ids, reason, 1.0)
    BodyRules(mentions, clusters, identifiers).apply()
    resolve_places(mentions, clusters, identifiers)

    def body_of(document: str, name: str) -> str | None:
        found = mentions.find(document, "organisation", name)
        return None if found is None else clusters.find(found)

    PeopleRules(mentions, clusters, body_of).apply()
    return _resolution(mentions, clusters, chosen, identifiers)


def _resolution(mentions: Mentions, clusters: Clusters, chosen: _Choice, identifiers: Identifiers | None) -> Resolution:
    labels = {clusters.find(each): name for each, name in chosen.labels()}
    rejected = chosen.rejected(clusters)
    reasons: dict[str, list[Merge]] = defaultdict(list)
    for merge in clusters.merges:
        reasons[clusters.find(merge.a)].append(merge)
    entities = {}
    for root, ids in clusters.groups().items():
        members = [mentions.by_id[each] for each in ids if each not in rejected]
        if members:
            entities[root] = _entity(root, members, labels.get(root), reasons[root], identifiers)
    redirects = {each: clusters.find(each) for each in sorted(mentions.by_id) if clusters.find(each) != each}
    return Resolution(
        entities,
        {name: clusters.find(each) for name, each in mentions.names.items() if each not in rejected},
        {key: clusters.find(each) for key, each in mentions.keys.items() if each not in rejected},
        {old: new for old, new in redirects.items() if new in entities},
        clusters.proposals(),
        chosen.corrections,
        tuple(chosen.unmatched),
    )


def _entity(
    root: str, members: list[Mention], label: str | None, reasons: list[Merge], identifiers: Identifiers | None
) -> Resolved:
    kind = members[0].kind
    counts = Counter(m.name for m in members for _ in range(max(1, m.weight)))
    spellings = {name for m in members for name in m.spellings}
    label = label or _best_name(kind, counts)
    acronyms = {letters for m in members for letters in m.acronyms}
    same_as = {found for name in sorted(spellings) for found in (identifiers(kind, name) if identifiers else ())}
    aliases = sorted(spellings - {label} - acronyms)
    ids = tuple(m.id for m in members)
    return Resolved(
        root, kind, label, tuple(aliases), tuple(sorted(acronyms - {label})), tuple(sorted(same_as)), ids,
        tuple(sorted(reasons)),
    )  # fmt: skip


def _best_name(kind: str, counts: Mapping[str, int]) -> str:
    """The fullest name, of equally full ones the most frequent, then the first in the alphabet."""

    def rank(name: str) -> tuple[bool, bool, int, bool, int, int, str]:
        parts = shown[name].replace(".", " ").split()
        whole = [part for part in parts if len(part) > 1]
        short = kind == "organisation" and (is_acronym(name) or is_generic(name))
        return (short, not whole, -len(whole), shown[name].isupper(), -counts[name], -len(shown[name]), name)

    shown = {name: _plain_person(name) if kind == "person" else _plain_body(name) for name in counts}
    return shown[min(counts, key=rank)]


def _plain_person(name: str) -> str:
    """The name without its title; a surname alone keeps it."""
    plain = given_order(name)
    return plain if " " in plain else " ".join(name.split())


def _plain_body(name: str) -> str:
    plain = re.sub(r"^[Tt]he\s+(?=\S+\s)", "", without_acronym(name))
    return " ".join(plain.split())


class _Choice:
    """People's corrections, put against the mentions that they speak of."""

    def __init__(self, readings: Sequence[Reading], mentions: Mentions, corrections: Corrections) -> None:
        self.corrections = corrections
        self.unmatched: list[str] = []
        self._mentions = mentions
        self._papers = [reading.document for reading in readings]

    def _rows(self, *actions: str) -> list[Correction]:
        return [row for row in self.corrections if row.action in actions and row.about_thing]

    def _matching(self, row: Correction, thing: str) -> list[Mention]:
        """The mentions that an id or a name means; a note is kept when there are none."""
        named = self._by_id(thing)
        if named is not None:
            return [named]
        kinds = [row.kind] if row.kind else list(NAMED)
        keys = {kind: key_of(kind, thing) for kind in kinds}
        found = [m for m in self._mentions if m.kind in keys and (m.key == keys[m.kind] or thing in m.spellings)]
        if not found:
            self._note(row, f"no paper names “{thing}”")
        return found

    def _by_id(self, thing: str) -> Mention | None:
        return self._mentions.by_id.get(thing if thing.startswith(ID) else ID + thing)

    def _note(self, row: Correction, problem: str) -> None:
        self.unmatched.append(f"corrections.toml, line {row.line}: [[{row.action}]] was not applied: {problem}.")

    def joined(self) -> Iterable[tuple[list[str], str]]:
        """Groups of mentions that people say are one thing."""
        for row in self._rows("merge", "confirm"):
            found = [self._matching(row, thing) for thing in row.things]
            kinds = set.intersection(*({m.kind for m in some} for some in found))
            if all(found) and not kinds:
                self._note(row, "the things are not of one kind")
            for kind in sorted(kinds):
                yield [m.id for some in found for m in some if m.kind == kind], row.reason()

    def apart(self) -> list[tuple[str, str]]:
        """Pairs of mentions that people say are two things."""
        pairs = []
        for row in self._rows("split"):
            groups = [self._matching(row, thing) for thing in row.things]
            if row.papers:
                groups = self._by_papers(row, groups[0])
            for index, some in enumerate(groups):
                pairs += [(m.id, other.id) for others in groups[:index] for other in others for m in some]
        return [(a, b) for a, b in pairs if a != b and kind_of(a) == kind_of(b)]

    def _by_papers(self, row: Correction, found: list[Mention]) -> list[list[Mention]]:
        named = [m for m in self._mentions if any(m.kind == one.kind and m.key == one.key for one in found)]
        wanted = {paper.id for paper in self._papers if any(paper.called(name) for name in row.papers)}
        inside = [m for m in named if m.document in wanted]
        if named and (not inside or len(inside) == len(named)):
            self._note(row, "the papers given do not set anything apart")
        return [inside, [m for m in named if m.document not in wanted]]

    def labels(self) -> list[tuple[str, str]]:
        """Mentions whose entity people have named, and the name."""
        return [(m.id, row.to) for row in self._rows("rename") for m in self._matching(row, row.things[0])]

    def rejected(self, clusters: Clusters) -> set[str]:
        """Mentions that people say are no such thing; an entity's id means all of its mentions."""
        found: set[str] = set()
        for row in self._rows("reject"):
            found |= {m.id for m in self._matching(row, row.things[0])}
            whole = self._by_id(row.things[0])
            if whole is not None:
                found |= {each for each in self._mentions.by_id if clusters.find(each) == whole.id}
        return found


def carried(previous: Mapping[str, str], resolution: Resolution) -> dict[str, str]:
    """The redirects of a new build with those of the build before it kept alive.

    `previous` maps old ids to what they were. An id that no paper gives any longer leads to where the ids that it was
    one with now lead; else to the one entity that has mentions with its kind and words. It is dropped where neither
    says where to go.
    """
    now = {**resolution.redirects, **{each: each for each in resolution.entities}}
    by_words: dict[str, set[str]] = defaultdict(set)
    for mention, entity in now.items():
        by_words[_words(mention)].add(entity)
    once: dict[str, set[str]] = defaultdict(set)
    for old, target in previous.items():
        once[target] |= {old, target}
    found = dict(resolution.redirects)
    for ids in once.values():
        goals = {now[each] for each in ids if each in now}
        alike = {entity for each in ids for entity in by_words[_words(each)]}
        for old in ids - now.keys():
            if len(goals or alike) == 1:
                found[old] = next(iter(goals or alike))
    return dict(sorted(found.items()))


def _words(iri: str) -> str:
    """The kind and the words of an id, without its digits."""
    return iri.rpartition("-")[0]
