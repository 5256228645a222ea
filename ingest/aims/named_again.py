"""Lists whose entries stand again as headings below, each over what will be done: they are aims, whatever words lead the list in."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from convenor.graph.model import Block
from convenor.ingest.aims.aim_headings import LONGEST_HEADING, label_of
from convenor.ingest.aims.aim_lists import label_of as entry_of
from convenor.ingest.aims.aims import plain_label
from convenor.ingest.words import aim_cues as cues
from convenor.ingest.words.announcements import by_heading

FEWEST = 3  # entries of such a list


def lists(blocks: Sequence[Block], words: Sequence[str]) -> tuple[set[int], set[int]]:
    """The first items of such lists and the headings that they name; contents have entries that name no aim ("Introduction"), and are none."""
    heads = {plain_label(entry_of(words[i])): i for i, b in enumerate(blocks) if b.kind == "heading" and words[i]}
    out: set[int] = set()
    chapters: set[int] = set()
    index = 0
    while heads and index < len(blocks):
        run = list(takewhile(lambda at: blocks[at].kind == "item", range(index, len(blocks))))
        top = [at for at in run if blocks[at].level == blocks[run[0]].level]
        again = [at for at in top if heads.get(plain_label(entry_of(words[at])), -1) > run[-1]]
        if len(again) >= FEWEST and 3 * len(again) >= 2 * len(top) and not any(_is_chapter(words[at]) for at in top):
            out.add(run[0])
            chapters |= {heads[plain_label(entry_of(words[at]))] for at in again}
        index += len(run) or 1
    return out, chapters


def _is_chapter(said: str) -> bool:
    """Whether an entry names a chapter of a paper, as in its contents, and no aim."""
    if len(said) > LONGEST_HEADING or said.endswith("?"):
        return True
    return bool(cues.NO_AIM.match(said) or cues.PAPER.search(said) or by_heading(said) or label_of(said) is not None)
