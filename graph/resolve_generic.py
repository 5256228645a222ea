"""Names that fit a body anywhere, such as "the Board": which body a paper means by one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from convenor.graph.bodies import own_words, type_key
from convenor.graph.clusters import Clusters
from convenor.graph.mentions import Mention, Mentions


def body_of(mentions: Mentions, clusters: Clusters, mention: Mention) -> str | None:
    """The group of the body whose paper a mention stands in; None where the paper is of no known body."""
    found = mentions.find(mention.document, "organisation", mention.body) if mention.body else None
    return None if found is None else clusters.find(found)


class _Named:
    """A body with a name of its own: in papers of which bodies it stands, under how many names papers list it, its own words."""

    def __init__(self, mention: Mention) -> None:
        self.mention = mention
        self.bodies: set[str] = set()
        self.listed: Counter[str] = Counter()
        self.words: set[frozenset[str]] = set()


class GenericRules:
    """Joins a general name to the one body that it can mean, else proposes.

    That is the body whose paper it is, where its name ends so; else the only body of that type in papers of the same
    body; else the only one of the places that the paper is about. Never a body that the paper lists beside it, unless it
    lists that one under several names: then it held apart what is one.
    """

    def __init__(self, mentions: Mentions, clusters: Clusters, full: list[Mention], generic: list[Mention]) -> None:
        self._mentions = mentions
        self._clusters = clusters
        self._full = full
        self._generic = generic

    def apply(self) -> None:
        """Join and propose."""
        self._join_within_bodies()
        named = self._by_ending({type_key(mention.name) for mention in self._generic})
        words = self._words_by_paper()
        for mention in self._generic:
            self._place(mention, named[type_key(mention.name)], words[mention.document])

    def _join_within_bodies(self) -> None:
        shared: dict[tuple[str, str], list[str]] = defaultdict(list)
        for mention in self._generic:
            body = self._body_of(mention)
            if body is not None and body != mention.id:
                shared[type_key(mention.name), body].append(mention.id)
        for _, ids in sorted(shared.items()):
            self._clusters.join_all(ids, "the same name in papers of the same body", 0.85)

    def _body_of(self, mention: Mention) -> str | None:
        return body_of(self._mentions, self._clusters, mention)

    def _by_ending(self, endings: set[str]) -> dict[str, list[_Named]]:
        """The bodies whose name ends with each of these general names."""
        found: dict[str, dict[str, _Named]] = {ending: {} for ending in endings}
        for mention in self._full:
            parts = [type_key(name).split() for name in mention.spellings]
            ends = {" ".join(part[start:]) for part in parts for start in range(1, len(part))}
            body = self._body_of(mention)
            for ending in ends & endings:
                named = found[ending].setdefault(self._clusters.find(mention.id), _Named(mention))
                named.bodies |= {body} if body else set()
                named.listed[mention.document] += mention.listed
                named.words |= {own_words(mention.name)} - {frozenset()}
        return {ending: list(each.values()) for ending, each in found.items()}

    def _words_by_paper(self) -> dict[str, frozenset[str]]:
        """The words that say which places and bodies a paper is about."""
        found: dict[str, set[str]] = defaultdict(set)
        for mention in (*self._full, *self._generic, *self._mentions.of_kind("place")):
            found[mention.document] |= own_words(mention.name)
        return {document: frozenset(words) for document, words in found.items()}

    def _place(self, mention: Mention, named: list[_Named], around: frozenset[str]) -> None:
        body = self._body_of(mention)
        near = self._roots(n for n in named if body is not None and body in self._now(n.bodies))
        near = [body] if body in near else near
        local = self._roots(n for n in named if any(words <= around for words in n.words))
        beside = self._roots(n for n in named if n.listed[mention.document] == 1)
        here = [root for root in near if root in local]
        for roots, reason, score in (
            (near, "the only body of that type in papers of the same body", 0.8),
            (here, "the only body of that type in papers of the same body that is named for their places", 0.75),
            ([] if near else local, "the only body of that type in the places that the paper is about", 0.75),
        ):
            if len(roots) == 1 and roots[0] not in beside:
                self._clusters.join(mention.id, roots[0], f"“{mention.name}”: {reason}", score)
                return
        for root in near or local:
            self._clusters.propose(mention.id, root, f"“{mention.name}” could be this one", 0.4)

    def _now(self, roots: set[str]) -> set[str]:
        return {self._clusters.find(root) for root in roots}

    def _roots(self, named: Iterable[_Named]) -> list[str]:
        return sorted({self._clusters.find(each.mention.id) for each in named})
