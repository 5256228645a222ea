"""What announces a meeting: agendas, notices, summary pages. Nothing in them says that it happened; no attendance follows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph import dates
from convenor.graph.model import Block
from convenor.graph.reading import Item, Meeting, Part
from convenor.ingest.aims import aim_lists
from convenor.ingest.names.findings import Findings

ANNOUNCED = ("agenda", "notice")  # papers that tell the time in lines of their own
LONGEST_TITLE = 14  # words of a topic


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add the meeting as scheduled, with its topics, and the lists of priorities that the page quotes."""
    body = part.body
    topics = [b for b in blocks if _is_topic(b, findings.words(b))]
    numbered = [b for b in topics if b.marker[:1].isdigit()]
    items = [
        Item(
            number=b.marker.strip("().") or None,
            title=findings.words(b),
            evidence=findings.span(b.start, b.end),
            rule="topic heading",
        )
        for b in numbered or topics
    ]
    line = next(
        (b for b in blocks[:20] if part.date and any(f.iso == part.date for f in dates.find(findings.words(b)))),
        blocks[0],
    )
    words = "\n".join(map(findings.words, blocks[:8])) if part.kind in ANNOUNCED else findings.words(line)
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


def _is_topic(block: Block, words: str) -> bool:
    """Whether a heading, or a numbered line in capitals, is a topic of the meeting."""
    titled = block.kind == "heading" or (block.marker[:1].isdigit() and words.isupper())
    return titled and 1 < len(words.split()) + bool(block.marker) <= LONGEST_TITLE and not dates.find(words)
