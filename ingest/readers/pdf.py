"""PDF: pages to lines in reading order and tables, within bounds of size. The libraries are in pdfium and pdf_rules."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from convenor.graph.errors import UnreadablePaper
from convenor.graph.model import Document
from convenor.ingest.readers import scanned
from convenor.ingest.readers.assemble import Line, Raw, assemble
from convenor.ingest.readers.lines import blocks
from convenor.ingest.readers.opening import shown
from convenor.ingest.readers.page import Page
from convenor.ingest.readers.pdf_cells import Table, blocks as table_blocks, carried_on, joined
from convenor.ingest.readers.pdf_columns import Flow
from convenor.ingest.readers.pdf_layout import flow_of, watermark
from convenor.ingest.readers.pdf_streams import too_large
from convenor.ingest.readers.pdfium import Broken, PasswordNeeded, TooMuch, pages

MOST_PAGES = 5_000
MOST_CHARACTERS = 30_000_000  # of a paper
FEW_LETTERS = 30  # a page: with no more, and a picture over it, it is a scan that bears a stamp
GIBBERISH = 0.3  # share of characters that the fonts do not name from which on the text is none


class _Scan(Exception):
    """The pages have no text; the message says why."""


def read(path: Path, data: bytes) -> Document:
    """The document of a PDF. Scans go to OCR. Raises UnreadablePaper: encrypted, broken, overfull, or without text."""
    name = shown(path)
    if too_large(data):
        raise UnreadablePaper(f"{name} unpacks to more than a paper can hold: print it to a new PDF and add that.")
    try:
        raws = lines(name, pages(data, MOST_PAGES))
    except PasswordNeeded as error:
        raise UnreadablePaper(f"{name} needs a password: open it, save a copy without one and add that.") from error
    except _Scan as scan:
        return scanned.read(path, data, str(scan))
    except TooMuch as error:
        raise UnreadablePaper(f"{name} has {error}, more than a paper can have: split it and add the parts.") from error
    except Broken as error:
        raise UnreadablePaper(f"{name} is a damaged or cut-off PDF: get it again from where it came from.") from error
    return assemble(blocks(raws), path=path, data=data)


def lines(name: str, found: Iterator[Page]) -> list[Line | Raw]:
    """The lines of all pages in reading order, tables as ready blocks."""
    flows: list[Flow] = []
    heights: dict[int, float] = {}
    letters = unmapped = scans = 0
    marks: set[str] = set()
    for page in found:
        heights[page.number] = page.height
        letters += sum(len(word.text) for word in page.words)
        unmapped += page.unmapped
        scans += page.scan
        if letters > MOST_CHARACTERS:
            raise TooMuch(f"over {MOST_CHARACTERS:,} characters")
        flows += flow_of(page)
        flows += [mark for mark in watermark(page) if mark.text not in marks]
        marks |= {mark.text for mark in watermark(page)}
    _check_text(name, letters, unmapped, scans, len(heights))
    return _with_tables(flows, heights)


def _check_text(name: str, letters: int, unmapped: int, scans: int, count: int) -> None:
    if not letters or (letters < FEW_LETTERS * count and 2 * scans >= count):
        raise _Scan("it is a scan" if scans else "its pages are empty or drawn as pictures")
    if unmapped > GIBBERISH * letters:
        what = "does not say which letters its fonts show"
        raise UnreadablePaper(f"{name} {what}: run OCR on it (for example ocrmypdf --force-ocr) and add the result.")


def _with_tables(flows: list[Flow], heights: dict[int, float]) -> list[Line | Raw]:
    """The lines, with each table's blocks where it starts; a table that goes on over pages is one."""
    groups = carried_on([part for part in flows if isinstance(part, Table)], heights)
    whole = {id(first): (number, joined(first, later)) for number, (first, later) in enumerate(groups, 1)}
    out: list[Line | Raw] = []
    for part in flows:
        if isinstance(part, Line):
            out.append(part)
        elif id(part) in whole:
            number, table = whole[id(part)]
            out += table_blocks(table, number)
    return out
