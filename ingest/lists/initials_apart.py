"""A table taken off its page column by column: names in one run, what is said of them, and at the end their initials in the same order."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.lists.entry import Entry
from convenor.ingest.words.shapes import HONORIFIC, NAME_WORD, PARTICLES

FEWEST = 3  # people
COLUMN = Worded(r"(?<=\s)[A-Z]{2,5}(?:\s[A-Z]{2,5}){2,}(?=\s|$)")  # of initials
MOST_WORDS = 5  # of a name


def read(words: str, offset: int) -> list[Entry]:
    """The people with whom such a text opens; [] for any other.

    Which of the words between belong to whom nobody can tell, nor what follows the initials.
    """
    for column in COLUMN.finditer(words):
        letters = column.group().split()
        if found := _aligned(words, letters):
            return [Entry(name, offset + at) for name, at in found]
    return []


def _aligned(words: str, letters: list[str]) -> list[tuple[str, int]]:
    """(name, start) of those with whose names a text opens, each with initials of its own in turn; as many as letters say, or none."""
    out: list[tuple[str, int]] = []
    at = 0
    for own in letters:
        at += len(words[at:]) - len(words[at:].lstrip())
        if address := HONORIFIC.match(words[at : at + 40]):
            at += address.end()
        tokens = [(m.group(), at + m.end()) for m in re.finditer(r"\S+", words[at : at + 80])][:MOST_WORDS]
        count = next((n for n in range(2, len(tokens) + 1) if _initials([t for t, _ in tokens[:n]]) == own), 0)
        if not count:
            break
        end = tokens[count - 1][1]
        out.append((words[at:end], at))
        at = end
    return out if len(out) == len(letters) >= FEWEST else []


def _initials(name: list[str]) -> str:
    """The initials of words that may be a name, else ""."""
    if not all(NAME_WORD.match(word) or word.lower() in PARTICLES for word in name):
        return ""
    return "".join(part[0] for word in name for part in re.split(r"[-‐]", word) if part).upper()
