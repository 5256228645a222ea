"""The shape of an answer, and how its rows, lists and dates stand in one."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, TypeVar

import msgspec

from convenor.graph.model import Citation

Row = TypeVar("Row")
ANSWERED, PARTLY, NOT_STATED = "answered", "partly", "not_stated"
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class Item(msgspec.Struct, frozen=True):
    """One answer, or one of the closest facts: what is said, about which thing, when it was true, and where it stands.

    `stated` is False for what was inferred and not said.
    """

    text: str
    kind: str
    id: str | None = None
    detail: str | None = None
    as_of: str | None = None
    stated: bool = True
    evidence: tuple[Citation, ...] = ()


class Answer(msgspec.Struct, frozen=True):
    """An answer with what was understood. `status`: answered, partly (stated, but not in so many words), not_stated.

    `asked` is the question in full, where it followed on another; give it as the question before the next.
    `understood` and `unknown` are the names and the words of a question that could not be read, `suggestions`
    questions near it that can be answered.
    """

    question: str
    interpretation: str
    status: str
    text: str
    answers: tuple[Item, ...] = ()
    closest: tuple[Item, ...] = ()
    sparql: str | None = None
    asked: str = ""
    understood: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The answer in the shape that scripts read; no list is missing."""
        out: dict[str, Any] = msgspec.to_builtins(self)
        return out


def each_once(rows: Iterable[Row], key: Callable[[Row], Hashable]) -> list[Row]:
    """The first row of each key, in the order of the rows."""
    found: dict[Hashable, Row] = {}
    for row in rows:
        found.setdefault(key(row), row)
    return list(found.values())


def long_date(iso: str | None) -> str:
    """ "2024-03-25" → "25 March 2024"; as exact as the date is; "--03" → "March"."""
    if not iso:
        return "no date"
    year, *rest = iso.removeprefix("--").split("-") if not iso.startswith("--") else ("", *iso[2:].split("-"))
    if not rest or not rest[0].isdigit() or not 1 <= int(rest[0]) <= 12:
        return iso
    day = f"{int(rest[1][:2])} " if len(rest) > 1 else ""
    return f"{day}{_MONTHS[int(rest[0]) - 1]} {year}".strip()


def listed(names: Sequence[str], most: int = 0) -> str:
    """ "A, B and C"; of more than `most` names "A, B and 3 more"; names that hold a comma stand apart by ";"."""
    left = len(names) - most if most and len(names) > most else 0
    parts = [*names[:most], f"{left} more"] if left else list(names)
    if len(parts) < 2:
        return "".join(parts)
    mark = ";" if any("," in name for name in parts) else ","
    return f"{f'{mark} '.join(parts[:-1])}{mark if mark == ';' else ''} and {parts[-1]}"


def counted(number: int, one: str, many: str = "") -> str:
    """ "1 decision", "3 decisions"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def sentence(text: str) -> str:
    """A text with one full stop at its end."""
    text = text.strip()
    return text if text.endswith((".", "!", "?", ".”", "!”", "?”")) else f"{text.rstrip(';,:')}."


def in_question(title: str) -> str:
    """The title of an item as it stands within a question: in small letters, but for letters that stand for words ("SEND")."""
    if title.isupper():
        return title.lower()
    first = title.partition(" ")[0]
    return title if first[1:] != first[1:].lower() else title[:1].lower() + title[1:]
