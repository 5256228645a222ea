"""The words of a paper's first blocks, with what stands around them; where the rules' labels of attendance begin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph.model import Block
from convenor.ingest import labels

MOST = 700  # words of a record's beginning that are looked at
LONGEST_LABEL = 90  # code points in which a label of attendance stands
NEAR_LABEL = 30  # code points in which a label says what it is
WORD = re.compile(
    r"(?:[A-Z]\.){1,4}(?:[A-Z](?![\w’']))?|(?:Mr|Mrs|Ms|Dr|Prof|Rev|Revd|Cllrs?|Clr|St|Hon|Fr)\.|"
    r"[^\W\d_]+(?:[’'‐-][^\W\d_]+)*|\d+(?:[.:,/]\d+)*|[^\w\s]|_"
)
MAY_LABEL = re.compile(
    r"present|attend|apolog|absent|absence|observ|guest|visitor|regret|unable|officer|member|trustee|governor|director|"
    r"participa|staff|invit|secretariat|advis|sorry|could not|councillors|others?\b|public|those|missing|who\b|board|committee",
    re.I,
)


class Word(msgspec.Struct):
    """A word or mark at a place of the text. `label` is the attendance that a rule's label sets, where one covers it."""

    text: str
    start: int
    end: int
    block: int
    kind: str
    cell: int = -1
    opens_cell: bool = False
    opens: bool = False
    closes: bool = False
    marked: bool = False
    bold: bool = False
    label: str = ""
    opens_label: bool = False


def words(text: str, blocks: Sequence[Block]) -> list[Word]:
    """The first words of some blocks in order."""
    out: list[Word] = []
    for number, block in enumerate(blocks):
        of_block = list(_of_block(text, number, block))
        if of_block:
            of_block[0].opens = of_block[-1].closes = True
            _labels(text, of_block)
            out += of_block
        if len(out) >= MOST:
            break
    return out[:MOST]


def _of_block(text: str, number: int, block: Block) -> Iterator[Word]:
    for cell, (start, end) in enumerate([(c.start, c.end) for c in block.cells] or [(block.start, block.end)]):
        for place, match in enumerate(WORD.finditer(text, start, end)):
            yield Word(
                match.group(),
                match.start(),
                match.end(),
                number,
                block.kind,
                cell=cell if block.cells else -1,
                opens_cell=place == 0,
                marked=bool(block.marker),
                bold=block.bold,
            )
            if place > MOST:
                break


def _labels(text: str, of_block: list[Word]) -> None:
    """Mark the words that a label of attendance as the rules know it covers."""
    may = MAY_LABEL.finditer(text, of_block[0].start, of_block[-1].end)
    next_, until, how = next(may, None), 0, ""
    for word in of_block:
        while next_ and next_.start() < word.start:
            next_ = next(may, None)
        if word.start >= until and (word.opens or word.text[:1].isupper()):
            how, length = "", 0
            if next_ and next_.end() <= word.start + NEAR_LABEL:
                how, length = _label(text[word.start : min(word.start + LONGEST_LABEL, of_block[-1].end)])
            until = word.start + length
            word.opens_label = bool(how)
        if word.start < until:
            word.label = how


def _label(ahead: str) -> tuple[str, int]:
    """The attendance of the label that begins here, and how long it is."""
    for how, pattern in (*labels.ATTENDANCE, ("apologies", labels.APOLOGIES_SENTENCE)):
        match = pattern.match(ahead)
        if match and match.end():
            return how, match.end()
    return "", 0
