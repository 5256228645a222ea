"""Several people behind a form of address that is printed for one: "Councillor Bell (Chair), Tarn, Reed and Orr"."""

from __future__ import annotations

import re

from convenor.ingest.words.shapes import EVERYDAY

_ONE = r"[A-Z](?:[’'][A-Z])?[a-zà-ɏ]+(?:[’'-][A-Z]?[a-zà-ɏ]+)*"
_SAID = r"(?: \([^()]{2,40}\))?"
LIST = re.compile(
    rf"(?P<title>Councillor|Cllr) (?P<names>{_ONE}{_SAID}(?:, {_ONE}{_SAID}){{2,}},? and {_ONE}{_SAID})\.?$"
)
SAID = re.compile(r" \([^()]*\)|,|\.$| and\b")


def several(words: str) -> str:
    """Such a list with the form of address in the plural; any other as it stands, also where one of its words is no surname."""
    found = LIST.match(words) if words.startswith(("Councillor ", "Cllr ")) else None
    surnames = SAID.sub(" ", found["names"]).lower().split() if found else []
    if not found or not EVERYDAY.isdisjoint(surnames):
        return words
    return f"{found['title']}s {words[found.start('names') :]}"
