"""People of whom each has brackets behind the name, and none a mark behind the brackets: "Ann Bell (VC) Carl Dee (HT)"."""

from __future__ import annotations

import re

from convenor.ingest.words.shapes import is_person

ONE = re.compile(
    r"(?P<name>[A-Z][^()\[\];:|,]{3,50}?) \((?P<said>[^()]{1,80})\)(?P<how>(?: ?[–—-] (?:by|via|on) \w+)?)"
)
GAP = re.compile(r" (?:[–—-] )?(?=[A-Z])")
FEWEST = 3  # people of such a run
MOST_UNKNOWN = 1 / 3  # of the names begin with a given name that is rare


def marked(words: str) -> str:
    """The run with a semicolon behind the brackets of each person but the last, as long as it was; other words as they are."""
    out, at, names = [], 0, []
    while one := ONE.match(words, at):
        names.append(one["name"])
        out.append(one.group())
        at = one.end()
        if not (gap := GAP.match(words, at)):
            break
        out.append(";" + " " * (gap.end() - at - 1))
        at = gap.end()
    whole = not words[at:].strip(" .–—-")
    known = sum(map(is_person, names))
    if not whole or len(names) < FEWEST or known < (1 - MOST_UNKNOWN) * len(names):
        return words
    return "".join(out) + words[at:]
