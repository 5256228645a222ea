"""Labels of attendance that stand one after another, before the lists that they belong to.

So a table of two columns comes out when it is taken off a page column by column: "Present: Apologies: Cllrs A, B and C.
Cllr D". The lists are told apart where one name follows another without a mark, and are given to the labels in order
when there are as many of them; else nobody can tell who was there, and nobody is put anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from convenor.ingest.lists.entries import line_entries
from convenor.ingest.words import labels
from convenor.ingest.words.shapes import is_person

RULE = "lists behind their labels"
HEAD = re.compile(labels.TORN_LABEL)
HONORIFIC = r"(?:Cllrs?|Councillors?|Clrs?|Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Rev|Revd|Sir|Dame)\b\.?"
LAST = rf"\b(?:and|&)\s+(?:{HONORIFIC}\s+)?(?:(?:[A-Z]\.?\s?){{1,3}}|(?!{HONORIFIC}\s)[A-Z][a-z]+\s)(?:(?:O|Mc|Mac)\s)?[A-Z][\w’'-]+"  # the last name of a list
SEAM = re.compile(
    rf"(?<=[a-zà-ɏ)])(?P<stop>\.)\s+(?=[A-Z])|(?<=[a-zà-ɏ)])\s+(?={HONORIFIC}\s)|(?<=[a-zà-ɏ)])\s+(?=The\s[A-Z]?[a-z]+)|"
    rf"(?P<last>{LAST})\s+(?=[A-Z])"
)  # between two lists: a full stop, a form of address without a mark before it, or the end of "… and A Name"
WITHIN = re.compile(rf"(?:\b(?:{HONORIFIC}|[A-Z])|[,;&]|\band)$")  # what an end of a stretch within a list looks like
SEPARATED = re.compile(r"[,;]|\b(?:and|&)\s")
DASHES = re.compile(r"\s[–—-]\s")  # before what is said of somebody
FARTHEST = 250  # code points between the labels and the first list, which the labels of what follows may take
FEW = 5  # people who may all have sent apologies, where nobody is listed as present
FIRST = re.compile(rf"{HONORIFIC}\s+[A-Z]")


class List(NamedTuple):
    """A list of people with its label's kind of attendance and its position."""

    how: str
    words: str
    start: int


def lists(words: str, offset: int) -> list[List]:
    """The lists of a text in which they stand behind all their labels; [] for any other text."""
    heads = labels.TORN.search(words)
    if not heads:
        return []
    kinds = [_kind(match.group()) for match in HEAD.finditer(heads.group())]
    first = FIRST.search(words, heads.end(), heads.end() + FARTHEST)
    start = heads.end() if opens_with_person(words[heads.end() :]) else first.start() if first else None
    if len(set(kinds)) < 2 or start is None:
        return []
    return dealt(kinds, groups(words[start:], offset + start))


def below(said: Sequence[tuple[str, int] | None]) -> dict[int, list[List]]:
    """The lists in blocks that stand below all their labels, by the block's index; none where nobody can tell whose they are.

    `said` are the blocks' words and starts; None for a block that can be neither a label nor a list.
    """
    out: dict[int, list[List]] = {}
    index = 0
    while index < len(said):
        heads = list(takewhile(bool, (_alone(each) for each in said[index:])))
        first = index + len(heads)
        index = max(first, index + 1)
        if len(set(heads)) < 2:
            continue
        listed = list(takewhile(_is_list, said[first:]))
        found = dealt(heads, [part for each in listed if each for part in groups(*each)])
        sure = found and any(len(line_entries(each.words, 0)) > 1 for each in found[:-1])
        many = len(listed) > 1 or sum(len(line_entries(each[0], 0)) for each in listed if each) > FEW
        if sure or (heads[0] == "present" and many):
            for at, each in enumerate(listed, first):
                start, end = (each[1], each[1] + len(each[0])) if each else (0, 0)
                out[at] = [one for one in found if sure and start <= one.start < end]
    return out


def _alone(said: tuple[str, int] | None) -> str:
    """The kind of attendance of a label that stands alone."""
    heads = HEAD.fullmatch(said[0].strip(" :;–-")) if said else None
    return _kind(heads.group()) if heads else ""


def _is_list(said: tuple[str, int] | None) -> bool:
    return said is not None and not labels.label_of(said[0])[0] and opens_with_person(said[0])


def leaves_open(words: str) -> bool:
    """Whether a text opens with the label for those present and another, so that nobody can tell whose its list is."""
    heads = labels.TORN.match(words)
    kinds = [_kind(head) for head in HEAD.findall(heads.group())] if heads else []
    return kinds[:1] == ["present"] and len(set(kinds)) > 1


def _kind(label: str) -> str:
    if label.lower() == "in the chair":
        return "present"
    return labels.label_of(f"{label}:")[0] or "in_attendance"


def dealt(kinds: Sequence[str], found: Sequence[tuple[str, int]]) -> list[List]:
    """The stretches as the lists of as many labels; [] where there are fewer or more."""
    named = list(takewhile(lambda stretch: opens_with_person(stretch[0]), found))
    if len(named) != len(kinds) or any(map(_runs_on, named)):
        return []
    return [List(how, words, at) for how, (words, at) in zip(kinds, named, strict=True)]


def _runs_on(stretch: tuple[str, int]) -> bool:
    """Whether several people of a stretch stand without a mark between them, so that a seam may be within a list."""
    return not SEPARATED.search(stretch[0]) and len(DASHES.findall(stretch[0])) > 1


def groups(words: str, offset: int) -> list[tuple[str, int]]:
    """The stretches of a text between which no mark of a list stands, each with its position."""
    out, begin = [], 0
    for seam in SEAM.finditer(words):
        end = seam.end("last") if seam["last"] else seam.start()
        if not seam["last"] and WITHIN.search(words[begin:end]):
            continue
        out.append((words[begin:end], offset + begin))
        begin = seam.end()
    return [*out, (words[begin:], offset + begin)]


def opens_with_person(words: str) -> bool:
    """Whether a stretch is a list of people: it begins with one."""
    found = line_entries(words, 0)
    return bool(found) and (found[0].start < 15 or is_person(words)) and not words.startswith("The ")
