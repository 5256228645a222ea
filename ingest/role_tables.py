"""Roles that tables state outside the attendance of a meeting: members and their titles, officers of items."""

from __future__ import annotations

from collections.abc import Sequence

from convenor.graph.model import Block, Cell
from convenor.graph.reading import Role
from convenor.ingest import roster_rows, tenure
from convenor.ingest.affiliations import SECTOR
from convenor.ingest.entries import line_entries
from convenor.ingest.entry import known_person
from convenor.ingest.findings import Findings
from convenor.ingest.titles import topic_of


def members(findings: Findings, blocks: Sequence[Block], when: str | None) -> None:
    """Roles from any table whose header names people and their titles or bodies, where no meeting took it."""
    table: int | None = None
    columns: list[str] = []
    times: dict[str, int] = {}
    for block in blocks:
        if block.kind != "row" or block.table is None:
            continue
        if block.table != table:
            table, columns = block.table, roster_rows.columns_of(findings, block)
            times = tenure.columns(findings.cells(block))
        elif "person" in columns and {"title", "body"} & set(columns) and len(columns) == len(block.cells):
            _member(findings, block, columns, times, when)


def _member(findings: Findings, block: Block, columns: list[str], times: dict[str, int], when: str | None) -> None:
    """The role of a row: on each day that it gives, else on the paper's own."""
    entry = roster_rows.by_header(findings, block, columns)
    if entry is None or not findings.is_person(entry.name):
        return
    person = findings.person(entry.name, entry.start)
    owner = "" if SECTOR.fullmatch(entry.body) else entry.body
    if not (entry.title or owner):
        return
    cells = findings.cells(block)
    start, end = (cells[times[kind]] if kind in times else "" for kind in ("from", "to"))
    since, last, status = tenure.in_row(start, end) if times else (None, when, "held")
    for day in dict.fromkeys(d for d in (since, last) if d or d == last):
        findings.add(
            Role(
                person=person,
                title=entry.title,
                organisation=findings.body(owner, entry.start) if owner else None,
                topic=topic_of(entry.title),
                as_of=day,
                status=status,
                evidence=(findings.unit(entry.start),),
                rule="table row",
            )
        )


def officers(findings: Findings, blocks: Sequence[Block], when: str | None) -> None:
    """Roles from the column of a table of business that names each item's officer with their title."""
    table, column = None, None
    for block in blocks:
        if block.kind != "row" or block.table is None or not findings.host:
            continue
        if block.table != table:
            table, column = block.table, roster_rows.officer_column(findings, block)
        elif column is not None and column < len(block.cells):
            _officer(findings, block.cells[column], when)


def _officer(findings: Findings, cell: Cell, when: str | None) -> None:
    """The officers whom a cell names with their titles."""
    for entry in line_entries(findings.words(cell), cell.start):
        if entry.title and not entry.body and known_person(entry.name):
            findings.add(
                Role(
                    person=findings.person(entry.name, entry.start),
                    title=entry.title,
                    topic=topic_of(entry.title),
                    as_of=when,
                    evidence=(findings.unit(entry.start),),
                    rule="officer of an item",
                )
            )
