"""Two people who share one surname in a list: "Ann and Bob Smith", also beside others: "Tom Reed and Ann & Bob Smith"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from convenor.ingest.words.shapes import forenames, is_person, is_title

COUPLE = re.compile(r"(?P<one>[A-Z][a-zà-ɏ]+)\s+(?:and|&)\s+(?P<other>[A-Z][a-zà-ɏ]+\s+(?P<name>[A-Z][\w’'-]+))")
LONGEST = 120  # code points of a piece that names three or four so
AND = re.compile(r"\s+(?:and|&)\s+")


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
