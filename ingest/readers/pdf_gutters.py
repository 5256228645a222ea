"""Where gaps run down a page between words: the gutters of columns, the edges of table columns."""

from __future__ import annotations

import math

import msgspec

from convenor.ingest.readers.pdf_lines import Row

Span = tuple[float, float]

WIDE = 15.0  # points: a gap for which fewer rows are enough
MOST_BANDS = 100  # found in a region; with more of them it is a chart


class Band(msgspec.Struct):
    """Rows `start` to `end` (exclusive) of a region through which the gap `gutter` runs, with text on both sides.

    In a `weak` one both sides are filled in so few rows that only a note in the margin can be meant.
    """

    start: int
    end: int
    gutter: Span
    score: float
    weak: bool


def bands(region: list[Row], least: float) -> list[Band]:
    """The bands of a region with text on both sides of a gap, the best first."""
    gaps = [_gaps(row, least) for row in region]
    found: list[Band] = []
    for index, row_gaps in enumerate(gaps):
        for gap in _candidates(gaps, index, row_gaps, least):
            if len(found) >= MOST_BANDS:
                break
            if any(b.start <= index < b.end and _common(b.gutter, gap) >= least for b in found):
                continue
            band = _extended(region, gaps, index, gap, least)
            if band is not None:
                found.append(band)
    return sorted(found, key=lambda band: -band.score)


def _candidates(gaps: list[list[Span]], index: int, row_gaps: list[Span], least: float) -> list[Span]:
    """Gaps within a row, and between the end of one row and the start of the next when that lies right of it."""
    inner = [gap for gap in row_gaps if math.isfinite(gap[0]) and math.isfinite(gap[1])]
    if index + 1 < len(gaps):
        here, below = (row_gaps[0][1], row_gaps[-1][0]), (gaps[index + 1][0][1], gaps[index + 1][-1][0])
        for left, right in ((here, below), (below, here)):
            if right[0] - left[1] >= least:
                inner.append((left[1], right[0]))
    return inner


def _extended(region: list[Row], gaps: list[list[Span]], index: int, gap: Span, least: float) -> Band | None:
    """The rows above and below through which a gap runs on, when they make a band."""
    start = index
    while start and (narrower := _narrowed(gaps[start - 1], gap, least)):
        start, gap = start - 1, narrower
    end = index + 1
    while end < len(gaps) and (narrower := _narrowed(gaps[end], gap, least)):
        end, gap = end + 1, narrower
    left = [i for i in range(start, end) if region[i].words[0].x1 <= gap[0] + 0.1]
    right = [i for i in range(start, end) if region[i].words[-1].x0 >= gap[1] - 0.1]
    both = len(set(left) & set(right))
    few = min(len(left), len(right))
    beside = few >= 3 and min(left[-1], right[-1]) - max(left[0], right[0]) >= 2
    wide = gap[1] - gap[0] >= WIDE
    if not (both >= 3 or beside or (both and wide)):
        return None
    weak = not beside and both == 1
    return Band(start, end, gap, both + few + min(gap[1] - gap[0], 50) / 100, weak)


def _gaps(row: Row, least: float) -> list[Span]:
    """The free spans of a row that are at least so wide, margins included."""
    out: list[Span] = []
    end = -math.inf
    for word in row.words:
        if word.x0 - end >= least:
            out.append((end, word.x0))
        end = max(end, word.x1)
    return [*out, (end, math.inf)]


def _narrowed(row_gaps: list[Span], gap: Span, least: float) -> Span | None:
    """The widest part of a gap that a row leaves free."""
    best = max(row_gaps, key=lambda other: _common(other, gap))
    return (max(best[0], gap[0]), min(best[1], gap[1])) if _common(best, gap) >= least else None


def _common(a: Span, b: Span) -> float:
    return min(a[1], b[1]) - max(a[0], b[0])


def core(region: list[Row], band: Band) -> tuple[int, int]:
    """The rows of a band from where both sides have begun to where one of them ends."""
    left = [i for i in range(band.start, band.end) if region[i].words[0].x1 <= band.gutter[0] + 0.1]
    right = [i for i in range(band.start, band.end) if region[i].words[-1].x0 >= band.gutter[1] - 0.1]
    start, end = max(left[0], right[0]), min(left[-1], right[-1]) + 1
    # where columns are set a little apart, the row before the later start stands beside it
    while start > band.start and region[start - 1].bottom > region[start].top + 1:
        start -= 1
    while end < band.end and region[end].top < region[end - 1].bottom - 1:
        end += 1
    return start, end


def covered(region: list[Row], least: float) -> list[Span]:
    """The spans that words cover in any row of a region."""
    out: list[Span] = []
    for x0, x1 in sorted((word.x0, word.x1) for row in region for word in row.words):
        if out and x0 - out[-1][1] < least:
            out[-1] = (out[-1][0], max(out[-1][1], x1))
        else:
            out.append((x0, x1))
    return out
