"""Aims that nothing announces: the promises of a strategy that stand as lines of their own, each over a text about it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.graph.reading import Aim, Part
from convenor.ingest.aims.aims import keep
from convenor.ingest.names.findings import Findings

RULE = "promise over its own text"
PROMISE = re.compile(
    r"We (?:will|shall|are going to) (?!(?:not|also|keep|contact|use|send|then|therefore|need|review|publish|update|report|know)\b)[a-z][^.;:?!]{15,160}\.?"
)
FEWEST = 3  # promises, each over a text, that are aims
LONG_TEXT = 90  # code points of what is no line


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Keep such promises as priorities, where a strategy states no other aims."""
    if part.kind != "strategy" or any(row.kind != "vision" for row in findings.rows if isinstance(row, Aim)):
        return
    lines = [at for at in range(len(blocks) - 1) if _is_line(findings, blocks, at)]
    if len(lines) < FEWEST or any(at + 1 in lines for at in lines):
        return
    for order, at in enumerate(lines, 1):
        keep(findings, part, "priority", findings.words(blocks[at]).strip(), blocks[at], number=str(order), rule=RULE)


def _is_line(findings: Findings, blocks: Sequence[Block], at: int) -> bool:
    """Whether a block is a promise and nothing else, with a paragraph right below it."""
    block, below = blocks[at], blocks[at + 1]
    return (
        block.kind in ("heading", "paragraph")
        and bool(PROMISE.fullmatch(findings.words(block).strip()))
        and below.kind == "paragraph"
        and below.end - below.start >= LONG_TEXT
    )
