"""A paper's text as pieces to show: headings, paragraphs, lists and tables, with a quote marked on demand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec
from markupsafe import Markup, escape

from convenor.graph.model import Block, Cell, Document

DEEPEST = 4  # levels of headings below those of the page itself


class Line(msgspec.Struct, frozen=True):
    """A heading, paragraph or list item: its words as markup, its marker, and how deep it stands (from 1)."""

    start: int
    words: Markup
    marker: str
    depth: int


class Row(msgspec.Struct, frozen=True):
    """A row of a table; `header` rows hold headings."""

    cells: tuple[Markup, ...]
    header: bool


class Piece(msgspec.Struct, frozen=True):
    """What stands together: `kind` is "heading", "paragraph", "list" or "table"; `page` is set where a page begins."""

    kind: str
    start: int
    page: int | None
    lines: tuple[Line, ...] = ()
    rows: tuple[Row, ...] = ()


class Pen:
    """Writes spans of a text as markup and marks those parts of them that a quote covers."""

    def __init__(self, text: str, quote: tuple[int, int] | None) -> None:
        self._text = text
        self._start, self._end = quote or (0, 0)
        self._first = True

    def write(self, start: int, end: int) -> Markup:
        """A span as markup; the first marked part of all is the target of links to the quote."""
        before, after = max(start, self._start), min(end, self._end)
        if before >= after:
            return escape(self._text[start:end])
        opening = Markup('<mark id="quote">') if self._first else Markup("<mark>")
        self._first = False
        marked = opening + escape(self._text[before:after]) + Markup("</mark>")
        return escape(self._text[start:before]) + marked + escape(self._text[after:end])


def pieces(document: Document, quote: tuple[int, int] | None = None) -> Iterator[Piece]:
    """The text in order. Headings never skip a level, whatever the paper does, so that they can be stepped through."""
    pen = Pen(document.text, quote)
    page, depth = None, 0
    for blocks in _together(document.blocks):
        first = blocks[0]
        begins = first.page if first.page != page else None
        page = blocks[-1].page or page
        if first.kind == "row":
            rows = tuple(_row(pen, block) for block in blocks)
            yield Piece("table", first.start, begins, rows=rows)
            continue
        if first.kind == "heading":
            depth = min(max(1, first.level), depth + 1, DEEPEST)
        kind = {"item": "list", "heading": "heading"}.get(first.kind, "paragraph")
        yield Piece(kind, first.start, begins, lines=tuple(_line(pen, block, depth) for block in blocks))


def _together(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """The blocks in order, the rows of one table and the items of one list in one run."""
    run: list[Block] = []
    for block in blocks:
        if run and not _joined(run[-1], block):
            yield run
            run = []
        run.append(block)
    if run:
        yield run


def _joined(before: Block, block: Block) -> bool:
    if before.kind != block.kind:
        return False
    return block.kind == "item" or (block.kind == "row" and block.table == before.table)


def _line(pen: Pen, block: Block, depth: int) -> Line:
    level = depth if block.kind == "heading" else min(max(1, block.level), DEEPEST)
    return Line(block.start, pen.write(block.start, block.end), block.marker, level)


def _row(pen: Pen, block: Block) -> Row:
    cells = block.cells or (Cell(block.start, block.end),)
    return Row(tuple(pen.write(cell.start, cell.end) for cell in cells), block.header)
