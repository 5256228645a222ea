"""A list of members in which a star before a name says who came, taken off its page as one run: "* A Bell * C Dee D Eve * F Garth"."""

from __future__ import annotations

import re

from convenor.ingest.lists.entry import Entry, known_person
from convenor.ingest.lists.entry_pieces import INITIALS_FIRST
from convenor.ingest.words.task_words import OF_SURNAMES

ADDRESS = r"(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lady|Lord|Revd?)\.? "
SURNAME = rf"(?:(?:{OF_SURNAMES}|St|Ó|Ní) ){{0,2}}(?:Mac|Mc|[OD][’'])?[A-ZÀ-Þ][a-zà-ɏ]+(?:-[A-ZÀ-Þ][a-zà-ɏ]+)?"
STARRED = re.compile(
    rf"(?<!\S)\* ?(?P<name>(?:{ADDRESS})?(?:[A-Z]\.? ?){{1,3}} ?{SURNAME}|(?:{ADDRESS})?[A-Z][a-zà-ɏ]+ {SURNAME})(?![\w’'-])"
)
WITHOUT = re.compile(rf"(?<![*\w] )(?<![*\w])(?:{ADDRESS})?(?<![\w.])[A-Z]\.? {SURNAME}(?![\w’'-])")
SAYS_WHO = re.compile(r"\b(?:members|present)\b", re.I)
FEWEST = 5  # stars of such a run
MOST = 0.8  # share of the stars that stand before a name


def read(words: str, offset: int) -> list[Entry]:
    """Those with a star in such a run; [] for any other text, and where all names have one, so that it is a bullet."""
    stars = words.count("*")
    if stars < FEWEST or not SAYS_WHO.search(words):
        return []
    found = [
        match for match in STARRED.finditer(words) if known_person(match["name"]) or INITIALS_FIRST.match(match["name"])
    ]
    if len(found) < FEWEST or len(found) < MOST * stars:
        return []
    between = STARRED.sub(" ", words[found[0].start() : found[-1].end()])
    if not WITHOUT.search(between):
        return []
    return [Entry(match["name"], offset + match.start("name")) for match in found]
