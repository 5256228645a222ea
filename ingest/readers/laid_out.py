"""Tables in plain text that are laid out by blanks below a line of columns' names, with cells that run over several lines.

    Ref    Action                        Lead                By when
    1.1    Start a helpline and pay      Housing Options     Sept 2025
           rescue grants                 Manager

The names tell where each column begins. A row begins where its first cell has a mark, behind a blank line, or with whole cells; other lines go on with it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from convenor.ingest.readers.assemble import Raw
from convenor.ingest.readers.markers import GLYPHS, goes_over
from convenor.ingest.readers.tables import HEADER_WORDS, PLAN_HEAD

CELL = re.compile(r"\S+(?: \S+)*")
OFF = 2  # characters by which a cell may begin before its column
INDENT = 5  # characters by which the lines of a cell may stand behind its mark
LONGEST_NAME = 36  # characters of a column's name
MOST_OF_NAME = 5  # words of it
MOST_COLUMNS = 9
LONGEST_TITLE = 100  # characters of a line between rows that heads the next ones
MOST_BLANK = 2  # empty lines within a table
NAMES = HEADER_WORDS | frozenset(
    "baseline now current target voting vote votes partners partner leads owners holder officer timescale timescales timeframe milestone "
    "milestones indicator theme activity deliverable deliverables proxy deputy substitute term appointed resources progress rag".split()
)
NO_TABLE = re.compile(
    r"\b(?:present|apologies|attendance|absent|signed|items?|minutes?|discussions?|notes?|agenda|subjects?|topics?|decisions?)\b",
    re.I,
)  # heads lists that only stand beside one another, or what was said
MARKED = re.compile(
    rf"(?P<mark>[{GLYPHS}·–—*-]|"
    r"\(?(?:[A-Z]{1,3} ?\d{1,2}(?:\.\d{1,2})?|\d{1,2}(?:\.\d{1,2}){0,2}|[a-z]|[ivx]{1,4})[.)]?)(?:\s|$)"
)
AIM = re.compile(
    r"\s{0,3}(?:priority|theme|aim|objective|goal|outcome|ambition|pillar|mission|commitment)(?: area)? (?:\d{1,2}|[A-Z]|one|two|three|four|five|six)\b",
    re.I,
)


class Cut(NamedTuple):
    """One line of a table: where it stands, its cells by column, whether a blank line is above, and where it begins."""

    at: int
    cells: list[str]
    apart: bool
    margin: int


def rows(lines: Sequence[str], first: int) -> tuple[dict[int, Raw], set[int]]:
    """(line → the row that begins there, lines that went into one) of all such tables; `first` is the number of the first of them."""
    found: dict[int, Raw] = {}
    taken: set[int] = set()
    at = 0
    while at < len(lines):
        starts = _head(lines[at])
        body = _body(lines, at + 1, starts) if starts else []
        table = _rows(body) if body else []
        if len(table) > 1 or (table and len(starts) > 2):
            head = [cell.group() for cell in CELL.finditer(lines[at])]
            found[at] = Raw("row", cells=tuple(head), table=first + len(found))
            for row in table:
                found[row[0].at] = Raw("row", cells=_joined(row), table=found[at].table)
            last = table[-1][-1].at
            taken |= set(range(at, last + 1))
            at = last
        at += 1
    return found, taken


def _head(line: str) -> list[int]:
    """Where the columns begin of which a line gives the names; [] where it gives none."""
    if "  " not in line.strip() or "\t" in line or "|" in line:
        return []
    cells = list(CELL.finditer(line))
    names = [cell.group() for cell in cells]
    if not 2 <= len(cells) <= MOST_COLUMNS or not all(map(_may_name, names)) or any(map(NO_TABLE.search, names)):
        return []
    known = sum(map(_names_column, names))
    return [cell.start() for cell in cells] if known >= 2 and 2 * known >= len(names) else []


def _may_name(cell: str) -> bool:
    short = len(cell) <= LONGEST_NAME and len(cell.split()) <= MOST_OF_NAME
    return short and (cell[0].isupper() or cell[:2] == "20") and cell[-1] not in ".,;:"


def _names_column(cell: str) -> bool:
    last = cell.split()[-1].strip("()").lower()
    return last in NAMES or bool(PLAN_HEAD.match(cell)) or bool(re.fullmatch(r"20\d\d(?:[/–-]\d{2,4})?", cell))


def _body(lines: Sequence[str], at: int, starts: Sequence[int]) -> list[Cut]:
    """The lines below a head whose cells stand in its columns, up to one whose words go over from one column into the next."""
    out: list[Cut] = []
    blank = 0
    for number in range(at, len(lines)):
        line = lines[number].rstrip()
        if not line.strip():
            blank += 1
            if blank > MOST_BLANK:
                break
            continue
        cells = _cut(line, starts)
        margin = len(line) - len(line.lstrip())
        if not cells and out and _heads_rows(lines, number, starts):
            cells = [line.strip(), *[""] * (len(starts) - 1)]
        if not cells or _head(line) or "\t" in line or (out and _ends(out, cells, margin, bool(blank), starts)):
            break
        out.append(Cut(number, cells, bool(blank), margin))
        blank = 0
    while out and AIM.match(out[-1].cells[0]) and not any(out[-1].cells[1:]):
        out.pop()  # what it heads is no row
    return out


def _cut(line: str, starts: Sequence[int]) -> list[str]:
    """The cells of a line by column, [] where they do not stand in the columns."""
    out = [""] * len(starts)
    for cell in CELL.finditer(line):
        column = max((i for i, start in enumerate(starts) if start <= cell.start() + OFF), default=-1)
        if column < 0 or (column + 1 < len(starts) and cell.end() >= starts[column + 1]):
            return []
        if out[column] and not (column == 0 and MARKED.fullmatch(out[column])):
            return []
        out[column] = f"{out[column]} {cell.group()}".strip()
    return out


def _heads_rows(lines: Sequence[str], number: int, starts: Sequence[int]) -> bool:
    """Whether a line across the columns numbers an aim, and rows of the same columns stand below it."""
    below = next((line for line in lines[number + 1 : number + 3] if line.strip()), "")
    cells = _cut(below.rstrip(), starts)
    return bool(AIM.match(lines[number])) and len(lines[number].strip()) <= LONGEST_TITLE and sum(map(bool, cells)) > 1


def _ends(above: Sequence[Cut], cells: Sequence[str], margin: int, apart: bool, starts: Sequence[int]) -> bool:
    """Whether a line is no more of a table: its first cell alone, and not as one that goes on with the row above would stand."""
    if any(cells[1:]) or AIM.match(cells[0]):
        return False
    marked = bool(MARKED.match(above[0].cells[0]))
    if marked:
        return apart or (margin <= above[0].margin and not cells[0][0].islower())
    return apart or not (
        cells[0][0].islower() or cells[0][0] == "(" or goes_over(above[-1].cells[0]) or margin > starts[0]
    )


def _rows(body: Sequence[Cut]) -> list[list[Cut]]:
    """The lines of each row."""
    marked = [bool(MARKED.match(cut.cells[0])) for cut in body]
    by_mark = marked[0] and sum(marked) > 0
    by_gap = not by_mark and any(cut.apart for cut in body[1:]) and not _whole_within(body)
    out: list[list[Cut]] = []
    for cut, mark in zip(body, marked, strict=True):
        aim = not any(cut.cells[1:]) and bool(AIM.match(cut.cells[0]))
        opens = mark if by_mark else cut.apart if by_gap else _is_whole(cut, out[-1] if out else [])
        if opens or aim or not out:
            out.append([cut])
        else:
            out[-1].append(cut)
    return out if all(sum(map(bool, _joined(row))) > 1 or AIM.match(row[0].cells[0]) for row in out) else []


def _whole_within(body: Sequence[Cut]) -> bool:
    """Whether lines with all their cells stand right below one another: a row a line."""
    return any(all(cut.cells) and not cut.apart and all(above.cells) for above, cut in pairwise(body))


def _is_whole(cut: Cut, above: Sequence[Cut]) -> bool:
    """Whether a line opens a row: with its first and another cell or its last ones, none of them in the middle of a sentence."""
    filled = [cell for cell in cut.cells if cell]
    if any(cell[0].islower() or cell[0] == "(" for cell in filled) or len(filled) < 2:
        return False
    if cut.cells[0]:
        return all(cut.cells) or not (above and goes_over(above[-1].cells[0]))
    return bool(cut.cells[-1]) and len(filled) >= len(cut.cells) - 1


def _joined(row: Sequence[Cut]) -> tuple[str, ...]:
    """The cells of a row, the lines of each behind one another."""
    out = list(row[0].cells)
    for cut in row[1:]:
        for column, cell in enumerate(cut.cells):
            hyphen = out[column][-1:] == "-" and out[column][-2:-1].isalpha()
            out[column] = f"{out[column]}{cell}" if hyphen or not out[column] else f"{out[column]} {cell}".rstrip()
    return tuple(out)
