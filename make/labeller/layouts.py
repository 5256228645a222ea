"""Lists of people in some thirty layouts, each word with its label: head, name, title, body, initials or none of these."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import wording
from invented import Invented

Words = list[tuple[str, str]]  # word, label: "X" is neither head nor name, title or body
Line = list[Words]  # one for each cell; a line that is no table row has one

PART = re.compile(r"\(\w+\)|[a-z:]")
ENTRIES = "n n n n nt nt nto nto no n(o) n(t) n(to) n(i) n(i)t n(i)to n(t)o t(n) t:n o:n ont".split()
RUN_ON = "n n(t) n(i)t n(i) nt- no- nt-o n(t)o n(o) n(i)to".split()
COLUMNS = "nto nt no ntoi nit n tn on ont int".split()
STATES = "PIA PAI PA PIA P PIA PIAX APX PI PPIA PIIA AP".split()


def said(text: str, label: str = "X") -> Words:
    """A run of words under one label: NB or NI for the first or the others of a name, so for titles and bodies."""
    inner = label if label in ("X", "IN") or label[0] == "H" else f"{label}I"
    first = inner if inner == label else f"{label}B"
    return [(word, inner if place else first) for place, word in enumerate(text.split())]


def marked(words: Words, before: str = "", behind: str = "") -> Words:
    """Words with marks at both ends that stand against them."""
    if not words:
        return []
    out = list(words)
    out[0] = (before + out[0][0], out[0][1])
    out[-1] = (out[-1][0] + behind, out[-1][1])
    return out


class Lists(Invented):
    """The lists of one paper, in one layout, with the disorder that papers have."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self._dash = self.one((" – ", " - ", ", ", ", ", " — ", ": ", " / "))
        self._colon = self.one((":", ":", ":", ":", "", "", "", " -", ":-", " :", ".", " –"))
        self._brackets = "[]" if self.chance(0.04) else "()"
        self._lost = self.one((0, 0, 0, 0.03, 0.3))  # how many separators are lost
        self._columns = self.one(COLUMNS)
        self._entry = self.one(ENTRIES)
        self._bullet = self.one(("•", "-", "*", "·", "✓", "[x]", "–", ""))
        self._third = self.chance(0.3)
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
        often = {"in line": 3, "lines": 3, "run on": 3, "table": 2, "columns": 2, "no head": 2}
        self.layout = self.random.choices(list(self._layouts), [often.get(name, 1) for name in self._layouts])[0]

    # ── one person ──
    def entry(self, kind: str = "") -> Words:
        """Somebody with what a list says of them."""
        kind = kind or (self._entry if self.chance(0.9) else self.one(ENTRIES))
        printed = self.person()
        title = self.one(wording.CHAIRS) if self.chance(0.09) else self.title()
        name, role, body = said(printed, "N"), said(title, "T"), said(self.one(self.bodies), "O")
        if kind == "n" and title in wording.CHAIRS:
            kind = "n(t)"
        parts = {"n": name, "t": role, "o": body, "i": said(self.short(printed), "IN")}
        out: Words = []
        bracketed = True  # what opens an entry or stands behind a bracket needs no mark before it
        for part in PART.findall(kind):
            inside = [parts[letter] for letter in part if letter in parts]
            if len(part) > 1:
                words = [word for cell in inside[:-1] for word in marked(cell, "", ",")] + inside[-1]
                out += marked(words, *self._brackets)
            elif part == ":":
                out, bracketed = self._joined(out, ": "), True
                continue
            else:
                out = (out if bracketed or "-" in kind else self._joined(out, self._dash)) + inside[0]
            bracketed = len(part) > 1
        return out + self._aside()

    def _joined(self, words: Words, dash: str) -> Words:
        """Words with the mark behind them that parts them from the next."""
        if not dash.strip():
            return words
        return words + said(dash.strip()) if dash.startswith(" ") else marked(words, "", dash.strip())

    def _aside(self) -> Words:
        """What a list says of somebody's coming."""
        kind = self.random.random()
        if kind < 0.03:
            return said(self.one(wording.NOTES))
        return said(self.filled(self.one(wording.INSTEAD))) if kind < 0.05 else []

    def entries(self, count: int, kind: str = "") -> list[Words]:
        """Some people of one list."""
        return [self.entry(kind) for _ in range(count)]

    def row(self) -> Line:
        """The cells of a table row about one person."""
        printed = self.person()
        cells = {
            "n": said(printed, "N"),
            "t": said(self.title(), "T"),
            "o": said(self.one(self.bodies), "O"),
            "i": said(self.short(printed), "IN"),
        }
        return [cells[column] for column in self._columns]

    def several(self, entries: Sequence[Words], separator: str = "") -> Words:
        """People behind each other with marks between them, some of which are lost."""
        separator = separator or self.one((",", ",", ",", ";"))
        out: Words = []
        for left, entry in zip(range(len(entries) - 1, -1, -1), entries, strict=True):
            out += entry
            if left == 1 and self.chance(0.6):
                out += said(self.one(("and", "and", "&")))
            elif left and self.chance(0.006):
                out += said(self.one((".", "1.", "-", "2")))
            elif left and not self.chance(self._lost):
                out = marked(out, "", separator)
        return out

    def head(self, how: str) -> Words:
        """The head of a list."""
        text = self.filled(self.one(wording.HEADS[how])) + (
            f" {self.one(wording.HEAD_NOTES)}" if self.chance(0.05) else ""
        )
        words = said(text.upper() if self.capitals and self.chance(0.9) else text, how)
        if self._colon:
            words = words + said(self._colon) if self._colon.startswith(" ") else marked(words, "", self._colon)
        number = said(f"{self.number(1, 4)}.") if self.chance(0.06) else []
        return number + words + (said(f"({self.number(2, 20)})") if self.chance(0.04) else [])

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

    # ── all lists of a paper ──
    def lists(self) -> tuple[list[Line], list[Line]]:
        """The lists in order, and the apologies where they stand below an item instead."""
        states = [f"H{state}" for state in self.one(STATES)]
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
        return out, late

    def _torn(self, states: Sequence[str]) -> list[Line]:
        """All heads before all lists, so that which list is whose cannot be told."""
        out: list[Line] = [[self.head(how)] for how in states]
        for how in states:
            out += self._layouts[self.one(("below", "lines"))](how, self.number(1, 8))[1:]
        return out
