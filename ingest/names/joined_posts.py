"""Posts of one person that "and" joins, each at a body: "Leader of Vale Council and Chair of the Hill Partnership"."""

from __future__ import annotations

from convenor.graph.worded import Worded
from convenor.ingest.names.affiliations import at_home

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
