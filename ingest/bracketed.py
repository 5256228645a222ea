"""People named in brackets behind their titles: "Director, Roads (Mr A Smith), Clerk (Ms B Jones)"."""

from __future__ import annotations

import re
from itertools import pairwise

from convenor.ingest.entry import Entry, describe
from convenor.ingest.pieces import BRACKET
from convenor.ingest.shapes import is_person, is_title, strip_honorific


def read(words: str, offset: int) -> list[Entry]:
    """The people of a line that names each so; [] for any other line."""
    inner = [match for match in BRACKET.finditer(words) if strip_honorific(match[1])[0] and is_person(match[1])]
    if len(inner) < 2 or len(inner) < len(BRACKET.findall(words)):
        return []
    titles = [words[before.end() : after.start()] for before, after in pairwise(inner)]
    titles = [re.sub(r"^[\s,;.]*(?:and |& )?(?:the )?", "", said) for said in (words[: inner[0].start()], *titles)]
    if any(is_person(said) or not said[:1].isupper() for said in titles) or not any(map(is_title, titles)):
        return []
    return [describe(match[1], offset + match.start(1), [title]) for match, title in zip(inner, titles, strict=True)]
