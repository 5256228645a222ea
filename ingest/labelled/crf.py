"""A linear-chain conditional random field: the likeliest labels of a run of words, and how likely each of them is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import resources
from math import exp
from operator import add, mul

import msgspec

Scores = list[float]  # one a label


class Weights(msgspec.Struct):
    """What was learnt: a weight for each label after each, and for each label that a feature speaks for or against."""

    name: str
    labels: list[str]
    transitions: list[Scores]
    features: dict[str, dict[int, float]]


@cache
def weights() -> Weights:
    """The weights that ship with Convenor."""
    return msgspec.json.decode((resources.files(__package__) / "weights.json").read_bytes(), type=Weights)


class Field:
    """Labels runs of words by some weights."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._onward = [[exp(w) for w in row] for row in weights.transitions]
        self._back = [list(column) for column in zip(*self._onward, strict=True)]

    def label(self, features: Sequence[Sequence[str]]) -> list[tuple[str, float]]:
        """The likeliest label of each word and its probability, given all features."""
        if not features:
            return []
        scores = [self._scores(of_word) for of_word in features]
        tops = [max(row) for row in scores]
        chances = self._chances([[exp(score - top) for score in row] for row, top in zip(scores, tops, strict=True)])
        path = self._path(scores)
        return [(self._weights.labels[label], of_word[label]) for label, of_word in zip(path, chances, strict=True)]

    def _scores(self, features: Sequence[str]) -> Scores:
        out = [0.0] * len(self._weights.labels)
        learnt = self._weights.features
        for feature in features:
            for label, weight in learnt.get(feature, {}).items():
                out[label] += weight
        return out

    def _path(self, scores: Sequence[Scores]) -> list[int]:
        """The labels whose scores add up to most."""
        came: list[list[int]] = []
        best = scores[0]
        columns = [list(column) for column in zip(*self._weights.transitions, strict=True)]
        for row in scores[1:]:
            froms, bests = [], []
            for column, score in zip(columns, row, strict=True):
                sums = list(map(add, best, column))
                most = max(sums)
                froms.append(sums.index(most))
                bests.append(most + score)
            came.append(froms)
            best = bests
        path = [best.index(max(best))]
        for froms in reversed(came):
            path.append(froms[path[-1]])
        return path[::-1]

    def _chances(self, rows: Sequence[Scores]) -> list[Scores]:
        """The probability of every label of every word: forward, then backward, each step scaled to one."""
        forward = [_scaled(rows[0])]
        for row in rows[1:]:
            before = forward[-1]
            forward.append(
                _scaled([r * sum(map(mul, before, column)) for r, column in zip(row, self._back, strict=True)])
            )
        backward = [1.0] * len(rows[0])
        out = [_scaled(forward[-1])]
        for place in range(len(rows) - 2, -1, -1):
            ahead = list(map(mul, rows[place + 1], backward))
            backward = _scaled([sum(map(mul, ahead, row)) for row in self._onward])
            out.append(_scaled(list(map(mul, forward[place], backward))))
        return out[::-1]


@cache
def field() -> Field:
    """The labeller with the weights that ship with Convenor."""
    return Field(weights())


def _scaled(row: Scores) -> Scores:
    total = sum(row)
    return [value / total for value in row]
