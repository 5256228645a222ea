"""Bullets that a PDF draws as small discs, rings or squares and not as letters: printed web pages have them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from convenor.ingest.readers.page import Box, Word

SMALLEST, LARGEST = 1.5, 8.0  # points that a bullet is wide and high
SQUARE = 0.25  # share by which its width and height differ at most
NEAR = 2.0  # of the font's size: how far right of it its text starts at most
MOST = 400  # on a page; what has more is a chart

SIGN = "•"


def is_bullet(box: Box) -> bool:
    """Whether a drawn shape is as small and as square as a bullet."""
    width, height = box[2] - box[0], box[3] - box[1]
    return min(width, height) >= SMALLEST and max(width, height) <= LARGEST and abs(width - height) <= SQUARE * width


def bullets(shapes: Sequence[Box], words: Sequence[Word]) -> list[Word]:
    """The shapes that stand before the first word of a line, each as a bullet on that word's line.

    `shapes` are boxes of a page as it is read (x0, top, x1, bottom in points).
    """
    if len(shapes) > MOST:
        return []
    by_middle = sorted(words, key=_middle)
    middles = [_middle(word) for word in by_middle]
    return [bullet for shape in shapes if (bullet := _bullet(shape, by_middle, middles))]


def _bullet(shape: Box, words: Sequence[Word], middles: Sequence[float]) -> Word | None:
    middle = (shape[1] + shape[3]) / 2
    first = bisect_left(middles, middle - LARGEST)
    beside = [w for w in words[first : bisect_left(middles, middle + LARGEST)] if w.top <= middle <= w.bottom]
    after = min((word for word in beside if word.x0 >= shape[2]), key=lambda word: word.x0, default=None)
    if after is None or after.x0 - shape[2] > NEAR * after.size or shape[3] - shape[1] > 0.7 * after.size:
        return None
    if any(word.x1 > shape[0] - NEAR * after.size and word.x0 < shape[2] for word in beside):
        return None
    return Word(SIGN, shape[0], shape[2], after.top, after.bottom, after.base, after.size, False, after.quarter)


def _middle(word: Word) -> float:
    return (word.top + word.bottom) / 2
