"""The lists of a paper: the usual layouts."""

from __future__ import annotations

from collections.abc import Callable

import wording
from entries import RUN_ON, Entries, Line, Words, marked, said


class Layouts(Entries):
    """Layouts of one list with its head."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self._layouts: dict[str, Callable[[str, int], list[Line]]] = {
            "in line": lambda how, n: [[self.head(how) + self.several(self.entries(n))]],
            "below": lambda how, n: [[self.head(how)], [self.several(self.entries(n))]],
            "lines": lambda how, n: [[self.head(how)], *([e] for e in self.entries(n))],
            "bullets": lambda how, n: [[self.head(how)], *([said(self._bullet) + e] for e in self.entries(n))],
            "numbers": lambda how, n: [[self.head(how)], *([said(f"{i + 1}.") + e] for i, e in enumerate(self.entries(n)))],
            "run on": lambda how, n: [[self.head(how) + [w for e in self.entries(n, self.one(RUN_ON)) for w in e]]],
            "torn columns": self._torn_columns,
            "surnames": self._surnames,
            "groups": self._groups,
            "of one body": self._of_one_body,
            "body first": self._body_first,
            "table": lambda how, n: [[self.head(how)], *(self.row() for _ in range(n))],
            "labelled rows": self._labelled_rows,
            "state behind": lambda how, n: [[*self.row(), self.head(how)[:2] if how != "HP" or self.chance(0.7) else said("✓")] for _ in range(n)],
            "columns": lambda how, n: [[self.head(how)], *([[w for cell in self.row() for w in cell]] for _ in range(n))],
            "pairs": lambda how, n: [[self.head(how)], *([a + b] for a, b in zip(self.entries(n, "n"), self.entries(n, "n"), strict=True))],
            "title below": self._title_below,
            "no head": self._no_head,
            "sentence": lambda how, n: [[self.sentence(how, min(n, 6))]],
        }  # fmt: skip

    # ── layouts that need more than a line ──
    def _torn_columns(self, how: str, count: int) -> list[Line]:
        """All names before all titles, as the text of a PDF has them."""
        names = [said(self.person(), "N") for _ in range(count)]
        titles = [said(self.title(), "T") if self.capitals else said(self.one(self.bodies), "O") for _ in range(count)]
        shape = self.number(0, 2)
        if shape == 0:
            return [[self.head(how)], *([w] for w in (*names, *titles))]
        columns = [[w for name in names for w in name], [w for title in titles for w in title]]
        return (
            [[self.head(how)], *([c] for c in columns)] if shape == 1 else [[self.head(how) + columns[0] + columns[1]]]
        )

    def _surnames(self, how: str, count: int) -> list[Line]:
        """Surnames behind one form of address ("Councillors Marlow, Fenn (Chair) and Weir")."""
        entries: list[Words] = []
        for place in range(max(2, count)):
            name = self.surname() if self.chance(0.7) else f"{self.initials()} {self.surname()}"
            if not place:
                name = f"{self.one(('Cllrs', 'Councillors', 'Councillors', 'Cllrs.', 'Messrs', 'Drs'))} {name}"
            entries.append(
                said(name, "N")
                + (said(self.one(("(Chair)", "(Vice Chair)", "(E)", "(J)", "(K)"))) if self.chance(0.1) else [])
            )
        more = said("and") + said(
            f"{self.one(('County', 'District', 'Borough'))} Councillor {self.person('full')}", "N"
        )
        return [[self.head(how) + self.several(entries, ",") + (more if self.chance(0.3) else [])]]

    def _groups(self, how: str, _: int) -> list[Line]:
        """People below the bodies or kinds of members that they belong to."""
        out: list[Line] = [[self.head(how)]]
        for _ in range(self.number(2, 3)):
            out.append([said(self.one(self.bodies), "O") if self.chance(0.6) else said(self.one(wording.GROUPS))])
            people = self.entries(self.number(2, 4), self.one(("n", "n", "nt", "n(t)")))
            out += [[self.several(people)]] if self.chance(0.5) else [[person] for person in people]
        return out

    def _of_one_body(self, how: str, _: int) -> list[Line]:
        """Several people with the body of all of them in brackets."""
        out = self.head(how)
        for _ in range(self.number(1, 4)):
            out += self.several(self.entries(self.number(1, 4), "n"), ",")
            out += marked(said(self.one(self.bodies), "O"), "(", self.one((")", ");", "),")))
        return [[out]]

    def _body_first(self, how: str, _: int) -> list[Line]:
        """A body, then its people."""
        sign = self.one((":", " -", ":", " –"))
        out: list[Line] = [[self.head(how)]]
        for _ in range(self.number(2, 5)):
            people = self.several(self.entries(self.number(1, 3), "n"), ",")
            out.append([self._joined(said(self.one(self.bodies), "O"), sign) + people])
        return out

    def _labelled_rows(self, how: str, count: int) -> list[Line]:
        """A table whose first column heads the list."""
        return [[self.head(how) if not place or self.chance(0.1) else [], *self.row()] for place in range(count)]

    def _title_below(self, how: str, count: int) -> list[Line]:
        """A name on one line, title and body on the next ones."""
        out: list[Line] = [[self.head(how)]]
        for _ in range(count):
            out += [[said(self.person(), "N")], [said(self.title(), "T")]]
            out += [[said(self.one(self.bodies), "O")]] if self._third else []
        return out

    def _no_head(self, how: str, count: int) -> list[Line]:
        """A list whose head is lost; below the first one the others keep theirs."""
        people = self.entries(max(2, count))
        head: list[Line] = [] if how == "HP" else [[self.head(how)]]
        return head + ([[person] for person in people] if self.chance(0.4) else [[self.several(people)]])

    def sentence(self, how: str, count: int) -> Words:
        """A sentence that names those who came or sent apologies."""
        people = self.several(self.entries(count, self.one(("n", "n", "n(o)", "n(t)", "nt"))), ",")
        if how == "HA":
            text = (
                " ".join(self.one(part) for part in wording.AWAY) if self.chance(0.7) else self.one(wording.AWAY_ELSE)
            )
            return said(text, how) + people + said(self.one((".", ".", "and these were accepted.", "")))
        if how == "HI" and self.chance(0.5):
            return people + said(self.one(wording.CAME_BEHIND), how) + said(".")
        before = {"HI": wording.CAME_BEFORE, "HP": wording.PRESENT_BEFORE, "HX": ("Absent were",)}[how]
        return said(self.one(before), how) + people + said(".")
