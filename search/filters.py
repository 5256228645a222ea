"""Which passages a search may return: by kind of paper, place, body and date."""

from __future__ import annotations

import calendar
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import msgspec

from convenor.graph.errors import UsageError
from convenor.search.passages import Passage
from convenor.search.tokens import encodable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Mask = NDArray[np.bool_]

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_FOREVER = 99991231


class Filter(msgspec.Struct, frozen=True):
    """Names are folded by `fold`; `since` and `until` are whole days as numbers (20240301), both inclusive."""

    kinds: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    since: int | None = None
    until: int | None = None

    @property
    def dated(self) -> bool:
        """Whether only passages with a date can pass."""
        return self.since is not None or self.until is not None

    @property
    def all_pass(self) -> bool:
        return not (self.kinds or self.places or self.bodies or self.dated)


def make_filter(
    kinds: Iterable[str], places: Iterable[str], bodies: Iterable[str], since: str | None, until: str | None
) -> Filter:
    """A filter from people's words. Raises UsageError when a date is not one."""
    return Filter(
        kinds=frozenset(map(fold, kinds)),
        places=frozenset(map(fold, places)),
        bodies=frozenset(map(fold, bodies)),
        since=_required_days(since)[0] if since else None,
        until=_required_days(until)[1] if until else None,
    )


def fold(name: str) -> str:
    """A name as it is compared: case and spacing do not matter."""
    return " ".join(encodable(name).casefold().split())


def days(date: str | None) -> tuple[int, int] | None:
    """The first and last day that an ISO date covers, as numbers: "2024-02" is (20240201, 20240229)."""
    found = _DATE.fullmatch(date.strip()) if date else None
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    if not year:
        return None
    if month is None:
        return year * 10000 + 101, year * 10000 + 1231
    if not 1 <= month <= 12:
        return None
    last = calendar.monthrange(year, month)[1]
    if day is None:
        return year * 10000 + month * 100 + 1, year * 10000 + month * 100 + last
    whole = year * 10000 + month * 100 + day
    return (whole, whole) if 1 <= day <= last else None


def _required_days(date: str) -> tuple[int, int]:
    found = days(date)
    if found is None:
        raise UsageError(f"{date!r} is not a date; write 2024, 2024-03 or 2024-03-15.")
    return found


class Facets:
    """For every row of an index what the filters ask, kept as arrays so that a filter is a few numpy operations."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        import numpy as np

        self._count = len(passages)
        self._kinds: dict[str, list[int]] = defaultdict(list)
        self._places: dict[str, list[int]] = defaultdict(list)
        self._bodies: dict[str, list[int]] = defaultdict(list)
        self._first = np.full(self._count, _FOREVER, dtype=np.int64)
        self._last = np.zeros(self._count, dtype=np.int64)
        for row, passage in enumerate(passages):
            self._kinds[fold(passage.kind)].append(row)
            for names, table in ((passage.places, self._places), (passage.bodies, self._bodies)):
                for name in names:
                    table[fold(name)].append(row)
            covered = days(passage.date)
            if covered:
                self._first[row], self._last[row] = covered

    def mask(self, wanted: Filter) -> Mask:
        """Which rows pass, as booleans (rows,). A partial date passes when it shares a day with the range asked for."""
        import numpy as np

        mask = np.ones(self._count, dtype=bool)
        for names, table in (
            (wanted.kinds, self._kinds),
            (wanted.places, self._places),
            (wanted.bodies, self._bodies),
        ):
            if names:
                mask &= self._any_of(names, table)
        if wanted.dated:
            mask &= self._first < _FOREVER
            mask &= (self._last >= (wanted.since or 0)) & (self._first <= (wanted.until or _FOREVER))
        return mask

    def _any_of(self, names: Iterable[str], table: dict[str, list[int]]) -> Mask:
        import numpy as np

        mask = np.zeros(self._count, dtype=bool)
        for name in names:
            mask[table.get(name, [])] = True
        return mask
