"""Tables drawn with characters: a frame of "+---+" and bars, or lines of dashes above and below columns of text.

Each becomes a table with a line a row and bars between its cells, which the readers of text and of Markdown know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from convenor.graph.worded import Worded

FRAME = re.compile(r"[ \t]*\+(?:[-=:]{2,}\+)+[ \t]*")
RULE = re.compile(r" *(?:-{3,}(?: +-{3,})+|={3,}(?: +={3,})+) *")
EDGE = re.compile(r" *-{12,} *")
GROUP = re.compile(r"-+|=+")
DRAWN = Worded(r"^[ \t]*(?:\+[-=:]{2,}\+|-{3,} +---|={3,} +===)", re.M)  # without which no table is drawn
HIGHEST = 4  # lines of a head above its rule
MOST_COLUMNS = 40
PARTED = "<p>"  # between the paragraphs of a cell

Row = list[str]


def barred(text: str, *, ruled: bool) -> str:
    """The text with its drawn tables as lines with bars; with `ruled` a line under the head says that it is one."""
    if not DRAWN.search(text):
        return text
    lines = text.split("\n")
    out: list[str] = []
    at = 0
    while at < len(lines):
        taken, rows, headed, above = _framed(lines, at) or _ruled(lines, at) or (1, [], False, 0)
        if len(rows) < 2:
            out += lines[at : at + taken]
            at += taken
            continue
        del out[len(out) - above :]
        out += ["", *_printed(rows, headed, ruled), ""]
        at += taken
    return "\n".join(out)


def _printed(rows: Sequence[Row], headed: bool, ruled: bool) -> Iterator[str]:
    width = len(rows[0])
    if ruled and not headed:
        rows = [[""] * width, *rows]
    for number, row in enumerate(rows):
        cells = [cell.replace("|", "/") for cell in row]
        yield "| " + " | ".join(cell if ruled else cell.replace(PARTED, "; ") for cell in cells) + " |"
        if ruled and not number:
            yield "|" + " --- |" * width


def _framed(lines: Sequence[str], at: int) -> tuple[int, list[Row], bool, int] | None:
    """(lines taken, rows, whether the first is the head, lines above taken too) of a table in a frame that begins here.

    It has no rows where what begins here is no table: then none begins in the lines taken.
    """
    if not FRAME.fullmatch(lines[at]):
        return None
    width = lines[at].count("+") - 1
    rows: list[Row] = []
    row: list[Row] = []
    headed, end = False, at + 1
    while end < len(lines) and lines[end].lstrip().startswith(("+", "|")):
        line = lines[end].strip()
        if FRAME.fullmatch(line):
            if line.count("+") - 1 != width or not (row or rows):
                break
            rows += [_joined(row)] if row else []
            headed = headed or ("=" in line and len(rows) == 1)
            row = []
        else:
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            if len(cells) != width:
                return end - at, [], False, 0
            row.append(cells)
        end += 1
    rows += [_joined(row)] if row else []  # the last line of the frame is not there
    return end - at, rows, headed, 0


def _ruled(lines: Sequence[str], at: int) -> tuple[int, list[Row], bool, int] | None:
    """The same of a table whose columns a line of dashes marks, with its head above it or below."""
    if not RULE.fullmatch(lines[at]):
        return None
    columns = [found.start() for found in GROUP.finditer(lines[at])]
    if len(columns) > MOST_COLUMNS:
        return None
    above = 0
    while above < HIGHEST and at > above and lines[at - above - 1].strip():
        above += 1
        if EDGE.fullmatch(lines[at - above]):
            break
    boxed = bool(above) and bool(EDGE.fullmatch(lines[at - above]))
    head = lines[at - above + boxed : at]
    end = at + 1
    if not head and (under := _next_rule(lines, end)) and _next_rule(lines, under + 1):
        head, end = lines[end:under], under + 1
    body = end
    while end < len(lines) and not (RULE.fullmatch(lines[end]) or EDGE.fullmatch(lines[end])):
        if not lines[end].strip() and not boxed:
            break
        end += 1
    closed = end < len(lines) and bool(lines[end].strip())
    parted = boxed and closed
    rows = _rows(lines[body:end], columns, parted)
    top = _rows(head, columns, True) if head else []
    if len(top) + len(rows) < 2 or not all([*rows, *top]) or (boxed and not closed) or (head and not any(top)):
        return None
    return end - at + closed, [*top, *rows], bool(head), above


def _next_rule(lines: Sequence[str], start: int) -> int | None:
    """The next line of dashes before a blank line."""
    for at in range(start, len(lines)):
        if RULE.fullmatch(lines[at]):
            return at if at > start else None
        if not lines[at].strip():
            return None
    return None


def _rows(lines: Sequence[str], columns: Sequence[int], parted: bool) -> list[Row]:
    """The rows of some lines, one a line or, where blank lines part them, of several; an empty one for what is no row."""
    rows: list[Row] = []
    row: list[Row] = []
    for line in lines:
        if not line.strip():
            rows += [_joined(row)] if row else []
            row = []
            continue
        if any(start and line[start - 1 : start].strip() for start in columns):
            return [[]]
        ends = [*columns[1:], None]
        row.append([line[start:end].strip() for start, end in zip(columns, ends, strict=True)])
        if not parted:
            rows.append(row.pop())
    return [*rows, _joined(row)] if row else rows


def _joined(lines: Sequence[Row]) -> Row:
    """One row from its lines. An empty line in a cell parts what stands there."""
    out: Row = []
    for cells in zip(*lines, strict=True):
        parts = re.split(r"\n\n+", "\n".join(cells).strip())
        out.append(PARTED.join(part.replace("\n", " ") for part in parts))
    return out
