"""Where lines of print end, and whether the next word would have had room there."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.ingest.readers.assemble import Line, Raw

BLANK = 0.28  # of the font's size: how wide a blank is
WIDE_LETTER = 0.7  # of the font's size: more than a letter takes on average
CLOSE = 40.0  # points from the right edge within which full lines end
SEPARATOR = re.compile(r"[,;•·|] ")
FLUSH = 1.5  # points within which lines end at one edge


class Right(msgspec.Struct, frozen=True):
    """The right edge of a column's text; `justified` says that all lines but a paragraph's last end there."""

    x: float
    justified: bool


def right_edge(lines: Sequence[Line]) -> Right:
    """The right edge of lines that stand one under the other."""
    x = max((line.x1 for line in lines), default=0.0)
    ends = sum(line.x1 > x - FLUSH for line in lines)
    long = sum(line.x1 - line.x0 > 0.6 * (x - line.x0) for line in lines)
    return Right(x, ends >= 4 and ends >= 0.4 * long)


def would_have_fitted(last: Line, line: Line, right: Right) -> bool:
    """Whether a line's first word had room at the end of the line before, so that the line was broken on purpose."""
    if right.justified:
        return last.x1 < right.x - FLUSH
    letters = len(line.text.split()[0])
    word = letters * min((line.x1 - line.x0) / max(len(line.text), 1), WIDE_LETTER * line.size)
    return last.x1 + BLANK * last.size + word <= right.x


def page_edges(lines: Sequence[Line | Raw]) -> dict[int | None, Right]:
    """The right edge of each page's running text: where two of its lines come close to it, or one that lists things."""
    printed: dict[int | None, list[Line]] = {}
    for line in lines:
        if isinstance(line, Line) and line.size:
            printed.setdefault(line.page, []).append(line)
    edges = {page: max(line.x1 for line in found) for page, found in printed.items()}
    full = {page: [line for line in printed[page] if line.x1 > edge - CLOSE] for page, edge in edges.items()}
    return {
        page: Right(edge, False)
        for page, edge in edges.items()
        if len(full[page]) >= 2 or len(SEPARATOR.findall(full[page][0].text)) >= 3
    }
