"""Titles that stand before names in a line of people: "Vice Chair Cllr A Name; Portfolio Holder for Roads Cllr B Name"."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.words.shapes import TITLE_HEADS, forenames, is_title, opens_title

ADDRESSED = Worded(r"\b(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Prof|Rev)\b")
OF_SUBJECT = re.compile(
    r"[A-Z][\w-]*(?: [A-Z][\w-]*){0,3} (?:of|for) (?:the )?[A-Z][\w&’'-]*(?:,? (?:and |& )?[A-Z][\w&’'-]*){0,4}"
)  # "Portfolio Holder for Roads and Parks"


def in_line(words: str) -> bool:
    """Whether titles stand before names in a line: it opens with one, or a mark stands right before somebody else."""
    before = [words[: address.start()].rstrip() for address in ADDRESSED.finditer(words)]
    return bool(before) and (_opens(before[0]) or any(each.endswith((",", ";")) for each in before))


def alone(piece: str) -> bool:
    """Whether a piece is nothing but a title: its last word is one, and none is a given name."""
    found = [word.lower() for word in piece.split()]
    return bool(found) and found[-1] in TITLE_HEADS and piece[0].isupper() and not set(found) & forenames()


def of_next(before: str, piece: str) -> bool:
    """Whether a piece is the title of whoever stands right behind it: nobody before it may hold it, or titles stand first in the line."""
    if alone(piece):
        return True
    first = next(iter(ADDRESSED.finditer(before)), None)
    free = not before.strip() or before.rstrip().endswith(";") or (first and _opens(before[: first.start()].rstrip()))
    return bool(free) and _opens(piece)


def _opens(piece: str) -> bool:
    """Whether words are a title and nothing else, alone or of a subject."""
    return alone(piece) or (bool(OF_SUBJECT.fullmatch(piece)) and opens_title(piece) and is_title(piece))
