"""What stands on a printed page: words and ruling lines with their places.

All positions are in points from the top left corner of the page as its text is read.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

import msgspec

Box = tuple[float, float, float, float]  # x0, top, x1, bottom


class Word(msgspec.Struct):
    """A run of characters without a blank.

    `base` is where its baseline lies, `quarter` its turn in right angles (-1: askew); `glued` says that no blank was
    drawn before it.
    """

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    base: float
    size: float
    bold: bool
    quarter: int = 0
    glued: bool = False


class Edge(msgspec.Struct):
    """A straight line, level or upright."""

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def level(self) -> bool:
        return self.x1 - self.x0 >= self.bottom - self.top


class Page(msgspec.Struct):
    """One page: its words in the order in which they are drawn, and its ruling lines.

    `sideways` are the words that run in another direction than most; `fields` are the areas filled with a colour; `scan` says that a picture covers the page;
    `unmapped` counts characters that the font does not name.
    """

    number: int
    width: float
    height: float
    words: list[Word]
    sideways: list[Word]
    edges: list[Edge]
    scan: bool
    unmapped: int
    fields: list[Box] = []


def turned(box: Box, page: Box, quarter: int) -> Box:
    """A box of PDF's own coordinates (left, low, right, high) as read on a page turned by `quarter` right angles."""
    left, low, right, high = box
    if quarter == 1:
        return page[3] - high, page[2] - right, page[3] - low, page[2] - left
    if quarter == 2:
        return page[2] - right, low - page[1], page[2] - left, high - page[1]
    if quarter == 3:
        return low - page[1], left - page[0], high - page[1], right - page[0]
    return left - page[0], page[3] - high, right - page[0], page[3] - low


def usual_turn(words: list[Word]) -> int:
    """How many right angles most of the words are turned."""
    turns: Counter[int] = Counter()
    for word in words:
        turns[word.quarter] += len(word.text)
    turns.pop(-1, None)
    return turns.most_common(1)[0][0] if turns else 0


def once(words: Iterable[Word]) -> list[Word]:
    """The words, without those drawn a second time in the same place (a way to make letters look bold).

    A word that a damaged file puts nowhere is left out.
    """
    kept: list[Word] = []
    seen: set[tuple[str, int, int]] = set()
    for word in words:
        if not math.isfinite(word.x0 + word.x1 + word.top + word.bottom + word.base + word.size):
            continue
        key = (word.text, round((word.x0 + word.x1) / 6), round(word.base / 3))
        if key not in seen:
            seen.add(key)
            kept.append(word)
    return kept


def both(a: Box, b: Box) -> Box:
    """The box around two boxes."""
    return min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])


def is_straight(first: Box, last: Box, count: int) -> bool:
    """Whether a word's first and last character stand on one line, as far apart as its characters need."""
    height = first[3] - first[1]
    return abs(first[1] - last[1]) < 0.5 and abs(first[3] - last[3]) < 0.5 and 0 < last[2] - first[0] <= count * height


def goes_on(word: Box, here: Box) -> bool:
    """Whether a character's box follows a word's on the same line (raised or lowered small ones too)."""
    height = word[3] - word[1]
    gap = here[0] - word[2]
    return word[1] <= (here[1] + here[3]) / 2 <= word[3] and -0.35 * height <= gap <= 0.3 * height
