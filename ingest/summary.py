"""Summary pages of meetings: what was scheduled. Nothing in them says that it happened, and no attendance follows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph import dates
from convenor.graph.model import Block
from convenor.graph.reading import Item, Meeting, Part
from convenor.ingest import aim_lists
from convenor.ingest.findings import Findings


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add the meeting as scheduled, with its topics, and the lists of priorities that the page quotes."""
    body = part.body
    items = [
        Item(
            number=None,
            title=findings.words(b),
            evidence=findings.span(b.start, b.end),
            rule="topic heading",
        )
        for b in blocks
        if b.kind == "heading" and 2 <= len(findings.words(b).split()) <= 14 and not dates.find(findings.words(b))
    ]
    line = next(
        (b for b in blocks[:20] if part.date and any(f.iso == part.date for f in dates.find(findings.words(b)))),
        blocks[0],
    )
    words = findings.words(line)
    findings.add(
        Meeting(
            body=findings.body(body, line.start) if body else None,
            date=part.date,
            time=dates.time_of(re.sub(r"\d+(?:st|nd|rd|th)", "", words)),
            kind="meeting",
            status="scheduled",
            items=tuple(items),
            evidence=findings.span(line.start, min(line.end, line.start + 600)),
            rule="summary heading",
        )
    )
    aim_lists.lists(findings, part, blocks, set())
