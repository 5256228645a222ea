"""Officers of items of business, with their titles, whom a column of a table of business names."""

from __future__ import annotations

from collections.abc import Sequence

from convenor.graph.model import Block, Cell
from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.entry import known_person
from convenor.ingest.names.findings import Findings
from convenor.ingest.roster import table_heads


def read(findings: Findings, blocks: Sequence[Block], when: str | None) -> None:
    """Roles from the column of a table of business that names each item's officer with their title."""
    table, column = None, None
    for block in blocks:
        if block.kind != "row" or block.table is None or not findings.host:
            continue
        if block.table != table:
            table, column = block.table, table_heads.officer_column(findings, block)
        elif column is not None and column < len(block.cells):
            _officer(findings, block.cells[column], when)


def _officer(findings: Findings, cell: Cell, when: str | None) -> None:
    """The officers whom a cell names with their titles."""
    for entry in line_entries(findings.words(cell), cell.start):
        if entry.title and not entry.body and known_person(entry.name):
            person, evidence = findings.person(entry.name, entry.start), (findings.unit(entry.start),)
            findings.role(person, entry.title, None, entry.start, evidence, "officer of an item", when=when)
