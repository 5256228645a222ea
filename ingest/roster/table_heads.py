"""What the first row of a table says of its columns, and the first cell of a row of its people: lists, business, neither."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.ingest.lists.entries import line_entries
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import labels
from convenor.ingest.words.shapes import is_person

MEMBERS = re.compile(
    r"(?:(?:the )?(?:board|committee|council|panel|forum|group)|(?:(?:board|committee|voting|full|elected) )?(?:members|trustees|governors|directors|councillors))(?: present)?",
    re.I,
)  # heads a column of those who meet, beside one of others
OF_WHOM = re.compile(
    r"(?:(?:local )?authority|council|organi[sz]ation|body|partner(?: organi[sz]ation)?|agency|constituent council|group|sector|representing|constituency)s?",
    re.I,
)  # heads the bodies that the people of the other columns are of
OF_PARTS = re.compile(
    r"(?:constituency|constituencies|wards?|divisions?|areas?|groups?|sectors?|categor(?:y|ies)|kinds?|types?)", re.I
)  # heads what the people of the other columns are of, and no body
SIDE = re.compile(
    r"(?:[\w-]+ ){1,3}(?:side|members|governors|trustees|representatives|directors|councillors|delegates)", re.I
)  # heads one of several columns of those who meet ("Management side")
MEMBERISH = re.compile(r"member|chair|representative|trustee|governor|director|councillor|apolog|absent|present", re.I)
_WRITES = r"(?:minutes|notes)(?:(?: taken| recorded| prepared)? by)?|(?:minute|note)[- ]?taker|scribe|recorder"
WRITES = re.compile(_WRITES, re.I)  # heads whoever takes the minutes
NOT_PEOPLE = re.compile(
    rf"{_WRITES}|circulation|distribution|cc|copied to|"
    r"date|time|venue|date of (?:the )?next meeting|next meeting|quorum",
    re.I,
)  # heads a row that lists nobody as away


LONGEST_LEAD, FEWEST_LEADS, SHARE = 60, 3, 0.6  # code points, rows, and those of them that name people


def heads_no_list(findings: Findings, block: Block) -> bool:
    """Whether a row's first cell says that what follows is no list of people who were there or away."""
    return bool(block.cells) and bool(NOT_PEOPLE.fullmatch(findings.words(block.cells[0]).strip(" :")))


def is_no_list(findings: Findings, block: Block) -> bool:
    """Whether a line heads whoever takes the minutes, holds a post or owns a task, or a day or a place, and no list of people who were there or away."""
    words = findings.words(block)
    return block.kind != "row" and bool(NOT_PEOPLE.fullmatch(words.strip(" :")) or labels.OF_ONE.fullmatch(words))


def of_sides(findings: Findings, block: Block) -> bool:
    """Whether a row heads columns of those who meet, each of a side or a kind ("Employer side | Union side")."""
    said = [cell.rstrip(":") for cell in findings.cells(block) if cell]
    return len(said) > 1 and all(map(SIDE.fullmatch, said))


def heads_others(findings: Findings, block: Block) -> bool:
    """Whether a row's first cell heads people who are no members ("Auditors:"), below those who are."""
    first = findings.cells(block)[0] if block.cells else ""
    return (
        first.endswith(":")
        and len(block.cells) > 1
        and not MEMBERISH.search(first)
        and not is_person(first.rstrip(":"))
    )


def is_lead(words: str) -> bool:
    """Whether a cell may head the people beside it: a few words that name nobody and say nothing of when and where."""
    return (
        len(words) <= LONGEST_LEAD
        and words[:1].isupper()
        and not NOT_PEOPLE.fullmatch(words.strip(" :"))
        and not line_entries(words, 0)
    )


def of_lists(findings: Findings, rows: Sequence[Block]) -> bool:
    """Whether the first cells of a table head lists of people, of which one at least says how they were there."""
    told = [
        [cell for cell in findings.cells(row) if cell]
        for row in rows
        if row.cells and row.cells[0].end > row.cells[0].start
    ]
    leads = [cells for cells in told if len(cells) == 2 and is_lead(cells[0])]
    usual = sum(bool(labels.cell_label(cells[0])) for cells in leads)
    people = sum(bool(line_entries(cells[1], 0)) for cells in leads)
    return usual > 0 and len(leads) >= FEWEST_LEADS and people >= SHARE * len(leads) and 2 * len(leads) > len(told)


def states(findings: Findings, block: Block) -> list[str]:
    """What each column of a table lists, when its first row is made of attendance labels alone; else []."""
    said = [findings.words(c).strip().rstrip(":") for c in block.cells]
    kinds = [labels.cell_label(words) for words in said]
    members = [bool(MEMBERS.fullmatch(words)) for words in said]
    plain = [words for words, kind, member in zip(said, kinds, members, strict=True) if words and not (kind or member)]
    if any(members) and plain and not (plain == said[:1] and OF_WHOM.fullmatch(plain[0]) and all(kinds[1:])):
        return []  # "Group | Member | Attendance"
    if any(members) and any(kinds):
        kinds = [
            "present"
            if member
            else "in_attendance"
            if kind == "present" and words.lower().startswith("attend")
            else kind
            for words, kind, member in zip(said, kinds, members, strict=True)
        ]  # those attending, where the members have a column of their own
    listed = [kind for kind in kinds if kind]
    return kinds if len(listed) >= 2 and len(set(kinds)) > 1 and (len(set(listed)) > 1 or not any(members)) else []


OFFICER = re.compile(r"(?:contact|lead|responsible|reporting|accountable) officers?|report authors?", re.I)
BUSINESS = re.compile(
    r"(?:agenda )?items?|decisions?|resolutions?|actions?|recommendations?|minutes?|subject|report|motions?|tasks?|to do|does what|applicants?|"
    r"(?:agreed |key |outstanding |open )?(?:actions?|tasks?|decisions?|recommendations?) .{1,40}|(?:agreed|key|outstanding|open) (?:actions?|decisions?)",
    re.I,
)


def of_business(findings: Findings, block: Block) -> bool:
    """Whether a table's first row heads columns of business, not of people ("Item | Decision | Contact officer")."""
    return any(BUSINESS.fullmatch(findings.words(c).strip().rstrip(":")) for c in block.cells)


def officer_column(findings: Findings, block: Block) -> int | None:
    """The column whose head says that it names each item's officer, if any."""
    heads = findings.cells(block)
    return next((i for i, head in enumerate(heads) if OFFICER.fullmatch(head)), None)


def names_people(findings: Findings, block: Block) -> bool:
    """Whether a table's first column is headed as one of people."""
    first = findings.words(block.cells[0]).strip().lower() if block.cells else ""
    return first in {"name", "names", "member", "attendee", "participant", "participants", "full name"}
