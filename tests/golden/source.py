"""Sources of the golden PDF and Word papers: a small markup, a block an idea.

A source begins with `key: value` lines up to `---`. Then: `# ` to `### ` headings, `- ` bullets, `+ 4.1 | words` a
numbered paragraph, `| a | b |` table rows (`//` a new line in a cell, `<<` a cell merged into the one on its left),
paragraphs between blank lines (a line that ends in a backslash keeps its end). `:table grid 20 80` says how the next
table looks (`grid` or `plain`, widths in per cent), `:columns 50 50 … :next … :end` sets blocks side by side,
`:margin words` stands in the margin beside the next paragraph, `:centre words` in the middle, `:page` begins a page.
`**bold**` and `*italic*` inside words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

MARKS = re.compile(r"(\*\*.+?\*\*|\*[^*\s][^*]*\*)")


@dataclass
class Block:
    """A heading, paragraph, bullet, numbered paragraph, table, group of columns or page break."""

    kind: str
    text: str = ""
    label: str = ""
    margin: str = ""
    rows: list[list[str]] = field(default_factory=list)
    widths: list[int] = field(default_factory=list)
    style: str = "grid"
    columns: list[list[Block]] = field(default_factory=list)


@dataclass
class Source:
    """One paper before it is set: its settings and its blocks."""

    settings: dict[str, str]
    blocks: list[Block]


def runs(text: str) -> list[tuple[str, str]]:
    """Pieces of a text with their face: plain, bold or italic."""
    out = []
    for piece in MARKS.split(text):
        if piece.startswith("**"):
            out.append((piece[2:-2], "bold"))
        elif piece.startswith("*") and piece.endswith("*") and len(piece) > 2:
            out.append((piece[1:-1], "italic"))
        elif piece:
            out.append((piece, "plain"))
    return out


def read(path: Path) -> Source:
    """The source in a file."""
    head, _, body = path.read_text(encoding="utf-8").partition("\n---\n")
    settings = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    return Source(settings, blocks(body.splitlines()))


def blocks(lines: list[str]) -> list[Block]:
    """Lines of markup as blocks."""
    out: list[Block] = []
    style: list[str] = []
    margin = ""
    index = 0
    while index < len(lines):
        line = lines[index]
        if not line.strip():
            index += 1
        elif line.startswith(":columns"):
            block, index = columns(lines, index)
            out.append(block)
        elif line.startswith(":table"):
            style, index = line.split()[1:], index + 1
        elif line.startswith(":margin"):
            margin, index = line[8:], index + 1
        elif line.startswith("|"):
            block, index = table(lines, index, style)
            out, style = [*out, block], []
        else:
            block, index = words(lines, index)
            block.margin, margin = margin, ""
            out.append(block)
    return out


def columns(lines: list[str], index: int) -> tuple[Block, int]:
    """Blocks side by side, up to `:end`."""
    end = lines.index(":end", index)
    sides: list[list[str]] = [[]]
    for line in lines[index + 1 : end]:
        if line == ":next":
            sides.append([])
        else:
            sides[-1].append(line)
    widths = [int(w) for w in lines[index].split()[1:]]
    return Block("columns", widths=widths, columns=[blocks(side) for side in sides]), end + 1


def table(lines: list[str], index: int, style: list[str]) -> tuple[Block, int]:
    """A table: the rows that follow each other."""
    rows = []
    while index < len(lines) and lines[index].startswith("|"):
        rows.append([cell.strip() for cell in lines[index].strip().strip("|").split("|")])
        index += 1
    widths = [int(w) for w in style[1:]] or [100 // len(rows[0])] * len(rows[0])
    return Block("table", rows=rows, widths=widths, style=style[0] if style else "grid"), index


def words(lines: list[str], index: int) -> tuple[Block, int]:
    """A block of words: one line of a heading, bullet or numbered paragraph, or lines up to a blank one."""
    line = lines[index]
    if line == ":page":
        return Block("page"), index + 1
    if line.startswith(":centre "):
        return Block("centre", line[8:]), index + 1
    if found := re.match(r"(#{1,3}) (.+)", line):
        return Block(f"h{len(found[1])}", found[2]), index + 1
    if line.startswith("- "):
        return Block("bullet", line[2:]), index + 1
    if found := re.match(r"\+ (.+?) \| (.+)", line):
        return Block("numbered", found[2], label=found[1]), index + 1
    start = index
    while index < len(lines) and lines[index].strip() and lines[index][0] not in ":|#+-":
        index += 1
    index = max(index, start + 1)
    text = " ".join(line.strip() for line in lines[start:index]).replace("\\ ", "\n").rstrip("\\")
    return Block("paragraph", text), index
