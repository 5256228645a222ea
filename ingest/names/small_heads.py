"""Names of bodies that end in a word set small: "Warm Homes programme", "Vale Borough council", "the Finance committee"."""

from __future__ import annotations

import re

from convenor.ingest.words.body_words import GENERIC
from convenor.ingest.words.shapes import BODY_HEADS, SMALL, TITLE_HEADS, WEAK_HEADS

PROGRAMME = re.compile(r"\s+(?:programme|scheme|initiative)\b")
COUNCIL = re.compile(r"\s+(?:council|parish council|town council)\b")  # "Vale Borough council"
LEGAL_FORM = re.compile(r"\s+(?:plc|ltd|limited|llp|cic|clg)\b")
AREAS = ("Borough", "District", "County", "Parish", "Town", "City", "Community")
UNIT = re.compile(r"\s+(?:sub-?committee|committee|working party|sub[- ]?group)\b(?![’'-])")
SERVICE_USER = re.compile(r" users?\b")
POLICE = re.compile(r", Fire (?:and|&) Crime (?:Commissioner|Panel)\b")  # behind "Police"
SPOKEN_OF = ("the ", "The ")
NO_SUBJECTS = TITLE_HEADS | frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december "
    "village hall annual special new old current previous next last whole full".split()
)  # what says which meeting of a committee or whose it is, and not what it is about


GOVERNMENT = re.compile(r"\s+government\b(?!-)")  # "the Scottish government"
GOVERNED = ("Scottish", "Welsh", "UK", "British", "Irish")


def end_of_name(text: str, start: int, end: int) -> int:
    """Where the name that a run of capitals begins ends with a word set small that makes it one; 0 for none."""
    if text.endswith(" Police", start + len("The"), end) and (small := POLICE.match(text, end)):
        return small.end()
    if (small := PROGRAMME.match(text, end)) and _names_programme(text[start:end]):
        return small.end()
    if (small := UNIT.match(text, end)) and _names_unit(text, start, end):
        return small.end()
    if text[start:end] in GOVERNED and (small := GOVERNMENT.match(text, end)):
        return small.end()
    return 0


def goes_on(text: str, start: int, end: int) -> int:
    """Where a run of capitals ends with the word set small that belongs to it."""
    if text[start:end].endswith(AREAS) and (small := COUNCIL.match(text, end)):
        return small.end()
    if text.endswith(" Service", start, end) and SERVICE_USER.match(text, end):
        return end - len(" Service")
    form = LEGAL_FORM.match(text, end)
    return form.end() if form else end


def _names_programme(run: str) -> bool:
    """Whether capitals before "programme" are its name ("Warm Homes programme")."""
    words = run.lower().split()
    return (
        2 <= len(words) <= 5
        and not all(w in GENERIC for w in words)
        and not any((w in BODY_HEADS and w not in WEAK_HEADS) or w in SMALL for w in words)
    )


def _names_unit(text: str, start: int, end: int) -> bool:
    """Whether capitals behind "the" and before "committee" say what the committee is about."""
    if not text.startswith(SPOKEN_OF, max(0, start - len("the "))):
        return False
    words = [word.strip(",") for word in text[start:end].lower().split()]
    own = [word for word in words if word not in SMALL and word not in ("&", "and")]
    return (
        1 <= len(own) <= 5
        and all(word.isalpha() for word in own)
        and not (BODY_HEADS - WEAK_HEADS | NO_SUBJECTS) & set(own)
        and not all(word in GENERIC and word != "business" for word in own)
    )
