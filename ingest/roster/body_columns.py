"""Tables of people side by side below the names of their bodies: "Vale Council | Hill Council", then a member of each to a row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph.model import Block
from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.entry import known_person
from convenor.ingest.lists.put import Put
from convenor.ingest.names.affiliations import may_be_body
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import labels
from convenor.ingest.words.shapes import is_body, is_title

BRACKET = re.compile(r"\s*[(,].*")
MORE = re.compile(r"[,;:(]|\s[–—-]\s")  # in a cell that says more than a name


class Columns:
    """The bodies over the columns of the table under way."""

    def __init__(self, findings: Findings, blocks: Sequence[Block]) -> None:
        self._findings = findings
        self._blocks = blocks
        self._table: int | None = None
        self._bodies: list[str] = []

    def heads(self, index: int, block: Block) -> bool:
        """Note the bodies that a row names over people; whether it does."""
        if block.table != self._table:
            self._table, self._bodies = block.table, []
        said = self._findings.cells(block)
        below = self._blocks[index + 1] if index + 1 < len(self._blocks) else None
        if sum(map(bool, said)) < 2 or not all(map(_may_head, filter(None, said))):
            return False
        if below is None or below.table != block.table or not self._are_people(below, len(said)):
            return False
        self._bodies = said
        return True

    def of(self, block: Block, found: Iterator[Put]) -> Iterator[Put]:
        """The people of a row, each with the body over their column where they have none of their own."""
        bodies = self._bodies if block.table == self._table else []
        for put in found:
            own = (
                body
                for body, cell in zip(bodies, block.cells, strict=False)
                if cell.start <= put.entry.start < cell.end and not put.entry.body
            )
            body = next(own, "")
            yield put._replace(entry=msgspec.structs.replace(put.entry, body=body)) if body else put

    def _are_people(self, row: Block, width: int) -> bool:
        """Whether the cells of a row each name somebody who is known to be a person, or are empty."""
        said = [words for words in self._findings.cells(row) if words]
        people = [line_entries(words, 0) for words in said]
        return (
            bool(said)
            and len(row.cells) == width
            and all(found and known_person(BRACKET.sub("", found[0].name)) for found in people)
        )


def _may_head(words: str) -> bool:
    """Whether a cell names a body and nothing else."""
    plain = words.rstrip(" :")
    if MORE.search(plain) or known_person(plain):
        return False
    return is_body(plain) and may_be_body(plain) and not is_title(plain) and not labels.label_of(f"{plain}:")[0]
