"""Papers made on the spot, and ways to say what was read. All names and texts are invented."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, FrameBreak, PageTemplate, Paragraph, SimpleDocTemplate, Table

from convenor.graph.model import Document

PROSE = (
    "The board looked at the plan for {0} and asked the officers to bring it back with costs, risks and dates for each "
    "of the areas that it touches. Members said that {0} had been spoken of at three meetings without an outcome, and "
    "that people in the valley were right to expect one. It was agreed that {0} would be the first matter at the "
    "meeting after next, and that the clerk would write to every parish about it before then."
)


def prose(topic: str) -> str:
    """Running text of about eighty words in which a topic is named three times."""
    return PROSE.format(topic)


class Said:
    """What a document says, block by block."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def of(self, *kinds: str) -> list[str]:
        """The texts of the blocks of some kinds, of all when none is named."""
        text = self.document.text
        return [text[b.start : b.end] for b in self.document.blocks if not kinds or b.kind in kinds]

    def rows(self) -> list[tuple[str, ...]]:
        """The cells of each row."""
        text = self.document.text
        return [tuple(text[c.start : c.end] for c in b.cells) for b in self.document.blocks if b.kind == "row"]

    def marked(self) -> list[tuple[str, str, int]]:
        """Marker, text and level of each list item."""
        text = self.document.text
        return [(b.marker, text[b.start : b.end], b.level) for b in self.document.blocks if b.kind == "item"]


@pytest.fixture
def said() -> Callable[[Document], Said]:
    return Said


@pytest.fixture
def words() -> Callable[[str], str]:
    return prose


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, bytes], Path]:
    """Writes a file of some bytes and gives its path."""

    def write(name: str, data: bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return write


class PdfMaker:
    """Makes PDFs: set in columns, as tables, or drawn piece by piece."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.styles = getSampleStyleSheet()
        self.styles.add(ParagraphStyle("Justified", parent=self.styles["BodyText"], alignment=4))
        self.styles["BodyText"].spaceAfter = self.styles["Justified"].spaceAfter = 12

    def text(self, text: str, style: str = "BodyText") -> Paragraph:
        return Paragraph(text, self.styles[style])

    def columns(self, count: int, flows: Sequence[Sequence[Any]], head: Sequence[Any] = ()) -> Path:
        """A page with a full-width part on top and columns below, each with its flowables."""
        path = self.folder / "columns.pdf"
        width = (A4[0] - 100 - 18 * (count - 1)) / count
        frames = [Frame(50 + i * (width + 18), 50, width, 620, leftPadding=0, rightPadding=0) for i in range(count)]
        top = Frame(50, 680, A4[0] - 100, 110, leftPadding=0, rightPadding=0)
        document = BaseDocTemplate(str(path), pagesize=A4)
        document.addPageTemplates(PageTemplate(frames=[top, *frames]))
        parts = list(head)
        for flow in flows:
            parts += [FrameBreak(), *flow]
        document.build(parts)
        return path

    def flow(self, *parts: Any, name: str = "flow.pdf") -> Path:
        """Pages of one column."""
        path = self.folder / name
        SimpleDocTemplate(str(path), pagesize=A4).build(list(parts))
        return path

    def table(self, rows: Sequence[Sequence[Any]], widths: Sequence[float], *style: Any, **options: Any) -> Table:
        return Table(rows, colWidths=list(widths), style=[("VALIGN", (0, 0), (-1, -1), "TOP"), *style], **options)

    def drawn(self, *pages: Callable[[Canvas], None], **options: Any) -> Path:
        """A PDF whose pages are drawn by functions."""
        path = self.folder / "drawn.pdf"
        canvas = Canvas(str(path), pagesize=A4, **options)
        for draw in pages:
            canvas.setFont("Helvetica", 11)
            draw(canvas)
            canvas.showPage()
        canvas.save()
        return path


@pytest.fixture
def pdf(tmp_path: Path) -> PdfMaker:
    return PdfMaker(tmp_path)
