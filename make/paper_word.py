"""Sets a sample paper as a Word file whose bytes depend on nothing but the text."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import TYPE_CHECKING

from docx import Document
from docx.document import Document as WordFile

if TYPE_CHECKING:
    from sample_papers import Line

MADE = datetime(2025, 1, 1)


def set_paper(meta: dict[str, str], groups: list[tuple[str, list[Line]]]) -> bytes:
    """The Word file as bytes; the notice stands at the foot of every page."""
    word = Document()
    core = word.core_properties
    core.title, core.author, core.last_modified_by = meta["title"], meta["author"], meta["author"]
    core.created = core.modified = MADE
    for kind, group in groups:
        if kind == "tr":
            table(word, [line.cells for line in group])
        else:
            paragraphs(word, kind, group)
    word.sections[0].footer.paragraphs[0].text = meta["notice"]
    buffer = io.BytesIO()
    word.save(buffer)
    return same_clock(buffer.getvalue())


def paragraphs(word: WordFile, kind: str, group: list[Line]) -> None:
    """Headings, paragraphs and list items."""
    for line in group:
        if kind.startswith("h"):
            word.add_heading(line.text, level=int(kind[1]))
        else:
            word.add_paragraph(line.text, style={"ul": "List Bullet", "ol": "List Number"}.get(kind))


def table(word: WordFile, rows: list[list[str]]) -> None:
    """A ruled table; its first row repeats on every page."""
    grid = word.add_table(rows=len(rows), cols=len(rows[0]), style="Table Grid")
    for row, cells in zip(grid.rows, rows, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    for cell in grid.rows[0].cells:
        for run in cell.paragraphs[0].runs:
            run.bold = True


def same_clock(data: bytes) -> bytes:
    """The same zip file with one fixed time on every member."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, MADE.timetuple()[:6]), old.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()
