"""Seats on a body: the rows of a membership table that names organisations and positions, not people."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Seat
from convenor.ingest.names.findings import Findings
from convenor.ingest.seats import grids, seat_entries, seat_lists, seat_offices
from convenor.ingest.seats.quorums import NUMBER
from convenor.ingest.words import body_words
from convenor.ingest.words.shapes import forenames, is_person

_BODY = r"(?:organi[sz]ations?|body|agency)"
_POST = r"(?:positions?|roles?|posts?|(?:job )?titles?|seats?|members?|membership|representatives?|designation|post[- ]?holders?|(?:lead|nominated|designated|named) officers?)"
COLUMNS = [
    (
        "organisation",
        re.compile(
            rf"(?:name of )?(?:(?:the )?(?:member|partner|nominating|appointing|employing|represented) )?{_BODY}"
            rf"(?: represented)?|{_BODY} ?/ ?(?:{_BODY}|sector|group|partner)|representing|(?:appointed|nominated|filled|provided|sent|held) by|constituency|"
            r"(?:(?:[a-z-]+ ){0,2}(?:partners?|agenc(?:y|ies)|bod(?:y|ies)|authorit(?:y|ies)|organi[sz]ations?))"
        ),
    ),
    (
        "position",
        re.compile(
            rf"{_POST}(?: ?(?:/|or|and) ?{_POST})*(?: (?:of (?:the )?(?:representative|member)|held|(?:in|within|at) (?:the |their )?{_BODY}|(?:on|in) (?:the )?(?:[\w-]+ )?(?:board|committee|partnership|forum|panel|group|network|council)))?"
        ),
    ),
    (
        "number",
        re.compile(
            r"(?:number|no\.?) of (?:\w+ )?(?:members|seats|places|representatives|votes|appointees|councillors|governors|trustees)"
        ),
    ),
    ("sector", re.compile(r"sectors?|categor(?:y|ies)|group|type|area")),
]
SITS = re.compile(
    r"(?:board |committee |core |voting )?(?:members?|membership|representatives?|representation|seats?|posts?|positions?)(?: \(.*\))?"
)
NOMINATED = re.compile(
    r"(?:nominated |named |appointed |nominees?|delegates?|representatives?|attendees?|members?|\(s\)|names?)+"
)
HELD = 0.8  # of a table's rows that are to name who holds a seat
SHARE = 0.6  # of a table's rows that are to give seats
NO_ORGANISATION = re.compile(
    r"(?:elected|appointed|chosen|open|vacan\w+|tbc|n/?a|none|various|any|all|each|to be)\b", re.I
)
PLURAL = re.compile(
    r"(?!.*\b(?:Services|Works|Systems|Associates|Partners|Solutions)$)[A-Z][a-z]+(?: [a-z]+)* [a-z]+s|[A-Z][a-z]+(?: [a-z]+)+"
)  # "Primary headteachers", "Early years"
HOLDER = re.compile(
    r"\b(?:members?|membership|representatives?|holders?|officers?)\b"
)  # heads that may stand over people too
PERSON = re.compile(r"(?:full |member )?names?(?: of \w+)?|people|who|councillors?")  # a table of people, not of seats
ASIDE = re.compile(r"\s*\([^)]*\)|\s+[–-]\s.*$")  # what a cell adds to the name of an organisation
OF_THE_BODY = re.compile(r"(?:(?:joint|independent|interim|vice|deputy|co)[ -]?)*chair(?:man|woman|person)?", re.I)
LONGEST_NAME = 90  # code points
NO_MEMBERS = re.compile(
    r"\b(?:not (?:a |be )?(?:voting )?members?|non-members?|consulted|have left|former members?|works? with|funded by)\b",
    re.I,
)  # above a table of others


class _Table(msgspec.Struct, frozen=True):
    """The rows of a table, and whether the heading or words above it say that it lists who sits."""

    rows: list[Block]
    of_members: bool


def read(findings: Findings, blocks: Sequence[Block], body: str | None) -> None:
    """Add the seats of every table that gives organisation and post of those who sit: by its header, else by what stands above it and in it."""
    for table in _tables(findings, blocks):
        header, rows = _columns(findings.cells(table.rows[0])), [findings.cells(row) for row in table.rows]
        if len(rows[0]) == 2 and NOMINATED.fullmatch(rows[0][1].lower().strip(": ")):
            sure = table.of_members or "nominat" in rows[0][1].lower()
            held = (
                sure
                and COLUMNS[0][1].fullmatch(rows[0][0].lower().strip(": "))
                and _held(findings, table.rows[1:], body)
            )
            header = [] if held else header
        if header:
            _headed(findings, table.rows[1:], header, body, table.of_members)
        elif table.of_members and grids.read(findings, table.rows, body):
            continue
        elif table.of_members or _is_of_posts(rows[0]):
            _told(findings, table.rows, body)


def _tables(findings: Findings, blocks: Sequence[Block]) -> Iterator[_Table]:
    above: list[str] = ["", ""]  # the heading and the paragraph above
    rows: list[Block] = []
    for block in [*blocks, None]:
        if block is not None and block.kind == "row" and (not rows or block.table == rows[0].table):
            rows.append(block)
            continue
        if rows:
            said = above[1] or above[0]
            yield _Table(
                rows, not NO_MEMBERS.search(said) and seat_lists.tells_of_members("\n".join(above).strip(), said)
            )
            rows = []
        if block is not None:
            above = [findings.words(block), ""] if block.kind == "heading" else [above[0], findings.words(block)]
            rows = [block] if block.kind == "row" else []


def _columns(heads: Sequence[str]) -> list[str]:
    """What the columns of a membership table hold, by its header; [] when it is no such table."""
    plain = [head.lower().strip(": ") for head in heads]
    found = [next((kind for kind, pattern in COLUMNS if pattern.fullmatch(head)), "other") for head in plain]
    found = ["other" if kind == "organisation" and kind in found[:index] else kind for index, kind in enumerate(found)]
    posts = [index for index, kind in enumerate(found) if kind == "position"]
    of_post = next((index for index in posts if HOLDER.search(plain[index]) is None), posts[0] if posts else -1)
    found = [kind if kind != "position" or index == of_post else "other" for index, kind in enumerate(found)]
    if PERSON.fullmatch(plain[0]):
        found[0] = "name"
    return found if "organisation" in found and {"position", "number"} & set(found) else []


def _is_of_posts(heads: Sequence[str]) -> bool:
    """Whether a header names sectors and, beside them, who sits for each."""
    plain = [head.lower().strip(": ") for head in heads]
    return len(plain) > 1 and any(map(COLUMNS[-1][1].fullmatch, plain)) and any(map(SITS.fullmatch, plain))


def _headed(
    findings: Findings, rows: Sequence[Block], columns: Sequence[str], body: str | None, of_members: bool
) -> None:
    """The seats of rows below a header; where the first column names who holds them, only if what stands above tells of members."""
    said = [dict(zip(columns, findings.cells(block), strict=False)) for block in rows]
    unnamed = sum(bool(seat_entries.NOBODY.fullmatch(row.get("name", ""))) for row in said)
    spans = columns.index("organisation") < next(i for i, kind in enumerate(columns) if kind in ("position", "number"))
    above = ""
    for block, row in zip(rows, said, strict=True):
        if len(row) < len(columns) - 1 or (2 * unnamed < len(rows) and not of_members):
            continue
        if 2 * unnamed < len(rows):
            _keep(findings, block, *_held_seat(row), row.get("sector", ""), body)
            continue
        if spans:  # an organisation's cell may span several rows, or be a row of its own
            row["organisation"] = above = row["organisation"] or above
        for position in _positions(row):
            _keep(findings, block, row.get("organisation", ""), position, row.get("sector", ""), body)


def _held(findings: Findings, rows: Sequence[Block], body: str | None) -> bool:
    """Keep the seat of each organisation that a table of members names beside whom it nominates, where nearly all these are people; whether they are."""
    said = [(block, cells) for block in rows if len(cells := findings.cells(block)) == 2 and all(cells)]
    named = [block for block, cells in said if _is_name(re.split(r"[/;,]", cells[1])[0].strip())]
    nominated = len(named) > 1 and len(named) >= HELD * len(rows)
    for block, cells in said if nominated else ():
        _keep(findings, block, ASIDE.sub("", cells[0]), "Member", "", body)
    return nominated


def _held_seat(row: Mapping[str, str]) -> tuple[str, str]:
    """(organisation, position) of the row of a member: the post that stands with the organisation, with an office of the body itself in a bracket."""
    said, role = ASIDE.sub("", row.get("organisation", "")), row.get("position", "").strip()
    post, organisation = next(iter(seat_entries.seats(said)), ("", said))
    if not post:
        return organisation, role or "Member"
    return organisation, f"{post} ({role})" if OF_THE_BODY.fullmatch(role) else post


def _positions(row: Mapping[str, str]) -> list[str]:
    """The posts that a row gives a seat; a number of seats alone makes members."""
    position = row.get("position", row.get("number", ""))
    return ["Member"] if re.fullmatch(NUMBER, position, re.I) else seat_offices.offices(row.get("position", ""))


def _told(findings: Findings, rows: Sequence[Block], body: str | None) -> None:
    """The seats of a table without a telling header, where most of its rows give some: a body beside its posts, or entries of a list."""
    found: list[tuple[Block, seat_entries.Seat]] = []
    above, giving = "", 0
    for block in rows:
        cells = findings.cells(block)
        if len(cells) < 2 or any(map(_is_name, cells)):
            return
        above = cells[0] or above
        sender = above if seat_entries.sends(above) and not body_words.is_generic(above) else ""
        lines = [line for line in re.split(r"\n|;\s+", cells[1]) if line.strip(" •–-")]
        counted = re.match(rf"(?:{NUMBER}) [a-z]", cells[1], re.I)
        if counted:
            lines = [f"{cells[0]}, {cells[1].partition(' (')[0]}"]  # "Vale College | 1 representative"
        given = [seat for line in lines for seat in seat_entries.seats(line.strip(" •–-"), sender=sender)]
        if not (given or counted) and (pair := seat_entries.paired(cells[0], cells[1])):
            given = [pair]
        giving += bool(given)
        found += [(block, seat) for seat in given]
    if giving > 1 and giving >= SHARE * len(rows):
        for block, (position, organisation) in found:
            _keep(findings, block, organisation, position, "", body)


def _keep(findings: Findings, block: Block, organisation: str, position: str, sector: str, body: str | None) -> None:
    organisation = re.sub(r"^[Tt]he (?=[A-Z])", "", organisation)
    if (
        not organisation[:1].isalnum()
        or NO_ORGANISATION.match(organisation)
        or not position
        or _is_name(organisation)
        or is_person(position)
    ):
        return
    findings.add(
        Seat(
            organisation=organisation,
            position=position,
            sector=sector or None,
            body=body,
            evidence=findings.span(block.start, block.end),
            rule="seat table",
        )
    )
    one = " / " not in organisation and len(organisation) < LONGEST_NAME
    if one and not body_words.is_generic(ASIDE.sub("", organisation)):
        findings.body(organisation, block.start)


def _is_name(words: str) -> bool:
    """Whether a cell names a person; a body may be called like one ("Speaking Up")."""
    return is_person(words) and words.split()[0].lower() in forenames()
