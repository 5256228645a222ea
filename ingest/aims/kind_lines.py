"""Lines that say of what kind an aim is and name it ("Outcome: A good start"), one over each chapter of a strategy: its headings.

The same words tell something of an aim where its own heading stands right above them ("Warm homes" over "Outcome: Fewer cold homes").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block
from convenor.ingest.aims.title_lines import is_short
from convenor.ingest.words import aim_cues as cues

LINE = re.compile(
    r"^(?:(?:our|strategic|key|overall|main|corporate|wellbeing) )?(?P<kind>priority|ambition|aim|objective|goal|outcome|theme|mission|pillar|commitment|strand|"
    r"workstream|domain|pledge|promise)(?: area)?(?:\s*:\s*| [–—-] )(?=(?-i:[A-Z‘“\"']))",
    re.I,
)
LONGEST = 120  # code points of such a line
MOST_WORDS = 10  # of the name
FEWEST = 2
LEVEL = 3  # of the headings that they become, where they were none
Kinds = dict[int, str]  # heading → kind of the aim that it names


def headed(blocks: Sequence[Block], words: Sequence[str]) -> tuple[list[Block], Kinds]:
    """The blocks, with the names of such aims as headings, and their kinds."""
    out = list(blocks)
    lines = [
        (index, match)
        for index, (block, said) in enumerate(zip(blocks, words, strict=True))
        if block.kind in ("paragraph", "heading") and not block.marker and (match := _names(said))
    ]
    kinds: Kinds = {}
    for kind in {match["kind"].lower() for _, match in lines}:
        series = [(index, match) for index, match in lines if match["kind"].lower() == kind]
        if len(series) < FEWEST or not all(_heads(blocks, words, index) for index, _ in series):
            continue
        for index, match in series:
            kinds[index] = cues.kind_of(kind)
            level = blocks[index].level if blocks[index].kind == "heading" else LEVEL
            start = blocks[index].start + match.end()
            out[index] = msgspec.structs.replace(blocks[index], kind="heading", level=level, start=start)
    return out, kinds


def _names(said: str) -> re.Match[str] | None:
    match = LINE.match(said) if len(said) <= LONGEST else None
    name = said[match.end() :] if match else ""
    return match if is_short(name) and len(name.split()) <= MOST_WORDS and not cues.PAPER.search(name) else None


def _heads(blocks: Sequence[Block], words: Sequence[str], index: int) -> bool:
    """Whether a line stands below no heading of its own and over something else than another such line."""
    above = blocks[index - 1] if index > 1 else None
    told = above is not None and (above.kind == "heading" or cues.NUMBERED.match(words[index - 1]) is not None)
    below = index + 1 < len(blocks) and LINE.match(words[index + 1]) is None and blocks[index + 1].kind != "row"
    return below and not told
