"""Seats that a dash tells from others of their kind: by those who elect ("Public Governor – Hillside"), or by a class of bodies or a subject.

"Partner Member – NHS Trusts (Chief Executive, Vale NHS Trust)" is such a seat of somebody who has a post at home as well.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.worded import Worded
from convenor.ingest.names.departments import with_subjects
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.shapes import is_body, is_title

ELECTED = re.compile(
    r"(?:(?:elected|public|staff|patient|carers?|service user|patient and carer|volunteer|tenant|resident|student|parent)[- /&]+)+(?:governor|member|representative)s?$",
    re.I,
)  # by people of a place or of a kind, who are no body
OF_A_CLASS = re.compile(
    r"(?:\w+ (?:and|&) )?(?:(?:voting|non-voting|ordinary|independent|non-?executive|lay|partner|sector|nominated|joint|GP|clinical)[- ])+(?:member|director)s?$",
    re.I,
)
A_CLASS = re.compile(
    r"(?:trade unions?|staff side|universit(?:y|ies)|higher education|local (?:authorit(?:y|ies)|government)|(?:third|voluntary|charity) sector|communit(?:y|ies))",
    re.I,
)  # of bodies from which members of a board come
LETTERS = re.compile(r"(?P<of>[A-Z]{3,5}) (?=[A-Z])")  # of the board on which somebody sits: "ICB Non-Executive Member"
OF_ITS_OWN = re.compile(
    r"\b(?:NHS|Council|University|College|Hospitals?|Trust|Foundation|Association)\b"
)  # in the name of a body
SEAT_AND_POST = Worded(
    r"^(?P<seat>[A-Z][\w -]{3,40}? (?:[Mm]ember|[Dd]irector|[Gg]overnor)s?\s[–—-]\s[^()]{3,80}?) \((?P<post>[A-Z][^()]{3,90})\)$"
)
BESIDE = Worded(
    r"(?:^| \()(?P<seat>(?:[A-Z][\w&-]* (?:(?:&|and) )?){0,5}(?:Partner|Lay|Board) Member(?: (?:for|of|[–—-]) [A-Z][^()]{2,80})?)\)?$"
)  # a seat on the body that meets, behind the post that somebody has at home
SEVERAL = re.compile(
    r"[^/]+ / (?:[A-Z][\w’'-]* ){0,3}(?:[Cc]hair(?:man|woman|person)?|[Mm]ember|[Dd]irector|[Ll]ead|[Tt]rustee) (?:of|for) [^/]+"
)  # "Lay Member / Vice Chair of the Vale Board"
HELD = re.compile(r"^(?!Nominated|Appointed|Elected|Represent)[A-Z].*(?:,| [–—-] |[A-Z]{3})")
ENDS = re.compile(r"[,;(/]|\s[–—-]\s")
DASH = re.compile(r"\s+[–—-]\s+")


def is_whole(words: str) -> bool:
    """Whether words are one seat on both sides of their first dash."""
    seat, *behind = DASH.split(words, maxsplit=1)
    return bool(behind) and goes_on(seat, behind[0])


def is_post(words: str) -> bool:
    """Whether words that end as a body's name are a seat told by a dash, or two posts that a slash parts."""
    return is_whole(words) or bool(SEVERAL.fullmatch(words))


def goes_on(seat: str, behind: str) -> bool:
    """Whether what a dash puts behind a seat says which of its kind it is, and is no body from which somebody comes."""
    said = behind.strip(" .,;")
    if ELECTED.fullmatch(seat):
        return said[:1].isupper() and not (is_body(said) and not is_generic(said)) and not is_title(said)
    if is_title(said):
        return False
    letters = LETTERS.match(seat)
    if letters and is_body(letters["of"]) and OF_A_CLASS.fullmatch(seat, letters.end()):
        return said[:1].isupper() and not OF_ITS_OWN.search(said)  # a subject, whose words may end as a body's name
    return bool(OF_A_CLASS.fullmatch(seat)) and (is_generic(said) or bool(A_CLASS.fullmatch(said)))


def is_cut(mark: str, before: str, behind: str) -> bool:
    """Whether a mark between two pieces of a line is the dash within such a seat."""
    dashed = mark.strip() in ("–", "-", "—")
    return dashed and goes_on(before.strip(), ENDS.split(behind, maxsplit=1)[0])


def apart(facts: Sequence[str]) -> tuple[list[str], list[str]]:
    """What is said of somebody without the post at home that stands in brackets behind such a seat, and that post."""
    out: list[str] = []
    posts: list[str] = []
    for fact in with_subjects(facts):
        beside = BESIDE.search(fact)
        if beside and (any(map(is_title, out)) or (HELD.match(fact) and is_title(fact[: beside.start()]))):
            posts.append(beside["seat"])
            fact = fact[: beside.start()]
        if not fact:
            continue
        if both := _with_post(fact):
            out.append(both[0])
            posts.append(both[1])
        elif out and ", " in fact and is_whole(out[-1]) and is_title(fact):
            posts.append(fact)
        else:
            out.append(fact)
    return out, posts


def _with_post(words: str) -> tuple[str, str] | None:
    """The seat and the post at home that a bracket tells behind it, if words are both."""
    found = SEAT_AND_POST.match(words)
    if not found or not is_title(found["post"]) or ", " not in found["post"]:
        return None
    return (found["seat"], found["post"]) if is_whole(found["seat"]) else None
