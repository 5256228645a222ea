"""One invented body's people, titles and other bodies, drawn at random but in the manner of one paper."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from typing import TypeVar

import wording

T = TypeVar("T")
MANNERS = {
    "full": 36,
    "title full": 12,
    "title initials": 14,
    "initials": 7,
    "mixed": 14,
    "title": 5,
    "middle": 5,
    "capitals": 5,
    "given": 2,
}


class Invented:
    """Draws from one seed. `manner` is how the paper writes names."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.manner = self.random.choices(list(MANNERS), list(MANNERS.values()))[0]
        self.capitals = self.chance(0.35)
        self._stop = self.one((".", ". ", " ", "", "."))
        self._everyday = self.one((0.02, 0.06, 0.15))  # how many surnames are everyday words
        self._rare = self.one((0, 0.1, 0.3))  # how many given names no list knows
        self.places = [self.place() for _ in range(3)]
        self.bodies = [self.body() for _ in range(8)]

    # ── chance ──
    def one(self, of: Sequence[T]) -> T:
        """One of some things."""
        return self.random.choice(of)

    def chance(self, of: float) -> bool:
        """Whether something happens that does so this often."""
        return self.random.random() < of

    def number(self, least: int, most: int) -> int:
        """A whole number."""
        return self.random.randint(least, most)

    # ── names ──
    def given(self) -> str:
        """A given name."""
        if self.chance(0.55):
            return self.one(wording.USUAL).title()
        if self.chance(self._rare):
            return (self.one(wording.OPENS) + self.one(wording.GIVEN_CLOSES)).title()
        return self.one(wording.GIVEN).title()

    def surname(self) -> str:
        """A surname: mostly two syllables that mean nothing, at times an everyday word, a given name, a double name."""
        if self.chance(self._everyday):
            name = self.one(wording.EVERYDAY).title()
        elif self.chance(0.05):
            name = self.one(wording.SHORT)
        elif self.chance(0.06):
            name = self.one(wording.GIVEN).title() + self.one(("", "s", "son"))
        else:
            name = self._made()
        kind = self.random.random()
        if kind < 0.06:
            return self.one(wording.BEFORE_SURNAME) + name
        if kind < 0.1:
            return name + self.one("--–") + self._made()
        return f"{name} {self._made()}" if kind < 0.115 else name

    def _made(self) -> str:
        return self.one(wording.OPENS) + self.one(wording.CLOSES)

    def initials(self, count: int = 0) -> str:
        """Initials as the paper sets them ("A. B.", "AB")."""
        letters = [self.one("ABCDEFGHJKLMNPRST") for _ in range(count or self.one((1, 1, 1, 2, 2, 3)))]
        end = self._stop.strip() if self._stop.strip() or len(letters) > 1 else ""
        return self._stop.join(letters) + end

    def person(self, manner: str = "") -> str:
        """Somebody's name as the paper prints it."""
        manner = manner or self.manner
        if manner == "mixed":
            manner = self.one(("full", "full", "title full", "title initials", "full"))
        given, surname = self.given(), self.surname()
        address = self.one(wording.ADDRESS)
        address += "." if address in wording.DOTTED and self.chance(0.25) else ""
        makes: dict[str, Callable[[], str]] = {
            "full": lambda: f"Dr {given} {surname}" if self.chance(0.12) else f"{given} {surname}",
            "title full": lambda: f"{address} {given} {surname}",
            "title initials": lambda: (
                f"{address} {surname}" if self.chance(0.1) else f"{address} {self.initials()} {surname}"
            ),
            "initials": lambda: f"{self.initials()} {surname}",
            "title": lambda: f"{address} {surname}",
            "middle": lambda: f"{given} {self.initials(1)} {surname}",
            "capitals": lambda: f"{given} {surname.upper()}",
            "given": lambda: given,
        }
        return makes[manner]() + (f" {self.one(wording.BEHIND)}" if self.chance(0.03) else "")

    def anybody(self) -> str:
        """Somebody of whom prose speaks."""
        return self.person(self.one(("title", "full", "title full", "title initials", "", "")))

    def short(self, name: str) -> str:
        """The initials of somebody, at times with a further letter of the surname."""
        own = [word for word in re.split(r"[\s.]+", name) if word and word not in wording.ADDRESS]
        return "".join(word[0] for word in own).upper() + (own[-1][1:2] if own and self.chance(0.15) else "")

    # ── places, bodies, titles ──
    def place(self) -> str:
        """The name of a town."""
        return self.one(wording.PLACE_OPENS) + self.one(wording.PLACE_CLOSES)

    def body(self) -> str:
        """The name of a body: a council, a trust, a firm, letters, a place alone."""
        kind = self.random.random()
        if kind < 0.5:
            return f"{self.one(self.places)} {self.one(wording.BODIES)}"
        if kind < 0.56:
            return self.place()
        if kind < 0.6:
            return f"{self.one(self.places)} {self.one(wording.FIELDS)} {self.one(('Board', 'Forum', 'Group', 'Network', 'Service'))}"
        if kind < 0.74:
            return "".join(self.one("ABCDEFGHLMNPRSTUVW") for _ in range(self.number(3, 5)))
        if kind < 0.81:
            both = f"{self.one(self.places)} {self.one(('and', '&'))} {self.place()}"
            return f"{self.one(('NHS ', 'The ', ''))}{both} {self.one(wording.BODIES)}"
        if kind < 0.9:
            return self.one(wording.OPENS) + self.one(wording.BRANDS)
        return f"{self._made()} {self.one(wording.FIRMS)}"

    def field(self) -> str:
        """A field of work."""
        return self.one(wording.LONG_FIELDS if self.chance(0.4) else wording.FIELDS)

    def title(self) -> str:
        """The title of a post."""
        return self.filled(self.one(wording.TITLES))

    def day(self) -> str:
        """A date."""
        months = ("January", "March", "May", "June", "September", "November")
        return f"{self.number(1, 28)} {self.one(months)} {self.number(2004, 2025)}"

    def filled(self, pattern: str) -> str:
        """A pattern of `wording` with its braces filled."""
        fill: dict[str, Callable[[], str]] = {
            "p": self.anybody,
            "o": lambda: self.person(self.one(("full", "title full"))),
            "t": self.title,
            "b": lambda: self.one(self.bodies),
            "c": lambda: self.one(self.places),
            "n": lambda: str(self.number(2, 19)),
            "w": lambda: self.one(wording.EVERYDAY).title(),
            "f": self.field,
            "e": lambda: self.one(wording.TITLE_ENDS),
            "x": lambda: (
                self.one((".", "")).join(self.one("ADEHOSCFPM") for _ in range(self.number(2, 4))) + self.one(("", "."))
            ),
            "m": lambda: (
                f"{self.one(self.bodies)} {self.one(('Board', 'Committee', 'Partnership Board', 'Steering Group', 'Forum'))}"
            ),
            "M": lambda: self.one(self.bodies).upper(),
            "d": self.day,
            "g": self.given,
            "s": self.surname,
        }
        return re.sub(r"\{(\w)\}", lambda found: fill[found[1]](), pattern)
