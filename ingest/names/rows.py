"""The rows of one paper as they come: each once, and found again by what they say without going through all of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterator
from typing import overload

import msgspec

from convenor.graph.model import Evidence
from convenor.graph.reading import Action, Aim, Decision, Role, Row

ALIKE = 13  # the first letters that two labels of one aim share


class Rows:
    """Rows in the order in which they were found; a row that is equal to an earlier one is not kept."""

    def __init__(self) -> None:
        self._rows: list[Row] = []
        self._seen: set[bytes] = set()
        self._index: dict[Hashable, dict[int, None]] = {}
        self._counts: Counter[type] = Counter()
        self._aims: dict[tuple[str, str | None, str], list[tuple[str, str]]] = {}  # … → (plain label, id)

    def add(self, row: Row) -> None:
        """Keep a row, once."""
        key = type(row).__name__.encode() + msgspec.json.encode(row)
        if key in self._seen:
            return
        self._seen.add(key)
        for way in _ways(row):
            self._index.setdefault(way, {})[len(self._rows)] = None
        if isinstance(row, Aim):
            said = _plain(row.label)
            self._aims.setdefault((row.kind, row.parent, said[:ALIKE]), []).append((said, row.id))
        self._counts[type(row)] += 1
        self._rows.append(row)

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> list[Row]: ...
    def __getitem__(self, index: int | slice) -> Row | list[Row]:
        return self._rows[index]

    def __setitem__(self, index: int, row: Row) -> None:
        """Put a row in the place of one that says less."""
        for way in _ways(self._rows[index]):
            self._index[way].pop(index, None)
        for way in _ways(row):
            self._index.setdefault(way, {})[index] = None
        self._rows[index] = row

    def count(self, kind: type[Row]) -> int:
        """How many rows of a kind there are."""
        return self._counts[kind]

    def held(self, office: str) -> set[str]:
        """The keys of the people who hold an office, given in lower case."""
        roles = (self._rows[index] for index in self._found("office", office))
        return {role.person for role in roles if isinstance(role, Role) and role.person and role.status == "held"}

    def roles_in(self, person: str, span: object) -> Iterator[Role]:
        """The roles that a sentence, item or row gives to a person."""
        roles = (self._rows[index] for index in self._found("role in", person, span))
        return (role for role in roles if isinstance(role, Role))

    def held_at(self, role: Role) -> str | None:
        """The body at which another row says that somebody holds, or held, the same office, for the same words."""
        beside = self.roles_in(role.person or "", role.evidence[0])
        title = role.title.lower()
        same = (each for each in beside if each.title.lower() == title and each.status == role.status)
        return next((each.organisation for each in same if each.organisation), None)

    def action_of(self, evidence: tuple[Evidence, ...]) -> int | None:
        """Where the first action stands that is stated where some evidence ends or begins."""
        found = self._found("action", evidence[-1].end) or self._found("action from", evidence[0].start)
        return next(iter(found), None)

    def is_decided(self, end: int) -> bool:
        """Whether a decision was kept whose evidence ends at a position."""
        return bool(self._found("decision", end))

    def uncounted(self, meeting: str | None, item: str | None, title: str | None) -> list[int]:
        """Where the decisions under an item stand for which no votes are told."""
        return self._found("uncounted", meeting, item, title)

    def aim(self, kind: str, parent: str | None, label: str) -> str | None:
        """The id of the aim of a kind under one parent that a label names: in the same words, or one opens the other."""
        said = _plain(label)
        for other, known in self._aims.get((kind, parent, said[:ALIKE]), ()):
            if said == other or (
                min(len(said), len(other)) >= ALIKE and (said.startswith(other) or other.startswith(said))
            ):
                return known
        return None

    def number_of(self, aim: str) -> str | None:
        """The number of an aim as printed."""
        return found.number if (found := self._aim(aim)) else None

    def parent_of(self, aim: str) -> str | None:
        """The id of the aim that an aim belongs to."""
        return found.parent if (found := self._aim(aim)) else None

    def _aim(self, aim: str) -> Aim | None:
        rows = (self._rows[index] for index in self._found("aim", aim))
        return next((row for row in rows if isinstance(row, Aim)), None)

    def owned(self, aim: str, owner: str, evidence: tuple[Evidence, ...]) -> None:
        """Note who delivers an aim, unless that is known."""
        for index in self._found("aim", aim):
            row = self._rows[index]
            if isinstance(row, Aim) and row.owner is None:
                self[index] = msgspec.structs.replace(row, owner=owner, evidence=(*row.evidence, *evidence))

    def _found(self, *way: object) -> list[int]:
        return sorted(self._index.get(way, ()))


def _plain(label: str) -> str:
    """A label's letters, digits and spaces in lower case."""
    return re.sub(r"[^a-z0-9 ]", "", label.lower()).strip()


def _ways(row: Row) -> Iterator[Hashable]:
    """What a row is looked up by."""
    if isinstance(row, Role):
        yield "office", row.title.lower()
        for span in row.evidence:
            yield "role in", row.person, span
    elif isinstance(row, Action):
        yield "action", row.evidence[-1].end
        yield "action from", row.evidence[0].start
    elif isinstance(row, Decision):
        yield "decision", row.evidence[-1].end
        if row.votes is None:
            yield "uncounted", row.meeting, row.item, row.item_title
    elif isinstance(row, Aim):
        yield "aim", row.id
