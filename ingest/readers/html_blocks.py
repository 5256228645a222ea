"""From the elements of a web page to blocks. Walks without recursion, so that no nesting is too deep."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import msgspec

from convenor.ingest.readers.assemble import Raw
from convenor.ingest.readers.paragraphs import broken, ordinal, typed
from convenor.ingest.readers.run_in import parted
from convenor.ingest.readers.tables import TableRow, raws

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6, "summary": 3}
BLOCKS = frozenset((
    "address", "article", "blockquote", "body", "caption", "center", "details", "dialog", "dir", "div", "fieldset",
    "figcaption", "figure", "footer", "header", "hgroup", "hr", "html", "legend", "main", "menu", "p", "pre", "section",
    "tbody", "tfoot", "thead",
))  # fmt: skip
BOLD, ITALIC = frozenset(("b", "strong")), frozenset(("i", "em", "cite"))
CELLS = frozenset(("td", "th", "dt", "dd"))
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
    """An open table, or list of `terms`: its rows so far, and for each column how many more rows a cell covers."""

    number: int
    terms: bool = False
    layout: bool = False
    rows: list[TableRow] = []
    covered: dict[int, int] = {}
    in_head: bool = False
    has_data: bool = False


class _Sink(msgspec.Struct):
    """Where blocks go: the page, or one cell of the `owner` table, `across` columns wide and `down` rows high.

    `bullet` is the open list item's mark until its first block takes it, `depth` how many lists the sink stands in.
    """

    raws: list[Raw] = []
    bullet: str = ""
    depth: int = 0
    tag: str = ""
    owner: int = 0
    across: int = 1
    down: int = 1


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
        self.lead = 0  # characters of the text so far, while all of it is bold

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
            layout = element.get("role") in ("presentation", "none")
            self.tables.append(_Table(self.count, terms=tag == "dl", layout=layout))
        elif tag == "tr":
            self._flush("paragraph")
            self._start_row()
        elif tag in CELLS:
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
            if not self.bold and 0 < self.bold_letters == self.letters:
                self.lead = len("".join(self.text).lstrip())
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
        elif tag in CELLS:
            self._flush("paragraph")
            self._end_cell(tag)
        elif tag == "tr":
            self._flush("paragraph")
            self._end_row()

    def _flush(self, kind: str, level: int = 0) -> None:
        """Makes blocks of the text collected so far."""
        text, letters = "".join(self.text), max(self.letters, 1)
        bold, italic = self.bold_letters >= 0.95 * letters, self.italic_letters >= 0.95 * letters
        lead = 0 if bold or kind != "paragraph" else self.lead
        self.text = []
        self.letters = self.bold_letters = self.italic_letters = self.lead = 0
        parts = broken(text) if kind == "paragraph" else [text.replace("\n", " ").strip()]
        found = [Raw(kind, part, level=level, bold=bold, italic=italic) for part in filter(None, parts)]
        for raw in parted(found, lead, self.sinks[-1].bullet):
            self._add(raw)

    def _add(self, raw: Raw) -> None:
        sink = self.sinks[-1]
        if raw.kind == "paragraph" and sink.bullet:
            raw = msgspec.structs.replace(
                raw, kind="item", marker=sink.bullet, level=max(len(self.lists) - sink.depth, 1)
            )
        else:
            raw = typed(raw, sink.raws[-1].marker if sink.raws else "")
        sink.bullet = ""
        sink.raws.append(raw)

    def _start_list(self, tag: str, element: Element) -> None:
        if tag == "ul":
            self.lists.append(_Bullets("•"))
            return
        style = element.get("type", "1")
        down = element.get("reversed") is not None
        start = _whole(element.get("start"), sum(child.tag == "li" for child in element) if down else 1)
        self.lists.append(_Bullets(style if style in ("1", "a", "A", "i", "I") else "1", start, -1 if down else 1))

    def _start_item(self, element: Element) -> None:
        bullets = self.lists[-1] if self.lists else _Bullets("•")
        if bullets.style == "•":
            self.sinks[-1].bullet = "•"
            return
        number = _whole(element.get("value"), bullets.next)
        bullets.next = number + bullets.step
        self.sinks[-1].bullet = f"{ordinal(number, bullets.style)}."

    def _start_row(self) -> None:
        if self.tables and not self.tables[-1].terms:
            table = self.tables[-1]
            table.rows.append(TableRow([], table.in_head))
            table.has_data = False

    def _end_row(self) -> None:
        if self.tables and self.tables[-1].rows:
            row = self.tables[-1].rows[-1]
            filled = sum(map(bool, row.cells))
            row.header = row.header or (filled > 1 and not self.tables[-1].has_data)

    def _start_cell(self, tag: str, element: Element) -> None:
        if not self.tables or self.tables[-1].terms != (tag in ("dt", "dd")):
            return
        table = self.tables[-1]
        if table.terms and self.sinks[-1].owner == table.number:
            self._end_cell(self.sinks[-1].tag)  # terms end where the next one starts, which the parser does not know
        if not table.rows and not table.terms:
            self._start_row()
        across = min(max(_whole(element.get("colspan"), 1), 1), WIDEST)
        down = min(max(_whole(element.get("rowspan"), 1), 1), LONGEST_SPAN)
        table.has_data = table.has_data or tag == "td"
        self.sinks.append(_Sink(depth=len(self.lists), tag=tag, owner=table.number, across=across, down=down))

    def _end_cell(self, tag: str) -> None:
        sink = self.sinks[-1]
        if not self.tables or sink.tag != tag or sink.owner != self.tables[-1].number:
            return
        self.sinks.pop()
        if self.tables[-1].terms:
            _put_term(self.tables[-1].rows, sink)
        else:
            _put_cell(self.tables[-1], sink)

    def _end_table(self) -> None:
        if not self.tables:
            return
        table = self.tables.pop()
        if table.layout:
            made = [raw for row in table.rows for cell in row.cells for raw in cell]
        else:
            made = raws(table.rows, table.number)
        self.sinks[-1].raws += made


def _put_cell(table: _Table, sink: _Sink) -> None:
    """Places a cell in the open row: after those that cells of earlier rows cover, once however far it spans."""
    cells = table.rows[-1].cells
    while table.covered.get(len(cells), 0) and len(cells) < WIDEST:
        table.covered[len(cells)] -= 1
        cells.append([])
    if len(cells) >= WIDEST:
        cells[-1].extend(sink.raws)
        return
    for offset in range(min(sink.across, WIDEST - len(cells))):
        table.covered[len(cells)] = sink.down - 1
        cells.append(sink.raws if offset == 0 else [])


def _put_term(rows: list[TableRow], sink: _Sink) -> None:
    """Places a term or what is said of it: a row a pair; more terms share a cell, more explanations have own rows."""
    if sink.tag == "dt":
        if rows and not rows[-1].cells[1]:
            rows[-1].cells[0].extend(sink.raws)
        else:
            rows.append(TableRow([sink.raws, []]))
    elif rows and not rows[-1].cells[1]:
        rows[-1].cells[1] = sink.raws
    else:
        rows.append(TableRow([[], sink.raws]))


def _whole(text: str | None, otherwise: int) -> int:
    """The whole number that an attribute gives."""
    return int(text) if text and re.fullmatch(r"-?\d{1,6}", text.strip()) else otherwise
