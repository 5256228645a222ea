"""Aims whose number and name stand in two cells of a row ("Objective 3 | Fares that all can pay"), two or more below one another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from convenor.graph.model import Block
from convenor.graph.reading import Aim, Part
from convenor.ingest.aims.aims import keep, plain_label
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import aim_cues as cues

FEWEST = 2
SHORTEST, LONGEST = 2, 30  # words of a name
Row = tuple[Block, "re.Match[str]", str]


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add the aims of tables that hold nothing else, but for a line that heads them."""
    known = {plain_label(row.label) for row in findings.rows if isinstance(row, Aim) and row.strategy == part.title}
    rows = (block for block in blocks if block.kind == "row" and block.table is not None)
    for _, group in groupby(rows, key=lambda block: block.table):
        table = list(group)
        named = [row for block in table if (row := _named(block, findings.cells(block)))]
        if len(named) < FEWEST or len(named) < len(table) - 1 or named[0][0] not in table[:2]:
            continue
        for block, match, label in named:
            if plain_label(label) not in known:
                kind = cues.kind_of(match["kind"])
                keep(findings, part, kind, label, block, number=match["number"], rule="numbered row")


def _named(block: Block, cells: Sequence[str]) -> Row | None:
    match = cues.NUMBERED.match(cells[0]) if len(cells) == 2 else None
    if match is None or match["label"] or not SHORTEST <= len(cells[1].split()) <= LONGEST:
        return None
    return (block, match, cells[1]) if cells[1][0].isupper() or cells[1][0] in "‘“'\"" else None
