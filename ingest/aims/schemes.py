"""What a set of aims is called: its paper's title, the heading of its list, or the name by which a paper speaks of it.

Also the slogan in which some strategies put their vision.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

import msgspec

from convenor.graph.bodies import own_words
from convenor.graph.model import Block
from convenor.graph.names import normalise
from convenor.graph.reading import Aim
from convenor.ingest.aims.aims import keep
from convenor.ingest.names.findings import Findings
from convenor.ingest.papers.parts import Section
from convenor.ingest.words.announcements import by_heading
from convenor.ingest.words.link_cues import NAMED_SET

LIST_RULE = "list under its heading"
WHOLE = ("strategy", "page")  # kinds of paper that are one strategy throughout
LONGEST_NAME = 120
_A_STRATEGY = re.compile(r"\b(?:Strategy|Plan|Framework|Blueprint|Roadmap)\b|\b(?:STRATEGY|PLAN)\b")
_LEAD_IN = re.compile(r"^[A-Z][\w’' ]{3,50}(?:\.{3}|…)$")
_OTHERS = r"(?:(?! (?P=word) )[\w ]){3,30}"  # words up to the next time that the slogan says its first one
_SLOGAN = re.compile(rf"^(?P<word>[A-Z]\w+) {_OTHERS}(?:[,.;]? (?P=word) {_OTHERS})+[.!]?$")


def read(findings: Findings, sections: Sequence[Section]) -> None:
    """Name the sets of aims found so far, and add a vision that is put as a slogan."""
    aims: list[int] = []
    known = 0
    for section in sections:
        blocks = section.blocks(findings.document)
        if section.part.kind == "strategy":
            _slogan(findings, section, blocks)
        aims += [at for at in range(known, len(findings.rows)) if isinstance(findings.rows[at], Aim)]
        known = len(findings.rows)
        _name(findings, section, blocks, aims, alone=len(sections) == 1)


def _slogan(findings: Findings, section: Section, blocks: Sequence[Block]) -> None:
    """ "Together we will…", and below it "Live longer Live better": the vision, where the paper states no other."""
    if any(isinstance(row, Aim) and row.kind == "vision" and row.parent is None for row in findings.rows):
        return
    for above, below in itertools.pairwise(blocks):
        lead, words = (findings.text[block.start : block.end] for block in (above, below))
        if _LEAD_IN.match(lead) and _SLOGAN.match(words):
            both = msgspec.structs.replace(above, end=below.end)
            label = f"{lead} {words}"
            keep(findings, section.part, "vision", label, both, text=label, rule="slogan under its lead-in")
            return


def _name(findings: Findings, section: Section, blocks: Sequence[Block], aims: Sequence[int], alone: bool) -> None:
    """Give the aims of a part the name of their set. `aims` are the places of all aims among the rows."""
    for index in aims:
        row = findings.rows[index]
        if not isinstance(row, Aim) or row.strategy != section.part.title or not _inside(row, section):
            continue
        name = row.strategy
        if section.part.kind in WHOLE:
            name = _own_name(findings, blocks) if alone else name
        elif row.rule == LIST_RULE:
            name = _heading(findings, blocks, row.evidence[0].start) or name
        if name != row.strategy:
            findings.rows[index] = msgspec.structs.replace(row, strategy=name)


def _own_name(findings: Findings, blocks: Sequence[Block]) -> str:
    """What a strategy calls itself: its title, where that has the word, else the line near its top that has it."""
    title = findings.document.title
    top = [findings.text[block.start : block.end] for block in blocks[:8]]
    lines = [" ".join(words.split()) for words in top if len(words) <= LONGEST_NAME and not words.endswith(".")]
    return next((words for words in (title, *lines) if _A_STRATEGY.search(words)), title)


def _inside(row: Aim, section: Section) -> bool:
    return bool(row.evidence) and section.part.start <= row.evidence[0].start < section.part.end


def _heading(findings: Findings, blocks: Sequence[Block], start: int) -> str:
    """The words of the last heading of a list above a position."""
    above = [findings.text[block.start : block.end] for block in blocks if block.end <= start and block.kind != "item"]
    return next((words.rstrip(": ") for words in reversed(above) if by_heading(words)), "")


def named_set(findings: Findings) -> str:
    """The set of priorities that a paper names without listing it ("Ambledale NHX priorities"); "" where none."""
    match = NAMED_SET.search(findings.text)
    if match is None or any(isinstance(row, Aim) for row in findings.rows):
        return ""
    return f"{_whose(findings.document.body or '')} {match['name']}".strip()


def _whose(body: str) -> str:
    """A body's name without the words at its end that only say what kind of body it is."""
    words, own = body.split(), own_words(body)
    while words and normalise(words[-1]) not in own:
        words.pop()
    return " ".join(words)
