"""The rows of attendance tables: what a row's label, a column's head and a cell say."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block, Cell
from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.entry import (
    Entry,
    described,
    known_person,
)
from convenor.ingest.lists.entry_pieces import INITIALS_FIRST
from convenor.ingest.names.affiliations import SECOND, may_be_body
from convenor.ingest.names.findings import Findings
from convenor.ingest.roster.headed_rows import CATEGORIES, LONGEST_FACT, at_dash, by_header
from convenor.ingest.roster.roster_text import list_part, named
from convenor.ingest.words import labels, list_heads
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.shapes import is_body, is_person, is_title

TICK = re.compile(r"\s*(?:[✓✔√☑xX•●*]|yes|y)\s*", re.I)
SHORTEST_LABEL = 4  # code points of a word that says by itself who was there
HEADER = re.compile(
    r"(?:name|(?:local )?authority|council|partner|agency|sector|category|constituency|ward|school|capacity|term of office|representative|full name|member|organisation|organization|representing|role|title|job title|position|initials?"
    r"|company|affill?iation|status|present|apologies|attended|attendee|attendance|expected|voting|designation|agency|employer|post"
    r"|practice|department|directorate|substitute|deputy|capacity|portfolio|party|ward)s?"
)
COLUMN = {
    "given": re.compile(r"(?:fore|first|given|christian) ?names?"),
    "surname": re.compile(r"(?:sur|last|family) ?names?"),
    "person": re.compile(
        r"(?:full )?names?|person|people|who|councillors?|officers?|governors?|trustees?|directors?|"
        r"(?:board |committee |contact )?(?:members?|officers?)|attendees?|participants?|representatives?"
    ),
    "body": re.compile(
        r"organi[sz]ations?|(?:local )?authorit(?:y|ies)|council|partner(?: organi[sz]ation)?|representing|company|employer|agency|body|practice"
    ),
    "area": re.compile(r"constituency|(?:electoral )?(?:ward|division)(?: or parish)?s?"),
    "title": re.compile(
        r"(?:job )?(?:titles?|roles?)|positions?|designation|affill?iation|post|capacity|category|offices?(?: held)?|appointment|portfolio"
    ),
}
CATEGORY_OF = re.compile(r"(?P<kind>governor|trustee) (?:type|category)|(?:type|category) of (?P<of>governor|trustee)")
HEADS_SECTOR = re.compile(r"(?:member(?:ship)? )?(?:sectors?|strands?|side)")
OR = re.compile(r"\s*(?:/|&|\bor\b|\band\b)\s*")  # between two names of a column ("Dept/Organisation")
ATTENDED = re.compile(r"^(?:present|apologies|absent|attended|in attendance|no apologies)\b", re.I)
SURNAME_CAPITALS = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Prof|Rev)\.? )?[A-Z][a-z][\w’'-]* (?:[A-Z]\.? )?(?:Mc|Mac|[OD][’'])?[A-Z]{3,}(?:-[A-Z]{2,})?(?:\s*\(.*\))?"
)
LEAST = 2  # rows of names alone
IN_PASSING = re.compile(r"\s*\((?:items?|from|until|part|minutes?|notes?|virtual|via|online)\b[^()]*\)", re.I)


def columns_of(findings: Findings, block: Block) -> list[str]:
    """What each column of a roster's header holds: person, body, title, sector (which is no body) or ""."""
    heads = [head.rstrip(":").lower().replace("(s)", "s") for head in findings.cells(block)]
    found = [_kind_of_column(head) or next(filter(None, map(_kind_of_column, OR.split(head))), "") for head in heads]
    return [kind or ("sector" if HEADS_SECTOR.fullmatch(head) else "") for kind, head in zip(found, heads, strict=True)]


def _kind_of_column(head: str) -> str:
    if of := CATEGORY_OF.fullmatch(head):
        return f"{CATEGORIES} {of['of'] or of['kind']}"
    return next((kind for kind, pattern in COLUMN.items() if pattern.fullmatch(head)), "")


def row_entry(findings: Findings, block: Block, columns: Sequence[str] = ()) -> Entry | None:
    """The person of a table row with title and body, told by the header, else by what the cells look like."""
    columns = columns[max(0, len(columns) - len(block.cells)) :]  # the first cell may go over several rows
    told = "person" in columns or {"given", "surname"} <= set(columns)
    if told and len(columns) == len(block.cells) and (entry := by_header(findings, block, columns)):
        return entry
    facts: list[str] = []
    found: Entry | None = None
    for cell in block.cells:
        words = findings.words(cell).strip()
        if not words or labels.cell_label(words) or ATTENDED.match(words):
            continue
        if found is None:
            found = next(iter(line_entries(words, cell.start)), None)
            if found is None and not facts and SECOND.match(words):
                facts.append(f"({words})")  # an office at the meeting
            elif found is None and (
                is_title(words) or (is_body(words) and not columns and not is_generic(words.title()))
            ):
                facts.append(words)  # the post or the body stands before the name
        elif len(words) <= LONGEST_FACT:
            facts += at_dash(IN_PASSING.sub("", words))
    return described(found, facts) if found else None


def row_label(findings: Findings, block: Block, below: Block | None) -> str:
    """The attendance label that a table row's cell carries, if any; "In" may go on below as "attendance:"."""
    found = ""
    for cell in block.cells:
        words = findings.words(cell).strip()
        under = findings.words(below).lower() if below is not None else ""
        if words.lower() == "in" and under.startswith("attendance"):
            return "in_attendance"
        if kind := labels.cell_label(words):
            if len(words) < SHORTEST_LABEL and not row_entries(findings, block, ()):
                continue  # "Yes", of something that was done
            if found:
                return ""  # a register of many meetings
            found = kind
    return found or _heads_rows(findings, block)


def _heads_rows(findings: Findings, block: Block) -> str:
    """The attendance that a row's only cell gives to those below it, or its first cell to those beside it ("Officers")."""
    told = [cell for cell in findings.cells(block) if cell]
    if len(told) == 1 and not line_entries(told[0], 0):
        return list_heads.kind(told[0])
    kind, rest = labels.label_of(f"{told[0].rstrip(' :')}:") if told else ("", "")
    listed = len(told) == 2 and told[0].endswith("s") and sum(map(_is_sure, named(told[1], 0))) > 1
    if rest or (len(told) > 1 and kind == "present" and not told[0].endswith(":") and not listed):
        return ""
    return kind


def _is_sure(entry: Entry) -> bool:
    """Whether an entry is sure to be a person: by the name or by initials before it."""
    return known_person(entry.name) or bool(INITIALS_FIRST.match(entry.name))


def opens_with_one(cells: Sequence[str]) -> bool:
    """Whether the first cell of a row that has more is surely the name of somebody."""
    name = re.split(r"\s*[,(]", cells[0])[0] if len(cells) > 1 else ""
    return bool(name) and (known_person(name) or bool(INITIALS_FIRST.match(name))) and is_person(name)


def ticked(findings: Findings, block: Block, kinds: Sequence[str]) -> tuple[str, Entry] | None:
    """The attendance and the person of a row that has a tick below one of the columns' labels."""
    if kinds[0] or not block.cells:
        return None
    free = [cell for how, cell in zip(kinds, block.cells, strict=False) if not how]
    entry = row_entry(findings, msgspec.structs.replace(block, cells=tuple(free)))
    marked = (
        how for how, cell in zip(kinds, block.cells, strict=False) if how and TICK.fullmatch(findings.words(cell))
    )
    how = next(marked, None)
    return (how, entry) if how and entry else None


def row_entries(findings: Findings, block: Block, columns: Sequence[str], beside: Sequence[Block] = ()) -> list[Entry]:
    """The people of a row: one, described by its cells, or several in its only cell or in cells of names alone.

    `beside` are the rows of its table: where most of them are of names alone, a name that is rare is one as well.
    """
    cells = [c for c in block.cells if c.end > c.start]
    free = [c for c in cells if not labels.cell_label(findings.words(c).strip())]
    if len(free) > 2 and labels.label_of(findings.words(free[0]).strip())[0] and findings.words(free[0]).endswith(":"):
        free = free[1:]  # "Officers:"
    if several := _listed_in_one(findings, block, columns):
        return several
    if len(free) == 1:
        return named(list_part(findings.words(free[0])).rstrip(" ."), free[0].start)
    if len(free) > 1 and not any(columns):
        each = [line_entries(findings.words(c), c.start) for c in free]
        known = all(e and (known_person(e[0].name) or INITIALS_FIRST.match(e[0].name)) for e in each)
        known = known or all(SURNAME_CAPITALS.fullmatch(findings.words(c).strip()) for c in free)
        known = known or (_are_names(findings, free) and _are_of_names(findings, beside))
        if known or all(e and e[0].title for e in each):
            return [entry for entries in each for entry in entries]
        lists = [named(findings.words(c), c.start) for c, entries in zip(free, each, strict=True) if entries]
        if len(lists) == 1 and sum(map(_is_sure, lists[0])) > 1:
            return lists[0]  # beside the people is whose they are
    entry = row_entry(findings, block, columns)
    return [entry] if entry else []


def _are_names(findings: Findings, cells: Sequence[Cell]) -> bool:
    """Whether each of some cells reads as a name and nothing else, and one is surely somebody's."""
    told = [findings.words(cell).strip() for cell in cells]
    return all(is_person(words) and not is_body(words) and not is_title(words) for words in told) and any(
        map(known_person, told)
    )


def _are_of_names(findings: Findings, rows: Sequence[Block]) -> bool:
    """Whether most rows of a table that have several cells are of people alone."""
    several = [row for row in rows if sum(cell.end > cell.start for cell in row.cells) > 1]
    sure = sum(is_of_people(findings, row) for row in several)
    return sure >= LEAST and 2 * sure > len(several)


def _listed_in_one(findings: Findings, block: Block, columns: Sequence[str]) -> list[Entry]:
    """The people of a row whose cell for people lists several, with the body that its cell for bodies names; else []."""
    if len(columns) != len(block.cells) or list(columns).count("person") != 1 or "title" in columns:
        return []
    cells = dict(zip(columns, block.cells, strict=True))
    found = named(findings.words(cells["person"]), cells["person"].start)
    if len(found) < 2 or not all(map(_is_sure, found)):
        return []
    body = findings.words(cells["body"]).strip() if "body" in cells else ""
    body = body if may_be_body(body) and not labels.label_of(f"{body}:")[0] else ""
    return [msgspec.structs.replace(entry, body=entry.body or body) for entry in found]


def is_of_people(findings: Findings, block: Block) -> bool:
    """Whether every cell of a row names a person who is sure to be one: such a row heads nothing."""
    told = [cell for cell in findings.cells(block) if cell]
    return len(told) > 1 and all(known_person(cell) and len(line_entries(cell, 0)) == 1 for cell in told)


def is_header(findings: Findings, block: Block) -> bool:
    """Whether a row's cells are mostly the names of columns."""
    cells = [findings.words(c).strip().lower().replace("(s)", "s") for c in block.cells if c.end > c.start]
    return len(cells) >= 2 and sum(bool(HEADER.fullmatch(cell)) for cell in cells) >= 2
