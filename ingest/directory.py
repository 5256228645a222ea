"""Directories: what lists of members, bodies, meetings and attendance record, one row at a time.

A column says what it holds, so a name is what stands under "Person", and not what looks like one. A name that stands
for several people of one directory is left out: nothing in a paper could tell which of them another row means.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

import msgspec

from convenor.graph import dates
from convenor.graph.model import Block
from convenor.graph.names import HONORIFICS, given_order, normalise, person_key
from convenor.graph.reading import Attendance, Item, Meeting, Relation
from convenor.ingest.names.findings import Findings
from convenor.ingest.readers import records

VACANT = re.compile(
    r"(?:the post is |post |seat )?(?:vacan(?:t|cy)|vacant (?:seat|post)|to be (?:confirmed|appointed)|tb[ac]|unfilled)\b.*",
    re.I,
)
NO_BODY = frozenset("independent independents none non-aligned unaligned unaffiliated other n/a".split()) | {
    "no party",
    "not specified",
}
DAY = re.compile(r"(?:18|19|20|21)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
NO_NAME = re.compile(r"[\d@<>{}\[\]|=/\\]")
LONGEST_NAME = 80  # code points
MOST_WORDS = 8
_HOW = (
    ("apologies", re.compile(r"\bapolog|^a$|\bsent apol", re.I)),
    ("absent", re.compile(r"\b(?:absent|not present|did not attend|no|false)\b", re.I)),
    ("in_attendance", re.compile(r"\bin attendance\b|\bobserv", re.I)),
    ("present", re.compile(r"\b(?:present|attended|attending|yes|true|virtual|remote\w*)\b|^p$", re.I)),
)  # fmt: skip
_NO_MEETING = re.compile(r"cancel|postpone|abandon|delet", re.I)
Record = Mapping[str, str]
Held = tuple[str, str]  # a body and a day


class _Met(msgspec.Struct):
    """A meeting as rows of several tables tell of it."""

    row: Block
    record: Record
    attendance: list[Attendance] = msgspec.field(default_factory=list)
    items: list[Item] = msgspec.field(default_factory=list)


def read(findings: Findings, blocks: Sequence[Block]) -> None:
    """Add what the tables of a directory say to the findings."""
    rows = _records(findings, blocks)
    meetings: dict[Held, _Met] = {}
    for block, record in rows:
        if record.get(records.DATE) and record.get(records.BODY):
            meetings.setdefault((record[records.BODY], record[records.DATE]), _Met(block, record))
    several = _several([record for _, record in rows])
    for block, record in rows:
        name = record.get(records.PERSON, "")
        if name and person_key(name) in several:
            continue
        if records.PERSON in record:
            _person(findings, block, record, meetings)
        elif records.MEMBER_BODY in record:
            _member_body(findings, block, record)
        elif records.ITEM in record:
            _item(findings, block, record, meetings)
        elif record.get(records.BODY) and records.DATE not in record:
            _body(findings, block, record)
    for met in meetings.values():
        _meeting(findings, met)


def _records(findings: Findings, blocks: Sequence[Block]) -> list[tuple[Block, Record]]:
    """Every row below its table's header, with what each of its columns holds."""
    header: list[str] = []
    out: list[tuple[Block, Record]] = []
    for block in blocks:
        if block.kind == "row" and block.header:
            header = findings.cells(block)
        elif block.kind == "row":
            out.append((block, dict(zip(header, findings.cells(block), strict=False))))
    return out


def _several(rows: Sequence[Record]) -> set[str]:
    """The names that stand for several people: under several identifiers, or as councillors of several councils."""
    different: dict[str, set[str]] = defaultdict(set)
    for record in rows:
        key = person_key(record.get(records.PERSON, ""))
        if record.get(records.REFERENCE):
            different[key].add(record[records.REFERENCE])
        elif records.REFERENCE not in record and record.get(records.PLACE) and record.get(records.BODY):
            different[key].add(normalise(record[records.BODY]))
    return {key for key, found in different.items() if key and len(found) > 1}


def is_name(words: str) -> bool:
    """Whether what stands in a column of names can be one: words of letters, few and short, and no vacancy."""
    parts = [part for part in words.split() if normalise(part).strip(".") not in HONORIFICS]
    if not parts or len(words) > LONGEST_NAME or len(parts) > MOST_WORDS or NO_NAME.search(words):
        return False
    return any(letter.isalpha() for letter in parts[-1]) and not VACANT.fullmatch(words)


def _person(findings: Findings, block: Block, record: Record, meetings: Mapping[Held, _Met]) -> None:
    name = record[records.PERSON]
    vacant = bool(VACANT.fullmatch(name))
    if not vacant and not is_name(name):
        return
    person = None if vacant else findings.person(given_order(name) if "," in name else name, block.start)
    for other in filter(is_name, record.get(records.OTHER_NAMES, "").split("; ")):
        if person and person_key(other) != person_key(name):
            findings.people.same(findings.person(other, block.start), person)
    _membership(findings, block, record, person)
    if person and records.ATTENDANCE in record:
        met = meetings.get((record.get(records.BODY, ""), record.get(records.DATE, "")))
        how = next((how for how, said in _HOW if said.search(record[records.ATTENDANCE])), None)
        if met and how:
            met.attendance.append(
                Attendance(person=person, how=how, evidence=(findings.unit(block.start),), rule="directory: attendance")
            )


def _membership(findings: Findings, block: Block, record: Record, person: str | None) -> None:
    """The role that a row gives, on the days that it gives; and the body for which somebody sits."""
    title, body, place = (record.get(key, "") for key in (records.ROLE, records.BODY, records.PLACE))
    since, until = (day(record.get(key, "")) for key in (records.SINCE, records.UNTIL))
    if place:
        findings.place(place, block.start, rule="directory: area")
    if not title and place:
        title = "Councillor"
    if not person and not (title or body):
        return
    if title or (body and records.ATTENDANCE not in record):
        status = "vacant" if not person else "former" if until else "held"
        seen = [since, until] if until else [since or day(record.get(records.DATE, ""))]
        for when in dict.fromkeys(seen if len(seen) == 1 else [each for each in seen if each]):
            _role(findings, block, person, title, body, place, when, status)
    behalf = record.get(records.ON_BEHALF, "")
    if person and behalf and normalise(behalf) not in NO_BODY:
        _role(findings, block, person, "", behalf, "", since, "held")


def _role(
    findings: Findings,
    block: Block,
    person: str | None,
    title: str,
    body: str,
    place: str,
    when: str | None,
    status: str,
) -> None:
    findings.role(
        person, title, body, block.start, (findings.unit(block.start),), "directory: membership",
        when=when, status=status, place=place or None,
    )  # fmt: skip


def _body(findings: Findings, block: Block, record: Record) -> None:
    """A body with its other names and the larger one that it belongs to."""
    body = findings.body(record[records.BODY], block.start)
    for other in filter(None, record.get(records.OTHER_NAMES, "").split("; ")):
        findings.bodies.same(findings.body(other, block.start), body)
    if larger := record.get(records.PART_OF):
        _link(findings, block, body, "part of", larger)


def _member_body(findings: Findings, block: Block, record: Record) -> None:
    """A body that is a member of another one."""
    if record[records.MEMBER_BODY] and record.get(records.BODY):
        _link(
            findings, block, findings.body(record[records.MEMBER_BODY], block.start), "member of", record[records.BODY]
        )


def _link(findings: Findings, block: Block, body: str, how: str, other: str) -> None:
    findings.add(
        Relation(
            subject=body,
            subject_kind="organisation",
            predicate=how,
            object=findings.body(other, block.start),
            object_kind="organisation",
            evidence=(findings.unit(block.start),),
            rule=f"directory: {how}",
        )
    )


def _item(findings: Findings, block: Block, record: Record, meetings: Mapping[Held, _Met]) -> None:
    met = meetings.get((record.get(records.BODY, ""), record.get(records.DATE, "")))
    if met and record[records.ITEM]:
        number = record.get(records.NUMBER) or None
        evidence = (findings.unit(block.start),)
        met.items.append(Item(number=number, title=record[records.ITEM], evidence=evidence, rule="directory: agenda"))


def _meeting(findings: Findings, met: _Met) -> None:
    """A meeting: held where somebody was there, else only scheduled; none where it was called off."""
    when = day(met.record[records.DATE])
    if when is None or _NO_MEETING.search(met.record.get(records.STANDING, "")):
        return
    there = any(seen.how in ("present", "in_attendance") for seen in met.attendance)
    findings.add(
        Meeting(
            body=findings.body(met.record[records.BODY], met.row.start),
            date=when,
            time=dates.time_of(met.record.get(records.TIME, "")),
            venue=met.record.get(records.VENUE) or None,
            status="held" if there else "scheduled",
            attendance=tuple(met.attendance),
            items=tuple(met.items),
            evidence=(findings.unit(met.row.start),),
            rule="directory: meeting",
        )
    )


def day(words: str) -> str | None:
    """A date of a record as exact as it is: ISO as it stands, else as papers write it, day first."""
    exact = DAY.match(words.strip())
    return exact.group() if exact else dates.first(words)
