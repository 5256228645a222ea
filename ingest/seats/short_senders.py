"""The letters of a body before a post of it ("VSAB Business Manager"), where the paper says in a bracket what they mean."""

from __future__ import annotations

import re

from convenor.ingest.words.shapes import BODY_HEADS, is_title

LETTERS = re.compile(r"(?P<letters>[A-Z]{3,7}) (?P<post>[A-Z].+)$")


def apart(text: str, position: str) -> tuple[str, str] | None:
    """(letters, post) of a position that opens with the letters of a body which the text names before a bracket with them."""
    found = LETTERS.match(position)
    if found is None or not is_title(found["post"]):
        return None
    before = text.partition(f" ({found['letters']})")
    last = before[0].rpartition(" ")[2]
    if not before[1] or not last[:1].isupper() or last.lower() not in BODY_HEADS:
        return None
    return found["letters"], found["post"]
