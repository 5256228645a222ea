"""Lists on pages: sorted by a column, cut into pages; and things found by their names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from convenor.graph.errors import UsageError
from convenor.graph.model import Entity
from convenor.graph.names import normalise
from convenor.search.knowledge import Paper
from convenor.webapp.view import View

PAGE = 100  # rows of a table on one page
NAMED = ("person", "organisation", "place", "strategy")
WORDED = ("meeting", "aim")  # named by words that other names are part of: they come after those

Row = TypeVar("Row")
Columns = Mapping[str, tuple[str, Callable[[Any], Any]]]  # name in addresses → heading, value to sort by


class Column:
    """A heading: its words, how it sorts now ("ascending", "descending", "none"), and what a press asks for."""

    def __init__(self, name: str, words: str, sort: str) -> None:
        self.name = name
        self.words = words
        self.state = {name: "ascending", f"-{name}": "descending"}.get(sort, "none")
        self.press = f"-{name}" if self.state == "ascending" else name


class Listing(Generic[Row]):
    """Rows of a table in order: `rows` are those of this page, `all` every one."""

    def __init__(self, rows: Sequence[Row], columns: Columns, sort: str, page: int, size: int) -> None:
        self.all = rows
        self.columns = [Column(name, words, sort) for name, (words, _) in columns.items()]
        self.sort = sort
        self.page = page
        self.pages = max(1, -(-len(rows) // size))
        self.rows = rows[(page - 1) * size : page * size]


def listed(rows: Sequence[Row], columns: Columns, sort: str, page: int, page_size: int = PAGE) -> Listing[Row]:
    """Sort rows by a column, "-" before its name for the other way; rows that are empty there come last.

    Raises UsageError when there is no such column.
    """
    name = sort.removeprefix("-")
    if name not in columns:
        raise UsageError(f"The table cannot be sorted by “{sort}”; choose one of {', '.join(columns)}.")
    key = columns[name][1]
    full = sorted((row for row in rows if key(row) != ""), key=key, reverse=sort.startswith("-"))
    return Listing([*full, *(row for row in rows if key(row) == "")], columns, sort, page, page_size)


def latest_first(papers: Iterable[Paper]) -> list[Paper]:
    """Papers by date, the latest first and those without one last; of one date by title."""
    by_title = sorted(papers, key=lambda paper: (paper.title.casefold(), paper.id or ""))
    return sorted(by_title, key=lambda paper: paper.date or "", reverse=True)


def by_name(view: View, text: str, most: int) -> list[Entity]:
    """The things whose name or spelling begins with these words, or has words that begin so; the best linked first."""
    wanted = normalise(text).split()
    if not wanted:
        return []
    found: list[tuple[int, bool, int, str, Entity]] = []
    for kind in (*NAMED, *WORDED):
        for entity in view.store.entities(kind):
            spellings = [normalise(name) for name in (entity.label, *entity.aliases)]
            rank = min(_rank(spelling, wanted) for spelling in spellings)
            if rank < _NO_MATCH:
                links = view.network.degree(entity.id) if entity.id in view.network else 0
                found.append((rank, kind in WORDED, -int(links), entity.id, entity))
    return [entity for *_, entity in sorted(found, key=lambda row: row[:4])[:most]]


_NO_MATCH = 9


def _rank(spelling: str, wanted: list[str]) -> int:
    """0 for the very name, 1 for its beginning, 2 when every word sought begins a word of it."""
    sought = " ".join(wanted)
    if spelling == sought:
        return 0
    if spelling.startswith(sought):
        return 1
    parts = spelling.split()
    return 2 if all(any(part.startswith(word) for part in parts) for word in wanted) else _NO_MATCH
