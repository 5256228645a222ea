"""Groups of mentions that are one thing, and why; the same groups in whatever order the papers come."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec


class Merge(msgspec.Struct, frozen=True, order=True):
    """Two mentions held to be one thing, or proposed to be: the reason in words, and how sure (0 to 1)."""

    a: str
    b: str
    reason: str
    score: float


class Clusters:
    """A union of mentions in which certain pairs are kept apart whatever the rules say.

    A group goes by its smallest id. Rules call `join` in a fixed order, so that equal mentions give equal groups.
    """

    def __init__(self, ids: Iterable[str], apart: Iterable[tuple[str, str]] = ()) -> None:
        self._parent = {each: each for each in ids}
        self._apart = sorted({(min(pair), max(pair)) for pair in apart})
        self.merges: list[Merge] = []
        self._proposed: dict[tuple[str, str], Merge] = {}

    def find(self, mention: str) -> str:
        """The smallest id of the group that a mention is in."""
        root = mention
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[mention] != root:
            self._parent[mention], mention = root, self._parent[mention]
        return root

    def kept_apart(self, a: str, b: str) -> bool:
        """Whether people have said that two groups are different things."""
        roots = {self.find(a), self.find(b)}
        return any({self.find(x), self.find(y)} == roots for x, y in self._apart)

    def join(self, a: str, b: str, reason: str, score: float) -> bool:
        """Make two groups one; False when they already are, or are kept apart."""
        first, second = sorted((self.find(a), self.find(b)))
        if first == second or (self._apart and self.kept_apart(first, second)):
            return False
        self._parent[second] = first
        self.merges.append(Merge(min(a, b), max(a, b), reason, score))
        return True

    def join_all(self, mentions: Iterable[str], reason: str, score: float) -> None:
        """Make all of these one group."""
        first, *others = sorted(mentions)
        for other in others:
            self.join(first, other, reason, score)

    def propose(self, a: str, b: str, reason: str, score: float) -> None:
        """Note that two groups could be one, for a person to decide."""
        pair = (min(a, b), max(a, b))
        known = self._proposed.get(pair)
        if known is None or known.score < score:
            self._proposed[pair] = Merge(*pair, reason, score)

    def groups(self) -> Mapping[str, list[str]]:
        """Every group: its smallest id to all of its ids, sorted."""
        found: dict[str, list[str]] = {}
        for mention in sorted(self._parent):
            found.setdefault(self.find(mention), []).append(mention)
        return found

    def proposals(self) -> tuple[Merge, ...]:
        """What was proposed between groups that are still two, once for each pair of groups, likeliest first."""
        best: dict[tuple[str, str], Merge] = {}
        for merge in sorted(self._proposed.values(), key=lambda merge: (-merge.score, merge)):
            a, b = sorted((self.find(merge.a), self.find(merge.b)))
            if a != b and not self.kept_apart(a, b):
                best.setdefault((a, b), Merge(a, b, merge.reason, merge.score))
        return tuple(best.values())
