"""Somebody by initials and surname with a post or a body right behind ("R A Reed Secretary Fen Town Council", "D Kemp Vale Rail Trust")."""

from __future__ import annotations

import re

from convenor.ingest.lists.entry import Entry, describe
from convenor.ingest.names.affiliations import may_be_body
from convenor.ingest.names.prose_names import in_prose
from convenor.ingest.words.shapes import (
    BODY_HEADS,
    EVERYDAY,
    TITLE_HEADS,
    TITLE_STARTS,
    is_body,
    is_proper,
    opens_title,
)

PERSON = re.compile(
    r"(?P<name>(?P<first>(?:[A-Z]\.? ?){1,3}) (?P<surname>(?:Mc|Mac|[OD][’'])?[A-Z][a-zà-ɏ]+(?:-[A-Z][a-zà-ɏ]+)?))\s+(?P<rest>[A-Z][^,;:|()]{4,80}(?: \([A-Z][\w&]{1,8}\))?)"
)
OFFICE = re.compile(
    r"(?P<office>(?:(?:Vice|Deputy|Acting)[- ])?(?:Chair(?:man|woman|person)?|Secretary|Treasurer)) (?=[A-Z])"
)
ARTICLES = frozenset("AI")  # letters that are words too
NO_SURNAMES = EVERYDAY | BODY_HEADS | TITLE_HEADS | TITLE_STARTS


def read(words: str, offset: int) -> list[Entry]:
    """The person of such a line; [] for any other: what stands behind opens with a post, or is a body's proper name of several words."""
    found = PERSON.fullmatch(" ".join(words.split()))
    if not found or found["surname"].lower() in NO_SURNAMES or in_prose(found["rest"]):
        return []
    rest = found["rest"]
    if (here := OFFICE.match(rest)) and may_be_body(home := rest[here.end() :]):
        return [describe(found["name"], offset, [f"({here['office']})", home])]  # of the meeting, whoever sends them
    post = opens_title(rest)
    home = is_body(rest) and is_proper(rest) and may_be_body(rest) and " " in rest and found["first"] not in ARTICLES
    return [describe(found["name"], offset, [rest])] if post or home else []
