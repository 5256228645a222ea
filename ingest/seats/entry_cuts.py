"""Where one entry of a membership is cut: between counted members that "and" or commas part, and never inside a body's name."""

from __future__ import annotations

import re

from convenor.ingest.seats.counted_words import LEADING
from convenor.ingest.seats.sending import named
from convenor.ingest.words.shapes import BODY_HEADS

PIECES = re.compile(
    rf",? (?:and|plus|together with) (?=(?:{LEADING}) )|, (?=(?:{LEADING}) )|,? and (?=(?i:{LEADING}) [a-z])|, (?=(?i:{LEADING}) [a-z])"
)
NHS_OF_TWO = re.compile(
    r"\bNHS(?! (?:England|Wales|Scotland|Improvement|Providers|Resolution|Confederation|Property)\b)(?: [A-Z][\w’'-]*)+$"
)  # "NHS Vale and the Marches Integrated Care Board"


def pieces(words: str) -> list[str]:
    """The pieces of an entry between "and" or commas; the name of a board for two places stays whole."""
    out: list[str] = []
    for piece in filter(None, PIECES.split(words)):
        whole = out and piece.startswith("the ") and NHS_OF_TWO.search(out[-1])
        if whole and out[-1].rpartition(" ")[2].lower() not in BODY_HEADS and named(re.sub(r" \([^()]*\)$", "", piece)):
            out[-1] += f" and {piece}"
        else:
            out.append(piece)
    return out
