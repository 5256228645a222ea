"""Posts of one person that "and" or a slash joins, each at a body: "Leader of Vale Council and Chair of the Hill Partnership"."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.names.affiliations import OPENS_BODY, at_home, may_be_body
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.shapes import is_body, is_proper, is_title

NEXT = Worded(
    r",? (?:and|&) (?:also )?(?:the )?(?=(?:(?:[Vv]ice|[Dd]eputy|[Cc]o|[Jj]oint|[Ii]ndependent|Acting|Interim|Executive|Managing)[- ])*"
    r"(?:[Cc]hair(?:man|woman|person)?|[Cc]onven[eo]r|Leader|President|Treasurer|Secretary|Clerk|Director|Head|Chief Executive|Principal|Trustee|Governor|Member)"
    r"(?: (?:of|at|to|for)|,) (?:the )?[A-Z])"
)
SEAT = re.compile(r"\b(?:member|rep|representative)$", re.I)
UNNAMED = re.compile(r"the [A-Za-z-]+(?: [A-Za-z-]+){0,8} ?$")


def apart(words: str) -> list[str]:
    """The posts that some words tell, cut where the next one names the body that it is held at, or a slash stands behind that of the first."""
    here, slash, there = words.partition(" / ")
    home = re.split(r", | [–—-] ", here)[-1]
    told = is_title(here) if home != here else bool(SEAT.search(there))
    if slash and told and is_home(home) and is_title(there) and "/" not in there:
        return [here, there]  # "Chief Executive – Vale Trust / Partner Member"
    cut = NEXT.search(words)
    if cut is None:
        return [words]
    post, _, behind = words[cut.end() :].rstrip(" ,").partition(", ")
    first = words[: cut.start()].partition(", ")[2]
    if not (at_home(post)[1] or (is_home(behind) and is_home(first))):
        return [words]
    return [words[: cut.start()], words[cut.end() :]]


def is_home(words: str) -> bool:
    """Whether words in a bracket behind a post name the body that it is held at, by more than a word for its kind."""
    named = is_body(words) and is_proper(words) and " " in words
    return named and may_be_body(words) and not is_title(words) and not is_generic(words)


def is_unnamed(words: str) -> bool:
    """Whether words behind "and" are one more who came, known by title or as a body ("the Clerk", "the Friends of X")."""
    if not UNNAMED.match(words):
        return False
    body = words.removeprefix("the ")
    return is_title(words) or is_body(body) or bool(OPENS_BODY.match(body))
