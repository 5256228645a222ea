"""Attendance that stands in lists and tables: which state a label sets, and whom the blocks below it name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph.model import Block
from convenor.graph.worded import Worded
from convenor.ingest import (
    beside_members,
    labels,
    led_lists,
    list_ends,
    marks,
    name_columns,
    paired_rows,
    roster_rows,
    status_runs,
    table_heads,
    torn_lists,
)
from convenor.ingest.entries import line_entries
from convenor.ingest.findings import Findings
from convenor.ingest.pieces import PLURAL
from convenor.ingest.put import IN_CHAIR_RULE, Put
from convenor.ingest.roster_text import (
    LONGEST_LINE,
    LONGEST_PARAGRAPH,
    beside_label,
    is_prose,
    is_roll,
    list_part,
    named,
    segments,
)
from convenor.ingest.shapes import is_title

SHORT_NOTE = 40  # code points of a sentence between two people of a list ("The meeting was quorate.")
LONGEST_FACT = 80  # code points of a title or body on a line of its own
IN_THE_CHAIR = Worded(
    r"^(?:in the chair|chaired by|presiding)\s*:\s*(?P<name>[A-Z].{3,60}?)\.?$|^(?P<after>[A-Z].{3,90}?),?\s+(?:(?:was |\()?in the chair\)?|presided|presiding)\.?$",
    re.I,
)


class Lists:
    """Goes through a paper's blocks in order: a label sets the state that the people below it are in.

    `heads` are the indexes of the blocks that only head a list or table, `columns` what name_columns reads.
    """

    def __init__(self, findings: Findings, blocks: Sequence[Block]) -> None:
        self.heads: set[int] = set()
        self._findings = findings
        self._blocks = blocks
        self._state = ""
        self._opened = False  # by a label alone on its line, so that kinds of members may follow
        self._starred = False  # whether a star marks those who came
        self._kinds: set[str] = set()  # kinds of members that have headed some of those present
        self._each: tuple[int | None, int | None] = (None, None)  # the table and the column with a label in each row
        self._came: int | None = None  # the column that says whether somebody came, and its head
        self._head = ""
        self._instead: int | None = None  # the column of those who came for another
        self._table: int | None = None
        self._columns: list[str] = []
        self._halves = paired_rows.halves(findings, blocks)
        self._led = led_lists.read(findings, blocks)
        self._registers = marks.Registers(findings, blocks, self._halves)
        self._sides: tuple[int | None, list[str]] = (None, [])  # a table, and what its two halves list
        self.columns = name_columns.read(findings, blocks)
        self._torn = torn_lists.below([self._listed(block) for block in blocks])
        self._others = beside_members.Others()
        self._states: list[str] = []  # of each column, where a table has one for those present, one for apologies…

    def read(self, index: int, block: Block) -> Iterator[Put]:
        """The people whom the next block puts at the meeting."""
        for put in self._read(index, block):
            yield put
            self._others.came |= put.how == "present"

    def _read(self, index: int, block: Block) -> Iterator[Put]:
        if block.kind == "row" and block.table is not None:
            parts = self._halves.get(index, [block])
            if sides := paired_rows.sides(self._findings, parts):
                self._sides = block.table, sides
                return
            for side, row in enumerate(parts):
                if not (block.table != self._table and self._opens(index, row)):
                    self._state = self._sides[1][side] if self._sides[0] == block.table else self._state
                    yield from self._row(index, row)
            return
        words = self._findings.words(block)
        lists = torn_lists.lists(words, block.start) or self._torn.get(index, [])
        if told := status_runs.read(words, block.start):
            self._state = ""
            yield from (Put(each.how, each.entry, status_runs.RULE) for each in told)
        elif lists or index in self._torn or torn_lists.leaves_open(words):
            self._state = ""
            for each in lists:
                yield from (
                    Put(each.how, entry, torn_lists.RULE) for entry in named(each.words.rstrip(" ."), each.start)
                )
        elif (led := self._led.get(index)) and (not self._state or len({how for how, _ in led}) > 1):
            self._state = led[0][0] if len({how for how, _ in led}) == 1 else ""
            yield from (Put(how, entry, led_lists.RULE) for how, entry in led)
        elif found := segments(block, words):
            yield from self._several(block, found)
        elif words.lower().rstrip(":") != "attendance" or self._state != "in_attendance":
            yield from self._line(index, block, words)  # else the second line of "In / attendance:"

    def _listed(self, block: Block) -> tuple[str, int] | None:
        """The words and the start of a block that may be a label or a list of people."""
        plain = block.kind != "row" and not block.marker[:1].isdigit() and block.end - block.start < LONGEST_PARAGRAPH
        return (self._findings.words(block), block.start) if plain else None

    # ── tables ──
    def _opens(self, index: int, block: Block) -> bool:
        """Note what the first row of a table says of its columns; whether it is nothing but their heads."""
        findings = self._findings
        states = table_heads.states(findings, block)
        if not states and table_heads.of_business(findings, block) and not table_heads.names_people(findings, block):
            self._table, self._columns, self._states, self._state = block.table, [], [], ""
            return True
        if states or table_heads.of_sides(findings, block):
            self._heads(index, block, [], states)
            self._state = self._state if states else "present"
            return True
        if block.header or roster_rows.is_header(findings, block):
            self._heads(index, block, roster_rows.columns_of(findings, block), [])
            self._came = roster_rows.attended_column(findings, block)
            self._instead = roster_rows.substitute_column(findings, block)
            self._head = findings.cells(block)[self._came].lower() if self._came is not None else ""
            if not self._state and (table_heads.names_people(findings, block) or self._names_those_who_came()):
                self._state = "present"
            return True
        another = not roster_rows.row_entries(findings, block, []) and not roster_rows.row_label(findings, block, None)
        if self._table is not None and another:
            self._state = ""
        self._table, self._columns, self._states = block.table, [], []
        return False

    def _names_those_who_came(self) -> bool:
        return self._came is not None and "person" in self._columns

    def _heads(self, index: int, block: Block, columns: list[str], states: list[str]) -> None:
        self._table, self._columns, self._states, self._came = block.table, columns, states, None
        self.heads.add(index)

    def _row(self, index: int, block: Block) -> Iterator[Put]:
        findings = self._findings
        if self._states:
            if ticked := roster_rows.ticked(findings, block, self._states):
                yield Put(*ticked, "roster column")
                return
            for at, (how, cell) in enumerate(zip(self._states, block.cells, strict=False)):
                own, rest = labels.label_of(findings.words(cell))  # "Guest: A Name" among those present
                rest = rest if own else findings.words(cell)
                if own in ("apologies", "absent"):
                    self._states[at] = own
                for entry in named(rest, cell.end - len(rest)) if how else ():
                    yield Put(own or how, entry, "roster column")
            return
        if (place := self._registers.place(block)) is not None:
            yield from self._registers.people(block, place, self._columns, self._state)
            return
        if self._registers.tells(block):
            return
        below = self._blocks[index + 1] if index + 1 < len(self._blocks) else None
        label = self._others.label(roster_rows.row_label(findings, block, below), findings.words(block).split(" | ")[0])
        if not label and self._others.members and table_heads.heads_others(findings, block):
            label = "in_attendance"
        self._state = label or self._state
        if self._state in ("apologies", "absent") and table_heads.heads_no_list(findings, block):
            self._state = ""
        if block.table == self._table and roster_rows.stayed_away(findings, block, self._came):
            away = roster_rows.row_entry(findings, block, self._columns)
            for entry in roster_rows.stood_in(findings, block, self._instead, away):
                yield Put("present", entry, "roster row")
            return
        if not label and self._each[0] == block.table and roster_rows.says_otherwise(findings, block, self._each[1]):
            for entry in roster_rows.deputies(findings, block):
                yield Put("present", entry, "roster row")
            return  # a table that says of each who came, but not of this one
        code = roster_rows.coded(findings, block, self._came, self._head) if block.table == self._table else None
        if code == "":
            return
        how = code or self._state
        entries = roster_rows.row_entries(findings, block, self._columns) if how else []
        if label and entries:
            self._each = block.table, roster_rows.label_column(findings, block)
        yield from (Put(how, entry, "roster row") for entry in entries)

    # ── lines and paragraphs ──
    def _several(self, block: Block, segments: Sequence[str]) -> Iterator[Put]:
        """Several lists in one paragraph, each after its label ("Members present: … Apologies: …")."""
        text, at = self._findings.text, block.start
        for segment in segments:
            start = text.index(segment, at, block.end)
            at = start + len(segment)
            how, rest = labels.label_of(segment.strip())
            if how and rest:
                self._state = how
                for entry in named(list_part(rest).rstrip(" ."), text.index(rest, start, block.end)):
                    yield Put(how, entry, "roster paragraph")

    def _line(self, index: int, block: Block, words: str) -> Iterator[Put]:
        label, rest = labels.label_of(words)
        label = self._others.label(label, words)
        if label and self._state in ("present", "in_attendance") and labels.HOW_THEY_CAME.match(words):
            label = self._state
        marked, own = self._registers.of_line(words)
        aside, beside = beside_label(words)
        alone = "" if rest else words.lower().rstrip(" :")
        if labels.COPIED.match(words):
            self._state = ""
        elif marked:
            yield from (Put(marked, entry, "roster line") for entry in named(own, block.end - len(own)))
        elif alone in self._kinds and self._state in ("apologies", "absent"):
            self.heads.add(index)  # the officers who were away, below the members who were
        elif aside:
            self._state, self._opened = aside, False
            yield from (Put(aside, entry, "label beside its list") for entry in named(beside, block.start))
        elif not rest and self._state and self._opened and labels.KIND_OF_MEMBER.match(words):
            self.heads.add(index)  # "Apologies:", then "Councillors" on a line of its own
            self._kinds.add(alone)
        elif label and (
            rest
            or label != "apologies"
            or not block.marker[:1].isdigit()
            or list_ends.lists_people(self._findings, self._blocks, index + 1)
        ):
            if (
                label == "apologies"
                and rest
                and self._state == "present"
                and self._opened
                and list_ends.holds_both(rest)
            ):
                self._state = ""  # "Present: Apologies: …": labels torn from their lists
                return
            self._kinds |= {alone} if alone and self._state == "present" and label == "in_attendance" else set()
            self._state, self._opened = label, not rest
            self._starred = bool(labels.STARRED.search(words))
            self.heads.add(index)
            listed = words if PLURAL.match(words) else rest  # "Cllrs: A, B" names councillors
            found = named(list_part(listed), block.end - len(listed)) if rest else []
            for entry in name_columns.describe(self._findings, found, self.columns.said.get(index), None):
                yield Put(label, entry, "roster line")
        elif (
            (received := labels.RECEIVED.match(words))
            and index
            and labels.label_of(list_ends.above(self._findings, self._blocks, index))[0] == "apologies"
        ):
            rest = words[received.end() :]
            for entry in named(list_part(rest), block.end - len(rest)):
                yield Put("apologies", entry, "roster line")
        elif self._state in ("apologies", "absent") and (
            labels.OFFICE_LINE.match(words) or labels.MINUTES.fullmatch(words)
        ):
            self._state = ""  # "Scribe: A Name" below those who were away
        elif chair := IN_THE_CHAIR.match(words):
            name = chair["name"] or chair["after"]
            start = block.start + words.index(name)
            yield from (
                Put("present", msgspec.structs.replace(entry, in_the_chair=True), IN_CHAIR_RULE)
                for entry in line_entries(name, start)[:1]
            )
        elif block.kind == "heading" and list_ends.leaves(self._findings, self._blocks, index):
            self._state = "present" if re.match(r"participants|attendees|present", words, re.I) else ""
        elif len(words) >= LONGEST_LINE and not is_roll(words):
            self._state = ""
        elif is_prose(words) or labels.APOLOGIES_SENTENCE.search(words):
            self._state = self._state if len(words) < SHORT_NOTE else ""
        elif (
            self._state and index not in self.columns.below and not (words.endswith(":") and len(words) < LONGEST_FACT)
        ):
            self._opened = False
            entries = named(words, block.start)
            below = self._blocks[index + 1] if index + 1 < len(self._blocks) else None
            entries = name_columns.describe(self._findings, entries, self.columns.said.get(index), below)
            how = "apologies" if labels.SENT_REGRETS.search(words) else self._state
            starred = block.marker.startswith("*") or "*" in words
            yield from (Put(how, entry, "roster line") for entry in entries if starred or not self._starred)
            if not entries and not is_title(words) and block.kind != "heading" and len(words) > 100:
                self._state = ""
