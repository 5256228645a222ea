"""Plans on a page: tables with a column a theme or priority, and rows that say what each holds."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.graph.reading import Part
from convenor.ingest.aims import KIND, keep, owned
from convenor.ingest.findings import Findings

NUMBER = re.compile(r"^(?P<number>\d{1,2})[.)]?\s+(?P<label>[A-Z].*)$")
ROW = re.compile(
    r"^(?P<kind>ambitions?|priorit(?:y|ies)|actions?|aims?|objectives?|goals?|outcomes?|measures?|lead|"
    r"owner|what we will do|how we will know)\b.{0,20}$",
    re.I,
)
ROWS = KIND | {
    "action": "action",
    "actions": "action",
    "measure": "measure",
    "measures": "measure",
    "what we will do": "action",
    "how we will know": "measure",
}
OWNER = re.compile(r"^(?:lead|owner|led by|responsible)\s*:?\s*(?P<owner>[A-Z].{2,100})$", re.I)
SPLIT = re.compile(r"\s*[•▪◦;]\s*|(?<=[a-z)])\s+(?=[A-Z][a-z]+\s+[a-z])")


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add the aims of such tables: the columns' titles, and what their cells list below them."""
    table: int | None = None
    heads: dict[int, str] = {}
    for block in blocks:
        if block.kind != "row" or block.table is None:
            continue
        cells = findings.cells(block)
        if block.table != table:
            table, heads = block.table, _heads(findings, part, block, cells)
            continue
        if heads:
            _row(findings, part, block, cells, heads)


def _heads(findings: Findings, part: Part, block: Block, cells: list[str]) -> dict[int, str]:
    """Column → aim, where a header names themes or numbers its columns; else {}."""
    kind = KIND.get(cells[0].lower().rstrip("s:"), "") if cells else ""
    start = 1 if kind else 0
    numbered = [NUMBER.match(c) for c in cells[start:]]
    if len(cells) - start < 2 or not (kind or all(numbered)):
        return {}
    out = {}
    for offset, (words, match) in enumerate(zip(cells[start:], numbered, strict=True)):
        label = match["label"] if match else words
        if label:
            number = match["number"] if match else None
            out[start + offset] = keep(
                findings, part, kind or "priority", label, block, number=number, rule="column of a plan"
            )
    return out


def _row(findings: Findings, part: Part, block: Block, cells: list[str], heads: dict[int, str]) -> None:
    label = ROW.match(cells[0]) if 0 not in heads and cells else None
    word = label["kind"].lower() if label else ""
    for index, parent in heads.items():
        words = cells[index] if index < len(cells) else ""
        if not words:
            continue
        owner = OWNER.match(words)
        if owner or word in ("lead", "owner"):
            owned(findings, parent, owner["owner"] if owner else words, block)
        elif word or re.match(r"^[•▪◦-]", words):
            kind = ROWS.get(word) or ROWS.get(word.rstrip("s")) or "action"
            for entry in (e.strip(" .•▪◦-") for e in SPLIT.split(words)):
                if len(entry.split()) >= 2:
                    keep(findings, part, kind, entry, block, parent=parent, rule="cell of a plan")
