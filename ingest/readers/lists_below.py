"""Lists without marks in text whose every line is followed by a blank one: the lines below one that leads members in.

"The Board is made up of", "Head of Care, Vale Council", "Principal, Tarn College": nothing tells there that each is a line of its
own and no wrapped sentence, but that they open with capitals, end without a stop, and the next clause follows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

LEADS = re.compile(
    r"\b(?:(?:made up|composed) of|consists? of|compris(?:es?|ing)|members (?:are|shall be|will be)|members of .{3,60} are|membership (?:is|shall be|will be)|includes?)(?: the following| as follows)?\s*[:–-]?\s*$"
)
CLAUSE = re.compile(r"\s*(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]|\(?[a-z]{1,3}\)|[A-Z]\.)\s+\S|\f")
PAGE = re.compile(r"\b[Pp]age \d|\bVersion \d")
OPENS = re.compile(r"[A-Z\d“\"‘'(]")
GOES_ON = re.compile(r"(?:,|\b(?:and|or|of|the|an?|for|from|to|by|in|on|at|with|NHS))$")
FEWEST = 4
LONGEST = 100  # code points of an entry's line
WRAPPED = 0.2  # of the lines that may go on with the one above


def marked(printed: Sequence[str]) -> list[str]:
    """The lines, with bullets before the entries of such lists."""
    out = list(printed)
    for at, line in enumerate(printed):
        if LEADS.search(line):
            for entry in _entries(printed, at):
                out[entry] = f"• {printed[entry].strip()}"
    return out


def _entries(printed: Sequence[str], at: int) -> list[int]:
    """Where the entries below a line begin; none where they may be a sentence that goes on."""
    found: list[int] = []
    wrapped, above = 0, ""
    for index in range(at + 1, len(printed)):
        line = printed[index].strip()
        if not line:
            continue
        if CLAUSE.match(printed[index]):
            return found if len(found) >= FEWEST and wrapped <= WRAPPED * len(found) else []
        if PAGE.search(line) or len(line) > LONGEST or line[-1] in ".:?!" or not (OPENS.match(line) or above):
            return []
        if above and (GOES_ON.search(above) or not OPENS.match(line)):
            wrapped += 1
        else:
            found.append(index)
        above = line
    return []
