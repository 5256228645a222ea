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
    """A paper as it was read. `id` is slug and content hash; `kind`, `date`, `body` and `status` are filled by ingest.parts.

    `site` is what heads every page of it and is no part of its text: the title of a web page, the header of a Word file.
    """

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
    site: str = ""

    def quote(self, evidence: Evidence) -> str:
        """The words that an evidence span of this document covers."""
        return self.text[evidence.start : evidence.end]

    def called(self, name: str) -> bool:
        """Whether a person who says `name` means this paper: its id, title, path or file name."""
        return name in (self.id, self.title, self.path, self.path.rsplit("/", 1)[-1])

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


class Citation(msgspec.Struct, frozen=True):
    """Evidence as it is shown: the paper's id and title, the page where there are pages, the span and its words."""

    document: str
    title: str
    page: int | None
    start: int
    end: int
    quote: str


class Literal(msgspec.Struct, frozen=True, order=True):
    """A value that is not a thing: its text and the IRI of its datatype ("" for plain text)."""

    value: str
    datatype: str = ""


class Value(msgspec.Struct, frozen=True):
    """One cell of a query's result: `kind` is "iri" or "literal"."""

    kind: str
    value: str
    datatype: str = ""


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """One fact and one place that states it.

    `subject` and `predicate` are IRIs; an object that is an IRI is a plain string, a value is a `Literal`. `rule`
    names what found it. `asserted` is False for what was inferred, with `score` (0 to 1) and `reason`.
    """

    subject: str
    predicate: str
    object: str | Literal
    evidence: Evidence
    asserted: bool = True
    score: float = 1.0
    reason: str = ""
    rule: str = ""


class Entity(msgspec.Struct, frozen=True):
    """A thing of the graph: IRI, kind (a key of vocabulary.KINDS), name, other spellings, identifiers elsewhere."""

    id: str
    kind: str
    label: str
    aliases: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """A statement as it is shown: the things that it links and every place that states it.

    `object` is text where it is a value.
    """

    subject: Entity
    predicate: str
    object: Entity | str
    evidence: tuple[Evidence, ...]
    asserted: bool = True
    score: float = 1.0
    reason: str = ""
