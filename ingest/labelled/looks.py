"""What a word looks like by itself: its shape and class, and whether it is one of the everyday words that are known. None of it holds a name."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from convenor.ingest.labelled.vocabulary import (
    BODY_HEADS,
    NOT_NAMES,
    PARTICLES,
    SMALL,
    TITLE_HEADS,
    TITLE_STARTS,
    VERBS,
    given_names,
)

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
LINKS = frozenset(("and", "of", "for", "the", "de", "van"))
MARKS = ".,;:()[]-–—|/&*@•✓✔+"
CLASSES = {
    "head": HEAD_WORDS.keys(),
    "title": TITLE_HEADS,
    "body": BODY_HEADS,
    "opens": TITLE_STARTS,
    "particle": PARTICLES - SMALL,
    "small": SMALL,
    "everyday": NOT_NAMES,
}

STATES = ("", "present", "in_attendance", "apologies", "absent")
SHAPES = (
    *MARKS, *"? d dd X.X. X-x X'x mix".split(),
    *(f"{outline}{dot}" for outline in "X x XX XXXXX xxxx Xx Xxxx".split() for dot in ("", ".")),
)  # fmt: skip
KINDS = ("", *MARKS, "?", "d", "dd", "address", "given", "other", *CLASSES, *(f"{name}+given" for name in CLASSES))
WORDS = tuple(sorted(KNOWN))
_SHAPES, _KINDS, _WORDS = ({name: place for place, name in enumerate(of)} for of in (SHAPES, KINDS, WORDS))


class Look(NamedTuple):
    """A word as numbers: its places in SHAPES, KINDS, WORDS (-1: not known) and STATES (of a word that heads lists), and marks of it."""

    shape: int
    kind: int
    known: int
    strong: int
    letter: bool
    capital: bool
    tells: bool
    prose: bool
    names: bool


@lru_cache(maxsize=20_000)
def look(word: str, given: bool = True) -> Look:
    """What a word looks like; `given` says whether it may be looked up among given names."""
    low, of_shape, of_kind = word.lower().rstrip("."), shape(word), kind(word, given)
    letter, capital = word[:1].isalpha(), word[:1].isupper()
    return Look(
        shape=_SHAPES[of_shape],
        kind=_KINDS[of_kind],
        known=_WORDS.get(low, -1),
        strong=STATES.index(HEAD_WORDS[low]) if low in STRONG else 0,
        letter=letter,
        capital=capital,
        tells=low in TELLS and not capital,
        prose=letter and not capital and low not in LINKS,
        names=of_kind in ("address", "given") or of_shape in ("X", "X.", "X.X."),
    )


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
    """The class of a word: form of address, given name, part of a title, of a body, of a head, everyday word, or a mark."""
    low, capital = word.lower().rstrip(".").replace("’", "'"), word[:1].isupper()
    if not word[:1].isalpha():
        seen = shape(word)
        return seen if seen in MARKS or seen in ("d", "dd") else "?"
    if capital and low in ADDRESS:
        return "address"
    known = given and capital and low in given_names()
    for name, of_kind in CLASSES.items():
        if low in of_kind:
            return f"{name}+given" if known else name
    if known or (given and capital and low.split("-")[0] in given_names()):
        return "given"
    return "other"
