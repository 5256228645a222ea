"""Headings whose marks count them up (A., B., C.): where most of them are aims all are, and those of their depth below that have no mark are none."""

from __future__ import annotations

from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.ingest.readers.paragraphs import ordinal
from convenor.ingest.words import aim_cues as cues

FEWEST = 3


def in_series(blocks: Sequence[Block], heads: Sequence[int], aims: dict[int, str]) -> dict[int, str]:
    """The headings that are aims, each with its kind, put right by the marks of those around them."""
    out = dict(aims)
    for run in _runs(blocks, heads):
        kinds = [aims[i] for i in run if i in aims]
        if len(run) < FEWEST or 2 * len(kinds) <= len(run):
            continue
        beside = [i for i in aims if blocks[i].level == blocks[run[0]].level]
        out = {i: kind for i, kind in out.items() if i not in beside or blocks[i].marker}
        out |= dict.fromkeys(run, kinds[0])
    return out


def _runs(blocks: Sequence[Block], heads: Sequence[int]) -> list[list[int]]:
    """The headings of one depth whose marks follow one another, from the first mark on."""
    out: list[list[int]] = []
    for index in heads:
        mark = _mark(blocks[index])
        run = next((r for r in reversed(out) if blocks[r[0]].level == blocks[index].level), None)
        if run and mark == ordinal(len(run) + 1, _mark(blocks[run[0]])):
            run.append(index)
        elif mark in ("1", "a", "i"):
            out.append([index])
    return out


def _mark(block: Block) -> str:
    return block.marker.strip("().").lower()


def to_the_last_numbered(heads: list[int], words: Sequence[str]) -> list[int]:
    """Some headings side by side up to the last that numbers an aim, where several do: behind it stands what else a page has."""
    numbered = [at for at, index in enumerate(heads) if cues.NUMBERED.match(words[index])]
    return heads[: numbered[-1] + 1] if len(numbered) > 1 else heads
