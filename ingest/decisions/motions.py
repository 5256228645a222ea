"""Motions told step by step: who moved what, who seconded, and lines later what became of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

import msgspec

from convenor.graph.model import Block
from convenor.graph.worded import Worded
from convenor.ingest.decisions import settled
from convenor.ingest.decisions.decisions import MOVED, agreements, decide
from convenor.ingest.decisions.joined import Wording
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.setting import Setting
from convenor.ingest.outcomes import votes
from convenor.ingest.words import labels
from convenor.ingest.words.cues import APPOINTS

MOTION = Worded(
    r"^(?:\W{0,3}(?:[A-Z@][\w.’'-]*\s+){0,4}(?:(?:set|sets|made|makes|put|puts|tabled|raised|called for)\s+(?:a\s+|the\s+)?motion|"
    r"moves|moved|motioned|proposes)\s+(?:to|that)\b|\W{0,3}(?:[A-Z][\w.’'-]*\s+){0,3}(?:A\s+)?[Mm]otion(?:\s+(?:by|from)\s+[\w ]{2,40}?)?:?\s+(?:to|that)\b|"
    r"\W{0,3}(?:A\s+)?[Mm]otion\s*:\s|(?:Proposal|PROPOSAL|Motion|MOTION|Amendment|AMENDMENT|Proposition)(?:\s+[\dA-Z]{1,3})?(?:\s*[:|]\s|\s(?=(?:To|That)\s)))(?!\s*adjourn)",
)
BECAME = re.compile(
    r"^\W{0,3}(?:(?:(?:up)?on (?:being put to the (?:vote|meeting)|a (?:\w+ )?vote(?: being taken)?)|(?:having been|when) put to the (?:vote|meeting)|following (?:a |the )?(?:vote|debate|discussion)),? )?(?:(?:(?:[\w.’'-]+ ){0,5}declared\s+)?(?:the\s+)?(?:motion|vote|result|resolution|outcome|decision|proposal)\b[^.;]{0,60}?\b)?(?P<what>(?:not )?(?:carried|passed|approved|adopted|agreed|accepted)|carries|passes|"
    r"unanimous(?:ly)?|no objections?|all in favou?r|lost|failed|fails|fell|falls|defeated|rejected|withdrawn|deferred|no seconder)\b",
    re.I,
)
INSIDE = re.compile(
    r"\b(?:Outcome|OUTCOME|Result|RESULT)\s*[:|]\s*(?=\S)"
)  # before what became of it, behind the mover
LOST = re.compile(r"^not |lost|fail|fell|falls|defeat|reject|no seconder", re.I)
CLAUSE = re.compile(r"[“\"‘']\s*(?:That|THAT)\b")
BY_BOTH = re.compile(r"\b(?:proposed|moved)\b.*\bseconded\b", re.I | re.S)
OPEN = re.compile(
    r"\b(?:amendments?|vot(?:e|es|ing)|counter-?proposal|poll|division|(?:was|were|be|stood?) (?:then )?(?:referred|remitted|adjourned))\b",
    re.I,
)  # what may change it yet
DECLARED = re.compile(r"\bdeclared (?:to be )?(?:\w+ly )?(?P<what>carried|passed|won|lost|defeated|rejected)\b", re.I)
PUT = Worded(
    r"^(?:[^:;]{3,60}:\s)?(?:it was )?(?:(?:proposed|moved) by [^;:]{2,60}?,? (?:and )?seconded by [^;:]{2,60}?,? that\b|(?:[^;:]{3,200}?, )?[^;:]{2,60}? (?:proposed|moved),? and [^;:]{2,60}? seconded,? that\b)"
    r"(?!.*\b(?:amend\w*|lost|fell|withdr\w+|defeated|rejected|refused|vot\w+|not)\b)",
    re.I | re.S,
)  # what somebody moved and somebody seconded
JOINS = Worded(
    r"(?:^|(?<=[ \n(]))(?P<who>[A-Z][\w’'-]*\.?(?: [A-Z][\w’'-]*\.?){1,3})(?:,? (?:from|of|for|representing) [^.;:–—\d]{3,60}?)?\s*(?:[–—,:(]|\s-)\s*(?:proposed|prop|nominated)\b\.?(?: by)?:? [A-Z][^.;:–—]{1,40}?,?\s*(?:and )?(?:seconded|sec|2nd)\b\.?(?: by)?:? [A-Z][\w’'.-]*(?: [A-Z][\w’'-]*){0,2}\)?"
)  # somebody who was proposed and seconded
OF_MEMBERS = re.compile(
    r"\b(?:new (?:members?|trustees?|governors?|directors?)|co-?options?|(?:election|appointment)s?\b.*|vacanc(?:y|ies)|applications? for membership)\b",
    re.I,
)
OF_MOTIONS = re.compile(r"\bmotions?\b", re.I)
MOVERS = 2  # blocks above a motion that say who moved and who seconded it
NEAR = 8  # blocks below a motion in which its outcome stands


def read(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> int:
    """The decision of a motion whose outcome stands below it, or that is all that stands below its movers.

    How many blocks that took, 0 where it is no such motion.
    """
    block, words = blocks[index], findings.words(blocks[index])
    if block.kind not in ("item", "paragraph") or "adjourn" in words[:80].lower():
        return 0
    moved = _moved_above(findings, blocks, index)
    if not (moved or MOTION.match(words)):
        return 0
    quoted = words.find("”") + 1 if moved else 0
    said = Wording(words[:quoted] if quoted else words, block.start, block.start + quoted if quoted else block.end)
    still_open = not moved
    for below in range(index + 1, min(index + NEAR, len(blocks))):
        text = findings.words(blocks[below])
        if blocks[below].kind not in ("item", "paragraph") or MOTION.match(text) or (moved and MOVED.match(text)):
            break
        inside = INSIDE.search(text)
        told = (
            (found, b)
            for a, b in findings.sentences(blocks[below])
            if moved and (found := BECAME.match(findings.text[a:b]) or DECLARED.search(findings.text[a:b]))
        )
        became = BECAME.match(text) or (BECAME.match(text[inside.end() :]) if inside else None)
        became, end = (became, blocks[below].end) if became else next(told, (None, 0))
        if became:
            what = became["what"].lower()
            outcome = "lost" if LOST.search(what) else what if what in ("withdrawn", "deferred") else None
            decide(findings, setting, said, "motion with its outcome", outcome=outcome)
            if moved:
                votes.give(findings, text, blocks[below].start, blocks[below].end, setting)
            if end < blocks[below].end:
                agreements(findings, msgspec.structs.replace(blocks[below], start=end), setting)
            return below - index + 1
        still_open = still_open or bool(OPEN.search(text))
    if moved and _resolved_below(findings, blocks[index + 1 :]):
        return 1  # what became of it is resolved there
    if still_open or not MOVED.match(moved):
        return 0
    decide(findings, setting, said, "motion with its outcome")
    return 1


def joining(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> None:
    """Keep who was proposed and seconded under an item on new members, where nothing else is told to have come of it."""
    if not OF_MEMBERS.search(setting.title or ""):
        return
    block, words = blocks[index], findings.words(blocks[index])
    told = " ".join(findings.words(near) for near in blocks[index : index + 2])
    if block.kind == "heading" or OPEN.search(told) or APPOINTS.search(told):
        return
    for match in JOINS.finditer(words):
        span = findings.span(block.start + match.start(), block.start + match.end())
        if findings.is_person(match["who"]) and not findings.rows.is_decided(span[-1].end):
            decide(
                findings,
                setting,
                Wording(match.group(), block.start + match.start(), block.start + match.end()),
                "motion with its outcome",
            )


def last_of_item(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> None:
    """Keep what somebody moved and somebody seconded where an item ends with it: what became of it is not told otherwise."""
    block, below = blocks[index], blocks[index + 1 : index + 2]
    spans = findings.sentences(block) if block.kind in ("paragraph", "item") else []
    if not spans or not PUT.match(findings.text[slice(*spans[-1])]) or OF_MOTIONS.search(setting.title or ""):
        return
    numbered = (
        bool(below) and below[0].marker[:1].isdigit() and (block.kind == "paragraph" or block.marker[:1].isdigit())
    )
    if below and below[0].kind != "heading" and not numbered:
        return
    start, end = spans[-1]
    if not settled.tells(findings, findings.text[start:end]):
        decide(findings, setting, Wording(findings.text[start:end], start, end), "motion with its outcome")


def _resolved_below(findings: Findings, below: Sequence[Block]) -> bool:
    """Whether a resolution with its label stands below, under the same item, and another motion at most before it."""
    for block in takewhile(lambda block: block.kind in ("item", "paragraph"), below[:NEAR]):
        if labels.RESOLVED.match(findings.words(block)):
            return True
    return False


def _moved_above(findings: Findings, blocks: Sequence[Block], index: int) -> str:
    """The words right above a motion in quotation marks, where it is said there who moved and who seconded it."""
    if not index or not CLAUSE.match(findings.words(blocks[index])):
        return ""
    above = [findings.words(block) for block in blocks[max(0, index - MOVERS) : index]]
    return above[-1] if BY_BOTH.search(" ".join(above)) else ""
