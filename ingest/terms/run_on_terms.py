"""Terms of reference of which whole pages stand in one paragraph each, as transcripts have them: cut where chapters, clauses and points begin.

"3. Membership 3.1 The members are: o Director of Care o Head of Housing 3.2 Deputies may be sent." is a title, two clauses and two points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from convenor.graph.model import Block
from convenor.ingest.names.findings import Findings
from convenor.ingest.papers import chapters

LEAST = 300  # code points of a page
FEWEST = 4  # numbers that follow one another
MARKS = re.compile(
    r"(?:^|(?<=\s))(?:(?P<clause>\d{1,2}\.\d{1,2})\.?(?:\s+(?=[A-Z])|$)|(?P<chapter>\d{1,2})\.\s+(?=[A-Z])|(?P<bullet>[o•▪●])\s+(?=[A-Z]))"
)
MOST_WORDS = 6  # of a chapter's title
HEADING: dict[str, str | int] = {"kind": "heading", "level": 2}
ITEM: dict[str, str | int] = {"kind": "item", "level": 1}
POINT: dict[str, str | int] = {"kind": "item", "level": 2, "marker": "•"}
PLAIN: dict[str, str | int] = {"kind": "paragraph", "level": 0, "marker": ""}


def unrolled(findings: Findings, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, such pages cut up; numbers go on from one page to the next."""
    out: list[Block] = []
    chapter, clause = 0, 0
    for block in blocks:
        words = findings.words(block) if block.kind in ("paragraph", "item") else ""
        if len(words) < LEAST:
            out.append(block)
            continue
        marks, chapter, clause = _series(words, chapter, clause)
        out += _pieces(findings, block, words, marks) if marks else [block]
    return out


def _series(words: str, chapter: int, clause: int) -> tuple[list[re.Match[str]], int, int]:
    """The numbers that go on from the last chapter and clause, with the points between them; none where they are too few."""
    found: list[re.Match[str]] = []
    first = chapter, clause
    for mark in MARKS.finditer(words):
        if mark["bullet"]:
            found += [mark] if found else []
            continue
        whole, _, part = (mark["clause"] or f"{mark['chapter']}.0").partition(".")
        at = int(whole), int(part)
        if at in ((chapter, clause + 1), (chapter + 1, 0)) or (not chapter and at in ((1, 0), (1, 1))):
            found.append(mark)
            chapter, clause = at
    numbers = sum(not mark["bullet"] for mark in found)
    return (found, chapter, clause) if numbers >= FEWEST else ([], *first)


def _pieces(findings: Findings, block: Block, words: str, marks: Sequence[re.Match[str]]) -> Iterator[Block]:
    if words[: marks[0].start()].strip():
        yield findings.piece(block, 0, marks[0].start(), {})
    ends = [each.start() for each in marks[1:]] + [len(words)]
    for mark, end in zip(marks, ends, strict=True):
        start = mark.end()
        if mark["chapter"]:
            title = _title(words[start:end])
            if title:
                yield findings.piece(block, start, start + title, {**HEADING, "marker": f"{mark['chapter']}."})
                start += title
            if words[start:end].strip():
                yield findings.piece(block, start, end, PLAIN if title else {**ITEM, "marker": f"{mark['chapter']}."})
        elif words[start:end].strip():
            yield findings.piece(block, start, end, {**ITEM, "marker": mark["clause"]} if mark["clause"] else POINT)


def _title(said: str) -> int:
    """How long the title of a chapter is that opens with some words: all of them where they are few, else those that name what it is about."""
    ends = [each.end() for each in re.finditer(r"\S+", said[: chapters.LONGEST + 1])][:MOST_WORDS]
    if said.strip() == said[: ends[-1]] and said.rstrip()[-1] not in ".;:":
        return len(said)
    return next((end for end in reversed(ends) if chapters.SUBJECTS.match(said[:end])), 0)
