"""DOCX: paragraphs and tables in the order of the document. The home of python-docx."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
from docx.opc.exceptions import OpcError
from msgspec.structs import replace

from convenor.graph.errors import UnreadablePaper
from convenor.graph.model import Document
from convenor.ingest.readers.assemble import Raw, assemble
from convenor.ingest.readers.docx_runs import Paragraph, read_paragraph
from convenor.ingest.readers.docx_styles import Numbering, Style, Styles, W, attribute, is_on
from convenor.ingest.readers.opening import shown
from convenor.ingest.readers.paragraphs import broken, lettered, typed, with_headings
from convenor.ingest.readers.run_in import parted
from convenor.ingest.readers.tables import NUMBER, TableRow, raws
from convenor.ingest.readers.zipped import check

WIDEST = 60  # columns of a table
DEEPEST = 20  # tables and boxes within one another
MOST_PARTS, LONGEST_PART = 4, 60  # of a paragraph whose parts tabs hold apart, and characters of one

# Elements that only wrap others.
_WRAPPERS = frozenset(W + tag for tag in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"))
# What a package that is put together wrongly makes the library raise (its parser's errors are SyntaxErrors).
_BROKEN = (OpcError, SyntaxError, KeyError, ValueError, AttributeError, TypeError, IndexError, OSError)


def read(path: Path, data: bytes) -> Document:
    """The document of a Word file. Raises UnreadablePaper: no Word file, damaged, encrypted, or a zip bomb."""
    name = shown(path)
    check(name, data)
    try:
        body, styles, numbering, site = _opened(data)
    except _BROKEN as error:
        what = "is no Word document or a damaged one"
        raise UnreadablePaper(f"{name} {what}: save it anew as .docx and add that.") from error
    found = _Reader(styles, numbering).blocks(body)
    return assemble(with_headings(lettered(_with_columns(found))), path=path, data=data, site=site)


def _opened(data: bytes) -> tuple[Any, Styles, Numbering, str]:
    document = docx.Document(io.BytesIO(data))
    part = document.part
    inner = [relation for relation in part.rels.values() if not relation.is_external]
    numbers: Any = next((relation.target_part for relation in inner if relation.reltype.endswith("/numbering")), None)
    numbering = Numbering(None if numbers is None else numbers.element)
    headers = [relation.target_part for relation in inner if relation.reltype.endswith("/header")]
    lines = (
        "".join(text.text or "" for text in line.iter(W + "t"))
        for part in headers
        for line in part.element.iter(W + "p")
    )
    site = next((line for line in lines if line.strip()), "")
    return document.element.body, Styles(document.styles.element), numbering, site


class _Reader:
    """Walks through the body. Pages are known only where Word has left marks of the last time it laid the text out."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self.styles = styles
        self.numbering = numbering
        self.page: int | None = None
        self.tables = 0

    def blocks(self, body: Any) -> list[Raw]:
        """The blocks of the body."""
        self.page = 1 if next(body.iter(W + "lastRenderedPageBreak"), None) is not None else None
        return self._inside(body, 0)

    def _inside(self, element: Any, depth: int, mark: str = "") -> list[Raw]:
        """The blocks of an element; `mark` is the number that stands beside it in its row."""
        if depth > DEEPEST:
            return []
        out: list[Raw] = []
        for child in _content(element):
            if child.tag == W + "p":
                out += self._paragraph(child, depth, "" if out else mark)
            else:
                self.tables += 1
                out += self._table(child, self.tables, depth)
        return out

    def _paragraph(self, element: Any, depth: int, mark: str = "") -> list[Raw]:
        style = self.styles.of(element)
        found = read_paragraph(element, self.styles, style)
        out = [] if style.is_contents else self._blocks_of(found, style, mark)
        if self.page is not None:
            self.page += found.pages
        for box in found.boxes:
            out += self._inside(box, depth + 1)
        return out

    def _blocks_of(self, found: Paragraph, style: Style, mark: str = "") -> list[Raw]:
        if not found.text.strip():
            return []
        page = None if self.page is None else self.page + found.pages_before
        marker, depth = self.numbering.next(*style.list) if style.list else ("", 0)
        plain = Raw("paragraph", page=page, bold=found.bold, italic=found.italic)
        if style.heading:
            text = found.text.replace("\n", " ")
            return [typed(replace(plain, kind="heading", text=text, level=style.heading, marker=marker))]
        parts = [replace(plain, text=part) for part in broken(found.text)]
        if marker:
            parts[0] = replace(parts[0], kind="item", marker=marker, level=max(depth, style.depth))
        return [typed(part) for part in parted(parts, 0 if found.bold else found.lead, mark)]

    def _table(self, table: Any, number: int, depth: int) -> list[Raw]:
        rows: list[TableRow] = []
        for row in _children(table, "tr"):
            properties = row.find(W + "trPr")
            if properties is not None and properties.find(W + "del") is not None:
                continue
            header = properties is not None and is_on(properties.find(W + "tblHeader"))
            rows.append(TableRow(self._cells(row, properties, depth), header))
        return raws(rows, number)

    def _cells(self, row: Any, properties: Any, depth: int) -> list[list[Raw]]:
        """The blocks of each column; a merged cell's stand once, in the first column and row that it covers."""
        cells: list[list[Raw]] = [[] for _ in range(_span(properties, "gridBefore", 0))]
        for cell in _children(row, "tc"):
            about = cell.find(W + "tcPr")
            merged = None if about is None else about.find(W + "vMerge")
            covered = merged is not None and attribute(merged, "val") != "restart"
            number = cells[0][0].text.strip() if len(cells) == 1 and len(cells[0]) == 1 else ""
            mark = number if number[:1].isdigit() and NUMBER.fullmatch(number) else ""
            cells.append([] if covered else self._inside(cell, depth + 1, mark))
            cells += [[] for _ in range(_span(about, "gridSpan", 1) - 1)]
        return cells[:WIDEST]


def _content(element: Any) -> Iterator[Any]:
    """The paragraphs and tables of an element, those in wrappers too."""
    pending = list(element)[::-1]
    while pending:
        child = pending.pop()
        if child.tag in (W + "p", W + "tbl"):
            yield child
        elif child.tag in _WRAPPERS:
            pending += list(child)[::-1]


def _children(element: Any, tag: str) -> Iterator[Any]:
    """The rows of a table or the cells of a row, those in wrappers too."""
    pending = list(element)[::-1]
    while pending:
        child = pending.pop()
        if child.tag == W + tag:
            yield child
        elif child.tag in _WRAPPERS:
            pending += list(child)[::-1]


def _span(properties: Any, tag: str, otherwise: int) -> int:
    found = None if properties is None else properties.find(W + tag)
    value = "" if found is None else attribute(found, "val")
    return min(int(value), WIDEST) if value.isdigit() else otherwise


def _with_columns(found: list[Raw]) -> list[Raw]:
    """The blocks, where paragraphs one under the other whose parts tabs hold apart are the rows of a table.

    A label may stand before the parts of the first of them ("Present:", and the others begin with a tab).
    """
    number = max((raw.table or 0 for raw in found), default=0)
    out: list[Raw] = []
    index = 0
    while index < len(found):
        alike, led = _alike(found, index), _led(found, index)
        end = max(alike, led)
        if end - index < 2:
            out.append(_with_bars(found[index]))
            index += 1
            continue
        number += 1
        out += raws([_row(raw, led=led > alike) for raw in found[index:end]], number)
        index = end
    return out


def _alike(found: list[Raw], index: int) -> int:
    """Where a run of paragraphs ends that all have as many parts as the first, if it has several."""
    end, width = index, len(_tabbed(found[index]))
    while end < len(found) and width > 1 and len(_tabbed(found[end])) == width:
        end += 1
    return end


def _led(found: list[Raw], index: int) -> int:
    """Where a run of paragraphs ends that a label before several parts begins, and tabs or other labels go on."""
    first = _labelled(found[index])
    if len(first) < 3 or not first[0]:
        return index
    end = index + 1
    while end < len(found) and 2 <= len(_labelled(found[end])) <= len(first):
        end += 1
    return end


def _labelled(raw: Raw) -> list[str]:
    """The parts of a paragraph behind its label, which is "" where it begins with a tab; [] where it has neither."""
    cells = _tabbed(raw)
    if cells and raw.text.startswith("\t"):
        return ["", *cells]
    return cells if len(cells) > 1 and cells[0].endswith(":") else []


def _row(raw: Raw, *, led: bool) -> TableRow:
    cells = _labelled(raw) if led else _tabbed(raw)
    return TableRow([[replace(raw, text=cell)] if cell else [] for cell in cells])


def _with_bars(raw: Raw) -> Raw:
    """A paragraph alone with a few short parts behind a label, with bars between them ("Present: A Name | Chair")."""
    cells = _tabbed(raw)
    short = 3 <= len(cells) <= MOST_PARTS and cells[0].endswith(":") and max(map(len, cells)) <= LONGEST_PART
    return replace(raw, text=f"{cells[0]} {' | '.join(cells[1:])}") if short else raw


def _tabbed(raw: Raw) -> list[str]:
    return [part for part in map(str.strip, raw.text.split("\t")) if part] if raw.kind == "paragraph" else []
