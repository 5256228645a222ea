"""Which short name of a unit is that of one whose owner stands before it elsewhere ("Safety Committee", "Vale Council Safety Committee")."""

from __future__ import annotations

import re

from convenor.ingest.words.body_words import GENERIC, STEMMED
from convenor.ingest.words.shapes import BODY_HEADS, NOT_NAMES, SMALL

EVERYDAY = (
    GENERIC
    | NOT_NAMES
    | BODY_HEADS
    | frozenset("village crime shadow allotments parochial hospitals grammar infant junior".split())
)
UNITS = frozenset(
    "committe committee group panel forum board council network partners partnership authorit service trust associat agency society".split()
)  # stems of long names too
OTHERS = frozenset("joint sub shadow deputy junior youth former".split())  # of another unit
A_KIND = re.compile(
    r"(?:health board|(?:parish|county|district|borough|city|town|community) council|health (?:and|&) well-?being board|integrated care partnership|"
    r"(?:executive|steering|alliance|management|delivery|strategic) (?:board|committee)|governing body|board of management|cabinet)",
    re.I,
)  # of which one alone may be meant


def is_owned(whole: str, unit: str) -> bool:
    """Whether a longer name, as names are compared, is that of a unit with its owner ahead, and not of another unit."""
    ahead = whole.removesuffix(unit).split()
    return (
        " " in unit
        and unit.split()[-1] in UNITS
        and ahead[-1] not in SMALL
        and min(map(len, ahead)) > 1
        and not OTHERS & set(ahead)
        and not all(word in EVERYDAY or word in STEMMED for word in ahead)
    )


def may_mean(general: str, own: str) -> bool:
    """Whether a general name may mean a body: it ends as the body's name does and says nothing else of it."""
    words, whole = general.lower().split(), own.lower().split()
    if A_KIND.fullmatch(general) and not own.lower().endswith(general.lower()):
        return False  # "Health Board" beside a Health and Social Care Joint Board
    return words[-1:] == whole[-1:] != [] and set(words) <= {*whole, "the", "this", "our", "full", *SMALL}
