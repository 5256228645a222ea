"""Where a meeting was, read off the opening of its paper where no rule read it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from convenor.graph.model import Evidence
from convenor.graph.sentences import LONGEST
from convenor.search.answers import Answer, Item
from convenor.search.asked import Asked
from convenor.search.desk import span_of
from convenor.search.meetings import Meeting, find, theirs

OPENING = 14  # blocks at the start of a paper, where it says where people met
MOST_WORDS = 30
VENUE_WORD = re.compile(
    r"\b(?:Room|Rooms|Hall|Chambers?|Centre|Building|House|Inn|Hotel|Library|School|Church|Chapel|Pavilion|Offices?|"
    r"Surgery|Clubhouse|Headquarters|Suite|Theatre|Campus|College|Boardroom|Teams|Zoom|Webex|Skype|teleconference)\b",
    re.I,
)
_LABEL = re.compile(r"\b(?:venue|location|place|held (?:at|in|via|on|by))\b", re.I)
_NO_VENUE = re.compile(r"^(?:present|apolog|in attendance|attend|members|to:|dear|chair|contact|tel|e-?mail)", re.I)
_LEAD = re.compile(r"^.*?\b(?:venue|location|place)\s*[:|]\s*|^.*?\bheld\s+(?:at|in|via)\s+(?:the\s+)?", re.I | re.S)


def answer(asked: Asked) -> Answer:
    """The line of a paper's opening that says where; a refusal where none does."""
    for paper in dict.fromkeys(_papers(asked)):
        lines = list(_lines(asked, paper))
        best = next((line for line in lines if _LABEL.search(asked.desk.quote(line))), next(iter(lines), None))
        if best is not None:
            said = asked.desk.quote(best)
            document = asked.desk.knowledge.documents[paper]
            told = Item(said, "place", None, document.title, document.date, True, asked.desk.cite([best]))
            return asked.partly(f"{_LEAD.sub('', said, count=1)} ({document.title}).", [told])
    return asked.refused("They do not say where.")


def _papers(asked: Asked) -> Iterator[str]:
    """The papers of the meetings asked about, the latest first; the only paper where there is just one."""
    met: list[Meeting] = [m for row in find(asked) for m in row] if asked.question.days else theirs(asked)
    for meeting in reversed([m for m in met if m.took_place]):
        yield from (span_of(span).document for span in meeting.spans)
    if len(asked.desk.knowledge.documents) == 1:
        yield from asked.desk.knowledge.documents


def _lines(asked: Asked, paper: str) -> Iterator[Evidence]:
    """The lines at the start of a paper that name a room, a hall or the like, up to where it says who was there."""
    document = asked.desk.knowledge.documents[paper]
    for block in document.blocks[:OPENING]:
        span = Evidence(paper, block.start, min(block.end, block.start + LONGEST))
        said = document.quote(span)
        if _NO_VENUE.match(said):
            return
        if VENUE_WORD.search(said) and len(said.split()) <= MOST_WORDS:
            yield span
