"""A register with a head above its columns in one run: each person, what they are, and the letter that says who came.

"NAME ROLE, ORGANISATION PRESENT APOLOGIES DEPUTY Ann Bell Head of Care, Y Vale Council Carl Dee Lay Member A _": the cells of a row
came out line by line, so that the letter stands behind the first line of what somebody is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from convenor.graph.worded import Worded
from convenor.ingest.lists.entry import Entry, described
from convenor.ingest.lists.marks import CUSTOMARY
from convenor.ingest.names import body_names
from convenor.ingest.names.name_ends import is_given, shortest
from convenor.ingest.names.prose_names import in_prose
from convenor.ingest.words.shapes import BODY_HEADS, NOT_NAMES, is_person, is_title

HEAD = Worded(
    r"\bNAMES? (?:(?:AND|&|/) )?(?:ROLE|TITLE|POST|POSITION|DESIGNATION|JOB TITLE|ORGANI[SZ]ATION|AGENCY)S?,? (?:(?:(?:AND|&|/) )?(?:ROLE|TITLE|ORGANI[SZ]ATION|AGENCY|REPRESENTING) )?"
    r"(?=(?:[A-Z]+ ){0,2}(?:PRESENT|ATTENDED|ATTENDANCE|APOLOGIES)\b)(?:(?:PRESENT|ATTENDED|ATTENDANCE|APOLOGIES|DEPUTY|SUBSTITUTE|ABSENT|INITIALS?|SENT|IN|FOR) ?)+(?=[A-Z][a-z])",
    re.I,
)
MARK = re.compile(
    r"(?<=\s)(?P<mark>Y|A|N|✓|✔|✗|✘)(?P<none> [_–—-])?(?: \((?P<office>(?:Vice[- ]|Deputy |Co-)?Chair)\))?(?=\s|$)(?! (?:and|&)\s)"
)  # no letter of a name ("A and E")
FEWEST = 5  # people of such a run
MOST_OPEN = 0.4  # of the people of a run, behind whom no one letter stands
WORD, LAST = re.compile(r"[A-Z][\w’'-]+"), re.compile(r"(?<=\s)[A-Z][\w’'-]+$")
OF_NAME = re.compile(r"[A-Z]\w*\)?$")  # how the name of a body ends
TWO = re.compile(r"[A-Z][\w’'-]+ (?P<surname>[A-Z][\w’'-]+)")
INSTEAD = re.compile(r"\b(?:deput|substitut)", re.I)  # heads a column of those who came for others


def read(words: str, offset: int) -> list[tuple[str, Entry]]:
    """The people of such a run, each with how they were there ("" where nothing says); [] for any other text."""
    head = HEAD.match(words)
    marks = list(MARK.finditer(words, head.end())) if head else []
    if head is None or len(marks) < FEWEST:
        return []
    deputies = bool(INSTEAD.search(head.group()))
    plain = MARK.sub(lambda mark: ";".ljust(len(mark.group())), words)
    stood_in = {mark.end() + 1 for mark in marks if deputies and mark["mark"] == "A" and not mark["none"]}
    named = [
        (start, start + len(name), name)
        for at, end, found in in_prose(plain[head.end() :])
        if (start := head.end() + at) not in stood_in
        and (name := shortest(found, plain[head.end() + end :]))
        and name.split()[-1].lower() not in NOT_NAMES
    ]
    ends = [*(start for start, _, _ in named), len(words)]
    each = [
        (name, start, end, until, [mark for mark in marks if end <= mark.start() < until])
        for (start, end, name), until in zip(named, ends[1:], strict=True)
    ]
    if len(each) < FEWEST or sum(not found for *_, found in each) > MOST_OPEN * len(each):
        return []
    return [
        told
        for name, start, end, until, found in each
        if found
        for told in _told(words, offset, name, (start, end, until), found, deputies)
    ]


def _told(
    words: str, offset: int, name: str, place: tuple[int, int, int], marks: list[re.Match[str]], deputies: bool
) -> Iterator[tuple[str, Entry]]:
    """Somebody of the run, and who came for them."""
    start, end, until = place
    mark = marks[0]
    before = words[end : mark.start()].strip(" ,")
    behind = words[mark.end() : marks[1].start() if len(marks) > 1 else until].strip()
    if words[end : end + 1] == "-":  # a name that the end of a line cut in two
        rest = WORD.match(behind)
        if rest is None:
            return
        name, before, behind = f"{name}-{rest.group()}", before.lstrip("- "), behind[rest.end() :].strip()
    other = ""
    if mark["mark"] == "A" and deputies and not mark["none"]:
        other, behind = _deputy(before, behind)
    if len(marks) > 1:
        behind = next((said for first, _, said in body_names.in_prose(behind) if not first), "")
    said = " ".join(filter(None, (words[end : mark.start()].strip(" -") if behind else before, behind)))
    entry = described(Entry(name, offset + start), [said, *([f"({mark['office']})"] if mark["office"] else [])])
    yield CUSTOMARY[mark["mark"].lower()], entry
    if other:
        home = entry.body if OF_NAME.search(entry.body) else ""
        yield "present", Entry(other, offset + mark.end() + 1, body=home, on_behalf=entry.name)


def _deputy(before: str, behind: str) -> tuple[str, str]:
    """(who came instead, the rest of what is said) where the name, or its two parts around the rest, stands behind a letter."""
    first, last = WORD.match(behind), LAST.search(behind)
    if first is None or not is_given(first.group()):
        return "", behind
    if last is None or last.start() <= first.end():
        return "", behind[first.end() :].strip()
    name, rest = f"{first.group()} {last.group()}", behind[first.end() : last.start()].strip()
    whole = f"{before} {rest}"
    body = next(reversed(body_names.in_prose(whole)), None)
    if is_person(name) and not is_title(name) and body is not None and body[1] == len(whole):
        return name, rest
    near = TWO.match(behind)
    if near and is_person(near.group()) and near["surname"].lower() not in NOT_NAMES | BODY_HEADS:
        return near.group(), behind[near.end() :].strip()
    return "", behind[first.end() :].strip()
