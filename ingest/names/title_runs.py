"""The name of whoever met in a title line without the usual capitals, or run into what stands before "minutes of the meeting"."""

from __future__ import annotations

import re
from itertools import takewhile

from convenor.graph import bodies as types
from convenor.graph.worded import Worded
from convenor.ingest.names.title_names import NO_NAME
from convenor.ingest.words.shapes import SMALL

SMALL_LETTERS = re.compile(
    r"(?:the )?(?P<name>(?-i:[A-Z])[\w’'-]+(?: [\w’'&-]+){1,6} (?:association|society|council|committee|board|forum|trust|partnership|group|club|panel|authority))",
    re.I,
)
ASTRAY = Worded(r"(?<=[A-Za-z,]) (?:st|nd|rd|th)(?= )")  # raised letters of a day, lost from their number
LINKS = SMALL | {"&"}
CAPITAL = re.compile(r"[A-Z][\w’'&.,-]*$")
LONGEST = 120  # code points of a name
MOST_WORDS = 12


def set_small(words: str) -> str | None:
    """The name that words behind "minutes of the" are as a whole though its last words are typed small ("Vale harbour board")."""
    found = SMALL_LETTERS.fullmatch(words.strip(" ,.;:|–—-")) if len(words) <= LONGEST else None
    if not found or found["name"].split()[0].lower() in NO_NAME or types.is_generic(found["name"]):
        return None
    return " ".join(each if each in LINKS else each[0].upper() + each[1:] for each in found["name"].split())


def last(words: str) -> str:
    """The run of capitals with which some words end: what stands right before "minutes of" in a title that is one long line."""
    each = words[-LONGEST:].rstrip(" :|–—-").split()
    large = bool(each) and each[-1].isupper()
    run = list(
        takewhile(lambda word: (word.isupper() if large else CAPITAL.match(word)) or word in LINKS, reversed(each))
    )
    while run and run[-1].lower() in LINKS:
        run.pop()
    return " ".join(reversed(run[:MOST_WORDS]))
