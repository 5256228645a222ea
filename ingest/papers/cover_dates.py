"""The dates on the cover of terms of reference: when they were approved, and when they are next to be reviewed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from convenor.graph import dates
from convenor.graph.model import Block
from convenor.graph.reading import Rule
from convenor.ingest.names.findings import Findings

APPROVED = re.compile(
    r"^(?:(?:date|last|first|and|version|terms(?: of reference)?)(?: of)? )*(?:approv(?:ed|al)|adopted|adoption|ratified|ratification|agreed|agreement)\b",
    re.I,
)
REVIEW = re.compile(
    r"^(?:.*\b(?:next|due|future|for)\b.*)?\breview\b|\bto be reviewed\b|\breview(?:ed)? (?:by|due)\b", re.I
)
PAST = re.compile(r"\b(?:last|previous\w*|latest)\b|^reviewed\b(?! by\W*$)", re.I)  # "Reviewed by: A Name, 3 May"
WERE = re.compile(
    r"\b(?:terms(?: of reference)?|constitution|they|it) (?:was|were) (?:last )?(?:approved|adopted|agreed|ratified)\b",
    re.I,
)
FIELD = re.compile(
    r"\s*(?:[|;\t\n•·]|\s{3,}|(?<=\d{4})[.,]?\s+(?=[A-Z][a-z]+ ))\s*"
)  # what parts several told on one line
TOP = 12  # blocks that may be the cover
LONGEST_LINE = 120  # code points of a line of the cover that dates the paper


def read(findings: Findings, blocks: Sequence[Block], body: str | None) -> None:
    """Add the version that the cover tells ("Approved: …", "Next review due: …")."""
    said: dict[str, str] = {}
    lines: list[Block] = []
    for block, label, value in _fields(findings, blocks[:TOP]):
        for name, date in _dated(label, value):
            said[name] = max(date, said.get(name, ""))  # of a table of versions the last, whichever way it runs
            lines.append(block)
    if lines:
        start, end = lines[0].start, lines[-1].end
        findings.add(
            Rule(
                kind="version",
                clause="cover",
                text=findings.text[start:end],
                body=body,
                structured=said,
                evidence=findings.span(start, end),
                rule="dates on the cover",
            )
        )


def _dated(label: str, value: str) -> Iterator[tuple[str, str]]:
    """(what, date) that a field tells: its label says of what, which in a sentence stands before each date."""
    if label is not value:
        name = "approved" if APPROVED.match(label) else "next_review_due" if REVIEW.search(label) else ""
        found = dates.find(value)
        if name and found and not PAST.search(f"{label} {value[: found[0].start]}"):
            yield name, found[0].iso
        return
    at = 0
    for date in dates.find(value):
        words, at = value[at : date.start], date.end
        if not PAST.search(words):
            if REVIEW.search(words):
                yield "next_review_due", date.iso
            elif APPROVED.match(words) or WERE.search(words):
                yield "approved", date.iso


def _fields(findings: Findings, blocks: Sequence[Block]) -> Iterator[tuple[Block, str, str]]:
    """(block, label, what it dates) of the cover: fields of a line, pairs of a row, a column's head and the cell below it."""
    heads: dict[int | None, list[str]] = {}
    for block in blocks:
        if block.kind == "row":
            cells = findings.cells(block)
            above = heads.setdefault(block.table, cells)
            if above is not cells and len(above) == len(cells) and not any(map(dates.first, above)):
                yield from ((block, *pair) for pair in zip(above, cells, strict=True) if len(pair[1]) < LONGEST_LINE)
            if len(cells) % 2 == 0:
                yield from ((block, *pair) for pair in zip(cells[::2], cells[1::2], strict=True))
        elif block.end - block.start < 2 * LONGEST_LINE:
            for field in FIELD.split(findings.text[block.start : block.end]):
                if len(field) < LONGEST_LINE:
                    yield block, field, field
