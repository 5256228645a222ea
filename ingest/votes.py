"""How many voted for, against, or not at all."""

from __future__ import annotations

import re

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Decision, Votes
from convenor.ingest.cues import TALLY, VOTE
from convenor.ingest.findings import Findings
from convenor.ingest.setting import Setting

OPENS = re.compile(r"^(?:votes?(?! (?:on|to|about)\b)|voting|vote count)\b", re.I)
LONGEST_COUNT = 160  # code points of a block that does nothing but count


def told(text: str) -> Votes | None:
    """The votes that some words count."""
    found = TALLY.search(text) or VOTE.search(text)
    if not found:
        return None
    return Votes(in_favour=int(found["for"]), against=_count(found["against"]), abstained=_count(found["abs"]))


def _count(words: str | None) -> int:
    return int(words) if words and words.isdecimal() else 0


def counted(findings: Findings, block: Block, setting: Setting) -> bool:
    """Whether a block only counts votes; they then belong to the decisions of this item that have none."""
    words = findings.words(block)
    votes = told(words) if len(words) <= LONGEST_COUNT and OPENS.match(words) else None
    if votes is None:
        return False
    for index in findings.rows.uncounted(setting.meeting, setting.item, setting.title):
        row = findings.rows[index]
        assert isinstance(row, Decision)
        evidence = (*row.evidence, *findings.span(block.start, block.end))
        outcome = "lost" if (votes.against or 0) > (votes.in_favour or 0) else row.outcome
        findings.rows[index] = msgspec.structs.replace(row, votes=votes, evidence=evidence, outcome=outcome)
    return True
