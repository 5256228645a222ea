"""Kinds of amount that are asked for, and what a sentence must hold to tell one: a sum, a share, a number, a span, how often."""

from __future__ import annotations

import re
from typing import NamedTuple

# How near in meaning a sentence must be that tells it (`amount_told`): of many sentences with a number, of the few with a sum.
SURE, ENOUGH = 0.8, 0.65
_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred"
_PERIOD = r"(?:minute|hour|day|week|fortnight|month|quarter|term|year)s?"
_MONEY = r"[£€$]\s?\d|\b\d[\d,.]*\s?(?:pounds|pence|euros?|p)\b"
_SHARE = (
    rf"\d\s?%|\bper cent\b|\b(?:an?|{_WORDS})[- ](?:thirds?|quarters?|fifths?|eighths?|tenths?)\b|\bhalf\b|"
    rf"\b(?:\d+|{_WORDS}) (?:out of|in) (?:every )?(?:\d+|{_WORDS})\b"
)
_NUMBER = rf"(?<![\d/.:£€$-])\b\d[\d,]*\b(?![\d/.:]\d)|\b(?:{_WORDS}|dozen)\b"
_LASTS = rf"\b(?:\d+|{_WORDS}|an?)[)’' -]+(?:\w+ )?{_PERIOD}\b|\buntil\b"
_OFTEN = (
    "daily|weekly|fortnightly|monthly|quarterly|annually|yearly|once|twice|times|bi-?monthly|"
    rf"(?:a|an|per) {_PERIOD}|(?:every|each)(?! (?:member|partner|person|body|party|one)|( other)(?! {_PERIOD}))"
)
_PAYING = (
    r"costs?|spend|spent|pay|paid|price|money|charged?|charges|grant|rent|budget|donat\w+|gave|giv\w+|worth|fees?|rais\w+|"
    r"owed?|earn\w*"
)


class Kind(NamedTuple):
    """A kind of amount: how it is asked for, what a sentence must hold, and how near that must be."""

    asked: re.Pattern[str]
    held: re.Pattern[str]
    enough: float


def _kind(asked: str, held: str, enough: float) -> Kind:
    return Kind(re.compile(asked), re.compile(held, re.I), enough)


KINDS = (  # the first that a question fits
    _kind(
        rf"^how much\b.*\b(?:{_PAYING})\b|^what (?:did|does|will|would)\b.*\bcost\b|"
        r"^what (?:is|was|are|were) the (?:price|cost|fee|rent|charge)s?\b",
        _MONEY,
        ENOUGH,
    ),
    _kind(r"^(?:by )?how much\b|^what (?:share|percentage|proportion)\b", f"{_MONEY}|{_SHARE}", ENOUGH),
    _kind(r"^how many\b|^what is the (?:largest|smallest|highest|lowest|maximum|minimum) number\b", _NUMBER, SURE),
    _kind(r"^(?:for )?how long\b", _LASTS, SURE),
    _kind(r"^how (?:often|frequently|regularly)\b", rf"\b(?:{_OFTEN})\b", SURE),
)


def kind_of(shape: str) -> Kind | None:
    """The kind of amount that a question asks for, None where it asks for something else."""
    return next((kind for kind in KINDS if kind.asked.search(shape)), None)
