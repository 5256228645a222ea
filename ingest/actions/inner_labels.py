"""Blocks of a record cut where a label stands inside them: an item's text, its minutes and its decision on one line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph.model import Block
from convenor.graph.worded import Worded
from convenor.ingest.actions.owners import names_somebody
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import labels

INNER = re.compile(
    r"(?<=\S)\s+(?="
    r"(?:Minutes|Decisions?|Resolved|RESOLVED|Resolution|Outcome|Agreed|AGREED|DECISION|Recommendations? [Aa]greed|MINUTES)\s*:\s*\S|"
    r"MOTION\s+(?=(?:To|That)\s)|(?<=[.!?)]\s)VOTE\s+(?=\d|[A-Z][a-z])|(?:[→➔➜►⇒➡➤]\ufe0f?|[-=]>)\s*(?!(?i:not )?(?i:agreed|approved|refused|rejected|deferred|carried|lost|accepted|declined|adopted|postponed|granted|withdrawn|passed)\W*$)\S|\[[AD]\]\s+(?!(?:decision|action)s?\b)\S|RESOLVED\s*[–—-]|RESOLVED(?:\s*\([^()]{2,40}\)|, [^:;]{3,60}?)\s*:\s|(?<=[.!?)]\s)(?:Recommended|Resolved|Ordered)(?: under \w+ powers| to the [A-Z]\w+)?,? (?:that\b|\((?:a|i|1)\)\s|to (?!the\b)[a-z])|(?:DECISION|Decision|RESOLUTION|Resolution)\s+(?:[A-Z]{0,6}[/-]?\d[\w./-]*)\s*:\s*\S|RESOLVED(?:,)? (?:[Tt]hat|THAT|[Tt]o)\b|"
    r"(?<=[a-z]\s)The (?:[A-Z]\w+ ){0,3}(?:Board|Committee|Council|Panel|Group|Forum|Partnership|Trustees|Governors|Cabinet|Authority)(?: also| therefore)? (?:APPROVED|AGREED|NOTED|RESOLVED|ENDORSED|RECEIVED|RATIFIED|DEFERRED|DELEGATED|ADOPTED|ACCEPTED|SUPPORTED|CONFIRMED|REFUSED)\b|"
    r"(?:Agreed [Aa]ctions?|[Ff]ollow(?:ing)?[- ][Uu]p|Next [Ss]teps?|TASKS?|Tasks?|TO[- ]DO|To[- ]do|NEXT STEPS?|FOLLOW[- ]UP)\s*:\s|(?:ACTIONS?|ACTION POINTS?|TO[- ]DO)\s*(?:\d{1,3}\s*)?(?:[:–—-]\s|(?=[A-Z][\w/]*(?:\s[A-Z][\w’'-]+)? to [a-z]))|Actions?(?: [Pp]oints?)?(?: [\w./-]{0,8}\d[\w./-]{0,6})?\s*:\s|AP ?\d{1,3}\s*:\s)"
)
ARROW = "→"  # the marker of what an arrow points to: a task
ARROWS = re.compile(r"(?:[→➔➜►⇒➡➤]\ufe0f?|[-=]>)\s*")
MARGIN = Worded(
    r"(?:ACTIONS?(?: BY| \d{1,3})?\s*[:–-]?|Actions?(?: [Bb]y| \d{1,3})?\s*[:–-])\s*(?P<owner>[A-Z]{2,4}(?:\s*[/&,]\s*[A-Z]{2,4}){0,3}|[A-Z]{2,}(?: [A-Z]{2,}){1,2})\s+"
    r"(?=(?:The|It|An?|This|That|There|We|Members|Cllr|Councillor|In|At|After|As|He|She|They|Mr|Mrs|Ms|Dr|\d)\b)"
)
NOTE = Worded(
    r"(?<=[.;!?] )(?P<owner>[A-Z]{2,4}(?:\s*[/&,]\s*[A-Z]{2,4}){0,3})\s+(?=(?:It was|There (?:was|were)|The (?:[A-Z][a-z]+|[a-z]+)|Members|Governors|Trustees|Cllr|Councillor|Mr|Mrs|Ms|Dr)\b)"
)  # the owner of what is told before it, taken in from the margin
OWNER = re.compile(
    r"[A-Z@][\w’'.-]*(?:\s+(?:and\s+|&\s+)?[A-Z][\w’'.-]*){0,4}"
)  # "Ann → the rota", "the rota → Ann": no label
RUNS_ON = re.compile(
    r"(?:,|\b(?:and|was|were|is|it|had|has|have|be|unanimously|therefore|then|also|further|hereby|duly|accordingly|subsequently|"
    r"following|that|the|a|or|to|of|it’s|members?|council|committee|board|panel|group|authority|meeting|cabinet|governors|trustees|we))$",
    re.I,
)  # what a sentence runs on from: the label behind it is a word of the sentence
OF_ONE = re.compile(
    r"\b(?:for|on|by|from|in|with|under|about|behind|against|this|that|each|any|its|their|our|his|her)$", re.I
)  # before a word for what was settled: a field that tells something of it ("Reason for Decision:")
SETTLED = re.compile(r"\s+(?:Decision|DECISION|Resol|RESOL|Outcome|Recommendation)")
LOOK_BACK = 20  # code points


def cut(findings: Findings, blocks: Sequence[Block], used: set[int]) -> tuple[list[Block], set[int]]:
    """The blocks, cut at labels inside paragraphs and items, and which of them were used before they were cut."""
    out: list[Block] = []
    taken: set[int] = set()
    for index, block in enumerate(blocks):
        pieces = [block]
        if block.kind in ("paragraph", "item"):
            pieces = [part for piece in _pieces(findings, block) for part in _beside(findings, piece)]
        if index in used:
            rests = (
                n for n, piece in enumerate(pieces) if not (n and labels.ACTION_LABEL.match(findings.words(piece)))
            )
            taken.update(len(out) + n for n in rests)
        out.extend(pieces)
    return out, taken


def _pieces(findings: Findings, block: Block) -> Iterator[Block]:
    """The pieces of a block between the labels in it; the first one keeps its marker."""
    words = findings.words(block)
    begin, kind, marker = block.start, block.kind, block.marker
    if arrow := ARROWS.match(words):
        begin, kind, marker = block.start + arrow.end(), "item", ARROW
    for match in INNER.finditer(words):
        if (arrow := ARROWS.match(words, match.end())) and (
            OWNER.fullmatch(words[begin - block.start : match.start()])
            or OWNER.fullmatch(words[arrow.end() :].rstrip(" ."))
        ):
            continue
        before = words[max(begin - block.start, match.start() - LOOK_BACK) : match.start()]
        if not ARROWS.match(words, match.end()) and (
            RUNS_ON.search(before) or (OF_ONE.search(before) and SETTLED.match(words, match.start()))
        ):
            continue
        yield from _margin(
            findings,
            msgspec.structs.replace(block, kind=kind, marker=marker, start=begin, end=block.start + match.start()),
        )
        arrow = ARROWS.match(words, match.end())
        begin = block.start + (arrow.end() if arrow else match.end())
        kind, marker = ("item", ARROW) if arrow else ("paragraph", "")
    yield from _margin(
        findings,
        msgspec.structs.replace(block, kind=kind, marker=marker, start=begin) if begin > block.start else block,
    )


def _margin(findings: Findings, block: Block) -> Iterator[Block]:
    """A block, cut behind the owner where one opens it from the margin ("ACTION: AB The Board then …")."""
    found = MARGIN.match(findings.words(block))
    if found is None or not names_somebody(findings, found["owner"], block.start):
        yield block
        return
    yield msgspec.structs.replace(block, end=block.start + found.end("owner"))
    yield msgspec.structs.replace(block, kind="paragraph", marker="", start=block.start + found.end())


def _beside(findings: Findings, block: Block) -> Iterator[Block]:
    """The pieces of a block that owners in the margin part ("… to write to the school. AB It was agreed that …")."""
    begin = block
    for note in NOTE.finditer(findings.words(block)):
        if names_somebody(findings, note["owner"], block.start):
            yield msgspec.structs.replace(begin, end=block.start + note.end("owner"))
            begin = msgspec.structs.replace(block, kind="paragraph", marker="", start=block.start + note.end())
    yield begin
