"""Cells of plain text's lists that lost the gap between them: "Ann BellChair of Governors", a name and a post."""

from __future__ import annotations

import re

from convenor.ingest.words.shapes import EVERYDAY, is_body, is_person, is_title, strip_honorific

LONGEST = 160  # characters of such a line
FEWEST = 3  # lines of a text
SURE = 0.6  # of them have a title or a body behind the name
JOINT = re.compile(
    r"(?=[A-Z])(?<=[a-zà-ɏ])(?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bVan)(?<!\bLe)(?<!\bLa)(?<!\bDu)(?<!\bFitz)(?<!\bDi)(?<!\bDa)(?<!\bO)(?=[A-Z][a-zà-ɏ]|[A-Z]{2,6}\s)"
)
HEAD = re.compile(
    r"Name(?=(?:Organi[sz]ation|Representing|Interest|Role|Position|Post|Title|Affiliation|Agency|Company|Job|Body|Sector|Area)\b)"
)  # of two columns of people
NAME = re.compile(r"(?:[A-Z][\w.’'-]*\s){1,4}[A-Z][\w’'-]*")


def barred(printed: list[str]) -> list[str]:
    """The lines, with a bar where a name and what stood in the next cell met, if several lines are so."""
    met = {number: cut for number, line in enumerate(printed) if len(line) <= LONGEST and (cut := _cut(line.rstrip()))}
    heads = {number: head.end() for number, line in enumerate(printed) if (head := HEAD.match(line))}
    told = sum(_is_told(printed[number][cut:]) for number, cut in met.items())
    if len(met) < FEWEST or (told < SURE * len(met) and not heads):
        return printed
    met |= heads
    return [
        f"{line[: met[number]]} | {line[met[number] :]}" if number in met else line
        for number, line in enumerate(printed)
    ]


def _cut(line: str) -> int:
    """Where the one name with which a line opens meets the next cell, else 0."""
    cuts = [joint.start() for joint in JOINT.finditer(line)]
    if not cuts or not NAME.fullmatch(name := line[: cuts[0]].strip()) or " " not in line[cuts[0] :].strip():
        return 0
    plain = strip_honorific(name)[1].lower().split()
    return cuts[0] if is_person(name) and EVERYDAY.isdisjoint(plain[:1]) else 0


def _is_told(rest: str) -> bool:
    """Whether what stands behind a name says what somebody is or where they come from."""
    first = re.split(r"[,;(]|\s[–—-]\s", rest)[0].strip()
    return is_title(first) or is_body(first)
