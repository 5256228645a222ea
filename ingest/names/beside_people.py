"""Bodies in prose and in lists that lost their stops, where names of people part them ("Ann Bell Vale Housing Trust Bo Dee")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.ingest.names import body_names, firms, gaps, joined_names
from convenor.ingest.names.firms import CALLED_SO, TRADES
from convenor.ingest.names.name_ends import is_given
from convenor.ingest.words.body_words import GENERIC
from convenor.ingest.words.shapes import BODY_HEADS, NOT_NAMES, TITLE_HEADS

NO_OPENING = NOT_NAMES | GENERIC | BODY_HEADS | TITLE_HEADS | TRADES  # of a name right behind somebody's
A_LETTER = re.compile(r"[A-Z]{1,4}$")
HONORIFIC = re.compile(r"(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|Prof|Rev|PC|Sgt|Insp|Supt|Sir|Dame|Lord|Lady)\b")
SURNAMES_TOO = frozenset("law steel homes farms mind care".split())
OF_AN_AREA = re.compile(r" (?:(?:Metropolitan|County|City|Borough|District|Town|Parish|Rural) ){1,2}Council\b")

Found = tuple[int, int, str]


def without_areas(text: str, people: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans of people without the area of a council that runs on behind ("Amber Vale Borough Council" names nobody), and without firms."""
    return [
        (start, _own_end(text, start, end))
        for start, end in people
        if _own_end(text, start, end) > start and not _is_firm(text[start:end])
    ]


def _is_firm(name: str) -> bool:
    """Whether two words that read as a name are a firm's by what the second says it does ("Marrow Amusements")."""
    first, _, last = name.partition(" ")
    plain = last.lower() in CALLED_SO - SURNAMES_TOO and firms.called(name) == name
    return plain and len(first) > 2 and not (is_given(first) or HONORIFIC.match(first))


def _own_end(text: str, start: int, end: int) -> int:
    """Where somebody's name ends before the area of a council; where it begins when it is that area."""
    if not OF_AN_AREA.match(text, end):
        return end
    ahead = text[start:end].rpartition(" ")[0]
    return start + len(ahead) if " " in ahead else start


def bodies(text: str, people: Sequence[tuple[int, int]]) -> list[Found]:
    """(start, end, name as printed) of the bodies named in a text, whose people are known by their spans."""
    if not people:
        return body_names.in_prose(text)
    shown = text
    for start, end in people:
        shown = f"{shown[:start]}{gaps.PART * (end - start)}{shown[end:]}"
    starts, ends = {start for start, _ in people}, {end for _, end in people}
    return [found for found in body_names.in_prose(shown) if _is_whole(text, found, starts, ends)]


def _is_whole(text: str, found: Found, starts: set[int], ends: set[int]) -> bool:
    """Whether a name that ends at somebody's or begins behind it is whole: what was taken for somebody's is no part of it."""
    start, end, name = found
    if start - 1 in ends and not joined_names.is_known(name):
        first = name.split()[0].strip(",.")
        if A_LETTER.match(first) or first.lower() in NO_OPENING:
            return False
    if end + 1 not in starts or text[end : end + 1] != " ":
        return True
    behind = text[end + 1 :].split(" ", 1)[0]
    return is_given(behind) or bool(HONORIFIC.match(behind)) or len(behind.strip(".")) == 1
