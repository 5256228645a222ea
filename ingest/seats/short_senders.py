"""The letters of a body before a post of it ("VSAB Business Manager"), where the paper says in a bracket what they mean."""

from __future__ import annotations

import re

from convenor.ingest.names import body_names
from convenor.ingest.words.shapes import BODY_HEADS, is_title

LONGEST = 160  # code points in which a body's name is looked for
MOST_TOLD = 20  # places where the letters stand
ALSO = re.compile(
    r"(?:(?:hereafter|hereinafter|referred to as|known as),? ){0,2}(?:the )?[“\"‘']?(?:[A-Z][a-z]+[”\"’']? or )?(?:the )?[“\"‘']?"
)  # in the bracket before the letters: "the Board or"
LETTERS = re.compile(r"(?P<letters>[A-Z]{3,7}) (?P<post>[A-Z].+)$")


def apart(text: str, position: str) -> tuple[str, str] | None:
    """(body, post) of a position that opens with the letters of a body which the text names before a bracket with them."""
    found = LETTERS.match(position)
    if found is None or not is_title(found["post"]):
        return None
    for said in text.split(f"{found['letters']}")[:MOST_TOLD]:
        name, bracket, inside = said.rpartition(" (")
        last = name.rpartition(" ")[2]
        if bracket and last[:1].isupper() and last.lower() in BODY_HEADS and ALSO.fullmatch(inside):
            return next(
                (each for _, end, each in body_names.in_prose(name[-LONGEST:]) if end == len(name[-LONGEST:])),
                found["letters"],
            ), found["post"]
    return None
