"""What the title lines of a meeting's paper say: when and where it was held, and what kind of meeting it was."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph import dates
from convenor.graph.model import Block
from convenor.graph.reading import Part, Spans
from convenor.graph.sentences import LONGEST
from convenor.ingest import labels
from convenor.ingest.findings import Findings

VENUE = re.compile(
    r"\b(?:at|in|held at|venue:|location:|place:|via|held (?:in|via|on))\s+"
    r"(?P<venue>(?:the\s+)?(?:[A-Z][^.;]{3,120}|MS Teams|Microsoft Teams|Zoom))(?:[.;]|$)"
)
KINDS = re.compile(
    r"\b(annual general|extraordinary|special|development|workshop|emergency|ordinary|public|private|virtual)\b", re.I
)
PLACED = re.compile(r"^(?:venue|location|place|held)\b", re.I)


def lines(findings: Findings, blocks: Sequence[Block]) -> list[str]:
    """The title lines: everything before the first attendance label or numbered item."""
    out = []
    for block in blocks[:12]:
        words = findings.words(block)
        if any(p.match(words) for _, p in labels.ATTENDANCE) or re.match(r"^\d", block.marker):
            break
        out.append(words[:LONGEST])
    return out


def venue(lines: Sequence[str]) -> str | None:
    """Where it was held: what follows "at" or "in" after a line's dates and time."""
    for line in lines:
        found = dates.find(line)
        rest = line[found[-1].end :] if found else line
        time = dates.TIME.search(rest)
        if time and (time["half"] or ":" in time.group()):
            rest = rest[time.end() :]
        match = VENUE.search(rest)
        if match and (found or PLACED.match(line)):
            return match["venue"].strip(" ,")
    return None


def kind(part: Part, lines: Sequence[str]) -> str:
    """The kind of meeting: "meeting", "extraordinary meeting", "workshop", "development session"…"""
    head = "\n".join(lines)
    match = KINDS.search(f"{part.title}\n{head}")
    word = match[1].lower() if match else ""
    if word == "development":
        return "development session"
    if re.search(r"\bsession\b", head, re.I):
        return "session"
    return f"{word} meeting" if word and word != "workshop" else word or "meeting"


def evidence(findings: Findings, part: Part, blocks: Sequence[Block]) -> Spans:
    """The line that dates the meeting, else the first line."""
    for block in blocks[:14] if part.date else ():
        day = next((found.start for found in dates.find(findings.words(block)) if found.iso == part.date), None)
        if day is not None:
            start = findings.unit(block.start + day).start
            return findings.span(start, min(block.end, block.start + LONGEST))
    return findings.span(blocks[0].start, min(blocks[0].end, blocks[0].start + LONGEST))
