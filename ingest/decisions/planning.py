"""What a council says on applications for planning permission: an application with its response, in lines and in tables."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.ingest.decisions.decisions import decide
from convenor.ingest.decisions.joined import Wording
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.setting import Setting
from convenor.ingest.words import labels

REFERENCE = re.compile(
    r"(?=[A-Z0-9])(?<![\w/.])(?=[A-Z0-9/.-]{0,30}\d{3})(?!\d{1,2}[/.-]\d{1,2}[/.-]\d)(?:[A-Z0-9]{1,6}[/.-]){1,4}[A-Z0-9]{2,8}(?![\w/])"
)
ON_PLANS = re.compile(r"\bplanning\b|\bapplications?\b", re.I)
_SAID = (
    r"(?P<said>(?:strongly )?(?:no (?:further |material )?(?:objections?|comments?|observations?)(?: to (?:make|raise)| (?:were )?raised)?|"
    r"objections?|objects?|opposed?|supports?|supported|neutral))"
)
_WHY = r"(?:\s*\.?|\s*[.–—:;,(-]\s*\S.{0,400}|\s+(?:on|due|as|because|to|subject|provided|owing|with)\s.{0,400})$"
_WHOSE = (
    r"(?:(?:comments?|response|decision|resolved|recommendation|observations?|outcome|view|council)s?(?:[’']s? \w+)?\s*[:–—-]\s*)?"
    r"(?:(?:that )?(?:(?:the )?(?:\w+ )?council|members|councillors|the committee|we)\s+(?:(?:has|have|had|raised?|raises|makes?|made|offer\w*)\s+)?)?"
)
RESPONSE = re.compile(rf"^\W{{0,3}}{_WHOSE}{_SAID}\b{_WHY}", re.I | re.S)
AT_END = re.compile(
    rf"(?:[.;:–—-]\s+|\s{{2,}}|\(|\s/\s)(?P<answer>{_WHOSE}{_SAID}\b\s*(?:\([^()]{{3,40}}\)|(?:on (?:the )?grounds?|due to|because|subject to|provided|owing to)\b[^;]{{3,300}})?[.)]?)$",
    re.I,
)
OF_OTHERS = re.compile(
    r"^(?:granted|approved?|refused?|permitted|permission granted|withdrawn|pending|awaited|consent|dismissed|allowed)\b",
    re.I,
)
NEAR = 4  # blocks above an application that may speak of planning
LONGEST = 600  # code points of an application with its response
SHORTEST = 25  # code points of an application without a reference


def read(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> int:
    """The response to an application that a block names; how many blocks that took, 0 where there is none."""
    block = blocks[index]
    words = findings.words(block)
    if (
        block.kind not in ("paragraph", "item", "heading")
        or len(words) > LONGEST
        or not (_is_application(words, setting) or (REFERENCE.search(words) and _on_plans(findings, blocks, index)))
    ):
        return 0
    if block.kind != "heading" and _answered(findings, block):
        _keep(findings, block.start, block.end, setting)
        return 1
    below = blocks[index + 1] if index + 1 < len(blocks) else None
    if below is None or below.kind not in ("paragraph", "item") or labels.RESOLVED.match(findings.words(below)):
        return 0
    if not RESPONSE.match(findings.words(below)) or below.end - block.start > LONGEST:
        return 0
    _keep(findings, block.start, below.end, setting)
    return 2


def _on_plans(findings: Findings, blocks: Sequence[Block], index: int) -> bool:
    """Whether a block right above speaks of planning or is an application itself."""
    return any(ON_PLANS.search(findings.words(block)) for block in blocks[max(0, index - NEAR) : index])


def row(findings: Findings, block: Block, setting: Setting) -> bool:
    """Whether a row is an application with the council's response, and nobody else's; it is then kept."""
    cells = [words for words in findings.cells(block) if words]
    named = any(REFERENCE.search(words) for words in cells)
    if len(cells) < 2 or not (named or ON_PLANS.search(setting.title or "")):
        return False
    if any(OF_OTHERS.match(words) for words in cells) or not any(RESPONSE.match(words) for words in cells[1:]):
        return False
    _keep(findings, block.start, block.end, setting)
    return True


def _is_application(words: str, setting: Setting) -> bool:
    if REFERENCE.search(words) and (ON_PLANS.search(setting.title or "") or ON_PLANS.search(words)):
        return True
    return len(words) >= SHORTEST and bool(re.search(r"\bplanning\b", setting.title or "", re.I))


def _answered(findings: Findings, block: Block) -> bool:
    """Whether a block ends with the response, or one of its sentences behind the first is one."""
    if AT_END.search(findings.words(block)):
        return True
    return any(RESPONSE.match(findings.text[start:end]) for start, end in findings.sentences(block)[1:])


def _keep(findings: Findings, start: int, end: int, setting: Setting) -> None:
    decide(
        findings,
        setting,
        Wording(findings.text[start:end], start, end),
        "response to an application",
        outcome="carried",
    )
