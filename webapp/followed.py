"""What is followed through the papers, as data and as lines: threads, coverage of aims, plans and claims."""

from __future__ import annotations

import csv
import datetime
import io
from typing import Any

import msgspec

from convenor.graph.coverage import coverage, matrix
from convenor.graph.forward import claims, promises
from convenor.graph.paper import long_date
from convenor.graph.store import Store
from convenor.graph.threads import threads
from convenor.graph.verdicts import plural
from convenor.webapp.cli_shown import cited, wrapped

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
MOST_LISTED = 40


def threads_json(store: Store, as_of: datetime.date | None) -> dict[str, Any]:
    """Every matter with its history."""
    return {"threads": [msgspec.to_builtins(thread) for thread in threads(store, as_of)]}


def threads_lines(store: Store, as_of: datetime.date | None) -> str:
    """Every matter, where it stands, and its history."""
    lines: list[str] = []
    for thread in threads(store, as_of):
        about = ", ".join(
            filter(None, (thread.owner, f"due {long_date(thread.due)}" if thread.due else "", thread.body))
        )
        standing = f"{thread.status}, overdue" if thread.overdue else thread.status
        lines += wrapped(f"[{standing}] {thread.title}" + (f" ({about})" if about else ""))
        for step in thread.events:
            lines += wrapped(f"{long_date(step.date)}  {step.kind}, {step.status}: {step.text}", "    ", " " * 8)
            lines += [f"        {cited(citation.title, citation.page)}" for citation in step.evidence[:1]]
        lines.append("")
    return "\n".join(lines).rstrip() or "The papers have no dated decision or action to follow."


def coverage_json(store: Store, since: str) -> dict[str, Any]:
    """Aims with what serves them, decisions that serve none, and the matrix of domains and bodies."""
    found = coverage(store, since)
    return {**msgspec.to_builtins(found), "matrix": matrix(found)}


def coverage_lines(store: Store, since: str) -> str:
    """Aims under which papers put nothing, and decisions that serve none."""
    found = coverage(store, since)
    heads = [aim for aim in found.bare if aim.top]
    lines = [f"{plural(len(heads), 'aim')} (domains, priorities, themes) with nothing stated under them:"]
    for aim in heads[:MOST_LISTED]:
        inferred = f" ({aim.implied} inferred)" if aim.implied else ""
        lines += wrapped(f"{aim.label}{inferred}, {aim.strategy}", "  • ", "    ")
    lines += [f"    and {len(heads) - MOST_LISTED} more"] if len(heads) > MOST_LISTED else []
    open_ones = [loose for loose in found.loose if not loose.routine]
    routine = len(found.loose) - len(open_ones)
    lines += ["", f"{plural(len(open_ones), 'decision')} that serve no aim ({routine} routine ones left out):"]
    for loose in open_ones[:MOST_LISTED]:
        lines += wrapped(f"{long_date(loose.date) + ': ' if loose.date else ''}{loose.text}", "  • ", "    ")
    lines += ["", "Decisions by domain and body (inferred ones as +):"]
    lines += [" | ".join(row) for row in matrix(found)]
    return "\n".join(lines)


def matrix_csv(store: Store, since: str) -> str:
    """Domain × body as CSV. No cell is a formula to a spreadsheet."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for row in matrix(coverage(store, since)):
        writer.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row])
    return out.getvalue()


def plan_json(store: Store, as_of: datetime.date | None) -> dict[str, Any]:
    """What was planned and whether it came; what papers claim that meetings agreed."""
    return {
        "planned": [msgspec.to_builtins(promise) for promise in promises(store, as_of)],
        "claims": [msgspec.to_builtins(claim) for claim in claims(store)],
    }


def plan_lines(store: Store, as_of: datetime.date | None) -> str:
    """Plans against what came, and claims against minutes."""
    lines: list[str] = []
    for promise in promises(store, as_of):
        when = f" for {long_date(promise.due)}" if promise.due else ""
        lines += wrapped(f"[{promise.status}] planned{when}: {promise.text}")
        lines += wrapped(promise.why, "    ", "    ")
    for claim in claims(store):
        standing = {True: "borne out", False: "not in the minutes", None: "no minutes to compare"}[claim.borne_out]
        lines += ["", *wrapped(f"[{standing}] claimed: {claim.text}"), *wrapped(claim.why, "    ", "    ")]
    return "\n".join(lines) or "No paper is a plan, and none says what another meeting agreed."
