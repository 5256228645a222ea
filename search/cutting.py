"""Walk the blocks of a paper and gather them into runs, each of which becomes one passage."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from convenor.graph.model import Block, Document
from convenor.graph.sentences import LONGEST, Span, sentences
from convenor.search.tokens import shorten, tokens

LIMIT = 235  # estimated model tokens of a passage with its context, so that the true number stays within 256
CONTEXT_LIMIT = 75  # of these, what title, headings and lead-in may take
FULL = LIMIT - CONTEXT_LIMIT  # a passage so long takes no further block
ROWS_FULL = 64  # the same for table rows, which say more in fewer words
SCRAP = 30  # a run no longer than this never stands alone when more follows under its heading
LEAD_LIMIT = 40  # model tokens kept of one lead-in or table header

_UNKNOWN_LEVEL = 50  # a heading whose depth the format does not tell stands below those that are known …
_TITLE_LEVEL = 60  # … and a line that only looks like a heading below these


@dataclass
class Run:
    """Neighbouring sentences, items or rows under one heading; `size` is in estimated model tokens."""

    block: Block
    heading: str
    context: str
    units: list[Span] = field(default_factory=list)
    size: int = 0


def runs(document: Document, title: Callable[[int], str], seams: Sequence[int]) -> list[Run]:
    """The runs of a document in order. `title` gives the title in force at a position; no run crosses a seam."""
    cutter = _Cutter(document, title, sorted(seams))
    blocks = [block for block in document.blocks if document.text[block.start : block.end].strip()]
    cutter.bodies = {block.table for block in blocks if block.kind == "row" and not block.header}
    for number, block in enumerate(blocks):
        before = blocks[number - 1] if number else None
        after = blocks[number + 1] if number + 1 < len(blocks) else None
        cutter.take(block, before, after)
    cutter.close_headings(0)
    cutter.flush()
    return cutter.runs


class _Cutter:
    def __init__(self, document: Document, title: Callable[[int], str], seams: list[int]) -> None:
        self.text = document.text
        self.title = title
        self.seams = seams
        self.bodies: set[int | None] = set()  # tables that have rows besides their header
        self.runs: list[Run] = []
        self.run: Run | None = None
        self.headings: list[tuple[int, str]] = []
        self.bare: Block | None = None  # a heading under which nothing has stood yet
        self.leads: list[tuple[int, str]] = []
        self.headers: dict[int | None, str] = {}

    def take(self, block: Block, before: Block | None, after: Block | None) -> None:
        """Put one block where it belongs."""
        self._cross_seams(block)
        if block.kind == "heading":
            self._take_heading(block)
            return
        self.bare = None
        if block.kind == "row":
            self._take_row(block)
        elif _looks_like_title(self.text, block, before, after):
            self._take_title(block)
        else:
            self._take_words(block)

    def close_headings(self, level: int) -> None:
        """Leave all headings of this depth and deeper; one with nothing under it becomes a passage of its own."""
        if self.bare and _level(self.bare) >= level:
            bare, self.bare = self.bare, None
            self.headings.pop()
            self._add(bare, [(bare.start, bare.end)])
            self.flush()
        while self.headings and self.headings[-1][0] >= level:
            self.headings.pop()

    def flush(self) -> None:
        """End the run that is being gathered."""
        if self.run:
            self.runs.append(self.run)
        self.run = None

    def _cross_seams(self, block: Block) -> None:
        crossed = False
        while self.seams and self.seams[0] <= block.start:
            self.seams.pop(0)
            crossed = True
        if crossed:
            self.flush()
            self.close_headings(0)
            self.leads.clear()

    def _take_heading(self, block: Block) -> None:
        self.flush()
        self.close_headings(_level(block))
        self.leads.clear()
        self.headings.append((_level(block), self._named(block)))
        self.bare = block

    def _take_title(self, block: Block) -> None:
        """A line that looks like a heading opens a run, of which it stays a part, and names those that follow."""
        self.flush()
        self.close_headings(_TITLE_LEVEL)
        self.leads.clear()
        self._add(block, self._units(block))
        self.headings.append((_TITLE_LEVEL, self._named(block)))

    def _take_row(self, block: Block) -> None:
        self.leads.clear()
        if block.header and block.table in self.bodies:
            words = " | ".join(self.text[cell.start : cell.end] for cell in block.cells) or self._words(block)
            self.headers[block.table] = shorten(f"{self.headers.get(block.table, '')} {words}".strip(), LEAD_LIMIT)
            return
        self._add(block, self._units(block))

    def _take_words(self, block: Block) -> None:
        """A paragraph or list item; one that ends with a colon leads in what follows."""
        depth = max(block.level, 1) if block.kind == "item" else 0
        while self.leads and self.leads[-1][0] >= depth:
            self.leads.pop()
        leads_in = self._words(block).endswith(":")
        if leads_in and self.run and self.run.size > FULL // 2:
            self.flush()
        self._add(block, self._units(block))
        if leads_in:
            self.leads.append((depth, shorten(self._words(block), LEAD_LIMIT)))

    def _add(self, block: Block, units: list[Span]) -> None:
        """Add a block to the run if it fits, else open a new one; one longer than a passage is cut between units."""
        size = tokens(self.text[block.start : block.end])
        full = ROWS_FULL if block.kind == "row" else FULL
        too_long = self.run and self.run.size + size > full and self.run.size > SCRAP
        if too_long or (self.run and not _alike(self.run.block, block)):
            self.flush()
        self.run = self.run or self._open(block)
        room = self._room(self.run)
        for unit in units:
            size = tokens(self.text[slice(*unit)])
            if self.run.units and self.run.size + size > room:
                self.flush()
                self.run = self._open(block)
            self.run.units.append(unit)
            self.run.size += size

    def _open(self, block: Block) -> Run:
        lead = " ".join(words for _, words in self.leads)
        context = self.headers.get(block.table, "") if block.kind == "row" else lead
        return Run(block, " > ".join(words for _, words in self.headings), context)

    def _room(self, run: Run) -> int:
        above = tokens(self.title(run.block.start)) + tokens(run.heading) + tokens(run.context)
        return LIMIT - min(above, CONTEXT_LIMIT)

    def _units(self, block: Block) -> list[Span]:
        """The evidence spans of a block: sentences of a paragraph, else the whole, unless that is too long."""
        start, end = _trimmed(self.text, block.start, block.end)
        if block.kind != "paragraph" and end - start <= LONGEST and tokens(self.text[start:end]) <= FULL:
            return [(start, end)]
        return [piece for span in sentences(self.text, start, end) for piece in _pieces(self.text, span)]

    def _words(self, block: Block) -> str:
        return self.text[slice(*_trimmed(self.text, block.start, block.end))]

    def _named(self, block: Block) -> str:
        words = " ".join(self._words(block).split())
        return f"{block.marker} {words}".strip()


def _level(block: Block) -> int:
    return block.level or _UNKNOWN_LEVEL


def _alike(one: Block, other: Block) -> bool:
    """Rows keep to the rows of their own table."""
    return (one.kind == "row") == (other.kind == "row") and one.table == other.table


def _looks_like_title(text: str, block: Block, before: Block | None, after: Block | None) -> bool:
    """Whether a short line without a full stop names what follows: set in bold, or numbered with a paragraph below."""
    words = text[block.start : block.end].strip()
    if len(words) > 100 or words[-1] in ".:;,!?" or after is None or after.kind not in ("paragraph", "item"):
        return False
    if block.kind == "paragraph":
        return block.bold and not after.bold
    in_list = before is not None and before.kind == "item"
    return block.marker[:1].isdigit() and after.kind == "paragraph" and not in_list


def _trimmed(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    return end - len(words.lstrip()), start + len(words.rstrip())


def _pieces(text: str, span: Span) -> list[Span]:
    """A sentence as it is, or, when its words make more model tokens than a passage holds, cut between words."""
    pieces: list[Span] = []
    start, end = span
    while tokens(text[start:end]) > FULL:
        piece = shorten(text[start:end], FULL) or text[start : start + FULL]
        pieces.append((start, start + len(piece)))
        start, _ = _trimmed(text, start + len(piece), end)
    return [*pieces, (start, end)] if start < end else pieces
