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

from convenor.ingest.readers import plan_lines
from convenor.ingest.readers.assemble import Raw
from convenor.ingest.readers.furniture import is_stamp
from convenor.ingest.readers.markers import GLYPHS, goes_over
from convenor.ingest.readers.tables import HEADER_WORDS, PLAN_HEAD
from convenor.ingest.words.shapes import is_person

CELL = re.compile(r"\S+(?: \S+)*")
YEAR = re.compile(r"20\d\d(?:[/–-]\d{2,4})?")
VALUES = re.compile(
    r"(?i:baseline|targets?|now|current|latest)(?: .{1,20})?|(?:(?:by|in) )?20\d\d(?:[/–-]\d{2,4})?(?: target| baseline)?"
)
FAR_IN = 20  # characters before the first name of a head whose first column has none
OPEN = ("n/a", "n/k", "tbc", "nil", "none")  # what a cell says that has no value
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
AIM = re.compile(rf"\s{{0,3}}(?:{plan_lines.AIM}|{plan_lines.AIM_WORD} [A-Z])\b", re.I)

SIGNED = re.compile(
    r"signed(?: by)?\s*(?:$|[:.…_(])|(?:date|chair(?:man|person)?)\s*(?::|\.{2}|…|_)", re.I
)  # what stands below the record in which a table is
TITLED = re.compile(r",| [(–-]")  # opens what is told of somebody behind their name
LONGEST_PAGE = 3  # figures of a page's number; four are a year


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
        head = [cell.group() for cell in CELL.finditer(lines[at])] if starts else []
        values = sum(map(bool, map(VALUES.fullmatch, head))) > 1
        if values and starts[0] >= FAR_IN:
            starts, head = [0, *starts], ["", *head]  # a column without a name holds what has the values
        years = _years(lines, at + 1, starts) if starts else []
        body = _body(lines, at + 1 + bool(years), starts, values) if starts else []
        table = _rows(body, values) if body else []
        if len(table) > 1 or (table and len(starts) > 2):
            head = [f"{name} {year}".strip() for name, year in zip(head, years or [""] * len(head), strict=True)]
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
    if AIM.fullmatch(names[0]):
        return []  # the number of an aim, which the next cell names
    if not 2 <= len(cells) <= MOST_COLUMNS or not all(map(_may_name, names)) or any(map(NO_TABLE.search, names)):
        return []
    known = sum(map(_names_column, names))
    return [cell.start() for cell in cells] if known >= 2 and 2 * known >= len(names) else []


def _years(lines: Sequence[str], at: int, starts: Sequence[int]) -> list[str]:
    """The second line of a head by column, where it has nothing but years below the names of some ("Target" over "2027/28"); else []."""
    cells = _cut(lines[at].rstrip(), starts) if at < len(lines) else []
    told = [cell for cell in cells if cell]
    return cells if told and not cells[0] and all(map(YEAR.fullmatch, told)) else []


def _may_name(cell: str) -> bool:
    short = len(cell) <= LONGEST_NAME and len(cell.split()) <= MOST_OF_NAME
    return short and (cell[0].isupper() or cell[:2] == "20") and cell[-1] not in ".,;:"


def _names_column(cell: str) -> bool:
    last = cell.split()[-1].strip("()").lower()
    return last in NAMES or bool(PLAN_HEAD.match(cell)) or bool(YEAR.fullmatch(cell))


def _is_group(cells: Sequence[str], below: Sequence[str]) -> bool:
    """Whether a name alone heads the rows below it, of which the first has a figure."""
    name = cells[0] if not any(cells[1:]) else ""
    figure = any(map(str.isdigit, below[1])) if below[0][:1].isupper() else False
    return bool(name) and name[0].isupper() and figure


def _body(lines: Sequence[str], at: int, starts: Sequence[int], values: bool = False) -> list[Cut]:
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
        if out and _is_page(lines, number, starts):
            continue
        if not cells or _head(line) or "\t" in line or any(map(SIGNED.match, cells)):
            break
        below = _cut(lines[number + 1].rstrip(), starts) if values and number + 1 < len(lines) else []
        if below and not blank and _is_group(cells, below):
            out.append(Cut(number, cells, False, margin))
            continue
        if out and _ends(out, cells, margin, bool(blank), starts):
            break
        out.append(Cut(number, cells, bool(blank), margin))
        blank = 0
    while out and AIM.match(out[-1].cells[0]) and not any(out[-1].cells[1:]):
        out.pop()  # what it heads is no row
    return out


def _is_page(lines: Sequence[str], number: int, starts: Sequence[int]) -> bool:
    """Whether a line between rows is the number of a page: with a word, or a short one below no column's name or between empty lines."""
    line = lines[number].rstrip()
    said = line.strip()
    if not is_stamp(said) or not said.isdigit():
        return is_stamp(said)
    start = len(line) - len(said)
    alone = number + 1 == len(lines) or not (lines[number - 1].strip() or lines[number + 1].strip())
    below = min(abs(start - column) for column in starts) <= OFF
    return len(said) <= LONGEST_PAGE and start > starts[0] + OFF and (alone or not below)


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


def _rows(body: Sequence[Cut], values: bool) -> list[list[Cut]]:
    """The lines of each row."""
    marked = [bool(MARKED.match(cut.cells[0])) for cut in body]
    by_mark = marked[0]
    by_gap = not by_mark and any(cut.apart for cut in body[1:]) and not _whole_within(body)
    names = [bool(_name(cut.cells[0])) for cut in body if cut.cells[0]]
    of_people = len(names) > 1 and 2 * sum(names) > len(names)
    groups = {above.at for above, cut in pairwise(body) if values and _is_group(above.cells, cut.cells)}
    out: list[list[Cut]] = []
    for cut, mark in zip(body, marked, strict=True):
        aim = not any(cut.cells[1:]) and bool(AIM.match(cut.cells[0]))
        opens = mark if by_mark else cut.apart if by_gap else _is_whole(cut, out[-1] if out else [], of_people)
        if opens or aim or cut.at in groups or not out or _is_next(out[-1], cut):
            out.append([cut])
        else:
            out[-1].append(cut)
    return (
        out
        if all(sum(map(bool, _joined(row))) > 1 or AIM.match(row[0].cells[0]) or row[0].at in groups for row in out)
        else []
    )


def _name(cell: str) -> str:
    """The name of the person whom a cell names, "" for any other cell."""
    name = TITLED.split(cell, maxsplit=1)[0]
    return name if is_person(name) else ""


def _two_names(above: str, below: str) -> bool:
    """Whether each of two cells names a person, and no sign says that the first goes on."""
    return bool(above and below and not goes_over(above) and above[-1] != ";" and _name(above) and _name(below))


def _is_next(row: Sequence[Cut], cut: Cut) -> bool:
    """Whether a line below a row opens the next one: a name stands below a name, and its first cell does not go on with the one above."""
    above = [[cell for cell in column if cell] for column in zip(*(line.cells for line in row), strict=True)]
    if not any(over and _two_names(over[-1], cell) for over, cell in zip(above, cut.cells, strict=True)):
        return False
    if not cut.cells[0] and sum(map(bool, cut.cells)) == 1:
        return False  # one more of whom the cell names
    lead, over = next((cell, over) for cell, over in zip(cut.cells, above, strict=True) if cell)
    return not over or not (goes_over(over[-1]) or lead[0] == "(" or (lead[0].islower() and not over[0][0].islower()))


def _whole_within(body: Sequence[Cut]) -> bool:
    """Whether lines with all their cells stand right below one another: a row a line."""
    return any(all(cut.cells) and not cut.apart and all(above.cells) for above, cut in pairwise(body))


def _is_whole(cut: Cut, above: Sequence[Cut], of_people: bool) -> bool:
    """Whether a line opens a row: with its first and another cell or, where the first is no person, its last ones, none of them in the middle of a sentence."""
    filled = [cell for cell in cut.cells if cell]
    if any((cell[0].islower() and cell not in OPEN) or cell[0] == "(" for cell in filled) or len(filled) < 2:
        return False
    if cut.cells[0]:
        return all(cut.cells) or not (above and goes_over(above[-1].cells[0]))
    return not of_people and bool(cut.cells[-1]) and len(filled) >= len(cut.cells) - 1


def _joined(row: Sequence[Cut]) -> tuple[str, ...]:
    """The cells of a row, the lines of each behind one another; a comma between two people of a cell."""
    out = list(row[0].cells)
    last = list(row[0].cells)
    for cut in row[1:]:
        for column, cell in enumerate(cut.cells):
            if not cell:
                continue
            hyphen = out[column][-1:] == "-" and out[column][-2:-1].isalpha()
            between = "" if hyphen or not out[column] else ", " if _two_names(last[column], cell) else " "
            out[column] = f"{out[column]}{between}{cell}"
            last[column] = cell
    return tuple(out)
