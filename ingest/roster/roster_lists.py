"""Attendance that stands in lists and tables: which state a label sets, and whom the blocks below it name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph.model import Block
from convenor.graph.worded import Worded
from convenor.ingest.lists import given_names, marks, said_below, shared_bodies
from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.entry import Entry
from convenor.ingest.lists.pieces import PLURAL
from convenor.ingest.lists.put import IN_CHAIR_RULE, Put
from convenor.ingest.names.findings import Findings
from convenor.ingest.roster import (
    group_lines,
    led_lists,
    list_ends,
    name_columns,
    status_runs,
    table_heads,
    torn_lists,
    who_met,
)
from convenor.ingest.roster.roster_tables import Tables, Zone
from convenor.ingest.roster.roster_text import (
    LONGEST_LINE,
    LONGEST_PARAGRAPH,
    beside_label,
    is_prose,
    is_roll,
    list_part,
    named,
    segments,
)
from convenor.ingest.words import beside_members, cues, labels, list_heads
from convenor.ingest.words.shapes import is_title

SHORT_NOTE = 40  # code points of a sentence between two people of a list ("The meeting was quorate.")
LONGEST_FACT = 80  # code points of a title or body on a line of its own
IN_THE_CHAIR = Worded(
    r"^(?:in the chair|chaired by|presiding)(?:\s*:\s*|\s+(?=(?-i:(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr)\b|(?:[A-Z]\.? ?){1,3}[A-Z][a-z])))(?P<name>[A-Z].{3,60}?)(?:\.?$|\.\s+(?=[A-Z][^.:;()]{2,50}: [A-Z]))|^(?P<after>[A-Z].{3,90}?),?\s+(?:(?:was |\()?in the chair\)?|presided|presiding)(?:\.?|\s+\d{1,4})$",
    re.I,
)
SEAT = re.compile(r"(?:present )?in the chair\s*(?::\s*|$)", re.I)
BESIDE = ("in_attendance", "apologies")


class Lists:
    """Goes through a paper's blocks in order: a label sets the state that the people below it are in.

    `heads` are the indexes of the blocks that only head a list or table, `columns` what name_columns reads, `star` is the
    index of the line that says that a star marks those present.
    """

    def __init__(self, findings: Findings, blocks: Sequence[Block]) -> None:
        self.heads: set[int] = set()
        self.runs: set[int] = set()  # where blocks begin of whose people all is said
        self._findings = findings
        self._blocks = blocks
        self._zone = Zone()
        self._zone.others.apart = any(beside_members.APART.match(findings.words(block)) for block in blocks)
        self._tables = Tables(findings, blocks, self._zone, self.heads)
        self._opened = False  # by a label alone on its line, so that kinds of members may follow
        self._spans = False  # whether a label at the end of a line is of those below it too: no label stands above them
        self._marked = False  # whether a mark beside each name of the list under way says who came
        self._office, self._seat = "", False  # right above its holder, or "Present in the chair:"
        self._members = ""  # the kind of member that heads the list under way
        self._kinds: set[str] = set()  # kinds of members that have headed some of those present
        self._led = led_lists.read(findings, blocks)
        self.columns = name_columns.read(findings, blocks)
        self.star = list_ends.star(findings, blocks)
        self._below: set[int] = set()  # blocks that said something of the person above them
        self._homes: set[int] = set()  # the last of them, where it names the body
        self._torn = torn_lists.below([self._listed(block) for block in blocks])

    def read(self, index: int, block: Block) -> Iterator[Put]:
        """The people whom the next block puts at the meeting."""
        kind = self._kind(block)
        words = self._findings.words(block)
        alone = list_heads.OFFICE_ALONE.fullmatch(words) if block.kind != "row" else None
        office = "" if labels.label_of(words)[0] else self._office  # of the first right below it
        self._office = alone["office"] if alone else ""
        seat = SEAT.match(words)
        seated, self._seat = self._seat or seat, bool(seat) and seat.end() == len(words) if seat else False
        for put in self._read(index, block):
            if seated:
                put, seated = put._replace(entry=msgspec.structs.replace(put.entry, in_the_chair=True)), None
            if office:
                put, office = put._replace(entry=shared_bodies.of_kind(office, put.entry)), ""
                self.heads.add(index - 1)
            yield put._replace(entry=shared_bodies.of_kind(kind, put.entry)) if kind else put
            self._zone.others.came |= put.how == "present"

    def _kind(self, block: Block) -> str:
        """The kind of member that those of a block are, by the label above them or beside them in their row."""
        filled = [words for words in self._findings.cells(block) if words.strip()] if block.kind == "row" else []
        head = filled[0] if filled else self._findings.words(block)
        kind = shared_bodies.kind_alone(head)
        if len(filled) > 1:
            return kind or (self._members if not labels.cell_label(head) else "")
        if kind or block.kind == "heading" or labels.label_of(head)[0] or labels.cell_label(head):
            self._members = kind
        return self._members

    def _read(self, index: int, block: Block) -> Iterator[Put]:
        if block.kind == "row" and block.table is not None:
            yield from self._tables.read(index, block)
            return
        if index in self._below:
            return
        words = self._findings.words(block)
        lists = torn_lists.lists(words, block.start) or self._torn.get(index, [])
        if told := status_runs.read(words, block.start):
            self._zone.how = ""
            self.runs.add(block.start)
            yield from (Put(each.how, each.entry, status_runs.RULE) for each in told if each.how)
        elif lists or index in self._torn or torn_lists.leaves_open(words):
            self._zone.how = ""
            for each in lists:
                yield from (
                    Put(each.how, entry, torn_lists.RULE) for entry in named(each.words.rstrip(" ."), each.start)
                )
        elif (led := self._led.get(index)) and (not self._zone.how or len({how for how, _ in led}) > 1):
            self._zone.how = led[0][0] if len({how for how, _ in led}) == 1 else ""
            self._zone.others.members |= sum(how == "present" for how, _ in led) > 1
            yield from (Put(how, entry, led_lists.RULE) for how, entry in led)
        elif self._zone.how in beside_members.CAME and (shared := group_lines.read(words, block.start, self._zone.how)):
            self._opened = False
            yield from (Put(how, entry, "roster line") for how, entry in shared)
        elif found := segments(block, words):
            yield from self._several(index, block, found)
        elif words.lower().rstrip(":") != "attendance" or self._zone.how != "in_attendance":
            yield from self._line(index, block, words)  # else the second line of "In / attendance:"

    def _listed(self, block: Block) -> tuple[str, int] | None:
        """The words and the start of a block that may be a label or a list of people."""
        plain = block.kind != "row" and not block.marker[:1].isdigit() and block.end - block.start < LONGEST_PARAGRAPH
        return (self._findings.words(block), block.start) if plain else None

    # ── lines and paragraphs ──
    def _several(self, index: int, block: Block, segments: Sequence[str]) -> Iterator[Put]:
        """Several lists in one paragraph, each after its label ("Members present: … Apologies: …")."""
        text, at, start = self._findings.text, block.start, block.start
        for segment in segments:
            at = (start := text.index(segment, at, block.end)) + len(segment)
            how, rest = labels.label_of(segment.strip())
            how = self._zone.others.label(how, segment.strip())
            how = "present" if who_met.are_members(segment.strip()) else how
            if how and rest:
                self._zone.how = how
                found = named(list_part(rest).rstrip(" ."), text.index(rest, start, block.end))
                found = shared_bodies.of_label(segment.strip()[: -len(rest)], found)
                columns = self.columns.said.get(index) if len(segments) == 1 else None
                yield from (Put(how, e, "roster paragraph") for e in name_columns.describe(found, columns))

    def _line(self, index: int, block: Block, words: str) -> Iterator[Put]:
        if (
            self._zone.how
            and (two := list_heads.BEFORE_LABEL.fullmatch(words))
            and (how := labels.label_of(two["label"])[0])
        ):
            yield from self._line(index, block, two["before"])
            self._zone.how = how  # of those on the lines below
            return
        label, rest = labels.label_of(words)
        led = list_heads.LED.match(words) if self._zone.how and not label else None
        if led and list_heads.of_lead(led["lead"]) in BESIDE:
            label, rest = list_heads.of_lead(led["lead"]), words[led.end() :]
        alone_in_it = self._seat or who_met.are_members(words)
        others = self._zone.others
        label = "present" if alone_in_it else others.label(label, words, self._zone.how, alone=self._opened)
        came = self._zone.how == "present" or (self._zone.how == "in_attendance" and others.came)
        if label and came and labels.HOW_THEY_CAME.match(words):
            label = self._zone.how
        marked = marks.of_line(words, self._tables.registers.meant, block.marker)
        aside, beside = beside_label(words)
        alone = "" if rest else words.lower().rstrip(" :")
        of_item = others.is_item(label, words, numbered=block.marker[:1].isdigit())
        if index == self.star:
            self._zone.how = ""  # "* Present", below the list
        elif labels.COPIED.match(words) or of_item:
            self._zone.how = ""  # "3. Representatives: A Name"
        elif marked:
            self._marked = "present" in self._tables.registers.meant.values()
            yield from self._by_marks(block, marked)
        elif alone in self._kinds and self._zone.how in ("apologies", "absent"):
            self.heads.add(index)  # the officers who were away, below the members who were
        elif aside:
            self._spans = self._spans or not self._zone.how
            self._zone.how, self._opened = aside if self._spans else self._zone.how, False
            yield from (Put(aside, entry, "label beside its list") for entry in named(beside, block.start))
        elif not rest and self._zone.how and self._opened and labels.KIND_OF_MEMBER.match(words):
            self.heads.add(index)  # "Apologies:", then "Councillors" on a line of its own
            self._kinds.add(alone)
        elif label and (
            rest
            or label != "apologies"
            or not block.marker[:1].isdigit()
            or list_ends.lists_people(self._findings, self._blocks, index + 1)
        ):
            torn = label == "apologies" and rest and self._zone.how == "present" and self._opened
            if torn and list_ends.holds_both(rest):
                self._zone.how = ""  # "Present: Apologies: …": labels torn from their lists
                return
            self._kinds |= {alone} if alone and self._zone.how == "present" and label == "in_attendance" else set()
            self._zone.how, self._opened, self._marked = self._zone.how if led else label, not rest, False
            self._spans = False
            self._zone.starred = bool(list_heads.STARRED.search(words)) or (label == "present" and index < self.star)
            self.heads.add(index)
            listed = words if PLURAL.match(words) else rest  # "Cllrs: A, B" names councillors
            found = named(list_part(listed), block.end - len(listed)) if rest else []
            found = shared_bodies.of_label(words[: len(words) - len(rest)], found)
            for entry in name_columns.describe(found, self.columns.said.get(index)):
                yield Put(label, entry, "roster line")
        elif (
            (received := list_heads.RECEIVED.match(words))
            and index
            and labels.label_of(list_ends.above(self._findings, self._blocks, index))[0] == "apologies"
        ):
            rest = words[received.end() :]
            yield from (Put("apologies", e, "roster line") for e in named(list_part(rest), block.end - len(rest)))
        elif self._zone.how in ("apologies", "absent") and (
            list_ends.heads_one(words, alone=not self._opened) or table_heads.is_no_list(self._findings, block)
        ):
            # "Scribe: A Name" below those who were away, or "Minutes" above the name
            writes = table_heads.WRITES.fullmatch(words.strip(" :"))
            names = writes and list_ends.lists_people(self._findings, self._blocks, index + 1)
            self._zone.how = "in_attendance" if names else ""
            yield from (Put("in_attendance", entry, "roster line") for entry in list_ends.staff(words, block.start))
        elif chair := IN_THE_CHAIR.match(words):
            name = chair["name"] or chair["after"]
            start = block.start + words.index(name)
            for entry in line_entries(name, start)[:1]:
                yield Put("present", msgspec.structs.replace(entry, in_the_chair=True), IN_CHAIR_RULE)
        elif (
            block.kind == "heading"
            and self._zone.how == "present"
            and not block.marker
            and list_heads.of_others(words.rstrip(" :"))
            and list_ends.lists_people(self._findings, self._blocks, index + 1)
        ):
            self._zone.how = "in_attendance"  # "Support to the meeting"
            self.heads.add(index)
        elif block.kind == "heading" and list_ends.leaves(self._findings, self._blocks, index):
            self._zone.how = "present" if re.match(r"participants|attendees|present", words, re.I) else ""
        elif (
            self._zone.how in ("apologies", "absent")
            and index - 1 in self.heads
            and (away := list_ends.before_prose(words, block.start))
        ):
            yield from (Put(self._zone.how, entry, "roster line") for entry in away)
            self._zone.how = ""
            self.heads.remove(index - 1)  # the item goes on behind the list
        elif index - 1 in self.heads and self._zone.how and list_ends.is_note(self._findings, self._blocks, index):
            self.heads.add(index)
        elif len(words) >= LONGEST_LINE and not is_roll(words):
            self._zone.how = ""
        elif is_prose(words) or labels.APOLOGIES_SENTENCE.search(words):
            short = len(words) < SHORT_NOTE or list_ends.heads_some(self._findings, self._blocks, index)
            kept = self._zone.how if short and not cues.settles(words) else ""
            self._zone.how = list_ends.goes_on(self._findings, self._blocks, index) or kept
        elif (
            self._zone.how
            and index not in self.columns.below
            and not (words.endswith(":") and len(words) < LONGEST_FACT)
        ):
            self._opened = False
            entries = list_ends.set_apart(self._findings, self._blocks, index) or named(words, block.start)
            entries = self._described(index, entries) or given_names.alone(words, block.start, block.marker)
            how = "apologies" if len(entries) == 1 and list_ends.SENT_REGRETS.search(words) else self._zone.how
            starred = block.marker.startswith("*") or "*" in words
            yield from (
                Put(how, entry, "roster line")
                for entry in entries
                if starred or entry.how or not (self._zone.starred or self._marked)
            )
            if not (entries or led or is_title(words)) and list_ends.ends(self._blocks, index, words, self.heads):
                self._zone.how = ""

    def _described(self, index: int, entries: list[Entry]) -> list[Entry]:
        """The people of a line with what columns say of them, or the lines below of one alone."""
        if index in self.columns.said or len(entries) != 1:
            return name_columns.describe(entries, self.columns.said.get(index))
        homes = index - 1 in self.heads or index - 1 in self._homes
        said = said_below.read(self._findings, self._blocks, index, entries[0], homes)
        self._below.update(range(index + 1, index + 1 + said.lines))
        self._homes |= {index + said.lines} if said.home or said.entry.body else set()
        return [said.entry]

    def _by_marks(self, block: Block, marked: Sequence[marks.Marked]) -> Iterator[Put]:
        """The people of a line with a mark beside each of them."""
        for each in marked:
            beside = each.how == "present" and self._zone.how == "in_attendance"
            for entry in named(each.words, block.start + each.start)[:1]:
                yield Put("in_attendance" if beside else each.how, entry, "roster line")
