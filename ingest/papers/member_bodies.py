"""Lists of the bodies that take part ("Our partners are:"): where most entries name a body by a word for one, the rest name bodies too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from convenor.graph.model import Block
from convenor.graph.worded import Worded
from convenor.ingest.names import body_names, title_names
from convenor.ingest.names.findings import Findings
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.shapes import is_person, is_title

LEADS = Worded(
    r"\b(?:members|membership|partners|(?:member|partner|founding|constituent|participating) (?:organi[sz]ations|agencies|bodies|authorities)|"
    r"signatories|organi[sz]ations|agencies)\b",
    re.I,
)
BEHIND = re.compile(r"\s*(?:[;,.]|\(\d+\)|\s+and|\s[–—-]\s\d+ \w+)+$")  # an entry's end and number of seats
FEWEST, SHARE = 3, 0.3  # entries of such a list, and how many of them a word tells to be bodies
LONGEST_LEAD = 300  # code points
MOST_ENTRIES = 300  # of one list

Entry = tuple[str, bool]  # its words, and whether they are the name of a body as a whole


def read(findings: Findings, blocks: Sequence[Block]) -> None:
    """Note the bodies of such lists that no word of their name gives away."""
    seen: dict[int, Entry] = {}
    for index, block in enumerate(blocks[:-1]):
        if block.kind == "row" or blocks[index + 1].kind != "item":
            continue
        words = findings.words(block)
        if len(words) <= LONGEST_LEAD and LEADS.search(words):
            for start, name in _unnamed(findings, blocks, index + 1, seen):
                findings.body(name, start)


def _unnamed(
    findings: Findings, blocks: Sequence[Block], first: int, seen: dict[int, Entry]
) -> Iterator[tuple[int, str]]:
    """(where it stands, name) of the entries of a list of bodies in which no word tells so; `seen` are entries by place."""
    run = list(takewhile(lambda block: block.kind == "item", islice(blocks, first, first + MOST_ENTRIES)))
    for block in run:
        if block.start not in seen:
            words = BEHIND.sub("", findings.words(block).strip())
            seen[block.start] = words, _is_named(words)
    others = [(block.start, seen[block.start][0]) for block in run if not seen[block.start][1]]
    named = len(run) - len(others)
    if len(run) < FEWEST or named < max(2, SHARE * len(run)):
        return
    found = [
        (start, name)
        for start, words in others
        if not (is_person(words) or is_title(words)) and (name := title_names.whole(words, beside=True))
    ]
    if len(found) + named > len(others) - len(found):
        yield from ((start, name) for start, name in found if not is_generic(name))


def _is_named(words: str) -> bool:
    """Whether an entry is the name of a body as a whole."""
    found = body_names.in_prose(words)
    return len(found) == 1 and found[0][0] <= len("the ") and found[0][1] == len(words)
