"""The pieces of blocks that hold more than one line of a strategy: numbered aims in a row, a numbered name over its own text."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from convenor.graph.model import Block
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import aim_cues as cues

RUN_IN = re.compile(
    r"^(?P<kind>Priority|Theme|Aim|Objective|Goal|Ambition|Outcome|Mission|Pillar|Commitment|Strand|Workstream|Pledge)(?: area)? "
    r"(?:\d{1,2}|[A-Z]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight)\b\s*[:.–—-]\s*(?P<label>[A-Z][^.:;]{2,80}?)(?:\.|\s[–—-])\s+(?P<rest>[A-Z][^\n]{20,})"
)
JOINED = re.compile(r"\s+[•▪◦●‣]\s+(?=\S)|(?<=[.;]) o (?=[A-Z])")  # entries of a list that stand in one
OURS = re.compile(
    r"^(?P<label>Our (?:overall |shared |overarching )?(?:goal|aim|ambition|mission) is [^.:;\n]{10,240}\.)\s+(?P<rest>[A-Z][^\n]{8,})"
)  # a statement with more behind it


def pieces(findings: Findings, block: Block, taken: bool) -> Iterator[tuple[Block, bool]]:
    """A block and whether it is taken; cut where a line of several numbered aims has the next one, and behind a numbered name
    that opens a paragraph ("Theme 1 – Town centre. The council will …")."""
    words = findings.words(block)
    opened = RUN_IN.match(words) or OURS.match(words) if block.kind in ("paragraph", "item") else None
    if opened and not taken:
        yield msgspec.structs.replace(block, end=block.start + opened.end("label")), False
        yield (
            msgspec.structs.replace(block, start=block.start + opened.start("rest"), kind="paragraph", marker=""),
            False,
        )
        return
    if block.kind == "item" and not taken and (joined := list(JOINED.finditer(words))):
        for start, end in zip(
            [0, *(each.end() for each in joined)], [*(each.start() for each in joined), len(words)], strict=True
        ):
            yield msgspec.structs.replace(block, start=block.start + start, end=block.start + end), False
        return
    cuts = [match.start() for match in cues.OPENS.finditer(words)] if block.kind in ("paragraph", "item") else []
    if taken or len(cuts) < 2 or cuts[0] > 0:
        yield block, taken
        return
    for start, end in zip(cuts, [*cuts[1:], len(words)], strict=True):
        whole = words[start:end].rstrip()
        yield msgspec.structs.replace(block, start=block.start + start, end=block.start + start + len(whole)), False
