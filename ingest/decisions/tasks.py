"""Next steps and decisions in papers that are no record of a meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.graph.reading import Part
from convenor.graph.worded import Worded
from convenor.ingest.actions import actions
from convenor.ingest.decisions import decisions
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.setting import Setting
from convenor.ingest.words import labels, task_words

NEXT = re.compile(r"(?:our |the )?next\b|follow|to[- ]?do\b|who\b|what (?:happens )?next", re.I)
BRINGS_ANY = Worded(r"\b(?:We|I) (?:will|shall)\b")
DECIDED = Worded(r"\b(?:taken|took) the decision\b")


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add next steps from lists that are headed so, and decisions that are told as such."""
    listed = False
    setting = Setting(body=findings.body(part.body, blocks[0].start) if part.body and blocks else None)
    heads = [words for block in blocks if labels.ACTION_LIST.match(words := findings.words(block))]
    for block in blocks:
        words = findings.words(block)
        if labels.ACTION_LIST.match(words):
            plan = part.kind == "strategy" or heads.count(words) > 1  # under each of its aims
            listed = not plan or bool(NEXT.match(words))  # the actions of a plan are its aims
        elif block.kind == "heading":
            listed = False
        elif listed and block.kind == "item":
            actions.actions(findings, block, setting, True)
        elif DECIDED.search(words):
            decisions.agreements(findings, block, setting)
        elif block.kind in ("paragraph", "item") and BRINGS_ANY.search(words):
            for start, end in findings.sentences(block):
                said = findings.text[start:end]
                if task_words.BRINGS.match(said):
                    actions.keep(findings, setting, said, findings.span(start, end), None, "task in a sentence")
