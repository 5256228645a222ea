"""What the title lines of a meeting's paper say: when and where it was held, and what kind of meeting it was."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph import dates
from convenor.graph.model import Block
from convenor.graph.reading import Part, Spans
from convenor.graph.sentences import LONGEST
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import labels

_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d)"
LABELLED = re.compile(
    r"(?:^|\s)(?:venue|location|place|held(?: at| in)?|where)(?: (?:of|for) (?:the )?meeting)?\s*:\s*(?P<venue>\S.{2,120}?)"
    r"(?=\s+(?:date|time|chair\w*|present|attend\w*|apologies|start|finish|meeting)\b[^:]{0,15}:|[.;]?\s*$)",
    re.I,
)
VENUE = re.compile(
    r"\b(?:at|in|via|held (?:in|via|at)|on(?= (?:MS |Microsoft )?(?:Teams|Zoom)))\s+(?P<venue>(?:the\s+)?(?-i:[A-Z])[^;\n]{2,120}?)"
    rf"(?=\s*[;(]|\.?\s*$|\.\s|,?\s+(?:on|at|from|commenc\w+|starting|beginning|between)\s+(?:the\s+)?(?:at\s+)?{_DAY}|,?\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|,?\s+\d{{1,2}}(?:st|nd|rd|th)?\s+"
    r"(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|,?\s+\d{1,2}[.:]\d\d|\s+commenc)",
    re.I,
)
NO_VENUE = re.compile(
    r"\b(?:meetings?|minutes?|committee of|attendance|january|february|march|april|june|july|august|september|october|november|december)\b",
    re.I,
)
AROUND = re.compile(
    r"^held\s+(?:at|in|on|via)\s+|[.,]?\s*view directions\b.*$|\s+(?:convening|chair\w*|contact|minutes?|note)\b[^a-z]{0,3}$",
    re.I,
)
NO_PLACE = re.compile(r"(?:public|private|person|common|confidence|attendance|full|part \w+|tb[ac])", re.I)
KINDS = re.compile(
    r"\b(annual general|extraordinary|special|development|workshop|emergency|ordinary|public|private|virtual)\b", re.I
)
HELD = re.compile(r"^at\b|\bheld\b|\bat\s+\d{1,2}[.:]\d\d", re.I)
BEFORE_TIME = re.compile(r"^(?P<venue>(?-i:[A-Z])[^;:\n]{3,80}?)\s+at\s+\d{1,2}(?:[.:]\d\d|\s*[ap]\.?m)", re.I)
AT_TIME = re.compile(r"\bat\s+((?:[01]?\d|2[0-3])[.:][0-5]\d)(?![\d.:/])", re.I)


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
    """Where it was held: behind its label, else what follows "at" or "in" on a line with a date, or that says where."""
    for line in lines:
        if (labelled := LABELLED.search(line)) and (place := _place(labelled["venue"])):
            return place
    for line in lines:
        if not (dates.find(line) or HELD.search(line)):
            continue
        if (opening := BEFORE_TIME.match(line)) and not NO_VENUE.search(opening["venue"]):
            return _place(opening["venue"])
        for match in VENUE.finditer(line):
            if not NO_VENUE.search(match["venue"]) and (place := _place(match["venue"])):
                return place
    return None


def _place(words: str) -> str | None:
    """A place as printed, without what stands around it on websites and forms."""
    place = AROUND.sub("", words).strip(" ,.")
    return place if place and not NO_PLACE.fullmatch(place) else None


def time(lines: Sequence[str]) -> str | None:
    """When it began, as printed: with "am" or a colon, or digits behind "at"."""
    words = "\n".join(lines)
    behind = AT_TIME.search(words)
    return dates.time_of(words) or (behind[1] if behind else None)


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
