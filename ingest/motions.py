"""Motions told step by step: who moved what, who seconded, and lines later what became of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.ingest.decisions import decide
from convenor.ingest.findings import Findings
from convenor.ingest.joined import Wording
from convenor.ingest.setting import Setting

MOTION = re.compile(
    r"^(?:\W{0,3}(?:[A-Z@][\w.’'-]*\s+){0,4}(?:(?:set|sets|made|makes|put|puts|tabled|raised|called for)\s+(?:a\s+|the\s+)?motion|"
    r"moves|moved|motioned|proposes)\s+(?:to|that)\b|\W{0,3}(?:[A-Z][\w.’'-]*\s+){0,3}(?:A\s+)?[Mm]otion(?:\s+(?:by|from)\s+[\w ]{2,40}?)?:?\s+(?:to|that)\b|"
    r"\W{0,3}(?:A\s+)?[Mm]otion\s*:\s|(?:Proposal|PROPOSAL|Motion|MOTION|Amendment|AMENDMENT|Proposition)(?:\s+[\dA-Z]{1,3})?(?:\s*[:|]\s|\s(?=(?:To|That)\s)))(?!\s*adjourn)",
)
BECAME = re.compile(
    r"^\W{0,3}(?:(?:the\s+)?(?:motion|vote|result|resolution|outcome|decision)\b[^.;]{0,40}?\b)?(?P<what>carried|carries|passed|passes|approved|adopted|agreed|accepted|"
    r"unanimous(?:ly)?|no objections?|all in favou?r|lost|failed|fails|fell|falls|defeated|rejected|withdrawn|deferred|no seconder)\b",
    re.I,
)
INSIDE = re.compile(
    r"\b(?:Outcome|OUTCOME|Result|RESULT)\s*[:|]\s*(?=\S)"
)  # before what became of it, behind the mover
LOST = re.compile(r"lost|fail|fell|falls|defeat|reject|no seconder", re.I)
NEAR = 8  # blocks below a motion in which its outcome stands


def read(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> int:
    """The decision of a motion whose outcome stands below it; how many blocks that took, 0 where it is no such motion."""
    words = findings.words(blocks[index])
    if blocks[index].kind not in ("item", "paragraph") or not MOTION.match(words) or "adjourn" in words[:80].lower():
        return 0
    for below in range(index + 1, min(index + NEAR, len(blocks))):
        text = findings.words(blocks[below])
        if blocks[below].kind not in ("item", "paragraph") or MOTION.match(text):
            return 0
        inside = INSIDE.search(text)
        if became := BECAME.match(text) or (BECAME.match(text[inside.end() :]) if inside else None):
            said = Wording(words, blocks[index].start, blocks[index].end)
            outcome = (
                "lost"
                if LOST.search(became["what"])
                else became["what"].lower()
                if became["what"].lower() in ("withdrawn", "deferred")
                else None
            )
            decide(findings, setting, said, "motion with its outcome", outcome=outcome)
            return below - index + 1
    return 0
