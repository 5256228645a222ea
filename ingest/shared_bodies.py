"""One body, or one kind of member, for several people of a list: a bracket behind the last, or the label before the first."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.ingest.affiliations import may_be_body
from convenor.ingest.entry import Entry
from convenor.ingest.offices import OFFICE, SEAT
from convenor.ingest.shapes import is_title

SEGMENT = re.compile(r"(?:[^;)]|\)(?!\s+[A-Z]))+\)?")  # up to a semicolon, or a bracket after which no comma stands
LAST = re.compile(
    r"\(\s*(?P<all>(?:all|both|each)\b(?:\s+(?:of|from|representing))?\s+)?(?P<said>[^()]{2,80}?)\s*\)[\s.]*$", re.I
)
SEVERAL = re.compile(
    r"^\s*(?:and\s+)?(?:the\s+)?(?:(?:County|Parish|Town|Borough|City|District)\s+)?(?:Councillors|Cllrs|Messrs|Drs|Officers)\b",
    re.I,
)
KIND = re.compile(
    r"^(?:present:?\s+)?(?P<kind>(?:[A-Z][\w-]*[ -]){0,3}?(?:[Tt]rustee|[Gg]overnor|[Rr]epresentative|[Dd]irector|[Dd]elegate|[Mm]ember))s\b\s*:?\s+(?=[A-Z])"
)
PLAIN = re.compile(
    r"(?:(?:committee|board|council|panel|forum|group|other|voting|non-?voting|full|staff|public|the|present|all) )*members?",
    re.I,
)


def spread(words: str, offset: int, entries: Sequence[Entry]) -> list[Entry]:
    """The people of some words, each with the body or the kind of member that the words give to several at once."""
    out = list(entries)
    segments = [(m.start() + offset, m.end() + offset, m.group()) for m in SEGMENT.finditer(words)]
    for start, end, said in segments:
        inside = [index for index, entry in enumerate(out) if start <= entry.start < end]
        bracket = LAST.search(said)
        if len(inside) < 2 or not bracket or said.count("(") > 1:
            continue
        last = out[inside[-1]]
        body = re.sub(r"^the ", "", bracket["said"])
        sure = bracket["all"] or SEVERAL.match(said) or (len(segments) > 1 and _and_before(words, last.start - offset))
        if sure and _is_body(body) and not last.title:
            for index in inside:
                if not out[index].body and not out[index].title:
                    out[index] = msgspec.structs.replace(out[index], body=body)
    return _of_a_kind(words, out)


def _and_before(words: str, at: int) -> bool:
    return bool(re.search(r"\b(?:and|&)\s+(?:[A-Z][a-z]+\.?\s+)?$", words[max(0, at - 12) : at]))


def _is_body(words: str) -> bool:
    return may_be_body(words) and not is_title(words) and not OFFICE.match(words) and not SEAT.match(words)


def _of_a_kind(words: str, entries: list[Entry]) -> list[Entry]:
    """ "Parent Governors: A, B": each of them is one."""
    kind = KIND.match(words)
    if not kind or PLAIN.fullmatch(kind["kind"]) or not entries:
        return entries
    title = kind["kind"][0].upper() + kind["kind"][1:]
    return [
        msgspec.structs.replace(entry, title=f"{entry.title} / {title}" if entry.title else title)
        if not entry.title or OFFICE.match(entry.title)
        else entry
        for entry in entries
    ]
