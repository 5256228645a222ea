"""Those present where no label says so: the list of people that stands right below the title of a record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from convenor.graph import dates
from convenor.graph.model import Block
from convenor.ingest import labels
from convenor.ingest.entries import Entry, known_person, line_entries
from convenor.ingest.findings import Findings
from convenor.ingest.roster_lists import Put, is_prose, is_roll

RULE = "roster below the title"
DEEPEST = 30  # blocks from the title within which such a list begins
FEWEST_LINES = 4  # lines of one person each that make a list
LONGEST_LINE = 160  # code points


def read(findings: Findings, blocks: Sequence[Block]) -> Iterator[tuple[int, Put]]:
    """(block, person put as present) of the first such list; nothing when a label or an item comes first."""
    lines: list[tuple[int, list[Entry]]] = []
    for index, block in enumerate(blocks[: DEEPEST + 60]):
        words = findings.words(block)
        if dates.find(words) and not lines:
            continue  # still the title
        if block.kind == "row" or block.marker[:1].isdigit() or labels.label_of(words)[0] or is_prose(words):
            break
        found = line_entries(words, block.start) if index else []
        if len(found) > 2 and is_roll(words) and sum(known_person(e.name) for e in found) >= 0.6 * len(found):
            yield from ((index, Put("present", entry, RULE)) for entry in found)
            return
        if len(found) == 1 and len(words) <= LONGEST_LINE and (found[0].title or found[0].body):
            lines.append((index, found))
        elif len(lines) < FEWEST_LINES and index > DEEPEST:
            break
    if len(lines) >= FEWEST_LINES and sum(known_person(e.name) for _, (e,) in lines) >= 0.6 * len(lines):
        yield from ((index, Put("present", entry, RULE)) for index, (entry,) in lines)
