"""Sets a golden source as a PDF whose bytes depend on nothing but the text."""

from __future__ import annotations

import io
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageBreak, PageTemplate, Paragraph, Spacer, Table
from source import Block, Source, runs

MARGIN, GAP, NOTE = 18 * mm, 8 * mm, 32 * mm
FACES = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold"}
GRID = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")]
PLAIN = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
    ("TOPPADDING", (0, 0), (-1, -1), 1),
]


class Setter:
    """One paper's page, faces and column width."""

    def __init__(self, settings: dict[str, str]) -> None:
        self.settings = settings
        self.page = landscape(A4) if settings.get("page") == "landscape" else A4
        self.count = int(settings.get("columns", "1"))
        self.note = NOTE if settings.get("margin") else 0
        self.width = (self.page[0] - 2 * MARGIN - self.note - (self.count - 1) * GAP) / self.count
        self.face = settings.get("face", "Helvetica")
        self.size = float(settings.get("size", "10"))

    def pdf(self, blocks: list[Block]) -> bytes:
        """The PDF as bytes."""
        buffer = io.BytesIO()
        frames = [
            Frame(MARGIN + i * (self.width + GAP), 22 * mm, self.width + self.note, self.page[1] - 42 * mm, 0, 0, 0, 0)
            for i in range(self.count)
        ]
        paper = BaseDocTemplate(buffer, pagesize=self.page, title=self.settings.get("title", ""), invariant=1)
        paper.addPageTemplates(PageTemplate(frames=frames, onPage=lambda canvas, _: self.furniture(canvas)))
        paper.build([flowable for block in blocks for flowable in self.flowables(block, self.width)])
        return buffer.getvalue()

    def furniture(self, canvas: Any) -> None:
        """The running head and foot of a page; `{n}` is its number."""
        canvas.setFont(self.face, 8)
        number = str(canvas.getPageNumber())
        canvas.drawString(MARGIN, self.page[1] - 12 * mm, self.settings.get("header", "").replace("{n}", number))
        canvas.drawCentredString(self.page[0] / 2, 12 * mm, self.settings.get("footer", "").replace("{n}", number))

    def style(self, kind: str) -> ParagraphStyle:
        """Size, face and space of a kind of block."""
        grow = {"h1": 1.6, "h2": 1.25, "h3": 1.05}.get(kind, 1.0)
        face = FACES[self.face] if kind.startswith("h") else self.face
        size = self.size * grow
        look = ParagraphStyle(kind, fontName=face, fontSize=size, leading=size * 1.25, spaceBefore=2, spaceAfter=4)
        if kind in ("bullet", "numbered"):
            look.leftIndent, look.bulletIndent = (14, 3) if kind == "bullet" else (30, 0)
            look.bulletFontName, look.bulletFontSize = self.face, size
        if kind == "centre":
            look.alignment, look.fontName = TA_CENTER, FACES[self.face]
        look.keepWithNext = kind.startswith("h")
        return look

    def flowables(self, block: Block, width: float) -> list[Any]:
        """One block, ready to be set."""
        if block.kind == "page":
            return [PageBreak()]
        if block.kind == "table":
            return [Spacer(1, 3), self.table(block, width), Spacer(1, 6)]
        if block.kind == "columns":
            sides = [
                [f for b in side for f in self.flowables(b, width * w / 100 - 8)]
                for side, w in zip(block.columns, block.widths, strict=True)
            ]
            return [Table([sides], [width * w / 100 for w in block.widths], style=PLAIN), Spacer(1, 6)]
        mark = "•" if block.kind == "bullet" else block.label or None
        words = Paragraph(markup(block.text), self.style(block.kind), bulletText=mark)
        if not self.note:
            return [words]
        note = Paragraph(markup(block.margin), self.style("note"))
        return [Table([[words, note]], [self.width, self.note - 4], style=PLAIN, hAlign="LEFT")]

    def table(self, block: Block, width: float) -> Table:
        """A table with or without lines; `<<` joins a cell to the one on its left."""
        look = list(GRID if block.style == "grid" else PLAIN)
        for y, row in enumerate(block.rows):
            for x, cell in enumerate(row):
                if cell != "<<" and row[x + 1 : x + 2] == ["<<"]:
                    last = x + 1
                    while row[last + 1 : last + 2] == ["<<"]:
                        last += 1
                    look.append(("SPAN", (x, y), (last, y)))
        style = self.style("cell")
        style.spaceBefore = style.spaceAfter = 0
        cells = [
            [Paragraph(markup("" if c == "<<" else c.replace(" // ", "\n")), style) for c in row] for row in block.rows
        ]
        return Table(cells, [width * w / 100 for w in block.widths], style=look, hAlign="LEFT")


def markup(text: str) -> str:
    """Bold, italic and line ends as the page setter wants them."""
    tags = {"bold": "<b>{}</b>", "italic": "<i>{}</i>", "plain": "{}"}
    return "".join(tags[face].format(escape(piece)) for piece, face in runs(text)).replace("\n", "<br/>")


def set_pdf(source: Source) -> bytes:
    """The PDF of a source."""
    return Setter(source.settings).pdf(source.blocks)
