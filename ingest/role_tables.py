"""Roles that tables state outside the attendance of a meeting: members and their titles, officers of items."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block, Cell
from convenor.graph.reading import Part, Role
from convenor.ingest import roster_rows, table_heads, tenure
from convenor.ingest.affiliations import SECTOR
from convenor.ingest.entries import line_entries
from convenor.ingest.entry import known_person
from convenor.ingest.findings import Findings
from convenor.ingest.member_lists import OFFICE
from convenor.ingest.pieces import BRACKET
from convenor.ingest.shapes import is_title
from convenor.ingest.titles import topic_of

_HOLDER = r"(?:member|representative|rep|holder|post[- ]?holder|appointee|nominee|office[- ]?holder|trustee|governor|councillor|incumbent)s?"
HEADS = [
    (
        "person",
        re.compile(
            rf"(?:current|present|named|nominated|lead|main|elected|appointed|council|existing) {_HOLDER}(?: names?)?|post[- ]?holders?|holders?|incumbents?|"
            rf"(?:full )?names? of (?:the |current )?{_HOLDER}|{_HOLDER} names?|held by|appointees?|nominees?|office[- ]?holders?|who|surname"
        ),
    ),
    (
        "office",
        re.compile(
            r"(?:role|position|office|status|capacity) (?:on|in|within) (?:the )?(?:board|committee|group|forum|partnership|panel|trust|council)|"
            r"(?:board|committee|group|forum|partnership|panel) (?:role|position|office)|(?:special )?responsibilit(?:y|ies)"
        ),
    ),
    (
        "title",
        re.compile(
            r"seats?|positions? held|(?:job|professional|substantive) (?:role|post)|(?:role|title|position|post) ?[/&] ?(?:role|title|position|post)|designation and role"
        ),
    ),
    (
        "body",
        re.compile(
            r"(?:\w+ or |member |partner |employing |home |parent |nominating |appointing |partner/)?organi[sz]ation(?:s|/\w+| or \w+| represented| / \w+)?|"
            r"(?:nominating|appointing|member|partner|constituent) (?:body|agency|authority|council)|(?:nominated|appointed) by|employers?|authority|"
            r"council|partner(?: agency)?|school|institution|company|firm"
        ),
    ),
    (
        "substitute",
        re.compile(
            r"(?:named |nominated )?(?:substitutes?|deput(?:y|ies)|alternates?|stand-ins?|reserves?)(?: members?| names?| representatives?)?"
        ),
    ),
]
OFFICE_BEHIND = re.compile(r"\s*\((?P<office>[^()]{3,40})\)$")
MEMBER = re.compile(r"(?:\w+ )?(?:member|trustee|governor|director)\b", re.I)
PLURAL = re.compile(
    r"(?!.*\b(?:Services|Works|Systems|Associates|Partners|Solutions)$)[A-Z][a-z]+(?: [a-z]+)* [a-z]+s|[A-Z][a-z]+(?: [a-z]+)+"
)  # "Primary headteachers", "Early years"


def members(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Roles from any table whose header names people and their titles or bodies, where no meeting took it."""
    table: int | None = None
    columns: list[str] = []
    rows: list[Block] = []
    for block in [*(block for block in blocks if block.kind == "row"), None]:
        if block is not None and block.table == table:
            rows += [block] if len(columns) == len(block.cells) else []
            continue
        if rows and "person" in columns and {"title", "body", "office"} & set(columns):
            _table(findings, part, rows[0], rows[1:], columns)
        if block is not None:
            table, columns, rows = block.table, columns_of(findings, block), [block]


def columns_of(findings: Findings, block: Block) -> list[str]:
    """What each column of a table of members holds, by its head: the first of a kind counts, and of bodies the one that says so."""
    heads = [" ".join(head.lower().strip(" :*").split()) for head in findings.cells(block)]
    out = roster_rows.columns_of(findings, block)
    for index, head in enumerate(heads):
        out[index] = next((kind for kind, pattern in HEADS if pattern.fullmatch(head)), out[index])
    for kind in ("person", "title", "body"):
        of_kind = [i for i, each in enumerate(out) if each == kind]
        chosen = next((i for i in of_kind if kind == "body" and "organi" in heads[i]), of_kind[0] if of_kind else -1)
        for i in of_kind:
            out[i] = kind if i == chosen else ""
    return out


def _table(findings: Findings, part: Part, head: Block, rows: Sequence[Block], columns: list[str]) -> None:
    """The roles of a table's rows. Titles that all are offices, members among them, are held in the body whose paper it is."""
    times = tenure.columns(findings.cells(head))
    index = columns.index("title") if "title" in columns else -1
    titles = [findings.words(row.cells[index]).strip() for row in rows] if index >= 0 else []
    own = bool(titles) and any(map(MEMBER.match, titles)) and all(not said or OFFICE.fullmatch(said) for said in titles)
    for row in rows:
        _member(findings, part, row, [("office" if own and each == "title" else each) for each in columns], times)
        _substitutes(findings, part, row, columns)


def _member(findings: Findings, part: Part, block: Block, columns: list[str], times: dict[str, int]) -> None:
    """The roles of a row: on each day that it gives, else on the paper's own."""
    entry = roster_rows.by_header(findings, block, columns)
    if entry is None or not findings.is_person(entry.name):
        return
    person = findings.person(entry.name, entry.start)
    owner = entry.body if _may_own(entry.body) else ""
    cells = findings.cells(block)
    start, end = (cells[times[kind]] if kind in times else "" for kind in ("from", "to"))
    since, last, status = tenure.in_row(start, end) if times else (None, part.date, "held")
    office = cells[columns.index("office")] if "office" in columns else ""
    alone = entry.title if not owner and OFFICE.fullmatch(entry.title) else ""
    title, behind = entry.title, OFFICE_BEHIND.search(entry.title)
    if behind and OFFICE.fullmatch(behind["office"]):  # "Place Director (Chair)": the office is held here
        title, office = title[: behind.start()], office or behind["office"]
    posts = [(title, owner)] if title or owner else []
    if (office or alone) and is_title(office or alone):
        posts = [*(post for post in posts if not alone), (office or alone, part.body or "")]
    for title, body in posts:
        for day in dict.fromkeys(d for d in (since, last) if d or d == last):
            _keep(findings, person, title, body, entry.start, day, status)


def _may_own(body: str) -> bool:
    """Whether a cell names the one organisation that somebody comes from, and not a sector or several bodies alike."""
    return bool(body) and not SECTOR.fullmatch(body) and bool(re.search(r"\w", body)) and not PLURAL.fullmatch(body)


def _substitutes(findings: Findings, part: Part, block: Block, columns: list[str]) -> None:
    """Whoever a row names as the substitute of its member comes from the same organisation."""
    if "substitute" not in columns or "body" not in columns:
        return
    body, cell = findings.words(block.cells[columns.index("body")]).strip(), block.cells[columns.index("substitute")]
    name = BRACKET.sub("", findings.words(cell)).strip()
    if _may_own(body) and findings.is_person(name):
        _keep(findings, findings.person(name, cell.start), "", body, cell.start, part.date, "held")


def _keep(findings: Findings, person: str, title: str, body: str, at: int, when: str | None, status: str) -> None:
    findings.add(
        Role(
            person=person,
            title=title,
            organisation=findings.body(body, at) if body else None,
            topic=topic_of(title),
            as_of=when,
            status=status,
            evidence=(findings.unit(at),),
            rule="table row",
        )
    )


def officers(findings: Findings, blocks: Sequence[Block], when: str | None) -> None:
    """Roles from the column of a table of business that names each item's officer with their title."""
    table, column = None, None
    for block in blocks:
        if block.kind != "row" or block.table is None or not findings.host:
            continue
        if block.table != table:
            table, column = block.table, table_heads.officer_column(findings, block)
        elif column is not None and column < len(block.cells):
            _officer(findings, block.cells[column], when)


def _officer(findings: Findings, cell: Cell, when: str | None) -> None:
    """The officers whom a cell names with their titles."""
    for entry in line_entries(findings.words(cell), cell.start):
        if entry.title and not entry.body and known_person(entry.name):
            findings.add(
                Role(
                    person=findings.person(entry.name, entry.start),
                    title=entry.title,
                    topic=topic_of(entry.title),
                    as_of=when,
                    evidence=(findings.unit(entry.start),),
                    rule="officer of an item",
                )
            )
