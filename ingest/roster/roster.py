"""Who was there: attendance in lists, tables and sentences, visitors; and the roles told on the way."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from itertools import pairwise

import msgspec

from convenor.graph.model import Block, Evidence
from convenor.graph.reading import PRESIDED, Attendance, Role
from convenor.ingest.lists import offices
from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.entry import CHAIR, Entry
from convenor.ingest.lists.put import IN_CHAIR_RULE as IN_THE_CHAIR, LINE, SENTENCE, Put
from convenor.ingest.names import affiliations
from convenor.ingest.names.findings import Findings
from convenor.ingest.roster import (
    around_the_chair,
    attendance_sentences,
    headed_lists,
    legends,
    list_ends,
    office_lines,
    place_heads,
    ran_on,
    roster_labelled,
    roster_unlabelled,
    sent_lists,
    starred_runs,
    table_heads,
    unit_lists,
    visitors,
    who_met,
)
from convenor.ingest.roster.roster_lists import Lists
from convenor.ingest.words import labels
from convenor.ingest.words.body_words import no_body
from convenor.ingest.words.shapes import is_person, is_title, person_words, strip_honorific

NEAR = 25  # blocks from the beginning of a record within which such a line, above the items, says who was there
SERVES = re.compile(
    r"(?:(?:acting|interim) )?chair|facilitator|moderator|convenor|clerk|secretary|minutes?|notes?|recorded|minuted",
    re.I,
)
PRESIDES = re.compile(r"(?:acting |interim )?chair|facilitator|moderator|convenor", re.I)
LATEST_CHAIR = 30  # blocks from the beginning of a record within which it is told who was in the chair
LEGEND_STANDS = 20_000  # code points from the paper's beginning in which letters are explained
MANY = 3  # people listed as present, beside whom those of whom items tell came as visitors
MEMBER = re.compile(r"(?:Cllrs?|Councillors?|Alderman)\b")
COMMITTEE = re.compile(r"(?:the )?committee(?: members)?", re.I)


class Roster:
    """Attendance as it was found at a meeting of `body` on the day `when`, and the blocks that it took."""

    def __init__(self, findings: Findings, body: str | None, when: str | None) -> None:
        self.attendance: list[Attendance] = []
        self.used: set[int] = set()
        self._findings = findings
        self._body = body
        self._when = when
        self._kept: set[tuple[str, str]] = set()
        self._kinds = legends.kinds_of_member(findings.text[:LEGEND_STANDS])

    def keep(self, put: Put) -> bool:
        """Note the attendance and the roles that an entry states; whether it was not known before."""
        findings, entry = self._findings, ran_on.apart(self._findings, put.entry)
        away = bool(entry.stood_in) and put.how == "present"
        put = put._replace(how=entry.how or ("apologies" if away else put.how))
        rule = "name" if put.likely is None else put.rule
        key = findings.person(entry.name, entry.start, rule, put.likely)
        came = bool({(key, "present"), (key, "in_attendance")} & self._kept)
        if (key, put.how) in self._kept or (came and put.is_said_again()):
            return False  # "Left early: A Name", below those away
        if put.how == "apologies" and (key, "absent") in self._kept:
            self.attendance = [seen for seen in self.attendance if (seen.person, seen.how) != (key, "absent")]
        self._kept.add((key, put.how))
        evidence = (findings.unit(entry.start),)
        behind = legends.BEHIND.match(findings.text, entry.start + len(strip_honorific(entry.name)[1]))
        entry = _from_somewhere(entry, self._kinds, behind["letters"] if behind else "")
        if offices.gives_ward(entry, self._body):
            entry = msgspec.structs.replace(entry, body="")
        organisation = findings.body(entry.body, entry.start) if entry.body and not CHAIR.match(entry.body) else None
        if organisation and offices.KIND_ALONE.fullmatch(organisation) and not entry.title:
            entry, organisation = msgspec.structs.replace(entry, body=""), None  # "Cllr A Bell, Council"
        stands_in = entry.on_behalf and is_person(entry.on_behalf)
        behalf = findings.person(entry.on_behalf, entry.start) if stands_in else None
        self.attendance.append(
            Attendance(
                person=key,
                how=put.how,
                on_behalf=behalf,
                organisation=organisation,
                evidence=evidence,
                rule=put.rule,
                score=put.likely,
            )
        )
        for other in line_entries(entry.stood_in, 0)[:1] if entry.stood_in else ():
            there = msgspec.structs.replace(other, start=entry.start, on_behalf=entry.name)
            self.keep(Put("present", there, put.rule))
        self._roles(key, put._replace(entry=entry), evidence, organisation)
        return True

    def told(self, put: Put) -> bool:
        """Note the roles alone of somebody whom another list has too."""
        key, at = self._findings.person(put.entry.name, put.entry.start), put.entry.start
        self._roles(key, put, (self._findings.unit(at),), self._findings.body(put.entry.body, at))
        return True

    def _roles(self, key: str, put: Put, evidence: tuple[Evidence, ...], organisation: str | None) -> None:
        """Note the roles that an entry states of a person."""
        findings, entry = self._findings, put.entry
        for title, of in offices.titles(entry, self._body):
            owner = organisation if of is None else findings.body(of, entry.start)
            if title == PRESIDED or offices.OF_THE_BODY.search(title):
                owner = None  # it is told by whose meeting it is
            if title or owner:
                findings.add(
                    Role(
                        person=key,
                        title=title,
                        organisation=owner,
                        as_of=self._when,
                        evidence=evidence,
                        rule=put.rule,
                        score=put.likely,
                    )
                )
        for title, body in entry.also:
            self._roles(key, put._replace(entry=Entry(entry.name, entry.start, title, body)), evidence,
                        findings.body(body, entry.start) if body else None)  # fmt: skip

    def lists(self, name: str) -> bool:
        """Whether somebody of that surname, whose given name begins alike, is on the roster."""
        last = name.split()[-1].lower()
        names = (self._findings.people.name(seen.person) for seen in self.attendance)
        return any(other.split()[-1].lower() == last and _agree(other, name) for other in names)

    def is_away(self, name: str) -> bool:
        """Whether somebody is listed among those who sent apologies."""
        key = self._findings.people.key(name)
        return any(seen.person == key and seen.how == "apologies" for seen in self.attendance)

    def away(self, key: str) -> None:
        """Take somebody who sent apologies out of a list that nothing says is of those present."""
        listed = [seen for seen in self.attendance if seen.person == key and seen.rule == roster_unlabelled.RULE]
        self.attendance = [seen for seen in self.attendance if seen not in listed]
        self._kept -= {(seen.person, seen.how) for seen in listed}

    def preside(self, index: int, put: Put) -> None:
        """Note who was in the chair: the one person of that surname who is listed, else as printed."""
        last = put.entry.name.split()[-1].lower()
        names = {seen.person: self._findings.people.name(seen.person) for seen in self.attendance}
        same = [key for key, name in names.items() if name.split()[-1].lower() == last and _agree(name, put.entry.name)]
        if len(same) == 1:
            self._roles(same[0], put, (self._findings.unit(put.entry.start),), None)
        elif not same and self.keep(put):
            self.used.add(index)


def _agree(name: str, other: str) -> bool:
    """Whether the given names of two who share a surname begin alike, or one of them is not told."""
    first, second = person_words(name), person_words(other)
    return len(first) < 2 or len(second) < 2 or first[0][0] == second[0][0]


def _from_somewhere(entry: Entry, kinds: Mapping[str, str], letters: str) -> Entry:
    """An entry with its body alone: without people who ran on, the one that it represents, none where it is a kind of member.

    `kinds` are the letters that the paper explains as kinds of members, `letters` those in a bracket behind the name.
    """
    body = "" if no_body(entry.body) else affiliations.without_people(entry.body)
    entry = msgspec.structs.replace(entry, title=legends.in_words(entry.title, kinds))
    if body and affiliations.ends_as_title(body):
        entry, body = msgspec.structs.replace(entry, body="", title=entry.title or body), ""
    elif body and affiliations.is_no_employer(body):
        body = ""
    if COMMITTEE.fullmatch(body):
        return msgspec.structs.replace(entry, body="", title=entry.title or "Committee member")
    if kind := kinds.get(body) or kinds.get(letters):
        body = "" if body in kinds else body
        return msgspec.structs.replace(entry, body=body, title=f"{entry.title} / {kind}" if entry.title else kind)
    behalf = entry.on_behalf
    if not body and behalf and not is_person(behalf) and affiliations.may_be_body(behalf) and not is_title(behalf):
        body = behalf
    return msgspec.structs.replace(entry, body=body)


def read(findings: Findings, blocks: Sequence[Block], body: str | None, when: str | None) -> Roster:
    """The attendance that a meeting's paper lists in blocks, tables and sentences; notes roles on the way."""
    chairs: list[tuple[int, Put]] = []
    roster, lists = Roster(findings, body, when), Lists(findings, blocks)
    headed = headed_lists.bodies(findings, blocks)
    elected = list_ends.elected(findings, blocks) | unit_lists.read(findings, blocks, when)
    elected |= sent_lists.read(findings, blocks, when)
    around = list(around_the_chair.read(findings, blocks))
    met_so = {index for index, _ in around}
    found = [
        (index, headed_lists.put(each, index, headed))
        for index, block in enumerate(blocks)
        if index not in elected | met_so
        for each in lists.read(index, block)
    ]
    found = place_heads.put(found, placed := place_heads.read(findings, blocks))
    found += [
        (index, Put("present", entry, LINE))
        for index, block in enumerate(blocks)
        if block.kind != "row"
        for entry in starred_runs.read(findings.words(block), block.start)
    ]
    for index, put in who_met.one_in_the_chair(who_met.named_once(met := who_met.met(found, findings, blocks))):
        if put.rule == IN_THE_CHAIR:
            chairs.append((index, put))
        elif roster.keep(put) or (index in placed and roster.told(put)):
            roster.used.add(index)
    roster.used |= lists.heads
    guessed = not list_ends.is_log(findings, blocks)  # a list of people at its head is of those who met
    if guessed and all(seen.how != "present" for seen in roster.attendance):
        unlabelled = around or list(roster_unlabelled.read(findings, blocks, lists.columns))
        for index, put in who_met.one_in_the_chair(unlabelled):
            if not roster.is_away(put.entry.name):
                roster.keep(put)
            roster.used.add(index)
    for index, put in chairs:
        roster.preside(index, put)
    findings.people.apart({seen.person for seen in roster.attendance})
    _sentences(findings, blocks, roster)
    for put in visitors.read(findings, blocks):
        if not roster.lists(put.entry.name):
            roster.keep(put)
    _offices(findings, blocks, when, roster, {blocks[index].start for index in elected})
    done = (
        lists.runs
        | {blocks[index].start for index in placed}
        | {below.start for above, below in pairwise(blocks) if table_heads.is_no_list(findings, above)}
    )
    others = [block for at, block in enumerate(blocks) if at not in elected and block.start not in done]
    for put in roster_labelled.read(findings, others, roster.attendance) if guessed and lists.star < 0 else ():
        roster.keep(who_met.alike(put, found, met))
    return roster


def _sentences(findings: Findings, blocks: Sequence[Block], roster: Roster) -> None:
    """What sentences say of attendance, of those of whom no list or table has said it already."""
    listed = {findings.people.root(seen.person) for seen in roster.attendance}
    many = sum(seen.how == "present" for seen in roster.attendance) >= MANY
    met = next((index for index, block in enumerate(blocks) if many and _is_item(block, index, roster)), len(blocks))
    for index, block in enumerate(blocks):
        for put in attendance_sentences.read(findings, [block]):
            key = findings.people.root(findings.people.key(put.entry.name))
            known = key in listed
            if put.rule == IN_THE_CHAIR and index <= LATEST_CHAIR:
                roster.preside(index, put)
            if put.how == "apologies":
                roster.away(findings.people.key(put.entry.name))
            known = known or (put.how == "in_attendance" and roster.lists(put.entry.name))
            if known and put.how in ("in_attendance", "absent"):
                continue  # who "joined the meeting", or was out for a while, and is listed
            member = known or bool(put.entry.on_behalf) or MEMBER.match(put.entry.name)
            if put.rule == SENTENCE and index > met and not member:
                put = put._replace(how="in_attendance" if put.how == "present" else put.how)
            if put.rule != IN_THE_CHAIR and (index not in roster.used or not known):
                roster.keep(put)


def _is_item(block: Block, index: int, roster: Roster) -> bool:
    """Whether a block below the lists opens an item of business: who is said to be there then is no member."""
    below = bool(roster.used) and index > min(roster.used) and index not in roster.used
    return below and (block.kind == "heading" or block.marker[:1].isdigit())


def _offices(findings: Findings, blocks: Sequence[Block], when: str | None, roster: Roster, elected: Set[int]) -> None:
    """Lines such as "Chair: A Name" above or among the attendance: the role, and that they were there if no list names them."""
    listed = bool(roster.attendance)
    ends = next((at for at, block in enumerate(blocks[:NEAR]) if _is_item(block, at, roster)), NEAR)
    tables = {blocks[index].table for index in roster.used if index < len(blocks)}
    for line in office_lines.read(findings, blocks):
        block, label = blocks[line.place], findings.words(blocks[line.place])
        beside = block.kind != "row" or block.table in tables
        for entry in line.holders:
            serves = SERVES.match(label) and labels.OFFICE_LINE.match(label)
            if (
                listed
                and beside
                and line.place < ends
                and block.start not in elected
                and serves
                and not roster.lists(entry.name)
            ):
                roster.keep(Put("present" if PRESIDES.match(label) else "in_attendance", entry, "office line"))
            office_lines.note(findings, line, entry, when)
