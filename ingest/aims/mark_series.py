"""Headings whose marks count them up (A., B., C.): where most of them are aims all are, and those of their depth below that have no mark are none."""

from __future__ import annotations

from collections.abc import Sequence

from convenor.graph.model import Block

FEWEST = 3
ROMAN = "i ii iii iv v vi vii viii ix x xi xii".split()


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
        place = _place(blocks[index].marker)
        run = next((r for r in reversed(out) if blocks[r[0]].level == blocks[index].level), None)
        if place == 1:
            out.append([index])
        elif run and place == len(run) + 1:
            run.append(index)
    return out


def _place(marker: str) -> int:
    """Which in its series a mark is, 0 where it is none."""
    mark = marker.strip("().")
    if mark.isdecimal():
        return int(mark)
    if len(mark) == 1 and mark.isalpha() and mark.lower() not in "ivx":
        return ord(mark.lower()) - ord("a") + 1
    return ROMAN.index(mark.lower()) + 1 if mark.lower() in ROMAN else 0
