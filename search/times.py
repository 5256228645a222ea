"""The days that a question names, and how a day of a paper agrees with them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

import msgspec

from convenor.graph import dates

MONTHS = tuple(dates.MONTHS)
_MONTH = "|".join(sorted(dates.MONTHS, key=len, reverse=True))
_YEAR = re.compile(r"\b((?:19|20)\d\d)(?:/\d\d(?:\d\d)?)?\b")
_BARE_MONTH = re.compile(rf"\b(?:in|of|the|since|until|last|for|on) ({_MONTH})\b(?!\s+(?:19|20)\d\d)")
_RELATIVE = {"last year": -1, "this year": 0, "next year": 1}
_WHEN = re.compile(
    r"\b(before|after|since|until|till|by|from)\s+(?:the\s+)?(?:(?:one|meeting|session)\s+)?(?:of\s+|on\s+|in\s+)?$"
)
_WORD = {"since": "after", "till": "until", "from": "on"}
DAY = " zzday "  # stands for a date in a question


class Times(msgspec.Struct, frozen=True):
    """Days as exact as they were given ("2024-03", "--03-25" without a year), how they bound the answer, the rest."""

    days: tuple[str, ...]
    when: str  # "on", "before", "after", "until", "by" or "" without a day
    rest: str  # the question with DAY for each date


def times(plain: str, today: date) -> Times:
    """The days of a question in lower case."""
    found = [(f.start, f.end, f.iso) for f in dates.find(plain, years=False)]
    found += [(m.start(1), m.end(1), f"--{dates.MONTHS[m[1]]:02}") for m in _BARE_MONTH.finditer(plain)]
    found += [(m.start(), m.end(), m[1]) for m in _YEAR.finditer(plain)]
    for words, more in _RELATIVE.items():
        found += [(m.start(), m.end(), str(today.year + more)) for m in re.finditer(rf"\b{words}\b", plain)]
    taken: list[tuple[int, int, str]] = []
    for start, end, iso in found:
        if not any(start < other_end and other_start < end for other_start, other_end, _ in taken):
            taken.append((start, end, iso))
    taken.sort()
    when = [_WHEN.search(plain[:start]) for start, _, _ in taken]
    word = next((_WORD.get(m[1], m[1]) for m in when if m), "on") if taken else ""
    for start, end, _ in reversed(taken):
        plain = plain[:start] + DAY + plain[end:]
    return Times(tuple(dict.fromkeys(iso for _, _, iso in taken)), word, " ".join(plain.split()))


def fits(day: str, wanted: str) -> bool:
    """Whether a day of a paper and a day asked for may be the same: one is a part of the other."""
    if wanted.startswith("--"):
        return day[4:].startswith(wanted[1:])
    return bool(day) and (day.startswith(wanted) or wanted.startswith(day))


def first_of(day: str) -> str:
    """The first day of a day, month or year."""
    return {4: f"{day}-01-01", 7: f"{day}-01"}.get(len(day), day)


def last_of(day: str) -> str:
    """The last day of a day, month or year, as far as comparison goes (the 31st of any month)."""
    return {4: f"{day}-12-31", 7: f"{day}-31"}.get(len(day), day)


def future(days: Iterable[str], today: date) -> bool:
    """Whether all days asked for are still to come."""
    days = [day for day in days if not day.startswith("--")]
    return bool(days) and all(first_of(day) > today.isoformat() for day in days)
