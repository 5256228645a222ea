"""People who speak under an item for visitors."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from convenor.graph.model import Block
from convenor.ingest.lists.entry import Entry
from convenor.ingest.lists.put import Put
from convenor.ingest.names.findings import Findings

VISITORS = re.compile(r"^(?:visitors?|guests?|guest speakers?|speakers?|visiting speakers?)\b", re.I)


def read(findings: Findings, blocks: Sequence[Block]) -> Iterator[Put]:
    """Those with whom a block below such a heading opens: they were in attendance."""
    inside = False
    for block in blocks:
        words = findings.words(block)
        if block.kind == "heading":
            inside = bool(VISITORS.match(words))
            continue
        named = findings.people_in(words) if inside and block.kind != "row" else []
        if not named or named[0][0] > 0:
            continue
        end = 0
        for start, stop, name in named:
            if start == 0 or re.fullmatch(r"\s*(?:,|and|&|, and)\s*", words[end:start]):
                yield Put("in_attendance", Entry(name, block.start + start), "visitor who spoke")
            end = stop
