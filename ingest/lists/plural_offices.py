"""Offices that several people hold, told once: "the Churchwardens (Mr A, Mrs B)", "the trustees Dr A, Mrs B and Mr C"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.worded import Worded
from convenor.ingest.names.findings import Findings
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.shapes import is_proper

HELD = (
    r"(?:(?:joint|co|vice|acting|deputy|hon\.?|honorary|parish|elected|lay|parent|staff|foundation|independent|assistant|founding)[ -]){0,3}"
    r"(?:churchwardens|wardens|presidents|chairmen|chairs|conven[eo]rs|secretaries|treasurers|trustees|directors|governors|commissioners|captains|readers|"
    r"clerks|auditors|editors|patrons|representatives|delegates|observers)"
)
IN_BRACKETS = Worded(rf"(?:\b(?:and\s+)?the\s+)?\b(?P<title>{HELD})\s*\((?P<names>[^()]{{5,300}})\)", re.I)
BEFORE = re.compile(
    rf"\b(?:[Tt]he|[Oo]ur|[Ii]ts)\s+(?:(?:other|two|three|four|five|six|remaining|current|new|(?:19|20)\d\d(?:[–/-]\d{{2,4}})?)\s+)?"
    rf"(?P<title>(?i:{HELD}))(?:,?:?\s+|\s+of\s+(?:the\s+)?(?P<body>[A-Z][\w’'& -]{{2,60}}?)\s+\()(?=[A-Z])"
)
BETWEEN = re.compile(r"\s*(?:,\s*(?:and\s+)?|;\s*|\band\s+|&\s*)")
LONGEST = 240  # code points from such an office to the last of those who hold it


def one(title: str) -> str:
    """The office that one of several holds ("Churchwardens" → "Churchwarden")."""
    if title.lower().endswith("men"):
        return f"{title[:-2]}an"
    return f"{title[:-3]}y" if title.lower().endswith("ies") else title[:-1]


def before(text: str, at: int, people: Sequence[tuple[int, int, str]]) -> tuple[str, str]:
    """(office, its body or "") told once before some people of a text, where somebody at a position is one of them; else ("", "")."""
    found = None
    for match in BEFORE.finditer(text, max(0, at - LONGEST), at):
        found = match
    if found is None:
        return "", ""
    end = found.end()
    for start, stop, _ in people:
        if start < end or start > at:
            continue
        if start != end and not BETWEEN.fullmatch(text[end:start]):
            return "", ""
        if start == at:
            body = found["body"] or ""
            return one(found["title"]), body if is_proper(body) and not is_generic(body) else ""
        end = stop
    return "", ""


def held_by(findings: Findings, start: int, end: int) -> tuple[str, str]:
    """(office, its body or "") told once before several people, where somebody named at a span is one of them; else ("", "")."""
    begin = max(0, start - LONGEST)
    if not BEFORE.search(findings.text, begin, start):
        return "", ""
    near = findings.people_in(findings.text[begin:end])
    return before(findings.text, start, [(begin + s, begin + e, name) for s, e, name in near])
