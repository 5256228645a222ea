"""Attendance grids: a table with a column a meeting and a mark for each member."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph import dates
from convenor.graph.model import Block
from convenor.graph.reading import Attendance, Meeting, Role
from convenor.ingest.entries import BRACKET, CHAIR
from convenor.ingest.findings import Findings
from convenor.ingest.shapes import is_title

MARKS = {
    "✓": "present",
    "✔": "present",
    "√": "present",
    "p": "present",
    "y": "present",
    "yes": "present",
    "present": "present",
    "x": "present",
    "●": "present",
    "1": "present",
    "a": "apologies",
    "ap": "apologies",
    "apols": "apologies",
    "apologies": "apologies",
    "ab": "absent",
    "abs": "absent",
    "absent": "absent",
    "n": "absent",
    "no": "absent",
    "✗": "absent",
    "✘": "absent",
    "0": "absent",
    "d": "apologies",
    "sub": "apologies",
    "l": "present",
    "late": "present",
    "v": "present",
}
LEGEND = re.compile(
    r"(?:^|[\s,;(])(?P<mark>[✓✔√✗✘●]|[A-Z]{1,3})\s*(?:[=:–-]|means)?\s*"
    r"(?P<means>present|attended|in attendance|apolog\w*|sent apolog\w*|absent|did not attend|not present)\b",
    re.I,
)


def read(findings: Findings, blocks: Sequence[Block], body: str | None) -> None:
    """Add a meeting with its attendance for every column of such tables."""
    marks = MARKS | _legend(findings, blocks)
    table: int | None = None
    columns: list[tuple[int, str]] = []
    seen: dict[str, list[Attendance]] = {}
    spans: dict[str, Block] = {}
    for block in blocks:
        if block.kind != "row" or block.table is None:
            continue
        cells = findings.cells(block)
        if block.table != table:
            table, columns = block.table, _dated(findings, blocks, block, cells)
            spans.update({day: block for _, day in columns})
            continue
        if columns and cells:
            _row(findings, block, cells, columns, marks, seen, body)
    for day, attendance in seen.items():
        header = spans[day]
        findings.add(
            Meeting(
                body=findings.body(body, header.start) if body else None,
                date=day,
                attendance=tuple(attendance),
                evidence=findings.span(header.start, min(header.end, header.start + 600)),
                rule="attendance grid",
            )
        )


def _legend(findings: Findings, blocks: Sequence[Block]) -> dict[str, str]:
    """What the marks mean, where a line below or above the grid says so."""
    out: dict[str, str] = {}
    for block in blocks:
        words = findings.words(block)
        text = f"{block.marker} {words}"
        found = list(LEGEND.finditer(text)) if block.kind != "row" and len(text) < 300 else []
        if len(found) >= 2:
            for match in found:
                means = match["means"].lower()
                out[match["mark"].lower()] = (
                    "apologies" if "apolog" in means else "absent" if "absent" in means or "not" in means else "present"
                )
    return out


def _dated(findings: Findings, blocks: Sequence[Block], header: Block, cells: list[str]) -> list[tuple[int, str]]:
    """(column, ISO date) where two cells or more of a header are dates; the year may stand in the title above."""
    year = next((y for b in blocks[:8] for y in re.findall(r"\b20\d\d\b", findings.words(b))), None)
    out = []
    for index, words in enumerate(cells):
        found = dates.find(words) or dates.find(f"{words} {year}" if year else words)
        if found and len(words) <= 24:
            out.append((index, found[0].iso))
    return out if len(out) >= 2 else []


def _row(
    findings: Findings,
    block: Block,
    cells: list[str],
    columns: list[tuple[int, str]],
    marks: dict[str, str],
    seen: dict[str, list[Attendance]],
    body: str | None,
) -> None:
    name = BRACKET.sub("", cells[0]).strip()
    if not findings.is_person(name) and not re.fullmatch(r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'.-]*){1,3}", name):
        return
    key = findings.person(name, block.start)
    evidence = (findings.unit(block.start),)
    inner = BRACKET.search(cells[0])
    title = (
        inner[1]
        if inner and is_title(inner[1])
        else next((c for c in cells[1:3] if is_title(c) and not CHAIR.match(c)), "")
    )
    if title:
        findings.add(
            Role(
                person=key,
                title=title,
                organisation=findings.body(body, block.start) if body else None,
                evidence=evidence,
                rule="attendance grid",
            )
        )
    for index, day in columns:
        how = marks.get(cells[index].lower()) if index < len(cells) else None
        if how:
            seen.setdefault(day, []).append(Attendance(person=key, how=how, evidence=evidence, rule="attendance grid"))
