"""Sets a golden source as a Word file whose bytes depend on nothing but the text."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime

from docx import Document
from docx.document import Document as WordFile
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.shared import Cm
from docx.text.paragraph import Paragraph
from source import Block, Source, runs

MADE = datetime(2025, 1, 1)


def set_word(source: Source) -> bytes:
    """The Word file of a source."""
    word = Document()
    core = word.core_properties
    core.title, core.author, core.created, core.modified = source.settings.get("title", ""), "", MADE, MADE
    section = word.sections[0]
    if source.settings.get("page") == "landscape":
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
    section.header.paragraphs[0].text = source.settings.get("header", "")
    section.footer.paragraphs[0].text = source.settings.get("footer", "")
    for block in source.blocks:
        put(word, block)
    buffer = io.BytesIO()
    word.save(buffer)
    return same_clock(buffer.getvalue())


def put(word: WordFile, block: Block) -> None:
    """One block at the end of the file."""
    if block.kind == "page":
        word.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    elif block.kind == "table":
        table(word, block)
    elif block.kind.startswith("h"):
        write(word.add_heading(level=int(block.kind[1])), block.text)
    elif block.kind == "bullet":
        write(word.add_paragraph(style="List Bullet"), block.text)
    elif block.kind == "numbered":
        write(word.add_paragraph(), f"{block.label}\t{block.text}")
    else:
        paragraph = word.add_paragraph()
        write(paragraph, block.text)
        if block.kind == "centre":
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def write(paragraph: Paragraph, text: str) -> None:
    """Words with their bold and italic runs."""
    for piece, face in runs(text):
        run = paragraph.add_run(piece)
        run.bold, run.italic = face == "bold" or None, face == "italic" or None


def table(word: WordFile, block: Block) -> None:
    """A table; `//` begins a paragraph in a cell, `<<` joins a cell to the one on its left."""
    grid = word.add_table(
        rows=len(block.rows), cols=len(block.rows[0]), style="Table Grid" if block.style == "grid" else None
    )
    for y, row in enumerate(block.rows):
        for x, text in enumerate(row):
            cell = grid.cell(y, x)
            cell.width = Cm(16 * block.widths[x] / 100)
            if text == "<<":
                cell.merge(grid.cell(y, x - 1))
                continue
            for number, piece in enumerate(text.split(" // ")):
                write(cell.paragraphs[0] if number == 0 else cell.add_paragraph(), piece)
        for cell in {c._tc: c for c in grid.rows[y].cells}.values():
            while len(cell.paragraphs) > 1 and not cell.paragraphs[-1].text:
                last = cell.paragraphs[-1]._p
                last.getparent().remove(last)


def same_clock(data: bytes) -> bytes:
    """The same zip file with one fixed time on every member."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, MADE.timetuple()[:6]), old.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()
