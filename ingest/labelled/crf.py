"""A linear-chain conditional random field: the likeliest labels of a run of words, and how likely each of them is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from itertools import pairwise
from math import prod
from typing import TYPE_CHECKING

import msgspec

from convenor.ingest.labelled.features import FEATURES, places

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from convenor.ingest.labelled.features import Column

    Table = NDArray[np.float64]  # a row a word, a column a label

LISTS, POSTS = "weights.json", "posts.json"  # who came as what; what is said of whom
SURE = 0.99  # chance of a label that no other will take over
SCALED = 16  # words after which numbers are scaled, so that they neither vanish nor run over


class Weights(msgspec.Struct):
    """What was learnt: a weight for each label after each, and for each label that a feature speaks for or against."""

    name: str
    labels: list[str]
    transitions: list[list[float]]
    features: dict[str, dict[int, float]]


@cache
def weights(of: str = LISTS) -> Weights:
    """The weights that ship with Convenor: of the labeller of lists, or of that of posts."""
    return msgspec.json.decode((resources.files(__package__) / of).read_bytes(), type=Weights)


class Field:
    """Labels runs of words by some weights."""

    def __init__(self, weights: Weights) -> None:
        import numpy as np

        self._labels = weights.labels
        self._transitions = np.array(weights.transitions)
        count = len(self._labels)
        self._learnt = np.zeros((len(weights.features) + 1, count))  # the last row says nothing: of what was never seen
        self._rows = {
            name: np.full(prod(map(len, of)) + 1, len(weights.features), dtype=np.int32)
            for name, of in FEATURES.items()
        }
        for row, (feature, speaks) in enumerate(weights.features.items()):
            name, code = places(feature)
            self._rows[name][code] = row
            self._learnt[row, list(speaks)] = list(speaks.values())
        # forward and backward at once: a word's labels after those before it, and before those after it
        self._steps = np.zeros((2 * count, 2 * count))
        self._steps[:count, :count] = np.exp(self._transitions)
        self._steps[count:, count:] = np.exp(self._transitions.T)

    def scores(self, features: Mapping[str, Column]) -> Table:
        """What the features of each word say for each label."""
        import numpy as np

        rows = np.stack([self._rows[name][codes] for name, codes in features.items()])
        scores: Table = self._learnt[rows].sum(axis=0)
        return scores

    def label(self, scores: Table) -> list[tuple[str, float]]:
        """The likeliest label of each word and its probability, given what features say of all words."""
        if not len(scores):
            return []
        chances = self._chances(scores)
        path = self._path(scores, chances)
        likely = chances[range(len(path)), path]
        return [(self._labels[label], chance) for label, chance in zip(path, likely.tolist(), strict=True)]

    def _path(self, scores: Table, chances: Table) -> list[int]:
        """The labels whose scores add up to most; where all the others of a word have next to no chance, it is known at once."""
        path: list[int] = chances.argmax(axis=1).tolist()
        sure = [-1, *(chances.max(axis=1) > SURE).nonzero()[0].tolist(), len(path)]
        for first, last in pairwise(sure):
            if last - first > 1:
                path[first + 1 : last] = self._between(scores, path, first, last)
        return path

    def _between(self, scores: Table, path: Sequence[int], first: int, last: int) -> list[int]:
        """The labels whose scores add up to most between two words whose labels are known, or the ends of the run."""
        came = []
        best = scores[first + 1] + (self._transitions[path[first]] if first >= 0 else 0)
        for row in scores[first + 2 : last]:
            sums = best[:, None] + self._transitions
            came.append(sums.argmax(0))
            best = sums.max(0) + row
        if last < len(path):
            best = best + self._transitions[:, path[last]]
        found = [int(best.argmax())]
        for froms in reversed(came):
            found.append(int(froms[found[-1]]))
        return found[::-1]

    def _chances(self, scores: Table) -> Table:
        """The probability of every label of every word: forward and backward at once, scaled to one now and then."""
        import numpy as np

        rows = np.exp(scores - scores.max(axis=1, keepdims=True))
        count = rows.shape[1]
        both = np.hstack([rows, rows[::-1]])
        before = both[0]
        for place, row in enumerate(both[1:]):
            row *= before @ self._steps
            if place % SCALED == 0:
                row[:count] /= row[:count].sum()
                row[count:] /= row[count:].sum()
            before = row
        forward, backward = both[:, :count], both[::-1, count:]
        chances = forward.copy()
        chances[:-1] *= backward[1:] @ self._steps[count:, count:]
        chances /= chances.sum(axis=1, keepdims=True)
        return chances


@cache
def field(of: str = LISTS) -> Field:
    """A labeller with the weights that ship with Convenor."""
    return Field(weights(of))
