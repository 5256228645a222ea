"""Sets a sample paper as a PDF of one or two columns whose bytes depend on nothing but the text."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, StyleSheet1, getSampleStyleSheet
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Spacer, Table, TableStyle

if TYPE_CHECKING:
    from sample_papers import Line

MARGIN = 18 * mm
GAP = 8 * mm
STYLE_NAMES = {"h1": "Heading1", "h2": "Heading2", "h3": "Heading3", "p": "BodyText", "ul": "Item", "ol": "Item"}
RULES = TableStyle(
    [
        ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("BACKGROUND", (0, 0), (-1, 0), colors.whitesmoke),
    ]
)


def set_paper(meta: dict[str, str], groups: list[tuple[str, list[Line]]]) -> bytes:
    """The PDF as bytes; title and notice stand at the head and the foot of every page."""
    buffer = io.BytesIO()
    columns = 2 if meta["layout"] == "two columns" else 1
    width = (A4[0] - 2 * MARGIN - (columns - 1) * GAP) / columns
    frames = [Frame(MARGIN + i * (width + GAP), 24 * mm, width, A4[1] - 46 * mm, 0, 0, 0, 0) for i in range(columns)]
    document = BaseDocTemplate(buffer, pagesize=A4, title=meta["title"], author=meta["author"], invariant=1)
    document.addPageTemplates(PageTemplate(frames=frames, onPage=lambda canvas, _: furniture(canvas, meta)))
    styles = sheet()
    document.build([flowable for kind, group in groups for flowable in flowables(kind, group, styles, width)])
    return buffer.getvalue()


def furniture(canvas: Any, meta: dict[str, str]) -> None:
    """The running head and the foot of one page."""
    canvas.setFont("Helvetica", 7)
    canvas.drawString(MARGIN, A4[1] - 12 * mm, f"{meta['author']}: {meta['title']}")
    canvas.drawString(MARGIN, 14 * mm, meta["notice"])
    canvas.drawRightString(A4[0] - MARGIN, 9 * mm, f"Page {canvas.getPageNumber()}")


def sheet() -> StyleSheet1:
    """Small type, a list style whose marks hang in the margin, and one that stays with the list it leads into."""
    styles = getSampleStyleSheet()
    for name, size in (("Heading1", 16), ("Heading2", 12), ("Heading3", 10), ("BodyText", 9)):
        styles[name].fontSize, styles[name].leading = size, size * 1.25
        styles[name].keepWithNext = name.startswith("Heading")
    styles.add(ParagraphStyle("Item", parent=styles["BodyText"], leftIndent=14, bulletIndent=2, bulletFontSize=9))
    styles.add(ParagraphStyle("Lead", parent=styles["BodyText"], keepWithNext=True))
    return styles


def flowables(kind: str, group: list[Line], styles: StyleSheet1, width: float) -> list[Any]:
    """One list, table or run of paragraphs, ready to be set."""
    if kind == "tr":
        cells = [[Paragraph(cell, styles["BodyText"]) for cell in line.cells] for line in group]
        return [Spacer(1, 4), Table(cells, [width / len(cells[0])] * len(cells[0]), style=RULES), Spacer(1, 4)]
    style = styles["Lead" if group[-1].text.endswith((":", "That")) else STYLE_NAMES[kind]]
    marks = [("•" if line.mark == "-" else line.mark) or None for line in group]
    return [Paragraph(line.text, style, bulletText=mark) for line, mark in zip(group, marks, strict=True)]
