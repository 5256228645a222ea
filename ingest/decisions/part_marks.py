"""The marks of the parts of a resolution: which block is one more part of the one above it."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block
from convenor.ingest.actions import owner_notes
from convenor.ingest.decisions.joined import CLAUSE
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import labels
from convenor.ingest.words.deciding_words import WORDED

STARRED = re.compile(r"(?P<mark>\(?(?:[ivx]{1,5}|[a-z]|\d{1,2})[.)])\s+(?=\S)")
BARE_THAT = re.compile(r"(?:That|THAT)\s*[:,–—-]{0,2}")
MOST_PARTS = 30  # blocks below the label of a resolution in which its parts stand
LONGEST_NOTE = 60  # code points of the names of those who own a part
BARE_LETTER = re.compile(r"(?P<mark>[A-H]) +(?=[A-Z][a-z]+ \S)")


def part_of(block: Block) -> str:
    """The letter or number of a part; a bullet is none."""
    part = block.marker.strip("().")
    return part if part.isalnum() else ""


def is_part(findings: Findings, blocks: Sequence[Block], index: int, complete: bool) -> bool:
    """Whether a block is a lettered or numbered part of the resolution above it, which may be `complete` without."""
    block, above = blocks[index], blocks[index - 1]
    if block.kind != "item" or not block.marker:
        return False
    if re.match(r"^\d+\.\d+", block.marker):
        return not complete and bool(WORDED.match(findings.words(block)))
    if _out_of_turn(above, block):
        return False
    if not complete or block.marker.strip("().").lower() in {"a", "i", "1"}:
        return True
    if above.kind != "item" or not above.marker:
        return False
    goes_on = re.search(r"(?:[;,]|\band)$", findings.words(above).rstrip()) or findings.words(block)[:1].islower()
    return bool(re.match(r"^\(?[a-zivx]+[.)]", block.marker) or goes_on)


def _out_of_turn(above: Block, block: Block) -> bool:
    """Whether a number does not follow from that of the part above: the next item of the agenda, or of another list ("12." below "3.")."""
    before, here = (part.marker.strip("().") for part in (above, block))
    return (
        above.kind == "item"
        and before.isdecimal()
        and here.isdecimal()
        and int(here) not in (1, int(before) + 1, int(before) + 2)
    )


def marked(findings: Findings, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, where a mark that stands unread in the text is taken off: "* iii. Agreed …" between "ii." and "iv.", and the letters of
    a list with nothing but blanks behind them ("A    Approve …", "B    Note …")."""
    out: list[Block] = []
    for index, block in enumerate(blocks):
        words = findings.words(block)
        starred = STARRED.match(words) if block.marker == "*" else None
        if starred and out and _kind_of_mark(out[-1].marker) == _kind_of_mark(starred["mark"]):
            out.append(_without(block, starred))
            continue
        bare = BARE_LETTER.match(words) if block.kind == "paragraph" else None
        if bare and _in_turn(findings, out[-1:], bare["mark"], blocks[index + 1 : index + 2]):
            block = _without(block, bare)
        out.append(block)
    return out


def margin_notes(findings: Findings, blocks: Sequence[Block], index: int) -> list[int]:
    """Which blocks below the label of a resolution only name in a margin the owner of the part above, with one more part below."""
    below = findings.words(blocks[index + 1]) if index + 1 < len(blocks) else ""
    if BARE_THAT.fullmatch(below) and labels.RESOLVED.match(f"{findings.words(blocks[index])} {below}"):
        return [index + 1]
    notes: list[int] = []
    for at in range(index + 1, min(len(blocks) - 1, index + MOST_PARTS)):
        block, words = blocks[at], findings.words(blocks[at]).strip()
        if block.kind == "item" and block.marker:
            continue
        above = findings.words(blocks[at - 1]).rstrip()
        named = len(words) <= LONGEST_NOTE and owner_notes.are_names(findings, words)
        if not (named and above.endswith((";", ",", ".", "and")) and blocks[at + 1].kind == "item"):
            break
        if not blocks[at + 1].marker or _kind_of_mark(blocks[at + 1].marker).isdecimal():
            break
        notes.append(at)
    return notes


def beside(blocks: Sequence[Block], notes: Sequence[int]) -> list[Block]:
    """The blocks, each note of the margin put behind the words of the block above it."""
    out: list[Block] = []
    for at, block in enumerate(blocks):
        if at in notes:
            out[-1] = msgspec.structs.replace(out[-1], end=block.end)
        else:
            out.append(block)
    return out


def _kind_of_mark(mark: str) -> str:
    """A mark with its digits and letters made alike: "(ii)" is "(a)"."""
    return re.sub(r"\d+", "1", re.sub(r"[a-z]+", "a", mark))


def _without(block: Block, mark: re.Match[str]) -> Block:
    return msgspec.structs.replace(block, kind="item", marker=mark["mark"], start=block.start + mark.end())


def _in_turn(findings: Findings, above: Sequence[Block], letter: str, below: Sequence[Block]) -> bool:
    """Whether a letter that opens a line is the mark of the next entry of a list, or of its first one: a line that leads up stands above."""
    if above and above[0].kind == "item" and len(above[0].marker) == 1 and above[0].marker.isupper():
        return ord(letter) == ord(above[0].marker) + 1
    led = bool(above) and findings.words(above[0]).rstrip().endswith(":")
    after = bool(below) and findings.words(below[0]).startswith("B ")
    return letter == "A" and led and (after or not below or below[0].kind == "heading" or bool(below[0].marker))


def is_marked_alike(parts: Sequence[Block]) -> bool:
    """Whether the last part is marked as one before it is, in brackets or with a dot, or begins a list within."""
    marks = [re.sub(r"\w+", "1", part.marker) for part in parts]
    return len(parts) == 1 or marks[-1] in marks[:-1] or parts[-1].marker.strip("().").lower() in {"a", "i", "1"}


def says_alike(findings: Findings, pair: Sequence[Block]) -> bool:
    """Whether the second of two blocks is one more wording like the first ("That …", "To …")."""
    first, second = (findings.words(block) for block in pair) if len(pair) == 2 else ("", "")
    opening = CLAUSE.match(first)
    alike = opening and second.lower().startswith(first.split()[0].lower() + " ")
    return bool(alike) and pair[1].kind == pair[0].kind
