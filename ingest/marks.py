"""The marks of an attendance register and what they mean, by custom or by the paper's own legend."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import msgspec

from convenor.graph.model import Block
from convenor.graph.worded import Worded
from convenor.ingest import labels, roster_rows
from convenor.ingest.entry import known_person
from convenor.ingest.findings import Findings
from convenor.ingest.put import Put
from convenor.ingest.shapes import is_person

CUSTOMARY = {
    mark: how
    for how, marks in (
        ("present", "✓ ✔ √ ● p y yes present x 1 l late v"),
        ("apologies", "a ap apols apologies d sub"),
        ("absent", "✗ ✘ ab abs absent n no 0"),
    )
    for mark in marks.split()
}
LEGEND = Worded(
    r"(?:^|[\s,;(])(?P<mark>[✓✔√✗✘●]|(?-i:[A-Z]{1,4}))\s*(?:[=:–-]|means|denotes|were|was)?\s*"
    r"(?P<means>present|attended|in attendance|apolog\w*|sent apolog\w*|absent|did not attend|not present|"
    r"(?:a )?(?:deputy|substitute)(?: attended| sent| present)?|represented|guest|observer|invited)\b",
    re.I,
)
LONGEST_LEGEND = 300  # code points of a line that explains marks
LONGEST_MARK = 5  # code points
_NOTE = r"(?:\s*[,;(–—-]\s*[^|]{0,60})?$"
STATUS = {
    "apologies": re.compile(
        rf"(?:a|ap|apols?|apolog(?:y|ies)(?: (?:sent|received|accepted|given))?|(?:sent|gave|with) apologies|(?:n|no|absent|x|✗|✘)\s*[-–—,(:]\s*(?:with |sent )?apol\w*\)?){_NOTE}",
        re.I,
    ),
    "absent": re.compile(rf"(?:n|no|absent|not present|did not attend|dna|nil|0|✗|✘|[–—-]){_NOTE}", re.I),
    "present": re.compile(
        rf"(?:p|pr|present|y|yes|✓|✔|√|●|attended|attending|in person|in the room|online|virtual(?:ly)?|remote(?:ly)?|hybrid|video ?(?:link|call)?|"
        rf"(?:by|via|on) (?:video(?: ?link| ?call)?|phone|telephone|teams|ms teams|zoom)|dialled in){_NOTE}",
        re.I,
    ),
}  # in this order
SHORT_MARK = re.compile(r"[A-Z][A-Za-z]{0,4}|\d+|")  # initials or a number in the first cell
OTHERS = re.compile(
    r"(?:standing |invited )?(?:guest|invitee|observer)\b|(?:minute|note)s?[- ](?:taker|secretary)", re.I
)  # who is no member
MOST_OF = 0.8  # of a table's rows have a status
SHORT = 160  # code points of a cell in a register
OF_SOMETHING_ELSE = re.compile(r"\b(?:voting|votes?|elected|paid|quorate|dbs|training|declared|interests?)\b", re.I)
FEWEST = 2  # rows that have a mark


def legend(findings: Findings, blocks: Sequence[Block]) -> dict[str, str]:
    """Mark in lower case → what it means, where a line or a row says so of two marks or more."""
    out: dict[str, str] = {}
    for block in blocks:
        if block.end - block.start > LONGEST_LEGEND:
            continue
        found = list(LEGEND.finditer(f"{block.marker} {findings.words(block)}"))
        if not found:
            continue
        explains = re.search(r"\bmarked\b|\s=\s", findings.words(block))
        if len({match["mark"] for match in found}) >= (1 if explains else FEWEST):
            out.update((match["mark"].lower(), _meant(match["means"].lower())) for match in found)
    return out if len(out) >= FEWEST else {}


def _meant(means: str) -> str:
    if "apolog" in means or re.search(r"deputy|substitute|represented", means):
        return "apologies"
    if re.match(r"guest|observer|invited", means):
        return "in_attendance"
    return "absent" if "absent" in means or "not" in means else "present"


def status(words: str) -> str:
    """The attendance that a cell gives of somebody, by custom ("P", "Yes (via Teams)", "N – apologies"), or ""."""
    return next((how for how, pattern in STATUS.items() if pattern.match(words.strip())), "")


class Registers:
    """The tables of a paper that have a column of marks which the paper explains; `cut` has the parts of rows that hold two people."""

    def __init__(self, findings: Findings, blocks: Sequence[Block], cut: Mapping[int, Sequence[Block]]) -> None:
        self._findings = findings
        self._meant = legend(findings, blocks)
        self._rows: dict[int, list[Block]] = {}
        self._places: dict[int, int | None] = {}
        self._told: dict[int, bool] = {}
        self._group = ""  # the attendance that the first cell of a row gives to a group of rows
        for index, block in enumerate(blocks):
            if block.table is not None:
                self._rows.setdefault(block.table, []).extend(cut.get(index, [block]))

    def place(self, block: Block) -> int | None:
        """The place of the cell of a row that holds such a mark, if its table has them."""
        table = block.table
        if table is None or table not in self._rows:
            return None
        if table not in self._places:
            rows = self._rows[table]
            self._places[table] = _column(self._findings, rows, self._meant) if self._meant else None
            self._told[table] = self._places[table] is None and _tells_status(self._findings, rows)
        place = self._places[table]
        if self._told[table]:
            place = _status_place(self._findings.cells(block))
        return place if place is not None and place < len(block.cells) else None

    def of_line(self, words: str) -> tuple[str, str]:
        """The attendance that the mark before a name gives, and the rest of the line ("P Cllr A Name")."""
        mark, _, rest = words.partition(" ")
        how = self._meant.get(mark.lower(), "") if len(mark) <= 2 and mark.isupper() else ""
        return (how, rest) if how and known_person(rest.split("(")[0].strip()) else ("", words)

    def tells(self, block: Block) -> bool:
        """Whether every row of a table says of somebody whether they came, so that a row that does not puts nobody there."""
        return self._told.get(block.table or 0, False) and sum(map(bool, self._findings.cells(block))) > 1

    def how(self, block: Block, place: int) -> str:
        """The attendance that the mark in a cell stands for, or ""."""
        words = self._findings.words(block.cells[place])
        if block.table is not None and self._told.get(block.table):
            return status(words)
        return self._meant.get(words.strip().lower(), "")

    def people(self, block: Block, place: int, columns: Sequence[str], state: str) -> Iterator[Put]:
        """The people of a row with a mark at a place, in a list of `state`: a group of others may stand among the members."""
        how = self.how(block, place)
        first = self._findings.cells(block)[0]
        if not SHORT_MARK.fullmatch(first):
            self._group = labels.label_of(f"{first.rstrip(':')}:")[0]
        if how == "present" and "in_attendance" in (state, self._group):
            how = "in_attendance"
        rest = msgspec.structs.replace(block, cells=block.cells[:place] + block.cells[place + 1 :])
        columns = columns[max(0, len(columns) - len(block.cells)) :]
        columns = [*columns[:place], *columns[place + 1 :]]
        for entry in roster_rows.row_entries(self._findings, rest, columns) if how else ():
            beside = how == "present" and OTHERS.match(entry.title)
            yield Put("in_attendance" if beside else how, entry, "roster row")


def _status_place(cells: Sequence[str]) -> int | None:
    """The last cell of a row that gives a status."""
    return next((place for place in range(len(cells) - 1, -1, -1) if cells[place] and status(cells[place])), None)


def _tells_status(findings: Findings, rows: Sequence[Block]) -> bool:
    """Whether nearly each row of a table has one status at its end or beginning and somebody's name, and some came."""
    told = [[cell for cell in findings.cells(row) if cell] for row in rows]
    if told and told[0] and OF_SOMETHING_ELSE.search(told[0][-1]):
        return False
    full = [cells for cells in told[1:] if len(cells) > 1]
    full = [cells for cells in full if max(map(len, cells)) <= SHORT]
    last = [status(cells[-1]) or status(cells[0]) for cells in full]
    several = sum(len([cell for cell in cells if cell not in "–—-" and status(cell)]) > 1 for cells in full)
    people = sum(
        any(_names_one(cell) for cell in (*cells[: -1 if status(cells[-1]) else None], *map(" ".join, pairwise(cells))))
        for cells in full
    )
    enough = len(full) >= FEWEST + 1 and len(full) >= MOST_OF * (len([c for c in told if len(c) > 1]) - 1)
    return (
        enough
        and sum(map(bool, last)) >= MOST_OF * len(full)
        and "present" in last
        and not several
        and people >= MOST_OF * len(full)
    )


def _names_one(cell: str) -> bool:
    """Whether a cell names one person first."""
    name = re.split(r"\s*[,(]|\s[–—-]\s", cell)[0].strip()
    return (is_person(name) and known_person(name)) or (len(name.split()) in (2, 3) and is_person(name))


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
