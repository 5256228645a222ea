"""The rows of attendance tables: what a row's label, a column's head and a cell say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.ingest import labels
from convenor.ingest.entries import Entry, known_person, line_entries, row_entry
from convenor.ingest.findings import Findings

HEADER = re.compile(
    r"(?:name|full name|member|organisation|organization|representing|role|title|job title|position|initials?"
    r"|company|affill?iation|status|present|apologies|attended)s?"
)


def row_label(findings: Findings, block: Block, below: Block | None) -> str:
    """The attendance label that a table row's cell carries, if any; "In" may go on below as "attendance:"."""
    found = ""
    for cell in block.cells:
        words = findings.words(cell).strip()
        under = findings.words(below).lower() if below is not None else ""
        if words.lower() == "in" and under.startswith("attendance"):
            return "in_attendance"
        if kind := labels.cell_label(words):
            if found:
                return ""  # a register of many meetings
            found = kind
    return found


def states(findings: Findings, block: Block) -> list[str]:
    """What each column of a table lists, when its first row is made of attendance labels alone; else []."""
    kinds = [labels.cell_label(findings.words(c).strip()) for c in block.cells]
    return kinds if sum(bool(k) for k in kinds) >= 2 and len(set(kinds)) > 1 else []


def row_entries(findings: Findings, block: Block, columns: Sequence[str]) -> list[Entry]:
    """The people of a row: one, described by its cells, or several in its only cell or in cells of names alone."""
    cells = [c for c in block.cells if c.end > c.start]
    free = [c for c in cells if not labels.cell_label(findings.words(c).strip())]
    if len(free) == 1:
        return line_entries(findings.words(free[0]), free[0].start)
    if len(free) > 1 and not any(columns):
        each = [line_entries(findings.words(c), c.start) for c in free]
        if all(each) and all(known_person(entries[0].name) for entries in each):
            return [entry for entries in each for entry in entries]
    entry = row_entry(findings, block, columns)
    return [entry] if entry else []


def is_header(findings: Findings, block: Block) -> bool:
    """Whether a row's cells are mostly the names of columns."""
    cells = [findings.words(c).strip().lower() for c in block.cells if c.end > c.start]
    return len(cells) >= 2 and sum(bool(HEADER.fullmatch(cell)) for cell in cells) >= 2


OFFICER = re.compile(r"(?:contact|lead|responsible|reporting|accountable) officers?|report authors?", re.I)
BUSINESS = re.compile(
    r"(?:agenda )?items?|decisions?|resolutions?|actions?|recommendations?|minutes?|subject|report", re.I
)


def of_business(findings: Findings, block: Block) -> bool:
    """Whether a table's first row heads columns of business, not of people ("Item | Decision | Contact officer")."""
    return any(BUSINESS.fullmatch(findings.words(c).strip().rstrip(":")) for c in block.cells)


def officer_column(findings: Findings, block: Block) -> int | None:
    """The column whose head says that it names each item's officer, if any."""
    heads = findings.cells(block)
    return next((i for i, head in enumerate(heads) if OFFICER.fullmatch(head)), None)


def names_people(findings: Findings, block: Block) -> bool:
    """Whether a table's first column is headed as one of people."""
    first = findings.words(block.cells[0]).strip().lower() if block.cells else ""
    return first in {"name", "names", "member", "attendee", "participant", "participants", "full name"}
