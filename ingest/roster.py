"""Who was there: attendance blocks as headings and lines, as tables, as sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph.model import Block, Evidence
from convenor.graph.reading import Attendance, Role
from convenor.ingest import attendance_sentences, labels, roster_rows
from convenor.ingest.entries import BRACKET, CHAIR, Entry, line_entries, roster_columns
from convenor.ingest.findings import Findings
from convenor.ingest.shapes import is_person, is_title

OFFICE = re.compile(
    r"^(?:(?:vice|deputy|acting|interim|hon(?:orary)?\.?|membership|parish|town|minutes?|assistant)[- ])*"
    r"(?:chair(?:man|woman|person)?|secretary|treasurer|clerk|convenor|president)\b",
    re.I,
)
A_CHAIR = re.compile(r"^(?:(?:vice|deputy)[- ])?chair(?:man|woman|person)?$", re.I)
A_COUNCIL = re.compile(r"\b(?:Council|BC|DC|CC|MBC|MDC|LBC)$")
IN_THE_CHAIR = re.compile(r"^in the chair\b", re.I)
OF_THE_BODY = re.compile(
    r"\bof the (?:partnership|board|committee|council|panel|forum|group|assembly|alliance|trust|society|"
    r"governors|trustees)$",
    re.I,
)


class Roster(msgspec.Struct):
    """Attendance as it was found, and the blocks it took."""

    attendance: list[Attendance] = msgspec.field(default_factory=list)
    used: set[int] = msgspec.field(default_factory=set)


def read(findings: Findings, blocks: Sequence[Block], body: str | None, when: str | None) -> Roster:
    """The attendance that a meeting's paper lists in blocks, tables and sentences; notes roles on the way."""
    roster, state, table = Roster(), "", None
    columns: list[str] = []
    states: list[str] = []  # of each column, where a table has a column for those present, one for apologies…
    text = findings.text
    for index, block in enumerate(blocks):
        words = text[block.start : block.end]
        if block.kind == "row" and block.table is not None:
            if (
                block.table != table
                and (block.header or roster_rows.is_header(findings, block))
                and not roster_rows.states(findings, block)
            ):
                states = []
                table, columns = block.table, roster_columns(findings, block)
                roster.used.add(index)
                if not state and roster_rows.names_people(findings, block):
                    state = "present"
                continue
            if block.table != table and roster_rows.of_business(findings, block):
                table, columns, states, state = block.table, [], [], ""
                continue
            if block.table != table:
                columns, states = [], roster_rows.states(findings, block)
                if (
                    table is not None
                    and not states
                    and not roster_rows.row_entries(findings, block, [])
                    and not roster_rows.row_label(findings, block, None)
                ):
                    state = ""  # another kind of table
                if states:
                    table = block.table
                    roster.used.add(index)
                    continue
            table = block.table
            if states:
                for how, cell in zip(states, block.cells, strict=False):
                    for entry in line_entries(text[cell.start : cell.end], cell.start) if how else ():
                        _keep(findings, roster, how, entry, body, when, index, "roster column")
                continue
            state = (
                roster_rows.row_label(findings, block, blocks[index + 1] if index + 1 < len(blocks) else None) or state
            )
            for entry in roster_rows.row_entries(findings, block, columns) if state else ():
                _keep(findings, roster, state, entry, body, when, index, "roster row")
            continue
        segments = (
            [s for s in labels.INLINE.split(words) if s.strip()]
            if len(words) < 3000 and block.kind == "paragraph"
            else []
        )
        if len(segments) > 1 or (len(segments) == 1 and labels.INLINE.match(words) and len(words) >= 200):
            state = _segments(findings, roster, block, segments, body, when, index) or state
            continue
        if words.lower().rstrip(":") == "attendance" and state == "in_attendance":
            continue  # the second line of "In / attendance:"
        label, rest = labels.label_of(words)
        if label and not (block.marker and block.marker[0].isdigit() and label == "apologies" and not rest):
            state = label
            roster.used.add(index)
            for entry in line_entries(rest, block.end - len(rest)) if rest else ():
                _keep(findings, roster, state, entry, body, when, index, "roster line")
            continue
        if block.marker and re.match(r"^\d", block.marker) and block.kind == "heading":
            state = "present" if re.match(r"participants|attendees|present", words, re.I) else ""
            continue
        if state and len(words) < 200:
            entries = line_entries(words, block.start)
            how = "apologies" if labels.SENT_REGRETS.search(words) else state
            for entry in entries:
                _keep(findings, roster, how, entry, body, when, index, "roster line")
            if not entries and not is_title(words) and block.kind != "heading" and len(words) > 60:
                state = ""
        elif len(words) >= 200:
            state = ""
    _sentences(findings, blocks, roster, body, when)
    _visitors(findings, blocks, roster, body, when)
    _offices(findings, blocks, body, when)
    return roster


def _segments(
    findings: Findings,
    roster: Roster,
    block: Block,
    segments: list[str],
    body: str | None,
    when: str | None,
    index: int,
) -> str:
    """Several lists in one paragraph, each after its label ("Members present: … Officers present: … Apologies: …")."""
    at, state = block.start, ""
    for segment in segments:
        start = findings.text.index(segment, at, block.end)
        at = start + len(segment)
        how, rest = labels.label_of(segment.strip())
        if how and rest:
            state = how
            begin = findings.text.index(rest, start, block.end)
            for entry in line_entries(rest.rstrip(" ."), begin):
                _keep(findings, roster, how, entry, body, when, index, "roster paragraph")
    return state


def _keep(
    findings: Findings,
    roster: Roster,
    how: str,
    entry: Entry,
    body: str | None,
    when: str | None,
    index: int,
    rule: str,
) -> None:
    """Note the attendance and the role that an entry states."""
    key = findings.person(entry.name, entry.start)
    if any(a.person == key and a.how == how for a in roster.attendance):
        return
    evidence: tuple[Evidence, ...] = (findings.unit(entry.start),)
    organisation = findings.body(entry.body, entry.start) if entry.body and not CHAIR.match(entry.body) else None
    behalf = findings.person(entry.on_behalf, entry.start) if entry.on_behalf and is_person(entry.on_behalf) else None
    roster.attendance.append(
        Attendance(person=key, how=how, on_behalf=behalf, organisation=organisation, evidence=evidence, rule=rule)
    )
    roster.used.add(index)
    for title, of in _titles(entry, body):
        owner = organisation if of is None else findings.body(of, entry.start)
        if body and (
            IN_THE_CHAIR.match(title) or OF_THE_BODY.search(title) or (OFFICE.match(title) and not entry.body)
        ):
            owner = findings.body(body, entry.start)
        elif title and owner is None and findings.host:
            owner = findings.body(findings.host, entry.start)
        if title or owner:
            findings.add(Role(person=key, title=title, organisation=owner, as_of=when, evidence=evidence, rule=rule))


def _titles(entry: Entry, body: str | None) -> Iterator[tuple[str, str | None]]:
    """(title, body or None for the entry's own) of an entry; "Councillor (ICP Chair)" is two titles."""
    title = entry.title
    if entry.in_the_chair:
        yield "in the chair", body
    if OF_THE_BODY.search(title):
        yield title, body
        if entry.body:
            yield "", None
        return
    if body and entry.body and A_CHAIR.match(title) and A_COUNCIL.search(entry.body):
        yield title, body  # a member from another council chairs this meeting, not that council
        yield "", None
        return
    inner = BRACKET.search(title)
    if inner and re.search(r"\bchair", inner[1], re.I):
        yield title[: inner.start()].strip(), None
        yield inner[1].strip(), body
        return
    if title or entry.body:
        yield title, None


def _offices(findings: Findings, blocks: Sequence[Block], body: str | None, when: str | None) -> None:
    """Lines such as "Chair: A Name" above or among the attendance."""
    for block in blocks[:40]:
        words = findings.words(block)
        match = labels.OFFICE_LINE.match(words)
        if match and findings.is_person(match["name"].strip()):
            key = findings.person(match["name"].strip(), block.start + match.start("name"))
            owner = findings.body(body, block.start) if body else None
            title = {"minutes": "Minute taker"}.get(match["title"].lower(), match["title"])
            findings.add(
                Role(
                    person=key,
                    title=title,
                    organisation=owner,
                    as_of=when,
                    evidence=(findings.unit(block.start),),
                    rule="office line",
                )
            )


VISITORS = re.compile(r"^(?:visitors?|guests?|guest speakers?|speakers?|visiting speakers?)\b", re.I)


def _visitors(findings: Findings, blocks: Sequence[Block], roster: Roster, body: str | None, when: str | None) -> None:
    """People who speak under an item for visitors were in attendance."""
    inside = False
    for index, block in enumerate(blocks):
        words = findings.words(block)
        if block.kind == "heading":
            inside = bool(VISITORS.match(words))
            continue
        named = findings.people_in(words) if inside and block.kind != "row" else []
        if named and named[0][0] == 0:
            for start, end, name in named:
                if start == 0 or re.fullmatch(
                    r"\s*(?:,|and|&|, and)\s*", words[named[named.index((start, end, name)) - 1][1] : start]
                ):
                    _keep(
                        findings,
                        roster,
                        "in_attendance",
                        Entry(name, block.start + start),
                        body,
                        when,
                        index,
                        "visitor who spoke",
                    )
                    roster.used.discard(index)


def _sentences(findings: Findings, blocks: Sequence[Block], roster: Roster, body: str | None, when: str | None) -> None:
    """What sentences say of attendance, where no list or table has said it already."""
    free = [block for index, block in enumerate(blocks) if index not in roster.used]
    for told in attendance_sentences.read(findings, free):
        index = next(i for i, b in enumerate(blocks) if b.start <= told.entry.start <= b.end)
        _keep(findings, roster, told.how, told.entry, body, when, index, "attendance sentence")
        roster.used.discard(index)
