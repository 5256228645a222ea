"""What every reading of a strategy shares: patterns of aims, and one aim kept once."""

from __future__ import annotations

import re

from convenor.graph.model import Block
from convenor.graph.reading import Aim, Part
from convenor.ingest.findings import Findings

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
    word: kind
    for kind, words in (
        ("priority", "priority priorities"),
        ("ambition", "ambition ambitions"),
        ("aim", "aim aims"),
        ("objective", "objective objectives"),
        ("goal", "goal goals"),
        ("outcome", "outcome outcomes"),
        ("theme", "theme themes"),
        ("vision", "vision"),
        ("mission", "mission missions"),
        ("domain", "domain"),
    )
    for word in words.split()
}
UNDERPIN = re.compile(r"\b(?:underpinning|cross[- ]cutting|enabl\w+|key)\b.*\bthemes?\b|\benablers\b", re.I)

MEASURES = re.compile(
    r"^(?:key )?(?:measures?|indicators?|how (?:will )?we(?: will)? (?:know|measure)|"
    r"what success looks like|metrics|outcomes? measures?)\b",
    re.I,
)
MOST_AIMS = 1000  # of one paper; what more there is is no strategy


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
    """Keep one aim and give its id ("" beyond MOST_AIMS). A label said before under the same parent is the same aim."""
    label = label.strip(" .:–—-")
    if known := findings.rows.aim(kind, parent, label):
        return known
    if findings.rows.count(Aim) >= MOST_AIMS:
        return ""
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


def owned(findings: Findings, aim: str, owner: str, block: Block) -> None:
    """Note who delivers an aim, on its row."""
    findings.rows.owned(aim, findings.body(owner, block.start), findings.span(block.start, block.end))
