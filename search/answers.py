"""The shape of an answer, and small tools that every kind of answering shares."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from convenor.graph.model import Citation, Evidence
from convenor.graph.names import normalise

ANSWERED, PARTLY, NOT_STATED = "answered", "partly", "not_stated"


class Item(msgspec.Struct, frozen=True):
    """One answer, or one of the closest facts: what is said, about which thing, when it was true, and where it stands."""

    text: str
    kind: str
    id: str | None = None
    detail: str | None = None
    as_of: str | None = None
    stated: bool = True
    evidence: tuple[Citation, ...] = ()


class Answer(msgspec.Struct, frozen=True):
    """An answer with what was understood. `status`: answered, partly (stated, but not in so many words), not_stated."""

    question: str
    interpretation: str
    status: str
    text: str
    answers: tuple[Item, ...] = ()
    closest: tuple[Item, ...] = ()
    sparql: str | None = None

    def as_json(self) -> dict[str, Any]:
        """The answer in the shape that scripts read; no list is missing."""
        out: dict[str, Any] = msgspec.to_builtins(self)
        return out


STOP = frozenset(
    "a an the of to in on at for from by with and or is are was were be been being it its this that these those do "
    "does did has have had "
    "what which who whom whose when where why how many much long often there their they them he she his her our your "
    "my me i you we us "
    "about into than then so if as not no any all some will would can could should shall may might must please tell "
    "show list give name find "
    "say says said get got through via papers paper according currently now today".split()
)


def words(text: str) -> list[str]:
    """The words of a text, normalised."""
    return re.findall(r"[a-z0-9£%]+(?:'[a-z]+)?", normalise(text).replace("-", " "))


def stem(word: str) -> str:
    """A word cut to what its inflections share; enough to compare words of one question with words of a paper."""
    for ending in ("ations", "ation", "ings", "ing", "ies", "ers", "er", "ed", "es", "s", "y", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def content(text: str, without: Iterable[str] = ()) -> list[str]:
    """The stems of the words that carry the meaning, in order, each once."""
    skip = STOP | frozenset(without)
    return list(dict.fromkeys(stem(w) for w in words(text) if w not in skip and len(w) > 1))


def share(wanted: Iterable[str], text: str) -> float:
    """Which share of some stems the words of a text hold."""
    wanted = list(wanted)
    have = {stem(w) for w in words(text)}
    return sum(w in have for w in wanted) / len(wanted) if wanted else 0.0


# Everyday words of questions → words by which papers say the same.
_SAME = {
    "close": "closed ceased abolished "
             "ended", "stop": "stopping reduce "
                              "quit", "due": "scheduled expected planned", "published": "publish issued",
    "high": "higher significantly", "connect": "connects link", "propose": "proposed", "carers": "carer caring", "money": "budget funding spend",
    "councillor": "cllr", "children": "young child", "elderly": "older", "old": "older", "doctors": "gp gps", "tied": "equal casting", "tie": "equal casting",
    "quorum": "quorate quoracy", "far": "days", "ahead": "before advance", "happen": "shall will", "start": "begin began established", "cost": "price budget funding",
}  # fmt: skip
SYNONYMS = {stem(word): frozenset(stem(w) for w in same.split()) for word, same in _SAME.items()}


def likeness(wanted: Iterable[str], text: str, weight: Mapping[str, float] | None = None) -> float:
    """As `share`, with near words counted for four fifths and words weighted where weights are given."""
    wanted = list(wanted)
    have = {stem(w) for w in words(text)}
    got = total = 0.0
    for word in wanted:
        much = weight.get(word, 1.0) if weight else 1.0
        total += much
        got += much * (1.0 if word in have else 0.8 if SYNONYMS.get(word, frozenset()) & have else 0.0)
    return got / total if total else 0.0


def long_date(iso: str | None) -> str:
    """ "2024-03-25" → "25 March 2024"; as exact as the date is."""
    if not iso:
        return "no date"
    months = "January February March April May June July August September October November December".split()
    parts = iso.split("-")
    if len(parts) == 1 or not parts[0]:
        return iso
    month = months[int(parts[1]) - 1]
    return f"{int(parts[2][:2])} {month} {parts[0]}" if len(parts) > 2 else f"{month} {parts[0]}"


def listed(names: list[str]) -> str:
    """ "A, B and C"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""


def span_of(iri: str) -> Evidence:
    """The evidence that a span's IRI stands for."""
    head, _, tail = iri.rpartition("/")
    start, _, end = tail.partition("-")
    return Evidence(head.rsplit("/", 1)[-1], int(start), int(end))
