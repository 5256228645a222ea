"""Whole papers of invented meetings: title, lists, items; set as text, web page, Markdown, Word or PDF."""

from __future__ import annotations

import html
import io
import re
import textwrap
from typing import NamedTuple

import wording
from entries import Line, Words, said
from further import Lists

SETTINGS = {"lines": 24, "run together": 16, "wrapped": 14, "spaced": 10, "page": 18, "markdown": 8, "pdf": 10}
BETWEEN_CELLS = ("  ", "    ", "\t", " ", " | ")


class Paper(NamedTuple):
    """A file's suffix and content, and its words in order, each with its label."""

    suffix: str
    data: bytes
    words: Words


class Meeting(Lists):
    """One paper of one meeting."""

    def lines(self) -> list[Line]:
        """The lines of the paper in order."""
        front = list(self.one(wording.FRONTS))
        while self.chance(0.3):
            front.insert(self.number(0, len(front)), self.one(wording.FRONT_NOTES))
        lists, late = self.lists()
        out: list[Line] = [[said(self.filled(line))] for line in front] + lists
        for number in range(1, self.number(3, 8)):
            out += self._item(number, late if number == 1 else [])
        return [line for line in out if any(line)]

    def _item(self, number: int, late: list[Line]) -> list[Line]:
        """An item with its heading; below the first one those may stand who sent apologies."""
        mark = said(f"{number}.") if self.chance(0.7) else said(str(number))
        out: list[Line] = []
        if late and self.chance(0.6):
            title = self.one(wording.AWAY_ITEMS)
            out = [[mark + said(title.upper() if self.capitals else title, "HA")], *late]
        else:
            title = self.filled(self.one(wording.ITEMS))
            out = [[mark + said(title.upper() if self.capitals else title)]] if self.chance(0.85) else []
            out += late
        for _ in range(self.number(1, 3)):
            prose = " ".join(self.filled(self.one(wording.SENTENCES)) for _ in range(self.number(1, 3)))
            out.append([said(prose)])
        return out


def paper(seed: int) -> Paper:
    """The paper that a seed makes."""
    meeting = Meeting(seed)
    lines = meeting.lines()
    setting = meeting.random.choices(list(SETTINGS), list(SETTINGS.values()))[0]
    words = [word for line in lines for cell in line for word in cell]
    if setting == "page":
        return Paper(".html", _page(meeting, lines), [("Minutes", "X"), *words])
    if setting == "markdown":
        return Paper(".md", _markdown(meeting, lines), words)
    between = meeting.one(BETWEEN_CELLS)
    plain = [between.join(_text(cell) for cell in line if cell) for line in lines]
    if setting == "pdf":
        return Paper(".pdf", _pdf(meeting, plain), words)
    return Paper(".txt", _plain(meeting, setting, lines, plain).encode(), words)


def _text(words: Words) -> str:
    return " ".join(word for word, _ in words)


def _is_head(line: Line) -> bool:
    return len(line) == 1 and all(label[0] == "H" for _, label in line[0])


def _plain(meeting: Meeting, setting: str, lines: list[Line], plain: list[str]) -> str:
    """Text: line by line, all blank lines kept or lost, wrapped, or run together as some tools take it out of a PDF."""
    if setting == "run together":
        parts = meeting.one((1, 1, 2, 4))
        size = -(-len(plain) // parts)
        chunks = [plain[start : start + size] for start in range(0, len(plain), size)]
        return "\n\n".join(re.sub(r"\s+", " ", " ".join(chunk)) for chunk in chunks)
    if setting == "wrapped":
        width = meeting.number(50, 100)
        return meeting.one(("\n", "\n\n")).join(textwrap.fill(line, width) for line in plain)
    if setting == "spaced":
        return "\n\n".join(plain)
    air = ["\n" if meeting.chance(0.5 if _is_head(line) else 0.1) else "" for line in lines]
    return "".join(f"{blank}{line}\n" for blank, line in zip(air, plain, strict=True))


def _page(meeting: Meeting, lines: list[Line]) -> bytes:
    """A web page; rows in a row are one table."""
    out = ["<html><body><h1>Minutes</h1>"]
    for line in lines:
        if len(line) > 1:
            cells = "".join(f"<td>{html.escape(_text(cell))}</td>" for cell in line)
            opened = out[-1].endswith("</tr>")
            out.append(f"<tr>{cells}</tr>" if opened else f"<table><tr>{cells}</tr>")
            continue
        if out[-1].endswith("</tr>"):
            out.append("</table>")
        text = html.escape(_text(line[0]))
        form = (
            meeting.one(("<h3>{}</h3>", "<p><strong>{}</strong></p>", "<p>{}</p>")) if _is_head(line) else "<p>{}</p>"
        )
        out.append(form.format(text))
    return "\n".join([*out, "</body></html>"]).encode()


def _markdown(meeting: Meeting, lines: list[Line]) -> bytes:
    out: list[str] = []
    for line in lines:
        text = _text(line[0])
        if len(line) > 1:
            out.append(f"| {' | '.join(_text(cell) for cell in line)} |")
        elif _is_head(line):
            out += ["", meeting.one(("## {}", "### {}", "**{}**")).format(text), ""]
        else:
            out += [text] if text[0] in "•-*·–" else [text, ""]
    return "\n".join(out).encode()


def _pdf(meeting: Meeting, plain: list[str]) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas, height = Canvas(out, invariant=True), 800.0
    for line in plain:
        for piece in textwrap.wrap(line.replace("\t", "    "), 95):
            if height < 50:
                canvas.showPage()
                height = 800.0
            canvas.drawString(60, height, piece)
            height -= 13
        height -= meeting.one((0, 0, 4, 10))
    canvas.save()
    return out.getvalue()
