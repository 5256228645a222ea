"""Rows of action logs and action trackers."""

from __future__ import annotations

import re

from convenor.graph.model import Block
from convenor.ingest.action_cues import OWNER
from convenor.ingest.actions import keep
from convenor.ingest.findings import Findings
from convenor.ingest.setting import Setting


def action_row(findings: Findings, block: Block, columns: list[str], setting: Setting) -> None:
    """The action of a row of an action log; `columns` says what each cell holds (action, owner, due, status, ref)."""
    cells: dict[str, str] = {}
    for kind, cell in zip(columns, block.cells, strict=False):
        if cell.end > cell.start:
            cells.setdefault(kind, findings.words(cell).strip())
    text = cells.get("action", "")
    if len(text.split()) < 2:
        return
    owner = cells.get("owner")
    if not owner and (match := OWNER.match(text)):
        owner = match["owner"]
    keep(
        findings,
        setting,
        text,
        findings.span(block.start, block.end),
        owner,
        "action log row",
        ref=cells.get("ref"),
        due=cells.get("due"),
        status=cells.get("status"),
    )


LOG_COLUMNS = [
    (
        "ref",
        re.compile(
            r"^(?:(?:action |log |minute )?(?:ref(?:erence)?(?: no\.?)?|no\.?|number|id)|item(?: no\.?)?|#|minute)\.?$",
            re.I,
        ),
    ),
    (
        "action",
        re.compile(
            r"^(?:(?:agreed )?actions?(?: (?:required|agreed|points?|items?|to be taken|arising|needed|and decisions?))?|tasks?|jobs?|description|"
            r"what|issue|details?|to do|activity|what (?:needs doing|is to be done|we will do|to do)|thing to do|next steps?)$",
            re.I,
        ),
    ),
    (
        "owner",
        re.compile(
            r"^(?:(?:lead |action )?owners?|leads?|who|who by|by who|by whom|whose|who is doing it|who[’']s doing it|who will do it|"
            r"responsib\w+(?: (?:person|officer|agency|organisation|lead|party))?|action (?:by|owner|lead|for)|actioned by|assigned(?: to)?|"
            r"(?:lead |responsible )?(?:person|agency|organisation|partner|officer|body|name|initials?)(?:\(?s\)?)?(?: responsible)?)$",
            re.I,
        ),
    ),
    (
        "due",
        re.compile(
            r"^(?:due(?: (?:date|by))?|deadline|by when|when(?: by)?|by|target(?: (?:date|completion))?|time-?scales?|time ?frame|date due|"
            r"completion(?: date| by)?|complete by|date|finish by|for)$",
            re.I,
        ),
    ),
    ("status", re.compile(r"^(?:status|progress|update|outcome|comments?|rag|complete[d]?\??|progress update)$", re.I)),
]


BOTH = re.compile(r"^(?:decisions?|outcomes?|agreed|resolutions?)\s*(?:/|&|\band\b|\bor\b)\s*actions?\b", re.I)
JOINED = re.compile(r"\s*[/&+]\s*|\s+and\s+|\s*\(|\)", re.I)


def _column(words: str) -> str:
    """What a column of an action log holds by its head, or the first part of it ("Deadline / status")."""
    return next((kind for kind, pattern in LOG_COLUMNS if pattern.match(words)), "")


def log_columns(findings: Findings, block: Block) -> list[str]:
    """What the columns of an action log hold, read from its header row; [] when it is no such header."""
    out = []
    for cell in block.cells:
        words = re.sub(r"\(e?s\)", "s", " ".join(findings.words(cell).split())).rstrip(":")
        if BOTH.match(words):
            return []  # what was settled stands among what is to be done: a table of minutes
        out.append(next(filter(None, map(_column, [words, *JOINED.split(words)])), "other"))
    return out if "action" in out and ({"owner", "due", "status"} & set(out)) else []
