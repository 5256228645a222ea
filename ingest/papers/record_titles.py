"""What stands above a line that says "Minutes": their title, those present, an agenda that is their own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph import dates
from convenor.graph.model import Block, Document
from convenor.ingest.words import labels

LONGEST_HEAD, LONGEST_LINE = 8, 110  # blocks of the title of a record, and code points of one
FEW = 3  # blocks that are no paper of their own
RECORDS = ("minutes", "notes")
CAME = re.compile(
    r"(?:those |members |councillors )?(?:present|participants|attendees|attendance|attended|who)\b", re.I
)

TOLD = re.compile(r"\b(?:was|were|had|[a-z]{2,}ed)\b")

Seam = tuple[int, str, str]


def is_bare(document: Document, index: int) -> bool:
    """Whether a block says "Minutes" and nothing else: below the people of a record it heads the record's items."""
    return _words(document, [document.blocks[index]])[0].strip(" :").lower() in RECORDS


def belongs(document: Document, seam: Seam) -> bool:
    """Whether what stands above the line that opens a paper, of which nothing tells the kind, is of that paper."""
    return seam[0] <= FEW or _is_title(document, seam) or _lists_first(document, seam)


def _is_title(document: Document, seam: Seam) -> bool:
    """Whether what stands above a line that says "Minutes" and nothing else is their title: short lines, one of which gives a day."""
    lines = _words(document, document.blocks[: seam[0]])
    short = len(lines) <= LONGEST_HEAD and all(len(line) <= LONGEST_LINE and line[-1:] not in ".;" for line in lines)
    bare = any(is_bare(document, at) for at in range(seam[0], min(seam[0] + FEW, len(document.blocks))))
    return short and seam[1] in RECORDS and bare and any(map(dates.find, lines))


def _lists_first(document: Document, seam: Seam) -> bool:
    """Whether a document opens with those present, above the title of its minutes."""
    first = _words(document, document.blocks[:3])
    return seam[1] in RECORDS and any(labels.label_of(words)[0] == "present" for words in first)


def with_agenda(document: Document, opened: list[Seam]) -> list[Seam]:
    """What opens the papers of a document; an agenda below which those present are listed is of the minutes that follow it."""
    if [kind for _, kind, _ in opened[:2]] != ["agenda", "minutes"] or not is_bare(document, opened[1][0]):
        return opened
    above = _words(document, document.blocks[opened[0][0] : opened[1][0]])
    came = any(CAME.match(words) and labels.label_of(words)[0] == "present" for words in above)
    return [(opened[0][0], *opened[1][1:]), *opened[2:]] if came else opened


def _words(document: Document, blocks: Sequence[Block]) -> list[str]:
    return [document.text[block.start : block.end] for block in blocks]


def is_told(document: Document, index: int) -> bool:
    """Whether a sentence of what happened stands right below a line, or the label over the minutes of an item."""
    below = [document.text[b.start : b.end].strip() for b in document.blocks[index + 1 : index + 3] if b.kind != "row"]
    return any(
        labels.MINUTES.match(words) or labels.RESOLVED.match(words) or (words.endswith(".") and TOLD.search(words))
        for words in below
    )
