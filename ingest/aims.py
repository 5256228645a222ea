"""What every reading of a strategy shares: patterns of aims, and one aim kept once."""

from __future__ import annotations

import re

from convenor.graph.model import Block
from convenor.graph.reading import Aim, Part
from convenor.ingest.findings import Findings
from convenor.ingest.rows import ALIKE, plain

DASH = re.compile(r"^(?P<label>[^–—;:.]{2,90}?)(?:\s*[–—]\s+|\s+-\s+|\s*;\s+)(?P<text>\S.{10,})", re.S)

VISION = re.compile(r"^(?:our |the )?vision(?: statement)?\s*(?:[:–-]|is\b)\s*", re.I)

AMBITION = re.compile(r"^(?:we will have|we want|by 20\d\d)\b", re.I)

LIST_HEADING = re.compile(
    r"^(?:our |the |key |strategic |local |agreed |specific |draft |icp |shared |corporate |top |main |"
    r"system )*(?P<kind>vision|priorit(?:y|ies)|ambitions?|aims?|objectives?|goals?|outcomes|themes?|"
    r"principles|values|commitments|missions?)\b(?P<rest>.{0,50})$",
    re.I,
)

NUMBERED = re.compile(
    r"^(?:strategic )?(?P<kind>priority|aim|objective|goal|ambition|theme|outcome|mission|domain)\s+"
    r"(?P<number>\d+|[A-Z]|one|two|three|four|five|six)\b\s*[:–—.-]*\s*(?P<label>.*)$",
    re.I,
)

KIND = {
    "priorities": "priority",
    "priority": "priority",
    "ambition": "ambition",
    "ambitions": "ambition",
    "aim": "aim",
    "aims": "aim",
    "objective": "objective",
    "objectives": "objective",
    "goal": "goal",
    "goals": "goal",
    "outcome": "outcome",
    "outcomes": "outcome",
    "theme": "theme",
    "themes": "theme",
    "vision": "vision",
    "mission": "mission",
    "missions": "mission",
    "domain": "domain",
}

UNDERPIN = re.compile(r"\b(?:underpinning|cross[- ]cutting|enabl\w+|key)\b.*\bthemes?\b|\benablers\b", re.I)

MEASURES = re.compile(
    r"^(?:key )?(?:measures?|indicators?|how (?:will )?we(?: will)? (?:know|measure)|"
    r"what success looks like|metrics|outcomes? measures?)\b",
    re.I,
)


def keep(
    findings: Findings,
    part: Part,
    kind: str,
    label: str,
    block: Block,
    *,
    number: str | None = None,
    parent: str | None = None,
    text: str = "",
    rule: str,
) -> str:
    """Keep one aim and give its id. A label said before under the same parent is the same aim."""
    label = label.strip(" .:–—-")
    for aim in findings.rows.aims_like(kind, parent, label):
        if same(aim.label, label):
            return aim.id
    aim = Aim(
        id=f"a{findings.rows.count(Aim) + 1}",
        kind=kind,
        label=label,
        text=text or label,
        number=number,
        parent=parent,
        strategy=part.title,
        evidence=findings.span(block.start, min(block.end, block.start + 600)),
        rule=rule,
    )
    findings.add(aim)
    return aim.id


def same(a: str, b: str) -> bool:
    """Whether two labels are one: the same words, or one the start of the other."""
    a, b = plain(a), plain(b)
    return a == b or (min(len(a), len(b)) >= ALIKE and (a.startswith(b) or b.startswith(a)))
