"""Tables in plain text whose cells are held apart by tabs."""

from __future__ import annotations

from collections.abc import Sequence

from convenor.ingest.readers.assemble import Raw

MOST = 12  # cells of a row
LONGEST = 160  # characters of a cell; longer ones are prose with a tab in it


def rows(lines: Sequence[str]) -> dict[int, Raw]:
    """Line number → row, for each run of two lines or more that have the same number of cells between tabs."""
    found: dict[int, Raw] = {}
    cut = [_cells(line) for line in lines]
    start, table = 0, 100  # a number that no table found by its header's words has
    while start < len(cut):
        end = start + 1
        while end < len(cut) and cut[start] and len(cut[end]) == len(cut[start]):
            end += 1
        if end - start > 1:
            table += 1
            found |= {at: Raw("row", cells=cut[at], table=table) for at in range(start, end)}
        start = end
    return found


def _cells(line: str) -> tuple[str, ...]:
    """The cells of a line, () when it is none of a table: one cell, or one that is too long."""
    cells = tuple(cell.strip() for cell in line.rstrip().split("\t"))
    filled = sum(map(bool, cells))
    return cells if filled >= 2 and len(cells) <= MOST and max(map(len, cells)) <= LONGEST else ()
