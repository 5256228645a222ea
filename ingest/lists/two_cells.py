"""A line of two cells, a bar between them: somebody, and what the other cell says of them ("Ann Bell | Walking, Open Spaces")."""

from __future__ import annotations

import re

from convenor.ingest.lists.entry import Entry, brackets, describe, known_person
from convenor.ingest.lists.pieces import bare
from convenor.ingest.names.affiliations import SECOND
from convenor.ingest.words.shapes import is_body, is_person, is_title

BAR = " | "
DASH = re.compile(r"\s[–—-]\s|[()]")  # between a post and its body, or around who stood in, which others read
MARK = re.compile(r"\s*(?:[,;/]|\s[–—-]\s|\band\b|&)\s*")


def read(words: str, offset: int) -> list[Entry]:
    """The person of such a line, where nobody is surely named in the second cell; [] for any other line."""
    name, bar, said = words.partition(BAR)
    alone = bare(name).strip()
    if not bar or BAR in said or not alone or not said.strip() or not is_person(alone) or not known_person(alone):
        return []
    if DASH.search(said) or any(known_person(part) for part in MARK.split(said) if part and is_person(bare(part))):
        return []
    first, *more = said.strip().split(", ")
    if SECOND.match(first):
        more = [part for part in more if is_body(part) or is_title(part)]  # and not what an officer does besides
    return [describe(alone, offset + len(name) - len(name.lstrip()), [*brackets(name), first, *more])]
