"""Verdicts of a check in the shape that scripts read, and as lines for a terminal."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

import msgspec

from convenor.graph.errors import UsageError
from convenor.graph.model import Entity
from convenor.graph.paper import long_date
from convenor.graph.rules import check
from convenor.graph.store import Store
from convenor.graph.verdicts import Verdict, plural
from convenor.webapp.cli_shown import cited, wrapped

_ORDER = ("not met", "cannot tell", "met")


def bodies_called(store: Store, words: str) -> list[Entity]:
    """The bodies that a name, spelling or id means. Raises UsageError where there is none."""
    by_id = store.entity(words)
    found = [by_id] if by_id else [entity for entity in store.find(words) if entity.kind == "organisation"]
    if not found:
        wanted = set(words.lower().split())
        bodies = store.entities("organisation")
        found = [entity for entity in bodies if wanted <= set(entity.label.lower().split())]
    if not found:
        raise UsageError(f"No body is called “{words}”; try its full name.")
    return found


def verdicts(store: Store, body: Entity | None, as_of: datetime.date | None) -> list[Verdict]:
    """The verdicts on one body, or on all that have rules."""
    return check(store, body.id if body else None, as_of)


def as_json(found: Iterable[Verdict]) -> list[dict[str, Any]]:
    """The verdicts as data; `why` says also whether the rule was in force."""
    out = []
    for verdict in found:
        row: dict[str, Any] = msgspec.to_builtins(verdict)
        row["why"] = " ".join(filter(None, (verdict.why, verdict.note)))
        out.append(row)
    return out


def as_lines(found: Sequence[Verdict], as_of: datetime.date) -> str:
    """The verdicts by body and meeting, what is broken first."""
    if not found:
        return "No paper has rules of a body; there is nothing to check."
    lines: list[str] = []
    for body, of_body in groupby(found, key=lambda verdict: verdict.body):
        rows = list(of_body)
        counts = ", ".join(f"{sum(row.verdict == kind for row in rows)} {kind}" for kind in _ORDER)
        lines += [f"{body}, as of {long_date(as_of.isoformat())}: {counts}"]
        for note in dict.fromkeys(row.note for row in rows if row.note):
            lines += wrapped(f"Note: {note}", "  ", "  ")
        for heading, of_meeting in by_meeting(rows):
            lines += ["", f"  {heading}"]
            for row in of_meeting:
                lines += _row(row)
        lines.append("")
    return "\n".join(lines).rstrip()


def by_meeting(rows: Iterable[Verdict]) -> Iterator[tuple[str, list[Verdict]]]:
    """The verdicts on a body under headings: each meeting, each year, and the rest; what is broken first."""
    order = sorted(rows, key=lambda row: (row.meeting is None, len(row.meeting or "") != 10, row.meeting or ""))
    for meeting, of_meeting in groupby(order, key=lambda row: row.meeting or ""):
        yield _heading(meeting), sorted(of_meeting, key=lambda row: _ORDER.index(row.verdict))


def _heading(meeting: str) -> str:
    if len(meeting) == 10:
        return f"Meeting of {long_date(meeting)}"
    return f"Year {meeting}" if meeting else "Members, posts, seats, reviews"


def _row(row: Verdict) -> list[str]:
    about = ", ".join(filter(None, (row.rule, row.subject, f"clause {row.clause}" if row.clause else "")))
    lines = wrapped(f"{row.verdict:<12}{about}", "    ", " " * 16)
    lines += wrapped(row.why, " " * 16, " " * 16)
    if row.needs:
        shown = "; ".join(row.needs[:4])
        more = f"; and {plural(len(row.needs) - 4, 'more thing')}" if len(row.needs) > 4 else ""
        lines += wrapped(f"Missing: {shown}{more}.", " " * 16, " " * 16)
    for citation in row.evidence[:2]:
        lines += wrapped(f"“{' '.join(citation.quote.split())[:300]}”", " " * 18, " " * 19)
        lines.append(" " * 18 + cited(citation.title, citation.page))
    return lines
