"""Dates and times in running text, day before month, as ISO 8601 no more exact than the text is. Pure.

British papers write dates in a handful of forms; they are matched here rather than by a general parser, which
finds dates in clause numbers and takes milliseconds a sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date

import msgspec

from convenor.graph.remembered import remembered
from convenor.graph.worded import Worded

MONTHS = {
    m: i + 1
    for i, names in enumerate(
        [("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"), ("july", "jul"),
         ("august", "aug"), ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"), ("december", "dec")]
    )
    for m in names
}  # fmt: skip
MONTHS |= {
    name: number
    for number, name in enumerate(
        "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr".split(), 1
    )
}  # Welsh
_MONTH = "(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\.?"
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:\s?(?:st|nd|rd|th|™|[°*\"”’']{1,2}))?"  # a scan misreads what is set high
_YEAR = r"(?P<year>(?:19|20)\d\d|[‘’']\d\d)"
CENTURY = 70  # years of two digits from here on are of the last century
DIGIT = re.compile(r"\d")  # of which every date has one
_FORMS = [
    Worded(
        rf"(?:\b|(?<=\d[ap]m)|(?<=day)){_DAY}(?:(?:\s+(?:day\s+)?of)?\s+|[-/]|(?<=\d(?:st|nd|rd|th))){_MONTH}(?:,?\s+|[-/]){_YEAR}(?:\b|(?=(?-i:[A-Z][a-z])))",
        re.I,
    ),
    Worded(rf"\b{_MONTH}\s+(?:the\s+)?{_DAY},?\s+{_YEAR}\b", re.I),
    Worded(
        r"\b(?P<year>(?:19|20)\d\d)(?P<sign>[-./])(?P<num>0[1-9]|1[0-2])(?P=sign)(?P<day>0[1-9]|[12]\d|3[01])(?:\b|(?=[Tt]\d\d:))"
    ),
    Worded(rf"\b{_DAY}[-/]{_MONTH}[-/](?P<year>\d\d)\b(?![-/])", re.I),
    Worded(r"\b(?P<day>0?[1-9]|[12]\d|3[01])[/.–-](?P<num>0?[1-9]|1[0-2])[/.–-](?P<year>(?:19|20)?\d\d)\b"),
    Worded(rf"\b{_MONTH},?\s+{_YEAR}\b", re.I),
]
_NO_YEAR = Worded(rf"\b{_DAY}(?:\s+of)?\s+{_MONTH}(?!\w)", re.I)
TIME = re.compile(
    r"\b(?P<hour>[01]?\d|2[0-3])(?:[.:](?P<minute>[0-5]\d))?\s*(?P<half>a\.?m\.?|p\.?m\.?|noon|hrs|hours)?\b", re.I
)


class Found(msgspec.Struct, frozen=True):
    """A date at `start:end` of the searched text; `iso` is "2024-03-25", "2024-03" or, without a year, "--03-25"."""

    start: int
    end: int
    iso: str


def find(text: str, *, years: bool = True) -> list[Found]:
    """The dates of a text in order. With `years` false also dates that name no year."""
    if not DIGIT.search(text):
        return []
    return list(_remembered(text, years=years))


@remembered
def _remembered(text: str, *, years: bool) -> tuple[Found, ...]:
    found: list[Found] = []  # in order; no two overlap
    forms = _FORMS if years else [*_FORMS, _NO_YEAR]
    for form in forms:
        for match in form.finditer(text):
            start, end = match.span()
            at = bisect_left(found, end, key=lambda each: each.start)
            if at and found[at - 1].end > start:
                continue
            if iso := _iso(match.groupdict()):
                found.insert(at, Found(start, end, iso))
    return tuple(found)


def first(text: str) -> str | None:
    """The first date of a text that has at least month and year."""
    found = find(text)
    return found[0].iso if found else None


def first_day(text: str) -> str | None:
    """The first date of a text that is exact to the day."""
    return next((f.iso for f in find(text) if len(f.iso) == 10), None)


def _iso(parts: dict[str, str | None]) -> str | None:
    month = MONTHS[(parts["month"] or "").lower()] if parts.get("month") else int(parts.get("num") or 0)
    year, day = parts.get("year"), parts.get("day")
    year = year.lstrip("‘’'") if year else year
    if year is not None and len(year) == 2:
        year = ("20" if int(year) < CENTURY else "19") + year
    if year is None:
        return f"--{month:02}-{int(day or 1):02}"
    if day is None:
        return f"{year}-{month:02}"
    try:
        return date(int(year), month, int(day)).isoformat()
    except ValueError:
        return None


def time_of(text: str) -> str | None:
    """The first time of day in a text, as printed without spaces ("10.00am"), where it is clearly one."""
    for match in TIME.finditer(text):
        if match["half"] or (match["minute"] and ":" in match.group()):
            return re.sub(r"\s+", "", match.group())
    return None


def in_words(iso: str) -> str:
    """ "2024-03-25" → "25 March 2024"; as exact as the date is."""
    year, *rest = iso.split("-")
    names = "January February March April May June July August September October November December".split()
    if not rest or not rest[0].isdigit():
        return iso
    month = names[int(rest[0]) - 1]
    return f"{int(rest[1][:2])} {month} {year}" if len(rest) > 1 else f"{month} {year}"
