"""Tables in plain text whose cells are held apart by tabs or bars, or by wide gaps that stand below one another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from convenor.ingest.readers.assemble import Raw
from convenor.ingest.readers.markers import GLYPHS, REFERENCE

MOST = 12  # cells of a row
LONGEST = 160  # characters of a cell between tabs; longer ones are prose with a tab in it
LONGEST_ALIGNED = 60  # characters of a cell between gaps; longer ones are columns of prose
FEWEST = 3  # strokes of a line whose cells they hold apart
STROKE = re.compile(r"(?:(?<=\s)|^)/(?=\s|$)")
HEAD = re.compile(
    r"^(?:no\.?$|ref|item|actions?\b|decisions?\b|tasks?\b|(?:by )?who\b|(?:by )?when\b|owner|lead\b|deadline|due\b|status|progress|completed?\b)",
    re.I,
)
NAME = re.compile(r"(?:[A-Z][\w.’'-]* (?:[a-z]{2,3} ){0,2}){1,4}[A-Z][\w’'-]+(?: \([^()]{1,40}\))?")
GAP = "   "
CELL = re.compile(r"\S+(?: {1,2}\S+)*")
OFF = 2  # characters by which the cells of one column may begin apart
HEAD_WITHIN = re.compile(r"[A-Z][^|]+(?:\|\s*){2,}")  # "Partners | |"
MARK = re.compile(rf"\W*\w{{1,4}}\W*|.*:|{REFERENCE}|\d{{1,4}}[/.-][\d/.-]{{1,9}}")
MARKED = re.compile(
    rf"\s*(?:[{GLYPHS}·–—*-]|"
    r"\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|(?:[a-z]|[ivx]{1,4})(?:[.)]|(?P<bare>))))\t+[^\t]*$"
)  # an entry of a list, whose mark a tab holds off; letters without a stop may say who came
COUNTS = ("abcdefghijklmnopqrstuvwxyz", ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"))
FIRST = 1000  # so that no table bears the number of one found by its header's words


class _Aligned(NamedTuple):
    """The cells of a line with the positions at which they begin."""

    cells: tuple[str, ...]
    starts: tuple[int, ...]


def rows(lines: Sequence[str]) -> dict[int, Raw]:
    """Line number → row, for each run of two lines or more that are cut alike."""
    found: dict[int, Raw] = {}
    for table, run in enumerate([*_tabbed(lines), *_slashed(lines), *_listed(lines), *_aligned(lines)], FIRST):
        for at, cells in run.items():
            found.setdefault(at, Raw("row", cells=cells, table=table))
    return found


def _tabbed(lines: Sequence[str]) -> list[dict[int, tuple[str, ...]]]:
    """The runs of lines with the same number of cells between tabs or bars."""
    cut = [_between(line) for line in lines]
    runs: list[dict[int, tuple[str, ...]]] = []
    for at, cells in enumerate(cut):
        if "\t" in lines[at] and _is_marked(lines, at) and max(map(len, cut[max(0, at - 1) : at + 2])) < FEWEST:
            continue
        if runs and at - 1 in runs[-1] and _is_head_within(lines[at], len(runs[-1][at - 1])):
            runs[-1][at] = (cells[0], *[""] * (len(runs[-1][at - 1]) - 1))
            continue
        if sum(map(bool, cells)) < 2 or len(cells) > MOST or max(map(len, cells)) > LONGEST:
            continue
        if runs and at - 1 in runs[-1] and len(runs[-1][at - 1]) == len(cells):
            runs[-1][at] = cells
        else:
            runs.append({at: cells})
    return [run for run in runs if len(run) > 1]


def _is_marked(lines: Sequence[str], at: int) -> bool:
    """Whether a line is an entry of a list: with a mark or a number, or with a letter that counts on from the line above or to the one below."""
    mark = MARKED.match(lines[at])
    if mark is None or mark["bare"] is None:
        return mark is not None
    above, here, below = (line.split("\t")[0].strip(" (") for line in (["", *lines, ""])[at : at + 3])
    return any(pair in pairwise(marks) for marks in COUNTS for pair in ((above, here), (here, below)))


def _is_head_within(line: str, width: int) -> bool:
    """Whether a line is a row of a table of three columns or more whose first cell alone is filled: it heads the rows below it."""
    said = line.strip()
    return (
        width >= FEWEST and len(said) <= LONGEST and bool(HEAD_WITHIN.fullmatch(said)) and said.count("|") == width - 1
    )


def _between(line: str) -> tuple[str, ...]:
    mark = "\t" if "\t" in line else "|" if line.count("|") > 1 else ""
    if mark == "|":  # the last cells may be empty
        return tuple(cell.strip() for cell in line.strip(" \r\n").removeprefix("|").removesuffix("|").split(mark))
    return tuple(cell.strip() for cell in line.strip("| \r\n").split(mark)) if mark else ()


def _slashed(lines: Sequence[str]) -> list[dict[int, tuple[str, ...]]]:
    """The runs of lines with as many cells between strokes as the line of heads above them, which name who does what by when."""
    runs: list[dict[int, tuple[str, ...]]] = []
    for at, line in enumerate(lines):
        cells = tuple(cell.strip() for cell in STROKE.split(line.strip("\r\n"))) if line.count("/") >= FEWEST else ()
        if runs and cells and at - 1 in runs[-1] and len(runs[-1][at - 1]) == len(cells):
            runs[-1][at] = cells
        elif FEWEST < len(cells) <= MOST and sum(bool(HEAD.search(cell)) for cell in cells) > 1:
            runs.append({at: cells})
    return [run for run in runs if len(run) > 1]


def _listed(lines: Sequence[str]) -> list[dict[int, tuple[str, ...]]]:
    """The runs of lines whose cells strokes hold apart, of which most begin with what may be somebody's name."""
    runs: list[dict[int, tuple[str, ...]]] = []
    for at, line in enumerate(lines):
        cells = tuple(cell.strip() for cell in STROKE.split(line.strip("\r\n"))) if " /" in line else ()
        if not 2 <= len(cells) <= MOST or max(map(len, cells)) > LONGEST or not cells[0]:
            continue
        if runs and at - 1 in runs[-1]:
            runs[-1][at] = cells
        else:
            runs.append({at: cells})
    return [_padded(run) for run in runs if len(run) >= FEWEST and _of_names(run)]


def _of_names(run: dict[int, tuple[str, ...]]) -> bool:
    names = sum(bool(NAME.fullmatch(cells[0])) for cells in run.values())
    return names >= FEWEST and names >= 0.7 * len(run)


def _padded(run: dict[int, tuple[str, ...]]) -> dict[int, tuple[str, ...]]:
    """The rows, each with as many cells as the longest."""
    widest = max(map(len, run.values()))
    return {at: cells + ("",) * (widest - len(cells)) for at, cells in run.items()}


def with_gaps(line: str) -> str:
    """A line of two or three short cells held apart by wide gaps, with bars between them; any other as it is."""
    cells = _cells(line)
    if cells is None or len(cells.cells) > 3 or not all(cell[0].isupper() for cell in cells.cells):
        return line
    return line if MARK.fullmatch(cells.cells[0]) else " | ".join(cells.cells)


def _aligned(lines: Sequence[str]) -> list[dict[int, tuple[str, ...]]]:
    """The runs of three lines or more whose cells, held apart by gaps, stand below one another."""
    runs: list[dict[int, _Aligned]] = []
    for at, line in enumerate(lines):
        here = _cells(line)
        if here is None:
            continue
        if runs and at - 1 in runs[-1] and _below(runs[-1][at - 1], here):
            runs[-1][at] = here
        else:
            runs.append({at: here})
    return [_in_columns(run) for run in runs if len(run) > 2 and _tells_apart(run)]


def _cells(line: str) -> _Aligned | None:
    if "\t" in line or GAP not in line.strip():
        return None
    found = list(CELL.finditer(line.rstrip()))
    if not 2 <= len(found) <= MOST or max(len(cell.group()) for cell in found) > LONGEST_ALIGNED:
        return None
    return _Aligned(tuple(cell.group() for cell in found), tuple(cell.start() for cell in found))


def _below(above: _Aligned, here: _Aligned) -> bool:
    """Whether the last two cells of two lines begin at the same positions."""
    return all(abs(a - b) <= OFF for a, b in zip(above.starts[-2:], here.starts[-2:], strict=True))


def _tells_apart(run: dict[int, _Aligned]) -> bool:
    """Whether cells begin like names and titles: with a capital or a figure, seldom in the middle of a sentence."""
    cells = [cell for line in run.values() for cell in line.cells]
    return sum(cell[0].islower() for cell in cells) <= 0.1 * len(cells)


def _in_columns(run: dict[int, _Aligned]) -> dict[int, tuple[str, ...]]:
    """The rows, with an empty cell where a line has none for a column."""
    columns: list[int] = []
    for start in sorted(start for line in run.values() for start in line.starts):
        if not columns or start - columns[-1] > OFF:
            columns.append(start)
    out: dict[int, tuple[str, ...]] = {}
    for at, line in run.items():
        row = [""] * len(columns)
        for cell, start in zip(line.cells, line.starts, strict=True):
            row[max(i for i, column in enumerate(columns) if column <= start)] = cell
        out[at] = tuple(row)
    return out
