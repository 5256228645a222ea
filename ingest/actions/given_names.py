"""People whom the notes of a small meeting know by given names alone: no list names them, and they do and will do things by that name."""

from __future__ import annotations

import re
from collections import defaultdict

from convenor.ingest.names.findings import Findings
from convenor.ingest.words.shapes import forenames

ACTS = re.compile(
    r"(?<![\w’'&-])(?P<name>[A-Z][a-z]{2,})\s+(?:will|would|agreed|offered|proposed|suggested|noted|reported|explained|said|asked|volunteered|"
    r"inquired|confirmed|mentioned|has made|to (?:send|contact|write|ask|arrange|update|check|look|follow|speak|book|find|email))\b"
)
WITHIN = re.compile(r"(?:\b[A-Z]\.|[A-Z][\w’'-]*) $")  # of a longer name
FEWEST = 2  # times that somebody does something
FEWEST_PEOPLE = 2
EVERYDAY = frozenset(
    "will may mark grace hope faith joy art bill rose dean guy chance miles pat rob june april august summer autumn".split()
)


def read(findings: Findings, start: int, end: int) -> None:
    """Note the people of a stretch of text whom it knows by their given names alone."""
    text = findings.text[start:end]
    seen: dict[str, list[int]] = defaultdict(list)
    for match in ACTS.finditer(text):
        name = match["name"]
        longer = WITHIN.search(text, max(0, match.start() - 20), match.start())
        if not longer and name.lower() in forenames() and name.lower() not in EVERYDAY:
            seen[name].append(start + match.start())
    own = {name: places for name, places in seen.items() if len(places) >= FEWEST and not _goes_on(text, name)}
    if len(own) >= FEWEST_PEOPLE:
        for name, places in own.items():
            if not findings.people.is_known(name):
                findings.person(name, places[0])


def _goes_on(text: str, name: str) -> bool:
    """Whether a given name stands before a surname somewhere."""
    return bool(re.search(rf"\b{name} [A-Z][a-z]+", text))
