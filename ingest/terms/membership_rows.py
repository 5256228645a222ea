"""Rows of a table that names beside each seat who holds it: what each row says of the seat, as an entry of a list would."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from convenor.graph.model import Block
from convenor.ingest.names.findings import Findings
from convenor.ingest.readers.table_cells import OPEN
from convenor.ingest.seats import seats
from convenor.ingest.words.shapes import is_body, is_person, is_title, strip_honorific

NAMED = 0.6  # of a table's rows that are to name who holds a seat
SELDOM = 0.3  # of the cells of a column that says something else may name somebody
FEWEST = 3  # rows
MOST_COLUMNS = 5
LONGEST = 160  # code points of a cell
COUNT = re.compile(r"(?:up to )?\d{1,2}(?: [a-z].{0,60})?")  # how many seats a row is, which is read elsewhere
SEVERAL = re.compile(r"\s*;\s*")  # of several posts or organisations the first is the seat's
SIGN = re.compile(
    r"\W*|y(?:es)?|no?|✓|✗|x|voting|non[- ]voting|\d{1,2}", re.I
)  # whether somebody votes, which row it is
NOT_OF_THE_SEAT = re.compile(
    r"\b(?:prox(?:y|ies)|deput(?:y|ies)|substitutes?|alternates?|e-?mail|contact|telephone|terms?|since|until|expires?|votes?|voting|no|ref|date|attend\w*)\b",
    re.I,
)  # heads what is told beside
NOBODY_SITS = re.compile(
    r"\b(?:actions?|minutes?|items?|decisions?|deadline|apologies|present|by when|version|change|amendments?)\b", re.I
)


def entries(findings: Findings, blocks: Iterable[Block]) -> dict[int, tuple[str, str]]:
    """Where the rows of such tables begin, each with the seat as a list would put it and the organisation of its own cell ("" for none)."""
    out: dict[int, tuple[str, str]] = {}
    rows = (block for block in blocks if block.kind == "row" and block.table is not None)
    for _, table in groupby(rows, key=lambda block: block.table):
        out |= _table(findings, list(table))
    return out


def _table(findings: Findings, rows: Sequence[Block]) -> dict[int, tuple[str, str]]:
    said = [findings.cells(row) for row in rows]
    width = len(said[0])
    if not 2 <= width <= MOST_COLUMNS or any(
        len(cells) != width or len(cell) > LONGEST for cells in said for cell in cells
    ):
        return {}
    head = said[0] if not any(_names(cell) for cell in said[0]) else [""] * width
    numbers = any(2 * sum(bool(COUNT.fullmatch(cells[at])) for cells in said) > len(said) for at in range(1, width))
    if numbers or any(map(NOBODY_SITS.search, head)):
        return {}
    body = [(row, cells) for row, cells in zip(rows, said, strict=True) if cells is not head]
    shares = [sum(_names(cells[at]) for _, cells in body) / max(1, len(body)) for at in range(width)]
    holder = next((at for at, share in enumerate(shares) if share >= NAMED), None)
    others = [
        at
        for at in range(width)
        if at != holder
        and shares[at] <= SELDOM
        and not NOT_OF_THE_SEAT.search(head[at])
        and not all(SIGN.fullmatch(cells[at]) for _, cells in body)
    ]
    if (
        len(body) < FEWEST
        or not others
        or (holder is None and (len(others) > 1 or not _told_behind(findings, body, others[0])))
    ):
        return {}
    if not any(is_title(cells[at]) or "," in cells[at] for _, cells in body for at in others):
        return {}
    whose = _of_organisations(head, body, others) if len(others) > 1 else None
    out: dict[int, tuple[str, str]] = {}
    for row, cells in body:
        seat = ", ".join(dict.fromkeys(cells[at] for at in others if cells[at] and at != whose))
        if OPEN.fullmatch(seat) and holder is not None and is_title(cells[holder]):
            seat = cells[holder]  # a post that nobody holds, in the column of names
        sender = cells[whose] if whose is not None else ""
        if holder is None or cells[holder]:
            out[row.start] = (SEVERAL.split(seat)[0], SEVERAL.split(sender)[0]) if sender else (seat, "")
    return out


def _of_organisations(
    head: Sequence[str], body: Sequence[tuple[Block, Sequence[str]]], others: Sequence[int]
) -> int | None:
    """The column that gives the organisations that send members, by its head or by what its cells are."""
    told = next((at for at in others if seats.COLUMNS[0][1].fullmatch(head[at].lower().strip(" :"))), None)
    if told is not None:
        return told
    counts = {at: sum(is_body(cells[at]) and not is_title(cells[at]) for _, cells in body) for at in others}
    best = max(others, key=lambda at: counts[at])
    return best if counts[best] >= NAMED * len(body) else None


def _names(cell: str) -> bool:
    """Whether a cell begins with somebody's name, or says that nobody holds the seat."""
    if OPEN.fullmatch(cell):
        return True
    honorific, plain = strip_honorific(cell)
    first = re.split(r"\s*[,(;]|\s[–—-]\s| and ", plain)[0]
    return bool(first) and not is_title(first) and (is_person(first) or (bool(honorific) and len(plain.split()) > 1))


def _told_behind(findings: Findings, body: Sequence[tuple[Block, Sequence[str]]], at: int) -> bool:
    """Whether most cells of a column name somebody behind a post ("Chief Officer – Ann Bell")."""
    found = sum(any(start > 0 for start, _, _ in findings.people_in(cells[at])) for _, cells in body)
    return found >= NAMED * len(body)
