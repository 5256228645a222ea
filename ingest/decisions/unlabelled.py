"""What was settled, as the orders with which an item ends: their label ("RESOLVED:") was a picture, or was lost on the way."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from convenor.graph.model import Block
from convenor.ingest.decisions import settled
from convenor.ingest.decisions.decisions import decide
from convenor.ingest.decisions.joined import Wording
from convenor.ingest.decisions.part_marks import part_of
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.setting import Setting
from convenor.ingest.words import labels
from convenor.ingest.words.task_words import FINITE

_VERBS = "note approve adopt endorse ratify authorise delegate appoint re-appoint reappoint co-opt recommend accept confirm refuse reject grant defer".split()
ORDER = re.compile(
    rf"(?:To (?:{'|'.join(_VERBS)})|{'|'.join(map(str.capitalize, _VERBS))}|(?:To a|A)gree (?=(?:that|to|the)\b))\b(?!\s*[:–—-]|[\s-]+[a-z]+ing\b)"
)
TOLD = re.compile(
    r"\b(?:[a-z]{2,}ed|paid|gave|put|told|took|spoke|made|felt|thought|left|held|heard|brought|sought|set|kept|sent|went|came|drew|led|undertook|chose|withdrew|wrote|found|became|began|knew|meant|rose|saw|stood|understood)\b"
)
OF_AGENDA = re.compile(r"\bPDF \d")  # a title with its link
LONGEST_ITEM = 40  # blocks above in which a label may stand
PUT = re.compile(r"\b(?:recommend\w*|motions?|propos\w+|mov(?:e|ed|es)|notice|petitions?|wording)\b", re.I)


def read(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> int:
    """Keep the orders that stand at the end of an item, below what is told of it; how many blocks that took.

    They say what is to be ("Note the report", "To approve the plan"), so nothing may have been resolved under the item, what stands above
    must be told and put nothing to the meeting, and orders without "To" are numbered or lettered.
    """
    block = blocks[index]
    if not ORDER.match(findings.words(block)) or block.kind not in ("item", "paragraph"):
        return 0
    if any(settled.tells(findings, findings.text[a:b]) for a, b in findings.sentences(block)[1:]):
        return 0  # a note of what was said and settled, which only opens with such a word ("Grant money …")
    title = setting.title or ""
    if not title or labels.ACTION_LIST.match(title) or PUT.search(title) or not _told(findings, blocks[:index]):
        return 0
    if _labelled(findings, blocks[max(0, index - LONGEST_ITEM) : index]):
        return 0
    orders = list(
        takewhile(
            lambda b: b.kind in ("item", "paragraph") and ORDER.match(findings.words(b)) is not None, blocks[index:]
        )
    )
    after = blocks[index + len(orders) : index + len(orders) + 1]
    if after and after[0].kind == "item" and bool(part_of(after[0])) == bool(part_of(block)) and not _opens(after[0]):
        return 0
    if not all(part_of(order) or _stands_alone(findings, order, after) for order in orders):
        return 0
    for order in orders:
        said = Wording(findings.words(order), order.start, order.end, part_of(order))
        decide(findings, setting, said, "formal clause")
    return len(orders)


def _labelled(findings: Findings, above: Sequence[Block]) -> bool:
    """Whether a label of a resolution or of a list of actions stands above, up to the nearest heading with it."""
    for block in reversed(above):
        words = findings.words(block)
        if labels.RESOLVED.match(words) or labels.ACTION_LIST.match(words):
            return True
        if block.kind == "heading":
            return False
    return False


def _stands_alone(findings: Findings, order: Block, after: Sequence[Block]) -> bool:
    """Whether an order without a mark is a whole sentence ("To note the report.") below which the next item begins."""
    words = findings.words(order)
    ends = not after or after[0].kind == "heading" or not findings.words(after[0]).rstrip().endswith((".", ":", ";"))
    return words.startswith("To ") and words.rstrip().endswith(".") and not OF_AGENDA.search(words) and ends


def _opens(block: Block) -> bool:
    """Whether a mark may be that of the next item of the agenda: it is a number."""
    return block.marker[:1].isdigit()


def _told(findings: Findings, above: Sequence[Block]) -> bool:
    """Whether what stands right above ends in a sentence that tells of the meeting and leaves nothing open."""
    if not above or above[-1].kind not in ("paragraph", "item"):
        return False
    start, end = findings.sentences(above[-1])[-1]
    last = findings.text[start:end].strip()
    if not last.endswith(".") or not (TOLD.search(last) or FINITE.search(last)) or ORDER.match(last):
        return False
    return not PUT.search(last) or settled.tells(findings, last)
