"""Tables on PDF pages: a cell's lines to paragraphs, tables that go on over page ends, and their blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.ingest.readers.assemble import Line, Raw
from convenor.ingest.readers.fitting import Right, right_edge, would_have_fitted
from convenor.ingest.readers.markers import marker
from convenor.ingest.readers.tables import TableRow, raws

APART = 0.5  # of a line's height: a gap above a line that starts a paragraph
SAME_COLUMN = 4.0  # points within which the column lines of one table lie on two pages

_GOES_ON = re.compile(r"[a-zà-ɏ(&,;]")
_OPEN = re.compile(r"(?:[,–—&/(-]|\b(?:and|or|of|the|a|an|to|in|for|on|at|by|with|from))$", re.I)

CellLines = list[Line]


class Table(msgspec.Struct):
    """A table on a page: each row as its cells' lines, and where its columns start."""

    rows: list[list[CellLines]]
    columns: list[float]
    page: int
    top: float
    bottom: float

    @property
    def edges(self) -> list[Right]:
        """For each column how far right its text reaches."""
        return [right_edge([line for row in self.rows for line in row[index]]) for index in range(len(self.columns))]


def blocks(table: Table, number: int) -> list[Raw]:
    """The blocks of a table."""
    rights = table.edges
    rows = [TableRow([_paragraphs(cell, right) for cell, right in zip(row, rights, strict=True)]) for row in table.rows]
    return raws(rows, number, wrapped=True)


def _paragraphs(lines: CellLines, right: Right) -> list[Raw]:
    """The paragraphs of a cell whose column's text reaches as far as `right`."""
    groups: list[list[Line]] = []
    for line in lines:
        if groups and not _starts(groups[-1], line, right):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_paragraph(group) for group in groups]


def _starts(group: Sequence[Line], line: Line, right: Right) -> bool:
    """Whether a line starts a new paragraph: by its mark, the gap above, its weight, or since it had room above."""
    last = group[-1]
    if marker(line.text)[0]:
        return True
    if line.page == last.page and line.top - last.bottom > APART * (last.bottom - last.top):
        return True
    if line.opens_bold and not last.bold:
        return True
    if _GOES_ON.match(line.text) or _OPEN.search(last.text):
        return False
    return line.bold != last.bold or would_have_fitted(last, line, right)


def _paragraph(lines: Sequence[Line]) -> Raw:
    text = lines[0].text
    for line in lines[1:]:
        text += ("" if re.search(r"\w-$", text) else " ") + line.text
    mark, rest = marker(text)
    head = lines[0]
    bold = all(line.bold for line in lines)
    if not mark or not rest:
        return Raw("paragraph", text, page=head.page, bold=bold, size=head.size, lines=len(lines))
    return Raw("item", rest, page=head.page, level=1, marker=mark, bold=bold, size=head.size, lines=len(lines))


def carried_on(tables: Sequence[Table], heights: dict[int, float]) -> list[tuple[Table, list[Table]]]:
    """Each table with those on later pages that go on with it, for tables in reading order.

    A table goes on when it ends in the lower part of one page and one with the same columns starts in the upper part of
    the next. `heights` are the pages' heights.
    """
    out: list[tuple[Table, list[Table]]] = []
    for table in tables:
        last = (out[-1][1] or [out[-1][0]])[-1] if out else None
        if last is not None and _goes_on(last, table, heights):
            out[-1][1].append(table)
        else:
            out.append((table, []))
    return out


def _goes_on(last: Table, table: Table, heights: dict[int, float]) -> bool:
    if table.page != last.page + 1 or len(table.columns) != len(last.columns):
        return False
    if any(abs(a - b) > SAME_COLUMN for a, b in zip(last.columns, table.columns, strict=True)):
        return False
    return last.bottom > 0.75 * heights[last.page] and table.top < 0.3 * heights[table.page]


def joined(first: Table, later: Sequence[Table]) -> Table:
    """One table of all its pages' rows: a repeated header once, a row that a page's end cut in two as one."""
    rows = [list(row) for row in first.rows]
    head = _words(first.rows[0]) if first.rows else ()
    for table in later:
        more = table.rows[1:] if table.rows and _words(table.rows[0]) == head else table.rows
        for index, row in enumerate(more):
            if index == 0 and rows and _is_rest(rows[-1], row):
                rows[-1] = [above + below for above, below in zip(rows[-1], row, strict=True)]
            else:
                rows.append(list(row))
    return Table(rows, first.columns, first.page, first.top, later[-1].bottom if later else first.bottom)


def _words(row: Sequence[CellLines]) -> tuple[str, ...]:
    return tuple(" ".join(line.text for line in cell) for cell in row)


def _is_rest(above: Sequence[CellLines], row: Sequence[CellLines]) -> bool:
    """Whether a page's first row is the rest of the row above: its first cell is empty and its text goes on."""
    if row[0]:
        return False
    pairs = [(a[-1].text, b[0].text) for a, b in zip(above, row, strict=True) if a and b]
    return any(_GOES_ON.match(below) or _OPEN.search(before) for before, below in pairs)
