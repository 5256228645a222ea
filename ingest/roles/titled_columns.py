"""Tables whose heads are titles: a row a body and in each column who holds that office there, or a column a body and a row an office.

"Group | Chair | Vice-Chair", "School | Headteacher | Chair of governors"; " | Steering Board | Delivery Group", "Chair | A Name | B Name".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from convenor.graph.model import Block, Cell
from convenor.graph.reading import Part
from convenor.graph.worded import Worded
from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.entry import Entry, known_person
from convenor.ingest.lists.offices import OFFICE
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.prose_names import in_prose
from convenor.ingest.roles import member_columns
from convenor.ingest.seats.seat_entries import sends
from convenor.ingest.words.shapes import BODY_HEADS, SMALL, TITLE_HEADS, is_body, is_title

RULE = "table row of offices"
FEWEST = 2  # rows of such a table
ALIKE = 0.6  # of a column's filled cells that are to name people, or bodies
LONGEST_TITLE = 60  # code points of a head
EMPTY = re.compile(
    r"(?:vacan(?:t|cy)|none|to be \w+|not (?:yet )?(?:appointed|known)|tbc|tba|n/?a)\b.*|[-–—?.\s]*", re.I
)
EXECUTIVE = re.compile(r"(?:project )?executive|sro|(?:deputy )?sro|sponsor", re.I)
OFFICE_HEAD = re.compile(r"(?:office|post|position|role|officer)s?", re.I)
ELECTED_HEAD = re.compile(
    r"(?:name )?(?:elected|appointed|returned)|(?:new )?(?:office|post)[- ]?holder|successful (?:candidate|nominee)|result",
    re.I,
)
STANDS_IN = re.compile(r"^(?P<how>interim|acting)\s*(?:[–—:-]\s*)?(?=[A-Z])", re.I)
BUSINESS = Worded(
    r"\b(?:member|members|councillor|officer|owner|author|proposer|seconder|candidate|presenter|speaker|contact)s?$|^(?:lead|by whom|who)$",
    re.I,
)  # heads of columns of people who hold no office of the row's body
PORTFOLIO = re.compile(r"(?:(?:lead|responsible|relevant) )?portfolio[- ]holder", re.I)
OF_WHAT = re.compile(r"\s*\((?P<what>[A-Z][^()]{2,60})\)$")
Table = Sequence[Block]


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add the roles that such tables state."""
    table: list[Block] = []
    for block in [*(block for block in blocks if block.kind == "row"), None]:
        if block is not None and table and block.table == table[0].table:
            table.append(block)
            continue
        if len(table) > FEWEST:
            _table(findings, part, table)
            _elected(findings, part, table)
        table = [block] if block is not None else []


def _table(findings: Findings, part: Part, table: Table) -> None:
    heads = [words.strip(" :*") for words in findings.cells(table[0])]
    told = member_columns.columns_of(findings, table[0])
    offices = [index for index, head in enumerate(heads) if not told[index] and _is_office(head)]
    rows = [row for row in table[1:] if len(row.cells) == len(heads)]
    if len(rows) < FEWEST:
        rows = []
    others = [index for index in range(len(heads)) if index not in offices] if offices and rows else []
    home = next((index for index in others if _are_bodies(findings, rows, index)), None)
    for column, title in ((index, heads[index]) for index in offices) if rows else ():
        if not _are_people(findings, [row.cells[column] for row in rows]):
            continue
        for row in rows:
            if home is not None:
                _keep(findings, part, row, row.cells[column], title, findings.words(row.cells[home]).strip())
            elif PORTFOLIO.fullmatch(title):
                _portfolio(findings, part, row, row.cells[column], title)
    if not offices:
        _turned(findings, part, table, heads)


def _elected(findings: Findings, part: Part, table: Table) -> None:
    """The roles of a table that says who was elected to each office ("Office | Elected | Proposed | Seconded")."""
    heads = [words.strip(" :*") for words in findings.cells(table[0])]
    office = next((index for index, head in enumerate(heads) if OFFICE_HEAD.fullmatch(head)), None)
    holder = next((index for index, head in enumerate(heads) if ELECTED_HEAD.fullmatch(head)), None)
    if office is None or holder is None or not part.body:
        return
    for row in table[1:]:
        if len(row.cells) == len(heads) and OFFICE.match(title := findings.words(row.cells[office]).strip(" :")):
            _keep(findings, part, row, row.cells[holder], title, part.body)


def _turned(findings: Findings, part: Part, table: Table, heads: Sequence[str]) -> None:
    """The roles of a table that has a column a body and a row an office."""
    rows = [row for row in table[1:] if len(row.cells) - len(heads) in (0, 1)]
    bodies = heads[1:] if rows and len(rows[0].cells) == len(heads) else heads
    if len(bodies) < FEWEST or len(rows) < FEWEST or not all(is_body(head) and not is_title(head) for head in bodies):
        return
    titled = [row for row in rows if _is_office(findings.words(row.cells[0]).strip(" :*"))]
    if len(titled) < ALIKE * len(rows):
        return
    for row in titled:
        cells = row.cells[len(row.cells) - len(bodies) :]
        if not _are_people(findings, cells):
            continue
        for cell, body in zip(cells, bodies, strict=True):
            _keep(findings, part, row, cell, findings.words(row.cells[0]).strip(" :*"), body)


def _is_office(head: str) -> bool:
    """Whether a head is the title of an office or a post, and no word for people in general."""
    if not head or len(head) > LONGEST_TITLE or BUSINESS.search(head) or "(" in head:
        return False
    last = head.split(" of ")[0].split()[-1].lower().strip("()")
    return bool(EXECUTIVE.fullmatch(head)) or (is_title(head) and last in TITLE_HEADS and not in_prose(head))


def _are_people(findings: Findings, cells: Sequence[Cell]) -> bool:
    """Whether most of the filled cells of a column begin with people, and one is surely known."""
    said = [words for cell in cells if not EMPTY.fullmatch(words := findings.words(cell).strip())]
    found = [next(iter(_people(words, 0)), None) for words in said]
    people = [each for each in found if each and findings.is_person(each.name)]
    return bool(people) and len(people) >= ALIKE * len(said) and any(known_person(each.name) for each in people)


def _are_bodies(findings: Findings, rows: Table, column: int) -> bool:
    """Whether most cells of a column name bodies, one of them with a word that only bodies have, and few are sentences."""
    said = [findings.words(row.cells[column]).strip() for row in rows]
    named = [words for words in said if sends(words) and not is_title(words) and _is_name(words)]
    return any(map(is_body, named)) and len(named) >= ALIKE * len(said)


def _is_name(words: str) -> bool:
    """Whether words are set like a name: capitals, but for small words and a head ("Vale works committee")."""
    plain = re.sub(r"\([^()]*\)", "", words).split()
    return all(not word[:1].islower() or word.lower() in SMALL | BODY_HEADS or word == plain[-1] for word in plain)


def _people(words: str, start: int) -> Iterator[Entry]:
    """The people of a cell, without what says that they stand in."""
    said = STANDS_IN.match(words)
    at = said.end() if said else 0
    yield from line_entries(words[at:], start + at)


def _portfolio(findings: Findings, part: Part, row: Block, cell: Cell, title: str) -> None:
    """The role of whoever answers in a cabinet for what a row is about, with the portfolio that stands behind the name."""
    words = findings.words(cell).strip()
    of = OF_WHAT.search(words)
    found = list(_people(words[: of.start()] if of else words, cell.start))
    if len(found) == 1 and findings.is_person(found[0].name):
        person = findings.person(found[0].name, found[0].start)
        post = f"{title} ({of['what']})" if of else title
        findings.role(person, post, "", cell.start, findings.span(row.start, row.end), RULE, when=part.date)


def _keep(findings: Findings, part: Part, row: Block, cell: Cell, title: str, body: str) -> None:
    words = findings.words(cell)
    if EMPTY.fullmatch(words.strip()) or not sends(body):
        return
    how = STANDS_IN.match(words)
    for entry in _people(words, cell.start):
        if not findings.is_person(entry.name):
            continue
        person = findings.person(entry.name, entry.start)
        posts = [(f"{how['how'].lower()} {title}" if how else title, body)]
        if (entry.body and entry.body != body) or (entry.title and " " in entry.title):
            posts.append((entry.title, entry.body))
        for post, where in posts:
            evidence = findings.span(row.start, row.end)
            findings.role(person, post, where, cell.start, evidence, RULE, when=part.date)
