"""Cells that ran together: "Ann BellChairTom Reed" is three of them, a name, a title and a name."""

from __future__ import annotations

import re
from itertools import pairwise

from convenor.ingest.lists.entry import Entry, described, known_person
from convenor.ingest.words.shapes import is_person, is_title

JOINT = re.compile(
    r"(?<=[a-zà-ɏ])(?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bVan)(?<!\bLe)(?<!\bDu)(?<!\bFitz)(?<!\bDi)(?<!\bLa)(?=[A-Z][a-zà-ɏ’'])"
)


def entries(words: str, offset: int) -> list[Entry]:
    """The people of a line in which cells ran together; [] where a part is neither somebody known nor a title."""
    cuts = [match.start() for match in JOINT.finditer(words)]
    if not cuts:
        return []
    out: list[Entry] = []
    before = ""
    for start, end in pairwise([0, *cuts, len(words)]):
        part = words[start:end].strip()
        told = re.sub(r"\s*\([^()]*\)$", "", part)
        if is_person(part) and known_person(part) and not is_title(part):
            out.append(Entry(part, offset + start))
        elif is_title(told) and out and before == out[-1].name:
            out[-1] = described(out[-1], [part])
        else:
            return []
        before = part
    return out
