"""Tables in plain text that print each cell on a line of its own with a bar behind it, and a bar alone before each row, as web pages give them.

    |
    Objective |
    Action |
    |
    Mend the pier |
    Drive forty piles |

Two bars are an empty cell. A cell that spans rows stands in the first of them only. In others a bar closes each cell, on its
line or, behind the last of a row, on the next, and an empty cell is a bar more: their first row tells how many make a row.
"""

from __future__ import annotations

from collections.abc import Sequence

from convenor.ingest.readers.assemble import Raw

MOST = 12  # cells of a row
FEWEST = 2  # rows of a table, cells of its widest row
Row = list[str]


def rows(lines: Sequence[str], first: int) -> tuple[dict[int, Raw], set[int]]:
    """(line → the row that begins there, lines that went into one) of all such tables; `first` is the number of the first of them."""
    found: dict[int, Raw] = {}
    taken: set[int] = set()
    at, tried = 0, 0
    while at < len(lines):
        tried, table = _closed(lines, at) if at >= tried else (tried, {})
        if table:
            end = tried
            found |= {start: Raw("row", cells=tuple(cells), table=first + at) for start, cells in table.items()}
            taken |= set(range(at, end))
            at = end
            continue
        end, table = _table(lines, at) if lines[at].strip() == "|" else (at + 1, {})
        width = max(map(len, table.values()), default=0)
        ended = (
            end == len(lines) or not lines[end].strip()
        )  # else the last cells of rows have no bar, and what is a row is not plain
        if ended and len(table) >= FEWEST and FEWEST <= width <= MOST:
            for start, cells in table.items():
                found[start] = Raw("row", cells=tuple(_whole(cells, width)), table=first + at)
            taken |= set(range(at, end))
        at = max(end, at + 1)
    return found, taken


def _table(lines: Sequence[str], start: int) -> tuple[int, dict[int, Row]]:
    """(line behind the table that begins with a bar, line → its cells)."""
    table: dict[int, Row] = {}
    at = start
    row = start + 1
    while at < len(lines) and lines[at].rstrip().endswith("|"):
        said = lines[at].strip()
        if said == "|":
            row = at + 1
        elif not said.strip("| "):
            table.setdefault(row, []).extend([""] * (said.count("|") - 1))
        elif "|" in said[:-1]:
            return at, table  # a row on one line, as other readers know them
        else:
            table.setdefault(row, []).append(said.rstrip("| "))
        at += 1
    return at, {line: cells for line, cells in table.items() if any(cells)}


def _closed(lines: Sequence[str], start: int) -> tuple[int, dict[int, Row]]:
    """(line behind the table, line → its cells) of a table that begins at a line and whose bars close cells."""
    told = lines[start].strip()
    if not told.endswith("|") or told == "|" or "|" in told[:-1]:
        return start, {}
    cells: list[tuple[int, str]] = []
    open_at, said, width, at = start, "", 0, start
    while at < len(lines):
        line = lines[at].strip()
        bar, alone = line.endswith("|"), line == "|"
        closes = at + 1 < len(lines) and lines[at + 1].strip() == "|"
        if "|" in line[:-1] or not (bar or (line and closes)):
            break
        said, open_at = f"{said} {line.rstrip('| ')}".strip(), at if not said else open_at
        if bar:
            cells.append((open_at, said))
            width = width or (len(cells) if alone and said else 0)
            said = ""
        at += 1
    if not FEWEST <= width <= MOST or len(cells) % width or len(cells) < 3 * width:
        return at, {}
    each = [cells[place : place + width] for place in range(0, len(cells), width)]
    return at, {row[0][0]: [words for _, words in row] for row in each}


def _whole(cells: Row, width: int) -> Row:
    """The cells of a row; where they are fewer than those of others, the first stand in a row above."""
    return [""] * (width - len(cells)) + cells
