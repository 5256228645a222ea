"""Those who met, listed without a label above and below the line that says who presided, as Scotland's councils print them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from convenor.graph.model import Block
from convenor.ingest.lists.put import UNSTATED, Put
from convenor.ingest.names.findings import Findings
from convenor.ingest.roster.roster_lists import IN_THE_CHAIR
from convenor.ingest.roster.roster_text import is_prose, is_roll, named
from convenor.ingest.words import labels

FEWEST = 3  # people of a list
AWAY = re.compile(
    r"\b(?:apolog\w*|absen\w+|regrets|not (?:present|attending|able))\b[^.]{0,40}$", re.I
)  # what heads others


def read(findings: Findings, blocks: Sequence[Block]) -> Iterator[tuple[int, Put]]:
    """(block, person) of the paragraph of people above such a line, as present, and of the one below it, as in attendance."""
    for index, block in enumerate(blocks[1:], 1):
        words = findings.words(block)
        if _heads_people(findings, blocks, index):
            return  # the lists have labels
        if not IN_THE_CHAIR.match(words) or (index > 1 and AWAY.search(findings.words(blocks[index - 2]))):
            continue
        if above := list(_people(findings, blocks[index - 1], index - 1, "present")):
            yield from above
            if index + 1 < len(blocks):
                yield from _people(findings, blocks[index + 1], index + 1, "in_attendance")
            return


def _heads_people(findings: Findings, blocks: Sequence[Block], index: int) -> bool:
    """Whether a block is the label of a list of those who came: one of the links above a page's text has nobody below."""
    label, behind = labels.label_of(findings.words(blocks[index]))
    if label not in ("present", "in_attendance"):
        return False
    return bool(
        behind or (index + 1 < len(blocks) and named(findings.words(blocks[index + 1]), blocks[index + 1].start))
    )


def _people(findings: Findings, block: Block, index: int, how: str) -> Iterator[tuple[int, Put]]:
    """The people of a paragraph that is a list of nobody else."""
    words = findings.words(block)
    if block.kind == "row" or labels.label_of(words)[0] or is_prose(words) or not is_roll(words):
        return
    entries = named(words.rstrip(" ."), block.start)
    if len(entries) >= FEWEST:
        yield from ((index, Put(how, entry, UNSTATED)) for entry in entries)
