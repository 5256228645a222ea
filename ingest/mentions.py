"""People, bodies and places named anywhere in a paper, and the roles that sentences give to people."""

from __future__ import annotations

import re

from convenor.graph.model import Block
from convenor.ingest import body_names, body_words, hosts, labels, places, roles
from convenor.ingest.body_words import in_title_case
from convenor.ingest.findings import Findings
from convenor.ingest.parts import Section
from convenor.ingest.shapes import is_person

QUOTED = re.compile(r"[“\"][^“”\"]{15,}?[”\"]")
WEAK = re.compile(r"\bscheduled to\b|\bdue to\b|\bwill be\b|\bproposed (?:to|as)\b")


def read(findings: Findings, sections: list[Section]) -> None:
    """Sweep the whole paper. What residents say in quotation marks and case studies name no entity of the record."""
    for section in sections:
        findings.meeting = section.part.body if section.part.kind in ("minutes", "notes", "agenda") else None
        story = False
        blocks = section.blocks(findings.document)
        findings.host = hosts.host(findings.document, section.part, blocks[:14])
        for index, block in enumerate(blocks):
            words = findings.words(block)
            if block.kind == "heading" or len(words) < 60:
                if labels.CASE_STUDY.search(words):
                    story = True
                elif (
                    block.kind == "heading"
                    and len(words.split()) > 1
                    and not words.endswith((",", "that"))
                    and story
                    and re.match(r"^[A-Z][a-z]+ (?:Well|[A-Z])", words)
                ):
                    story = False
            quoted = [m.span() for m in QUOTED.finditer(words)] if section.part.kind in ("strategy", "page") else []
            if words[:1] in "“" and section.part.kind in ("strategy", "page"):
                quoted = [(0, len(words))]
            _block(findings, section, block, words, quoted, story)
            if block.kind != "row" and is_person(words) and index + 1 < len(blocks):
                below = blocks[index + 1]
                roles.signature(findings, words, block.start, below.end, findings.words(below), section.part.date)


PRIVATE = re.compile(
    r"\b\d{2}/\d{4,6}(?:/[A-Z]{2,5})?\b|\b(?:BACS|DD|Cheque|Chq|Invoice)\b.*£|£\d[\d,.]*\s*$"
)  # planning applications, payments
BEFORE_PUBLIC = re.compile(
    r"\b(?:letter|e-?mail|complaint|question|petition|request|enquiry)s? (?:\w+ )?(?:from|by)\s+$|"
    r"\b(?:resident|applicant|member of the public)s?,?\s+$",
    re.I,
)
AFTER_PUBLIC = re.compile(
    r"^,?\s*(?:an?\s+|the\s+)?(?:local\s+)?(?:resident|applicant|member of the public|parishioner|"
    r"objector)\b|^,\s*\d+\s+[A-Z]",
    re.I,
)


def _public(words: str, start: int, end: int) -> bool:
    """Whether somebody is named as a member of the public: who wrote in, who lives there, who applied."""
    return bool(BEFORE_PUBLIC.search(words[:start]) or AFTER_PUBLIC.match(words[end:]))


def _block(
    findings: Findings, section: Section, block: Block, words: str, quoted: list[tuple[int, int]], story: bool
) -> None:
    """Note what one block names."""

    def spoken(start: int) -> bool:
        return any(a <= start < b for a, b in quoted)

    for match in body_names.INTRODUCED.finditer(words):
        findings.bodies.learn(match["ac"], words[max(0, match.start() - 120) : match.start()].strip())
    private = story or PRIVATE.search(words)
    named = [] if private else [p for p in findings.people_in(words) if not spoken(p[0]) and not _public(words, *p[:2])]
    shown = in_title_case(words) if words.isupper() and " " in words and len(words) < 160 else words
    found = [b for b in body_names.in_prose(shown) if not any(a < b[1] and b[0] < c for a, c, _ in named)]
    for start, _, name in found:
        if not spoken(start) and name.lower() not in body_words.NOT_BODIES:
            findings.body(name, block.start + start)
    if block.kind != "row":
        for start, end, name in named:
            key = findings.person(name, block.start + start)
            limit = findings.unit(block.start + start).end
            roles.after_name(findings, block.start + start, block.start + end, key, limit, section.part.date, "held")
        for start, end in _sentences(findings, block):
            roles.elections(findings, start, end, section.part.date)
    else:
        for start, _, name in named:
            findings.person(name, block.start + start)
    spans = [(a, b) for a, b, _ in named]
    for start, _, name, kind, within in places.in_prose(
        words, [(a, b) for a, b, n in found if not body_words.is_generic(n)], spans
    ):
        findings.place(name, block.start + start, kind=kind, within=within or None, rule="place list")


def _sentences(findings: Findings, block: Block) -> list[tuple[int, int]]:

    return findings.sentences(block)
