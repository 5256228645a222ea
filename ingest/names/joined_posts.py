"""Posts of one person that "and" joins, each at a body: "Leader of Vale Council and Chair of the Hill Partnership"."""

from __future__ import annotations

from convenor.graph.worded import Worded
from convenor.ingest.names.affiliations import at_home, may_be_body
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.shapes import is_body, is_title

NEXT = Worded(
    r",? (?:and|&) (?:also )?(?:the )?(?=(?:(?:[Vv]ice|[Dd]eputy|[Cc]o|[Jj]oint|[Ii]ndependent|Acting|Interim|Executive|Managing)[- ])*"
    r"(?:[Cc]hair(?:man|woman|person)?|[Cc]onven[eo]r|Leader|President|Treasurer|Secretary|Clerk|Director|Head|Chief Executive|Principal|Trustee|Governor|Member)"
    r" (?:of|at|to|for) (?:the )?[A-Z])"
)


def apart(words: str) -> list[str]:
    """The posts that some words tell, cut where the next one names the body that it is held at."""
    cut = NEXT.search(words)
    if cut is None or not at_home(words[cut.end() :].partition(",")[0])[1]:
        return [words]
    return [words[: cut.start()], words[cut.end() :]]


def is_home(words: str) -> bool:
    """Whether words in a bracket behind a post name the body that it is held at, by more than a word for its kind."""
    return is_body(words) and " " in words and may_be_body(words) and not is_title(words) and not is_generic(words)
