"""Which bodies and places of different papers are one: rules, each with its reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from convenor.graph.bodies import is_acronym, is_generic, odd_word, shortened, type_key
from convenor.graph.clusters import Clusters
from convenor.graph.mentions import Mention, Mentions
from convenor.graph.names import body_key, likeness
from convenor.graph.resolve_generic import GenericRules, body_of

Identifiers = Callable[[str, str], list[str]]
_COUNTRIES = frozenset({"england", "wales", "scotland", "northern ireland", "united kingdom", "uk", "great britain"})
ALIKE = 93.0  # letters in common, of 100: names at least so alike are proposed as one


class BodyRules:
    """The rules for organisations, applied to all mentions of them in one go."""

    def __init__(self, mentions: Mentions, clusters: Clusters, identifiers: Identifiers | None = None) -> None:
        self._mentions = mentions
        self._clusters = clusters
        self._identifiers = identifiers
        everything = mentions.of_kind("organisation")
        self._acronyms = [m for m in everything if is_acronym(m.name) and not is_generic(m.name)]
        self._generic = [m for m in everything if is_generic(m.name)]
        apart = {m.id for m in (*self._acronyms, *self._generic)}
        self._full = [m for m in everything if m.id not in apart]
        self._places = _place_words(mentions)

    def apply(self) -> None:
        """Join and propose."""
        join_same_keys(self._clusters, self._full, type_key, is_generic)
        join_same_identifiers(self._clusters, self._full, "organisation", self._identifiers)
        self._join_misprints()
        self._join_without_place()
        self._join_acronyms()
        GenericRules(self._mentions, self._clusters, self._full, self._generic).apply()
        self._propose_alike()

    def _join_misprints(self) -> None:
        """Bodies of four words or more whose names differ by a plural or one letter."""
        by_key: dict[str, list[Mention]] = defaultdict(list)
        for mention in self._full:
            by_key[type_key(mention.name)].append(mention)
        gaps: dict[tuple[str, ...], list[str]] = defaultdict(list)
        for key in sorted(by_key):
            parts = key.split()
            for position in range(len(parts) if len(parts) >= 4 else 0):
                gaps[(*parts[:position], "", *parts[position + 1 :])].append(key)
        for keys in gaps.values():
            for index, a in enumerate(keys):
                for b in keys[index + 1 :]:
                    self._judge_misprint(by_key[a], by_key[b], odd_word(a, b))

    def _judge_misprint(self, a: list[Mention], b: list[Mention], odd: tuple[str, str] | None) -> None:
        if odd is None:
            return
        plural = odd[0] + "s" == odd[1] or odd[1] + "s" == odd[0]
        doubtful = set(odd) <= self._places or {m.document for m in a} & {m.document for m in b}
        if self._known_apart(a[0], b[0]) or (not plural and doubtful):
            self._clusters.propose(a[0].id, b[0].id, f"names that differ only in “{odd[0]}” and “{odd[1]}”", 0.6)
        else:
            reason = f"the same name but for {'a plural' if plural else 'one letter'}: “{odd[0]}” and “{odd[1]}”"
            self._clusters.join(a[0].id, b[0].id, reason, 0.9 if plural else 0.85)

    def _known_apart(self, a: Mention, b: Mention) -> bool:
        if self._identifiers is None:
            return False
        first, second = (set(self._identifiers(m.kind, m.name)) for m in (a, b))
        return bool(first and second and not first & second)

    def _join_without_place(self) -> None:
        """A name whose place is cut to its initials, or left out in papers that also give it whole."""
        by_key: dict[str, list[Mention]] = defaultdict(list)
        for mention in self._full:
            by_key[type_key(mention.name)].append(mention)
        initials = _place_initials(self._mentions)
        endings: dict[str, list[Mention]] = defaultdict(list)
        for key, found in sorted(by_key.items()):
            parts = key.split()
            for start in range(1, len(parts)):
                if set(parts[:start]) <= self._places | {"and", "of"}:
                    endings[" ".join(parts[start:])] += found
        for mention in self._full:
            first, _, rest = mention.name.partition(" ")
            places = initials.get(first.replace("&", ""), {}) if first.isupper() else {}
            for place in places.values() if len(places) == 1 else ():
                whole = by_key.get(type_key(f"{place} {rest}"), [])
                if whole:
                    self._clusters.join(mention.id, whole[0].id, f"“{first}” stands for {place}", 0.85)
            near = [m for m in endings[type_key(mention.name)] if self._of_same_body(mention, [m])]
            if " " in mention.name and len(self._roots(near)) == 1:
                reason = "the same name without its place, in papers of the same body where no other ends so"
                self._clusters.join(mention.id, near[0].id, reason, 0.8)

    def _join_acronyms(self) -> None:
        """A body that a paper calls only by its acronym, where another paper gives its name with the acronym."""
        introduced: dict[str, list[Mention]] = defaultdict(list)
        likely: dict[str, list[Mention]] = defaultdict(list)
        for mention in self._full:
            for letters in {*mention.acronyms, *(name for name in mention.spellings if is_acronym(name))}:
                introduced[letters.upper()].append(mention)
            for letters in {short for name in mention.spellings for short in shortened(name)}:
                likely[letters].append(mention)
        by_letters: dict[str, list[Mention]] = defaultdict(list)
        for mention in self._acronyms:
            by_letters[mention.name.upper()].append(mention)
        for letters, short in sorted(by_letters.items()):
            self._place_acronym(letters, short, introduced[letters], likely[letters])

    def _place_acronym(self, letters: str, short: list[Mention], said: list[Mention], likely: list[Mention]) -> None:
        roots = self._roots(said)
        if len(roots) <= 1:
            reason = f"“{letters}” is given as its short form" if said else f"both papers call it “{letters}”"
            self._clusters.join_all([m.id for m in short] + roots, reason, 0.9)
        for mention in short:
            near = self._roots(self._of_same_body(mention, said))
            if len(roots) > 1 and len(near) == 1:
                reason = f"“{letters}” is its short form in papers of the same body"
                self._clusters.join(mention.id, near[0], reason, 0.85)
                continue
            for root in roots if len(roots) > 1 else self._roots(likely):
                self._clusters.propose(mention.id, root, f"“{letters}” could be its short form", 0.5)

    def _propose_alike(self) -> None:
        names = sorted({(type_key(m.name), self._clusters.find(m.id)) for m in self._full})
        for index, (key, root) in enumerate(names):
            for other, other_root in names[index + 1 :]:
                if other[:2] != key[:2]:
                    break
                if root != other_root and likeness(key, other) >= ALIKE:
                    self._clusters.propose(root, other_root, "names that are much alike", likeness(key, other) / 100)

    def _roots(self, mentions: Iterable[Mention]) -> list[str]:
        return sorted({self._clusters.find(mention.id) for mention in mentions})

    def _of_same_body(self, mention: Mention, others: list[Mention]) -> list[Mention]:
        """Those of the others that stand in papers of the same body."""
        body = body_of(self._mentions, self._clusters, mention)
        return [m for m in others if body is not None and body_of(self._mentions, self._clusters, m) == body]


def _place_words(mentions: Mentions) -> frozenset[str]:
    return frozenset(word for m in mentions.of_kind("place") for word in m.key.split())


def _place_initials(mentions: Mentions) -> dict[str, dict[str, str]]:
    """The initials of places of two words or more; under each, key and name of the places that have them."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for place in mentions.of_kind("place"):
        for letters in shortened(place.name):
            found[letters].setdefault(place.key, place.name)
    return found


def join_same_keys(
    clusters: Clusters, mentions: Sequence[Mention], key_of: Callable[[str], str], skip: Callable[[str], bool]
) -> None:
    """Join mentions that share a key, by their names or by another spelling that a paper gives for one of them.

    A spelling that one paper gives to two things, that is an acronym, or that `skip` holds for joins nothing.
    """
    sharing: dict[str, dict[str, Mention]] = defaultdict(dict)
    for mention in mentions:
        spellings = [n for n in mention.spellings if n == mention.name or not (skip(n) or is_acronym(n))]
        for key in {key_of(name) for name in spellings}:
            sharing[key][mention.id] = mention
    for key in sorted(sharing):
        found = sorted(sharing[key].values(), key=lambda mention: mention.id)
        named = [m for m in found if key_of(m.name) == key]
        crowded = len({m.document for m in found}) < len(found)
        for mention in (named if crowded else found)[1:]:
            first = (named if crowded else found)[0]
            clusters.join(first.id, mention.id, *_why(first, mention, key, key_of))


def _why(a: Mention, b: Mention, key: str, key_of: Callable[[str], str]) -> tuple[str, float]:
    if body_key(a.name) == body_key(b.name):
        return "the same name", 1.0
    if key_of(a.name) == key_of(b.name) == key:
        return "the same name, its type written in another way", 0.95
    return f"a paper gives “{a.name if key_of(b.name) == key else b.name}” as another spelling", 0.95


def join_same_identifiers(
    clusters: Clusters, mentions: Sequence[Mention], kind: str, identifiers: Identifiers | None
) -> None:
    """Join mentions whose names stand for one entry of a reference list."""
    if identifiers is None:
        return
    entries: dict[str, list[str]] = defaultdict(list)
    for mention in mentions:
        for identifier in identifiers(kind, mention.name):
            entries[identifier].append(mention.id)
    for identifier, ids in sorted(entries.items()):
        clusters.join_all(ids, f"both are {identifier} in the reference lists", 0.95)


def resolve_places(mentions: Mentions, clusters: Clusters, identifiers: Identifiers | None) -> None:
    """Places of one name are one, unless papers put them in larger places that have nothing to do with each other."""
    places = mentions.of_kind("place")
    larger: dict[str, set[str]] = defaultdict(set)
    by_key: dict[str, list[Mention]] = defaultdict(list)
    for mention in places:
        by_key[mention.key].append(mention)
        larger[mention.key] |= {body_key(mention.within)} if mention.within else set()
    for _, found in sorted(by_key.items()):
        for index, mention in enumerate(found):
            for other in found[:index]:
                if _elsewhere(body_key(mention.within), body_key(other.within), larger):
                    reason = f"the same name, but in “{mention.within}” and “{other.within}”"
                    clusters.propose(other.id, mention.id, reason, 0.5)
                else:
                    clusters.join(other.id, mention.id, "the same name", 1.0)
                    break
    join_same_identifiers(clusters, places, "place", identifiers)


def _elsewhere(a: str, b: str, larger: dict[str, set[str]]) -> bool:
    """Whether two larger places are unlike: no word in common, neither within the other, neither a whole country."""
    if not a or not b or a in _COUNTRIES or b in _COUNTRIES or set(a.split()) & set(b.split()):
        return False
    return not (larger[a] & {b, *larger[b]} or a in larger[b])
