"""Letters that a paper explains as kinds of members ("(PG) Parent Governor", "FG = Foundation Governor")."""

from __future__ import annotations

import re

from convenor.ingest.body_words import initials
from convenor.ingest.offices import SEAT

EXPLAINED = re.compile(
    r"(?:\((?P<in>[A-Z]{2,6})\)|(?<![\w(])(?P<alone>[A-Z]{2,6})\s?[=:–-])\s{0,2}(?P<words>[A-Z][a-z][\w’'-]{1,20}(?:[ -][A-Z]?[a-z][\w’'-]{1,20}){1,4})"
)
BEHIND = re.compile(r"[\w.’' -]{0,30}?\s*(?:\[\w{1,5}\]\s*)?\((?P<letters>[A-Z]{2,6})\)")
TURNED = re.compile(
    r"(?P<words>[A-Z][a-z][\w’'-]{1,20}(?: [A-Z][a-z][\w’'-]{1,20}){1,4})\s?(?:\((?P<in>[A-Z]{2,6})\)|[=–-]\s?(?P<alone>[A-Z]{2,6})\b)"
)


def kinds_of_member(text: str) -> dict[str, str]:
    """Letters → the kind of member that the paper says they stand for."""
    out: dict[str, str] = {}
    for pattern in (EXPLAINED, TURNED):
        for match in pattern.finditer(text):
            letters, words = match["in"] or match["alone"], match["words"].strip()
            if SEAT.match(words) and letters in (initials(words), initials(words.replace("-", ""))):
                out.setdefault(letters, words)
    return out
