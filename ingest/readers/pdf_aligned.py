"""Tables that no lines frame: rows whose words stand in columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from convenor.ingest.readers.assemble import Line
from convenor.ingest.readers.fitting import Right, right_edge, would_have_fitted
from convenor.ingest.readers.pdf_cells import APART, CellLines, Table
from convenor.ingest.readers.pdf_lines import Row, line

LOOSE = 0.35  # of a line's height by which gaps between rows exceed those between a cell's lines
STEP = 0.15  # of a line's height: as little is enough where all gaps are of two sizes
BETWEEN = 8.0  # points that are left free before the next column
NARROW = 150.0  # points: as wide as this the last column is taken to be at least
LABEL_SIZE = 1.12  # times the table's font size, from which a lone first cell is a label

_GOES_ON = re.compile(r"[a-zà-ɏ(&,;]")
_OPEN = re.compile(r"(?:[,–—&/(-]|\b(?:and|or|of|the|a|an|to|in|for|on|at|by|with|from))$", re.I)

_NUMBER = re.compile(r"(?:[A-Z]{1,6}[ ./-]?){0,2}\d{1,4}(?:[./-]\d{1,4})*[.)]?$")
_OPENS_LOWER = re.compile(r"[a-zà-ɏ(&]")
FEW = 0.34  # share of a column's lines at most that go on with the line above, where lines there begin with a capital

Visual = list[Line | None]  # one line of print across the columns


def tables(
    region: Sequence[Row], strips: Sequence[tuple[float, float]], page: int, prose: Sequence[bool], edge: float
) -> list[Line | Table]:
    """The table that rows make whose words stand in strips, with the labels that stand between its rows as lines.

    `prose` says which strips are running text: beside such a strip only a filled first cell starts a row. `edge` is how
    far right the text around reaches.
    """
    printed = [_cells(row, strips, page) for row in region]
    loose = _loose_gap(printed)
    labelled = loose is None and ((any(prose[1:]) and not prose[0]) or _is_numbered(printed))
    ends = [strip[0] - BETWEEN for strip in strips[1:]] + [max(edge, strips[-1][0] + NARROW)]
    found = [right_edge([cell for visual in printed if (cell := visual[i])]) for i in range(len(strips))]
    rights = [Right(max(end, right.x), right.justified) for end, right in zip(ends, found, strict=True)]
    out: list[Line | Table] = []
    lists = loose is None and not labelled and _are_lists(printed)
    for index, visual in enumerate(printed):
        if _is_label(printed, index) or (index == 0 and _is_caption(printed)):
            out.append(next(cell for cell in visual if cell))
            continue
        table = out[-1] if out else None
        if not isinstance(table, Table):
            table = Table([], [strip[0] for strip in strips], page, _top(visual), _bottom(visual))
            out.append(table)
        lines: list[CellLines] = [[cell] if cell else [] for cell in visual]
        if lists and table.rows and any(going := _going_on(table.rows[-1], visual)):
            _go_on(table.rows[-1], lines, going)
            table.bottom = _bottom(visual)
            if not any(lines):
                continue
        if labelled:
            starts = visual[0] is not None and not _all_go_on(table.rows[-1] if table.rows else [], [visual[0]])
        else:
            starts = not table.rows or _starts_row(printed, index, table.rows[-1], loose, rights)
        if table.rows and not starts:
            table.rows[-1] = [above + below for above, below in zip(table.rows[-1], lines, strict=True)]
        else:
            table.rows.append(lines)
        table.bottom = _bottom(visual)
    return out


def notes(region: Sequence[Row], strips: Sequence[tuple[float, float]], page: int) -> list[Line | Table]:
    """Running text with notes in its right margin: each note stands after the paragraph beside which it starts."""
    out: list[Line | Table] = []
    waiting: list[Line] = []
    last: Line | None = None
    for text, note in (_cells(row, strips, page) for row in region):
        if text and last and waiting and _ends_paragraph(last, text):
            out.append(_noted(waiting, strips, page))
            waiting = []
        if text:
            out.append(text)
            last = text
        waiting += [note] if note else []
    return [*out, _noted(waiting, strips, page)] if waiting else out


def _noted(lines: list[Line], strips: Sequence[tuple[float, float]], page: int) -> Table:
    return Table([[[], lines]], [strip[0] for strip in strips], page, lines[0].top, lines[-1].bottom)


def _ends_paragraph(above: Line, below: Line) -> bool:
    gap = (below.top - above.bottom) / max(above.bottom - above.top, 1.0)
    return gap > APART or (above.text.endswith((".", ":", ";")) and above.x1 < below.x1 - above.size)


def _cells(row: Row, strips: Sequence[tuple[float, float]], page: int) -> Visual:
    parts: list[list[int]] = [[] for _ in strips]
    for number, word in enumerate(row.words):
        middle = (word.x0 + word.x1) / 2
        parts[max((i for i, strip in enumerate(strips) if strip[0] <= middle), default=0)].append(number)
    return [line([row.words[n] for n in part], page) if part else None for part in parts]


def _top(visual: Visual) -> float:
    return min(cell.top for cell in visual if cell)


def _bottom(visual: Visual) -> float:
    return max(cell.bottom for cell in visual if cell)


def _filled(visual: Visual) -> list[int]:
    return [index for index, cell in enumerate(visual) if cell]


def _gap(above: Visual, below: Visual) -> float:
    """The empty space between two lines of print, in line heights."""
    height = max(_bottom(above) - _top(above), 1.0)
    return (_top(below) - _bottom(above)) / height


def _is_numbered(printed: Sequence[Visual]) -> bool:
    """Whether the first column holds the rows' numbers, below a header or not."""
    firsts = [visual[0].text for visual in printed if visual[0]]
    return len(firsts) >= 3 and all(_NUMBER.match(text) for text in firsts[1:])


def _loose_gap(printed: Sequence[Visual]) -> float | None:
    """The gap from which on a new row starts, where rows are set further apart than the lines of a cell; else None.

    It counts only when every line of print below such a gap has its first cell filled. The space around labels between
    the rows does not count.
    """
    labels = {index for index in range(len(printed)) if _is_label(printed, index)}
    found = [(_gap(a, b), b) for at, (a, b) in enumerate(pairwise(printed)) if not labels & {at, at + 1}]
    limit = _between([gap for gap, _ in found])
    if limit is None:
        return None
    firsts = [bool(below[0]) for gap, below in found if gap > limit]
    return limit if len(firsts) >= 2 and all(firsts) else None


def _between(gaps: Sequence[float]) -> float | None:
    """What parts two sizes of gaps from each other, when there are two."""
    if gaps and max(gaps) - min(gaps) >= LOOSE:
        return (max(min(gaps), -0.2) + sorted(gaps)[-max(1, len(gaps) // 4)]) / 2
    steps = [(wide - narrow, narrow, wide) for narrow, wide in pairwise(sorted(gaps))]
    step, narrow, wide = max(steps, default=(0.0, 0.0, 0.0))
    even = step >= STEP and max(narrow - min(gaps), max(gaps) - wide) < step / 3
    return (narrow + wide) / 2 if even else None


def _is_label(printed: Sequence[Visual], index: int) -> bool:
    """Whether a line of print is a label over the rows that follow: alone in the first column, set off by its looks."""
    visual = printed[index]
    if _filled(visual) != [0] or index + 1 == len(printed):
        return False
    label = visual[0]
    others = [v[0] for i, v in enumerate(printed) if i != index and v[0] and len(_filled(v)) > 1]
    if label is None or not others:
        return False
    larger = label.size >= LABEL_SIZE * max(other.size for other in others)
    bolder = label.bold and not any(other.bold for other in others[1:] or others)
    return (larger or bolder or label.text.endswith(":")) and len(_filled(printed[index + 1])) > 1


def _is_caption(printed: Sequence[Visual]) -> bool:
    """Whether the first line of print is a caption: one cell of another weight than the header's below it."""
    if len(printed) < 2 or len(_filled(printed[0])) != 1:
        return False
    (caption,), header = [cell for cell in printed[0] if cell], [cell for cell in printed[1] if cell]
    return len(header) == len(printed[1]) and all(cell.bold != caption.bold for cell in header)


def _starts_row(
    printed: Sequence[Visual], index: int, row: list[CellLines], loose: float | None, rights: list[Right]
) -> bool:
    """Whether a line of print starts a row of its own and does not go on with the cells of the row above."""
    visual = printed[index]
    filled = _filled(visual)
    if loose is not None:
        return _gap(printed[index - 1], visual) > loose
    if 0 in filled and len(filled) > 1:
        return not _all_go_on(row, visual)
    if any(not row[i] for i in filled):
        return True
    if 0 in filled:
        return not _all_go_on(row, visual) and not _had_no_room(row[0], visual[0], rights[0])
    if len(visual) > 2 and len(filled) == 1:
        return False
    return not all(_wraps(row[i][-1], visual[i], rights[i]) for i in filled)


def _are_lists(printed: Sequence[Visual]) -> bool:
    """Whether columns are lists of their own, side by side: lines begin with a capital, but for a few that go on above."""
    for column in zip(*printed, strict=True):
        said = [cell.text for cell in column if cell]
        if sum(bool(_OPENS_LOWER.match(text)) for text in said) > FEW * len(said):
            return False
    return True


def _going_on(row: Sequence[CellLines], visual: Visual) -> list[bool]:
    """Which cells of a line of print go on with what stands above them in a row, where others do not.

    Where the first cell begins something, the line is a row.
    """
    going = [bool(above and found and _OPENS_LOWER.match(found.text)) for above, found in zip(row, visual, strict=True)]
    others = any(found and not goes for found, goes in zip(visual, going, strict=True))
    return going if others and (going[0] or not visual[0]) else []


def _go_on(row: list[CellLines], lines: list[CellLines], going: Sequence[bool]) -> None:
    """Move the lines that go on to the row above."""
    for index, goes in enumerate(going):
        if goes:
            row[index] = row[index] + lines[index]
            lines[index] = []


def _all_go_on(row: list[CellLines], visual: Visual) -> bool:
    """Whether each cell of a line of print reads as the middle of a phrase that the row above began."""
    pairs = [(cell[-1].text if cell else "", found.text) for cell, found in zip(row, visual, strict=False) if found]
    return bool(row) and all(above and (_GOES_ON.match(below) or _OPEN.search(above)) for above, below in pairs)


def _wraps(above: Line, below: Line | None, right: Right) -> bool:
    """Whether a line is the rest of the one above, for which there was no room beside it."""
    if below is None:
        return False
    if _GOES_ON.match(below.text) or _OPEN.search(above.text):
        return True
    return (above.x1 < right.x - 1 and not would_have_fitted(above, below, right)) or len(above.text.split()) > 6


def _had_no_room(above: CellLines, below: Line | None, right: Right) -> bool:
    """Whether a line that stands alone in the first column is the rest of the cell above, which fills the column."""
    return bool(above) and below is not None and not would_have_fitted(above[-1], below, right)
