"""Priorities in numbered headings, with actions, measures and owner; short lists under a heading that names them."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Aim, Part
from convenor.ingest.aims import DASH, KIND, LIST_HEADING, MEASURES, NUMBERED, keep
from convenor.ingest.findings import Findings


def lists(findings: Findings, part: Part, blocks: Sequence[Block], covered: set[int]) -> None:
    """Short lists under a heading that says what they are ("Our objectives"), and headings such as "Priority 1: …"."""
    above: str | None = None
    for index, block in enumerate(blocks):
        words = findings.words(block)
        if index in covered or len(words) > 160:
            continue
        if (
            (match := NUMBERED.match(words))
            and block.kind in ("heading", "paragraph")
            and part.kind in ("strategy", "page")
        ):
            label = match["label"] or (findings.words(blocks[index + 1]) if index + 1 < len(blocks) else "")
            if 3 < len(label) < 160:
                kind = KIND[match["kind"].lower()]
                parent = keep(
                    findings,
                    part,
                    kind,
                    label,
                    block,
                    number=match["number"],
                    parent=None if kind == "domain" else above,
                    rule="numbered heading",
                )
                above = parent if kind == "domain" else above
                if kind != "domain":
                    _actions_below(findings, part, blocks, index + 1, parent)
            continue
        match = LIST_HEADING.match(words.rstrip(":"))
        if not match or block.kind == "row" or KIND.get(match["kind"].lower()) is None or MEASURES.match(words):
            continue
        if block.kind == "item" or re.search(
            r"\b(?:considerations?|summary|progress|review|update|discussion|delivery|our residents)\b",
            match["rest"],
            re.I,
        ):
            continue
        entries = _entries(findings, blocks, index + 1)
        short = [
            e
            for e in entries
            if len((DASH.match(findings.words(e)) or {"label": findings.words(e)})["label"].split()) <= 12
        ]
        if len(entries) >= 2 and len(short) >= 0.7 * len(entries):
            for order, entry in enumerate(entries, 1):
                text = findings.words(entry)
                dash = DASH.match(text)
                keep(
                    findings,
                    part,
                    KIND[match["kind"].lower()],
                    dash["label"] if dash else text,
                    entry,
                    number=entry.marker.strip("().") if entry.marker[:1].isdigit() else str(order),
                    text=text,
                    rule="list under its heading",
                )


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
        if NUMBERED.match(words) or (block.kind == "heading" and (MEASURES.match(words) or block.marker)):
            break
        if block.kind == "heading" and not re.match(
            r"^(?:what we will do|actions?|we will|key actions|how)\b", words, re.I
        ):
            break
        if said := re.match(r"^(?:(?:key )?measures?|indicators?|target|outcome)\s*:\s*(.{5,})", words, re.I):
            keep(findings, part, "measure", said[1], block, parent=parent, rule="measure under a priority")
        elif (said := re.match(r"^(?:owner|lead|led by|responsible|accountable)\s*:\s*(.{3,100})", words, re.I)) or (
            said := re.match(r"^(?:owned|led) by (.{3,100})", words, re.I)
        ):
            _owned(findings, parent, said[1].strip(" ."), block)
        elif block.kind == "item" and 3 <= len(words.split()) <= 60:
            keep(findings, part, "action", words, block, parent=parent, rule="item under a numbered priority")


def _owned(findings: Findings, aim: str, owner: str, block: Block) -> None:
    """Note who delivers an aim, on its row."""
    for index, row in enumerate(findings.rows):
        if isinstance(row, Aim) and row.id == aim and row.owner is None:
            evidence = (*row.evidence, *findings.span(block.start, block.end))
            findings.rows[index] = msgspec.structs.replace(
                row, owner=findings.body(owner, block.start), evidence=evidence
            )
