"""Bullets of minutes that are errands without an owner ("To write to the farmer")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.ingest.names.findings import Findings
from convenor.ingest.words.task_words import ERRANDS

INFINITIVE = re.compile(r"To (?P<verb>[a-z-]+) (?=\w)")
ON_AGENDAS = frozenset(
    "discuss review confirm report present update set elect think keep support attend ask agree find".split()
)
AIMS = re.compile(
    r"\b(?:aims?|objectives?|purposes?|remit|terms|roles?|responsib\w+|functions?|vision|agenda|priorit\w+|goals?|powers|duties)\b",
    re.I,
)


def is_errand(findings: Findings, blocks: Sequence[Block], index: int, title: str) -> bool:
    """Whether a block is such a bullet, below no line or title that makes it an aim or an item of an agenda."""
    block = blocks[index]
    errand = INFINITIVE.match(findings.words(block)) if block.kind == "item" else None
    if errand is None or errand["verb"] not in ERRANDS - ON_AGENDAS or block.marker.strip("().").isalnum():
        return False
    above = next((each for each in reversed(blocks[:index]) if each.kind != "item"), block)
    return not (findings.words(above).rstrip().endswith(":") or AIMS.search(title))
