"""The words of a paper's first blocks, with what stands around them; where heads of lists begin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter

import msgspec

from convenor.graph.model import Block
from convenor.ingest.labelled.heads import MOST as MOST_OF_HEAD, head

MOST = 700  # words of a record's beginning that are looked at
WORD = re.compile(
    r"(?:[A-Z]\.){1,4}(?:[A-Z](?![\w’']))?|(?:Mr|Mrs|Ms|Dr|Prof|Rev|Revd|Cllrs?|Clr|St|Hon|Fr)\.|"
    r"[^\W\d_]+(?:[’'‐-][^\W\d_]+)*|\d+(?:[.:,/]\d+)*|[^\w\s]|_"
)


class Word(msgspec.Struct):
    """A word or mark at a place of the text. `label` is the state that a head sets, where one covers it."""

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


def words(text: str, blocks: Iterable[Block]) -> list[Word]:
    """The first words of some blocks in order."""
    out: list[Word] = []
    for number, block in enumerate(blocks):
        of_block = list(_of_block(text, number, block))
        if of_block:
            of_block[0].opens = of_block[-1].closes = True
            _heads(of_block)
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


def _heads(of_block: list[Word]) -> None:
    """Mark the words that the labeller's own pattern takes for heads; none goes on in another cell."""
    for _, cell in groupby(of_block, key=attrgetter("cell")):
        of_cell = list(cell)
        texts = [word.text for word in of_cell]
        until, how = 0, ""
        for place, word in enumerate(of_cell):
            if place >= until and (word.opens or word.text[:1].isupper()):
                how, length = head(texts[place : place + MOST_OF_HEAD + 1])
                until = place + length
                word.opens_label = bool(how)
            if place < until:
                word.label = how
