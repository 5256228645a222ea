"""Terms of reference and constitutions: seats, binding clauses with what of them can be computed, versions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from convenor.graph import dates
from convenor.graph.model import Block
from convenor.graph.reading import Part, Relation, Rule, Seat
from convenor.ingest import body_names, body_words
from convenor.ingest.clauses import structure
from convenor.ingest.findings import Findings
from convenor.ingest.shapes import is_person

BINDS = re.compile(
    r"\b(?:shall|will|must|may|should|can|is|are|have|has)\b|\b(?:quorate|quorum)\b|"
    r"^(?:ensure|develop|support|provide|use|agree|operate|giving|issuing|managing|review)\w*\b",
    re.I,
)
KINDS: list[tuple[str, re.Pattern[str]]] = [
    ("quorum", re.compile(r"\bquor(?:um|ate|acy)\b", re.I)),
    (
        "voting",
        re.compile(
            r"\b(?:casting vote|one vote|simple majority|votes? (?:will|shall|is|are)|voting member|"
            r"put to (?:a|the) vote|equal vote)\b",
            re.I,
        ),
    ),
    ("deputies", re.compile(r"\b(?:deput(?:y|ies|ise)|substitutes?|alternates?)\b(?! chair)", re.I)),
    ("deputy chair", re.compile(r"\b(?:deputy|vice)[ -]chair", re.I)),
    ("chair", re.compile(r"\bchair(?:man|person)?\b.*\b(?:appoint|elect|select|rotat|term|hold office|role)", re.I)),
    (
        "notice",
        re.compile(
            r"\b(?:notice of|working days|clear days|days before|in advance of the meeting|"
            r"agenda and (?:supporting )?papers)\b",
            re.I,
        ),
    ),
    (
        "frequency",
        re.compile(
            r"\bmeet(?:ings?)?\b.*\b(?:times (?:a|per)|monthly|quarterly|annually|every|at least|bi-?monthly|"
            r"yearly)\b|\bat least (?:\w+ )?(?:times|meetings)\b",
            re.I,
        ),
    ),
    ("attendance", re.compile(r"\battendance\b.*\b(?:per ?cent|%|consecutive|rolling)\b|\bfails? to attend\b", re.I)),
    ("review", re.compile(r"\breview(?:ed)?\b.*\b(?:annual|year|terms of reference|due)\b|\bnext review\b", re.I)),
    ("conflicts", re.compile(r"\bconflicts? of interest|declar\w+ (?:any )?interest", re.I)),
    (
        "membership",
        re.compile(r"\bmember(?:s|ship)?\b.*\b(?:consist|compris|appoint|full|core|include|co-opt|vacanc)", re.I),
    ),
    ("public", re.compile(r"\bin public\b|\bpublished\b", re.I)),
    ("record", re.compile(r"\bminutes\b|\brecord of\b", re.I)),
    ("delegation", re.compile(r"\bdelegat", re.I)),
    ("purpose", re.compile(r"\bpurpose|aims? of\b", re.I)),
]
NUMBERS = {w: i for i, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())}
MOST_RULES = 150


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add the seats, rules and version of terms of reference to the findings."""
    body = part.body or findings.document.body
    key = findings.body(body, blocks[0].start) if body else None
    _version(findings, blocks, key)
    _seats(findings, blocks, key)
    _rules(findings, blocks, key)
    _founders(findings, blocks, key)


def _version(findings: Findings, blocks: Sequence[Block], body: str | None) -> None:
    """ "Approved: …", "Next review due: …" on the cover."""
    out: dict[str, Any] = {}
    first = last = None
    for block in blocks[:12]:
        words = findings.words(block)
        for name, pattern in (
            ("approved", r"^(?:approved|adopted|ratified|agreed)\b"),
            ("next_review_due", r"\breview\b.*\b(?:due|date)?"),
        ):
            if re.search(pattern, words, re.I) and (found := dates.first(words)) and len(words) < 120:
                out[name] = found
                first, last = first or block, block
    if first and last:
        findings.add(
            Rule(
                kind="version",
                clause="cover",
                text=findings.text[first.start : last.end],
                body=body,
                structured=out,
                evidence=findings.span(first.start, last.end),
                rule="dates on the cover",
            )
        )


def _seats(findings: Findings, blocks: Sequence[Block], body: str | None) -> None:
    """Rows of a membership table: its header names organisation and position, and no column of names."""
    columns: list[str] = []
    table: int | None = None
    for block in blocks:
        if block.kind != "row":
            continue
        cells = findings.cells(block)
        if block.table != table:
            table, columns = block.table, [_column(c) for c in cells]
            if "organisation" not in columns or "position" not in columns:
                columns = []
            if columns:
                continue
        if not columns or len(cells) < len(columns) - 1:
            continue
        row = dict(zip(columns, cells, strict=False))
        organisation, position = row.get("organisation", ""), row.get("position", "")
        if organisation and position and not is_person(organisation):
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
            if (
                not body_words.is_generic(re.sub(r"\s*\([^)]*\)|\s+[–-]\s.*$", "", organisation))
                and " / " not in organisation
                and len(organisation) < 90
            ):
                findings.body(organisation, block.start)


def _column(words: str) -> str:
    plain = words.lower().strip(": ")
    if re.fullmatch(r"organi[sz]ations?|body|nominating body|agency|representing|appointed by|constituency", plain):
        return "organisation"
    if re.fullmatch(
        r"positions?|roles?|posts?|titles?|job titles?|seats?|members?|membership|representatives?|designation", plain
    ):
        return "position"
    return "sector" if re.fullmatch(r"sectors?|categor(?:y|ies)|group|type|area", plain) else "other"


def _rules(findings: Findings, blocks: Sequence[Block], body: str | None) -> None:
    """Every clause that binds; a bullet under a clause takes its number and, where it says nothing itself, its kind."""
    clause, heading, lead = "", "", ""
    count = 0
    for block in blocks:
        words = findings.words(block)
        if block.kind == "row":
            continue
        if block.kind == "heading":
            heading, clause = words, block.marker.rstrip(".") or clause
            continue
        if re.match(r"^\d+(?:\.\d+)*", block.marker):
            clause, lead = block.marker.strip("().").rstrip("."), words
        if count >= MOST_RULES or len(words) < 20:
            continue
        if not BINDS.search(words) and not block.marker:
            continue
        kind = kind_of(words) or kind_of(heading) or kind_of(lead) or "clause"
        structured = structure(kind, words)
        findings.add(
            Rule(
                kind=kind,
                clause=clause or None,
                text=words,
                body=body,
                structured=structured,
                evidence=findings.span(block.start, block.end),
                rule="binding clause",
            )
        )
        count += 1


def kind_of(words: str) -> str:
    """The kind of a clause by its words, "" when none tells."""
    return next((kind for kind, pattern in KINDS if pattern.search(words)), "")


def _founders(findings: Findings, blocks: Sequence[Block], body: str | None) -> None:
    """The bodies that "have resolved to establish" or "have established" the body."""
    for block in blocks[:40]:
        words = findings.words(block)
        match = re.search(
            r"\b(?:have|has) (?:jointly )?(?:resolved|agreed) to (?:establish|form|set up)\b|"
            r"\bhave (?:jointly )?(?:established|formed)\b|\bestablished (?:jointly )?by\b",
            words,
        )
        if not match:
            continue
        for start, _, name in body_names.in_prose(
            words[: match.start()] if "by" not in match.group() else words[match.end() :]
        ):
            if body and not body_words.is_generic(name):
                findings.add(
                    Relation(
                        subject=findings.body(name, block.start + start),
                        subject_kind="organisation",
                        predicate="founder of",
                        object=body,
                        object_kind="organisation",
                        evidence=findings.span(block.start, block.end),
                        rule="resolved to establish",
                    )
                )


CHANGE = re.compile(
    r"\b(?:(?:section|paragraph|clause)s? \d|\d+\.\d+)\b.*\b"
    r"(?:added|outlines?|includes?|updated?|amended|changed|removed|replaced|rotate|now)\b|"
    r"\b(?:additions?|amendments?|changes) (?:made|proposed) to\b",
    re.I,
)


def changes(findings: Findings, blocks: Sequence[Block]) -> None:
    """What a cover paper says that a revision changes, clause by clause. A proposal, not the text in force."""
    for block in blocks:
        for start, end in findings.sentences(block):
            words = findings.text[start:end]
            if CHANGE.search(words):
                clause = re.search(r"\d+\.\d+|\d+", words)
                findings.add(
                    Rule(
                        kind="change",
                        clause=clause[0] if clause else None,
                        text=words,
                        evidence=findings.span(start, end),
                        rule="change described",
                    )
                )
