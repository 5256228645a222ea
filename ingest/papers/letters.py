"""Letters and mail that minutes give word for word: what others settled and promised in them is none of the meeting's business."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph.model import Block
from convenor.graph.worded import Worded
from convenor.ingest.names.findings import Findings

_KIND = r"(?:letters?|e-?mails?|messages?|posts?|comments?|repl(?:y|ies)|responses?|statements?|correspondence)"
GIVEN = Worded(rf"\b{_KIND}\b", re.I)
OPENS = re.compile(
    r"(?:Dear|Hi|Hello|Good (?:morning|afternoon|evening)) [A-Za-z][\w’'. &/]{1,50}[,:–-]?(?=\s|$)|From:\s"
)
CLOSES = re.compile(
    r"(?:^|[.!?]\s+)(?:(?:[Kk]ind(?:est)?|[Bb]est|[Ww]arm(?:est)?) (?:regards|wishes)|[Rr]egards|Yours (?:sincerely|faithfully|truly)|(?:Many )?[Tt]hanks|Cheers)[,.]?(?:\s|$)"
)
QUOTED = Worded(
    rf"\b{_KIND}\b[^“\"\n.;]{{0,90}}?(?:[:,]|\b(?:said|says|saying|reads?|stated?|stating))\s*(?P<said>“[^”]{{3,1500}}”|\"[^\"]{{3,1500}}\")",
    re.I,
)
LONGEST = 30  # blocks of a letter


def pasted(findings: Findings, blocks: Sequence[Block]) -> set[int]:
    """The blocks of letters, from "Dear …" or "From: …" to the farewell, where a line or heading right above tells of one."""
    inside: set[int] = set()
    for index, block in enumerate(blocks):
        if index in inside or not index or not OPENS.match(findings.words(block)):
            continue
        if any(GIVEN.search(findings.words(above)) for above in blocks[max(0, index - 2) : index]):
            inside.update(range(index, _end(findings, blocks, index)))
    return inside


def _end(findings: Findings, blocks: Sequence[Block], index: int) -> int:
    """Behind which block the letter that begins at one ends; where no farewell stands below, it is only that one."""
    for at in range(index, min(index + LONGEST, len(blocks))):
        if at > index and blocks[at].kind in ("heading", "row"):
            break
        if CLOSES.search(findings.words(blocks[at])):
            return at + 1
    return index + 1


def outside(findings: Findings, block: Block) -> Iterator[Block]:
    """The parts of a block outside what it quotes from letters."""
    words, begin = findings.words(block), block.start
    for found in QUOTED.finditer(words):
        yield msgspec.structs.replace(block, start=begin, end=block.start + found.start("said"))
        begin = block.start + found.end("said")
    if words[begin - block.start :].strip():
        yield msgspec.structs.replace(block, start=begin)
