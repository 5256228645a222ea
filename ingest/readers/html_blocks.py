"""From the elements of a web page to blocks. Walks without recursion, so that no nesting is too deep."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import msgspec

from convenor.ingest.readers.assemble import Raw
from convenor.ingest.readers.paragraphs import broken, ordinal, typed
from convenor.ingest.readers.tables import TableRow, raws

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6, "summary": 3}
BLOCKS = frozenset(
    "address article blockquote body center details dialog div fieldset figcaption figure footer header hgroup hr html legend "
    "main p pre section caption dir menu tbody thead tfoot".split()
)
BOLD, ITALIC = frozenset(("b", "strong")), frozenset(("i", "em", "cite"))
WIDEST = 60  # columns of a table
LONGEST_SPAN = 1000  # rows that one cell covers

Element = Any
_SPACE = re.compile(r"\s+")


class _Bullets(msgspec.Struct):
    """An open list; `style` is "•" or how its numbers are printed."""

    style: str
    next: int = 1
    step: int = 1


class _Table(msgspec.Struct):
    """An open table (or list of terms): its rows so far, and how many rows more each column is covered by a cell above."""

    number: int
    layout: bool = False
    rows: list[TableRow] = []
    covered: dict[int, int] = {}
    column: int = 0
    in_head: bool = False
    open_row: bool = False


class _Sink(msgspec.Struct):
    """Where blocks go: the page, or one cell. `bullet` is the open list item's mark until its first block takes it."""

    raws: list[Raw] = []
    bullet: str = ""
    depth: int = 0


class Walker:
    """Collects the blocks of one page."""

    def __init__(self) -> None:
        self.sinks = [_Sink()]
        self.tables: list[_Table] = []
        self.lists: list[_Bullets] = []
        self.count = 0
        self.text: list[str] = []
        self.letters = self.bold_letters = self.italic_letters = 0
        self.bold = self.italic = self.pre = 0

    def blocks(self, events: Iterable[tuple[str, Element]]) -> list[Raw]:
        """The blocks of the element whose start and end events are given."""
        root: Element = None
        for event, element in events:
            root = element if root is None else root
            tag = element.tag
            if event == "start":
                self._open(tag, element)
                self._say(element.text)
            else:
                self._close(tag)
                if element is not root:
                    self._say(element.tail)
        self._flush("paragraph")
        while self.tables:
            self._end_table()
        return self.sinks[0].raws

    def _say(self, text: str | None) -> None:
        if not text:
            return
        letters = sum(map(str.isalnum, text)) if self.bold or self.italic else len(text)
        self.letters += letters if not text.isspace() else 0
        self.bold_letters += letters if self.bold else 0
        self.italic_letters += letters if self.italic else 0
        self.text.append(text if self.pre else _SPACE.sub(" ", text))

    def _open(self, tag: str, element: Element) -> None:
        if tag in HEADINGS or tag in BLOCKS:
            self._flush("paragraph")
            self.pre += tag == "pre"
            if tag == "thead" and self.tables:
                self.tables[-1].in_head = True
        elif tag == "br":
            self.text.append("\n")
        elif tag in BOLD:
            self.bold += 1
        elif tag in ITALIC:
            self.italic += 1
        elif tag in ("ul", "ol"):
            self._flush("paragraph")
            self._start_list(tag, element)
        elif tag == "li":
            self._flush("paragraph")
            self._start_item(element)
        elif tag in ("table", "dl"):
            self._flush("paragraph")
            self.count += 1
            self.tables.append(_Table(self.count, element.get("role") in ("presentation", "none"), [], {}))
        elif tag in ("tr", "td", "th", "dt", "dd"):
            self._flush("paragraph")
            self._start_cell(tag, element)

    def _close(self, tag: str) -> None:
        if tag in HEADINGS:
            self._flush("heading", HEADINGS[tag])
        elif tag in BLOCKS:
            self._flush("paragraph")
            self.pre = max(self.pre - (tag == "pre"), 0)
            if tag == "thead" and self.tables:
                self.tables[-1].in_head = False
        elif tag in BOLD:
            self.bold = max(self.bold - 1, 0)
        elif tag in ITALIC:
            self.italic = max(self.italic - 1, 0)
        elif tag in ("ul", "ol"):
            self._flush("paragraph")
            if self.lists:
                self.lists.pop()
        elif tag == "li":
            self._flush("paragraph")
            self.sinks[-1].bullet = ""
        elif tag in ("table", "dl"):
            self._flush("paragraph")
            self._end_table()
        elif tag in ("td", "th", "dt", "dd"):
            self._flush("paragraph")
            self._end_cell()
        elif tag == "tr" and self.tables:
            self.tables[-1].open_row = False
