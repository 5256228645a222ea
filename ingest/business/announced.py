"""What a council's web page prints from its agenda above the minutes of each item ("Officers to report." / "Minutes:"): nothing that was done."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import labels

DECISION = re.compile(r"decisions?\s*:", re.I)
NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,2})?[.)]?")
ENOUGH = 2  # labels over the minutes of items by which a page is known to print its agenda too


def announced(findings: Findings, blocks: Sequence[Block]) -> set[int]:
    """The blocks that stand between the heading of an item and the label over its minutes, or over the decision that comes before them."""
    over = [i for i, b in enumerate(blocks) if b.kind == "paragraph" and labels.MINUTES.match(findings.words(b))]
    found: set[int] = set()
    for index in over if len(over) >= ENOUGH else ():
        above: list[int] = []
        at = index - 1
        while at >= 0 and blocks[at].kind in ("paragraph", "item") and not NUMBER.fullmatch(blocks[at].marker):
            words = findings.words(blocks[at])
            if labels.MINUTES.match(words):
                break  # the minutes of the item before
            above = [] if DECISION.match(words) else [*above, at]
            at -= 1
        else:
            if at >= 0 and blocks[at].kind != "row":
                found.update(above)
    return found
