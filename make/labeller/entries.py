"""One person of a list in many forms, and the heads of lists; each word with its label: head, name, title, body, initials or none of these."""

from __future__ import annotations

import re
from collections.abc import Sequence

import wording
from invented import Invented

Words = list[tuple[str, str]]  # word, label: "X" is neither head nor name, title or body
Line = list[Words]  # one for each cell; a line that is no table row has one

PART = re.compile(r"\(\w+\)|[a-z:]")
ENTRIES = "n n n n nt nt nto nto no n(o) n(t) n(to) n(i) n(i)t n(i)to n(t)o t(n) t:n o:n ont".split()
RUN_ON = "n n(t) n(i)t n(i) nt- no- nt-o n(t)o n(o) n(i)to".split()
COLUMNS = "nto nt no ntoi nit n tn on ont int".split()


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


class Entries(Invented):
    """The people of one paper, in one manner, with the disorder that papers have."""

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
