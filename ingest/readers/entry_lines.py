"""Lines below one another that are entries of a list, each as long as a line of wrapped text and without a mark."""

from __future__ import annotations

import re
from collections.abc import Sequence

SENTENCE = re.compile(r"(?:The|This|These|Those|We|Our|It|They|There|In|By|At|For)\s")
ENTRY = re.compile(r"[A-Z£\d][^.!?;]*$")
A_GROUP = re.compile(
    r"(?:(?:[A-Z][\w&’'/-]*|and|&) ){1,4}(?:Governors|Members|Trustees|Directors|Councillors|Officers|Representatives|Observers)(?: (?:[Pp]resent|[Ii]n [Aa]ttendance))?:?"
)  # a line that heads some of them ("Staff Elected Governors")
A_TASK = re.compile(
    r"(?:AP|ACTION|Action)[ -]?\d{1,4}\s?[:–—-]\s+[A-Z]"
)  # the first line of one of a log: "AP12 – Mend the gate"
FEWEST_ENTRIES = 3
TASK = re.compile(
    r"(?:ACTION|Action|ACTIONS|Actions)(?: [A-Z]{0,3}\d[\w./-]{0,8})?\s?:\s(?=[^.;?!]{2,80}?\s(?:to|will)\s[a-z])"
)
HOW_FAR = re.compile(r"\s[–—-]\s?\(?(?:done|completed?|closed|open|ongoing|outstanding|in progress)\)?\.?$", re.I)


def is_prose(text: str) -> bool:
    words = text.split()
    return len(words) >= 6 and sum(w[:1].islower() for w in words) >= 0.4 * len(words)


def opens_sentence(text: str) -> bool:
    """Whether a line below a blank one begins a sentence of its own, whatever word ended the line above ("a place to be proud of")."""
    return SENTENCE.match(text) is not None and is_prose(text)


def are_entries(texts: Sequence[str], broken: Sequence[bool]) -> bool:
    """Whether unbroken lines all begin with capitals, as wrapped text does not, and none ends a sentence or goes over (`broken`)."""
    return len(texts) >= FEWEST_ENTRIES and not any(broken) and all(map(ENTRY.match, texts))


def tasks(texts: Sequence[str]) -> set[int]:
    """The lines that open a task behind its label, and those below one that ends in how far it is ("ACTION: AB to write – CLOSED")."""
    labelled = {at for at, text in enumerate(texts) if TASK.match(text)}
    return labelled | {at + 1 for at in labelled if HOW_FAR.search(texts[at])}
