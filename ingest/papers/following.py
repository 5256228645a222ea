"""What follows a line that may open a paper inside another: whether it is built like terms of reference, or like a plan of work."""

from __future__ import annotations

import re

from convenor.graph import dates
from convenor.graph.model import Document

CLAUSE = re.compile(r"^\d{1,2}\.\d{1,2}\.?$")
SIGNS_OF_TERMS = ("member", "quorum", "purpose", "meetings", "chair", "definitions", "role")
LONGEST_LINE = 110  # code points of a line whose day counts
PLAN = 15  # blocks below its title in which a plan of work gives days


def terms(document: Document, index: int) -> bool:
    """Whether what follows is built like terms of reference: clauses, membership, quorum."""
    following = document.blocks[index + 1 : index + 60]
    words = " ".join(document.text[b.start : b.end][:80].lower() for b in following if b.kind == "heading" or b.marker)
    clauses = sum(bool(CLAUSE.match(b.marker)) for b in following)
    return clauses >= 3 or sum(sign in words for sign in SIGNS_OF_TERMS) >= 2


def plan(document: Document, index: int) -> bool:
    """Whether what follows is built like a plan of work: a table, or lines with days."""
    following = document.blocks[index + 1 : index + PLAN]
    dated = sum(bool(dates.find(document.text[b.start : b.end][:LONGEST_LINE])) for b in following)
    return dated > 1 or sum(b.kind == "row" for b in following) > 1


def leaves_clauses(document: Document, index: int) -> bool:
    """Whether the numbered clauses end here for good: none within the next sixty blocks."""
    following = document.blocks[index : index + 60]
    return not any(CLAUSE.match(b.marker) for b in following) and document.blocks[index - 1].marker != "•"
