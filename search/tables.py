"""A cell of a table that answers: the row names what is asked about, the column's heading what is asked of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph.model import Block, Document, Evidence
from convenor.search.answers import Answer
from convenor.search.asked import Asked
from convenor.search.lookup import tokens_of
from convenor.search.words import near, stems

_NUMBER = re.compile(r"\D{0,3}(\d[\d,]*(?:\.\d+)?)\D{0,6}")
_PEOPLE = re.compile(r"\b(?:residents|population|people|inhabitants)\b", re.I)
_LEAST = re.compile(r"\b(?:fewest|least|smallest|lowest)\b")
_MOST = re.compile(r"\b(?:most|largest|biggest|highest)\b")


class Line(msgspec.Struct, frozen=True):
    """A row of a table with its cells and the headings above them."""

    document: Document
    block: Block
    cells: tuple[str, ...]
    headings: tuple[str, ...]


def answer(asked: Asked) -> Answer | None:
    """The cell asked for, or the row with most or least in its column; None where no table has it."""
    extreme = _MOST.search(asked.shape) or _LEAST.search(asked.shape)
    lines = list(_lines(asked))
    found = _extreme(asked, lines) if extreme else _cell(asked, lines)
    if found is None:
        return None
    line, at = found
    name, said, heading = line.cells[0], line.cells[at], line.headings[at]
    text, detail = (name, f"{heading}: {said}") if extreme else (said, f"{name}: {heading}")
    span = Evidence(line.document.id, line.block.start, line.block.end)
    told = asked.item(text, "cell", None, detail, line.document.date or "", [span])
    return asked.partly(f"{name}: {heading} {said}.", [told])


def compare(asked: Asked) -> Answer | None:
    """The rows of the things named, the one with the higher number first; None where no column has numbers of two."""
    found: dict[str, tuple[float, Line, int]] = {}
    names = {tuple(tokens_of(n)): thing.id for thing in asked.question.named for n in (thing.label, *thing.aliases)}
    for line in _lines(asked):
        thing = names.get(tuple(tokens_of(line.cells[0])))
        at = _counting(line.headings)
        number = _number(line.cells[at]) if at is not None else None
        if thing and at is not None and number is not None:
            found.setdefault(thing, (number, line, at))
    if len(found) < 2:
        return None
    ordered = sorted(found.values(), key=lambda row: -row[0])
    told = []
    for _, line, at in ordered:
        span = Evidence(line.document.id, line.block.start, line.block.end)
        detail = f"{line.headings[at]}: {line.cells[at]}"
        told.append(asked.item(line.cells[0], "cell", None, detail, line.document.date or "", [span]))
    text = "; ".join(f"{item.text} ({item.detail})" for item in told)
    return asked.partly(f"{told[0].text} is the larger: {text}.", told)


def _counting(headings: Sequence[str]) -> int | None:
    """The column that counts people."""
    return next((at for at, heading in enumerate(headings) if at and _PEOPLE.search(heading)), None)


def _lines(asked: Asked) -> Iterator[Line]:
    """The rows of the tables of the papers in which the best passages stand."""
    ids = dict.fromkeys(hit.passage.document for hit in asked.desk.search(asked.question.text))
    for document in (asked.desk.knowledge.documents[id] for id in ids):
        headings: dict[int, tuple[str, ...]] = {}
        for block in document.blocks:
            if block.kind != "row" or block.table is None:
                continue
            cells = tuple(document.text[cell.start : cell.end].strip() for cell in block.cells)
            if block.table not in headings:
                headings[block.table] = cells
            elif len(cells) == len(headings[block.table]) > 1:
                yield Line(document, block, cells, headings[block.table])


def _column(asked: Asked, headings: Sequence[str]) -> int | None:
    """The column, not the first, whose heading speaks of what is asked."""
    for at, heading in enumerate(headings[1:], 1):
        have = stems(heading)
        if any(near(word, have) for word in asked.question.topic):
            return at
    return None


def _cell(asked: Asked, lines: Sequence[Line]) -> tuple[Line, int] | None:
    names = {tuple(tokens_of(name)) for thing in asked.question.named for name in (thing.label, *thing.aliases)}
    for line in lines:
        at = _column(asked, line.headings) if tuple(tokens_of(line.cells[0])) in names else None
        if at is not None and line.cells[at]:
            return line, at
    return None


def _extreme(asked: Asked, lines: Sequence[Line]) -> tuple[Line, int] | None:
    """The row with the highest (or lowest) number in the column asked about, of a table whose column is all numbers."""
    pick = min if _LEAST.search(asked.shape) else max
    for table in dict.fromkeys((line.document.id, line.block.table) for line in lines):
        rows = [line for line in lines if (line.document.id, line.block.table) == table]
        at = _column(asked, rows[0].headings)
        numbers = [_number(line.cells[at]) for line in rows] if at is not None else []
        known = [(number, n) for n, number in enumerate(numbers) if number is not None]
        if at is not None and len(known) == len(rows) > 1:
            return rows[pick(known)[1]], at
    return None


def _number(cell: str) -> float | None:
    found = _NUMBER.fullmatch(cell)
    return float(found[1].replace(",", "")) if found else None
