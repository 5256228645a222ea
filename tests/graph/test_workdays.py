"""Working days in England and Wales."""

from __future__ import annotations

from datetime import date

import pytest

from convenor.graph.workdays import (
    bank_holidays,
    clear_days_between,
    easter,
    is_working_day,
    working_days_before,
    working_days_between,
)


@pytest.mark.parametrize(
    ("year", "days"),
    [
        (2020, "1-1 4-10 4-13 5-8 5-25 8-31 12-25 12-28"),
        (2021, "1-1 4-2 4-5 5-3 5-31 8-30 12-27 12-28"),
        (2022, "1-3 4-15 4-18 5-2 6-2 6-3 8-29 9-19 12-26 12-27"),
        (2023, "1-2 4-7 4-10 5-1 5-8 5-29 8-28 12-25 12-26"),
        (2024, "1-1 3-29 4-1 5-6 5-27 8-26 12-25 12-26"),
        (2025, "1-1 4-18 4-21 5-5 5-26 8-25 12-25 12-26"),
        (2026, "1-1 4-3 4-6 5-4 5-25 8-31 12-25 12-28"),
    ],
)
def test_bank_holidays(year: int, days: str) -> None:
    assert bank_holidays(year) == {date(year, *map(int, day.split("-"))) for day in days.split()}


def test_easter() -> None:
    assert [easter(year) for year in (1961, 2000, 2008, 2038)] == [
        date(1961, 4, 2), date(2000, 4, 23), date(2008, 3, 23), date(2038, 4, 25),
    ]  # fmt: skip


def test_working_days_skip_weekends_and_bank_holidays() -> None:
    assert not is_working_day(date(2024, 3, 29))
    assert not is_working_day(date(2024, 3, 30))
    assert is_working_day(date(2024, 4, 2))
    assert working_days_before(date(2024, 4, 3), 1) == date(2024, 4, 2)
    assert working_days_before(date(2024, 4, 3), 2) == date(2024, 3, 28)
    assert working_days_before(date(2025, 1, 3), 5) == date(2024, 12, 24)
    assert working_days_between(date(2024, 3, 28), date(2024, 4, 3)) == 1


def test_clear_days_count_neither_end() -> None:
    assert clear_days_between(date(2024, 5, 1), date(2024, 5, 5)) == 3
    assert clear_days_between(date(2024, 5, 5), date(2024, 5, 1)) == 0
