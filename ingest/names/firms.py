"""Firms and charities named by what they are: "our solicitors, Bell Ash", "Bell Ash, the auditors". Some are called like people."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.words.body_words import bare_bodies

_SEVERAL = r"auditors|architects|solicitors|accountants|surveyors|engineers|consultants|consultancy|insurers|bankers|contractors|suppliers|developers|charity|company|firm"  # of whom no person is called alone
_CALLED = (
    r"\b(?:contractors?|auditors|architects|solicitors|accountants|surveyors|engineers|consultants|consultancy|suppliers?|developers?|landlord|operators?|"
    r"insurers?|bankers|brokers?|retailer|providers?|charity|charities|company|companies|firm|manufacturers?)(?:,|,? (?:such as|like|including))?\s+"
)
CALLED, RIGHT_BEHIND = Worded(_CALLED), re.compile(_CALLED + "$")  # what a firm is, before its name
APPOSED = re.compile(
    r"(?:, (?:who (?:are|is) )?(?:the|our|its|their|an?|[A-Z]?[a-z]+[’']s) (?:[\w’'-]+ ){0,3}?(?:contractors?|auditors|architects|solicitors|accountants|surveyors|engineers|consultants|"
    r"insurers|bankers|suppliers?|charity|company|firm|consultancy|manufacturers?)\b|"
    r"\s+(?:(?:is|are|was|were|be|been|has been|have been|had been) )*(?:re-?)?appointed (?:as )?(?:(?:the|our|its|their|[a-z]+) ){0,2}?(?:contractors?|auditors|architects|solicitors|"
    r"accountants|surveyors|engineers|consultants|insurers|bankers)\b)"
)  # behind a name: what sort of firm it is
ONE_BEHIND = re.compile(rf"\b(?:{_SEVERAL}),?\s+$")
ONE_BEFORE = re.compile(
    rf", (?:the|our|its|their|an?) (?:[\w’'-]+ ){{0,3}}?(?:{_SEVERAL})\b|\s+(?:have|are|were)\s+[a-z]"
)
SERIES = re.compile(r"\s+(?:and|&)\s+[A-Z]|,\s+(?:and\s+)?[A-Z]")
OPENS = re.compile(r"(?:^|[.:;!?]\s|\bthat |\n)(?:The )?$")  # a clause
BEFORE = 60  # code points


def is_one(text: str, start: int, end: int) -> bool:
    """Whether what looks like somebody's name is surely that of a firm here: known as one, called one, or spoken of as several."""
    if text[start:end].lower() in bare_bodies():
        return True
    if ONE_BEHIND.search(text, max(0, start - BEFORE), start):
        return not SERIES.match(text, end)
    return bool(ONE_BEFORE.match(text, end) and OPENS.search(text, max(0, start - BEFORE), start))
