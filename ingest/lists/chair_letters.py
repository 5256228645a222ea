"""Who is in the chair and who stands in, told by letters in brackets: "A Bell (VC), C Dee (C)", "E Fox (V/C)", "G Hill (Ch)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.ingest.lists.entry import Entry

LETTERS = re.compile(r"\s\((?:(?P<vice>V(?:ice[- ]|[./ -])?\s?Ch?\.?)|(?P<chair>Ch\.?)|(?P<either>C))\)")
Mark = tuple[int, str]  # where letters stand, and the office that they tell


def apart(words: str) -> tuple[str, list[Mark]]:
    """A list without such letters, as long as it was, and what they say; "C" alone may be a party, and tells nothing."""
    found = list(LETTERS.finditer(words)) if " (V" in words or " (C" in words else []
    vice = [mark for mark in found if mark["vice"]]
    chair = [mark for mark in found if mark["chair"]]
    either = [mark for mark in found if mark["either"]]
    chair = chair or (either if vice and len(either) == 1 else [])
    if len(vice) > 1 or len(chair) > 1:
        return words, []
    told = sorted([*((mark.start(), "Vice Chair") for mark in vice), *((mark.start(), "Chair") for mark in chair)])
    for mark in (*vice, *chair):
        words = words[: mark.start()] + " " * len(mark.group()) + words[mark.end() :]
    return words, told


def told(entries: Sequence[Entry], marks: Sequence[Mark]) -> list[Entry]:
    """The people of the list, each of those before letters with the office."""
    out = list(entries)
    for at, office in marks:
        before = [index for index, entry in enumerate(out) if entry.start < at]
        if before and not out[before[-1]].presides:
            holder = out[before[-1]]
            title = f"{office} / {holder.title}" if holder.title else office
            out[before[-1]] = msgspec.structs.replace(holder, title=title, presides=True)
    return out
