"""`convenor extract`: what was found in one paper, in a stable shape, as JSON, as CSV or as lines to read."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from convenor.graph.model import Document, Evidence
from convenor.graph.reading import Meeting, Proposal, Reading, Row

LISTS = (
    "people",
    "organisations",
    "places",
    "roles",
    "meetings",
    "decisions",
    "actions",
    "aims",
    "seats",
    "rules",
    "definitions",
    "relations",
)
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def evidence(document: Document, spans: Iterable[Evidence]) -> list[dict[str, Any]]:
    """Evidence as people and scripts read it: paper, page, position and the words themselves."""
    return [
        {
            "document": document.id,
            "title": document.title,
            "page": document.page_at(e.start),
            "start": e.start,
            "end": e.end,
            "quote": document.quote(e),
        }
        for e in spans
    ]


def as_json(reading: Reading) -> dict[str, Any]:
    """One object for a paper: the document with its parts, every list, none missing, and what is too doubtful for them."""
    document = reading.document
    head = {k: getattr(document, k) for k in ("id", "path", "title", "kind", "date", "body", "status", "language")}
    head["parts"] = [msgspec.to_builtins(p) for p in reading.parts]
    out: dict[str, Any] = {"document": head}
    for name in LISTS:
        out[name] = [_row(document, row) for row in getattr(reading, name)]
    out["proposals"] = [_proposal(document, proposal) for proposal in reading.proposals]
    return out


def _proposal(document: Document, proposal: Proposal) -> dict[str, Any]:
    head = {key: getattr(proposal, key) for key in ("kind", "words", "reason", "score")}
    lists = {name: [_row(document, row) for row in rows] for name in LISTS if (rows := getattr(proposal, name))}
    return {**head, "evidence": evidence(document, proposal.evidence), **lists}


def _row(document: Document, row: Row) -> dict[str, Any]:
    """A row with every field, empty ones too, and its evidence spelt out."""
    out: dict[str, Any] = {}
    for field in msgspec.structs.fields(row):
        value = getattr(row, field.name)
        if field.name in ("evidence", "next_evidence"):
            value = evidence(document, value)
        elif isinstance(value, tuple) and value and isinstance(value[0], Row):
            value = [_row(document, v) for v in value]
        out[field.encode_name] = msgspec.to_builtins(value)
    if isinstance(row, Meeting):
        for how in ("present", "in_attendance", "apologies", "absent"):
            out[how] = [a.person for a in row.attendance if a.how == how]
    return out


def write_csv(reading: Reading, folder: Path) -> list[Path]:
    """One CSV file a list in the folder, made when missing; cells that a spreadsheet would compute are disarmed."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    data = as_json(reading)
    for name in LISTS:
        rows = data[name]
        if not rows:
            continue
        target = folder / f"{name}.csv"
        columns = [c for c in rows[0] if c not in ("evidence", "next_evidence")] + ["page", "start", "end", "quote"]
        with target.open("w", newline="", encoding="utf-8-sig") as handle:
            writer = csv.writer(handle)
            writer.writerow(columns)
            for row in rows:
                first = row["evidence"][0] if row["evidence"] else {}
                writer.writerow(
                    [_cell(first.get(c) if c in ("page", "start", "end", "quote") else row.get(c)) for c in columns]
                )
        written.append(target)
    return written


def _cell(value: Any) -> str:
    text = "" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return "'" + text if text.startswith(FORMULA) else text


def as_lines(reading: Reading) -> str:
    """What was found, for the terminal: counts first, then each list."""
    document = reading.document
    lines = [
        document.title,
        f"{document.kind or 'paper'}, {document.date or 'no date'}, {document.body or 'no body named'}",
        "",
    ]
    for part in reading.parts if len(reading.parts) > 1 else ():
        lines.append(f"  part: {part.kind}, {part.title[:80]} ({part.date or 'no date'})")
    for name, rows in _lists(reading):
        lines += ["", f"{name} ({len(rows)})"]
        lines += [f"  {_line(document, row)}" for row in rows[:200]]
    return "\n".join([*lines, *_doubtful(reading)])


def _lists(reading: Reading) -> Iterator[tuple[str, Sequence[Row]]]:
    """The lists that are not empty; attendance and items of meetings are lists of their own."""
    for name in LISTS:
        if rows := getattr(reading, name):
            yield name, rows
        if name == "meetings":
            for inner in ("attendance", "items"):
                if within := [row for meeting in reading.meetings for row in getattr(meeting, inner)]:
                    yield inner, within


def explained(reading: Reading) -> str:
    """Each fact with how likely it is, under the rule that found it, with what that goes by and how often it was right."""
    from convenor.ingest.finders import finders
    from convenor.ingest.scores import measured

    by_rule: dict[str, list[str]] = {}
    for name, rows in _lists(reading):
        for row in rows:
            by_rule.setdefault(row.rule, []).append(f"    {name}{_sure(row.score)}: {_line(reading.document, row)}")
    lines = [reading.document.title]
    for rule, facts in sorted(by_rule.items()):
        known = finders().get(rule)
        lines += ["", f"{rule}: {known.says if known else 'a rule without a description.'}"]
        if known and known.example:
            lines.append(f"  finds     {' / '.join(known.example.split(chr(10)))}")
        if known and known.counter:
            lines.append(f"  does not  {' / '.join(known.counter.split(chr(10)))}")
        if counted := measured().counted(rule):
            seen = (f"{name} {right} of {right + wrong}" for name, (right, wrong) in counted.items())
            lines.append(f"  right     {', '.join(seen)}")
        lines += facts
    return "\n".join([*lines, *_doubtful(reading)])


def _sure(score: float | None) -> str:
    """How likely a row is right; only what people confirmed is certain."""
    return "" if score is None else f" ({score if score == 1 else min(score, 0.99):.0%})"


def _doubtful(reading: Reading) -> list[str]:
    """What is too doubtful to be stated, with the reason."""
    if not reading.proposals:
        return []
    lines = ["", "in doubt, and not stated until somebody confirms it (`convenor review`):"]
    for proposal in reading.proposals:
        quote = reading.document.quote(proposal.evidence[0]).replace("\n", " ")[:90] if proposal.evidence else ""
        lines.append(f"    {proposal.kind}{_sure(proposal.score)}: {proposal.words}   “{quote}”")
        lines.append(f"        {proposal.reason}")
    return lines


def _line(document: Document, row: Row) -> str:
    shown = [
        str(v)
        for f in (
            "number",
            "person",
            "name",
            "title",
            "date",
            "organisation",
            "position",
            "owner",
            "kind",
            "label",
            "text",
        )
        if isinstance(v := getattr(row, f, None), str) and v
    ]
    quote = document.quote(row.evidence[0]).replace("\n", " ") if row.evidence else ""
    return f"{' · '.join(shown)[:150]}   “{quote[:90]}{'…' if len(quote) > 90 else ''}”"
