"""Reading order on a PDF page: columns from the gaps between words, and tables; what is full width stays in place."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from convenor.ingest.readers.assemble import Line
from convenor.ingest.readers.page import Word
from convenor.ingest.readers.pdf_aligned import notes, tables
from convenor.ingest.readers.pdf_cells import SAME_COLUMN, Table
from convenor.ingest.readers.pdf_gutters import Band, Span, bands, core, covered
from convenor.ingest.readers.pdf_lines import Row, line, rows, usual_size

Flow = Line | Table

NARROWEST = 0.8  # of the font's size: a gap between columns or cells
MOST_ROWS = 1500  # of a page; with more of them columns are not looked for
MOST_STRIPS = 25  # columns of a table; what has more is a chart
LABEL_APART = 0.8  # of a row's height: the space above and below a label between two tables
MOST_TRIES = 12  # bands of a region that are looked at
DEEPEST = 4  # columns within columns
NOTES = 0.6  # share of the rows at most beside which notes stand in the margin
NOTED_WORDS = 5  # of a line of running text beside which a note stands

_MARK = re.compile(r"[^\w\s]|o|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[ivx]{1,5})[.)]{0,2}")


def flow(words: Sequence[Word], page: int, depth: int = 0) -> list[Flow]:
    """The lines and unruled tables that words make, in reading order."""
    found = rows(words)
    if depth > DEEPEST or len(found) > MOST_ROWS:
        return [_read(row, page) for row in found]
    out: list[Flow] = []
    # regions still to be looked at, each with what was read before it
    pending: list[tuple[list[Flow], list[Row]]] = [([], found)]
    while pending:
        before, region = pending.pop()
        out += before
        cut = _cut(region, page, depth)
        if cut is None:
            out += [_read(row, page) for row in region]
        else:
            start, end, inside = cut
            pending += [(inside, region[end:]), ([], region[:start])]
    return out


def _read(row: Row, page: int) -> Flow:
    return row.table or line(row.words, page)


def _cut(region: list[Row], page: int, depth: int) -> tuple[int, int, list[Flow]] | None:
    """The best band of columns or table rows of a region: (first row, row after the last, what it reads as)."""
    least = max(NARROWEST * usual_size(word for row in region for word in row.words), 5.0)
    for band in bands(region, least)[:MOST_TRIES]:
        start, end, strips = _of_one_table(region, band, least)
        if len(strips) <= MOST_STRIPS:
            strips = _without_marks(region[start:end], strips)
            cut = _read_as(region, band, start, end, strips, page, depth) if len(strips) > 1 else None
            if cut is not None:
                return cut
    return None


def _of_one_table(region: list[Row], band: Band, least: float) -> tuple[int, int, list[Span]]:
    """The rows of a band from where both sides have begun, and the strips in which their words stand.

    A gap may run down through two tables with a label between them. Where the rows between two labels stand in more
    strips than all rows together, these rows are a table of their own.
    """
    start, end = core(region, band)
    strips = covered(region[start:end], least)
    labels = [i for i in range(start, end) if _is_label(region, i, band.gutter)]
    for first, last in pairwise([start - 1, *labels, end]) if labels else ():
        own = covered(region[first + 1 : last], least)
        if len(own) < 2 or not _is_filled(region[first + 1 : last], own):
            continue
        apart = any(abs(region[i].words[0].x0 - own[0][0]) > SAME_COLUMN for i in (first, last) if i in labels)
        if apart or len(own) > len(strips):
            return first + 1, last, own
    return start, end, strips


def _is_label(region: list[Row], index: int, gutter: Span) -> bool:
    """Whether a row stands left of a gap alone, set off from the rows around it by its weight or by space."""
    row = region[index]
    if row.table or row.words[-1].x1 > gutter[0] + 0.1 or not 0 < index < len(region) - 1:
        return False
    height = row.bottom - row.top
    above, below = row.top - region[index - 1].bottom, region[index + 1].top - row.bottom
    return all(word.bold for word in row.words) or min(above, below) > LABEL_APART * height


def _is_filled(region: list[Row], strips: list[Span]) -> bool:
    """Whether each strip is filled in two rows at least, and in a third of them."""
    parts = [_parts(row.words, strips) for row in region]
    return all(sum(bool(row[i]) for row in parts) >= max(2, len(parts) / 3) for i in range(len(strips)))


def _read_as(
    region: list[Row], band: Band, start: int, end: int, strips: list[Span], page: int, depth: int
) -> tuple[int, int, list[Flow]] | None:
    """What the rows `start` to `end` of a region read as, and how far that reaches; None when they are plain lines."""
    first, last = _around(region, band, start, end, strips)
    if _has_notes(region[first:last], strips):
        return first, last, list(notes(region[first:last], strips, page))
    if band.weak:
        return None
    kind, prose = _kind(region[start:end], strips)
    if kind == "table":
        end = _tail(region, _broken_off(region, start, end, strips), band.end, strips, 0.5)
        edge = max(word.x1 for row in region for word in row.words)
        return start, end, list(tables(region[start:end], strips, page, prose, edge))
    if kind == "columns" and _is_gutter(region[start:end], band.gutter):
        end = _rest(region, end, band.end, strips)
        return start, end, _columns(region[start:end], strips, page, depth)
    return None


def _around(region: list[Row], band: Band, start: int, end: int, strips: list[Span]) -> tuple[int, int]:
    """The rows of a band with those above and below that are set as close as paragraphs, within a strip."""
    while start > band.start and _is_near(region[start - 1], region[start], 1.2) and _within(region[start - 1], strips):
        start -= 1
    return start, _tail(region, end, band.end, strips, 1.2)


def _has_notes(region: list[Row], strips: list[Span]) -> bool:
    """Whether short notes stand here and there in the margin right of running text."""
    if len(strips) != 2 or any(row.table for row in region):
        return False
    parts = [_parts(row.words, strips) for row in region]
    beside = [(left, right) for left, right in parts if right]
    starts = [right[0].x0 for _, right in beside]
    flush = sum(abs(start - median(starts)) <= 3 for start in starts) >= 0.7 * len(starts)
    if not flush or len(beside) > NOTES * len(region) or median(len(left) for left, _ in beside) < NOTED_WORDS:
        return False
    return _is_prose([left for left, _ in parts]) and not _is_prose([right for _, right in parts])


def _broken_off(region: list[Row], start: int, end: int, strips: list[Span]) -> int:
    """Where a table ends before `end`: at rows with the first strip alone that are set off, or are many."""
    gaps = [below.top - above.bottom for above, below in pairwise(region[start:end])]
    usual = median(gaps) if gaps else 0.0
    alone = [not any(_parts(row.words, strips)[1:]) for row in region[start:end]]
    for index in range(2, end - start - 1):
        row = region[start + index]
        if all(alone[index : index + 2]) and gaps[index - 1] > usual + 0.4 * (row.bottom - row.top):
            return start + index
        if len(alone) >= index + 3 and all(alone[index : index + 3]):
            return start + index
    return end


def _columns(region: list[Row], strips: list[Span], page: int, depth: int) -> list[Flow]:
    out: list[Flow] = []
    for part in _parts([word for row in region for word in row.words], strips):
        out += flow(part, page, depth + 1)
    return out


def _parts(words: Sequence[Word], strips: Sequence[Span]) -> list[list[Word]]:
    """The words of each strip: those whose middle lies before the next strip's start."""
    parts: list[list[Word]] = [[] for _ in strips]
    starts = [strip[0] for strip in strips[1:]]
    for word in words:
        parts[bisect_right(starts, (word.x0 + word.x1) / 2)].append(word)
    return parts


def _without_marks(region: list[Row], strips: list[Span]) -> list[Span]:
    """The strips, where one of bullets or numbers alone is one with the next. In a wider table numbers may stay."""
    parts = _parts([word for row in region for word in row.words], strips)
    marks = [bool(part) and all(_MARK.fullmatch(word.text) for word in part) for part in parts]
    bullets = [marks[i] and all(not word.text[:1].isalnum() for word in parts[i]) for i in range(len(parts))]
    out: list[Span] = []
    joins = False
    for index, strip in enumerate(strips):
        if joins:
            out[-1] = (out[-1][0], strip[1])
        else:
            out.append(strip)
        joins = bullets[index] or (marks[index] and (len(strips) == 2 or sum(marks) > 1))
    return out


def _kind(region: list[Row], strips: list[Span]) -> tuple[str, list[bool]]:
    """ "columns" or "table", and which of the strips are running text."""
    parts = [_parts(row.words, strips) for row in region]
    filled = [[bool(part) for part in row] for row in parts]
    counts = [sum(row[i] for row in filled) for i in range(len(strips))]
    sparse = counts.index(min(counts))
    aligned = sum(row[sparse] and sum(row) > 1 for row in filled) / max(counts[sparse], 1)
    prose = [_is_prose([row[i] for row in parts]) for i in range(len(strips))]
    if all(prose) or any(row.table for row in region):
        return "columns", prose
    if not any(prose):
        return ("table" if aligned >= 0.6 else "columns"), prose
    return ("table" if aligned >= 0.8 and not prose[sparse] else "columns"), prose


def _is_prose(lines: list[list[Word]]) -> bool:
    """Whether a strip's lines are running text: several words each, and not all of them starting like an entry."""
    said = [[w.text for w in line if w.text and (not _MARK.fullmatch(w.text) or w.text == "a")] for line in lines]
    texts = [words for words in said if words]
    if len(texts) < 3:
        return False
    usual = sum(map(len, texts)) / len(texts)
    lower = sum(words[0][0].islower() for words in texts) / len(texts)
    return (usual >= 3 and lower >= 0.2) or usual >= 7


def _is_gutter(region: list[Row], gutter: Span) -> bool:
    """Whether a gap is so much wider than those between words that it is no chance of justified text."""
    blanks = [b.x0 - a.x1 for row in region for a, b in pairwise(row.words)]
    blanks = [blank for blank in blanks if 0 < blank < gutter[1] - gutter[0] - 0.1]
    return len(region) >= 3 and (not blanks or gutter[1] - gutter[0] >= 1.8 * median(blanks))


def _tail(region: list[Row], end: int, limit: int, strips: list[Span], close: float) -> int:
    """The end of a band with the rows below that still belong to one of its columns: set close, within its strip."""
    while end < limit and _is_near(region[end - 1], region[end], close) and _within(region[end], strips):
        end += 1
    return end


def _rest(region: list[Row], end: int, limit: int, strips: list[Span]) -> int:
    """The end of columns with the rest of the longer one, but without a heading over full-width text that follows."""
    last = _tail(region, end, limit, strips, 4.0)
    if last < limit or last == len(region) or not _is_near(region[last - 1], region[last], 1.2):
        return last
    for start in range(last - 1, max(end, last - 4), -1):
        if not _is_near(region[start - 1], region[start], 0.5):
            return start
    return last


def _is_near(above: Row, below: Row, close: float) -> bool:
    return below.top - above.bottom <= close * (above.bottom - above.top)


def _within(row: Row, strips: list[Span]) -> bool:
    """Whether all words of a row stand in strips, each of which reaches as far as the next one starts."""
    ends = [strip[0] - 3 for strip in strips[1:]] + [math.inf]
    return all(
        not part or (strip[0] - 3 <= part[0].x0 and part[-1].x1 <= end)
        for part, strip, end in zip(_parts(row.words, strips), strips, ends, strict=True)
    )
