"""Aims in groups: words that announce goals stand above several headings, each over a list of what there will be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from convenor.graph.model import Block
from convenor.ingest.aims.aim_lists import FACT
from convenor.ingest.words import aim_cues as cues, announcements
from convenor.ingest.words.announcements import Announcement

LONGEST_GROUP = 8  # words of a heading that groups aims
STATES = ("outcome", "ambition")  # kinds that a heading announces and lists below its groups state
CALLED = ("goal", "aim", "objective")  # what papers call the priorities that their themes hold
Groups = dict[int, str]  # heading of a group → kind of the aims in its list


def groups(blocks: Sequence[Block], words: Sequence[str]) -> Groups:
    """The headings below words that announce aims, over lists that name them and say nothing that is to be done."""
    out: Groups = {}
    for index in range(len(blocks) - 1):
        said = _announced(blocks, words, index) if blocks[index + 1].kind == "heading" else None
        if said and (found := _grouped(blocks, words, index + 1, said)):
            out |= dict.fromkeys(found, "priority" if said.kind in CALLED else said.kind)
    return out


def _announced(blocks: Sequence[Block], words: Sequence[str], index: int) -> Announcement | None:
    """What a line announces whose list is cut into groups: it leads one in, or is a heading above what will be so."""
    if blocks[index].kind == "paragraph":
        said = announcements.by_sentences(re.split(r"(?<=[.!?])\s+", words[index]))
        return said if said and said.sure else None
    said = announcements.by_heading(words[index]) if blocks[index].kind == "heading" else None
    return said if said and said.kind in STATES else None


def _grouped(blocks: Sequence[Block], words: Sequence[str], first: int, said: Announcement) -> list[int]:
    """The headings, from `first` on, that group the aims announced: [] where they are themselves the aims."""
    heads: list[int] = []
    entries: list[str] = []
    index = first
    while index < len(blocks) - 1 and _heads_group(blocks, words, first, index):
        below = list(takewhile(lambda at: blocks[at].kind == "item", range(index + 1, len(blocks))))
        heads.append(index)
        entries += [words[at] for at in below]
        index += 1 + len(below)
    told = sum(bool(cues.tells_to_do(entry) or FACT.search(entry)) for entry in entries)
    counted = said.count in (None, 0, len(entries))
    return heads if len(heads) > 1 and counted and 2 * told < len(entries) else []


def _heads_group(blocks: Sequence[Block], words: Sequence[str], first: int, index: int) -> bool:
    block, plain = blocks[index], words[index].strip(" :")
    level = block.kind == "heading" and block.level == blocks[first].level and blocks[index + 1].kind == "item"
    named = not (cues.NUMBERED.match(plain) or cues.NO_AIM.match(plain) or cues.ASIDE.match(plain))
    return level and named and len(plain.split()) <= LONGEST_GROUP
