"""What an entry of a list of actions or a labelled action is like: several tasks, one only named, one that is told of, no task at all."""

from __future__ import annotations

import re

from convenor.graph.model import Block
from convenor.graph.sentences import Span
from convenor.graph.worded import Worded
from convenor.ingest.actions import entry_owners
from convenor.ingest.names.findings import Findings
from convenor.ingest.words.action_cues import ALL_DONE, MARK, NO_ENTRY, PART, SAYS

TOLD_OF = re.compile(
    r"(?:[A-Z][\w’'.-]*\s+){1,4}(?:has |had |also )?(?:advised|confirmed|reported|explained|stated|updated|informed|noted|enquired|asked|queried|said)\b"
)
REVIEWED = re.compile(r"\d|\b(?:log|tracker|list)\b", re.I)
DAY_ALONE = re.compile(r"(?:\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]{2,8} (?:20)?\d\d")
CLOSED = re.compile(r"(?:done|completed?|closed)\b", re.I)
PUT_OFF = re.compile(
    r"(?:N\.?B\.?\b|(?:please )?note:)|(?:(?:This|It|Item) (?:was |is )?)?(?:put off|carried (?:over|forward)|deferred|postponed|held over|rolled (?:over|forward)) (?:to|until|till)\b",
    re.I,
)  # what became of a matter, or a note to it, with the name of who has it behind it
MOVES = Worded(r"\s(?:move|propose|second)\s*:$")  # what a motion on notice begins with


def several(findings: Findings, block: Block) -> list[Span]:
    """The tasks of some words where the first clause and another one each begin with an owner; else the whole alone."""
    spans: list[Span] = []
    for start, end in findings.sentences(block):
        cuts = [(match.start() + start, match.end() + start) for match in PART.finditer(findings.text[start:end])]
        begins, ends = [start, *(last for _, last in cuts)], [*(first for first, _ in cuts), end]
        spans.extend((a, b) for a, b in zip(begins, ends, strict=True) if b > a)
    spans = [(a, b) for a, b in spans if not MARK.fullmatch(findings.text[a:b].strip())]
    owned = [
        index
        for index, span in enumerate(spans)
        if entry_owners.owner_first(findings, findings.text[slice(*span)], span[0])
    ]
    if len(owned) < 2 or owned[0] != 0:
        return [(block.start, block.end)]
    return [(spans[a][0], spans[b - 1][1]) for a, b in zip(owned, [*owned[1:], len(spans)], strict=True)]


def is_told(label: str, body: str) -> bool:
    """Whether what stands behind a number or "Action log" is what somebody said of it ("Action 4: AB confirmed that it was done")."""
    return bool(REVIEWED.search(label) and TOLD_OF.match(body))


def names_task(body: str) -> bool:
    """Whether an entry of a list of actions names a task in a few words ("Review of the fire policy"), and tells of nothing done or decided."""
    return len(body.split()) > 2 and not (NO_ENTRY.match(body) or ALL_DONE.match(body) or SAYS.search(body))
