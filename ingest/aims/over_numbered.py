"""Themes over aims whose numbers run on from one to the next: a line alone right above "Objective 1: …", another above "Objective 7: …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block
from convenor.ingest.words import aim_cues as cues
from convenor.ingest.words.announcements import by_heading

FEWEST = 2  # themes, and twice as many aims
MOST_WORDS = 10
LEVEL = 3  # of what they stand over, where that is no heading
ENDS = re.compile(r"[.:;,?!]$")


def headed(blocks: Sequence[Block], words: Sequence[str]) -> tuple[list[Block], set[int]]:
    """The blocks, such lines as headings one level above the aims that they stand over, and their places."""
    out = list(blocks)
    numbered = [i for i, block in enumerate(blocks) if block.kind in ("heading", "paragraph") and _number(words[i])]
    first = next(iter(numbered), 0)
    running = [_number(words[i]) for i in numbered] == list(range(1, len(numbered) + 1))
    alike = {said["kind"].lower() for i in numbered if (said := cues.NUMBERED.match(words[i]))}
    over = [i - 1 for i in numbered if i > 1 and _may_be(blocks[i - 1], words[i - 1])]
    if not running or len(alike) != 1 or len(over) < FEWEST or 2 * len(over) > len(numbered) or over[0] != first - 1:
        return out, set()
    level = min((blocks[i].level for i in numbered if blocks[i].kind == "heading"), default=LEVEL)
    for index in over:
        out[index] = msgspec.structs.replace(blocks[index], kind="heading", level=level - 1)
    return out, set(over)


def _number(words: str) -> int | None:
    """The number of an aim in digits with a name behind it, alone in its line."""
    said = cues.NUMBERED.match(words)
    return int(said["number"]) if said and said["number"].isdecimal() and said["label"] else None


def _may_be(block: Block, words: str) -> bool:
    """Whether a line may name what several aims are for: a short one with a capital that says nothing else of the paper."""
    plain = block.kind == "heading" and not block.marker and ":" not in words
    short = 1 < len(words.split()) <= MOST_WORDS and words[0].isupper() and not ENDS.search(words)
    return (
        plain
        and short
        and not (
            cues.NUMBERED.match(words)
            or cues.NO_AIM.match(words)
            or cues.ASIDE.match(words)
            or cues.PAPER.search(cues.PERIOD.sub("", words))
        )
        and by_heading(words) is None
    )
