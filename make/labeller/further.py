"""The lists of a paper in order: the usual layouts, and those in which heads, states or bodies stand elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

import wording
from entries import Line, Words, marked, said
from layouts import Layouts

STATES = "PIA PAI PA PIA P PIA PIAX APX PI PPIA PIIA AP".split()
OFTEN = {"in line": 4, "lines": 4, "run on": 4, "table": 3, "columns": 3, "no head": 3, "one paragraph": 2}


class Lists(Layouts):
    """The lists of one paper, in one layout."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self._layouts |= {
            "one paragraph": lambda how, n: [[self.head(how) + self.several(self.entries(n))]],
            "side by side": lambda how, n: [[self.head(how)], *([e] for e in self.entries(n))],
            "own row": lambda how, n: [[self.head(how), self.several(self.entries(n))]],
            "own rows": lambda how, n: [[self.head(how) if not i else [], e] for i, e in enumerate(self.entries(n))],
            "marked behind": self._marked_behind,
            "bracket behind": lambda how, n: [[e + marked(said(self.state(how), how), "(", ")")] for e in self.entries(n, "n")],
            "told behind": lambda how, n: [[self.told(how, n)]],
            "initials first": lambda how, n: [[self.head(how)], *([self.entry(self.one(("in", "in", "int", "ino", "i:n")))] for _ in range(n))],
            "offices": lambda how, n: [[self.head(how)], *([self.entry("t:n")] for _ in range(n))],
            "marks": self._marks,
            "parties": self._parties,
            "bodies in line": self._bodies_in_line,
            "substitutes": self._substitutes,
            "two heads": lambda how, n: [[self.head(how)], *([e] for e in self.entries(n)), [self.head(how)], *([e] for e in self.entries(2))],
            "two a row": lambda how, n: [[self.head(how)], *([self.entry(), self.entry()] for _ in range(n))],
            "dots": lambda how, n: [[self.head(how)], *([self.entry("n") + said("." * self.number(4, 12)) + said(self.title(), "T")] for _ in range(n))],
            "semicolons": lambda how, n: [[self.head(how) + self.several(self.entries(n, self.one(("nto", "no", "nt"))), ";")]],
            "title in front": lambda how, n: [[self.head(how)], *([self.entry(self.one(("tn-", "tno-", "on-")))] for _ in range(n))],
        }  # fmt: skip
        self.layout = self.random.choices(list(self._layouts), [OFTEN.get(name, 1) for name in self._layouts])[0]

    # ── states behind people ──
    def state(self, how: str) -> str:
        """A state as a list says it of one person."""
        word = self.one(wording.STATES[how])
        return word.upper() if self.capitals else word

    def told(self, how: str, count: int) -> Words:
        """Those who came or did not, and behind them what is said of all of them."""
        people = self.several(self.entries(min(count, 8), self.one(("n", "n", "n(o)", "n(t)"))), ",")
        return people + said(self.one(wording.TOLD_BEHIND[how]), how) + said(".")

    def _marked_behind(self, how: str, count: int) -> list[Line]:
        dash = self.one(("-", "–", ":", ",", "…"))
        return [[entry + said(dash) + said(self.state(how), how)] for entry in self.entries(count, self._entry)]

    def _marks(self, how: str, count: int) -> list[Line]:
        """A table in which a mark or letter says how somebody came."""
        sign = {"HP": ("✓", "P", "Yes", "Y"), "HI": ("O", "I", "✓"), "HA": ("A", "Apols", "N"), "HX": ("X", "-", "N")}[
            how
        ]
        rows: list[Line] = [[*self.row(), said(self.one(sign))] for _ in range(count)]
        return [[said("Name"), said("Position"), said("Present")], *rows] if how == "HP" else rows

    # ── bodies and groups ──
    def _parties(self, how: str, count: int) -> list[Line]:
        """Councillors below or behind their parties."""
        out: list[Line] = [[self.head(how)]]
        for _ in range(self.number(2, 3)):
            group = said(self.one(wording.PARTIES))
            people = self.several(self.entries(self.number(1, max(2, count // 2)), "n"), ",")
            out += [[group + people]] if self.chance(0.5) else [[group], [people]]
        return out

    def _bodies_in_line(self, how: str, _: int) -> list[Line]:
        """One paragraph: each body with its people behind it."""
        out = self.head(how)
        for _ in range(self.number(2, 5)):
            people = self.several(self.entries(self.number(1, 3), self.one(("n", "n(t)"))), ",")
            out += marked(said(self.one(self.bodies), "O"), "", ":") + marked(people, "", ";")
        return [[out]]

    def _substitutes(self, how: str, count: int) -> list[Line]:
        """People beside whom those stand for whom they came."""
        people = [
            self.entry("n") + (said(self.filled(self.one(wording.INSTEAD))) if self.chance(0.5) else [])
            for _ in range(count)
        ]
        return (
            [[self.head(how) + self.several(people)]]
            if self.chance(0.5)
            else [[self.head(how)], *([p] for p in people)]
        )

    # ── all lists of a paper ──
    def lists(self) -> tuple[list[Line], list[Line]]:
        """The lists in order, and the apologies where they stand below an item instead."""
        states = [f"H{state}" for state in self.one(STATES)]
        if self.layout == "side by side":
            return self._side_by_side(states), []
        if self.chance(0.05):
            return self._torn(states), []
        out: list[Line] = []
        late: list[Line] = []
        for how in states:
            count = self.number(1, 14) if how == "HP" else self.one((1, 1, 2, 3, 4, 5, 8))
            if how == "HA" and not late and self.chance(0.35):
                late = (
                    [[self.sentence(how, min(count, 6))]]
                    if self.chance(0.7)
                    else self._layouts[self.layout](how, count)
                )
                continue
            aside = how in ("HI", "HX") and self.chance(0.12)
            out += [[self.sentence(how, min(count, 6))]] if aside else self._layouts[self.layout](how, count)
            out += [[said(self.one(wording.BETWEEN))]] if self.chance(0.12) else []
        return (
            [[[word for line in out for cell in line for word in cell]]] if self.layout == "one paragraph" else out
        ), late

    def _side_by_side(self, states: Sequence[str]) -> list[Line]:
        """A table with a column for each list."""
        columns = [self.entries(self.number(1, 8), self.one(("n", "n(t)", "n(o)"))) for _ in states]
        rows = range(max(len(column) for column in columns))
        return [
            [self.head(how) for how in states],
            *([column[row] if row < len(column) else [] for column in columns] for row in rows),
        ]

    def _torn(self, states: Sequence[str]) -> list[Line]:
        """All heads before all lists, so that which list is whose cannot be told."""
        out: list[Line] = [[self.head(how)] for how in states]
        for how in states:
            out += self._layouts[self.one(("below", "lines"))](how, self.number(1, 8))[1:]
        return out
