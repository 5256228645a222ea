"""Somebody whose firm is shaped like a name, with the kind of seat in a bracket behind it ("Martin Bell, Red Cap (Voting Member)")."""

from __future__ import annotations

import re

import msgspec

from convenor.ingest.lists.entry import KIND_OF_MEMBER, Entry, describe, known_person
from convenor.ingest.words.shapes import is_person

LINE = re.compile(r"(?P<name>[A-Z][^,;|()]{3,40}), (?P<firm>[A-Z][^,;|()]{2,40}) \((?P<seat>[^()]{4,40})\)")


def read(words: str, offset: int) -> list[Entry]:
    """The person of such a line, where no known given name opens what stands between comma and bracket; [] for any other line."""
    found = LINE.fullmatch(words)
    if not found or not KIND_OF_MEMBER.fullmatch(found["seat"]):
        return []
    if not known_person(found["name"]) or not is_person(found["firm"]) or known_person(found["firm"]):
        return []
    return [msgspec.structs.replace(describe(found["name"], offset, [found["seat"]]), body=found["firm"])]
