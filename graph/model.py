"""The types that flow through everything: papers, their blocks, and evidence.

All are frozen. Offsets count code points in `Document.text`, the one text that everything refers to.
"""

from __future__ import annotations

import msgspec


class Cell(msgspec.Struct, frozen=True, array_like=True):
    """A table cell as a span of the document's text."""

    start: int
    end: int


class Block(msgspec.Struct, frozen=True, omit_defaults=True):
    """A heading, paragraph, list item or table row: `document.text[start:end]` is what it says.

    `kind` is one of "heading", "paragraph", "item", "row". `level` is the heading's or list's depth (1 is
    outermost, 0 not known); `marker` the bullet, number or letter that stood before a list item or a numbered heading or
    clause ("•", "5.2.", "i."), which is not part of the span; `page` counts from 1. A row keeps its cells;
    rows of one table share `table` (a number that is unique in the document), and `header` marks a header row.
    `bold` and `italic` mark a block that is set so throughout, where the format tells.
    """

    kind: str
    start: int
    end: int
    page: int | None = None
    level: int = 0
    marker: str = ""
    cells: tuple[Cell, ...] = ()
    table: int | None = None
    header: bool = False
    bold: bool = False
    italic: bool = False


class Document(msgspec.Struct, frozen=True, omit_defaults=True):
    """A paper as it was read. `id` is slug and content hash; `kind`, `date`, `body` and `status` are filled by ingest.parts."""

    id: str
    path: str
    title: str
    text: str
    blocks: tuple[Block, ...]
    digest: str
    kind: str = ""
    date: str | None = None
    body: str | None = None
    status: str | None = None
    language: str = "en"

    def quote(self, evidence: Evidence) -> str:
        """The words that an evidence span of this document covers."""
        return self.text[evidence.start : evidence.end]

    def page_at(self, offset: int) -> int | None:
        """The page on which a position stands, where the format has pages."""
        page = None
        for block in self.blocks:
            if block.start > offset:
                break
            page = block.page
        return page


class Evidence(msgspec.Struct, frozen=True, array_like=True, order=True):
    """A sentence, list item or table row that states something: `text[start:end]` of the document, at most 600 characters."""

    document: str
    start: int
    end: int
