"""What readers hand over: lines and raw blocks; and how blocks become the one text of a Document with exact offsets."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from pathlib import Path

import msgspec

from convenor.graph.model import Block, Cell, Document
from convenor.ingest.readers.lost_marks import addressed, unspaced
from convenor.ingest.words.paper_titles import STAMP

CELL_GAP = " | "
BLOCK_GAP = "\n"
LONGEST_SLUG = 40
LONGEST_TITLE = 200
LONGEST_BLOCK = (
    5_000  # code points; no paragraph of a paper comes near, and rules take time that grows faster than a block
)

# Characters of one look that papers use for one another. Ligatures come from PDF fonts, ticks and crosses from Wingdings.
_REPLACED = {
    "\u02bc": "’", "\u2010": "-", "\u2011": "-", "\ufffe": "-", "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl",
    "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st", "\uf0fc": "✓", "\uf0fb": "✗",
}  # fmt: skip
_DROPPED = {"Cf", "Co", "Cs", "Cn"}  # zero-width marks, private use, lone surrogates, what is no character at all


class Line(msgspec.Struct, frozen=True):
    """One line of a page in reading order.

    Positions are in points from the page's top left corner (in characters and rows for plain text); `size` is
    the font's size in points, 0 when not known; `cells` the parts of the line that wide gaps hold apart. `bold` is
    said of the whole line, `opens_bold` of its first word alone.
    """

    text: str
    page: int | None
    x0: float
    x1: float
    top: float
    bottom: float
    size: float
    bold: bool
    cells: tuple[str, ...] = ()
    opens_bold: bool = False


class Raw(msgspec.Struct, frozen=True):
    """A block before it has its place in the text. `kind`, `level`, `marker`, `table` … as in `Block`.

    `size` is the font's size in points (0 not known), `gap` the empty space above in line heights, `lines` how
    many lines it was set in; these three only help to tell headings. A row is given by its `cells`, not its `text`.
    """

    kind: str
    text: str = ""
    page: int | None = None
    level: int = 0
    marker: str = ""
    cells: tuple[str, ...] = ()
    table: int | None = None
    header: bool = False
    bold: bool = False
    italic: bool = False
    size: float = 0.0
    gap: float = 0.0
    lines: int = 1

    def with_kind(self, kind: str, level: int) -> Raw:
        """The same block as another kind."""
        return msgspec.structs.replace(self, kind=kind, level=level)


def assemble(raws: Iterable[Raw], *, path: Path, data: bytes, title: str | None = None, site: str = "") -> Document:
    """The document whose text is the blocks' texts, one a line. Blocks that say nothing are dropped.

    The title is the one given, else the first heading, where they are more than the stamp of an agenda; else the file's name.
    """
    pieces: list[str] = []
    blocks: list[Block] = []
    position = 0
    for raw, text, cells in chain.from_iterable(map(_parts, raws)):
        blocks.append(_block(raw, position, text, cells))
        pieces.append(text)
        position += len(text) + len(BLOCK_GAP)
    digest = hashlib.sha256(data).hexdigest()
    headings = [text for text, block in zip(pieces, blocks, strict=True) if block.kind == "heading"]
    titles = [text for text in (clean(title or ""), *headings) if text]
    named = next((text for text in titles if not STAMP.fullmatch(text)), titles[0] if titles else "")
    named = named or clean(_readable(path.stem)) or "Untitled"
    return Document(
        id=f"{slug(path.stem)}-{digest[:8]}",
        path=_readable(str(path)),
        title=named[:LONGEST_TITLE].rstrip(),
        text=BLOCK_GAP.join(pieces),
        blocks=tuple(blocks),
        digest=digest,
        site=clean(site)[:LONGEST_TITLE],
    )


def identified(document: Document, *, path: Path, data: bytes) -> Document:
    """A document that was read from a copy in another format, under the identity of the file itself."""
    digest = hashlib.sha256(data).hexdigest()
    return msgspec.structs.replace(document, id=f"{slug(path.stem)}-{digest[:8]}", digest=digest)


def clean(text: str) -> str:
    """The text in composed form (NFC) on one line: single blanks, no control, zero-width or private-use characters."""
    if not (text.isascii() and text.isprintable()):
        text = unicodedata.normalize("NFC", "".join(map(_character, text)))
    return addressed(unspaced(" ".join(text.split())))


def slug(name: str) -> str:
    """Lower-case ASCII letters and digits with single hyphens, at most 40 long; "paper" when nothing is left."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_SLUG].strip("-") or "paper"


@cache
def _character(character: str) -> str:
    """What one character stands as in the text."""
    if character.isspace():
        return " "
    if character in _REPLACED:
        return _REPLACED[character]
    category = unicodedata.category(character)
    return "" if category == "Cc" or category in _DROPPED else character


def _parts(raw: Raw) -> Iterator[tuple[Raw, str, list[Cell]]]:
    """A block with its text and cells: none where it says nothing, and several where it is longer than a paragraph can be."""
    if raw.cells and max(map(len, raw.cells)) <= LONGEST_BLOCK:
        text, cells = _row(raw.cells)
        if text:
            yield raw, text, cells
        return
    plain = Raw("paragraph", page=raw.page, size=raw.size)
    pieces = chain.from_iterable(_pieces(clean(words)) for words in raw.cells or (raw.text,))
    for number, text in enumerate(pieces):
        yield plain if number or raw.cells else raw, text, []


def _pieces(text: str) -> Iterator[str]:
    """A text in pieces that are not too long, which end where a sentence or at least a word does."""
    start = 0
    while len(text) - start > LONGEST_BLOCK:
        longest = start + LONGEST_BLOCK
        stops = (text.rfind(stop, start + LONGEST_BLOCK // 2, longest) for stop in (". ", "; ", " "))
        end = next((at + 1 for at in stops if at > 0), longest)
        yield text[start:end].strip()
        start = end
    if text:
        yield text[start:].strip()


def _row(cells: tuple[str, ...]) -> tuple[str, list[Cell]]:
    """A row's text and its cells as spans of it. An empty cell keeps its place as an empty span and adds no bar."""
    text, spans = "", []
    for cell in map(clean, cells):
        if cell and text:
            text += CELL_GAP
        spans.append(Cell(len(text), len(text) + len(cell)))
        text += cell
    return text, spans


def _block(raw: Raw, start: int, text: str, cells: list[Cell]) -> Block:
    return Block(
        kind=raw.kind,
        start=start,
        end=start + len(text),
        page=raw.page,
        level=raw.level,
        marker=clean(raw.marker),
        cells=tuple(Cell(start + cell.start, start + cell.end) for cell in cells),
        table=raw.table,
        header=raw.header,
        bold=raw.bold,
        italic=raw.italic,
    )


def _readable(name: str) -> str:
    """A file name in which bytes that are no UTF-8 show as a mark, so that it can be written anywhere."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
