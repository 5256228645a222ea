"""Themes that underpin a strategy: the headings of its chapter on enablers, each over a text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.graph.reading import Part
from convenor.ingest.aims.aims import UNDERPIN, keep
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import aim_cues as cues


def read(findings: Findings, part: Part, blocks: Sequence[Block], covered: set[int]) -> None:
    """Add the headings below a chapter on underpinning themes or enablers."""
    inside = False
    for index, block in enumerate(blocks):
        words = findings.words(block)
        if index in covered or block.kind not in ("heading", "paragraph", "item"):
            continue
        chapter = bool(re.match(r"^\d+\.?$", block.marker)) and len(words) < 90
        if UNDERPIN.search(words) and len(words.split()) <= 7 and (block.kind == "heading" or chapter):
            inside = True
        elif chapter and block.kind == "heading":
            inside = False
        elif (
            inside
            and len(words.split()) <= 8
            and not words.endswith(".")
            and not cues.NO_AIM.match(words)
            and index + 1 < len(blocks)
            and _prose_below(findings, blocks, index)
        ):
            keep(findings, part, "theme", words, block, rule="heading under themes")


def _prose_below(findings: Findings, blocks: Sequence[Block], index: int) -> bool:
    below = blocks[index + 1]
    return below.kind == "paragraph" and below.end - below.start > 150 and findings.text[below.start].isupper()
