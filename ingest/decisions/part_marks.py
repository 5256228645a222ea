"""The marks of the parts of a resolution: which block is one more part of the one above it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.ingest.names.findings import Findings
from convenor.ingest.words.deciding_words import WORDED


def part_of(block: Block) -> str:
    """The letter or number of a part; a bullet is none."""
    part = block.marker.strip("().")
    return part if part.isalnum() else ""


def is_part(findings: Findings, blocks: Sequence[Block], index: int, complete: bool) -> bool:
    """Whether a block is a lettered or numbered part of the resolution above it, which may be `complete` without."""
    block, above = blocks[index], blocks[index - 1]
    if block.kind != "item" or not block.marker:
        return False
    if re.match(r"^\d+\.\d+", block.marker):
        return not complete and bool(WORDED.match(findings.words(block)))
    if not complete or block.marker.strip("().").lower() in {"a", "i", "1"}:
        return True
    if above.kind != "item" or not above.marker:
        return False
    goes_on = re.search(r"(?:[;,]|\band)$", findings.words(above).rstrip()) or findings.words(block)[:1].islower()
    return bool(re.match(r"^\(?[a-zivx]+[.)]", block.marker) or goes_on)


def is_marked_alike(parts: Sequence[Block]) -> bool:
    """Whether the last part is marked as one before it is, in brackets or with a dot, or begins a list within."""
    marks = [re.sub(r"\w+", "1", part.marker) for part in parts]
    return len(parts) == 1 or marks[-1] in marks[:-1] or parts[-1].marker.strip("().").lower() in {"a", "i", "1"}
