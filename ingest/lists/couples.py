"""Two people of a list: who share one surname ("Ann and Bob Smith"), or with a title or body behind each ("Ann Bell clerk and Carl Dee chair")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from convenor.graph.worded import Worded
from convenor.ingest.names.prose_names import in_prose
from convenor.ingest.words.shapes import forenames, is_person, is_title

COUPLE = Worded(r"(?P<one>[A-Z][a-zà-ɏ]+)\s+(?:and|&)\s+(?P<other>[A-Z][a-zà-ɏ]+\s+(?P<name>[A-Z][\w’'-]+))")
LONGEST = 120  # code points of a piece that names three or four so
AND = Worded(r"\s+(?:and|&)\s+")
FROM_BODY = re.compile(
    r"\s+(?:of|from|at|representing)\s+(?:the\s+)?[A-Z(][\w’'&().,/-]*(?:\s+(?:[A-Z(0-9&–-][\w’'&().,/-]*|of|and|the|for|in|on|to|with|upon|de|na|y))*\s*"
)  # and nothing else: "from X Council spoke" is of a sentence


def found(words: str) -> re.Match[str] | None:
    """The couple that words are as a whole, if one of their given names is known; "Treasurer and Mary Dunn" is none."""
    couple = COUPLE.fullmatch(words)
    return (
        couple
        if couple
        and not is_title(couple["one"])
        and {couple["one"].lower(), couple["other"].split()[0].lower()} & forenames()
        else None
    )


def beside(words: str) -> Iterator[tuple[int, int]]:
    """Where what stands before a couple ends and it begins, or where it ends and what stands behind it begins: a person each."""
    for mark in AND.finditer(words) if len(words) <= LONGEST and "(" not in words else ():
        sides = words[: mark.start()], words[mark.end() :]
        if any(map(found, sides)) and all(found(side) or is_person(side) for side in sides):
            yield mark.span()


def second(piece: str) -> int | None:
    """Where the second of two people begins, each with a title or body behind the name ("Ann Bell clerk and Carl Dee chair")."""
    for mark in AND.finditer(piece):
        before, after = in_prose(piece[: mark.start()]), in_prose(piece[mark.end() :])
        if before and after and not (before[0][0] or after[0][0]):
            said, behind = piece[before[0][1] : mark.start()], piece[mark.end() + after[0][1] :]
            if (len(before) == 1 and is_title(said)) or _each_from(said, behind):
                return mark.end()
    return None


def _each_from(said: str, behind: str) -> bool:
    """Whether what stands behind each of two names tells a body, or nothing, and not nothing twice ("of X Trust", "")."""
    rests = [rest for rest in (said, behind) if rest.strip()]
    return bool(rests) and all(map(FROM_BODY.fullmatch, rests))
