"""Letters behind a name in a list in which posts stand behind the others: a post too, in the letters of the house ("A Name (CCO)")."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.ingest.lists.entry import Entry
from convenor.ingest.lists.posts_in_turn import without_column
from convenor.ingest.words.body_words import bare_bodies, shipped_acronyms
from convenor.ingest.words.shapes import BODY_HEADS

LETTERS = re.compile(r"(?P<letters>[A-Z]{2,3})(?: (?:[A-Z][\w’'-]*|&|and|of)){0,4}")
FEWEST = 3  # posts beside them
OWN_OFFICE = re.compile(r"Office of |.*[’']s [Oo]ffice$")  # of those who meet, or of one of them


def read(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The people of a list, letters that no body is known by as the posts of those behind whom they stand."""
    entries = without_column(entries)
    unknown = [entry for entry in entries if not entry.title and _may_be_post(entry.body)]
    if not unknown:
        return tuple(entries)
    posts = sum(bool(entry.title) and not (entry.presides or entry.body) for entry in entries)
    bodies = any(entry.body and entry not in unknown and not OWN_OFFICE.match(entry.body) for entry in entries)
    if posts < FEWEST or bodies:
        return tuple(entries)
    return tuple(
        msgspec.structs.replace(entry, title=entry.body, body="") if entry in unknown else entry for entry in entries
    )


def _may_be_post(said: str) -> bool:
    found = LETTERS.fullmatch(said)
    if not found or said.lower() in bare_bodies():
        return False
    return found["letters"] not in shipped_acronyms() and found["letters"].lower() not in BODY_HEADS
