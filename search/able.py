"""Whether a sentence can answer a question at all, however near it sounds."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph import dates
from convenor.search.amounts import kind_of
from convenor.search.asked import Asked
from convenor.search.namelike import names_in
from convenor.search.words import near, stem, stems, words

_MONTHS = "|".join(month for month in dates.MONTHS if len(month) > 3)
TIMED = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:{_MONTHS})\b|\b(?:19|20)\d\d\b|\bworking days\b|\bquarterly\b|\bmonthly\b|"
    r"\bevery \w+",
    re.I,
)
_COUNTED_THING = re.compile(
    r"^how many (?!people\b|members?\b|persons\b|times\b|of\b)((?:[a-z]+ ){0,3}?[a-z]+)(?= (?:is|are|was|were|do|does|did|has|have|had|"
    r"will|can|must|should|shall|in|on|at|there|BODY|PLACE|PERSON)\b|$)"
)
_RANKS = ("deputy", "vice", "assistant", "associate", "interim", "acting")
_WHY = re.compile(r"^why (?:did|was|were|has|is) PERSON (?:not |be |been )?([a-z]+)\b")
_PERSONAL = re.compile(
    r"^who (?:was |were |has |had )?(proposed|seconded|moved|declared|nominated|resigned|voted|abstained|objected|opposed|"
    r"retired)\b"
)


def fits_in_kind(asked: Asked, document: str, said: str) -> bool:
    """Whether a sentence can answer: a rank asked for is in it, a name for "who is", a time for "when", a sum for "how
    much", the very verb of what somebody did."""
    shape, have = asked.shape, words(said)
    if any(rank in shape.split() and rank not in have for rank in _RANKS):
        return False
    if asked.question.wants == "date" and not (dates.find(said) or TIMED.search(said)):
        return False
    kind = kind_of(shape)
    if kind and not shape.startswith("how many") and not said.endswith(":") and not kind.held.search(said):
        return False
    counted = _COUNTED_THING.match(shape)
    if counted and not speaks_of(counted[1].split(), said):
        return False
    act = _PERSONAL.match(shape) or _WHY.match(shape)
    if act and stem(act[1]) not in stems(said):
        return False
    if shape.startswith(("who is the ", "who was the ")) or (act and shape.startswith("who")):
        return bool(names_in(asked.desk, document, said))
    return True


def speaks_of(thing: Sequence[str], said: str) -> bool:
    """Whether a sentence has a word of what is counted, or its initials ("ICSs")."""
    initials = "".join(word[0] for word in thing).upper()
    have = stems(said)
    return any(near(stem(word), have) for word in thing) or (len(thing) > 1 and initials in said)
