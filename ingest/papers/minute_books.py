"""Where one more record of a meeting begins in a file that holds several."""

from __future__ import annotations

import re
from itertools import takewhile

from convenor.graph import dates
from convenor.graph.model import Document
from convenor.graph.worded import Worded
from convenor.ingest.names.whole_names import body_name
from convenor.ingest.words import labels, seams

LEAST_BEFORE = 4  # blocks before a record of its own inside a pack
HEAD = 5  # blocks that a record's title takes, up to the list of those present
WORD = re.compile(r"[a-z]+|\d+")
OF_A_DAY = frozenset(
    "the minutes notes of a meeting held on at date time am pm st nd rd th monday tuesday wednesday thursday friday saturday sunday january "
    "february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
MINUTES_OF = Worded(r"\b(?:minutes|notes|record) (?:of|from) (?:the |a )?\w", re.I)
LONGEST_NUMBER = 4  # digits of an item's number
LONGEST_LEAD = 300  # code points of a sentence that leads in a quotation
LONGEST_TITLE = 110  # code points of a line that names a body or a day


class Books:
    """Tells, block after block, where one more record begins in a document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._first, self._read = -1, 0  # where the record under way begins, and up to where it is read
        self._listed = False  # whether it has listed those present
        self._days: set[str] = set()  # that it bears above them

    def opens(self, index: int, first: int) -> bool:
        """Whether a block opens a record inside the one that begins at block `first`: those present are listed below it."""
        title = _title(self._document, index) if index > max(LEAST_BEFORE, first) else ""
        if not title:
            return False
        return _names_body(self._document, index) or self._gives_another_day(title, index, first)

    def _gives_another_day(self, title: str, index: int, first: int) -> bool:
        """Whether a title has a day that the record above, which lists those present too, does not bear."""
        day = dates.first_day(title) if any(map(str.isdigit, title)) else None
        if not day or title.endswith((".", ";", ",")) or seams.NOT_A_SEAM.search(title) or seams.SAYS.search(title):
            return False
        below = takewhile(lambda block: not block.marker[:1].isdigit(), self._document.blocks[index + 1 : index + HEAD])
        if not any(_lists_present(self._document.text[b.start : b.end]) for b in below):
            return False
        self._follow(index, first)
        return self._listed and day not in self._days

    def _follow(self, index: int, first: int) -> None:
        """Read the record under way up to those present, or to a block."""
        if first != self._first:
            self._first, self._read, self._listed, self._days = first, first, False, set()
        for block in self._document.blocks[self._read : index] if not self._listed else ():
            words = self._document.text[block.start : block.end]
            self._listed = _lists_present(words)
            if self._listed:
                break
            self._days |= {found.iso for found in dates.find(words)}
        self._read = index


def quoted(document: Document, first: int, last: int) -> range:
    """The blocks of a record in which it quotes another one, with those present there ("the following minutes of the Vale Board")."""
    listed, number = False, 0
    for index in range(first, last):
        block = document.blocks[index]
        mark = block.marker.strip(".)")
        number = int(mark) if mark.isdecimal() and len(mark) <= LONGEST_NUMBER else number
        words = document.text[block.start : block.end]
        if (
            listed
            and number
            and len(words) <= LONGEST_LEAD
            and MINUTES_OF.search(words)
            and _rolls_below(document, index, last)
        ):
            following = (i for i in range(index + 1, last) if document.blocks[i].marker.strip(".)") == str(number + 1))
            return range(index + 1, next(following, last))
        listed = listed or _lists_present(words)
    return range(0)


def _rolls_below(document: Document, index: int, last: int) -> bool:
    """Whether a list of those present stands right below a block."""
    below = document.blocks[index + 1 : min(index + 3, last)]
    return any(_lists_present(document.text[b.start : b.end].lstrip("\"“‘'")) for b in below)


def tells_day_only(title: str) -> bool:
    """Whether a record's title says when a meeting was held and not whose ("Meeting held on 8 July 2031")."""
    return bool(dates.first_day(title)) and all(
        word in OF_A_DAY or word.isdigit() for word in WORD.findall(title.lower())
    )


def _names_body(document: Document, index: int) -> bool:
    """Whether a block names a body, the next one a day, and one of those after it heads a list of people present."""
    words = [document.text[b.start : b.end] for b in document.blocks[index : index + 7]]
    if len(words) < 4 or len(words[1]) > LONGEST_TITLE or words[1].endswith(":") or not dates.first_day(words[1]):
        return False
    return bool(body_name(words[0])) and any(map(_lists_present, words[2:]))


def _title(document: Document, index: int) -> str:
    """What a block says that may be a title, else ""."""
    block = document.blocks[index]
    short = block.end - block.start <= LONGEST_TITLE and block.kind != "row"
    return document.text[block.start : block.end] if short and not block.marker else ""


def _lists_present(words: str) -> bool:
    return labels.label_of(words)[0] == "present"
