"""Searching as people do it: names of places and bodies in any spelling, words marked, positions to link to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from convenor.search.filters import fold
from convenor.search.knowledge import Knowledge
from convenor.search.passages import Passage


class Wanted(msgspec.Struct, frozen=True):
    """A search as it was asked for. Several kinds, places or bodies mean any of them; dates are ISO, exact or not."""

    text: str
    kinds: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None


class Found(msgspec.Struct, frozen=True):
    """A passage found: its words, the spans of them that were meant, and passages that have the very same words."""

    passage: Passage
    title: str
    quote: str
    marks: tuple[tuple[int, int], ...]
    score: float
    alike: bool  # in meaning alone: none of the words stands in it
    also: tuple[Passage, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The passage as scripts read it."""
        passage = self.passage
        return {
            "document": passage.document,
            "title": self.title,
            "part": passage.title,
            "kind": passage.kind,
            "date": passage.date,
            "heading": passage.heading,
            "page": passage.page,
            "start": passage.start,
            "end": passage.end,
            "quote": self.quote,
            "score": self.score,
            "places": list(passage.places),
            "bodies": list(passage.bodies),
            "marks": [list(mark) for mark in self.marks],
            "also": [{"document": p.document, "start": p.start, "end": p.end} for p in self.also],
        }


def find(knowledge: Knowledge, wanted: Wanted, limit: int) -> list[Found]:
    """The best passages. Raises UsageError when a date is none."""
    from convenor.search.embed import question_vector

    hits = knowledge.index.search(
        wanted.text,
        question_vector(wanted.text) if wanted.text.strip() else None,
        kinds=wanted.kinds,
        places=_known(knowledge, "place", wanted.places),
        bodies=_known(knowledge, "organisation", wanted.bodies),
        since=wanted.since,
        until=wanted.until,
        limit=limit,
    )
    return [_found(knowledge, wanted.text, hit) for hit in hits]


def _found(knowledge: Knowledge, text: str, hit: Any) -> Found:
    from convenor.search.highlight import highlight

    passage = hit.passage
    document = knowledge.documents[passage.document]
    quote = document.text[passage.start : passage.end]
    return Found(passage, document.title, quote, tuple(highlight(quote, text)), hit.score, not hit.lexical, hit.also)


def _known(knowledge: Knowledge, kind: str, names: Iterable[str]) -> list[str]:
    """The names that the index uses for what people call a place or body."""
    out: list[str] = []
    for name in names:
        labels = [entity.label for entity in knowledge.store.find(name) if entity.kind == kind]
        out += labels or [name]
    return out


class Choices(msgspec.Struct, frozen=True):
    """What can be chosen to narrow a search: names with the number of passages."""

    kinds: tuple[tuple[str, int], ...]
    places: tuple[tuple[str, int], ...]
    bodies: tuple[tuple[str, int], ...]


def choices(passages: Iterable[Passage], most: int = 200) -> Choices:
    """The kinds, places and bodies of an index, each by name; of places and bodies the most frequent ones."""
    tables: tuple[dict[str, int], dict[str, int], dict[str, int]] = ({}, {}, {})
    for passage in passages:
        for table, names in zip(tables, ((passage.kind,), passage.places, passage.bodies), strict=True):
            for name in filter(None, names):
                table[name] = table.get(name, 0) + 1

    def listed(table: dict[str, int]) -> tuple[tuple[str, int], ...]:
        frequent = sorted(table.items(), key=lambda row: (-row[1], row[0]))[:most]
        return tuple(sorted(frequent, key=lambda row: fold(row[0])))

    return Choices(*(listed(table) for table in tables))
