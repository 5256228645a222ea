"""Who is to do an entry of a plan, told in brackets behind it, with or without when ("Open a hub (Lead: Vale Trust; by May 2026)")."""

from __future__ import annotations

import re

_TIME = (
    r"(?:by|from|until|due|end|early|mid|late|spring|summer|autumn|winter|ongoing|annual\w*|quarterly|monthly|yearly|short|medium|long|"
    r"Q[1-4]|20\d\d|\d|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*)\b"
)
_LEAD = r"(?:(?:owner|responsible|lead(?: (?:partner|organisation|agency|officer|body|service|authority))?)(?:\s?:| [–—-])|(?:led|delivered) by\s?:?)"
NOTE = re.compile(
    r"[(\[]"
    + _LEAD
    + r" (?P<owner>(?-i:[A-Z])[^;()\[\]]{2,90}?)(?:; [^()\[\]]{2,60}|, "
    + _TIME
    + r"[^()\[\]]{0,60})?[)\]]\.?$",
    re.I,
)
FEWEST = 2  # words of what is to be done


def noted(label: str) -> tuple[str, str] | None:
    """(what is to be done, who does it) of an entry with such a note."""
    note = NOTE.search(label) if label[-1:] in ")]." else None
    text = label[: note.start()].rstrip(" .;,") if note else ""
    return (text, note["owner"].strip(" .,")) if note and len(text.split()) >= FEWEST else None
