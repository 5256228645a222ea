"""Aims of a plan on a page that stand beside one another in plain text, each a column: one below the other, as they are to be read.

    PRIORITY 1               PRIORITY 2
    Warm homes               Safe streets

    What we will do          What we will do
    • Insulate 200           • Light the lanes
      lofts                  • Mend the kerbs

A line of numbers that count up opens the columns, or one of names above a label that all of them have. They end where a line
does not keep to them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from convenor.ingest.readers import plan_lines
from convenor.ingest.readers.markers import GLYPHS

CELL = re.compile(r"\S+(?: \S+)*")
HEAD = re.compile(rf"(?:[A-Z][\w-]+ )?{plan_lines.AIM}(?P<label>\s*[:.–—-]\s*\S.*)?", re.I)
MARKED = re.compile(rf"\s*(?:[{GLYPHS}·–—*-]|\(?(?:\d{{1,2}}|[a-h])[.)])\s")
OFF = 2  # characters by which a cell may begin before its column
MOST_BLANK = 2  # empty lines between two of the columns
FARTHEST = 10  # lines from the names of columns to the label that all have
FEWEST = 3  # lines below the head


def unfolded(lines: Sequence[str]) -> list[str]:
    """The lines, such columns one below the other with an empty line between."""
    out: list[str] = []
    labels = [at for at, line in enumerate(lines) if _is_label(line)]
    at = 0
    while at < len(lines):
        named = bool(labels) and any(0 < label - at <= FARTHEST for label in labels)
        heads = _head(lines[at])
        starts = _below(lines, at, heads) if heads else (_over_label(lines, at) if named else [])
        last, columns = _columns(lines, at, starts) if starts else (at, [])
        if last - at < FEWEST or not all(any(line.strip() for line in column[1:]) for column in columns):
            out.append(lines[at])
            at += 1
            continue
        for column in columns:
            out += [*_named(column), ""]
        at = last + 1
    return out


def _head(line: str) -> list[int]:
    """Where columns begin that a line opens, each with the next number of one kind of aim; [] where it opens none."""
    if "   " not in line.strip():
        return []
    cells = list(CELL.finditer(line.rstrip()))
    told = [HEAD.fullmatch(cell.group()) for cell in cells]
    if len(cells) < 2 or not all(told):
        return []
    names = [
        cell.group()[: match.start("label")] if match and match["label"] else cell.group()
        for cell, match in zip(cells, told, strict=True)
    ]
    kinds, numbers = zip(*(name.lower().rsplit(" ", 1) for name in names), strict=True)
    counts = [str(at) for at in range(1, len(cells) + 1)]
    words = ["one", "two", "three", "four", "five", "six", "seven", "eight"][: len(cells)]
    return [cell.start() for cell in cells] if len(set(kinds)) == 1 and list(numbers) in (counts, words) else []


def _below(lines: Sequence[str], at: int, starts: Sequence[int]) -> list[int]:
    """Where columns begin whose heads may be set in the middle: as far left as the lines below that have all of them."""
    out = list(starts)
    for line in lines[at + 1 : at + 1 + FARTHEST]:
        cells = [cell.start() for cell in CELL.finditer(line.rstrip())]
        if len(cells) == len(starts) and all(cell > head for cell, head in zip(cells[1:], starts, strict=False)):
            out = [min(pair) for pair in zip(cells, out, strict=True)]
    return out


def _is_label(line: str) -> bool:
    """Whether a line is one label of plans for each of several columns."""
    cells = CELL.findall(line) if "   " in line.strip() else []
    return len(cells) > 1 and len(set(cells)) == 1 and plan_lines.OF_PLAN.fullmatch(cells[0].rstrip(":")) is not None


def _over_label(lines: Sequence[str], at: int) -> list[int]:
    """Where columns begin whose names a line gives, all above one label; [] where it gives none."""
    cells = list(CELL.finditer(lines[at].rstrip()))
    if len(cells) < 2 or _is_label(lines[at]) or not all(cell.group()[0].isupper() for cell in cells):
        return []
    starts = [cell.start() for cell in cells]
    blank = 0
    for line in (line.rstrip() for line in lines[at + 1 : at + 1 + FARTHEST]):
        blank = 0 if line else blank + 1
        if blank > MOST_BLANK or (line and not _cut(line, starts)):
            return []
        if _is_label(line):
            return starts if len(CELL.findall(line)) == len(starts) else []
    return []


def _columns(lines: Sequence[str], head: int, starts: Sequence[int]) -> tuple[int, list[list[str]]]:
    """(last line of the columns, the lines of each)."""
    columns: list[list[str]] = [[] for _ in starts]
    last, blank = head, 0
    for at in range(head, len(lines)):
        line = lines[at].rstrip()
        blank = 0 if line else blank + 1
        cells = _cut(line, starts) if line else [""] * len(starts)
        if not cells or blank > MOST_BLANK or (at > head and _head(line)):
            break
        for column, cell in zip(columns, cells, strict=True):
            column.append(cell)
        last = at if line else last
    return last, [column[: last - head + 1] for column in columns]


def _cut(line: str, starts: Sequence[int]) -> list[str]:
    """The cells of a line by column, each with its indent; [] where they do not stand in the columns."""
    out = [""] * len(starts)
    if "\t" in line or "\f" in line:
        return []
    for cell in CELL.finditer(line):
        column = max((i for i, start in enumerate(starts) if start <= cell.start() + OFF), default=-1)
        if column < 0 or out[column] or (column + 1 < len(starts) and cell.end() >= starts[column + 1]):
            return []
        out[column] = " " * max(cell.start() - starts[column], 0) + cell.group()
    return out


def _named(column: Sequence[str]) -> list[str]:
    """A column, the name of its aim behind the number above it, each entry and paragraph on one line."""
    lines = [line.rstrip() for line in column]
    head = HEAD.fullmatch(lines[0].strip())
    if head is None or not head["label"]:
        first = next(at for at, line in enumerate(lines) if line and (at or head is None))
        end = next((at for at in range(first, len(lines)) if not lines[at]), len(lines))
        name = " ".join(line.strip() for line in lines[first:end])
        lines = [f"{lines[0].strip()}: {name}" if head else name, *lines[end:]]
    width = max(map(len, lines[1:]), default=0)
    out = lines[:1]
    entry = False  # whether the line above is of an entry of a list
    for above, line in pairwise(lines):
        mark = MARKED.match(line)
        full = len(above) + 1 + len(line.split(maxsplit=1)[0]) > width if above and line else False
        if line and not mark and above and (entry or full) and len(out) > 1:
            out[-1] = f"{out[-1]} {line.strip()}"
        else:
            out.append(line)
            entry = bool(mark)
    return out
