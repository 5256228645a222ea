"""Rows of a log in which decisions and actions stand in one column, each behind the word for what it is ("Action – Ring the school")."""

from __future__ import annotations

import re

import msgspec

from convenor.graph.model import Block
from convenor.ingest.actions import action_rows
from convenor.ingest.decisions import decisions, settled
from convenor.ingest.decisions.joined import Wording
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.setting import Setting

HEAD = re.compile(r"(?:decisions?|actions?)\s*(?:/|,|&|\band\b|\bor\b)\s*(?:decisions?|actions?)\b", re.I)
LABEL = re.compile(
    r"(?:(?P<action>actions?|A)|(?P<decision>decisions?|agreed|D)|(?:messages?|information|info|notes?|noted|discussion|updates?|I|N))\s*(?:[:–—]|\s-\s)\s*(?=\S)",
    re.I,
)


def columns(findings: Findings, block: Block) -> list[str]:
    """What the columns of such a log hold, read from its header row; [] when it is no such header."""
    heads = [findings.words(cell).strip() for cell in block.cells]
    mixed = next((index for index, words in enumerate(heads) if HEAD.match(words)), None)
    if mixed is None:
        return []
    out = ["action" if index == mixed else action_rows.column(words.rstrip(":?")) for index, words in enumerate(heads)]
    out = ["" if kind == "action" and index != mixed else kind for index, kind in enumerate(out)]
    return out if "owner" in out or "due" in out else []


def row(findings: Findings, block: Block, kinds: list[str], setting: Setting) -> bool:
    """Whether a row says of what stands in that column what it is; it is then read."""
    at = kinds.index("action")
    cell = block.cells[at] if at < len(block.cells) else None
    label = LABEL.match(findings.words(cell)) if cell else None
    if cell is None or label is None:
        return False
    begin = cell.start + label.end()
    if label["action"]:
        bare = tuple(msgspec.structs.replace(each, start=begin) if each is cell else each for each in block.cells)
        action_rows.action_row(findings, msgspec.structs.replace(block, cells=bare), kinds, setting)
    elif label["decision"]:
        told = msgspec.structs.replace(block, kind="paragraph", start=begin, end=cell.end, cells=())
        for start, end in findings.sentences(told):
            text = findings.text[start:end]
            if start == begin or settled.tells(findings, text):
                decisions.decide(findings, setting, Wording(text, start, end), "resolution in a table")
    return True
