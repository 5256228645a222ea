"""Tables whose cells are nothing but the organisations that belong to a body, several in a row: each of them has a seat."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block, Cell
from convenor.graph.reading import Seat
from convenor.ingest.names.findings import Findings
from convenor.ingest.seats.sending import named, weakly_named
from convenor.ingest.words import body_words
from convenor.ingest.words.shapes import is_person, is_title

FEWEST = 6  # organisations
SHARE = 0.85  # of the cells that are to name one
SURE = 0.5  # of the cells that are to name one beyond doubt
NOTE = re.compile(r"(?<=[a-z)])(?:\d|\*+|†)$")  # the number of a footnote behind a name
LONGEST = 90  # code points of a cell


def read(findings: Findings, rows: Sequence[Block], body: str | None) -> bool:
    """Add the seat of each organisation of such a table; whether it is one."""
    cells = [cell for row in _without_heads(findings, rows) for cell in row.cells if _name(findings, cell)]
    names = [_name(findings, cell) for cell in cells]
    wide = max((sum(bool(_name(findings, cell)) for cell in row.cells) for row in rows), default=0) > 1
    if not wide or len(names) < FEWEST or len(set(names)) < len(names):
        return False
    whole = [_sends(name) for name in names]
    if sum(whole) < SHARE * len(names) or sum(map(named, names)) < SURE * len(names):
        return False
    for cell, name, sends in zip(cells, names, whole, strict=True):
        if sends:
            evidence = findings.span(cell.start, cell.end)
            findings.add(Seat(organisation=name, position="Member", body=body, evidence=evidence, rule="seat table"))
            if not body_words.is_generic(name):
                findings.body(name, cell.start)
    return True


def _without_heads(findings: Findings, rows: Sequence[Block]) -> Sequence[Block]:
    """The rows below one that heads the columns."""
    first = [name for cell in rows[0].cells if (name := _name(findings, cell))]
    return rows if any(map(_sends, first)) and not rows[0].header else rows[1:]


def _name(findings: Findings, cell: Cell) -> str:
    said = " ".join(findings.text[cell.start : cell.end].split())
    return re.sub(r"^[Tt]he (?=[A-Z])", "", NOTE.sub("", said.strip(" •*–-")))


def _sends(name: str) -> bool:
    """Whether a cell is the name of an organisation, and no post, person or line."""
    if len(name) > LONGEST or is_title(name) or ", " in name or (is_person(name) and not named(name)):
        return False
    return named(name) or weakly_named(re.sub(r" \([^()]*\)$", "", name))
