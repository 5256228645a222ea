"""Priorities in numbered headings, with actions, measures and owner; short lists under a heading that names them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.graph.reading import Part
from convenor.ingest.aims import DASH, KIND, LIST_HEADING, MEASURES, NUMBERED, keep, owned
from convenor.ingest.findings import Findings

OTHER_LISTS = re.compile(
    r"\b(?:considerations?|summary|progress|review|update|discussion|delivery|our residents)\b", re.I
)  # a heading of priorities that goes on with one of these speaks of them and does not list them
WILL_DO = re.compile(r"^(?:what we will do|actions?|we will|key actions|how)\b", re.I)
MEASURE = re.compile(r"^(?:(?:key )?measures?|indicators?|target|outcome)\s*:\s*(.{5,})", re.I)
OWNER = re.compile(r"^(?:(?:owner|lead|led by|responsible|accountable)\s*:\s*|(?:owned|led) by )(.{3,100})", re.I)
LONGEST_HEADING = 160  # code points


def lists(findings: Findings, part: Part, blocks: Sequence[Block], covered: set[int]) -> None:
    """Short lists under a heading that says what they are ("Our objectives"), and headings such as "Priority 1: …"."""
    domain: str | None = None
    numbered = part.kind in ("strategy", "page")
    for index, block in enumerate(blocks):
        words = findings.words(block)
        if index in covered or len(words) > LONGEST_HEADING:
            continue
        match = NUMBERED.match(words) if numbered and block.kind in ("heading", "paragraph") else None
        if match:
            domain = _numbered(findings, part, blocks, index, match, domain)
        elif block.kind not in ("row", "item") and not MEASURES.match(words):
            _listed(findings, part, blocks, index, words)


def _numbered(
    findings: Findings, part: Part, blocks: Sequence[Block], index: int, match: re.Match[str], domain: str | None
) -> str | None:
    """Keep the aim of a numbered heading with what stands below it; the domain that is then under way."""
    below = findings.words(blocks[index + 1]) if index + 1 < len(blocks) else ""
    label, kind = match["label"] or below, KIND[match["kind"].lower()]
    if not 3 < len(label) < LONGEST_HEADING:
        return domain
    parent = None if kind == "domain" else domain
    number, rule = match["number"], "numbered heading"
    aim = keep(findings, part, kind, label, blocks[index], number=number, parent=parent, rule=rule)
    if kind == "domain":
        return aim
    _actions_below(findings, part, blocks, index + 1, aim)
    return domain


def _listed(findings: Findings, part: Part, blocks: Sequence[Block], index: int, words: str) -> None:
    """Keep the aims of a short list below its heading."""
    match = LIST_HEADING.match(words.rstrip(":"))
    kind = KIND.get(match["kind"].lower()) if match else None
    if match is None or kind is None or OTHER_LISTS.search(match["rest"]):
        return
    entries = _entries(findings, blocks, index + 1)
    labels = [_label(findings.words(entry)) for entry in entries]
    if len(entries) < 2 or sum(len(label.split()) <= 12 for label in labels) < 0.7 * len(entries):
        return
    for order, (entry, label) in enumerate(zip(entries, labels, strict=True), 1):
        number = entry.marker.strip("().") if entry.marker[:1].isdigit() else str(order)
        text, rule = findings.words(entry), "list under its heading"
        keep(findings, part, kind, label, entry, number=number, text=text, rule=rule)


def _label(words: str) -> str:
    """What stands before the dash of an entry, else all of it."""
    dash = DASH.match(words)
    return dash["label"] if dash else words


def _entries(findings: Findings, blocks: Sequence[Block], index: int) -> list[Block]:
    """The list items right below a heading; one short lead-in line may stand between."""
    out: list[Block] = []
    for offset, block in enumerate(blocks[index : index + 40]):
        if block.kind == "item" and not re.match(r"^\d+\.\d", block.marker):
            out.append(block)
        elif out or block.kind in ("heading", "row") or offset > 0 or not findings.words(block).rstrip().endswith(":"):
            break
    return out


def _actions_below(findings: Findings, part: Part, blocks: Sequence[Block], index: int, parent: str) -> None:
    """The list items under a numbered priority are its actions, up to the next heading or a list of measures."""
    for block in blocks[index : index + 40]:
        words = findings.words(block)
        if NUMBERED.match(words):
            break
        if block.kind == "heading" and (block.marker or MEASURES.match(words) or not WILL_DO.match(words)):
            break
        if said := MEASURE.match(words):
            keep(findings, part, "measure", said[1], block, parent=parent, rule="measure under a priority")
        elif said := OWNER.match(words):
            owned(findings, parent, said[1].strip(" ."), block)
        elif block.kind == "item" and 3 <= len(words.split()) <= 60:
            keep(findings, part, "action", words, block, parent=parent, rule="item under a numbered priority")
