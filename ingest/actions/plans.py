"""Forward plans: the sessions and topics that a paper puts down for a later meeting."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from convenor.graph import dates
from convenor.graph.aim_names import COUNTED
from convenor.graph.model import Block
from convenor.graph.reading import Relation
from convenor.ingest.names.findings import Findings
from convenor.ingest.papers.parts import Section
from convenor.ingest.words.link_cues import DIVE, NAMED_PLACE, WHOLE

PLAN = re.compile(
    r"\b(?:forward|work|meeting|agenda) (?:plan|programme|planner)\b|\bprogramme of (?:meetings|work|sessions)\b"
    r"|\bproposals? for (?:the )?(?:\w+ ){0,3}meetings?\b|\b(?:future|planned|upcoming) (?:items|meetings|sessions|"
    r"topics|business)\b",
    re.IGNORECASE,
)
_MONTH = re.compile(rf"\b({'|'.join(m for m in dates.MONTHS if len(m) > 3 or m == 'may')})\b", re.IGNORECASE)
_SESSION = re.compile(r"\b(?:sessions?|workshops?|deep[- ]dives?|meetings?|updates?|items?|presentations?|"
                      r"reports?)\b", re.I)  # fmt: skip
_ASKED = re.compile(r"\b(?:requested|agreed|approved)\b[^.;()]*\bmeeting\b[^.;()]*", re.IGNORECASE)
_NOT_ONE = re.compile(
    r"\b(?:qtrly|quarterly|monthly|per year|a year|on rotation|could|framing of|work up|tba|tbc)\b", re.I
)
_WHEN = re.compile(r"^(?:date|month|meeting(?: date)?|when|quarter|session)$", re.IGNORECASE)
_WHAT = re.compile(
    r"^(?:items?|topics?|subjects?|themes?|agenda items?|business|focus|what|title|reports?)$", re.IGNORECASE
)
_TEXTS = ("minutes", "notes", "key messages", "terms", "strategy", "summary")  # kinds of paper that hold no plan
LONGEST = 220


def read(findings: Findings, sections: Sequence[Section]) -> None:
    """Add the planned sessions of a paper, and the aims that their words assign them to."""
    for section in sections:
        if section.part.kind in _TEXTS:
            continue
        for block, words, when in _entries(findings, section, section.blocks(findings.document)):
            evidence = findings.span(block.start, block.end)
            findings.add(Relation(subject=words, subject_kind="session", predicate="planned", object=when,
                                  object_kind="date", evidence=evidence, rule="entry of a plan"))  # fmt: skip
            for kind, aim in named(words):
                findings.add(Relation(subject=words, subject_kind="session", predicate="supports", object=aim,
                                      object_kind=kind, evidence=evidence, rule="session assigned to an "
                                                                                "aim"))  # fmt: skip


def _entries(findings: Findings, section: Section, blocks: Sequence[Block]) -> Iterator[tuple[Block, str, str]]:
    """(block, words, date as printed) of each planned session."""
    heading, columns, table = "", [], None
    for block in blocks:
        words = " ".join(findings.text[block.start : block.end].split())
        if block.kind == "row":
            cells = [" ".join(findings.text[c.start : c.end].split()) for c in block.cells]
            if block.table != table:
                table, columns = block.table, _columns(cells)
            elif columns:
                yield from _row(block, cells, columns)
        elif block.kind == "heading":
            heading = words
        elif block.kind == "item" and (section.part.kind == "plan" or PLAN.search(heading)) and _is_session(words):
            yield block, words, _when(words, heading)


def _columns(cells: list[str]) -> list[str]:
    kinds = ["when" if _WHEN.match(cell) else "what" if _WHAT.match(cell) else "" for cell in cells]
    return kinds if {"when", "what"} <= set(kinds) else []


def _row(block: Block, cells: list[str], columns: list[str]) -> Iterator[tuple[Block, str, str]]:
    row = {kind: cell for kind, cell in zip(columns, cells, strict=False) if kind and cell}
    if "what" in row and "when" in row and len(row["what"]) <= LONGEST:
        yield block, row["what"], dates.first(row["when"]) or row["when"]


def _is_session(words: str) -> bool:
    """Whether a list item is one session or topic, and not a remark on how often there are some."""
    return len(words) <= LONGEST and not _NOT_ONE.search(words) and bool(_MONTH.search(words) or _SESSION.search(words))


def _when(words: str, heading: str) -> str:
    """The date or month of an entry, else of its heading; never that of a meeting that asked for it."""
    for text in (_ASKED.sub("", words), heading):
        if found := dates.first(text):
            return found
        if month := _MONTH.search(text):
            return month[1].capitalize()
    return ""


def named(words: str) -> Iterator[tuple[str, str]]:
    """("aim", "name" or "strategy", words) of what a session is assigned to: a quoted section, a number of domains, a
    strategy as a whole; else what the entry is called, which counts where it is an aim's whole name."""
    dive = DIVE.search(words)
    if place := NAMED_PLACE.search(words):
        yield "aim", place["quoted"] or place["other"]
    elif dive and (counted := COUNTED.search(dive["rest"])):
        yield "aim", counted.group()
    elif whole := WHOLE.search(words):
        yield "strategy", whole["name"]
    else:
        for candidate in dict.fromkeys((words, re.split(r"\s*[(\[–—]", words)[0], dive["rest"] if dive else words)):
            yield "name", candidate
