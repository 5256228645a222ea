"""Which people of different papers are one: rules, each with its reason. Never by surname alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

from convenor.graph.bodies import own_words
from convenor.graph.clusters import Clusters
from convenor.graph.mentions import Mention, Mentions
from convenor.graph.names import likeness, normalise, person_key, split_honorific, words

# The commonest surnames of the United Kingdom: two people of such a name are easily two.
_COMMON_SURNAMES = words(
    "smith jones taylor brown williams wilson johnson davies davis patel robinson wright thompson evans walker "
    "white roberts green hall wood jackson clarke clark khan ali hussain ahmed thomas lewis harris martin cooper "
    "king lee baker hughes edwards hill moore allen scott turner phillips watson parker bennett young miller cook "
    "bell kelly murphy singh kaur shah begum mitchell carter collins anderson campbell stewart morris morgan ward "
    "james shaw"
)
_MEN = words("mr sir lord baron father")
_WOMEN = words("mrs ms miss dame lady baroness")
ALIKE = 93.0  # letters in common, of 100: names at least so alike are proposed as one


class PeopleRules:
    """The rules for people, applied to all mentions of them in one go, after bodies have been resolved.

    `body_of` gives, for a paper and a body's name in it, the id of the body.
    """

    def __init__(self, mentions: Mentions, clusters: Clusters, body_of: Callable[[str, str], str | None]) -> None:
        self._clusters = clusters
        self._people = mentions.of_kind("person")
        self._by_name: dict[str, list[Mention]] = defaultdict(list)
        for mention in self._people:
            self._by_name[mention.key].append(mention)
        self._ties = {m.id: _found(body_of(m.document, name) for name in m.ties) for m in self._people}
        self._bodies = {m.id: _found([body_of(m.document, m.body)]) if m.body else frozenset() for m in self._people}

    def apply(self) -> None:
        """Join and propose."""
        by_key: dict[str, list[Mention]] = defaultdict(list)
        for mention in self._people:
            for key in _keys(mention):
                by_key[key].append(mention)
        for key, found in sorted(by_key.items()):
            self._judge_namesakes(key, found)
        self._judge_initials(sorted(by_key))
        self._propose_longer(by_key)
        self._propose_alike(by_key)

    def _judge_namesakes(self, key: str, found: list[Mention]) -> None:
        parts = key.split()
        if len(parts) < 2:
            self._propose_surnames(found)
            return
        self._join_by(
            found, lambda m: self._ties[m.id] | self._bodies[m.id], "the same name, tied to the same body", 1.0
        )
        if len(parts[0]) > 1:
            self._join_by(found, _place_words, "the same name, tied to bodies of the same place", 0.9)
        groups = sorted({self._clusters.find(m.id) for m in found})
        tied = [group for group in groups if any(self._ties[m.id] for m in found if self._clusters.find(m.id) == group)]
        common = len(parts[0]) == 1 or (parts[-1] in _COMMON_SURNAMES and len(parts) == 2)
        if not common and len(tied) <= 1:
            self._clusters.join_all(groups, "the same name, and nothing against it", 0.8)
        for group in groups[1:]:
            self._clusters.propose(groups[0], group, "the same name, but nothing else in common", 0.5)

    def _join_by(
        self, found: list[Mention], tokens: Callable[[Mention], frozenset[str]], reason: str, score: float
    ) -> None:
        sharing: dict[str, list[str]] = defaultdict(list)
        for mention in found:
            for token in tokens(mention):
                sharing[token].append(mention.id)
        for _, ids in sorted(sharing.items()):
            self._clusters.join_all(ids, reason, score)

    def _propose_surnames(self, found: list[Mention]) -> None:
        for mention in found[1:]:
            if self._near(found[0], mention):
                self._clusters.propose(found[0].id, mention.id, "only a surname, in papers of the same body", 0.4)

    def _near(self, a: Mention, b: Mention) -> bool:
        """Whether two papers tie their person to the same body, or are papers of one body."""
        return bool(self._bodies_of(a) & self._bodies_of(b))

    def _bodies_of(self, mention: Mention) -> frozenset[str]:
        return self._ties[mention.id] | self._bodies[mention.id]

    def _judge_initials(self, keys: list[str]) -> None:
        """Names cut to initials: one where papers of one body have both and nobody else fits, else proposed."""
        by_surname: dict[tuple[str, str], list[str]] = defaultdict(list)
        for key in keys:
            parts = key.split()
            if len(parts) > 1:
                by_surname[parts[-1], parts[0][0]].append(key)
        for key in keys:
            parts = key.split()
            fuller = [other for other in by_surname.get((parts[-1], parts[0][:1]), []) if _shortens(key, other)]
            if fuller:
                self._place_initials(key, fuller)

    def _place_initials(self, key: str, fuller: list[str]) -> None:
        groups: dict[str, list[Mention]] = defaultdict(list)
        for mention in (m for name in fuller for m in self._by_name[name]):
            groups[self._clusters.find(mention.id)].append(mention)
        bodies = {root: frozenset().union(*map(self._bodies_of, some)) for root, some in groups.items()}
        titles = {root: frozenset().union(*map(_titles, some)) for root, some in groups.items()}
        for mention in self._by_name[key]:
            fitting = [root for root in sorted(groups) if not _unlike(_titles(mention), titles[root])]
            near = [root for root in fitting if self._bodies_of(mention) & bodies[root]]
            if len({self._clusters.find(root) for root in near}) == 1:
                reason = "initials of the same name, in papers of the same body where nobody else has them"
                self._clusters.join(mention.id, near[0], reason, 0.85)
            for root in fitting:
                self._clusters.propose(mention.id, root, "initials that fit", 0.6 if near else 0.4)

    def _propose_longer(self, by_key: dict[str, list[Mention]]) -> None:
        """A name that another one has with one more, such as a double surname after a marriage, in papers of one body."""
        for key in sorted(by_key):
            first, *rest = key.split()
            if len(first) < 2 or len(rest) < 2 or any(len(part) < 2 for part in rest):
                continue
            for shorter in {
                " ".join((first, *rest[:gap], *rest[gap + 1 :])) for gap in range(len(rest))
            } & by_key.keys():
                for mention in by_key[shorter]:
                    near = [m for m in by_key[key] if self._near(mention, m)]
                    if near:
                        reason = f"“{shorter.title()}” is “{key.title()}” without one name, in papers of the same body"
                        self._clusters.propose(mention.id, near[0].id, reason, 0.5)

    def _propose_alike(self, by_key: dict[str, list[Mention]]) -> None:
        by_letter: dict[str, list[str]] = defaultdict(list)
        for key in sorted(key for key in by_key if len(key.split()) > 1):
            by_letter[key.split()[-1][0]].append(key)
        for keys in by_letter.values():
            for index, a in enumerate(keys):
                for b in keys[index + 1 :]:
                    if abs(len(a) - len(b)) <= 3 and likeness(a, b) >= ALIKE:
                        reason = f"names that are much alike: “{a}” and “{b}”"
                        self._clusters.propose(by_key[a][0].id, by_key[b][0].id, reason, likeness(a, b) / 100)


def _found(ids: Iterable[str | None]) -> frozenset[str]:
    return frozenset(each for each in ids if each is not None)


def _keys(mention: Mention) -> set[str]:
    """The keys of a mention's names: its name, and those other spellings that give a forename in full."""
    keys = {person_key(name) for name in mention.spellings}
    return {mention.key} | {key for key in keys if len(key.split()) > 1 and len(key.split()[0]) > 1}


def _place_words(mention: Mention) -> frozenset[str]:
    return frozenset().union(*(own_words(name) for name in (*mention.ties, mention.body)))


def _shortens(short: str, full: str) -> bool:
    """Whether a key is another one with forenames cut to initials, or with middle initials left out."""
    *short_names, short_surname = short.split()
    *full_names, full_surname = full.split()
    if short == full or short_surname != full_surname or len(short_names) > len(full_names) or not short_names:
        return False
    extra = full_names[len(short_names) :]
    pairs = zip(short_names, full_names, strict=False)
    return all(a == b or (len(a) == 1 and b.startswith(a)) for a, b in pairs) and (
        len(short_names[0]) == 1 or all(len(name) == 1 for name in extra)
    )


def _titles(mention: Mention) -> frozenset[str]:
    """The titles before a person's name, in small letters."""
    before = " ".join(split_honorific(name)[0] for name in mention.spellings)
    return frozenset(normalise(word).strip(".") for word in before.split())


def _unlike(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether one is called Mr and the other Mrs."""
    return bool((a & _MEN and b & _WOMEN) or (b & _MEN and a & _WOMEN))
