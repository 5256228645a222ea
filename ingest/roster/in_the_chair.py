"""Who took the chair, told in a sentence: "A Name took the chair", "the meeting was chaired by A Name"."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.lists.entry import Entry
from convenor.ingest.lists.put import IN_CHAIR_RULE, Put
from convenor.ingest.names.findings import Findings
from convenor.ingest.words.shapes import is_title

CHAIRED = Worded(
    r"(?P<name>[A-Z][\w.’' -]{3,50}?)(?:, (?P<aside>[^.;:]{3,160}))?,?\s+(?:then |thereafter |therefore |duly |kindly )?"
    r"(?:(?:took|assumed|was in|occupied) the [Cc]hair|chaired|presided)(?: (?:the|this|today[’']s) meeting| at the meeting| throughout)?(?: for (?:agenda )?[Ii]tems? \d[\d.,–-]*(?: (?:to|and|[–-]) \d[\d.]*)?)?\s*(?:[.;]|,? and\b|$)"
)
LEFT = re.compile(
    r"[A-Z][\w’', -]{3,60} (?:left|withdrew|vacated|stood down|retired|stepped down)\b[^.;:,]{0,60}? and (?=[A-Z])"
)
HAPPENED = re.compile(
    r"\b(?:was|were|is|are|had|has|have|sent|gave|arrived|so|but|then)\b"
)  # and somebody else chaired
CHAIRED_BY = Worded(
    r"(?:^|[.;,] |\b[Tt]he |\b[Tt]his |\b[Tt]oday[’']s )(?:[Mm]eeting|[Ss]ession) (?:was|is) (?:chaired|presided over|led) by (?:the Chair(?:man|woman|person)?, )?(?P<who>[A-Z][^.;]{3,60})"
)


def read(findings: Findings, text: str, start: int) -> Put | None:
    """The one person of whom a sentence that stands at `start` says so."""
    if (match := CHAIRED_BY.search(text)) and (led := findings.people_in(match["who"])) and not led[0][0]:
        return Put("present", Entry(led[0][2], start + match.start("who"), in_the_chair=True), IN_CHAIR_RULE)
    if chaired := _chaired(findings, text):
        return Put("present", Entry(chaired[1], start + chaired[0], in_the_chair=True), IN_CHAIR_RULE)
    return None


def _chaired(findings: Findings, text: str) -> tuple[int, str] | None:
    """Where somebody stands who took the chair, and the name: with whom a sentence opens, or after somebody else left it."""
    left = LEFT.match(text)
    match = CHAIRED.match(text, left.end() if left else 0)
    aside = (match["aside"] or "").rstrip(", ") if match else ""
    if match and findings.is_person(match["name"]) and _is_of_one(findings, match["aside"]):
        return match.start("name"), match["name"]
    if match and is_title(match["name"].removeprefix("The ")) and findings.is_person(aside):
        return match.start("aside"), aside
    return None


def _is_of_one(findings: Findings, aside: str | None) -> bool:
    """Whether what stands between somebody and "took the chair" only says more of them ("A Name, Head of Roads, …")."""
    return aside is None or not (findings.people_in(aside) or (HAPPENED.search(aside) and not aside.startswith("who ")))
