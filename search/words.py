"""Words of questions and papers, compared by their stems: which share of a question a text holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from convenor.graph.names import normalise

STOP = frozenset(
    "a an the of to in on at for from by with and or is are was were be been being it its this that these those do "
    "does did has have had what which who whom whose when where why how many much long often there their they them "
    "he she his her our your my me i you we us about into during than then so if as not no any all some will would "
    "can could should shall may might must please tell show list give name find say says said get got through via "
    "papers paper according currently now today".split()
)
_ENDINGS = ("ations", "ation", "ings", "ing", "ies", "ed", "es", "s", "y", "e")

# Everyday words of questions → words by which papers say the same.
_SAME = {
    "ahead": "before advance", "begin": "start began", "begun": "started began", "carers": "carer caring",
    "children": "young child", "close": "closed ceased abolished ended", "connect": "connects link",
    "convert": "conversion", "cost": "price budget funding", "councillor": "cllr", "created": "formed established",
    "death": "dying die", "doctors": "gp gps", "due": "scheduled expected planned", "elderly": "older", "far": "days",
    "formed": "became established created", "founded": "founder founding", "half": "50%", "happen": "shall will",
    "high": "higher significantly", "homeless": "homelessness rough", "jobs": "work employment",
    "kids": "children child young", "leaders": "leader", "loneliness": "lonely isolated isolation",
    "lonely": "loneliness isolated isolation", "looking": "care caring carers", "misses": "fewer absent",
    "money": "budget funding spend", "mother": "mum parent parents", "mum": "mother mothers parent parents",
    "old": "older", "population": "residents inhabitants people", "propose": "proposed",
    "published": "publish issued", "quit": "stop", "quorum": "quorate quoracy", "rejected": "reject refused",
    "relative": "family carer carers", "residents": "population inhabitants people", "reviewed": "review reviews",
    "set": "established formed", "sick": "ill unwell", "start": "begin began established formed",
    "stop": "stopping reduce quit", "tie": "equal casting", "tied": "equal casting",
}  # fmt: skip


def words(text: str) -> list[str]:
    """The words of a text, normalised."""
    return re.findall(r"[a-z0-9£%]+(?:'[a-z]+)?", normalise(text).replace("-", " "))


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """A word cut to what its inflections share; enough to compare words of one question with words of a paper."""
    word = word.removesuffix("'s")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return _undoubled(word[: -len(ending)]) if ending in ("ing", "ed", "ings") else word[: -len(ending)]
    return word


def _undoubled(word: str) -> str:
    """ "stopp" → "stop"; "fall" and "pass" keep both letters."""
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz" else word


SYNONYMS = {stem(word): frozenset(stem(w) for w in same.split()) for word, same in _SAME.items()}


def stems(text: str) -> frozenset[str]:
    """The stems of all words of a text."""
    return _stems(text) if len(text) < 2000 else frozenset(stem(word) for word in words(text))


@lru_cache(maxsize=1 << 13)
def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words(text))


def content(text: str, without: Iterable[str] = ()) -> list[str]:
    """The stems of the words that carry the meaning, in order, each once."""
    skip = STOP | frozenset(without)
    return list(dict.fromkeys(stem(w) for w in words(text) if w not in skip and len(w) > 1))


def share(wanted: Iterable[str], text: str) -> float:
    """Which share of some stems the words of a text hold."""
    wanted = list(wanted)
    have = stems(text)
    return sum(w in have for w in wanted) / len(wanted) if wanted else 0.0


def near(word: str, have: frozenset[str]) -> float:
    """How well some stems hold one: 1 for itself, 0.8 for a near word, 0 for neither."""
    return 1.0 if word in have else 0.8 if SYNONYMS.get(word, frozenset()) & have else 0.0


def likeness(wanted: Iterable[str], text: str, weight: Mapping[str, float] | None = None) -> float:
    """As `share`, with near words counted for four fifths and words weighted where weights are given."""
    have = stems(text)
    weights = [(word, weight.get(word, 1.0) if weight else 1.0) for word in wanted]
    total = sum(much for _, much in weights)
    return sum(much * near(word, have) for word, much in weights) / total if total else 0.0
