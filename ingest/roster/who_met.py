"""Those who met, where no list says that it is of them: a chair heads the list of "In attendance", or officers of the body are "Officers"."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.ingest.lists.entry import Entry
from convenor.ingest.lists.put import IN_CHAIR_RULE, Put

OFFICERS = re.compile(r"(?:hon(?:orary|\.)? )?officers(?: present| in attendance)?\s*[:–-]", re.I)
_POST = r"(?:(?:vice|deputy|co)[- ])?(?:chair(?:man|woman|person)?|president|convenor)"
OFFICE = re.compile(
    rf"(?:[,–—-]\s*|^){_POST}\s*(?=[,;.]|$)|\(\s*{_POST}\s*[);]", re.I
)  # that a member holds, and nobody who is paid; not of a body that is named behind it
HEADS = re.compile(
    r"(?:(?:acting|interim|committee|board|independent) )*(?:chair(?:man|woman|person)?|president)", re.I
)
SERVES = re.compile(
    r"\b(?:clerk|minute|note|secretary|secretariat|officer|manager|co-?ordinator|administrator|assistant|adviser|consultant|engineer|auditor|"
    r"observer|guest|speaker|supporting|governance professional|chief executive|director|head of)\b",
    re.I,
)
MEMBER = re.compile(
    r"\b(?:member|governor|trustee|treasurer|chair\w*|president|head ?teacher|non-executive|councillor)\b", re.I
)


def are_members(words: str) -> bool:
    """Whether a line of "Officers" names the officers of those who meet: one of them is its chair or president."""
    return bool(OFFICERS.match(words)) and bool(OFFICE.search(words))


def met(found: Sequence[tuple[int, Put]]) -> list[tuple[int, Put]]:
    """The people found; where nobody is of those present and a chair heads those in attendance, they are the ones who met.

    Who stands at the end of that list and serves the meeting was in attendance.
    """
    beside = [place for place, (_, put) in enumerate(found) if put.how == "in_attendance" and not put.entry.how]
    present = any(put.how == "present" and put.rule != IN_CHAIR_RULE for _, put in found)
    first = next((n for n, place in enumerate(beside[:2]) if _heads(found[place][1].entry)), None)
    if present or first is None:
        return list(found)
    beside = beside[first:]  # a clerk may be named above them
    while beside and _serves(found[beside[-1]][1].entry):
        beside.pop()
    return [
        (index, put._replace(how="present") if place in beside else put) for place, (index, put) in enumerate(found)
    ]


def _heads(entry: Entry) -> bool:
    """Whether somebody chairs those who met, and no other body."""
    seated = entry.presides or entry.in_the_chair
    _, beside, office = entry.title.rpartition(" / ")  # "Director / Chair": of the meeting, by a label
    return seated or bool(HEADS.fullmatch(office) and (beside or not entry.body))


def _serves(entry: Entry) -> bool:
    return bool(SERVES.search(entry.title)) and not MEMBER.search(entry.title)


def one_in_the_chair(found: list[tuple[int, Put]]) -> list[tuple[int, Put]]:
    """The people found; where one is said to be in the chair, "(Chair)" behind another is of the body that they come from."""
    if not any(put.entry.in_the_chair and put.rule != IN_CHAIR_RULE for _, put in found):
        return found
    return [
        (index, put._replace(entry=msgspec.structs.replace(put.entry, presides=False)) if put.entry.body else put)
        for index, put in found
    ]
