"""Blanks that text lost where a line ended: before the label of a list, around a bracket, between somebody's two names or an office and a name, behind a form of address, "and" and "of"."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.words.shapes import forenames

_LABELS = r"(?:(?:Members |Also )?(?:Present|present)|Apologies(?: for [Aa]bsence)?|In [Aa]ttendance|Attendees|Guests)"
BEFORE_LABEL = Worded(rf"(?<=[a-z),.;:])(?={_LABELS}\s?:)")
BEHIND_LABEL = Worded(rf"(?<![\w’'-])(?P<label>{_LABELS}\s?:)(?=[A-Z])")
BRACKET = re.compile(r"(?<=[a-z]{2})(?=\([A-Z][a-z]+[ )/-])|(?<=[\w.]{2}\))(?=[A-Z][a-z]+ )")
TITLES = Worded(
    r"(?<![\w’'-])(?P<title>(?:Mrs|Miss|Cllrs?|Councillors?)(?=[A-Z])|(?:Mr|Ms|Dr)(?=[A-Z](?:\s|\.|[a-z]{2})|[A-Z][A-Z][a-z]))"
)  # a form of address before a name ("MrsT Reed", "CouncillorHope")
SMALL = Worded(
    r"(?<![\w’'-])(?P<small>and(?=[A-Z]\.? [A-Z][a-z]|[A-Z][a-z]{2})|(?:of|for|by|from|with)(?=[A-Z][a-z]{2,}\b)|(?:of|and|in|to|for|by|on|from|that)(?=the\s))"
)
NAMES = re.compile(
    r"(?:(?<=^)|(?<=[,;] )|(?<= and ))(?P<given>[A-Z][a-z]{3,})(?=(?:O[’'])?[A-Z][a-z]{2,}(?: \(|,|;|$))"
)
_OFFICES = r"(?:(?:Vice|Deputy)[ -])?(?:Chair(?:man|woman|person)?|Treasurer|Secretary|Clerk|President)"
OFFICE_AHEAD = Worded(
    rf"(?<![\w’'-])(?P<office>{_OFFICES}|(?:Committee|Board) Members)[-–—]?(?=(?P<given>[A-Z][a-z]+) [A-Z][\w’'.-]*(?:[;,.]| and |$))"
)  # "ChairmanAnn Bell;", "Treasurer-Ann Bell,"
OFFICE_BEHIND = Worded(
    rf"(?P<name>(?<![\w’'-])(?P<given>[A-Z][a-z]+) (?:[A-Z]\.? )?[A-Z][\w’']+)[-–—](?P<office>{_OFFICES})(?=\s*(?:[;,.)]|$| and ))"
)  # "Ann Bell-Clerk."


def blank(text: str) -> str:
    """The text with such blanks."""
    text = BEFORE_LABEL.sub(" ", text)
    text = BEHIND_LABEL.sub(r"\g<label> ", text)
    text = TITLES.sub(r"\g<title> ", text)
    text = SMALL.sub(r"\g<small> ", text)
    text = OFFICE_AHEAD.sub(_office, text)
    text = OFFICE_BEHIND.sub(_behind, text)
    text = BRACKET.sub(" ", text) if "(" in text else text
    return NAMES.sub(_two, text)


def _two(found: re.Match[str]) -> str:
    """A given name that is known, with a blank before the surname that was glued to it; any other word as it stands."""
    given = found["given"]
    return f"{given} " if given.lower() in forenames() else given


def _office(found: re.Match[str]) -> str:
    """An office apart from the name that was glued to it, where that begins with a known given name."""
    return f"{found['office']} " if found["given"].lower() in forenames() else found.group()


def _behind(found: re.Match[str]) -> str:
    """A name apart from the office that a dash glued to it."""
    parted = f"{found['name']} - {found['office']}"
    return parted if found["given"].lower() in forenames() else found.group()
