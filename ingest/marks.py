"""The marks of an attendance register and what they mean, by custom or by the paper's own legend."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from convenor.graph.model import Block
from convenor.ingest.findings import Findings

CUSTOMARY = {
    mark: how
    for how, marks in (
        ("present", "✓ ✔ √ ● p y yes present x 1 l late v"),
        ("apologies", "a ap apols apologies d sub"),
        ("absent", "✗ ✘ ab abs absent n no 0"),
    )
    for mark in marks.split()
}
LEGEND = re.compile(
    r"(?:^|[\s,;(])(?P<mark>[✓✔√✗✘●]|(?-i:[A-Z]{1,4}))\s*(?:[=:–-]|means|denotes)?\s*"
    r"(?P<means>present|attended|in attendance|apolog\w*|sent apolog\w*|absent|did not attend|not present|"
    r"(?:a )?(?:deputy|substitute)(?: attended| sent| present)?|represented|guest|observer|invited)\b",
    re.I,
)
LONGEST_LEGEND = 300  # code points of a line that explains marks
LONGEST_MARK = 5  # code points
FEWEST = 2  # rows that have a mark


def legend(findings: Findings, blocks: Sequence[Block]) -> dict[str, str]:
    """Mark in lower case → what it means, where a line or a row says so of two marks or more."""
    out: dict[str, str] = {}
    for block in blocks:
        if block.end - block.start > LONGEST_LEGEND:
            continue
        found = list(LEGEND.finditer(f"{block.marker} {findings.words(block)}"))
        if len({match["mark"] for match in found}) >= FEWEST:
            out.update((match["mark"].lower(), _meant(match["means"].lower())) for match in found)
    return out


def _meant(means: str) -> str:
    if "apolog" in means or re.search(r"deputy|substitute|represented", means):
        return "apologies"
    if re.match(r"guest|observer|invited", means):
        return "in_attendance"
    return "absent" if "absent" in means or "not" in means else "present"


class Registers:
    """The tables of a paper that have a column of marks which the paper explains; `cut` has the parts of rows that hold two people."""

    def __init__(self, findings: Findings, blocks: Sequence[Block], cut: Mapping[int, Sequence[Block]]) -> None:
        self._findings = findings
        self._meant = legend(findings, blocks)
        self._rows: dict[int, list[Block]] = {}
        self._places: dict[int, int | None] = {}
        for index, block in enumerate(blocks if self._meant else ()):
            if block.table is not None:
                self._rows.setdefault(block.table, []).extend(cut.get(index, [block]))

    def place(self, block: Block) -> int | None:
        """The place of the cell of a row that holds such a mark, if its table has them."""
        table = block.table
        if table is None or table not in self._rows:
            return None
        if table not in self._places:
            self._places[table] = _column(self._findings, self._rows[table], self._meant)
        place = self._places[table]
        return place if place is not None and place < len(block.cells) else None

    def how(self, block: Block, place: int) -> str:
        """The attendance that the mark in a cell stands for, or ""."""
        return self._meant.get(self._findings.words(block.cells[place]).strip().lower(), "")


def _column(findings: Findings, rows: Sequence[Block], meant: Mapping[str, str]) -> int | None:
    """The one column of a table in which every row but the first has a mark that the paper explains, if any."""
    told = [findings.cells(row) for row in rows]
    full = [cells for cells in told if sum(bool(cell.strip()) for cell in cells) > 1]
    width = max(map(len, full), default=0)
    marked = [
        place
        for place in range(1, width)
        if sum(_is_mark(cells, place, meant) for cells in full) >= max(FEWEST, len(full) - 1)
    ]
    return marked[0] if len(marked) == 1 else None


def _is_mark(cells: Sequence[str], place: int, meant: Mapping[str, str]) -> bool:
    return place < len(cells) and len(cells[place]) <= LONGEST_MARK and cells[place].strip().lower() in meant
