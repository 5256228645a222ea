"""Roles that tables state outside the attendance of a meeting: members and their titles, officers of items."""

from __future__ import annotations

from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.graph.reading import Role
from convenor.ingest import roster_rows, tenure
from convenor.ingest.entries import by_header, known_person, line_entries, roster_columns
from convenor.ingest.findings import Findings
from convenor.ingest.titles import topic_of


def members(findings: Findings, blocks: Sequence[Block], body: str | None, when: str | None) -> None:
    """Roles from any table whose header names people and their titles or bodies, where no meeting took it."""
    table, columns, times = None, [], {}
    for block in blocks:
        if block.kind != "row" or block.table is None:
            continue
        if block.table != table:
            table, columns = block.table, roster_columns(findings, block)
            times = tenure.columns([findings.words(c) for c in block.cells])
            continue
        if "person" not in columns or not {"title", "body"} & set(columns) or len(columns) != len(block.cells):
            continue
        entry = by_header(findings, block, columns)
        if entry and findings.is_person(entry.name):
            key = findings.person(entry.name, entry.start)
            owner = (
                findings.body(entry.body, entry.start)
                if entry.body
                else (findings.body(body, entry.start) if body and entry.title else None)
            )
            cells = [findings.words(c) for c in block.cells]
            start, end = (cells[times[k]] if k in times else "" for k in ("from", "to"))
            since, last, status = tenure.in_row(start, end) if times else (None, when, "held")
            for day in dict.fromkeys(d for d in (since, last) if d or d == last):
                findings.add(
                    Role(
                        person=key,
                        title=entry.title,
                        organisation=owner,
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
            continue
        if column is None or column >= len(block.cells):
            continue
        cell = block.cells[column]
        for entry in line_entries(findings.words(cell), cell.start):
            if entry.title and not entry.body and known_person(entry.name):
                findings.add(
                    Role(
                        person=findings.person(entry.name, entry.start),
                        title=entry.title,
                        organisation=findings.body(findings.host, entry.start),
                        topic=topic_of(entry.title),
                        as_of=when,
                        evidence=(findings.unit(entry.start),),
                        rule="officer of an item",
                    )
                )
