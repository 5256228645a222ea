"""Tables of a plan's measures that have lost their cells: each cell on a line of its own, a row a line, or all of it in one paragraph.

"Measure / Now / 2030 / Homes at band C / 41% / 60%", "Indicator, 2024, 2028:" over "Waits over a year: 120 - 10", "Outcome Now 2029 Homes at band C
41% 60% Rough sleepers 12 0". What tells is a head that names the measures and their values by time, and two rows or more with figures. They are rows again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block, Cell
from convenor.ingest.names.findings import Findings

_NAME = r"(?:(?:key|headline|success|performance|outcome|our) )*(?:measures?|indicators?|kpis?|metrics?|outcomes?)(?: of success)?|what we(?: will| shall)? (?:measure|count|track)"
_YEAR = r"20\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?"
_TIME = (
    rf"(?:(?:the )?(?:baseline|targets?|now|current(?:ly)?(?: position| level| figure| performance)?|latest|where we (?:are(?: now)?|were|want to (?:be|get)))"
    rf"(?: (?:in |by )?\(?{_YEAR}\)?)?|(?:by |in )?{_YEAR}(?: (?:baseline|target|actual|figure))?)"
)
_FIGURE = (
    r"(?:(?:under|over|above|below|around|about|at (?:least|most)|up to|(?:no )?(?:more|less|fewer) than) )?[<>≤≥~+£-]?\d[\d,.]*(?: ?(?:%|per ?cent\b|[kmb]n?\b|million\b|days?\b|weeks?\b|hours?\b|minutes?\b))?"
    r"|(?:n/?a|n/?k|tbc|nil|none|zero)\b"
)
NAME = re.compile(_NAME, re.I)
TIME = re.compile(_TIME, re.I)
FIGURES = re.compile(rf"(?:{_FIGURE})(?: (?:{_FIGURE})){{0,3}}", re.I)
HEAD = re.compile(rf"(?P<name>{_NAME})(?:,? | \| )(?P<one>{_TIME})(?:,? | \| )(?P<two>{_TIME}):?", re.I)
HEAD_WITHIN = re.compile(
    rf"(?:^|(?<=[.?!:] ))(?P<name>(?=[A-Z])(?i:{_NAME})) (?P<one>(?i:{_TIME})) (?P<two>(?i:{_TIME})) (?=[A-Z])"
)
ROW = re.compile(
    rf"(?P<label>[A-Z][^:|]{{5,120}}?)(?: ?:)? (?P<one>{_FIGURE})(?: ?[–→-] ?| to | \| | )(?P<two>{_FIGURE})", re.I
)
ROW_WITHIN = re.compile(rf"(?P<label>[A-Z][^\d:|]{{5,160}}?) (?P<one>{_FIGURE}) (?P<two>{_FIGURE})(?= [A-Z]|$)")
FEWEST = 2  # rows
MOST_WORDS = 25  # of what is measured
MOST_RUN_IN = 12  # of what is measured, where nothing but a capital tells where it begins
MOST_TIMES = 4
LINES = ("paragraph", "heading", "item")
FIRST_TABLE = 2_000_000  # so that no other table has its number
PLAIN: dict[str, str | int] = {"kind": "paragraph", "marker": "", "level": 0}
Part = tuple[int, int]  # a cell's place in the text


def tabled(findings: Findings, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with the lines of such tables as rows."""
    words = [findings.words(block).strip() if block.kind in LINES else "" for block in blocks]
    out: list[Block] = []
    index = 0
    while index < len(blocks):
        number = FIRST_TABLE + index
        found = _stacked(blocks, words, index, number) or _on_lines(blocks, words, index, number)
        found = found or _run_in(findings, blocks[index], words[index], number)
        out += found or [blocks[index]]
        last = max(block.end for block in found) if found else blocks[index].end
        index += 1
        while found and index < len(blocks) and blocks[index].start < last:
            index += 1
    return out


def _stacked(blocks: Sequence[Block], words: Sequence[str], index: int, number: int) -> list[Block] | None:
    """The rows of a table of which each column's name and each cell is a line of its own."""
    if not NAME.fullmatch(words[index].strip(" :")):
        return None
    first = index + 1
    while first < len(blocks) and first - index <= MOST_TIMES and TIME.fullmatch(words[first].strip(" :")):
        first += 1
    if first == index + 1:
        return None
    rows = [[_place(blocks[at]) for at in range(index, first)]]
    at = first
    while at + 1 < len(blocks) and _is_measured(words[at]) and FIGURES.fullmatch(words[at + 1]):
        end = at + 1
        while end < len(blocks) and end - at <= MOST_TIMES and FIGURES.fullmatch(words[end]):
            end += 1
        rows.append([_place(blocks[cell]) for cell in range(at, end)])
        at = end
    return [_row(blocks[index], cells, number) for cells in rows] if len(rows) > FEWEST else None


def _on_lines(blocks: Sequence[Block], words: Sequence[str], index: int, number: int) -> list[Block] | None:
    """The rows of a table whose columns' names stand on one line with a row a line below."""
    head = HEAD.fullmatch(words[index])
    if head is None:
        return None
    rows = [_within(blocks[index], head, ("name", "one", "two"))]
    for at in range(index + 1, len(blocks)):
        row = ROW.fullmatch(words[at])
        if row is None or not _is_measured(row["label"]):
            break
        rows.append(_within(blocks[at], row, ("label", "one", "two")))
    return [_row(blocks[index], cells, number) for cells in rows] if len(rows) > FEWEST else None


def _run_in(findings: Findings, block: Block, said: str, number: int) -> list[Block] | None:
    """The rows of a table that stands within a paragraph, with what stands above and below it there."""
    head = HEAD_WITHIN.search(said)
    if head is None or block.kind == "heading":
        return None
    rows = [_within(block, head, ("name", "one", "two"))]
    last = head.end()
    told = 0
    while row := ROW_WITHIN.match(said, last):
        last = row.end() + (row.end() < len(said))
        told += 1
        if _is_measured(row["label"]) and len(row["label"].split()) <= MOST_RUN_IN:
            rows.append(_within(block, row, ("label", "one", "two")))
    if told < FEWEST or len(rows) <= FEWEST:
        return None
    above = [findings.piece(block, 0, head.start(), {})] if said[: head.start()].strip() else []
    below = [findings.piece(block, last, len(said), PLAIN)] if said[last:].strip() else []
    return [*above, *(_row(block, cells, number) for cells in rows), *below]


def _is_measured(said: str) -> bool:
    """Whether words may name what is measured."""
    return 1 < len(said.split()) <= MOST_WORDS and said[0].isupper() and said[-1] not in ".:;?"


def _place(block: Block) -> Part:
    return block.start, block.end


def _within(block: Block, match: re.Match[str], groups: Sequence[str]) -> list[Part]:
    return [(block.start + match.start(each), block.start + match.end(each)) for each in groups]


def _row(block: Block, places: Sequence[Part], number: int) -> Block:
    """A row with cells at some places of the text."""
    cells = tuple(Cell(start, end) for start, end in places)
    changed = {"kind": "row", "marker": "", "level": 0, "table": number, "cells": cells}
    return msgspec.structs.replace(block, start=places[0][0], end=places[-1][1], **changed)
