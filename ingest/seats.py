"""Seats on a body: the rows of a membership table that names organisations and positions, not people."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.graph.reading import Seat
from convenor.ingest import body_words
from convenor.ingest.findings import Findings
from convenor.ingest.shapes import forenames, is_person

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
            rf"{_POST}(?: ?(?:/|or|and) ?{_POST})*(?: (?:of (?:the )?(?:representative|member)|held|(?:in|within|at) (?:the |their )?{_BODY}))?"
        ),
    ),
    ("sector", re.compile(r"sectors?|categor(?:y|ies)|group|type|area")),
]
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
LONGEST_NAME = 90  # code points


def read(findings: Findings, blocks: Sequence[Block], body: str | None) -> None:
    """Add the seats of every table whose header names organisation and position."""
    columns: list[str] = []
    table: int | None = None
    for block in blocks:
        if block.kind != "row":
            continue
        if block.table != table:
            table, columns = block.table, _columns(findings.cells(block))
        elif columns and len(block.cells) >= len(columns) - 1:
            _row(findings, block, columns, body)


def _columns(heads: Sequence[str]) -> list[str]:
    """What the columns of a membership table hold, by its header; [] when it is no such table."""
    plain = [head.lower().strip(": ") for head in heads]
    found = [next((kind for kind, pattern in COLUMNS if pattern.fullmatch(head)), "other") for head in plain]
    posts = [index for index, kind in enumerate(found) if kind == "position"]
    of_post = next((index for index in posts if HOLDER.search(plain[index]) is None), posts[0] if posts else -1)
    found = [kind if kind != "position" or index == of_post else "other" for index, kind in enumerate(found)]
    return found if {"organisation", "position"} <= set(found) and not PERSON.fullmatch(plain[0]) else []


def _row(findings: Findings, block: Block, columns: Sequence[str], body: str | None) -> None:
    row = dict(zip(columns, findings.cells(block), strict=False))
    organisation, position = row.get("organisation", ""), row.get("position", "")
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
            sector=row.get("sector") or None,
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
