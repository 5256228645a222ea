"""Whether a paper without a telling title is a strategy: its titles, and what its headings and lines say that they number."""

from __future__ import annotations

import re
from itertools import pairwise

from convenor.ingest.names.stretch import LONGEST_TITLE, Stretch
from convenor.ingest.words import aim_cues, paper_titles
from convenor.ingest.words.announcements import by_heading
from convenor.ingest.words.group_leads import SAID
from convenor.ingest.words.shapes import BODY_HEADS

MET = re.compile(r"\b(?:minutes?|meeting|notes|record|proceedings|decisions?|agm|session|cofnodion|cyfarfod)\b")
STRATEGIC = re.compile(
    r"\b(?:our (?:vision|priorit|ambition|aim|strateg)|priority \d|strategic (?:aim|objective|priorit)|strategy)"
)
NAMES_MEETING = re.compile(
    r"^(?!.*\b(?:adopted|agreed|approved|endorsed)\b).{0,50}\bmeeting (?:no\b|number|held|\d)|^(?:minutes|notes) of\b",
    re.I,
)  # a line that says which meeting
FEWEST = 3  # paragraphs that name an aim each with what will be done


def titled_plan(it: Stretch) -> bool:
    """Whether the first line, or the one below a body's name, names a plan and no meeting, and nobody is listed as present."""
    first = it.titles[1:2] or it.titles
    below = [line for line in it.titles[2:3] if first[0].split()[-1:] and first[0].split()[-1] in BODY_HEADS]
    met = any(NAMES_MEETING.search(line) for line in it.titles[1:5])
    named = any(map(paper_titles.TITLED_PLAN.search, [*first, *below]))
    return named and not (any(map(MET.search, [*first, *below])) or met or it.rosters or it.attended)


def is_strategy(it: Stretch) -> bool:
    if _numbers_aims(it) or _says_of_each(it):
        return True
    if any(map(paper_titles.ABOUT_PLANS.search, it.titles[:2])):
        return False
    lines = [it.words(block).strip() for block in it.blocks[:3] if block.end - block.start <= LONGEST_TITLE]
    titles = [line for line in lines if line[-1:] != "."]
    if any(map(paper_titles.IS_A_PLAN.search, titles)) or any(map(paper_titles.CALLED_PLAN.search, titles)):
        return True
    if any(map(_lists_aims, titles)) or any("priorities" in line for line in it.titles[:3]):
        return True
    return "strategy" in it.head or len(STRATEGIC.findall(it.text)) >= 5


def _lists_aims(line: str) -> bool:
    """Whether a title says that aims follow, more than one ("Our pledges"); anybody may state a mission."""
    said = by_heading(line)
    return said is not None and bool(aim_cues.SEVERAL.search(line)) and said.kind not in ("mission", "ambition")


def _numbers_aims(it: Stretch) -> bool:
    """Whether several headings or lines of their own number aims or say what kind of aim they name ("Goal A: …", "Theme: …")."""
    alone = [it.words(block) for block in it.blocks if block.kind in ("heading", "paragraph")]
    lines = [words for words in alone if len(words) <= LONGEST_TITLE]
    return sum(bool(aim_cues.NUMBERED.match(words) or aim_cues.LABELLED.match(words)) for words in lines) > 1


def _says_of_each(it: Stretch) -> bool:
    """Whether several paragraphs name an aim with what will be done for it, each above a list of how ("Warm homes: We will …")."""
    above = (block for block, below in pairwise(it.blocks) if block.kind == "paragraph" and below.kind == "item")
    return sum(bool(SAID.match(it.words(block))) for block in above) >= FEWEST
