"""Tables and lines that say of each person how they were there: a column of marks or of words, or a mark beside each name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

import msgspec

from convenor.graph.model import Block
from convenor.ingest.lists import marks
from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.entry import Entry, known_person
from convenor.ingest.lists.put import Put
from convenor.ingest.names.findings import Findings
from convenor.ingest.readers.table_cells import VACANT
from convenor.ingest.roster import roster_rows
from convenor.ingest.words import list_heads
from convenor.ingest.words.shapes import is_person

RULE = "roster row"
ASKS = re.compile(
    r"(?:(?:present|attended|attending|attends|attendance|in attendance|here|there|apologies|absent|not present|came|who came|p|a|ap|n)(?: ?[/,&] ?| or |\??$)){1,4}"
)  # the head of a column that says whether somebody came
STOOD_IN = re.compile(
    r"(?:substitute|deputy|alternate)(?:s|d)?(?P<came> attended| attending| present| by)?|deputi[sz]ed by|represented by"
)
STANDS_IN = re.compile(
    r"(?:^|[–—,;:(-]\s*)(?:(?:(?:deputy|sub(?:stitute)?|rep)\b(?: attended| present)?\s*[:–-]|(?:deputi[sz]ed|represented|replaced) by\b|sent(?= ))\s*(?P<who>[A-Z][^,;()]{3,50})|"
    r"(?P<other>[A-Z][^,;:()–—]{3,50}?)\s+(?:\([A-Z]{2,4}\)\s+)?(?:attended|attending|deputi[sz]ing|deputi[sz]ed|substituting|substituted|present|came)\b)",
    re.I,
)  # who came for the person of a row
OTHERS = re.compile(
    r"(?:standing |invited )?(?:guest|invitee|observer)\b|(?:minute|note)s?[- ](?:taker|secretary)", re.I
)  # who is no member
OF_SECTOR = re.compile(
    r"(?:public|private|third|voluntary|statutory|business|staff|management|employers?|unions?|officers?)(?: sector| side)?",
    re.I,
)  # that members are of
SHORT_MARK = re.compile(r"[A-Z][A-Za-z]{0,4}|\d+|")  # initials or a number in the first cell
MOST_OF = 0.8  # of a table's rows have a status
SHORT = 160  # code points of a cell in a register
OF_SOMETHING_ELSE = re.compile(r"\b(?:voting|votes?|elected|paid|quorate|dbs|training|declared|interests?)\b", re.I)
CAME = ("present", "in_attendance")
FEWEST = 2  # rows that have a mark


class Register(NamedTuple):
    """How a table says who came: the place of the cell (None: the last that says so), what its marks mean, and its head.

    `instead` is the place of those who came for others, `came` whether its head says that they did.
    """

    place: int | None
    meant: Mapping[str, str]
    head: str = ""
    instead: int | None = None
    came: bool = False
    each: bool = True  # whether every row says it, so that one that does not puts nobody there


class Registers:
    """The registers of a paper; `cut` has the parts of rows that hold two people."""

    def __init__(self, findings: Findings, blocks: Sequence[Block], cut: Mapping[int, Sequence[Block]]) -> None:
        self.meant = marks.legend(findings, blocks)
        self._findings = findings
        self._rows: dict[int, list[Block]] = {}
        self._found: dict[int, Register | None] = {}
        self._group = ""  # the attendance that the first cell of a row gives to a group of rows
        for index, block in enumerate(blocks):
            if block.table is not None:
                self._rows.setdefault(block.table, []).extend(cut.get(index, [block]))

    def of(self, block: Block) -> Register | None:
        """The register that a row belongs to, if any."""
        table = block.table
        if table is None or table not in self._rows:
            return None
        if table not in self._found:
            self._found[table] = _register(self._findings, self._rows[table], self.meant)
        return self._found[table]

    def asks(self, block: Block) -> bool:
        """Whether the head of a column asks whether somebody came, or names who came instead."""
        heads = _heads(self._findings, block)
        return any(map(ASKS.fullmatch, heads)) or any(
            (stood := STOOD_IN.fullmatch(head)) and stood["came"] for head in heads
        )

    def tells(self, block: Block) -> bool:
        """Whether a row says of one person alone whether they came."""
        register = self.of(block)
        return register is not None and bool(self._status(register, block)[1])

    def people(self, block: Block, columns: Sequence[str], state: str) -> list[Put] | None:
        """The people of a row of a register, in a list of `state`; None where it says nothing of them."""
        register = self.of(block)
        if register is None:
            return None
        place, how = self._status(register, block)
        if not register.each:
            how = how or state
            if not how:
                return None
        first = self._findings.cells(block)[0]
        if len(block.cells) == len(columns) and columns[0] == "sector" and OF_SECTOR.fullmatch(first):
            self._group = ""
        elif not SHORT_MARK.fullmatch(first):
            self._group = list_heads.kind(first)
        taken = {place, register.instead}
        kept = [at for at in range(len(block.cells)) if at not in taken]
        columns = columns[max(0, len(columns) - len(block.cells)) :]
        columns = [columns[at] for at in kept if at < len(columns)]
        rest = msgspec.structs.replace(block, cells=tuple(block.cells[at] for at in kept))
        entries = roster_rows.row_entries(self._findings, rest, columns)
        return list(self._put(register, block, place, how, state, entries))

    def _put(
        self, register: Register, block: Block, place: int | None, how: str, state: str, entries: Sequence[Entry]
    ) -> Iterator[Put]:
        beside = "in_attendance" in (state, self._group) or any(map(OTHERS.match, self._findings.cells(block)))
        person = entries[0].name if entries else ""
        own = entries[0].how if entries else ""
        body = entries[0].body if entries else ""
        for entry in self._stand_ins(register, block, place, own or how):
            yield Put("present", msgspec.structs.replace(entry, on_behalf=person, body=entry.body or body), RULE)
            how = "apologies" if how in CAME and not own else how
        for entry in entries if how and how != marks.REPLACED else ():
            yield Put("in_attendance" if beside and how == "present" else how, entry, RULE)

    def _stand_ins(self, register: Register, block: Block, place: int | None, how: str) -> list[Entry]:
        """Whoever came for the person of a row."""
        cells = self._findings.cells(block)
        away = how not in CAME
        if register.instead is not None and register.instead < len(cells) and (away or register.came):
            cell = block.cells[register.instead]
            return line_entries(self._findings.words(cell), cell.start)[:1]
        for at, cell in enumerate(block.cells):
            said = STANDS_IN.search(cells[at]) if at == place or away else None
            name = (said["who"] or said["other"]).strip() if said else ""
            if said and is_person(name.split(" (")[0]):
                return line_entries(name, cell.start + self._findings.words(cell).index(name))[:1]
        return []

    def _status(self, register: Register, block: Block) -> tuple[int | None, str]:
        """The place of the cell of a row that says how somebody was there, and how."""
        cells = self._findings.cells(block)
        if register.place is None:
            place = next((at for at in range(len(cells) - 1, -1, -1) if cells[at] and marks.status(cells[at])), None)
            return place, marks.status(cells[place]) if place is not None else ""
        if register.place >= len(cells):
            return None, ""
        words = cells[register.place]
        if not register.head:
            return register.place, register.meant.get(words.lower(), "")
        return register.place, marks.asked(register.head, words, register.meant)


def _heads(findings: Findings, block: Block) -> list[str]:
    return [head.rstrip(":?").lower() for head in findings.cells(block)]


def _register(findings: Findings, rows: Sequence[Block], meant: Mapping[str, str]) -> Register | None:
    """How a table says who came, if it does."""
    if len(rows) > 1 and sum(map(bool, findings.cells(rows[0]))) == 1 and roster_rows.is_header(findings, rows[1]):
        rows = rows[1:]  # below the title of the table
    heads = _heads(findings, rows[0])
    instead = next((at for at, head in enumerate(heads) if STOOD_IN.fullmatch(head)), None)
    stood = STOOD_IN.fullmatch(heads[instead]) if instead is not None else None
    came = stood is not None and (bool(stood["came"]) or " " in stood.group())
    if meant and (place := _marked(findings, rows, meant)) is not None:
        return Register(place, meant, "", instead, came)
    asked = next((at for at, head in enumerate(heads) if head and ASKS.fullmatch(head)), None)
    if asked is not None and (rows[0].header or roster_rows.is_header(findings, rows[0])):
        full = [findings.cells(row) for row in rows[1:] if len(row.cells) == len(heads)]
        if 2 * sum(bool(marks.status(cells[asked])) for cells in full) > len(full):
            return Register(asked, meant, heads[asked], instead, came)
    if _tells_status(findings, rows):
        return Register(None, {}, "", instead, came)
    return Register(None, {}, "", instead, came, each=False) if instead is not None else None


def _tells_status(findings: Findings, rows: Sequence[Block]) -> bool:
    """Whether nearly each row of a table has one status at its end or beginning and somebody's name, and some came."""
    told = [[cell for cell in findings.cells(row) if cell] for row in rows]
    if told and told[0] and OF_SOMETHING_ELSE.search(told[0][-1]):
        return False
    full = [cells for cells in told[1:] if len(cells) > 1 and not any(map(VACANT.fullmatch, cells))]
    full = [cells for cells in full if max(map(len, cells)) <= SHORT]
    last = [marks.status(cells[-1]) or marks.status(cells[0]) for cells in full]
    lists = sum(len(cells) == 1 and _names_one(cells[0]) for cells in told)
    if lists > 1 and any(marks.status(cells[0]) and not marks.status(cells[-1]) for cells in full):
        return False  # a label beside the first of several people
    several = sum(len([cell for cell in cells if cell not in "–—-" and marks.status(cell)]) > 1 for cells in full)
    people = sum(
        any(
            _names_one(cell)
            for cell in (*cells[: -1 if marks.status(cells[-1]) else None], *map(" ".join, pairwise(cells)))
        )
        for cells in full
    )
    enough = len(full) > FEWEST and len(full) >= MOST_OF * (len([c for c in told if len(c) > 1]) - 1)
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


def _marked(findings: Findings, rows: Sequence[Block], meant: Mapping[str, str]) -> int | None:
    """The one column of a table in which every row but the first has a mark that the paper explains, if any."""
    told = [findings.cells(row) for row in rows]
    full = [cells for cells in told if sum(bool(cell.strip()) for cell in cells) > 1]
    width = max(map(len, full), default=0)
    marked = [
        place
        for place in range(1, width)
        if sum(place < len(cells) and cells[place].lower() in meant for cells in full) >= max(FEWEST, len(full) - 1)
    ]
    return marked[0] if len(marked) == 1 else None
