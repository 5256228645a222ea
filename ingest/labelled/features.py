"""What a word looks like and what stands around it, as features; none of them holds a name.

A word is known by itself only when it is one of the everyday words below; any other by its shape and its class.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import accumulate

from convenor.ingest.labelled.tokens import Word
from convenor.ingest.shapes import BODY_HEADS, NOT_NAMES, PARTICLES, SMALL, TITLE_HEADS, TITLE_STARTS, VERBS, forenames

ADDRESS = frozenset(
    "cllr cllrs clr councillor councillors councilor alderman dr drs mr mrs ms miss mx prof professor sir dame lord lady "
    "baroness rev revd reverend hon canon father fr cyng supt insp inspector sgt pc major colonel captain messrs trustee "
    "trustees governor governors mayor".split()
)
HEAD_WORDS = {
    **dict.fromkeys("present attending attendees attended members participants trustees directors governors chair there here".split(), "present"),
    **dict.fromkeys(
        "attendance observers observer officers guests guest visitors invited invitation also advisers advisors secretariat "
        "public staff speakers clerk officials support supporting participating other others employees".split(),
        "in_attendance",
    ),
    **dict.fromkeys("apologies apology regrets unable sorry".split(), "apologies"),
    **dict.fromkeys("absent absence absentees not no".split(), "absent"),
}  # fmt: skip
STRONG = frozenset(
    "present attendance apologies apology absent attendees participants observers regrets attending absence guests officers".split()
)
CUES = frozenset(
    "received submitted recorded noted given from behalf were was had been accepted intimated sent tendered welcomed "
    "thanked opened declared meeting held date time venue location minutes agenda item place substitute deputy deputising "
    "nominated representing rep via part left arrived joined until after voting non ex officio by and with for of the to "
    "in on at who that as contact tel email telephone".split()
)
KNOWN = (
    NOT_NAMES | TITLE_HEADS | TITLE_STARTS | BODY_HEADS | PARTICLES | SMALL | VERBS | ADDRESS | CUES | set(HEAD_WORDS)
)
TELLS = VERBS | frozenset(
    "welcomed opened declared thanked proposed seconded resolved approved moved explained informed advised stated "
    "confirmed would will be highlighted outlined presented updated it there".split()
)
MARKS = frozenset(".,;:()[]-–—|&/*@•✓✔+")
AROUND = (-3, -2, -1, 1, 2, 3)
STEPS = (1, 2, 3, 5, 8, 13, 21, 40)


@lru_cache(maxsize=20_000)
def shape(word: str) -> str:
    """The outline of a word ("Xxxx", "X.", "d") or the mark that it is."""
    if not word[0].isalnum():
        return word if word in MARKS else "?"
    if word[0].isdigit():
        return "d" if word.isdigit() else "dd"
    bare, dot = word.rstrip("."), "." if word.endswith(".") else ""
    if "." in bare:
        return "X.X."
    if len(bare) == 1:
        return ("X" if bare.isupper() else "x") + dot
    if bare.isupper():
        return ("XX" if len(bare) <= 4 else "XXXXX") + dot
    if bare.islower():
        return ("x" if len(bare) < 4 else "xxxx") + dot
    if bare[:1].isupper() and bare[1:].islower() and bare.isalpha():
        return ("Xx" if len(bare) < 4 else "Xxxx") + dot
    return "X-x" if "-" in bare else "X'x" if "'" in bare or "’" in bare else "mix"


@lru_cache(maxsize=20_000)
def kind(word: str, given: bool = True) -> str:
    """The class of a word: form of address, given name, part of a title, of a body's name, of a head, everyday word."""
    low, capital = word.lower().rstrip(".").replace("’", "'"), word[:1].isupper()
    if not word[:1].isalpha():
        return shape(word)
    if capital and low in ADDRESS:
        return "address"
    known = given and capital and low in forenames()
    for name, of_kind in (
        ("head", HEAD_WORDS.keys()),
        ("title", TITLE_HEADS),
        ("body", BODY_HEADS),
        ("opens", TITLE_STARTS),
        ("particle", PARTICLES - SMALL),
        ("small", SMALL),
        ("everyday", NOT_NAMES),
    ):
        if low in of_kind:
            return f"{name}+given" if known else name
    if known or (given and capital and low.split("-")[0] in forenames()):
        return "given"
    return "other"


def bucket(count: int) -> int:
    """How large a number is, roughly."""
    return sum(count > step for step in STEPS)


def features(words: Sequence[Word], given: Callable[[str], bool] = lambda _: True) -> list[list[str]]:
    """The features of each word. `given` says whether a word may be looked up among given names."""
    kinds = [kind(word.text, given(word.text)) for word in words]
    shapes = [shape(word.text) for word in words]
    known = [low if (low := word.text.lower().rstrip(".")) in KNOWN else "" for word in words]
    around = _Around(words, kinds, shapes)
    out = []
    for place, word in enumerate(words):
        found = ["bias", f"s={shapes[place]}", f"k={kinds[place]}", *([f"w={known[place]}"] if known[place] else [])]
        for step in AROUND:
            other = place + step
            if 0 <= other < len(words):
                found += [f"{step}s={shapes[other]}", f"{step}k={kinds[other]}"]
                if known[other]:
                    found.append(f"{step}w={known[other]}")
            else:
                found.append(f"{step}none")
        found += _runs(place, kinds)
        found += _place(place, word, words, kinds, shapes)
        found += around.of(place)
        out.append(found)
    return out


def _runs(place: int, kinds: Sequence[str]) -> list[str]:
    """The classes of the word and its neighbours, together."""
    two, one, this, next_, third = (kinds[i] if 0 <= i < len(kinds) else "" for i in range(place - 2, place + 3))
    return [
        f"k-1={one}|{this}", f"k+1={this}|{next_}", f"k±1={one}|{this}|{next_}",
        f"k-2={two}|{one}|{this}", f"k+2={this}|{next_}|{third}",
    ]  # fmt: skip


def _place(place: int, word: Word, words: Sequence[Word], kinds: Sequence[str], shapes: Sequence[str]) -> list[str]:
    """Where the word stands in its block and cell, and whether a neighbour stands in another."""
    found = [f"in={word.kind}"]
    if word.opens:
        found += ["opens", f"opens k={kinds[place]}", f"opens s={shapes[place]}"]
    if word.closes:
        found.append("closes")
    if word.cell >= 0:
        found.append(f"cell={min(word.cell, 4)}")
    if word.opens_cell:
        found.append(f"cell k={kinds[place]}")
    found += [name for name, here in (("marked", word.marked), ("bold", word.bold)) if here]
    for step in (-1, 1):
        if 0 <= place + step < len(words):
            other = words[place + step]
            if other.block != word.block:
                found.append(f"{step}block")
            elif other.cell != word.cell:
                found.append(f"{step}cell")
    return found


class _Around:
    """How much prose and how many names stand around a word and in its block; which head stands above it."""

    def __init__(self, words: Sequence[Word], kinds: Sequence[str], shapes: Sequence[str]) -> None:
        low = [word.text.lower().rstrip(".") for word in words]
        letters = [word.text[:1].isalpha() for word in words]
        capital = [word.text[:1].isupper() for word in words]
        links = {"and", "of", "for", "the", "de", "van"}
        self._words, self._kinds, self._low, self._capital = words, kinds, low, capital
        self._tells = [w in TELLS and not c for w, c in zip(low, capital, strict=True)]
        self._letters = _sums(letters)
        self._prose = _sums([a and not c and w not in links for a, c, w in zip(letters, capital, low, strict=True)])
        self._names = _sums(
            [k in ("address", "given") or s in ("X", "X.", "X.X.") for k, s in zip(kinds, shapes, strict=True)]
        )
        self._told = _sums(self._tells)
        self._first: dict[int, int] = {}
        self._last: dict[int, int] = {}
        for place, word in enumerate(words):
            self._first.setdefault(word.block, place)
            self._last[word.block] = place
        self._strong, self._label, self._since, self._told_since, self._verbs = "", "", 0, 0, 0

    def of(self, place: int) -> list[str]:
        """The features of one word; to be asked for every word in order."""
        word, first, last = (
            self._words[place],
            self._first[self._words[place].block],
            self._last[self._words[place].block] + 1,
        )
        self._step(place, word)
        kind, tells, told = self._kinds[place], min(self._verbs, 3), min(self._told_since, 3)
        found = [
            f"long={bucket(last - first)}", f"at={min(place - first, 3)}",
            f"block prose={self._share(self._prose, first, last)}", f"block tells={min(2, self._told[last] - self._told[first])}",
            f"strong={self._strong}", f"strong={self._strong},{tells}", f"strong={self._strong},{tells},{kind}",
            f"label={self._label},{bucket(self._since)}", f"label={self._label},{told}", f"label={self._label},{told},{kind}",
        ]  # fmt: skip
        if word.label:
            found += [f"is={word.label}", f"is={word.label},{word.opens_label}", f"is={word.label},{word.opens},{kind}"]
        for reach in (6, 14):
            start, end = max(0, place - reach), min(len(self._words), place + reach + 1)
            prose = self._share(self._prose, start, end)
            found += [f"prose{reach}={prose}", f"tells{reach}={min(2, self._told[end] - self._told[start])}"]
            if reach == 14:
                found.append(f"names={self._share(self._names, start, end)}")
                if self._capital[place]:
                    found.append(f"capital,prose={prose}")
        return found

    def _step(self, place: int, word: Word) -> None:
        if self._low[place] in STRONG:
            self._strong, self._verbs = HEAD_WORDS[self._low[place]], 0
        else:
            self._verbs += self._tells[place]
        if word.label:
            self._label, self._since, self._told_since = word.label, 0, 0
        else:
            self._since, self._told_since = self._since + 1, self._told_since + self._tells[place]

    def _share(self, sums: Sequence[int], start: int, end: int) -> int:
        return 5 * (sums[end] - sums[start]) // max(1, self._letters[end] - self._letters[start])


def _sums(marks: Sequence[bool]) -> list[int]:
    """How many marks are set before each place, and in all."""
    return list(accumulate(marks, initial=0))
