"""Attendance that stands in tables: what a table's first row says of its columns, and whom each row below puts at the meeting."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph.model import Block, Cell
from convenor.ingest.lists.entry import CHAIR, STATE_BEHIND, Entry, described, known_person
from convenor.ingest.lists.put import Put
from convenor.ingest.names.affiliations import may_be_body
from convenor.ingest.names.findings import Findings
from convenor.ingest.roster import body_columns, grid, headed_rows, paired_rows, registers, roster_rows, table_heads
from convenor.ingest.roster.roster_text import cell_lists, list_part, named
from convenor.ingest.words import beside_members, labels, list_heads
from convenor.ingest.words.shapes import is_body

SIDES = ["sector", "person"]  # the first columns of a table that says for which side somebody sits


class Zone:
    """The state that the people of the next lines and rows are in, and what labels have headed so far."""

    def __init__(self) -> None:
        self.how = ""
        self.starred = False  # whether a star marks those who came
        self.others = beside_members.Others()


class Tables:
    """Goes through the rows of a paper in order; `heads` are the indexes of the rows that only head a list."""

    def __init__(self, findings: Findings, blocks: Sequence[Block], zone: Zone, heads: set[int]) -> None:
        self.registers = registers.Registers(findings, blocks, halves := paired_rows.halves(findings, blocks))
        self._findings = findings
        self._blocks = blocks
        self._rows: dict[int | None, list[Block]] = defaultdict(list)  # of each table
        for block in blocks:
            self._rows[block.table].append(block)
        self._zone = zone
        self._heads = heads
        self._halves = halves
        self._table: int | None = None
        self._columns: list[str] = []
        self._body = ""  # of the rows under way, where the first column names bodies
        self._of_bodies = False  # whether the first column of such a table names bodies
        self._states: list[str] = []  # of each column, where a table has one for those present, one for apologies…
        self._headed: list[bool] = []  # which of these columns have a head
        self._sparse: dict[int, bool] = {}  # whether labels of a table stand beside some of its people alone
        self._led: dict[int, bool] = {}  # whether a table is made of lists, each behind a word that heads it
        self._grouped: dict[int, bool] = {}  # whether rows of one cell stand over those of a table's people
        self._under: tuple[int | None, str] = (None, "")  # a table, and the body over the rows under way
        self._over = body_columns.Columns(findings, blocks)
        self._apart: tuple[int | None, list[str]] = (None, ["", ""])  # a table, and the state of each half of it
        self._sides: tuple[int | None, list[str]] = (None, [])  # a table, and what its two halves list

    def read(self, index: int, block: Block) -> Iterator[Put]:
        """The people whom the next row puts at the meeting."""
        if self._over.heads(index, block):
            if block.table != self._table:
                self._table, self._columns, self._states = block.table, [], []
            return
        parts = self._halves.get(index, [block])
        if sides := paired_rows.sides(self._findings, parts):
            self._sides = block.table, sides
            return
        for side, row in enumerate(parts):
            self._enter(block.table, side, row, len(parts))
            if (
                block.table == self._table
                and not (any(self._columns) or self._states)
                and self._heads_again(index, row)
            ):
                continue
            if not (block.table != self._table and self._opens(index, row)):
                self._zone.how = self._sides[1][side] if self._sides[0] == block.table else self._zone.how
                yield from self._over.of(row, self._below(row, self._row(index, row)))
            if self._apart[0] == block.table and len(parts) > 1:
                self._apart[1][side] = self._zone.how

    def _enter(self, table: int | None, side: int, row: Block, sides: int) -> None:
        """Go on with the list of a row's half, where labels in the right half head lists of its own."""
        first = next(iter(self._findings.cells(row)), "")
        if side and first.endswith(":") and self._apart[0] != table:
            self._apart = table, [self._zone.how, ""]
        if self._apart[0] == table and sides > 1:
            self._zone.how = "" if side and first.endswith(":") else self._apart[1][side]

    def _below(self, block: Block, found: Iterator[Put]) -> Iterator[Put]:
        """The people of a row, with the body whose cell goes over several rows where theirs has none."""
        if group := self._group(block):
            self._under = block.table, group if may_be_body(group) and not list_heads.of_others(group) else ""
            found = iter(list(found)[:0])  # what it says of the rows below is noted
        under = self._under[1] if self._under[0] == block.table else ""
        first = next(iter(self._findings.cells(block)), "")
        of_bodies = block.table == self._table and self._columns[:1] == ["body"]
        if not of_bodies or (first and not known_person(re.split(r"\s*[,(]", first)[0])):
            self._body = first if of_bodies and may_be_body(first) else ""
        for put in found:
            of = self._body or ("" if CHAIR.match(put.entry.title) else under)
            yield put._replace(entry=msgspec.structs.replace(put.entry, body=put.entry.body or of))

    def _group(self, block: Block) -> str:
        """The words of a row that stands over the people of a body or kind, and is no person: its only cell, where theirs have more."""
        told = [cell for cell in self._findings.cells(block) if cell]
        if (
            len(told) != 1
            or (known_person(told[0]) and not is_body(told[0]))
            or (headed_rows.DASH.search(told[0]) and known_person(headed_rows.DASH.split(told[0])[0]))
            or re.search(r"[,;:(]", told[0])
            or labels.cell_label(told[0])
        ):
            return ""
        if block.table not in self._grouped:
            rows = [[cell for cell in self._findings.cells(row) if cell] for row in self._rows[block.table]]
            wide = 2 * sum(len(cells) > 1 for cells in rows) > len(rows)
            self._grouped[block.table or 0] = wide and any(len(cells) == 1 and is_body(cells[0]) for cells in rows)
        return told[0] if self._grouped[block.table or 0] else ""

    def _opens(self, index: int, block: Block) -> bool:
        """Note what the first row of a table says of its columns; whether it is nothing but their heads."""
        findings = self._findings
        states = table_heads.states(findings, block)
        if not states and table_heads.of_business(findings, block) and not table_heads.names_people(findings, block):
            self._table, self._columns, self._states, self._zone.how = block.table, [], [], ""
            return True
        if grid.dated(findings, self._blocks, findings.cells(block)):
            self._table, self._columns, self._states, self._zone.how = block.table, [], [], ""
            return True  # it tells of several meetings
        if states or table_heads.of_sides(findings, block):
            self._note(index, block, [], states)
            self._headed = list(map(bool, findings.cells(block)))
            self._of_bodies = not table_heads.OF_PARTS.fullmatch(next(iter(findings.cells(block)), "").rstrip(" :"))
            self._zone.how = self._zone.how if states else "present"
            return True
        if (block.header and not roster_rows.is_of_people(findings, block)) or roster_rows.is_header(findings, block):
            self._note(index, block, roster_rows.columns_of(findings, block), [])
            filled = [words for words in findings.cells(block) if words]
            if len(filled) == 1 and not any(self._columns):
                self._zone.how = list_heads.kind(filled[0]) or self._zone.how  # "Guests", over a table of them
            told = (self.registers.asks(block) and "person" in self._columns) or self._columns[:2] == SIDES
            if not self._zone.how and (table_heads.names_people(findings, block) or told):
                self._zone.how = "present"
            return True
        another = not roster_rows.row_entries(findings, block, []) and not roster_rows.row_label(findings, block, None)
        if self._table is not None and another:
            self._zone.how = ""
        self._table, self._columns, self._states = block.table, [], []
        return False

    def _heads_again(self, index: int, block: Block) -> bool:
        """Note what a row says of the columns below a title of the table ("Public governors", then "Name | Constituency"); whether it does."""
        findings = self._findings
        columns = roster_rows.columns_of(findings, block) if roster_rows.is_header(findings, block) else []
        if "person" not in columns:
            return False
        self._note(index, block, columns, [])
        if not self._zone.how and (table_heads.names_people(findings, block) or self.registers.asks(block)):
            self._zone.how = "present"
        return True

    def _note(self, index: int, block: Block, columns: list[str], states: list[str]) -> None:
        self._table, self._columns, self._states = block.table, columns, states
        self._heads.add(index)

    def _row(self, index: int, block: Block) -> Iterator[Put]:
        if self._states:
            yield from self._of_columns(block)
            return
        label, before = self._label(index, block), self._zone.how
        self._zone.how = label or before
        yield from self._of_state(block)
        if label and before and self._of_one(block):
            self._zone.how = before

    def _of_one(self, block: Block) -> bool:
        """Whether the label in a row that opens with somebody is of them alone, as the table's first person has none."""
        cells = [words for words in self._findings.cells(block) if words]
        if not roster_rows.opens_with_one(cells):
            return False
        if block.table not in self._sparse:
            rows = ([words for words in self._findings.cells(row) if words] for row in self._rows[block.table])
            first = next((row for row in rows if roster_rows.opens_with_one(row)), [])
            self._sparse[block.table or 0] = not any(map(labels.cell_label, first))
        return self._sparse[block.table or 0] or any(map(STATE_BEHIND.match, cells))

    def _of_state(self, block: Block) -> Iterator[Put]:
        """The people of a row in the state that it or a label above it sets."""
        findings = self._findings
        if self._zone.how in ("apologies", "absent") and table_heads.heads_no_list(findings, block):
            self._zone.how = ""
        columns = self._columns if block.table == self._table else []
        told = self.registers.people(block, columns, self._zone.how)
        if told is not None:
            yield from told
            return
        if not self._zone.how and (lists := self._within(block)):
            yield from lists
            return
        block, inner = self._labelled_cells(block)
        yield from inner
        beside = self._rows.get(block.table, ())
        entries = roster_rows.row_entries(findings, block, columns, beside) if self._zone.how else []
        yield from (
            Put(self._zone.how, entry, "roster row")
            for entry in entries
            if not self._zone.starred or self._has_star(entry)
        )

    def _labelled_cells(self, block: Block) -> tuple[Block, list[Put]]:
        """A row without those of its cells that are a list behind a label ("Apologies: A Name"), and the people of these."""
        out: list[Put] = []
        plain: list[Cell] = []
        for cell in block.cells:
            words = self._findings.words(cell).strip()
            how, rest = labels.label_of(words) if ":" in words else ("", "")
            found = (
                named(list_part(rest).rstrip(" ."), cell.start + self._findings.words(cell).index(rest))
                if how and rest
                else []
            )
            out += [Put(how, entry, "roster row") for entry in found]
            plain += [] if found else [cell]
        return (msgspec.structs.replace(block, cells=tuple(plain)), out) if out else (block, [])

    def _within(self, block: Block) -> list[Put]:
        """The people of lists that stand within one cell of a row, each behind its label ("1 | Present: A Name, B Name. Apologies: C Name")."""
        out: list[Put] = []
        for cell in block.cells if len(block.cells) > 1 else ():
            words = self._findings.words(cell)
            for at, segment in cell_lists(words):
                how, rest = labels.label_of(segment)
                start = cell.start + at + len(segment) - len(rest)
                out += [Put(how, entry, "roster row") for entry in named(list_part(rest).rstrip(" ."), start)]
        return out

    def _has_star(self, entry: Entry) -> bool:
        """Whether a star stands right before or behind somebody's name."""
        around = self._findings.text[max(0, entry.start - 2) : entry.start + len(entry.name) + 2]
        return "*" in around

    def _label(self, index: int, block: Block) -> str:
        """The attendance that a row's label gives to it and to the rows below."""
        findings = self._findings
        if self.registers.tells(block) or (block.table == self._table and self._columns[:2] == SIDES):
            return ""  # what its cell says is of this row alone, or where somebody sits
        first = findings.words(block).split(" | ")[0]
        label = roster_rows.row_label(findings, block, next(iter(self._blocks[index + 1 : index + 2]), None))
        if index not in self._halves or first.lower() != "attending":  # beside "Guests", that is of members
            label = self._zone.others.label(label, first)
        if not label and self._zone.others.members and table_heads.heads_others(findings, block):
            label = "in_attendance"
        return label or ((list_heads.kind(first) or self._zone.how or "present") if self._leads(block, first) else "")

    def _leads(self, block: Block, first: str) -> bool:
        """Whether the first cell of a row heads the people beside it by words of the body's own, in a table of such lists."""
        if block.table not in self._led:
            self._led[block.table or 0] = table_heads.of_lists(self._findings, self._rows[block.table])
        beside = self._led[block.table or 0] and len(block.cells) > 1 and block.cells[0].end > block.cells[0].start
        return (
            beside
            and table_heads.is_lead(first)
            and bool(roster_rows.row_entries(self._findings, _without_first(block), []))
        )

    def _of_columns(self, block: Block) -> Iterator[Put]:
        """The people of a row of a table with a column for each way in which they were there."""
        findings = self._findings
        if ticked := roster_rows.ticked(findings, block, self._states):
            yield Put(*ticked, "roster column")
            return
        first = findings.words(block.cells[0]).strip() if block.cells and not self._states[0] else ""
        body = first if first and may_be_body(first) and (self._of_bodies or is_body(first)) else ""
        for at, (how, cell) in enumerate(zip(self._states, block.cells, strict=False)):
            own, rest = labels.label_of(findings.words(cell))  # "Guest: A Name" among those present
            rest = rest if own else findings.words(cell)
            if own in ("apologies", "absent") or (own and not rest):
                self._states[at] = own
            entries = named(rest, cell.end - len(rest)) if how else []
            for entry in self._with_beside(block, at, entries):
                entry = msgspec.structs.replace(entry, body=entry.body or body)
                yield Put(own or how, entry, "roster column")

    def _with_beside(self, block: Block, at: int, entries: list[Entry]) -> list[Entry]:
        """The one person of a cell with what the cells right of it say, over which no head stands ("Present |  | In attendance | ")."""
        beside: list[str] = []
        for how, cell in zip(self._states[at + 1 :], block.cells[at + 1 :], strict=False):
            if how or self._headed[len(beside) + at + 1]:
                break
            beside.append(self._findings.words(cell).strip())
        facts = [words for words in beside if words]
        return [described(entries[0], facts)] if len(entries) == 1 and facts else entries


def _without_first(block: Block) -> Block:
    return msgspec.structs.replace(block, cells=block.cells[1:], start=block.cells[1].start)
