"""A table of attendance that was taken off a page in columns: names in one run, then as many "Present" and "Apologies".

The names of a run are given what the run behind it says in the same order, where both count the same; where they do not,
nobody can tell who was there, and nobody of that run is put anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from convenor.graph.worded import Worded
from convenor.ingest.lists.entry import Entry, described
from convenor.ingest.lists.pieces import are_initials
from convenor.ingest.roster import mark_runs, register_runs, state_runs
from convenor.ingest.roster.roster_text import list_part, named as listed
from convenor.ingest.words import labels
from convenor.ingest.words.list_heads import STATES
from convenor.ingest.words.shapes import NAME_WORD, is_person, is_title, strip_honorific

RULE = "names, then who came"
_HOW = r"(?:\s+\((?:by|via|on|online|remote|virtual)[^()]{0,20}\))?"  # "Present (by Zoom)"
RUN = Worded(rf"(?<=\s){STATES}{_HOW}(?:\s+{STATES}{_HOW})+(?=\s|$)")
STATE = re.compile(STATES)
COLUMN = re.compile(r"\b(?:Name|Names|Status|Attendance)\b")  # what heads a column
TRAILING = re.compile(r"(?:\s(?:Name|Names|Status|Attendance))+\s*$")
AFTER_HEAD = re.compile(
    r"\b(?:MEMBERS|Members|GOVERNORS|Governors|TRUSTEES|Trustees|IN ATTENDANCE|In [Aa]ttendance)\b:?"
)
NAME = r"(?P<name>(?:[A-Z][\w’'.-]*\s+){1,4}?[A-Z][\w’'-]+)\s*"
TITLE = r"(?:[–—-]\s+(?P<title>(?:Vice[ -]|Deputy )?[A-Z][A-Za-z]+(?:\s[A-Z]{2,5}\b)?)\s*)?"
WITH_INITIALS = re.compile(rf"{NAME}\((?P<own>[A-Z][A-Za-z]{{1,3}})\)\s*{TITLE}")
ALONE = re.compile(rf"{NAME}{TITLE}")
FEWEST = 4  # people whom such runs of a text name


class Told(NamedTuple):
    """A person and the kind of attendance that a run gives."""

    how: str
    entry: Entry


def read(words: str, offset: int) -> list[Told]:
    """The people of a text in which runs of names and of what they did take turns, or letters stand behind each; [] for any other."""
    out: list[Told] = []
    begin = 0
    invited = False
    for run in RUN.finditer(words):
        before = TRAILING.sub("", words[begin : run.start()])
        heads = list(AFTER_HEAD.finditer(before))
        if heads:
            invited = "attendance" in heads[-1].group().lower()
        marks = [*heads, *COLUMN.finditer(before)]
        start = max((mark.end() for mark in marks), default=0)
        said = STATE.findall(run.group())
        named = list(_names(before[start:], offset + begin + start))
        whole = len(named) == len(said) and (begin or marks)
        if not whole and len(said) >= FEWEST:
            named = _initialled(before, offset + begin)
        if whole or (len(named) == len(said) >= FEWEST):
            out += [Told(_how(word, invited), entry) for word, entry in zip(said, named, strict=True)]
        begin = run.end()
    if len(out) >= FEWEST:
        return out + list(_behind(words, begin, offset))
    behind = mark_runs.read(words, offset) or state_runs.read(words, offset) or register_runs.read(words, offset)
    return [Told(how, entry) for how, entry in behind]


def _names(words: str, offset: int) -> Iterator[Entry]:
    """The people of a run, which holds nothing else; none where it holds more."""
    found: list[Entry] = []
    at = len(words) - len(words.lstrip())
    while at < len(words):
        match = WITH_INITIALS.match(words, at)
        if not match or not are_initials(match["own"], match["name"]):
            match = ALONE.match(words, at)
        name = match["name"] if match else ""
        if not match or not is_person(name) or not all(map(NAME_WORD.match, strip_honorific(name)[1].split())):
            return
        title = (match["title"] or "").strip()
        found.append(described(Entry(name, offset + at), [title] if is_title(title) else []))
        at = match.end()
    yield from found


def _behind(words: str, start: int, offset: int) -> Iterator[Told]:
    """The people of a list with a label right behind the last run."""
    tail = words[start:].strip()
    how, rest = labels.label_of(tail)
    if how and rest:
        at = words.index(rest, start)
        yield from (Told(how, entry) for entry in listed(list_part(rest).rstrip(" ."), offset + at))


def _initialled(words: str, offset: int) -> list[Entry]:
    """The people of the longest run of names with their initials behind each, as a column gives them before one of posts."""
    runs: list[list[Entry]] = [[]]
    end = 0
    for match in WITH_INITIALS.finditer(words):
        name, at = match["name"], match.start()
        while not are_initials(match["own"], name) and len(name.split()) > 2:
            at += len(name) - len(shorter := name.split(maxsplit=1)[1])
            name = shorter
        if not are_initials(match["own"], name) or not is_person(name):
            continue
        if runs[-1] and words[end:at].strip():
            runs.append([])
        runs[-1].append(Entry(name, offset + at))
        end = match.end()
    return max(runs, key=len)


def _how(word: str, invited: bool) -> str:
    if word in ("Present", "Attended"):
        return "in_attendance" if invited else "present"
    return labels.label_of(f"{word}:")[0]
