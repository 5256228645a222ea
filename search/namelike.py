"""What looks like a person's name in a sentence: known to the graph, behind a form of address, or written like one."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from convenor.graph.names import HONORIFICS, POST_NOMINALS, split_honorific
from convenor.search.desk import Desk
from convenor.search.lookup import HEADS, tokens_of
from convenor.search.pattern_words import POST

_WORD = r"(?:(?:[A-Z]\.)+|[A-Z][\w'’-]*)"
_PARTICLE = r"(?:de|da|di|van|von|der|den|la|le|ap|ab|al|bin|St\.?)"
_RUN = re.compile(rf"{_WORD}\.?(?: +(?:{_PARTICLE} +)*{_WORD}\.?)*")
_POST = re.compile(POST, re.I)
MOST_WORDS = 5
_NO_NAME = HEADS | frozenset(
    "the that this these minutes meeting meetings resolved agreed action item agenda public health social care services "
    "present apologies attendance attending member members lay non independent elected acting interim vice deputy chief "
    "senior head board governing body nhs january february march april may june july august september october november "
    "december monday tuesday wednesday thursday friday saturday sunday and of for in declarations interest report "
    "note noted welcome introduction any other business date time venue place room hall".split()
)


class Name(msgspec.Struct, frozen=True):
    """A name and where it stands in the sentence."""

    text: str
    start: int
    end: int


def names_in(desk: Desk, document: str, said: str) -> list[Name]:
    """The people's names of a sentence, in order."""
    out: list[Name] = []
    for run in _RUN.finditer(said):
        out += _in_run(desk, document, run[0], run.start())
    return out


def _in_run(desk: Desk, document: str, run: str, start: int) -> list[Name]:
    """The names in a run of capitalised words: the longest that are names, from the left."""
    words = list(re.finditer(r"\S+", run))
    out: list[Name] = []
    at = 0
    while at < len(words):
        for end in range(min(len(words), at + MOST_WORDS), at, -1):
            text = run[words[at].start() : words[end - 1].end()].rstrip(".,")
            whole = at == 0 and end == len(words)
            if _is_name(desk, document, text, whole):
                out.append(Name(text, start + words[at].start(), start + words[at].start() + len(text)))
                at = end - 1
                break
        at += 1
    return out


def _is_name(desk: Desk, document: str, text: str, whole: bool) -> bool:
    title, bare = split_honorific(text)
    plain = tokens_of(bare)
    if not plain or any(word in _NO_NAME or _POST.fullmatch(word) or word in HONORIFICS for word in plain):
        return False
    if len(plain[-1]) < 2 or bare.endswith(("’s", "'s")) or bare.split()[-1] in POST_NOMINALS:
        return False
    if len(plain) > 1 and desk.lookup.is_person(tuple(plain)):
        return True
    if title:
        return len(plain) <= 3
    return (
        whole and 2 <= len(plain) <= 4 and not _common(desk, document) & set(plain) and not desk.lookup.is_other(plain)
    )


def _common(desk: Desk, document: str) -> frozenset[str]:
    return _lower_words(desk.knowledge.documents[document].text)


@lru_cache(maxsize=64)
def _lower_words(text: str) -> frozenset[str]:
    """The words that a paper writes in lower case."""
    return frozenset(re.findall(r"(?<![\w'’-])[a-z]{3,}", text))
