"""Whom other bodies have appointed to the one that meets: below words that tell of it "Representing Vale Council", then a line each.

Names of parties may stand among them. Who is listed so is a member, and need not have been there.
"""

from __future__ import annotations

from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.graph.reading import Role
from convenor.graph.worded import Worded
from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.entry import known_person
from convenor.ingest.lists.entry_pieces import INITIALS_FIRST
from convenor.ingest.names.findings import Findings
from convenor.ingest.roster import headed_lists
from convenor.ingest.roster.list_ends import is_item
from convenor.ingest.roster.roster_text import is_prose
from convenor.ingest.words import labels
from convenor.ingest.words.shapes import strip_honorific

RULE = "entry of a list of those appointed"
LEAD = Worded(
    r"\b(?:[Mm]embers|[Rr]epresentatives|[Cc]ouncillors|appointments)\b[^.;]{0,60}\b(?:(?:been|were) (?:appointed|nominated|made)|appointed|nominated)\b[^.;]{0,120}\bby\b[^.;]{0,60}:?$"
)  # "the following Members had been appointed by the constituent councils:"
LONGEST_LEAD, LONGEST_LINE = 240, 60  # code points of the words that lead in, of somebody's line
MOST = 60  # blocks below them


def read(findings: Findings, blocks: Sequence[Block], when: str | None) -> set[int]:
    """Note from which body each of them comes; the indexes of the blocks that name them."""
    taken: set[int] = set()
    for index, block in enumerate(blocks):
        words = findings.words(block)
        if block.kind != "row" and len(words) <= LONGEST_LEAD and LEAD.search(words):
            taken |= _below(findings, blocks, index, when)
    return taken


def _below(findings: Findings, blocks: Sequence[Block], lead: int, when: str | None) -> set[int]:
    """Those below such words, up to what is neither the name of a body, nor somebody's, nor a word or two."""
    taken: set[int] = set()
    body = ""
    for index in range(lead + 1, min(len(blocks), lead + 1 + MOST)):
        block, words = blocks[index], findings.words(blocks[index])
        sent = headed_lists.SENT.match(words)
        if sent and (named := headed_lists.named_body(words)) and named == sent["body"]:
            body = named
        elif block.kind == "row" or labels.label_of(words)[0] or is_prose(words) or len(words) > LONGEST_LINE:
            break
        elif body and len(found := line_entries(words, block.start)) == 1:
            (entry,) = found
            if strip_honorific(entry.name)[0] or known_person(entry.name) or INITIALS_FIRST.match(entry.name):
                taken.add(index)
                _keep(findings, block, entry.name, body, when)
        elif is_item(block) or not body:
            break
    return taken


def _keep(findings: Findings, block: Block, name: str, body: str, when: str | None) -> None:
    key, evidence = findings.person(name, block.start), (findings.unit(block.start),)
    organisation = findings.body(body, block.start)
    findings.add(Role(person=key, title="", organisation=organisation, as_of=when, evidence=evidence, rule=RULE))
