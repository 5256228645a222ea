"""Lines and cells of papers that are no minutes which name people with their posts and bodies, read as rosters are.

Whom other rules have read in the same place is left alone. A line counts where another one stands beside it, or where a
label opens it ("Senior User: A Name (Director, Vale Trust)").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Part, Role
from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.entry import COUNCILLOR, Entry, known_person
from convenor.ingest.lists.offices import titles
from convenor.ingest.lists.pieces import BRACKET
from convenor.ingest.names import named_alone, senders
from convenor.ingest.names.affiliations import may_be_body
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.named_alone import CONTACT
from convenor.ingest.names.prose_names import may_be_known
from convenor.ingest.roles import headed, member_columns, member_runs
from convenor.ingest.roles.member_lists import OF_MEETING, TELLS
from convenor.ingest.roster import paired_rows, roster_rows
from convenor.ingest.words.shapes import is_body, is_title
from convenor.ingest.words.titles import PROGRAMME

LINES = ("item", "paragraph")
RULE = "line of a list of members"
SHORT = re.compile(r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}):\s+(?:Councillors?|Cllrs?)\b")
PEOPLE = re.compile(
    r"\b(?:members|officers|trustees|governors|directors|representatives|councillors|residents|staff)\b", re.I
)  # in what heads several people and is no body
FEWEST, MOST = 2, 0.7  # rows of a table of people, and the share that open with one
TOLD = 0.6  # of such rows that give a title or surely a body
SURE = 0.5  # of the lines of a list that open with people surely known
LONGEST = 300  # code points of a line or cell
OF_A_PAPER = re.compile(
    r"(?:(?:report|paper|item|document|contact|lead|portfolio|presenting|reporting|responsible|accountable|originating|case|link|policy|main|key) )*"
    r"(?:of|from|(?:\w+ )?owner|author(?:\(?s\)?)?|officers?|lead|director|contacts?|presenter|speaker|owner|enquiries(?: to)?|(?:(?:presented|prepared|written|submitted|introduced|produced|compiled|authored) )?by)"
    r"(?:(?: and|/| /| &) (?:job )?(?:title|role|designation|contact(?: details)?))?\s*:\s+(?=[A-Z])",
    re.I,
)  # what somebody is to a paper, and no post ("Report author: …")
LABEL = re.compile(
    r"^(?P<label>(?:[A-Z][\w’'&/-]*|of|for|and|the)(?: (?:[\w’'&/()-]+)){0,6}?)\s*(?::|\s[–—-])\s+(?P<rest>.+)$"
)


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add the roles of lines and cells that name people as rosters do."""
    run: list[tuple[Block, list[Entry]]] = []
    above = part.body  # the body whose people the heading says are below
    of, table = "", None  # the organisation beside the people of the rows under way, and their table
    near = _near_the_known(findings, blocks)
    for row, entry in _without_head(findings, blocks):
        _keep(findings, part, row, [entry], part.body)
    for block in blocks:
        if block.kind == "row":
            of, table = _of_row(findings, block, of if block.table == table else ""), block.table
            for cell in block.cells:
                words = findings.words(cell)
                found = _entries(findings, words, cell.start, of) if may_be_known(words) else []
                _keep(findings, part, block, [entry for entry in found if known_person(entry.name)], above)
            continue
        if listed := member_runs.read(findings.words(block), block.start, above or "") if block.kind in LINES else []:
            _keep(findings, part, block, [entry for entry in listed if findings.is_person(entry.name)], above)
            continue
        if found := _entries(findings, findings.words(block), block.start) if block.start in near else []:
            run.append((block, found))
            continue
        _run(findings, part, run, above)
        run = []
        if block.kind == "heading":
            above = headed.body_of(findings.words(block)) or part.body
        if block.kind in LINES:
            _label(findings, part, block)
    _run(findings, part, run, above)


def _near_the_known(findings: Findings, blocks: Sequence[Block]) -> set[int]:
    """The starts of the lines between two headings among which somebody may be surely known."""
    near: set[int] = set()
    lines = (block for block in blocks if block.kind != "row")
    for of_list, each in groupby(lines, key=lambda block: block.kind in LINES):
        together = list(each) if of_list else []
        if any(may_be_known(findings.words(block)) for block in together):
            near.update(block.start for block in together)
    return near


def _without_head(findings: Findings, blocks: Sequence[Block]) -> Iterator[tuple[Block, Entry]]:
    """The rows of tables without a head of which most open with a person, each with whom it describes."""
    paired = paired_rows.halves(findings, blocks)
    for half in (half for halves in paired.values() for half in halves):
        entry = roster_rows.row_entry(findings, half)
        if entry and findings.is_person(entry.name):
            yield half, _from_a_body(entry)
    singly = (block for index, block in enumerate(blocks) if block.kind == "row" and index not in paired)
    for table, each in groupby(singly, key=lambda block: block.table):
        rows = list(each)
        first = [findings.words(row.cells[0]).strip() for row in rows if row.cells]
        people = [name for name in first if known_person(name) and findings.is_person(BRACKET.sub("", name).strip())]
        headed = rows[0].header or "person" in member_columns.columns_of(findings, rows[0])
        if table is None or headed or len(rows) < FEWEST or len(people) < MOST * len(rows):
            continue
        read = ((row, roster_rows.row_entry(findings, row)) for row in rows)
        listed = [(row, e) for row, e in read if e and known_person(e.name) and findings.is_person(e.name)]
        told = sum(bool(entry.title) or is_body(entry.body) for _, entry in listed)
        among = told >= TOLD * len(listed)  # so that the others come from somewhere too
        for row, entry in listed:
            yield row, entry if among and _may_come_from(entry) else _from_a_body(entry)


def _may_come_from(entry: Entry) -> bool:
    """Whether what a cell beside somebody who is no councillor says may be a body that no word tells ("J & M Marrow")."""
    return not COUNCILLOR.match(entry.name) and bool(entry.body and named_alone.read(entry.body))


def _from_a_body(entry: Entry) -> Entry:
    """An entry without what a cell beside it says that is no body: no head tells what that column holds."""
    return entry if is_body(entry.body) else msgspec.structs.replace(entry, body="")


def _run(findings: Findings, part: Part, run: Sequence[tuple[Block, list[Entry]]], own: str | None) -> None:
    known = sum(known_person(entries[0].name) for _, entries in run)
    for block, entries in run:
        if known >= SURE * len(run) and (len(run) > 1 or LABEL.match(findings.words(block))):
            _keep(findings, part, block, entries, own)
            _label(findings, part, block)


def _of_row(findings: Findings, block: Block, above: str) -> str:
    """The organisation that the first of two cells names beside its people, or that of the rows above where there is one cell."""
    cells = [words for words in findings.cells(block) if words]
    if len(cells) == 1 and not senders.names_body(cells[0]):
        return above
    named = cells[0].rstrip(":") if len(cells) == 2 else ""
    return named if named and senders.employers([(named, "")]) and senders.names_body(named) else ""


def _entries(findings: Findings, words: str, start: int, of: str = "") -> list[Entry]:
    """The people whom a line or cell lists, where all of them surely are people and something is said of one.

    `of` is the organisation beside them, for those who name none.
    """
    if len(words) > LONGEST or TELLS.match(BRACKET.sub("", words)):
        return []
    if short := SHORT.match(words):
        at = len(words) - len(words[short.end() :].lstrip())
        return [each for each in line_entries(words[at:], start + at) if findings.is_person(each.name)]
    said = OF_A_PAPER.match(words)
    at = said.end() if said else 0
    found = line_entries(words[at:], start + at)
    if not all(findings.is_person(each.name) for each in found):
        return []
    if any(each.body and words.startswith(each.body) and not is_body(each.body) for each in found):
        return []  # "Case study: A Name, carer"
    if len(found) > 1 and not all(known_person(each.name) for each in found):
        return []
    found = [msgspec.structs.replace(each, body=of if of and not is_body(each.body) else each.body) for each in found]
    return found if any(each.title or each.body for each in found) else []


def _label(findings: Findings, part: Part, block: Block) -> None:
    """The post of a programme that a label gives to whom it names ("Senior User: …")."""
    words = findings.words(block)
    said = LABEL.match(words) if len(words) <= LONGEST else None
    if said is None or not PROGRAMME.fullmatch(said["label"]):
        return
    found = line_entries(said["rest"], block.start + said.start("rest"))
    if len(found) == 1 and known_person(found[0].name):
        person = findings.person(found[0].name, found[0].start)
        if any(role.title == said["label"] for role in _told(findings, person, block, found[0].start)):
            return
        _add(findings, part, block, person, said["label"], part.body)


def _keep(findings: Findings, part: Part, block: Block, entries: Sequence[Entry], own: str | None) -> None:
    for entry in entries:
        person = findings.person(entry.name, entry.start)
        if any(_told(findings, person, block, entry.start)):
            continue
        for title, body in _posts(entry, own, _council(findings, findings.words(block))):
            held_there = own if own != part.body and not body and OF_MEETING.fullmatch(title) else body
            _add(findings, part, block, person, title, held_there)


def _told(findings: Findings, person: str, block: Block, at: int) -> Iterator[Role]:
    """The roles that a block or one of its sentences gives to somebody."""
    for span in dict.fromkeys((*findings.span(block.start, block.end), findings.unit(at))):
        yield from findings.rows.roles_in(person, span)


def _council(findings: Findings, words: str) -> str:
    """The one council of the paper for which the label before its councillors stands ("Vale: Councillors A Bell and C Dee")."""
    said = SHORT.match(words)
    if said is None:
        return ""
    named = re.findall(rf"\b{said['name']} (?:[A-Z][\w’'-]+ ){{0,3}}Council\b", findings.text)
    return named[0] if len(set(named)) == 1 else ""


def _posts(entry: Entry, own: str | None, council: str = "") -> Iterator[tuple[str, str | None]]:
    if council and not entry.body:
        entry = msgspec.structs.replace(entry, body=council)
    home = entry.body if may_be_body(entry.body) and not PEOPLE.search(entry.body) else None
    for said, body in titles(entry, own):
        title = CONTACT.sub("", said).strip(" ,;") if is_title(said) else ""
        if title or body or home:
            yield title, body or home
    yield from entry.also


def _add(findings: Findings, part: Part, block: Block, person: str, title: str, body: str | None) -> None:
    findings.role(person, title, body, block.start, findings.span(block.start, block.end), RULE, when=part.date)
