"""What each column of a table of members holds: by its head, by most of its cells, or as in the table before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.entry import known_person
from convenor.ingest.lists.pieces import BRACKET
from convenor.ingest.names.findings import Findings
from convenor.ingest.roster import roster_rows
from convenor.ingest.roster.headed_rows import DASH
from convenor.ingest.seats.seat_entries import NOBODY, sends
from convenor.ingest.words.shapes import is_title

_HOLDER = r"(?:member|representative|rep|holder|post[- ]?holder|appointee|nominee|attendee|delegate|office[- ]?holder|trustee|governor|councillor|incumbent)s?"
HEADS = [
    (
        "person",
        re.compile(
            rf"(?:current|present|named|nominated|lead|main|elected|appointed|council|existing) {_HOLDER}(?: names?)?|post[- ]?holders?|holders?|incumbents?|office[- ]bearers?|"
            rf"(?:full )?names? of (?:the |current )?{_HOLDER}|{_HOLDER} names?|(?:(?:now|currently) )?(?:held|filled|occupied|represented|led|chaired) by|appointees?|nominees?|delegates?|office[- ]?holders?|who|surname"
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
        "category",
        re.compile(
            r"categor(?:y|ies)|(?:type|kind)(?: of (?:governor|member|trustee))?|(?:governor|member|trustee) (?:type|category)"
        ),
    ),
    (
        "substitute",
        re.compile(
            r"(?:named |nominated )?(?:substitutes?|deput(?:y|ies)|alternates?|stand-ins?|reserves?)(?: members?| names?| representatives?)?"
        ),
    ),
]
FEWEST_ALIKE = 0.7  # of a column's cells that tell what it holds


def seats_of_bodies(findings: Findings, rows: Sequence[Block], columns: list[str]) -> list[str]:
    """The columns of a table, the one of seats as one of bodies where most of its cells name whose seats they are."""
    if "body" in columns or "title" not in columns or not rows:
        return columns
    at = columns.index("title")
    cells = [findings.cells(row)[at] for row in rows if len(row.cells) > at]
    bodies = sum(sends(said) and not is_title(said) for said in cells)
    return [*columns[:at], "body", *columns[at + 1 :]] if bodies >= FEWEST_ALIKE * len(cells) else columns


def columns_of(findings: Findings, block: Block) -> list[str]:
    """What each column of a table of members holds, by its head: the first of a kind counts, and of bodies the one that says so."""
    heads = [" ".join(head.lower().replace("(s)", "s").strip(" :*").split()) for head in findings.cells(block)]
    out = roster_rows.columns_of(findings, block)
    for index, head in enumerate(heads):
        out[index] = next((kind for kind, pattern in HEADS if pattern.fullmatch(head)), out[index])
    for kind in ("person", "title", "body"):
        of_kind = [i for i, each in enumerate(out) if each == kind]
        chosen = next((i for i in of_kind if kind == "body" and "organi" in heads[i]), of_kind[0] if of_kind else -1)
        for i in of_kind:
            out[i] = kind if i == chosen else "fellow" if kind == "person" else ""
    return out


def by_cells(findings: Findings, rows: Sequence[Block], columns: list[str]) -> list[str]:
    """The columns of a table whose heads leave them open, by what most cells of each hold: "Member | Held by", "Constituency | Member"."""
    cells = [findings.cells(row) for row in rows]
    if "title" in columns and all(row[columns.index("title")].strip().isdigit() for row in cells):
        columns = ["" if kind == "title" else kind for kind in columns]  # how many seats each has
    if "person" not in columns or {"title", "body", "office", "category"} & set(columns) or len(rows) < 2:
        return columns
    held = _held(findings, cells)
    if "person" not in held:
        return _senders(cells, columns)
    return [each or ("" if kind == "person" else kind) for each, kind in zip(held, columns, strict=True)]


def _senders(cells: Sequence[Sequence[str]], columns: list[str]) -> list[str]:
    """The columns of a table of members of which the first tells in most cells who sends them, and the one for people names several in some."""
    person = columns.index("person")
    named = [row for row in cells if not NOBODY.fullmatch(row[person].strip()) and row[0].strip()]
    people = sum(
        bool(found := line_entries(row[person], 0)) and all(known_person(e.name) for e in found) for row in named
    )
    bodies = sum(sends(DASH.split(row[0])[0]) for row in named)
    alike = FEWEST_ALIKE * len(named)
    return ["body", *columns[1:]] if named and person and min(people, bodies) >= alike else columns


def without_head(findings: Findings, rows: Sequence[Block], before: list[str]) -> list[str]:
    """What the columns of a table without a header hold, by their cells or as in the table before it; else []."""
    return (_inferred(findings, rows) or _going_on(findings, rows, before)) if rows else []


def _inferred(findings: Findings, rows: Sequence[Block]) -> list[str]:
    """What the columns of a table without a header hold, where each row names somebody, most with a title and a body; else []."""
    width = len(rows[0].cells)
    cells = [findings.cells(row) for row in rows if len(row.cells) == width]
    out = _held(findings, cells)
    return out if len(cells) > 1 and {"person", "title", "body"} <= set(out) else []


def _going_on(findings: Findings, rows: Sequence[Block], before: list[str]) -> list[str]:
    """The columns of a table without a header as those of the one before it, where half of its rows name somebody in the same column; else []."""
    if "person" not in before or any(len(row.cells) != len(before) for row in rows):
        return []
    names = [BRACKET.sub("", findings.cells(row)[before.index("person")]).strip() for row in rows]
    return before if 2 * sum(map(findings.is_person, names)) >= len(names) else []


def _held(findings: Findings, cells: Sequence[Sequence[str]]) -> list[str]:
    """What each column holds, by most of its cells: "person", "title" and "body" at most once each, else ""."""
    by_column = list(zip(*cells, strict=True))
    width = len(by_column)
    share = [
        {
            "person": sum(known_person(said) and findings.is_person(BRACKET.sub("", said).strip()) for said in column),
            "title": sum(is_title(said) for said in column),
            "body": sum(sends(said) and not is_title(said) for said in column),
        }
        for column in by_column
    ]
    out = [""] * width
    for kind in ("person", "title", "body"):
        best = max((i for i in range(width) if not out[i]), key=lambda i: share[i][kind], default=-1)
        if best >= 0 and share[best][kind] >= FEWEST_ALIKE * len(cells):
            out[best] = kind
    return out
