"""The lines at the top of a record that may be its title: those above the attendance, without what stamps and notices put before them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from convenor.graph import dates
from convenor.graph.worded import Worded
from convenor.ingest.names import title_runs
from convenor.ingest.names.whole_names import body_name
from convenor.ingest.words import labels
from convenor.ingest.words.paper_titles import STAMP
from convenor.ingest.words.shapes import is_body, is_person, opens_title

MARKING = re.compile(
    r"^(?:(?:OFFICIAL(?:[- ]SENSITIVE)?|(?:NOT )?PROTECTIVELY MARKED|PROTECT|RESTRICTED|CONFIDENTIAL|UNCONFIRMED|DRAFT)\b[\s:–-]*)+"
)  # how a paper is to be handled
NO_TITLE = re.compile(
    r"^(?:venue|location|place|contact|telephone|tel|e-?mail|to|dear|please|from|link|in the chair|chaired by|clerk)\b",
    re.I,
)
NOTICE = re.compile(
    r"(?=PLEASE NOTE|Please note|NOTE|Note|This is|This document)[^\n]{20,600}?[.!] (?=(?:[A-Z][A-Z&’',-]* ){2,12}(?:MINUTES|NOTES|RECORD|MEETING)\b)"
)  # of a website, before a title in capitals on the same line
LISTS = Worded(
    r"\b(?:PRESENT|Present|Attendance|ATTENDANCE|In [Aa]ttendance|IN ATTENDANCE|Apologies|APOLOGIES|Attendees|ATTENDEES|Members(?= ?:)|MEMBERS(?= ?:))\b"
)
OF_PEOPLE = re.compile(
    r"^(?:(?:the|officers?|trustees|members|directors|governors|councillors|committee|board|council|executive|staff|partners|voting|non-voting|other|"
    r"and|&|/|,)\s*)+(?:who (?:were|was) )?(?:present|attending|in attendance|absent)\b",
    re.I,
)  # heads a list of people
RUN_TOGETHER = Worded(r"(?<=[a-z])(?=(?:Date|Time|Venue|Location)\b)")
LONGEST = 260  # code points of a title line
RECORD = Worded(r"\b(?:minutes?|notes?|record|proceedings) of\b|\bmeeting (?:of|held)\b", re.I)
REGISTERED = Worded(
    r"(?<=\w)(?<!\bregistered)(?<!\bscottish)[\s,(–—-]{1,4}(?:an? )?(?:(?:scottish|registered|incorporated|uk|english|limited) )*"
    r"(?:charity|charitable (?:company|trust|incorporated)|company|cio|scio)\b(?: [a-z]+){0,5}?"
    r"(?:[ .(]{1,3}(?:no|number|reg|regd?\.? no)\b[.:]*|:|(?<=ed charity))\s*(?:sc|nic?|ni)?\s?\d[\d ]{3,8}\d\)?",
    re.I,
)  # says behind a name where a charity is registered
AN_ITEM = re.compile(r"^(?:agenda )?item\s+(?:no\.? ?)?\d|^\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?:\|\s*)?minutes\b", re.I)
OF_AN_ITEM = re.compile(r"\d{1,3}\s*\|")  # a row of an agenda
SHORT_LABEL = 16  # code points of a label alone
TOP = 14  # blocks that may hold the title


def title_lines(top: Sequence[str]) -> Iterator[str]:
    """The lines that may be a title: those above the attendance."""
    for at, line in enumerate(top[:TOP]):
        line = _unstamped(NOTICE.sub("", line, count=1) if at == 0 else line) if at < 2 else line
        if not line:
            continue
        if at == 0 and len(line) < SHORT_LABEL and labels.label_of(line)[0] and len(top) > 1 and body_name(top[1]):
            continue  # a stray label above the title
        if (
            AN_ITEM.match(line)
            or OF_PEOPLE.match(line)
            or labels.label_of(line)[0]
            or labels.RESOLVED.match(line)
            or lists_people(line)
        ):
            return
        line = REGISTERED.sub("", line)
        if (len(line) <= LONGEST or at < 2) and not OF_AN_ITEM.match(line):
            line = MARKING.sub("", line)
            line = title_runs.ASTRAY.sub(
                "", LISTS.split(" ".join(RUN_TOGETHER.sub(" ", line[: 2 * LONGEST]).split()))[0]
            )
            if not (NO_TITLE.match(line) or _is_post(line)):
                yield line


def _unstamped(line: str) -> str:
    """A line without the number under which the minutes are an item of another agenda, and without the strokes of a lost table."""
    bare = line.lstrip("/| ")
    stamp = STAMP.match(bare)
    rest = bare[stamp.end() :] if stamp else bare
    return rest if not rest or RECORD.search(rest) or not stamp else bare


def _is_post(line: str) -> bool:
    """Whether a line gives somebody's post and where it is ("Professor of Law, X University")."""
    post, comma, body = line.rpartition(", ")
    return bool(comma) and opens_title(post) and is_body(body) and not dates.find(line)


def lists_people(line: str) -> bool:
    """Whether a line opens with somebody's name and says what they are ("A Name – Manager, X Trust")."""
    first = re.split(r"\s[-–—(]|,", line, maxsplit=1)
    return len(first) == 2 and is_person(first[0])
