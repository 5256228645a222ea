"""Titles run in: a numbered title in bold that opens its paragraph ("**1. Welcome** The Chair opened the meeting.")."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.ingest.readers.assemble import Raw
from convenor.ingest.readers.markers import marker
from convenor.ingest.words.shapes import is_person

MOST_WORDS = 10  # of a title
FEWEST_WORDS = 4  # of what stands behind it
SAYS = re.compile(r"[“\"‘'(]?[A-Z£\d]")  # how a sentence begins
ENDS = re.compile(r"[.?!][)”\"’]*(?:\s|$)")
UNENDED = re.compile(r"[:,;(–—-]$|\b(?:the|of|and|to|for|by|in|with)$")


def parted(raws: Sequence[Raw], lead: int, mark: str = "") -> list[Raw]:
    """The blocks of one paragraph, the first cut behind its first `lead` characters where these are a numbered title.

    `mark` is the list's mark before it, where that is none of its text.
    """
    if not raws or not lead:
        return list(raws)
    first = raws[0]
    title, rest = first.text[:lead].strip(), first.text[lead:].strip()
    if not _is_title(mark or first.marker or marker(title)[0], marker(title)[1]) or not _says(rest):
        return list(raws)
    bold = msgspec.structs.replace(first, text=title, bold=True)
    said = msgspec.structs.replace(first, kind="paragraph", text=rest, marker="", level=0, bold=False)
    return [bold, said, *raws[1:]]


def _is_title(mark: str, words: str) -> bool:
    if not mark[:1].isdigit() or UNENDED.search(words) or is_person(words.split(",")[0]):
        return False
    return 0 < len(words.split()) <= MOST_WORDS and any(map(str.isalpha, words)) and words[0].isupper()


def _says(rest: str) -> bool:
    """Whether what stands behind a title is running text."""
    return len(rest.split()) >= FEWEST_WORDS and bool(SAYS.match(rest) and ENDS.search(rest))
