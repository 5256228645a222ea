"""Published decisions: each with its title and the fields of who decided, when, and from when it has effect."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from convenor.graph.model import Block
from convenor.graph.worded import Worded
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.setting import Setting

FIELD = re.compile(
    r"^(?:decision[- ]makers?|made at meeting|decision published|decision (?:date|due|status)|date of decision|"
    r"effective from|is key decision|subject to call[- ]in|wards? affected|lead officer)\s*[:?]",
    re.I,
)
SETTLED_CLAUSE = re.compile(
    r"^(?:\W*(?:resolved|agreed|decision)\b|\W*that\b|"
    r"(?:to\s+)?(?:note|approve|agree|delegate|authorise|adopt|endorse|award|grant|refuse|recommend)(?:d|ed|s)?\b)",
    re.I,
)
LABEL = re.compile(r"(?:decisions?|resolved|resolution)\s*:?", re.I)  # the decision itself stands below it
ENTRY = Worded(
    r"(?:\d{1,2}/\d{1,2}/\d{2,4}\s*[-–—]\s*)?(?P<title>\S.{2,300}?)\s*\bref:?\s*(?P<number>\S*\d\S*)(?:\s.{0,120})?$",
    re.I,
)  # "11/09/2025 - Budget ref: 204  Recommendations Approved"
NEAR = 4  # blocks between the title of a published decision and its first field


def read(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> tuple[int, list[Block]]:
    """How many blocks the title or the field of a published decision takes that stands here (0: neither does), and what was decided below it."""
    words = findings.words(blocks[index])
    if entry := is_title(findings, blocks, index):
        setting.item, setting.title = entry["number"], entry["title"].strip()
        setting.heading, setting.resolved = findings.span(blocks[index].start, blocks[index].end), []
        return 1, []
    if not FIELD.match(words):
        return 0, []
    titled = any(is_title(findings, blocks, at) for at in range(max(0, index - NEAR), index))
    if index and not titled and not FIELD.match(above := findings.words(blocks[index - 1])):
        setting.item, setting.title = None, re.sub(r"^\d[\d/.-]+\s*[-–—]\s*", "", above).strip()
    below = takewhile(
        lambda block: (
            block.kind in ("item", "paragraph")
            and SETTLED_CLAUSE.match(findings.words(block))
            and not LABEL.fullmatch(findings.words(block).strip())
            and not FIELD.match(findings.words(block))
        ),
        blocks[index + 1 :],
    )
    return 1, list(below)


def is_title(findings: Findings, blocks: Sequence[Block], index: int) -> re.Match[str] | None:
    """The title of a published decision with its reference, where a block is one: its fields stand right below."""
    below = blocks[index + 1 : index + 1 + NEAR]
    entry = ENTRY.fullmatch(findings.words(blocks[index]))
    return entry if entry and any(FIELD.match(findings.words(block)) for block in below) else None
