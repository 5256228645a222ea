"""What the foot of a record tells where its head does not: a page's own title set below its items, a last line that says when they met."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from convenor.graph import dates
from convenor.graph.worded import Worded
from convenor.ingest.names.whole_names import body_name

LAST = 6  # lines of the foot
LONGEST = 160  # code points of one of them
HELD = Worded(
    r"^(?:this |the |minutes of (?:the |a )?)?(?:[\w’'-]+ ){0,4}?meeting (?:was |which was )?held (?:on|at|in)\b", re.I
)
NEXT = Worded(r"\b(?:next|future|following|last|previous)\b", re.I)
DAY_ALONE = Worded(
    r"^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? \d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? (?:19|20)\d\d\b[\s,.:\d]*(?:[ap]\.?m\.?|noon)?$",
    re.I,
)


def day(lines: Sequence[str]) -> str | None:
    """The day on which the last lines say that the meeting was held, or that stands there below the name of the body."""
    told = (line for line in lines[-LAST:] if len(line) <= LONGEST and HELD.search(line) and not NEXT.search(line))
    return next(filter(None, map(dates.first_day, told)), None) or _titled(lines)[1]


def body(lines: Sequence[str]) -> str | None:
    """The body whose name the last lines give above the day."""
    return _titled(lines)[0]


def _titled(lines: Sequence[str]) -> tuple[str | None, str | None]:
    """The name of a body and the day below it, each alone on a line of the foot."""
    for above, line in pairwise(lines[-LAST:]):
        if DAY_ALONE.search(line) and len(above) <= LONGEST and (name := body_name(above)):
            return name, dates.first_day(line)
    return None, None
