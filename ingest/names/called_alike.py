"""What is called like somebody: towns of two words, a town right before its area, ships, almshouses, computers."""

from __future__ import annotations

import re
from functools import cache

from convenor.ingest.words.known_places import known

LEAST_PEOPLE = 3000  # of a town that is spoken of without a word that tells where
THERE = re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]round|[Aa]cross|[Tt]hroughout|[Ww]ithin|[Oo]utside)\s+$")
SIDE = re.compile(r"(?:North|South|East|West|Mid)$")
WORD_BEHIND = re.compile(r"\s+([A-Z][a-z]+)\b(?!\s+(?:[A-Z&][a-z]|[A-Z]{2,}\b|&|and\s+[A-Z]))")  # no longer name
SHIP = re.compile(r"\b(?:MV|MS|RMS|HMS|SS|PS)\s+$")  # "MV Lady Ann"
MACHINE = re.compile(r"PC\s+(?:(?:Laptop|Monitor|Printer|Screen|Tablet|Keyboard|Desktop|Computer)s?|Software|World)\b")
OF_A_HOUSE = re.compile(
    r"[’']s?\s+(?:\w+\s+)?(?:Hospital|Hospice|School|College|Academy|Almshouses|Charity|Foundation)\b"
)


def is_thing(text: str, start: int, end: int) -> bool:
    """Whether what reads as somebody's name there is that of a ship, a computer, or a house called after somebody."""
    thing = SHIP.search(text, max(0, start - 6), start) or MACHINE.match(text, start)
    return bool(thing or OF_A_HOUSE.match(text, end))


def is_town(text: str, start: int, end: int) -> bool:
    """Whether what reads as somebody's name there is that of a place, or ends in the first word of an area's."""
    name = text[start:end].replace("’", "'")
    if name in _large() or " ".join(name.split()[:2]) in _large():
        return True
    if " " in name and name in known() and THERE.search(text, max(0, start - 12), start):
        return True
    return bool(SIDE.search(name)) and _is_side(name.split()[-1], text, end)


@cache
def _large() -> frozenset[str]:
    """The places of several words that are larger than villages."""
    places = known().values()
    return frozenset(p.name for p in places if " " in p.name and (p.kind != "town" or p.people >= LEAST_PEOPLE))


def _is_side(side: str, text: str, end: int) -> bool:
    """Whether a side of the compass and the word behind it name an area ("East Yorkshire")."""
    behind = WORD_BEHIND.match(text, end)
    if not behind:
        return False
    area = known().get(behind[1])
    return f"{side} {behind[1]}" in known() or (area is not None and area.kind != "town" and not area.word)
