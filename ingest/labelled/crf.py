"""A linear-chain conditional random field: the likeliest labels of a run of words, and how likely each of them is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Table = NDArray[np.float64]  # a row a word, a column a label


class Weights(msgspec.Struct):
    """What was learnt: a weight for each label after each, and for each label that a feature speaks for or against."""

    name: str
    labels: list[str]
    transitions: list[list[float]]
    features: dict[str, dict[int, float]]


@cache
def weights() -> Weights:
    """The weights that ship with Convenor."""
    return msgspec.json.decode((resources.files(__package__) / "weights.json").read_bytes(), type=Weights)


class Field:
    """Labels runs of words by some weights. The last row of `_learnt` is what a feature says that was never seen: nothing."""

    def __init__(self, weights: Weights) -> None:
        import numpy as np

        self._labels = weights.labels
        self._row = {feature: row for row, feature in enumerate(weights.features)}
        self._learnt = np.zeros((len(self._row) + 1, len(weights.labels)))
        for row, speaks in enumerate(weights.features.values()):
            for label, weight in speaks.items():
                self._learnt[row, label] = weight
        self._transitions = np.array(weights.transitions)
        self._onward = np.exp(self._transitions)

    def label(self, features: Sequence[Sequence[str]]) -> list[tuple[str, float]]:
        """The likeliest label of each word and its probability, given all features."""
        if not features:
            return []
        scores = self._scores(features)
        chances = self._chances(scores)
        return [
            (self._labels[label], float(row[label])) for label, row in zip(self._path(scores), chances, strict=True)
        ]

    def _scores(self, features: Sequence[Sequence[str]]) -> Table:
        """What the features of each word say for each label."""
        import numpy as np

        unseen = len(self._row)
        rows = [self._row.get(feature, unseen) for of_word in features for feature in (*of_word, "")]
        starts = np.cumsum([0, *(len(of_word) + 1 for of_word in features[:-1])])
        return np.add.reduceat(self._learnt[rows], starts, axis=0)

    def _path(self, scores: Table) -> list[int]:
        """The labels whose scores add up to most."""
        came = []
        best = scores[0]
        for row in scores[1:]:
            sums = best[:, None] + self._transitions
            came.append(sums.argmax(axis=0))
            best = sums.max(axis=0) + row
        path = [int(best.argmax())]
        for froms in reversed(came):
            path.append(int(froms[path[-1]]))
        return path[::-1]

    def _chances(self, scores: Table) -> Table:
        """The probability of every label of every word: forward, then backward, each step scaled to one."""
        import numpy as np

        rows = np.exp(scores - scores.max(axis=1, keepdims=True))
        forward = np.empty_like(rows)
        forward[0] = rows[0] / rows[0].sum()
        for place in range(1, len(rows)):
            step = rows[place] * (forward[place - 1] @ self._onward)
            forward[place] = step / step.sum()
        backward = np.ones_like(rows)
        for place in range(len(rows) - 2, -1, -1):
            step = self._onward @ (rows[place + 1] * backward[place + 1])
            backward[place] = step / step.sum()
        both = forward * backward
        chances: Table = both / both.sum(axis=1, keepdims=True)
        return chances


@cache
def field() -> Field:
    """The labeller with the weights that ship with Convenor."""
    return Field(weights())
