"""Attendance grids: a table with a column a meeting and a mark for each member."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from convenor.graph import dates
from convenor.graph.model import Block
from convenor.graph.reading import Attendance, Meeting, Role
from convenor.graph.sentences import LONGEST
from convenor.ingest.lists import marks
from convenor.ingest.lists.entry import CHAIR
from convenor.ingest.lists.pieces import BRACKET
from convenor.ingest.names.findings import Findings
from convenor.ingest.words.shapes import ACCENTED, is_title

NAME = re.compile(rf"[A-Z{ACCENTED}][\w’'-]+(?: [A-Z{ACCENTED}][\w’'.-]*){{1,3}}")
LONGEST_DATE = 24  # code points of a column's head
Columns = list[tuple[int, str]]  # (column, ISO date)


def read(findings: Findings, blocks: Sequence[Block], body: str | None) -> None:
    """Add a meeting with its attendance for every column of such tables."""
    known = marks.CUSTOMARY | marks.legend(findings, blocks)
    table: int | None = None
    columns: Columns = []
    seen: dict[str, list[Attendance]] = {}
    heads: dict[str, Block] = {}
    for block in blocks:
        if block.kind != "row" or block.table is None:
            continue
        if block.table != table:
            table, columns = block.table, dated(findings, blocks, findings.cells(block))
            heads.update({day: block for _, day in columns})
        elif columns and block.cells:
            for day, attendance in _row(findings, block, columns, known, body):
                seen.setdefault(day, []).append(attendance)
    for day, there in seen.items():
        head = heads[day]
        findings.add(
            Meeting(
                body=findings.body(body, head.start) if body else None,
                date=day,
                attendance=tuple(there),
                evidence=findings.span(head.start, min(head.end, head.start + LONGEST)),
                rule="attendance grid",
            )
        )


def dated(findings: Findings, blocks: Sequence[Block], cells: list[str]) -> Columns:
    """The columns of a header in which two cells or more are dates; the year may stand in the title above."""
    year = next((y for b in blocks[:8] for y in re.findall(r"\b20\d\d\b", findings.words(b))), None)
    out = []
    for index, words in enumerate(cells):
        found = dates.find(words) or dates.find(f"{words} {year}" if year else words)
        if found and len(words) <= LONGEST_DATE:
            out.append((index, found[0].iso))
    return out if len(out) >= 2 else []


def _row(
    findings: Findings, block: Block, columns: Columns, known: Mapping[str, str], body: str | None
) -> Iterator[tuple[str, Attendance]]:
    """(day, attendance) of the person whose row it is; notes the title that the row gives."""
    cells = findings.cells(block)
    name = BRACKET.sub("", cells[0]).strip()
    if not findings.is_person(name) and not NAME.fullmatch(name):
        return
    key = findings.person(name, block.start)
    evidence = (findings.unit(block.start),)
    if title := _title(cells):
        owner = findings.body(body, block.start) if body else None
        findings.add(Role(person=key, title=title, organisation=owner, evidence=evidence, rule="attendance grid"))
    for index, day in columns:
        how = known.get(cells[index].lower()) if index < len(cells) else None
        if how:
            yield day, Attendance(person=key, how=how, evidence=evidence, rule="attendance grid")


def _title(cells: list[str]) -> str:
    """The title that a member's row gives, in brackets after the name or in a cell of its own."""
    inner = BRACKET.search(cells[0])
    if inner and is_title(inner[1]):
        return inner[1]
    return next((c for c in cells[1:3] if is_title(c) and not CHAIR.match(c)), "")
