"""The body that a title calls by its letters ("WSCB Full Board"), by the name in full that the paper gives for them."""

from __future__ import annotations

import re

from convenor.ingest.words.body_words import in_title_case
from convenor.ingest.words.shapes import SMALL

LETTERED = re.compile(
    r"(?:the )?(?P<letters>[A-Z]{3,8})(?: (?:Full|Main|Whole|Public))? (?P<head>Board|Partnership|Committee|Council|Forum|Panel)"
)
FARTHEST = 110  # code points before the last word of a name in which the others stand
MOST_WORDS = 10
WORD = re.compile(r"[A-Z][\w’'&.-]*|&|[a-z]+")


def in_full(name: str, text: str) -> str:
    """A body's name; where it is letters that end as its last word begins, the name in full of which they are the letters, if the text has one."""
    lettered = LETTERED.fullmatch(name)
    if lettered is None or lettered["letters"][-1] != lettered["head"][0]:
        return name
    for last in re.finditer(rf"\b{lettered['head']}\b", text, re.I):
        before = text[max(0, last.start() - FARTHEST) : last.start()].rpartition("\n")[2].split()
        for many in range(2, min(MOST_WORDS, len(before)) + 1):
            words = [*before[-many:], last.group()]
            if _letters(words) == lettered["letters"]:
                whole = " ".join(words)
                return in_title_case(whole) if whole.isupper() else whole
    return name


def _letters(words: list[str]) -> str:
    """The letters with which the words of a name begin, small ones left out; nothing where they are no name."""
    if not words[0][:1].isupper() or not all(WORD.fullmatch(word) for word in words):
        return ""
    own = [word for word in words if word.lower() not in SMALL | {"&"}]
    return "".join(word[0] for word in own) if all(word[0].isupper() for word in own) else ""
