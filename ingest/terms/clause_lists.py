"""What clauses say only together: a clause with the list under it, clauses on one subject, the table of seats."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Relation, Rule, Seat
from convenor.graph.worded import Worded
from convenor.ingest.names.findings import Findings
from convenor.ingest.papers.parts import Section
from convenor.ingest.seats.quorums import NUMBERS, condition
from convenor.ingest.terms.clauses import structure

_NUMBERED = re.compile(r"^\(?\d+(?:\.\d+)*[.)]?$")
_CO_OPTS = re.compile(r"\bco-?opt\w*\b.*\b(?:subject to|on) (?:the following|these) terms", re.IGNORECASE | re.DOTALL)
_REGULAR = re.compile(r"\b(?:in )?regular attendance\b|\bregular attendees\b", re.IGNORECASE)
_FULL = Worded(r"\bfull members?\b|\bmembership\b.*\bconsist", re.IGNORECASE)
_FOUNDING = Worded(
    r"\b(?:resolved|agreed) to (?:establish|form|set up)\b|\b(?:established|formed) (?:jointly )?by\b", re.I
)
_COUNTED = re.compile(
    rf"\b(?P<number>\d+|{'|'.join(NUMBERS)}) (?:\w+ )?(?P<what>aims|purposes|objectives|principles)\b", re.I
)
Data = dict[str, Any]


def read(findings: Findings, sections: Sequence[Section]) -> None:
    """Complete the data of the rules found so far."""
    put_for: str | None = None
    for section in sections:
        if section.part.kind == "terms":
            _complete(findings, section, put_for)
        elif section.part.kind == "cover":
            _changes(findings, section)
        put_for = section.part.date if section.part.kind == "cover" else None


def _changes(findings: Findings, section: Section) -> None:
    """What a cover paper says that a revision changes, as data."""
    for index, rule in _rules(findings, section):
        if rule.kind == "change" and not rule.structured and (data := structure(rule.kind, rule.text)):
            findings.rows[index] = msgspec.structs.replace(rule, structured=data)


def _complete(findings: Findings, section: Section, put_for: str | None) -> None:
    blocks = section.blocks(findings.document)
    for index, rule in _rules(findings, section):
        below = _below(findings, blocks, rule)
        texts = [" ".join(findings.text[block.start : block.end].split()) for block in below]
        new = _with_list(rule, texts) or _counts(findings, section, blocks, rule) or _founders(findings, rule)
        if rule.kind == "version":
            new = _version(section, rule, put_for)
        if new and "all_of" in new:
            parts = [block for block, text in zip(below, texts, strict=True) if condition(text)]
            evidence = (*rule.evidence, *(span for part in parts for span in findings.span(part.start, part.end)))
            findings.rows[index] = msgspec.structs.replace(rule, structured=new, evidence=evidence)
            _mark_parts(findings, section, rule, below)
        elif new:
            findings.rows[index] = msgspec.structs.replace(rule, structured={**(rule.structured or {}), **new})
    _merge_voting(findings, section)


def _rules(findings: Findings, section: Section) -> Iterator[tuple[int, Rule]]:
    """The rules of a section with their places among the findings, as they are now."""
    for index, row in enumerate(list(findings.rows)):
        if isinstance(row, Rule) and row.evidence and section.part.start <= row.evidence[0].start < section.part.end:
            now = findings.rows[index]
            if isinstance(now, Rule):
                yield index, now


def _below(findings: Findings, blocks: Sequence[Block], rule: Rule) -> list[Block]:
    """The list items right under the block that states a rule; one line such as "This must include:" may lead in."""
    end = rule.evidence[-1].end
    at = next((i for i, block in enumerate(blocks) if block.start <= rule.evidence[0].start < block.end), None)
    if at is None or blocks[at].end < end:
        return []
    own = blocks[at]
    following = blocks[at + 1 :]
    if (
        following
        and following[0].kind == "paragraph"
        and findings.text[following[0].start : following[0].end].rstrip().endswith(":")
    ):
        following = following[1:]
    out: list[Block] = []
    for block in following:
        deeper = own.kind != "item" or block.level > own.level or (own.marker != block.marker)
        if block.kind != "item" or _NUMBERED.match(block.marker) or not deeper:
            break
        if (
            own.kind == "item"
            and not _NUMBERED.match(own.marker)
            and block.marker == own.marker
            and block.level <= own.level
        ):
            break
        out.append(block)
    return out


def _with_list(rule: Rule, texts: list[str]) -> Data | None:
    """A clause and the list under it: conditions of the quorum, terms of co-option, exceptions, aims."""
    if not texts:
        return None
    words = rule.text
    if (
        rule.kind == "quorum"
        and rule.structured
        and ({"of", "any_of"} & rule.structured.keys() or words.rstrip().endswith(":"))
    ):
        parts = [found for found in map(condition, texts) if found]
        return {"all_of": [rule.structured, *parts]} if parts else None
    if _CO_OPTS.search(words):
        return {"terms": texts, "connective": _connective(texts)}
    if rule.structured and rule.structured.get("public") and re.search(r"\bexcept\b|\bmay include\b", words):
        return {"exceptions": [text.strip(" ,;.").removesuffix(", or") for text in texts]}
    if counted := _COUNTED.search(words):
        number = int(counted["number"]) if counted["number"].isdigit() else NUMBERS[counted["number"].lower()]
        return {counted["what"].lower(): texts[:number]} if len(texts) >= number else None
    return None


def _connective(texts: list[str]) -> str:
    ends = " ".join(text[-5:] for text in texts).lower()
    return "or" if re.search(r"\bor\b", ends) else "and" if re.search(r"\band\b", ends) else "not stated"


def _mark_parts(findings: Findings, section: Section, rule: Rule, below: Sequence[Block]) -> None:
    """Say on the rules of a list that they are conditions of the clause above."""
    starts = {block.start for block in below}
    for index, row in _rules(findings, section):
        if row.evidence[0].start in starts and row.structured:
            data = {**row.structured, "part_of": rule.clause or "the clause above"}
            findings.rows[index] = msgspec.structs.replace(row, structured=data)


def _counts(findings: Findings, section: Section, blocks: Sequence[Block], rule: Rule) -> Data | None:
    """How many seats the table has, and how many are listed as in regular attendance, on the clause on membership."""
    if not (_FULL.search(rule.text) and _REGULAR.search(rule.text)):
        return None
    inside = range(section.part.start, section.part.end)
    seats = sum(isinstance(row, Seat) and row.evidence[0].start in inside for row in findings.rows)
    listed = [_below(findings, blocks, other) for _, other in _rules(findings, section) if _REGULAR.search(other.text)]
    regular = next((len(below) for below in listed if below), 0)
    return {"full_member_seats": seats, "regular_attendees": regular} if seats else None


def _founders(findings: Findings, rule: Rule) -> Data | None:
    if not _FOUNDING.search(rule.text):
        return None
    names = findings.bodies.names()
    start = rule.evidence[0].start
    found = [
        names.get(row.subject, row.subject)
        for row in findings.rows
        if isinstance(row, Relation) and row.predicate == "founder of" and row.evidence[0].start == start
    ]
    return {"founders": list(dict.fromkeys(found))} if found else None


def _version(section: Section, rule: Rule, put_for: str | None) -> Data | None:
    """That a text is only proposed, and for which day the paper before it puts it forward."""
    if section.part.status != "draft" or not rule.structured:
        return None
    return {"status_of_text": "proposed revision", **({"proposed_for": put_for} if put_for else {})}


def _merge_voting(findings: Findings, section: Section) -> None:
    """What the clauses of one chapter say on voting stands together on the first that gives votes."""
    keys = {"norm", "votes_per_member", "majority", "tie", "trigger"}
    found = [
        (index, rule) for index, rule in _rules(findings, section) if rule.structured and keys & rule.structured.keys()
    ]
    for chapter in {(rule.clause or "").split(".")[0] for _, rule in found}:
        same = [(index, rule) for index, rule in found if (rule.clause or "").split(".")[0] == chapter]
        lead = next(((index, rule) for index, rule in same if "votes_per_member" in (rule.structured or {})), same[0])
        merged: Data = {}
        for _, rule in same:
            merged |= {key: value for key, value in (rule.structured or {}).items() if key in keys}
        findings.rows[lead[0]] = msgspec.structs.replace(lead[1], structured={**(lead[1].structured or {}), **merged})
