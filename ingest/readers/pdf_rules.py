"""From ruling lines to the grids of tables. The home of pdfplumber.

Only pdfplumber's way from lines to cells is used: the lines come from pdfium, ten times as fast as its own reading.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from convenor.ingest.readers.page import Box, Edge

SNAP = 3.0  # points within which two lines are one
SHORTEST = 8.0  # points; shorter ones are ticks and corners
MOST_EDGES = 400  # of a page in each direction, after joining; what has more is a drawing
MOST_CROSSINGS = 3000  # finding cells takes the square of this


class Grid(msgspec.Struct):
    """A ruled table: the x of its column lines, the y of its row lines, and its cells."""

    columns: list[float]
    rows: list[float]
    cells: list[Box]

    @property
    def box(self) -> Box:
        return self.columns[0], self.rows[0], self.columns[-1], self.rows[-1]

    def place(self, cell: Box) -> tuple[int, int]:
        """(row, column) of a cell's top left corner."""
        return self.rows.index(cell[1]), self.columns.index(cell[0])


def grids(edges: Sequence[Edge]) -> list[Grid]:
    """The tables with at least two columns that the lines of a page frame, from top to bottom."""
    level = _joined([(e.top + e.bottom, e.x0, e.x1) for e in edges if e.level])
    upright = _joined([(e.x0 + e.x1, e.top, e.bottom) for e in edges if not e.level])
    if not upright or len(level) < 2 or max(len(level), len(upright)) > MOST_EDGES:
        return []
    upright += _open_sides(level, upright)
    level += _open_ends(level, upright)
    found = [_grid(cells) for cells in _cells(level, upright)]
    return [grid for grid in found if len(grid.columns) > 2]


Rule = tuple[float, float, float]  # where it lies (y of a level line, x of an upright one), where it starts and ends


def _joined(rules: list[Rule]) -> list[Rule]:
    """Lines on (nearly) one height as one height, touching ones as one line. The position given is doubled."""
    out: list[Rule] = []
    for group in _groups(sorted(rules)):
        position = sum(rule[0] for rule in group) / len(group) / 2
        start, end = None, 0.0
        for _, a, b in sorted(group, key=lambda rule: rule[1]):
            if start is not None and a <= end + SNAP:
                end = max(end, b)
                continue
            if start is not None and end - start >= SHORTEST:
                out.append((position, start, end))
            start, end = a, b
        if start is not None and end - start >= SHORTEST:
            out.append((position, start, end))
    return out


def _groups(rules: list[Rule]) -> list[list[Rule]]:
    groups: list[list[Rule]] = []
    for rule in rules:
        if groups and rule[0] - groups[-1][0][0] <= 2 * SNAP:
            groups[-1].append(rule)
        else:
            groups.append([rule])
    return groups


def _open_sides(level: list[Rule], upright: list[Rule]) -> list[Rule]:
    """The outer sides of tables that have none: where three or more level lines of one width cross an upright one."""
    sides: list[Rule] = []
    widths: dict[tuple[int, int], list[Rule]] = {}
    for rule in level:
        widths.setdefault((round(rule[1] / SNAP), round(rule[2] / SNAP)), []).append(rule)
    for rules in widths.values():
        top, bottom = rules[0][0], rules[-1][0]
        left, right = min(r[1] for r in rules), max(r[2] for r in rules)
        crossed = any(left + SNAP < x < right - SNAP and a < bottom and b > top for x, a, b in upright)
        if len(rules) < 3 or not crossed:
            continue
        for x in (left, right):
            if not any(abs(x - other) <= 2 * SNAP and a < bottom and b > top for other, a, b in upright):
                sides.append((x, top, bottom))
    return sides


def _open_ends(level: list[Rule], upright: list[Rule]) -> list[Rule]:
    """The top and foot of tables that a page's end cuts: where three or more upright lines start or end on one height."""
    ends: list[Rule] = []
    for which in (1, 2):
        heights: dict[int, list[Rule]] = {}
        for rule in upright:
            heights.setdefault(round(rule[which] / SNAP), []).append(rule)
        for rules in heights.values():
            y = rules[0][which]
            left, right = min(rule[0] for rule in rules), max(rule[0] for rule in rules)
            closed = any(abs(y - other) <= 2 * SNAP and a < right - SNAP and b > left + SNAP for other, a, b in level)
            if len(rules) >= 3 and not closed:
                ends.append((y, left, right))
    return ends


def _cells(level: list[Rule], upright: list[Rule]) -> list[list[Box]]:
    """The cells of each table, by pdfplumber."""
    from pdfplumber.table import cells_to_tables, edges_to_intersections, intersections_to_cells

    lines = [{"orientation": "h", "x0": a, "x1": b, "top": y, "bottom": y} for y, a, b in level]
    lines += [{"orientation": "v", "x0": x, "x1": x, "top": a, "bottom": b} for x, a, b in upright]
    crossings = edges_to_intersections(lines, SNAP, SNAP)
    if len(crossings) > MOST_CROSSINGS:
        return []
    return [list(cells) for cells in cells_to_tables(intersections_to_cells(crossings))]


def _grid(cells: list[Box]) -> Grid:
    columns = sorted({x for cell in cells for x in (cell[0], cell[2])})
    rows = sorted({y for cell in cells for y in (cell[1], cell[3])})
    return Grid(columns, rows, cells)
