"""The words of which a text must hold one for a pattern to match it, read off the pattern.

The pattern is parsed as `re` parses it. A part that matches one of a few texts is spelt out, parts that stand behind one another are
joined ("sign" and "ed|s" to "signed", "signs"), and of all that the pattern needs the rarest is taken. Where nothing is needed, or
Python parses differently one day, the answer is the empty word, which every text holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from importlib import import_module
from typing import Any, NamedTuple

MOST = 60  # texts that one part is spelt out to
SHORTEST, LONGEST = 2, 14  # code points of a word worth looking for
SIGNS = frozenset("()[]@/=*|.,:;&%+£")  # worth looking for alone
LOOK = 0.001  # what it costs to look for one word, against a try of the pattern
OFTEN, RARER = 40.0, 8.0  # how many sentences hold a word, roughly: fewer with each further code point
COMMON = 0.3  # how many hold words of these alone
COMMON_WORDS = frozenset(
    "a all an and are as at be by for from had has have in is it of on that the this to was were with".split()
)
ASCII = 128
ANY = ("",)

Texts = frozenset[str]
NOTHING: Texts = frozenset([""])


class Needs(NamedTuple):
    """All texts that a part matches, where they are few; and words of which every text that it matches holds one."""

    texts: Texts | None
    words: Texts | None

    def needed(self) -> Texts | None:
        """The rarest of what it needs."""
        return rarest([self.words, as_words(self.texts)])


UNKNOWN = Needs(None, None)


def understood(pattern: str, flags: int = 0) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """A pattern compiled, and its needed words. It is parsed once for both, as that is most of the work."""
    try:
        parts = import_module("re._parser").parse(pattern, flags)
        return import_module("re._compiler").compile(parts, flags), _words_of(parts)
    except (ImportError, AttributeError, TypeError, ValueError):  # no such module, or its parts are not what they were
        return re.compile(pattern, flags), ANY


def needed_words(pattern: str, flags: int = 0) -> tuple[str, ...]:
    """Words in lower case of which a text holds one if the pattern matches it anywhere; the empty word where none is needed."""
    return understood(pattern, flags)[1]


def _words_of(parts: Any) -> tuple[str, ...]:
    """The needed words of a parsed pattern, the shortest first."""
    needed = _row(parts).needed() or NOTHING
    alone = (word for word in needed if not any(other != word and other in word for other in needed))
    return tuple(sorted(alone, key=lambda word: (len(word), word)))


def as_words(texts: Texts | None) -> Texts | None:
    """How texts begin, as words to look for; None where one is too short for that, unless it is a sign that few lines have."""
    if not texts or any(len(text) < SHORTEST and text not in SIGNS for text in texts):
        return None
    return frozenset([text[:LONGEST] for text in texts])


def rarest(choices: Iterable[Texts | None]) -> Texts | None:
    """The words that it costs least to look for: few, and likely to stand in few texts."""
    there = [words for words in choices if words]
    return (
        min(there, key=lambda words: sum(map(_cost, words)), default=None)
        if len(there) > 1
        else next(iter(there), None)
    )


@lru_cache(maxsize=1 << 12)
def _cost(word: str) -> float:
    """What it costs to look for a word, and to try the pattern wherever it stands."""
    held = COMMON if COMMON_WORDS.issuperset(word.split()) else OFTEN * RARER ** -len(word)
    return LOOK + min(held, 1.0)


def _row(items: Any) -> Needs:
    """What parts need that stand behind one another."""
    joined, needed, whole, letters = NOTHING, list[Texts | None](), True, ""
    for kind, value in items.data:
        name = kind.name
        if name == "LITERAL" and (value < ASCII or chr(value) in SIGNS):
            letters += chr(value).lower()
            continue
        if letters:
            joined, letters = frozenset([before + letters for before in joined]), ""
        texts, words = _part(name, value)
        if words is not None:
            needed.append(words)
        if texts is not None and len(joined) * len(texts) <= MOST:
            joined = frozenset([before + behind for before in joined for behind in texts])
            continue
        needed.append(as_words(joined))
        joined, whole = (texts if texts is not None else NOTHING), False
    joined = frozenset([before + letters for before in joined])
    if whole:
        return Needs(joined, rarest(needed))
    return Needs(None, rarest([*needed, as_words(joined)]))


def _part(kind: str, value: Any) -> Needs:
    """What one part of a parsed pattern needs."""
    if kind == "IN":
        return _one_of(value)
    if kind in ("SUBPATTERN", "ATOMIC_GROUP"):
        return _row(value[-1] if kind == "SUBPATTERN" else value)
    if kind == "BRANCH":
        return _either([_row(branch) for branch in value[1]])
    if kind in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return _repeated(*value)
    if kind in ("AT", "ASSERT_NOT"):
        return Needs(NOTHING, None)
    if kind == "ASSERT":
        return Needs(NOTHING, _row(value[1]).needed())
    return UNKNOWN


def _one_of(letters: Any) -> Needs:
    """What a class of letters needs: one of them, where each is named."""
    if all(kind.name == "LITERAL" and (letter < ASCII or chr(letter) in SIGNS) for kind, letter in letters):
        return Needs(frozenset(chr(letter).lower() for _, letter in letters), None)
    return UNKNOWN


def _either(branches: list[Needs]) -> Needs:
    """What a choice needs: what one of its branches needs."""
    texts = [branch.texts for branch in branches]
    words = [branch.needed() for branch in branches]
    spelt = frozenset[str]().union(*(each for each in texts if each is not None))
    return Needs(
        spelt if None not in texts and len(spelt) <= MOST else None,
        as_words(frozenset[str]().union(*(each for each in words if each is not None))) if None not in words else None,
    )


def _repeated(least: int, most: int, items: Any) -> Needs:
    """What a part needs that may stand several times, or not at all."""
    part = _row(items)
    if least:
        return part if most == 1 else Needs(None, part.needed())
    return Needs(part.texts | NOTHING if most == 1 and part.texts is not None else None, None)
