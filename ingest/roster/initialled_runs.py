"""A register that was taken off its page as one paragraph: names with their initials, and beside some of them how they were there.

"… Apols Ann Bell (AB) Lay Member Vale Trust Carl Dee (CD) Director …", "… Ann Bell AB Present Vale Trust Carl Dee CD APOLOGY …":
nobody can tell which of the words between two names belong to whom, so that people alone are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from convenor.graph.model import Block
from convenor.ingest.lists.entry import Entry
from convenor.ingest.lists.put import UNSTATED, Put
from convenor.ingest.lists.unseparated import Initialled, with_initials
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import labels
from convenor.ingest.words.shapes import HONORIFICS

HEAD = 9  # blocks of a record within which such a register stands
FEWEST = 6  # people
FARTHEST = 250  # code points between two of them
LEADS = 1500  # code points of a block in which the first of them stands
OF_WHO_CAME = re.compile(r"\b(?:present|attendance|attendees|apologies|apols)\b", re.I)
_AWAY = r"(?P<away>[Aa]pol(?:s|ogy|ogies)?|APOL(?:S|OGY|OGIES)?|Absent|ABSENT)"
BEFORE = re.compile(rf"\b{_AWAY}\s+(?:(?:{HONORIFICS}|Det)\.?\s+){{0,3}}$")
BEHIND = re.compile(rf"\s+(?:(?P<came>Present|PRESENT|Attended|ATTENDED)|{_AWAY})\b")
OTHERS = re.compile(
    rf"\b(?:Guests?|GUESTS?|Observers?|In [Aa]ttendance|IN ATTENDANCE|Also [Pp]resent|Officers|OFFICERS|Advis[eo]rs)\s*:?\s+(?:(?:{HONORIFICS})\.?\s+)?$"
)
LONGEST_LEAD = 40  # code points before a name in which such words stand


def read(findings: Findings, blocks: Sequence[Block]) -> Iterator[tuple[int, Put]]:
    """(block, person with how they were there) of the first such register of a record."""
    for index, block in enumerate(blocks[:HEAD]):
        words = findings.words(block) if block.kind == "paragraph" else ""
        people = _run(words) if len(words) > FEWEST * 20 else []
        if people:
            yield from ((index, put) for put in _puts(words, block.start, people))
            return


def _run(words: str) -> list[Initialled]:
    """The people of a register in a paragraph in order; [] where it holds none."""
    found = sorted(with_initials(words))
    if len(found) < FEWEST or not OF_WHO_CAME.search(words, 0, min(found[0].start, LEADS)):
        return []
    near = next((n for n, (a, b) in enumerate(pairwise(found), 1) if b.start - a.after > FARTHEST), len(found))
    alike = len({one.name for one in found[:near]}) < near
    return [] if near < FEWEST or found[0].start > LEADS or alike else found[:near]


def _puts(words: str, offset: int, people: Sequence[Initialled]) -> Iterator[Put]:
    """Each person with the state that the register gives them: in words behind each, or before those who did not come."""
    behind = [BEHIND.match(words, one.after) for one in people]
    each = 2 * sum(map(bool, behind)) > len(people)
    beside = "present"
    for one, said in zip(people, behind, strict=True):
        lead = words[max(0, one.start - LONGEST_LEAD) : one.start]
        beside = "in_attendance" if OTHERS.search(lead) else beside
        told = said if each else BEFORE.search(lead)
        if told or not each:
            away = labels.cell_label(told["away"]) if told and told["away"] else ""
            yield Put(away or beside, Entry(one.name, offset + one.start), UNSTATED)
