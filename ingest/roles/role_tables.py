"""Roles that tables state outside the attendance of a meeting: members with their titles and bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Part
from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.entry import CATEGORY, Entry
from convenor.ingest.lists.pieces import BRACKET
from convenor.ingest.names.affiliations import ASIDE, SECTOR
from convenor.ingest.names.findings import Findings
from convenor.ingest.roles import member_columns, tenure
from convenor.ingest.roles.member_lists import OF_MEETING, OFFICE
from convenor.ingest.roster import headed_rows, paired_rows
from convenor.ingest.seats.seats import NO_ORGANISATION, PLURAL
from convenor.ingest.words.role_words import OFFICE_BEHIND
from convenor.ingest.words.shapes import is_title

STANDING = re.compile(
    r"(?:current |present |board )?(?P<one>director|trustee|governor|commissioner)s?"
)  # what a head says that all are
SEAT_HEAD = re.compile(r"(?:seat|office|role (?:on|in) (?:the )?\w+)s?(?: held)?", re.I)
SEATS = re.compile(r",? ?\(?(?:\d+|two|three|four|five|six) (?:seats|members|places|posts)\)?|\s*[(x×]\s?\d\)?$", re.I)
LEADS = {"chaired": "Chair", "led": "Lead"}  # what those below "Chaired by" are of the bodies beside them
OWN = re.compile(r"organi[sz]ation|employer|agency|authority", re.I)  # heads a column of where people come from
CHAIRS = re.compile(r"(?:(?:co-|vice[- ]|deputy |joint )*)chair(?:man|woman|person)?", re.I)
WHO_CHOSE = re.compile(
    r"(?:the )?(?:(?:full |governing |trust |local )?(?:board|body|members|trustees|governors|directors|parents|staff|pupils|students|council|committee)|"
    r"elected|appointed|co-?opted|ex[- ]officio|election|automatic|by election|LA|LEA|GB)(?: election| vote| appointment)?",
    re.I,
)  # in a column "Appointed by"
ALL_CHAIR = 3  # as many of a table who chair do so where they come from
MEMBER = re.compile(r"(?:\w+ )?(?:member|trustee|governor|director)\b", re.I)


def members(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Roles from any table whose header names people and their titles or bodies, where no meeting took it."""
    table: int | None = None
    columns: list[str] = []
    before: list[str] = []  # the columns of the last table that had a head
    rows: list[Block] = []
    paired = paired_rows.halves(findings, blocks)
    singly = [block for index, block in enumerate(blocks) if block.kind == "row" and index not in paired]
    for block in [*singly, None]:
        if block is not None and block.table == table:
            rows += [block] if len(columns) == len(block.cells) else []
            continue
        columns = member_columns.seats_of_bodies(findings, rows[1:], columns)
        if part.kind == "terms":  # elsewhere a body beside somebody may be what they visited or own
            columns = member_columns.by_cells(findings, rows[1:], columns)
        if rows and "person" in columns and {"title", "body", "office", "category"} & set(columns):
            _table(findings, part, rows[0], rows[1:], columns)
            before = columns
        elif not any(columns) and (found := member_columns.without_head(findings, rows, before)):
            _table(findings, part, None, rows, found)
        if block is not None:
            table, columns, rows = block.table, member_columns.columns_of(findings, block), [block]


class _Table(msgspec.Struct, frozen=True):
    """What the columns of a table of people hold, and when; `sure` that its names are people; `standing` what its head calls them all;
    `single` the offices, in lower case, that one or two of them hold in the body whose paper it is.
    """

    columns: list[str]
    times: dict[str, int]
    sure: bool
    standing: str
    single: frozenset[str]
    leads: str = ""  # what those of a column "Chaired by" are of the bodies beside them


def _table(findings: Findings, part: Part, head: Block | None, rows: Sequence[Block], columns: list[str]) -> None:
    """The roles of a table's rows. Titles that all are offices, members among them, are held in the body whose paper it is."""
    person = columns.index("person")
    heads = findings.cells(head) if head else []
    titles = [findings.words(row.cells[columns.index("title")]).strip() for row in rows] if "title" in columns else []
    offices = all(not said or OFFICE.fullmatch(said) for said in titles)
    if offices and (any(map(MEMBER.match, titles)) or ("body" in columns and not all(titles))):
        columns = ["office" if kind == "title" else kind for kind in columns]
    names = [BRACKET.sub("", findings.words(row.cells[person])).strip() for row in rows]
    called = STANDING.fullmatch(heads[person].strip(" :").lower()) if heads else None
    seats = SEAT_HEAD.fullmatch(heads[columns.index("title")].strip(" :")) if heads and "title" in columns else None
    of_meeting = OF_MEETING if seats else CHAIRS
    single = {each.lower() for each in titles if of_meeting.fullmatch(each) and titles.count(each) < ALL_CHAIR}
    table = _Table(
        columns=columns,
        times=tenure.columns(heads),
        sure=sum(map(findings.is_person, names)) > 0.5 * len(names),
        standing=called["one"].capitalize() if called and not {"title"} & set(columns) else "",
        leads=_leads(heads, columns, person),
        single=frozenset(single),
    )
    for row in rows:
        _member(findings, part, row, table)
        _sent(findings, part, row, columns)


def _leads(heads: Sequence[str], columns: Sequence[str], person: int) -> str:
    """What those of a column "Chaired by", "Led by" are of the bodies beside them, which must not be where they come from."""
    said = heads[person].lower().split() if heads else []
    if len(said) < 2 or said[-1] != "by" or "body" not in columns or OWN.search(heads[columns.index("body")]):
        return ""
    return LEADS.get(said[-2], "")


def _member(findings: Findings, part: Part, block: Block, table: _Table) -> None:
    """The roles of a row: on each day that it gives, else on the paper's own."""
    entry = headed_rows.by_header(findings, block, table.columns)
    if entry is None or not (table.sure or findings.is_person(entry.name)):
        return
    person = findings.person(entry.name, entry.start)
    entry = msgspec.structs.replace(entry, title=entry.title or (table.leads if entry.body else ""))
    cells, times = findings.cells(block), table.times
    start, end = (cells[times[kind]] if kind in times else "" for kind in ("from", "to"))
    since, last, status = tenure.in_row(start, end) if times else (None, part.date, "held")
    office = cells[table.columns.index("office")] if "office" in table.columns else ""
    office = office if is_title(office) else ""
    category = cells[table.columns.index("category")] if "category" in table.columns else ""
    beside = category if entry.title and is_title(category) else ""  # "Trustee" beside "Chair of Finance"
    entry = _of_category(entry, category, table.standing) if category else entry
    named = OFFICE_BEHIND.search(cells[table.columns.index("person")])
    if named and entry.body and OFFICE.fullmatch(named["office"]) and entry.title == named["office"]:
        office, entry = office or entry.title, msgspec.structs.replace(entry, title="")
    standing = "" if "category" in table.columns else table.standing
    if beside and beside.lower() not in entry.title.lower():
        _keep(findings, person, beside, part.body or "", entry.start, last, status)
    said = [part.strip() for part in entry.title.split(";")]
    held = [each for each in said if OF_MEETING.fullmatch(each) and (len(said) > 1 or each.lower() in table.single)]
    if held and not office and entry.body:
        office = held[0]  # "Chair; primary care", "Chair" of all those sent by several bodies
        entry = msgspec.structs.replace(
            entry, title="; ".join(each for each in said if each not in held and is_title(each))
        )
    for title, body in (*_posts(entry, office, standing, part.body or ""), *entry.also):
        for day in dict.fromkeys(d for d in (since, last) if d or d == last):
            _keep(findings, person, title, body, entry.start, day, status)


def _of_category(entry: Entry, said: str, standing: str) -> Entry:
    """A governor or trustee whose category a cell gives ("Parent", "Co-opted (Chair)") with that as the title."""
    behind = OFFICE_BEHIND.search(said)
    category = said[: behind.start()] if behind else said
    if entry.title or not CATEGORY.fullmatch(category.strip()):
        return msgspec.structs.replace(entry, title=said) if not entry.title and is_title(category) else entry
    called = standing.lower() if standing and standing.lower() not in category.lower() else ""
    return msgspec.structs.replace(
        entry, title=f"{category} {called}".strip() + (behind.group() if behind else ""), body=""
    )


def _posts(entry: Entry, office: str, standing: str, own: str) -> Iterator[tuple[str, str]]:
    """(title, body) of each post of a row: an office, in its column or in brackets, is held in the body whose paper it is."""
    title, body = entry.title, entry.body if _may_own(entry.body) else ""
    if both := headed_rows.sender(body):
        body, title = both[0], title or both[1]
    first, slash, job = title.partition(" / ")
    if slash and not body and OF_MEETING.match(first) and OFFICE.match(job):
        yield job, ""  # "Vice-Chair / Chair of the Grants Panel"
        title = first
    elif slash and body and not office and is_title(job) and is_title(first):
        if OF_MEETING.fullmatch(first):
            office, title = first, job  # "Secretary | A Name, Head of Law, Vale Council"
        elif OF_MEETING.fullmatch(job):
            office, title = job, first  # "A Name (Chair) | Head of Law, Vale Council"
    for words in (title, entry.body):  # "Place Director (Chair)", "Independent (Chair)"
        behind = OFFICE_BEHIND.search(words)
        if behind and OFFICE.fullmatch(behind["office"]):
            office = office or behind["office"]
            title, body = (each.removesuffix(behind.group()) for each in (title, body))
    title, body = ("" if SECTOR.fullmatch(each) else each for each in (title, ASIDE.sub("", body)))
    if not body and OFFICE.fullmatch(title):
        office, title = office or title, ""
    if title or body:
        yield title, body
    if is_title(office or standing):
        yield office or standing, own


def _may_own(body: str) -> bool:
    """Whether a cell names the one organisation that somebody comes from, and not a sector or several bodies alike."""
    return (
        bool(body)
        and not NO_ORGANISATION.match(body)
        and not SECTOR.fullmatch(body)
        and bool(re.search(r"\w", body))
        and not PLURAL.fullmatch(body)
        and not WHO_CHOSE.fullmatch(body)
    )


def _sent(findings: Findings, part: Part, block: Block, columns: list[str]) -> None:
    """Whoever a row names as the substitute of its member, or among its several members, comes from the same organisation."""
    body = ASIDE.sub("", findings.words(block.cells[columns.index("body")]).strip()) if "body" in columns else ""
    post = SEATS.sub("", findings.words(block.cells[columns.index("title")])).strip() if "title" in columns else ""
    if both := headed_rows.sender(body):
        body, post = both[0], post or both[1]
    post = post if is_title(post) else ""
    for index, kind in enumerate(columns if _may_own(body) else ()):
        cell = block.cells[index]
        found = line_entries(findings.words(cell), cell.start) if kind in ("person", "fellow", "substitute") else []
        if (len(found) < 2 if kind == "person" else not found) or not all(findings.is_person(e.name) for e in found):
            continue
        for entry in found:
            person = findings.person(entry.name, entry.start)
            title = "" if OF_MEETING.fullmatch(entry.title) else entry.title or (post if kind == "person" else "")
            _keep(findings, person, title, entry.body or body, entry.start, part.date, "held")
            if entry.title and not title:
                _keep(findings, person, entry.title, part.body or "", entry.start, part.date, "held")


def _keep(findings: Findings, person: str, title: str, body: str, at: int, when: str | None, status: str) -> None:
    findings.role(person, title, body, at, (findings.unit(at),), "table row", when=when, status=status)
