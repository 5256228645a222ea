"""Tables in plain text of which each cell has a line: column below column, each below its name, or row below row under the names of all columns.

Agency             Name
Vale Council       Role
                   Ann Bell
Role               Clerk
Clerk              Zoe Quill
                   Treasurer
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.ingest.readers import run_logs, torn_logs
from convenor.ingest.readers.assemble import Raw
from convenor.ingest.readers.flow_tables import BRACKETS, NAME, kind_of, may_name
from convenor.ingest.readers.table_cells import OPEN
from convenor.ingest.words.shapes import is_body, is_title, strip_honorific

WHO = re.compile(
    r"(?:(?:full|job|organisation|organization|agency|member|action|lead|deputy) )?(?:names?|members?|positions?|roles?|posts?|titles?|organi[sz]ations?|agenc(?:y|ies)|bod(?:y|ies)|"
    r"representatives?|leads?|owners?|proxy|deputy|substitute)|who|by whom|representing|appointed by|nominated by|responsible|lead (?:officer|partner|agency|organisation)|sector",
    re.I,
)
WHEN = re.compile(
    r"by|(?:by )?when|deadline|timescales?|due(?: date)?|target date|term(?: ends)?|since|voting|vote", re.I
)
WHAT = re.compile(r"(?:key )?(?:actions?|tasks?|what)|measures?|success measures?|ref|no\.?|partners|status", re.I)
ENDS = re.compile(r"[.:;?!]$|^(?:[•▪●◦‣–—*]|\d{1,2}[.)]|\d+\.\d+)\s")
LONGEST = 120  # characters of a cell
GROUPS = re.compile(r".*\b(?:members|representatives|partners|leads)", re.I)  # lists of people or bodies
MOST_COLUMNS, FEWEST_ROWS = 7, 2
MOST_ROWS = 200
MOST_BLANK = 20  # lines between two columns
FEWEST_STACKED = 3  # columns of a table that stands row below row without gaps


def rows(lines: Sequence[str], first: int) -> tuple[dict[int, Raw], set[int]]:
    """(line → the row that stands for it, lines that went into one) of all such tables; `first` is the number of the first of them."""
    found: dict[int, Raw] = {}
    taken: set[int] = set()
    at = 0
    while at < len(lines):
        table, end = (
            _columns(lines, at)
            or _stacked(lines, at)
            or torn_logs.table(lines, at)
            or run_logs.table(lines, at)
            or ([], at + 1)
        )
        for order, cells in enumerate(table):
            found[at + order] = Raw("row", cells=cells, table=first + at)
        taken |= set(range(at, end)) if table else set()
        at = end
    return found, taken


def _is_name(line: str) -> bool:
    said = line.strip()
    return 0 < len(said) <= LONGEST and said[0].isupper() and any(each.fullmatch(said) for each in (WHO, WHEN, WHAT))


def _columns(lines: Sequence[str], at: int) -> tuple[list[tuple[str, ...]], int] | None:
    """The rows of columns that stand below one another, held apart by empty lines, each below its name and as long as the first."""
    columns: list[list[str]] = []
    end = at
    if not _is_name(lines[at]) or _below_column(lines, at):
        return None
    while len(columns) < MOST_COLUMNS and end < len(lines) and _is_name(lines[end]):
        last = end
        while last < len(lines) and lines[last].strip() and last - end <= MOST_ROWS:
            last += 1
        if last - end > MOST_ROWS:
            break
        column = [line.strip() for line in lines[end:last]]
        if (columns and len(column) != len(columns[0])) or not _may_be_cells(column[1:]):
            break
        columns.append(column)
        end = last
        while last < len(lines) and not lines[last].strip() and last - end < MOST_BLANK:
            last += 1
        if last < len(lines) and _is_name(lines[last]):
            end = last
    heads = [column[0] for column in columns]
    told = any(WHO.fullmatch(head) or WHEN.fullmatch(head) for head in heads)
    if (
        len(columns) < 2
        or len(columns[0]) <= FEWEST_ROWS
        or not told
        or len({head.lower() for head in heads}) < len(heads)
        or any(map(GROUPS.fullmatch, heads))
        or not any(map(_tells_of_each, columns))
    ):
        return None
    return list(zip(*columns, strict=True)), end


def _tells_of_each(column: Sequence[str]) -> bool:
    """Whether a column's cells are mostly posts or bodies, or what its name says is to be done or when: it is no list of people."""
    head, cells = column[0], column[1:]
    if 2 * sum(map(_names_somebody, cells)) > len(cells):
        return False
    told = sum(is_title(cell) or is_body(cell) for cell in cells)
    return 2 * told > len(cells) or bool(WHAT.fullmatch(head) or WHEN.fullmatch(head))


def _below_column(lines: Sequence[str], at: int) -> bool:
    """Whether what stands above an empty line begins with a column's name too, so that the columns are of unlike lengths."""
    last = at - 1
    while last >= 0 and not lines[last].strip() and at - last <= MOST_BLANK:
        last -= 1
    if not 0 <= last < at - 1:
        return False
    first = last
    while first > 0 and lines[first - 1].strip() and last - first <= MOST_ROWS:
        first -= 1
    return first < last and _is_name(lines[first])


def _may_be_cells(column: Sequence[str]) -> bool:
    return bool(column) and not any(len(cell) > LONGEST or ENDS.search(cell) for cell in column)


def _stacked(lines: Sequence[str], at: int) -> tuple[list[tuple[str, ...]], int] | None:
    """The rows of people that stand below one another with a line a cell, under lines that name the columns, of which the first is of names."""
    if kind_of(lines[at].strip()) != "person":
        return None
    width = 0
    while width < MOST_COLUMNS and at + width < len(lines) and _is_name(lines[at + width]):
        width += 1
    if width < FEWEST_STACKED:
        return None
    out = [tuple(line.strip() for line in lines[at : at + width])]
    end = at + width
    while len(row := tuple(line.strip() for line in lines[end : end + width])) == width and _is_row(row):
        out.append(row)
        end += width
    return (out, end) if len(out) > FEWEST_ROWS else None


def _is_row(row: Sequence[str]) -> bool:
    """Whether a row's first cell names somebody, or it says that a post is open, and its second is no name."""
    if not all(row) or any(len(cell) > LONGEST or ENDS.search(cell) for cell in row if cell[-1] != "."):
        return False
    open_ = any(map(OPEN.fullmatch, row[:2]))
    return open_ or (_names_somebody(row[0]) and not _names_somebody(row[1]))


def _names_somebody(cell: str) -> bool:
    honorific, plain = strip_honorific(BRACKETS.sub("", cell))
    return bool(honorific and " " in plain and NAME.fullmatch(plain)) or may_name(plain)
