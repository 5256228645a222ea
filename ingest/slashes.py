"""Lines in which slashes part somebody's name from their title and body: "A Name / Director / Vale Playhouse"."""

from __future__ import annotations

from convenor.ingest.affiliations import may_be_body
from convenor.ingest.entry import Entry, brackets, describe, known_person
from convenor.ingest.pieces import bare
from convenor.ingest.shapes import is_person, is_title


def read(words: str, offset: int) -> list[Entry]:
    """The person of such a line; [] for any other."""
    first, *rest = words.split(" / ")
    if len(rest) not in (1, 2) or not is_person(bare(first)) or any(is_person(bare(part)) for part in rest):
        return []
    told = is_title(rest[0]) and (len(rest) == 1 or may_be_body(bare(rest[1])))
    return [describe(bare(first).strip(), offset, [*brackets(first), *rest])] if told or known_person(first) else []
