"""Working days in England and Wales: neither Saturday nor Sunday nor a bank holiday. Computed, standard library only.

The regular bank holidays follow the Banking and Financial Dealings Act 1971 with New Year's Day (since 1974) and the early May
holiday (since 1978); days moved or added by proclamation since 1995 are listed.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

_ONE = timedelta(days=1)
_ADDED = {
    date(1999, 12, 31), date(2002, 6, 3), date(2011, 4, 29), date(2012, 6, 5), date(2022, 6, 3), date(2022, 9, 19),
    date(2023, 5, 8),
}  # fmt: skip
# The holiday in the usual week → the day that took its place.
_MOVED = {
    date(1995, 5, 1): date(1995, 5, 8),
    date(2002, 5, 27): date(2002, 6, 4),
    date(2012, 5, 28): date(2012, 6, 4),
    date(2020, 5, 4): date(2020, 5, 8),
    date(2022, 5, 30): date(2022, 6, 2),
}


def easter(year: int) -> date:
    """Easter Sunday, by the anonymous Gregorian rule."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


@lru_cache(maxsize=256)
def bank_holidays(year: int) -> frozenset[date]:
    """The bank holidays of a year in England and Wales."""
    good_friday, easter_monday = easter(year) - 2 * _ONE, easter(year) + _ONE
    fixed = [date(year, 1, 1), date(year, 12, 25), date(year, 12, 26)]
    mondays = [_monday(year, 5, last=True), _monday(year, 8, last=True)]
    if year >= 1978:
        mondays.append(_monday(year, 5))
    days = {good_friday, easter_monday} | {_MOVED.get(day, day) for day in mondays}
    for day in fixed:
        while day.weekday() > 4 or day in days:
            day += _ONE
        days.add(day)
    return frozenset(days | {day for day in _ADDED if day.year == year})


def _monday(year: int, month: int, last: bool = False) -> date:
    """The first or last Monday of a month of 31 days."""
    day = date(year, month, 25 if last else 1)
    return day + (-day.weekday()) % 7 * _ONE


def is_working_day(day: date) -> bool:
    """Whether people in offices work on a day."""
    return day.weekday() < 5 and day not in bank_holidays(day.year)


def working_days_before(day: date, count: int) -> date:
    """The last day that is at least so many working days before another."""
    while count > 0:
        day -= _ONE
        count -= is_working_day(day)
    return day


def working_days_between(start: date, end: date) -> int:
    """How many working days lie after the start up to and without the end: 0 from a Monday to the Tuesday after it."""
    count, day = 0, start + _ONE
    while day < end:
        count += is_working_day(day)
        day += _ONE
    return count


def clear_days_between(start: date, end: date) -> int:
    """How many whole days lie between two days, neither of them counted."""
    return max(0, (end - start).days - 1)
