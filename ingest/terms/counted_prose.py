"""Seats that a sentence on members counts in brackets: "… represent the agencies – elected members (5), Vale Police (1) and Vale Health (1)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from convenor.ingest.seats.sitters import Sitter, sitters

COUNT = re.compile(r" \((?P<number>\d{1,2})\)")
SPEAKS = re.compile(
    r"\b(?:members?|membership|seats?|places?|represent\w*|compris\w+|consists?|made up|composed)\b", re.I
)
BETWEEN = re.compile(r"[,:;–—]| - ")
AND = re.compile(r"^(?:.*\b(?:and|of|are|is|being|namely|represent\w*|from|for) )?(?=the [A-Z]|[A-Z])")
FEWEST = 3  # counts that make a list


def sitting(words: str) -> Iterator[Sitter]:
    """The seats of a sentence, where each count stands behind who sits."""
    counts = [*COUNT.finditer(words)]
    if len(counts) < FEWEST or not SPEAKS.search(words):
        return
    at, found = 0, []
    for count in counts:
        before = BETWEEN.split(words[at : count.start()])[-1].strip()
        opened = AND.match(before) if not before[:1].isupper() else None
        name = before[opened.end() :] if opened else before
        found += (
            sitters(f"{name} ({count['number']})", bare=True) if name[:1].isupper() or name.startswith("the ") else []
        )
        at = count.end()
    if len(found) >= FEWEST and len(found) >= 0.8 * len(counts):
        yield from found
