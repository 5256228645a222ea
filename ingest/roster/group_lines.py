"""A line of a list by groups that also says who of the group did not come: "Hill Parish: Ann Bell, apologies from Bo Dee"."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.lists.entry import Entry
from convenor.ingest.roster.roster_text import named
from convenor.ingest.words import labels

OF_GROUP = Worded(
    r"^(?P<group>[A-Z][^:.;|]{1,70})(?::| [–—-])\s+(?P<came>[^:.]{0,160}?)[,;.]?\s*[(\[]?"
    r"(?P<away>(?:with )?apolog(?:y|ies)\b(?: (?:received|given|sent))?(?: (?:from|for|by|on behalf of)\b|\s?[:–-])?\s*)(?=[A-Z])",
    re.I,
)
PLAIN = re.compile(r"[A-Z\d&’'(-]|(?:and|of|the|for|in|on|to)\b")  # how a word of a group's name begins


def read(words: str, offset: int, how: str) -> list[tuple[str, Entry]]:
    """(state, person) of such a line: those named first came as the list says; [] for any other line."""
    found = OF_GROUP.match(words)
    if not found or labels.label_of(words)[0] or not all(map(PLAIN.match, found["group"].split())):
        return []
    came = named(found["came"].rstrip(" ,;"), offset + found.start("came")) if found["came"].strip() else []
    away = named(words[found.end() :].rstrip(" .)]"), offset + found.end())
    return [*((how, entry) for entry in came), *(("apologies", entry) for entry in away)] if away else []
