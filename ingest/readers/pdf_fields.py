"""Tables whose cells are filled with a colour and not ruled: the sides of the fields are their lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from convenor.ingest.readers.page import Box, Edge

LEAST_SIDE = 8.0  # points; what is smaller is a mark or a line
TOUCHING = 6.0  # points: fields with as little between them are cells of one table
MOST = 2000  # on a page; what has more is a drawing


def is_field(box: Box) -> bool:
    """Whether a drawn shape is as large as a cell."""
    return min(box[2] - box[0], box[3] - box[1]) >= LEAST_SIDE


def sides(fields: Sequence[Box]) -> list[Edge]:
    """The sides of the fields that have one of their height beside them and one of their width above or below."""
    if len(fields) > MOST:
        return []
    cells = _touching(_touching(set(fields), 0), 1)
    return [edge for cell in cells for edge in _around(cell)]


def _touching(fields: set[Box], axis: int) -> set[Box]:
    """The fields that touch another one along an axis (0: level, 1: upright) and reach as far across it."""
    bands: defaultdict[tuple[int, int], list[Box]] = defaultdict(list)
    for field in fields:
        bands[round(field[1 - axis] / 2), round(field[3 - axis] / 2)].append(field)
    out: set[Box] = set()
    for band in bands.values():
        band.sort(key=lambda field: field[axis])
        for before, after in pairwise(band):
            if abs(after[axis] - before[axis + 2]) <= TOUCHING:
                out |= {before, after}
    return out


def _around(box: Box) -> list[Edge]:
    x0, top, x1, bottom = box
    corners = ((x0, top, x1, top), (x0, bottom, x1, bottom), (x0, top, x0, bottom), (x1, top, x1, bottom))
    return [Edge(*corner) for corner in corners]
