"""Those who met, where no list says that it is of them: a chair heads the list of "In attendance", or it is the only list; officers of the body are "Officers"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from convenor.graph.model import Block
from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.entry import Entry
from convenor.ingest.lists.put import IN_CHAIR_RULE, UNSTATED, Put
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import labels
from convenor.ingest.words.shapes import person_words, strip_honorific

OFFICERS = re.compile(r"(?:hon(?:orary|\.)? )?officers(?: present| in attendance)?\s*[:–-]", re.I)
_POST = r"(?:(?:vice|deputy|co)[- ])?(?:chair(?:man|woman|person)?|president|convenor)"
OFFICE = re.compile(
    rf"(?:[,–—-]\s*|^){_POST}\s*(?=[,;.]|$)|\(\s*{_POST}\s*[);]", re.I
)  # that a member holds, and nobody who is paid; not of a body that is named behind it
HEADS = re.compile(
    r"(?:(?:acting|interim|committee|board|independent) )*(?:chair(?:man|woman|person)?|president)", re.I
)
DEPUTY = re.compile(r"(?:vice|deputy)[- ]?(?:chair(?:man|woman|person)?|convenor)", re.I)
SERVES = re.compile(
    r"\b(?:clerk|minute|note|secretary|secretariat|officer|manager|co-?ordinator|administrator|assistant|adviser|consultant|engineer|auditor|"
    r"observer|guest|speaker|supporting|governance professional|chief executive|director|head of)\b",
    re.I,
)
TAKES_MINUTES = re.compile(r"\s*[(–—-]\s*(?:taking )?(?:minut|note)", re.I)
LONGEST_MARK = 20  # code points of it
WRITES = re.compile(r"\b(?:clerk|minute|note|secretariat|supporting|observer|guest|speaker|auditor)", re.I)
ONLY = re.compile(r"(?:(?:those|people|all) )?in[ -]attendance\b(?!\s+(?:by|officers?|staff|from)\b)|invited\s*:", re.I)
GUESTS = re.compile(
    r"(?:guests?|visitors?|observers?|speakers?|by invitation|invited(?!\s*:)|members of the public|public|non-members)\b",
    re.I,
)
OF_MEMBERS = re.compile(
    r"\b(?:Present|PRESENT|Attendees|ATTENDEES|Members|MEMBERS|Councillors|COUNCILLORS|Trustees|TRUSTEES|Governors|GOVERNORS|Directors|DIRECTORS|Sederunt)\b"
)  # that a list of those who met may follow
INVITED = re.compile(r"invited\b", re.I)
CAME = ("present", "in_attendance")
FEWEST = 3  # people of the only list
LONGEST = 300  # code points of a line above it that may be another
MEMBER = re.compile(
    r"\b(?:member|governor|trustee|treasurer|chair\w*|president|head ?teacher|non-executive|councillor)\b", re.I
)


def are_members(words: str) -> bool:
    """Whether a line of "Officers" names the officers of those who meet: one of them is its chair or president."""
    return bool(OFFICERS.match(words)) and bool(OFFICE.search(words))


def met(found: Sequence[tuple[int, Put]], findings: Findings, blocks: Sequence[Block]) -> list[tuple[int, Put]]:
    """The people found; where nobody is of those present and a chair heads those in attendance, they are the ones who met.

    So are those of the only list of a paper, if it says just "In attendance". Who stands at the end of it and serves the
    meeting was in attendance, and so were those whom a label calls guests.
    """
    present = [put for _, put in found if put.how == "present" and put.rule != IN_CHAIR_RULE]
    if present:
        return _with_the_deputy(found, findings)
    heads = _heads_of(findings, blocks)
    beside = [
        place
        for place, (index, put) in enumerate(found)
        if put.how == "in_attendance" and not put.entry.how and not GUESTS.match(heads[index])
    ]
    first = next((n for n, place in enumerate(beside[:2]) if _heads(found[place][1].entry)), None)
    serves = SERVES
    if first is None and _is_only(findings, blocks, heads, [found[place][0] for place in beside]):
        first, serves = 0, WRITES
    if first is None:
        return list(found)
    beside = beside[first:]  # a clerk may be named above them
    while beside and _serves(found[beside[-1]][1].entry, serves):
        beside.pop()
    return [(index, _came(put, heads[index]) if place in beside else put) for place, (index, put) in enumerate(found)]


def _with_the_deputy(found: Sequence[tuple[int, Put]], findings: Findings) -> list[tuple[int, Put]]:
    """The people found; where the chair alone is "Present", the list below that the deputy heads is of those who met as well.

    The first of it who serves the meeting stays in attendance, and so do those behind.
    """
    lists: dict[int, list[Put]] = {}
    for index, put in found:
        lists.setdefault(index, []).append(put)
    heads = {
        index
        for above, index in pairwise(lists)
        if len(lists[above]) == 1 and lists[above][0].how == "present" and _heads(lists[above][0].entry)
        if lists[index][0].how == "in_attendance" and DEPUTY.fullmatch(lists[index][0].entry.title)
    }
    serve = {
        index: next((n for n, put in enumerate(lists[index]) if _serves_here(put.entry, findings.text)), None)
        for index in heads
    }
    members = {id(put) for index in heads for put in lists[index][: serve[index]] if not put.entry.how}
    return [(index, put._replace(how="present") if id(put) in members else put) for index, put in found]


def _serves_here(entry: Entry, text: str) -> bool:
    """Whether somebody serves the meeting, by a title or by what stands in brackets behind the name ("(Minutes)")."""
    behind = text[(end := entry.start + len(entry.name)) : end + LONGEST_MARK]
    return _serves(entry, SERVES) or bool(TAKES_MINUTES.match(behind))


def alike(put: Put, found: Sequence[tuple[int, Put]], met: Sequence[tuple[int, Put]]) -> Put:
    """Somebody more of those lists: one of those who met where all whom a list found has "in attendance" are."""
    if put.how != "in_attendance" or not any(other.how == "in_attendance" for _, other in found):
        return put
    return put if any(other.how == "in_attendance" for _, other in met) else put._replace(how="present")


def _came(put: Put, head: str) -> Put:
    """Somebody as one of those who met; of those invited, unless they sent apologies."""
    return put._replace(how="present", rule=UNSTATED if INVITED.match(head) else put.rule)


def _heads_of(findings: Findings, blocks: Sequence[Block]) -> list[str]:
    """The label, with its line, under which each block stands."""
    out, head = [], ""
    for block in blocks:
        words = findings.words(block)
        head = words if labels.label_of(words)[0] else head
        out.append(head)
    return out


def _is_only(findings: Findings, blocks: Sequence[Block], heads: Sequence[str], people: Sequence[int]) -> bool:
    """Whether people at some indexes stand under "In attendance", and no word or list above that tells of members present."""
    if len(people) < FEWEST or not all(ONLY.match(heads[index]) for index in people):
        return False
    label = next(at for at in range(people[0], -1, -1) if heads[at] != heads[at - 1] or not at)
    above = [findings.words(block) for block in blocks[: label + 1]]
    lists = [words for words in above[:-1] if not labels.label_of(words)[0] and len(words) < LONGEST]
    return not any(OF_MEMBERS.search(words) for words in above) and not any(
        line_entries(words, 0) for words in lists if not labels.OFFICE_LINE.match(words)
    )


def _heads(entry: Entry) -> bool:
    """Whether somebody chairs those who met, and no other body."""
    seated = entry.presides or entry.in_the_chair
    _, beside, office = entry.title.rpartition(" / ")  # "Director / Chair": of the meeting, by a label
    return seated or bool(HEADS.fullmatch(office) and (beside or not entry.body))


def _serves(entry: Entry, serves: re.Pattern[str]) -> bool:
    return bool(serves.search(entry.title)) and not MEMBER.search(entry.title)


def named_once(found: Sequence[tuple[int, Put]]) -> list[tuple[int, Put]]:
    """The people found, without those who are called by surname alone below a list that gives all their name.

    So only where nothing tells the two apart.
    """
    full: dict[str, list[int]] = {}  # surname → places of those who bear it
    for place, (_, put) in enumerate(found):
        if put.how in CAME and len(own := person_words(put.entry.name)) > 1:
            full.setdefault(own[-1].lower(), []).append(place)
    whole = {found[place][1].how for places in full.values() for place in places}  # lists not of surnames alone
    out: dict[int, tuple[int, Put]] = dict(enumerate(found))
    for place, (_, put) in enumerate(found):
        own = person_words(put.entry.name)
        same = full.get(own[0].lower(), []) if len(own) == 1 and put.how in CAME and put.rule != IN_CHAIR_RULE else []
        if len(same) != 1 or same[0] > place or found[same[0]][1].how == put.how:
            continue
        index, other = out[same[0]]
        if not _may_be_one(other.entry, put.entry, called=put.how in whole):
            continue
        chairs = other.entry.in_the_chair or put.entry.in_the_chair
        out[same[0]] = index, other._replace(entry=msgspec.structs.replace(other.entry, in_the_chair=chairs))
        del out[place]
    return list(out.values())


def _may_be_one(one: Entry, other: Entry, *, called: bool) -> bool:
    """Whether the second of one surname may be the first: called alike, of one body, with one title or in the chair.

    `called` says that the list of the second gives others all their name; else both must have the same form of address.
    """
    said = [strip_honorific(entry.name)[0].lower().replace(".", "") for entry in (one, other)]
    alike = said[0] == said[1] if all(said) else called
    return alike and one.body == other.body and (one.title == other.title or other.presides)


def one_in_the_chair(found: list[tuple[int, Put]]) -> list[tuple[int, Put]]:
    """The people found; where one is said to be in the chair, "(Chair)" behind another is of the body that they come from."""
    if not any(put.entry.in_the_chair and put.rule != IN_CHAIR_RULE for _, put in found):
        return found
    return [
        (index, put._replace(entry=msgspec.structs.replace(put.entry, presides=False)) if put.entry.body else put)
        for index, put in found
    ]
