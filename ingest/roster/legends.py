"""Letters that a paper explains: as kinds of members ("(PG) Parent Governor", "FG = Foundation Governor"), or as bodies."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from convenor.ingest.lists.entry import known_person
from convenor.ingest.lists.offices import SEAT
from convenor.ingest.names.affiliations import may_be_body
from convenor.ingest.names.findings import Findings
from convenor.ingest.words.body_words import initials
from convenor.ingest.words.shapes import is_body

EXPLAINED = re.compile(
    r"(?:\((?P<in>[A-Z]{2,6})\)|(?<![\w(])(?P<alone>[A-Z]{2,6})\s?[=:–-])\s{0,2}(?P<words>[A-Z][a-z][\w’'-]{1,20}(?:[ -][A-Z]?[a-z][\w’'-]{1,20}){1,4})"
)
BEHIND = re.compile(r"[\w.’' -]{0,30}?\s*(?:\[\w{1,5}\]\s*)?\((?P<letters>[A-Z]{2,6})\)")
TURNED = re.compile(
    r"(?P<words>[A-Z][a-z][\w’'-]{1,20}(?: [A-Z][a-z][\w’'-]{1,20}){1,4})\s?(?:\((?P<in>[A-Z]{2,6})\)|[=–-]\s?(?P<alone>[A-Z]{2,6})\b)"
)


@lru_cache(maxsize=4)  # each record of a minute book asks for those of its paper
def kinds_of_member(text: str) -> Mapping[str, str]:
    """Letters → the kind of member that the paper says they stand for."""
    out: dict[str, str] = {}
    for pattern in (EXPLAINED, TURNED):
        for match in pattern.finditer(text):
            letters, words = match["in"] or match["alone"], match["words"].strip()
            own = (initials(words), initials(words.replace("-", "")))
            if SEAT.match(words) and (letters in own or letters == own[0][:-1]):
                out.setdefault(letters, words)
    return out


def in_words(title: str, kinds: Mapping[str, str]) -> str:
    """A title in which the letters of a kind of member stand for it: "SG Headmaster", "LA"."""
    letters, _, rest = title.partition(" ")
    return title if letters not in kinds else f"{rest} / {kinds[letters]}" if rest else kinds[letters]


STANDS_FOR = re.compile(
    r"(?<![\w(&])(?P<letters>[A-Z][A-Za-z&]{1,7})\s?(?P<mark>[=:–|-])\s{0,2}(?P<words>[A-Z][\w’'&-]*(?: (?:of|for|and|the|in|&|[A-Z][\w’'&-]*)){1,8})"
)
OPENS = re.compile(r"(?:key|abbreviations?|acronyms?|glossary|initials)\b", re.I)  # what explains letters


def learn_bodies(findings: Findings) -> None:
    """Note the bodies for which the paper says that letters stand: "ABC = Vale Borough Council", "Key: …", a table of letters."""
    explains = False
    for block in findings.document.blocks:
        words = findings.words(block)
        if block.kind == "heading" or OPENS.match(words):
            explains = bool(OPENS.match(words))
        if "=" in words or explains:
            for match in STANDS_FOR.finditer(words):
                _learn(findings, match["letters"], match["words"], sure=match["mark"] == "=")


def _learn(findings: Findings, letters: str, words: str, *, sure: bool) -> None:
    if sum(map(str.isupper, letters)) < len("AB") or known_person(words):
        return
    if is_body(words):
        findings.bodies.learn(letters, words)
    if sure and (is_body(words) or may_be_body(words)) and not SEAT.match(words):
        findings.bodies.acronyms.setdefault(letters, words)
