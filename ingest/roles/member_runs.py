"""Paragraphs of papers that are no minutes in which semicolons part the members of a body.

"The members are: Ann Bell, Chair; Cy Dee, Vale Trust; Fr Ed Fox, St Bride's".
"""

from __future__ import annotations

import re

import msgspec

from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.entry import Entry, known_person
from convenor.ingest.words.shapes import is_person

PIECE = re.compile(r"[^;]+")
LEAD = re.compile(r"^(?:[^;]*:)?\s*(?:and\s+)?")  # before the first of them, or the last
FEWEST, MOST = 3, 0.6  # pieces, and the share of them that open with people surely known
LONGEST = 120  # code points of one of them
WHOSE = re.compile(
    r"\b(?:of|on) (?:the|our|this) (?:[A-Z][\w’'&-]* ){0,4}(?P<kind>Forum|Board|Group|Committee|Panel|Partnership|Network|Alliance)\b[^;:]{0,60}:"
)  # the list is
SENTENCE = re.compile(r"[a-z]{3}\.\s+[A-Z]|\b(?:is|was|are|were|has|had|have|will|said|asked|agreed|to be agreed)\b")


def read(words: str, offset: int, own: str) -> list[Entry]:
    """The people of a paragraph that is such a list, each with what is said of them; [] for any other.

    Who chairs another body than the paper's `own` is told without that office.
    """
    if words.count(";") < FEWEST - 1:
        return []
    pieces = [(match.start(), match.group()) for match in PIECE.finditer(words) if match.group().strip(" .")]
    found = [_one(piece, offset + at) for at, piece in pieces]
    sure = [entry for entry in found if entry and known_person(entry.name)]
    if len(sure) < max(FEWEST, MOST * len(pieces)):
        return []
    whose = WHOSE.search(words)
    another = whose is not None and whose["kind"].lower() not in own.lower()
    people = [entry for entry in found if entry]
    return [msgspec.structs.replace(e, title="" if another and e.presides else e.title) for e in people]


def _one(piece: str, offset: int) -> Entry | None:
    """The one person of a piece."""
    lead = LEAD.match(piece)
    at = lead.end() if lead else 0
    said = piece[at:].rstrip(" .")
    if len(said) > LONGEST or SENTENCE.search(said):
        return None
    found = line_entries(said, offset + at)
    if len(found) == 2 and known_person(found[0].name) and _is_home(found[0], found[1]):
        first, home = found
        return msgspec.structs.replace(first, title=home.title, body=home.name, presides=home.presides)
    return found[0] if len(found) == 1 and said.startswith(found[0].name[:3]) else None


def _is_home(first: Entry, second: Entry) -> bool:
    """Whether what reads as the second of two people is where the first comes from ("Mr Cy Dee, Dee Foods (Chair)")."""
    told = first.title or first.body
    return not told and not known_person(second.name) and is_person(second.name)
