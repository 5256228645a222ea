"""Those present where no label says so: the list of people that stands right below the title of a record."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph import dates
from convenor.graph.model import Block
from convenor.ingest.lists import said_below
from convenor.ingest.lists.entries import GROUP, line_entries
from convenor.ingest.lists.entry import Entry, described, known_person
from convenor.ingest.lists.put import UNSTATED, Put
from convenor.ingest.names.findings import Findings
from convenor.ingest.roster import initialled_runs, name_columns, roster_rows, table_heads
from convenor.ingest.roster.roster_lists import IN_THE_CHAIR
from convenor.ingest.roster.roster_text import is_prose, is_roll
from convenor.ingest.words import labels
from convenor.ingest.words.shapes import is_body, is_title, strip_honorific

RULE = UNSTATED
DEEPEST = 25  # blocks from the title within which such a list begins
FEWEST = 4  # people that make a list; one less where a list of others follows
LONGEST_LINE = 160  # code points
OFFICER = re.compile(
    r"\b(?:clerk|(?:minute|note)[- ]?taker|(?:support|governance|democratic services|committee|member services) (?:officer|administrator|secretary|manager)|"
    r"(?:committee|company|board) secretary|administrator)\b",
    re.I,
)  # who serves a meeting and is no member
SOMETHING_ELSE = re.compile(
    r"(?:(?:action |task )?owners?|(?:action |policy )?leads?|contacts?(?: officers?)?|decision[- ]makers?|(?:report )?authors?|reports? (?:by|of)|"
    r"applicants?|candidates?|nominees?|speakers?|circulat(?:ed|ion)|prepared by|signed)\s*:",
    re.I,
)  # what heads people of whom nothing says that they met
LONGEST_NOTE = 40  # code points of a row between people that names nobody ("* attended remotely")
LONGEST_GAP = 2  # blocks between two people of the list that name nobody


class Found(msgspec.Struct):
    """One person of the list, the block that names them, and whether it says more than the name."""

    index: int
    entry: Entry
    told: bool
    beyond: bool = False  # below the line that says who presided


def read(findings: Findings, blocks: Sequence[Block], columns: name_columns.Columns) -> Iterator[tuple[int, Put]]:
    """(block, person put as present) of such a list, where one stands before the first label and the first item."""
    lists = (_collected(findings, blocks, columns), _tabled(findings, blocks))
    people = next((found for found, followed in lists if _is_list(found, followed)), [])
    if not people:
        yield from initialled_runs.read(findings, blocks)
    last = _members(people)
    for place, found in enumerate(people):
        yield found.index, Put("present" if place < last else "in_attendance", found.entry, RULE)


def _is_list(people: Sequence[Found], followed: bool) -> bool:
    """Whether those found are enough, and known well enough as people, to be the list of those present."""
    if len(people) < FEWEST - followed or sum(map(_is_known, people)) < 0.6 * len(people):
        return False
    return followed or sum(p.told for p in people) >= 0.6 * len(people)


def _is_known(found: Found) -> bool:
    """Whether somebody is sure to be a person: by the name, or by a title beside two names."""
    return known_person(found.entry.name) or (bool(found.entry.title) and " " in found.entry.name)


def _members(people: Sequence[Found]) -> int:
    """How many of the people are members: those before the first officer, where only titled ones follow."""
    for place, found in enumerate(people):
        after = people[place:]
        if (
            place >= 2
            and (found.beyond or OFFICER.search(found.entry.title))
            and 2 * sum(bool(p.entry.title) for p in after) > len(after)
        ):
            members = people[:place]
            if not found.beyond and len(after) > len(members):
                continue
            untitled = 2 * sum(bool(p.entry.title) for p in members) <= len(members)
            apart = found.index > members[-1].index and len({p.index for p in members}) < len(members)
            if found.beyond or untitled or apart:
                return place
    return len(people)


def _collected(findings: Findings, blocks: Sequence[Block], columns: name_columns.Columns) -> tuple[list[Found], bool]:
    """The people of the lines below the title, and whether a list of those in attendance or away follows."""
    out: list[Found] = []
    beyond = False
    below = 0  # the first block of which what is said of somebody above has not been read
    for index, block in enumerate(blocks):
        if index < below:
            continue
        words = findings.words(block)
        if not out and (index > DEEPEST or block.kind == "row"):
            break
        if labels.label_of(words)[0]:
            return out, bool(out)
        if not index or (not out and dates.find(words)):
            continue  # still the title
        if out and IN_THE_CHAIR.match(words):
            beyond = True
            continue
        if block.kind == "row" or block.marker[:1].isdigit() or is_prose(words):
            break
        entries = _entries(words, block.start)
        if index in columns.below:
            continue
        if entries and index in columns.said:
            entries = name_columns.describe(entries, columns.said[index])
            out += [Found(index, e, True, beyond) for e in entries]
        elif entries:
            told = [len(entries) > 2 or _is_described(words, each) for each in entries]
            if len(entries) == 1:
                said = said_below.read(findings, blocks, index, entries[0], homes=False)
                entries, below = [said.entry], index + 1 + said.lines
                told = [told[0] or bool(said.lines)]
            out += [Found(index, e, known, beyond) for e, known in zip(entries, told, strict=True)]
        elif out and (is_title(words) or is_body(words)) and not out[-1].told:
            out[-1] = Found(out[-1].index, described(out[-1].entry, [words]), True, beyond)
        elif out and index - out[-1].index > LONGEST_GAP:
            break
    return out, False


def _tabled(findings: Findings, blocks: Sequence[Block]) -> tuple[list[Found], bool]:
    """The people of the first table below the title, whose rows name somebody each, and whether a label follows."""
    out: list[Found] = []
    table: int | None = None
    columns: list[str] = []
    for index, block in enumerate(blocks):
        words = findings.words(block)
        if out and (block.kind != "row" or roster_rows.row_label(findings, block, None)):
            return out, bool(labels.label_of(words)[0] or roster_rows.row_label(findings, block, None))
        if index > DEEPEST or block.marker[:1].isdigit():
            break
        if block.kind != "row":
            if labels.label_of(words)[0]:
                break
            continue
        if block.table != table and table_heads.of_business(findings, block):
            break
        if block.table != table and (block.header or roster_rows.is_header(findings, block)):
            table, columns = block.table, roster_rows.columns_of(findings, block)
            continue
        table = block.table
        entries = roster_rows.row_entries(findings, block, columns)
        if not entries and (not out or len(words) > LONGEST_NOTE or index - out[-1].index > 1):
            break
        out += [Found(index, entry, True) for entry in entries]
    return out, False


def _entries(words: str, start: int) -> list[Entry]:
    """The people of a line of the list; [] for what is none."""
    if SOMETHING_ELSE.match(words):
        return []
    found = line_entries(words, start)
    fits = is_roll(words) if len(found) > 2 else len(words) <= LONGEST_LINE
    return found if fits else []


def _is_described(words: str, entry: Entry) -> bool:
    """Whether a line says more of somebody than the name: a title, a body, the place they speak for or their initials."""
    own = "".join(word[0] for word in re.split(r"[\s-]+", strip_honorific(entry.name)[1]) if word)
    return bool(entry.title or entry.body or GROUP.match(words) or strip_honorific(entry.name)[0]) or words.rstrip(
        ")]"
    ).endswith(own)
