"""What stands beside the record and tells of nothing that was done.

The agenda's words above the minutes of each item on a council's web page ("Officers to report." / "Minutes:"), and the reasons below a decision.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from convenor.graph.model import Block
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import labels

DECISION = re.compile(r"decisions?\s*:", re.I)
NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,2})?[.)]?")
REASONS = re.compile(
    r"reasons?(?: for (?:(?:the|this|its|each) )?(?:decisions?|recommendations?|refusals?|urgency))?\s*:?", re.I
)
AIM = re.compile(r"To [a-z]")
VIEW_VOTE = re.compile(r"view recorded vote\b", re.I)  # the link below a recorded vote
VOTE = re.compile(r"recorded vote", re.I)
CARRIED = re.compile(r"(?:carried|lost|rejected|agreed|approved|withdrawn)\W*", re.I)
NEAR = 8  # blocks above the link in which the table of the vote begins
LONGEST_HEAD = 50  # code points
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
    return found | _reasons(findings, blocks) | _recorded(findings, blocks)


def _recorded(findings: Findings, blocks: Sequence[Block]) -> set[int]:
    """The blocks of a web page's table of a recorded vote, which says again what became of what is resolved above it."""
    found: set[int] = set()
    for link in (i for i, b in enumerate(blocks) if VIEW_VOTE.match(findings.words(b))):
        near = range(link - 1, max(-1, link - NEAR), -1)
        top = next((at for at in near if VOTE.fullmatch(findings.words(blocks[at]))), link - 1)
        table = [at for at in range(top, link) if not labels.RESOLVED.match(findings.words(blocks[at]))]
        found.update(at for at in table if top < link - 1 or CARRIED.fullmatch(findings.words(blocks[at])))
    return found


def _reasons(findings: Findings, blocks: Sequence[Block]) -> set[int]:
    """The block below each line that only heads reasons, where it says what for ("To save money."), with the bullets that go on from it."""
    found: set[int] = set()
    heads = (i for i, b in enumerate(blocks) if b.end - b.start < LONGEST_HEAD and REASONS.fullmatch(findings.words(b)))
    for head in heads:
        below = blocks[head + 1 : head + 2]
        if not below or below[0].kind not in ("paragraph", "item") or not AIM.match(findings.words(below[0])):
            continue
        bullets = takewhile(lambda b: b.kind == "item" and not b.marker[:1].isalnum(), blocks[head + 2 :])
        found.update(range(head + 1, head + 2 + len(list(bullets))))
    return found
