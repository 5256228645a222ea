"""How alike what was decided is to an aim: by words, by meaning, by the things that both name. From that, how likely it is
that the one serves the other."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

_SMALL = frozenset(
    "the a an of and or to in on at for by with from as is are be was were been that this these those it its their our we will "
    "would should may can all any each every more than so such which who into over under up out not no new next support "
    "work health care people council board partnership resolved resolve agreed agree approved that asked ask".split()
)


class Weights(msgspec.Struct, frozen=True):
    """The weights of a logistic regression on the features of a pair."""

    meaning: float
    report: float
    words: float
    report_words: float
    named: float
    lead: float
    constant: float


class Pair(msgspec.Struct, frozen=True):
    """The features of a decision and an aim, each from 0 to about 1.

    `meaning` and `report`: cosine of the aim with the decision under its item's title, and with the item's report; `words`
    and `report_words`: share of the aim's telling words found there; `named`: 1 where both name one thing; `lead`: how
    far the meaning lies above that of the middle aim of the strategy.
    """

    meaning: float
    report: float
    words: float
    report_words: float
    named: float
    lead: float
    shared: tuple[str, ...] = ()


def likelihood(pair: Pair, weights: Weights) -> float:
    """How likely it is that the decision serves the aim: 0 to 1."""
    fields = ("meaning", "report", "words", "report_words", "named", "lead")
    total = weights.constant + sum(getattr(weights, name) * getattr(pair, name) for name in fields)
    return 1 / (1 + math.exp(-total))


def stems(text: str) -> list[str]:
    """The telling words of a text, cut to what their forms share."""
    return [stem(word) for word in re.findall(r"[a-z]{3,}", text.lower()) if word not in _SMALL]


def stem(word: str) -> str:
    """A word without the usual English endings: "homes" and "home", "planted" and "plant"."""
    for ending in ("ations", "ation", "ments", "ment", "ships", "ship", "ings", "ing", "ers", "ies", "ed", "er", "es", "s", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


class Rarity:
    """How much each word tells: words that many texts use tell little."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._used: Counter[str] = Counter()
        self._count = 0
        for text in texts:
            self._count += 1
            self._used.update(set(stems(text)))

    def of(self, word: str) -> float:
        """The weight of a stem."""
        return math.log((self._count + 1) / (self._used[word] + 0.5))

    def share(self, aim: Sequence[str], other: Iterable[str]) -> tuple[float, tuple[str, ...]]:
        """The share of an aim's words, by weight, that are also elsewhere, and which these are."""
        present = set(other)
        total = sum(self.of(word) for word in set(aim))
        common = sorted({word for word in aim if word in present}, key=lambda word: (-self.of(word), word))
        return (sum(self.of(word) for word in common) / total if total else 0.0), tuple(common)
