"""Some blocks of a document that stand together, and what they are built of."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import islice

from convenor.graph.model import Block, Cell, Document
from convenor.graph.worded import Worded
from convenor.ingest.words import cues, labels

APOLOGIES_OF = re.compile(
    labels.APOLOGIES_SENTENCE.pattern
    + r"\s+(?:the )?(?-i:(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Rev\w*)\b\.?|[A-Z][a-z]+ [A-Z]))",
    re.I,
)
BINDING = Worded(r"\b(?:shall|must|will)\b")
DECIDED = Worded(r"\bRESOLVED\b|\bDecision(?: Maker)?:")
ROSTER = (labels.PRESENT, labels.APOLOGIES, labels.IN_ATTENDANCE)
SENTENCE_END = re.compile(r"(?<=[.;])\s+(?=[A-Z(])")
CAME = Worded(
    r"present|apolog|attend|absent|bresennol|ymddiheur|there\b|here\b|regrets|sorry|participants|sederunt|in the room|with us|not able|unable",
    re.I,
)
LONGEST_TITLE = 120  # code points of a line that names a paper
SHORT = 60  # code points of a block that may head a list of people


class Stretch:
    """Some blocks of a document that stand together, and what they are built of."""

    def __init__(self, document: Document, first: int, last: int) -> None:
        self.blocks = document.blocks[first:last]
        self._document = document

    def words(self, block: Block | Cell) -> str:
        """What a block says."""
        return self._document.text[block.start : block.end]

    @cached_property
    def text(self) -> str:
        """What it says, in lower case."""
        return self._document.text[self.blocks[0].start : self.blocks[-1].end].lower()

    @cached_property
    def head(self) -> str:
        """The document's title and how the stretch begins, in lower case."""
        return f"{self._document.title}\n{self.text[:600]}".lower()

    @cached_property
    def rosters(self) -> int:
        """How many blocks head a list of people, or are one behind its label."""
        short = [
            self.words(block) for block in self.blocks if block.end - block.start < SHORT and self._may_head(block)
        ]
        alone = sum(any(pattern.match(words) for pattern in ROSTER) for words in short)
        long = [
            self.words(block)
            for block in self.blocks[:40]
            if block.end - block.start >= SHORT and self._may_head(block)
        ]
        return alone + sum(bool(labels.label_of(words)[1]) for words in long)

    @cached_property
    def came(self) -> bool:
        """Whether a block heads those who came or stayed away, and not only officers, guests or observers of a body."""
        short = (self.words(block) for block in self.blocks if block.end - block.start < LONGEST_TITLE)
        return any(CAME.search(words) and labels.label_of(words)[0] for words in short)

    def _may_head(self, block: Block) -> bool:
        """Whether a block may head a list of people: a row does by a label of attendance in its first cell, or alone."""
        filled = [self._document.text[cell.start : cell.end] for cell in block.cells if cell.end > cell.start]
        return len(filled) < 2 or bool(labels.cell_label(filled[0]))

    @cached_property
    def attended(self) -> bool:
        """Whether somebody's attendance is told in a paragraph of several lists or in a table's cell."""
        prose = [self.words(block) for block in self.blocks[:30] if block.kind != "row"]
        inline = any(labels.INLINE.search(words) or APOLOGIES_OF.search(words) for words in prose)
        return inline or any(self._has_status(block) for block in self.blocks[:60] if block.kind == "row")

    def _has_status(self, block: Block) -> bool:
        """Whether just one cell of a row carries an attendance label."""
        cells = (self._document.text[cell.start : cell.end] for cell in block.cells)
        return sum(bool(labels.cell_label(words)) for words in cells) == 1

    @cached_property
    def settled(self) -> int:
        """How many blocks settle something, counted up to three."""
        found = 0
        for words in map(self.words, self.blocks):
            found += bool(labels.RESOLVED.match(words)) or cues.settles(words)
            if found == 3:
                break
        return found

    @cached_property
    def resolved(self) -> int:
        """How many blocks carry a decision's label or a resolution in capitals, counted up to three."""
        found = (bool(DECIDED.search(words) or labels.RESOLVED.match(words)) for words in map(self.words, self.blocks))
        return sum(islice(filter(None, found), 3))

    @cached_property
    def titles(self) -> list[str]:
        """The document's title and the short blocks at the top, in lower case."""
        top = [self.words(block) for block in self.blocks[:8]]
        return [line.lower() for line in (self._document.title, *top) if len(line) <= LONGEST_TITLE]

    @cached_property
    def _prose(self) -> list[str]:
        """The sentences that stand in no table and under no heading of their own."""
        blocks = [self.words(block) for block in self.blocks if block.kind not in ("row", "heading")]
        return [said for words in blocks for said in SENTENCE_END.split(words)]

    @property
    def told(self) -> list[str]:
        """The sentences that stand in no table and under no heading of their own."""
        return self._prose

    @property
    def sentences(self) -> int:
        """How many sentences there are, in paragraphs and items."""
        return len(self._prose)

    @cached_property
    def binding(self) -> int:
        """How many of them say what shall, must or will be."""
        return sum(map(bool, map(BINDING.search, self._prose)))

    def says(self, *words: str) -> bool:
        """Whether any of some words stands in the text."""
        return any(word in self.text for word in words)
