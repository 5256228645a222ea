"""Texts that speak of one matter, told by the words that tell."""

from __future__ import annotations

import re
from functools import lru_cache

_SMALL = frozenset(
    "the a an of and or to in on at for by with from as is are be was were been that this these those it its their our "
    "we will would should may can all any each every more than so such which who into over under up out not no has had "
    "have resolved agreed approved decided noted asked invited report reports update updates next meeting board "
    "committee council partnership members action actions item decision minutes bring brought be being do done about "
    "somebody someone anyone write find order obtain ask buy get pay send draft produce prepare arrange contact show make "
    "made take put give given look see paid bought sent held".split()
)
_NAMED = re.compile(r"(?<=[a-z,;] )[A-Z][\w’'-]+")
_CALENDAR = frozenset(
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday".split()
)
_ENDINGS = tuple("ations ation ments ment ings ing ers ies ied ed er es s e y".split())


def stem(word: str) -> str:
    """A word without the usual English endings."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


@lru_cache(maxsize=1 << 16)
def telling(text: str) -> frozenset[str]:
    """The words of a text that say what it is about, cut to what their forms share."""
    return frozenset(stem(word) for word in re.findall(r"[a-z]{3,}|\d{3,}", text.lower()) if word not in _SMALL)


def overlap(small: frozenset[str], large: frozenset[str]) -> float:
    """The share of the first text's words that the second has; 0 where fewer than two are shared."""
    shared = len(small & large)
    return shared / len(small) if shared >= 2 or (shared and len(small) == 1) else 0.0


@lru_cache(maxsize=1 << 16)
def named(text: str) -> frozenset[str]:
    """The words inside a text that are written as names, without months and days of the week."""
    return frozenset(word for word in _NAMED.findall(text) if word.lower() not in _CALENDAR)
