"""What a question speaks of, as units that a sentence holds or not: words, and names in any of their spellings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import msgspec

from convenor.graph.model import Entity
from convenor.search.desk import Desk
from convenor.search.lookup import tokens_of
from convenor.search.times import DAY, times
from convenor.search.words import STOP, near, stem, words

# Words that a sentence need not hold.
_WEAK = frozenset(
    stem(w)
    for w in "people person thing things area happen happened get want made make take given kind sort new used".split()
)
Spelling = tuple[str, ...]  # the stems of a name or word


class Unit(msgspec.Struct, frozen=True):
    """One thing that a sentence should speak of; `entity` is the id of what is named, `kind` its kind."""

    spellings: tuple[Spelling, ...]
    name: bool = False
    entity: str = ""
    kind: str = ""

    @property
    def telling(self) -> bool:
        """Whether it is a word, and not one that says little."""
        return not self.name and self.spellings[0][0] not in _WEAK


def undated(text: str) -> str:
    """A text without its dates."""
    return times(text.lower(), date.today()).rest.replace(DAY.strip(), " ")


def units_of(desk: Desk, plain: str) -> list[Unit]:
    """What a text speaks of: its names and its telling words."""
    tokens = tokens_of(plain)
    mentions = desk.lookup.mentions(plain)
    inside = {at for m in mentions for at in range(m.start, m.end)}
    units = [
        Unit(_spellings(m.entities[0], tokens[m.start : m.end]), True, m.entities[0].id, m.entities[0].kind)
        for m in mentions
    ]
    left = [token for at, token in enumerate(tokens) if at not in inside and token not in STOP and len(token) > 1]
    return list(dict.fromkeys([*units, *(Unit(((stem(token),),)) for token in left)]))


def _spellings(thing: Entity, asked: Sequence[str]) -> tuple[Spelling, ...]:
    """All spellings of a thing, the one asked with among them; of a person also the surname."""
    names = [" ".join(asked), thing.label, *thing.aliases]
    names += [thing.label.split()[-1]] if thing.kind == "person" else []
    names += [initials for name in (" ".join(asked), thing.label) if len(initials := _initials(name)) > 2]
    return tuple(dict.fromkeys(tuple(stem(word) for word in words(name)) for name in names))


def _initials(name: str) -> str:
    """The first letters of a name's telling words: "ics" for "integrated care systems"."""
    return "".join(word[0] for word in words(name) if word not in STOP)


class Text(msgspec.Struct, frozen=True):
    """A text to be looked through: its stems, and all of them in their order, each between spaces."""

    stems: frozenset[str]
    order: str


def read(text: str) -> Text:
    """A text ready to be looked through."""
    order = [stem(word) for word in words(text)]
    return Text(frozenset(order), f" {' '.join(order)} ")


def holds(unit: Unit, text: Text) -> float:
    """How well a text holds a unit: 1, 0.8 for a near word, 0. The words of a name must stand together."""
    if not unit.name:
        return near(unit.spellings[0][0], text.stems)
    return 1.0 if any(f" {' '.join(spelling)} " in text.order for spelling in unit.spellings) else 0.0


def held_by(values: Sequence[float], weights: Sequence[float], among: Sequence[bool] = ()) -> float:
    """The weighted mean of some values, of those among them where that is given; 1 where there are none."""
    rows = [(v, w) for at, (v, w) in enumerate(zip(values, weights, strict=True)) if not among or among[at]]
    total = sum(weight for _, weight in rows)
    return sum(value * weight for value, weight in rows) / total if total else 1.0
