"""The body that a title calls by its letters ("WSCB Full Board"), by the name in full that the paper gives for them."""

from __future__ import annotations

import re

from convenor.ingest.words.body_words import in_title_case
from convenor.ingest.words.shapes import SMALL

LETTERED = re.compile(
    r"(?:the )?(?P<letters>[A-Z]{3,8})(?: (?:Full|Main|Whole|Public))? (?P<head>Board|Partnership|Committee|Council|Forum|Panel)"
)
HEAD = 1200  # code points of a paper that may name in full who met
FARTHEST = 110  # code points before the last word of a name in which the others stand
MOST_WORDS = 10
WORD = re.compile(r"[A-Z][\w’'&.-]*|&|[a-z]+")


def in_full(name: str, text: str) -> str:
    """A body's name; where it is letters that end as its last word begins, the name in full of which they are the letters.

    That is the only one in the text, and stands beside the letters in brackets or opens a line of the paper's head.
    """
    lettered = LETTERED.fullmatch(name)
    if lettered is None or lettered["letters"][-1] != lettered["head"][0]:
        return name
    told: set[str] = set()  # names in full that are surely of the letters
    other: set[str] = set()
    for last in re.finditer(rf"\b{lettered['head']}\b", text, re.I):
        begin = text.rfind("\n", 0, last.start()) + 1
        before = text[max(begin, last.start() - FARTHEST) : last.start()].split()
        behind = rf"\s*\((?:the )?[“‘\"']?{lettered['letters']}\b"
        for many in range(2, min(MOST_WORDS, len(before)) + 1):
            words = [*before[-many:], last.group()]
            if _letters(words) == lettered["letters"]:
                whole = " ".join(words)
                opens = many == len(before) and last.start() - FARTHEST <= begin and last.start() < HEAD
                sure = opens or re.match(behind, text[last.end() : last.end() + FARTHEST])
                (told if sure else other).add(in_title_case(whole) if whole.isupper() else whole)
                break
    return min(told) if told and len({whole.lower() for whole in told | other}) == 1 else name


def _letters(words: list[str]) -> str:
    """The letters with which the words of a name begin, small ones left out; nothing where they are no name."""
    if not words[0][:1].isupper() or not all(WORD.fullmatch(word) for word in words):
        return ""
    own = [word for word in words if word.lower() not in SMALL | {"&"}]
    return "".join(word[0] for word in own) if all(word[0].isupper() for word in own) else ""
