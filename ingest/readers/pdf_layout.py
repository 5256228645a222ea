"""A PDF page as a whole: its ruled tables taken out, the rest read by columns, what runs sideways at the end."""

from __future__ import annotations

from convenor.ingest.readers.assemble import Line
from convenor.ingest.readers.furniture import is_stamp
from convenor.ingest.readers.page import Page, Word
from convenor.ingest.readers.pdf_cells import Table
from convenor.ingest.readers.pdf_columns import Flow, flow
from convenor.ingest.readers.pdf_fields import sides
from convenor.ingest.readers.pdf_lines import Placed, line, rows
from convenor.ingest.readers.pdf_rules import Grid, grids

EDGE = 30.0  # points from a page's first and last baseline within which that line's words stand


def flow_of(page: Page) -> list[Flow]:
    """The lines and tables of a page in reading order."""
    words = _without_stamps(page)
    tables: list[Table] = []
    for grid in grids([*page.edges, *sides(page.fields)]):
        table, words = _filled(grid, words, page.number)
        if table is not None:
            tables.append(table)
    placed: list[Word] = [_placed(table, table.columns[0], max(edge.x for edge in table.edges)) for table in tables]
    out = flow([*words, *placed], page.number)
    for quarter in sorted({word.quarter for word in page.sideways if word.quarter >= 0}):
        out += [line(row.words, page.number) for row in rows(word for word in page.sideways if word.quarter == quarter)]
    return out


def _without_stamps(page: Page) -> list[Word]:
    """The words without page numbers and a browser's stamps on the first and last line of the page."""
    if not page.words:
        return []
    first, last = min(word.base for word in page.words), max(word.base for word in page.words)
    gone: set[int] = set()
    for edge in (first, last):
        printed = rows(word for word in page.words if abs(word.base - edge) <= EDGE)
        row = printed[0] if edge == first else printed[-1]
        if is_stamp(line(row.words, page.number).text):
            gone |= {id(word) for word in row.words}
    return [word for word in page.words if id(word) not in gone]


def watermark(page: Page) -> list[Line]:
    """The words that stand askew on a page, as one line at its foot."""
    words = [word for word in page.sideways if word.quarter < 0]
    if not words:
        return []
    text = " ".join(word.text for word in words)
    foot = page.height
    return [Line(text, page.number, 0.0, page.width, foot, foot + words[0].size, words[0].size, words[0].bold)]


def _filled(grid: Grid, words: list[Word], page: int) -> tuple[Table | None, list[Word]]:
    """The table that a grid makes of the words in its cells, and the words left over."""
    inside: dict[tuple[int, int], list[Word]] = {}
    left: list[Word] = []
    boxes = [(cell, grid.place(cell)) for cell in grid.cells]
    x0, top, x1, bottom = grid.box
    for word in words:
        x, y = (word.x0 + word.x1) / 2, (word.top + word.bottom) / 2
        place = None
        if x0 <= x <= x1 and top <= y <= bottom:
            place = next((p for cell, p in boxes if cell[0] <= x <= cell[2] and cell[1] <= y <= cell[3]), None)
        if place is None:
            left.append(word)
        else:
            inside.setdefault(place, []).append(word)
    if not inside:
        return None, words
    columns = sorted({column for _, column in inside})
    table = Table(
        rows=[
            [[line(row.words, page) for row in rows(inside.get((r, c), []))] for c in columns]
            for r in range(len(grid.rows) - 1)
        ],
        columns=[grid.columns[column] for column in columns],
        page=page,
        top=top,
        bottom=bottom,
    )
    return (table, left) if len(columns) > 1 else (None, words)


def _placed(table: Table, x0: float, x1: float) -> Placed:
    """A table as one word of its size, so that the search for columns sees where it stands."""
    return Placed("", x0, x1, table.top, table.bottom, table.top, 0.0, False, content=table)
