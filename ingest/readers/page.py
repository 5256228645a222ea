"""What stands on a printed page: words and ruling lines with their places.

All positions are in points from the top left corner of the page as its text is read.
"""

from __future__ import annotations

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

    `sideways` are the words that run in another direction than most; `scan` says that a picture covers the page;
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
