"""A line of a list by groups that also says who of the group did not come: "Hill Parish: Ann Bell, apologies from Bo Dee"."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.lists.entry import Entry, known_person
from convenor.ingest.roster.roster_text import named
from convenor.ingest.words import labels
from convenor.ingest.words.shapes import is_person

OF_GROUP = Worded(
    r"^(?P<group>[A-Z][^:.;|]{1,70})(?::| [–—-])\s{1,40}(?P<came>(?:\S[^:.]{0,159}?)??)[,;.]?\s{0,9}[(\[]?"
    r"(?P<away>(?:with )?apolog(?:y|ies)\b(?: (?:received|given|sent))?(?: (?:from|for|by|on behalf of)\b|\s?[:–-])?\s{0,9})(?=(?-i:[A-Z]))",
    re.I,
)
CAME_FOR_THEM = re.compile(
    r"\b(?:attend(?:ing|ed|s)\b|in attendance|deputi[sz]|substitut|in (?:his|her|their) (?:place|stead)\b|instead\b)",
    re.I,
)  # who stands behind those away did come
PLAIN = re.compile(r"[A-Z\d&’'(-]|(?:and|of|the|for|in|on|to)\b")  # how a word of a group's name begins


def read(words: str, offset: int, how: str) -> list[tuple[str, Entry]]:
    """(state, person) of such a line: those named first came as the list says; [] for any other line."""
    found = OF_GROUP.match(words)
    if (
        not found
        or (is_person(found["group"]) and known_person(found["group"]))
        or labels.label_of(words)[0]
        or not all(map(PLAIN.match, found["group"].split()))
    ):
        return []
    came = named(found["came"].rstrip(" ,;"), offset + found.start("came")) if found["came"].strip() else []
    said = words[found.end() :].rstrip(" .)]")
    if CAME_FOR_THEM.search(said):
        said = re.split(r"\s*[,;(]", said)[0] if "from" not in found["away"] else ""  # which sentences tell better
    away = [] if CAME_FOR_THEM.search(said) else named(said, offset + found.end())
    return [*((how, entry) for entry in came), *(("apologies", entry) for entry in away)] if away else []
