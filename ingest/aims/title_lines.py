"""What single lines look like that may be titles of a strategy, and those that tell something of the aim above them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from convenor.graph import dates
from convenor.graph.worded import Worded
from convenor.ingest.aims.aim_headings import label_of
from convenor.ingest.words import aim_cues as cues
from convenor.ingest.words.announcements import by_heading
from convenor.ingest.words.shapes import is_person

MOST_WORDS = 12
LONGEST = 100  # code points of a title
LEADS_IN = re.compile(
    r"\b(?:are|is|will|includ(?:es?|ing)|following|have|has|can|must|should|to|by|that)\b[^:]{0,30}:$|\bour [a-z ]+:$",
    re.I,
)
STATED = re.compile(
    r"^(?:our )?(?:goal|aim|ambition|target|objective|outcome)\s*:\s+(?-i:[a-z0-9])", re.I
)  # what a chapter's aim is to bring
NO_TITLE = re.compile(
    r"^(?:(?:we|it|they|there|this|these|those|you|i) [a-z]|page \d|©|copyright|https?:|www\.|tel(?:ephone)?\s?[:.]|email|e-mail|photo|image|figure \d|source:|pdf\b|\W*\d)",
    re.I,
)
OFFICE = re.compile(
    r"(?:(?:joint|vice|deputy|co|the|our|group|board|lead)[- ])*(?:chair(?:man|person|s)?|sponsors?|champions?|contacts?|officers?|authors?)\s*:\s+\S",
    re.I,
)  # says who chairs, sponsors or answers for what stands above
FIELDS = (cues.MEASURE, cues.OWNER, cues.WHEN, OFFICE)
LEAST_PROSE = 8  # words of a paragraph that a title may stand over


def announces(words: str) -> bool:
    """Whether a line labels or announces what follows, or is of a kind that names no aim."""
    return bool(
        label_of(words) is not None or by_heading(words) or cues.NUMBERED.match(words) or cues.NO_AIM.match(words)
    )


def is_short(said: str) -> bool:
    """Whether a line is short enough for a title, with a capital and no stop, and names nobody."""
    if not said or " | " in said or (len(said.split()) < 3 and cues.PAPER.search(said)):
        return False
    if len(said) > LONGEST or len(said.split()) > MOST_WORDS or said[-1] in ".,;!–—-":
        return False
    if (
        not re.match(r"^[‘“\"']?[A-Z]", said)
        or NO_TITLE.match(said)
        or LEADS_IN.search(said)
        or dates.find(said)
        or is_field(said)
        or cues.ACTION.match(said)
        or STATED.match(said)
    ):
        return False
    return not is_person(re.split(r",| [–-] ", said)[0])


def is_field(said: str) -> bool:
    """Whether a line tells something of the aim above it ("Measure: …", "Lead: …", "By when: …")."""
    return field_of(said) is not None


def field_of(said: str) -> re.Pattern[str] | Worded | None:
    """What a line tells of the aim above it: the pattern of its label; None where it tells nothing."""
    return next((field for field in FIELDS if field.match(said)), None)


def states_alone(words: Sequence[str], index: int) -> bool:
    """Whether a line labels the one objective of the numbered aim right above it ("Priority 2: Play", "Objective: Places to play near home")."""
    if not index or not cues.LABELLED.match(words[index]) or not cues.NUMBERED.match(words[index - 1]):
        return False
    following = takewhile(lambda said: not cues.NUMBERED.match(said), words[index + 1 :])
    return not any(map(cues.LABELLED.match, following))
