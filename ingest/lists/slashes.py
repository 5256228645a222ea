"""Lines in which slashes part somebody's name from their title and body, or people: "A Name / Director / Vale Playhouse", "A Name/B Other"."""

from __future__ import annotations

import re

from convenor.ingest.lists.entry import Entry, brackets, describe, known_person
from convenor.ingest.lists.pieces import bare
from convenor.ingest.names.affiliations import may_be_body
from convenor.ingest.words.shapes import is_person, is_title

PART = re.compile(r"[^/\s][^/]*")


def read(words: str, offset: int) -> list[Entry]:
    """The people of such a line; [] for any other."""
    if "/" not in words:
        return []
    people = [(part.group().strip(), part.start()) for part in PART.finditer(words)]
    if len(people) > 1 and all(is_person(name) for name, _ in people) and any(known_person(name) for name, _ in people):
        return [describe(name, offset + at, []) for name, at in people]
    first, *rest = words.split(" / ")
    if len(rest) not in (1, 2) or not is_person(bare(first)) or any(is_person(bare(part)) for part in rest):
        return []
    told = is_title(rest[0]) and (len(rest) == 1 or may_be_body(bare(rest[1])))
    return [describe(bare(first).strip(), offset, [*brackets(first), *rest])] if told or known_person(first) else []
