"""Tables that print several people to a row, each with what is said of them: "A Name | Governor | B Name | Director"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from convenor.graph.model import Block
from convenor.ingest.lists import marks
from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.entry import brackets
from convenor.ingest.lists.pieces import are_initials, bare
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import labels

LONGEST_MARK = 3  # code points
FEWEST_ROWS = 2  # that hold several people with a mark each
LEAST = 4  # cells of a row that can hold two people
PERSON = frozenset("name names member members attendee attendees representative delegate trustee".split())
SHARE = 0.6  # of a table's full rows that name somebody in both halves


def halves(findings: Findings, blocks: Sequence[Block]) -> dict[int, list[Block]]:
    """The index of a row → its two halves, for the rows of tables that print two people to a row."""
    tables: dict[int, list[int]] = {}
    for index, block in enumerate(blocks):
        if block.kind == "row" and block.table is not None:
            tables.setdefault(block.table, []).append(index)
    out: dict[int, list[Block]] = {}
    for rows in tables.values():
        if parts := _behind_marks(findings, blocks, rows):
            out.update(parts)
            continue
        out.update((index, _cut(blocks[index], 2)) for index in rows if _is_labelled_twice(findings, blocks[index]))
        width = max(len(blocks[index].cells) for index in rows)
        full = [index for index in rows if len(blocks[index].cells) == width]
        if width < LEAST or width % 2:
            continue
        named = [_named(findings, blocks[index]) for index in full]
        twice = sum(places == {0, width // 2} for places in named)
        heads = findings.cells(blocks[rows[0]])
        if (
            (twice >= 2 and twice >= SHARE * sum(map(bool, named)))
            or (len(full) > 1 and _heads_twice(heads))
            or any(_labels_beside(findings, blocks[index], width // 2) for index in full)
        ):
            out.update((index, _cut(blocks[index], width // 2)) for index in full)
    return out


def _behind_marks(findings: Findings, blocks: Sequence[Block], rows: Sequence[int]) -> dict[int, list[Block]]:
    """The rows of a table cut behind each mark, where most hold several people each with a mark ("A Name | P | B Name | X")."""
    told = {index: findings.cells(blocks[index]) for index in rows}
    short = [index for index, cells in told.items() if sum(0 < len(cell) <= LONGEST_MARK for cell in cells) > 1]
    if len(short) < FEWEST_ROWS or 2 * len(short) < len(rows) - 1:
        return {}
    meant = marks.legend(findings, blocks)
    ends = {
        index: [at for at, cell in enumerate(told[index]) if at and (cell.lower() in meant or marks.status(cell))]
        for index in short
    }
    good = [index for index, at in ends.items() if len(at) > 1 and _people_between(findings, blocks[index], at)]
    if len(good) < FEWEST_ROWS or 2 * len(good) < len(rows) - 1:
        return {}
    return {
        index: [_part(blocks[index], first, last) for first, last in pairwise([0, *(at + 1 for at in ends[index])])]
        for index in good
    }


def _people_between(findings: Findings, block: Block, ends: Sequence[int]) -> bool:
    """Whether somebody is named first in each stretch of a row that a mark ends."""
    return all(_names_one(findings, block, first) for first in [0, *(at + 1 for at in ends[:-1])])


def _part(block: Block, first: int, last: int) -> Block:
    cells = block.cells[first:last]
    return msgspec.structs.replace(block, cells=cells, start=cells[0].start, end=cells[-1].end)


def _labels_beside(findings: Findings, block: Block, half: int) -> bool:
    """Whether a label stands behind somebody in a row, before somebody else ("A Name | Clerk | Apologies: | B Name")."""
    words = findings.cells(block)[half]
    kind, rest = labels.label_of(words) if words.endswith(":") else ("", "")
    return bool(kind) and not rest and _named(findings, block) == {0, half + 1}


def _is_labelled_twice(findings: Findings, block: Block) -> bool:
    """Whether a row is made of two lists, each behind its label ("Present | A Name, B Name | Apologies | C Name")."""
    said = findings.cells(block)
    if len(said) != 4 or not all(said):
        return False
    kinds = [labels.label_of(f"{words.rstrip(' :')}:") for words in said]
    heads = all(kinds[place][0] and not kinds[place][1] for place in (0, 2))
    return heads and all(not kinds[place][0] and line_entries(said[place], 0) for place in (1, 3))


def _heads_twice(heads: Sequence[str]) -> bool:
    """Whether the heads of a table's columns say the same twice ("Organisation | Name | Organisation | Name")."""
    half = len(heads) // 2
    said = [head.rstrip(" :").lower() for head in heads]
    return (
        all(said[:half]) and len(set(said[:half])) == half and said[:half] == said[half:] and bool(PERSON & set(said))
    )


def _named(findings: Findings, block: Block) -> set[int]:
    """The cells of a row that name a person."""
    return {place for place in range(len(block.cells)) if _names_one(findings, block, place)}


def _names_one(findings: Findings, block: Block, place: int) -> bool:
    words = findings.words(block.cells[place]).strip()
    name = bare(words).strip()
    return findings.is_person(name) or (
        bool(name) and any(inner.isupper() and are_initials(inner, name) for inner in brackets(words))
    )


def sides(findings: Findings, parts: Sequence[Block]) -> list[str]:
    """The attendance that the two halves of a row head, if both do and say nothing else ("Members |  | Officers | ")."""
    told = [[words for words in findings.cells(part) if words] for part in parts]
    if len(told) != 2 or any(len(words) != 1 for words in told):
        return []
    kinds = [labels.label_of(f"{words[0].rstrip(':')}:")[0] for words in told]
    return kinds if all(kinds) else []


def _cut(block: Block, half: int) -> list[Block]:
    """A row's two halves as rows of their own."""
    return [_part(block, 0, half), _part(block, half, len(block.cells))]
