"""Names that begin as somebody types: people, bodies, places, strategies and aims."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from convenor.graph.model import Entity
from convenor.graph.names import normalise, split_honorific
from convenor.search.desk import Desk, desk
from convenor.search.words import STOP

if TYPE_CHECKING:
    from convenor.search.knowledge import Knowledge

KINDS = ("person", "organisation", "place", "strategy", "aim")
MOST_WORDS = 5  # of a question's end that may be the beginning of a name
SHORTEST_IN_TEXT = 3  # letters of a name that is being typed in a question
SHORTEST = 2  # letters before anything is proposed


def complete(prefix: str, knowledge: Knowledge, limit: int = 8) -> list[Entity]:
    """The things whose name, or a word of it, begins as typed; whole names first, then the most written about.

    Nothing for fewer than two letters.
    """
    typed = normalise(prefix)
    if len(typed) < SHORTEST:
        return []
    names = desk(knowledge).kept("names to complete", _names)
    starts = {entity.id: entity for name, entity in names if name.startswith(typed)}
    inside = {entity.id: entity for name, entity in names if f" {typed}" in name}
    return list({**starts, **inside}.values())[:limit]


def complete_in(text: str, knowledge: Knowledge, limit: int = 8) -> tuple[int, list[Entity]]:
    """(where the name that is being typed begins, what it may become) at the end of a question: most words first.

    A word that a question may have by itself, such as "who" or "the", is no name's beginning.
    """
    words = list(re.finditer(r"\S+", text))
    for many in range(min(MOST_WORDS, len(words)), 0, -1):
        start = words[-many].start()
        first = words[-many][0].lower()
        if first in STOP or len(text[start:]) < SHORTEST_IN_TEXT:
            continue
        found = complete(text[start:], knowledge, limit)
        if found:
            return start, found
    return len(text), []


def _names(at: Desk) -> list[tuple[str, Entity]]:
    """(spelling, thing), the most written about first."""
    weights = at.lookup.weights
    found = [entity for kind in KINDS for entity in at.store.entities(kind)]
    found.sort(key=lambda entity: (-weights.get(entity.id, 0), entity.label))
    return [(name, entity) for entity in found for spelling in (entity.label, *entity.aliases)
            for name in {normalise(spelling), normalise(split_honorific(spelling)[1])}]  # fmt: skip
