"""The pieces of blocks that hold more than one line of a strategy: numbered aims in a row, a numbered name over its own text."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from convenor.graph.model import Block
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import aim_cues as cues
from convenor.ingest.words.announcements import by_heading

KINDS = "Priority|Theme|Aim|Objective|Goal|Ambition|Outcome|Mission|Pillar|Commitment|Strand|Workstream|Pledge"
NAMES = (
    r"(?i:ref(?:erence)?|no\.?|actions?|activit(?:y|ies)|tasks?|objectives?|what|how|who|by|when|key|success|milestones?|target|dates?|deadline|timescales?|timeframe|responsible|"
    r"lead|owner|officer|person|partners?|outcomes?|outputs?|measures?|indicators?|status|progress|rag|resources?|cost|budget)"
)  # words of which the names of columns are made
RUN_IN = re.compile(
    rf"^(?P<kind>{KINDS})(?: area)? "
    r"(?:\d{1,2}|[A-Z]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight)\b\s*[:.–—-]\s*(?P<label>[A-Z][^.:;]{2,80}?)(?:\.|\s[–—-])\s+(?P<rest>[A-Z][^\n]{20,})"
)
JOINED = re.compile(r"(?<!\s)\s+[•▪◦●‣]\s+(?=\S)|(?<=[.;]) o (?=[A-Z])")  # entries of a list that stand in one
BULLETS = frozenset("∫➢➤►▶▸➜✓✔❖■◆⦁⁃★➔»›§Øü")  # of which only an entry's own parts it from the next
OURS = re.compile(
    r"^(?P<label>Our (?:overall |shared |overarching )?(?:goal|aim|ambition|mission) is [^.:;\n]{10,240}\.)\s+(?P<rest>[A-Z][^\n]{8,})"
)  # a statement with more behind it
LED = re.compile(
    r"(?P<lead>[A-Z][^•▪●‣◦:]{2,200}:)\s+(?P<mark>[•▪●‣◦])\s+(?=\S)"
)  # a list that begins on the line that leads it in
OBJECTIVE = re.compile(r"^(?:Objective|Goal|Commitment|Pledge)(?: \d{1,2})?: (?=[A-Z])")  # the label of an entry
INLINE = re.compile(r"(?<= )\(?(?P<number>[1-9])[.)] (?=[A-Z])")
PAGE = re.compile(r" \d{1,3} (?=[A-Z])")  # of a list of contents
SENTENCE = re.compile(r"(?<=[a-z)])\.(?=\s+[A-Z]|$)")
LONGEST_TITLE = 80  # code points of a heading of aims
TITLE = re.compile(r"(?:(?<=\d )|(?<=[.!?] ))(?:[A-Z][\w’'&-]* (?:(?:and|of|for|the|&) )?){1,6}$")
HEADING = 2  # level of one that ran into its list
FEWEST = 3  # entries of a list within a paragraph
NAMED = re.compile(
    r"^(?:Priority|Theme|Aim|Objective|Goal|Outcome|Commitment|Pillar) \d{1,2}[:.]? (?P<label>[A-Z][^.:;]{2,60}?)\s+"
    r"(?P<rest>(?:We|The [Cc]ouncil|The [Pp]artnership|Our partners) (?:will|want to|aim to)\b.*)$",
    re.S,
)


TABLED = re.compile(
    rf"^(?:{KINDS})(?: area)? (?:\d{{1,2}}|[A-Z]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight)\b\s*[:.–—-]*\s*(?P<label>[A-Z][^:;]{{2,100}}?)\s+"
    rf"(?P<rest>(?:(?:{NAMES}|[/&])\s+){{4,}}\S.*)$",
    re.S,
)  # a numbered name over a table that lost its cells


def pieces(findings: Findings, block: Block, taken: bool) -> Iterator[tuple[Block, bool]]:
    """A block and whether it is taken; cut where a line of several numbered aims has the next one, and behind a numbered name
    that opens a paragraph ("Theme 1 – Town centre. The council will …")."""
    words = findings.words(block)
    if taken or block.kind not in ("paragraph", "item"):
        yield block, taken
    elif cuts := _cuts(words, block.marker.strip("().") if block.kind == "item" else ""):
        for start, end in zip(cuts, [*cuts[1:], len(words)], strict=True):
            yield from _named(block, words, start, start + len(words[start:end].rstrip()))
    elif NAMED.match(words):
        yield from _named(block, words, 0, len(words))
    elif opened := RUN_IN.match(words) or OURS.match(words) or TABLED.match(words):
        yield _piece(block, 0, opened.end("label")), False
        yield _piece(block, opened.start("rest"), len(words), kind="paragraph", marker=""), False
    elif (led := LED.match(words)) and block.kind == "paragraph":
        yield _piece(block, 0, led.end("lead")), False
        entries = _piece(block, led.end(), len(words), kind="item", marker=led["mark"], level=1)
        yield from pieces(findings, entries, taken)
    elif listed := _listed(words) if block.kind == "paragraph" else []:
        opens = _title(words, listed[0].start())
        if opens:
            yield _piece(block, 0, len(words[:opens].rstrip())), False
        heading: dict[str, str | int] = {"kind": "heading", "level": HEADING} if opens else {}
        yield _piece(block, opens, len(words[: listed[0].start()].rstrip()), **heading), False
        contents = bool(opens) and words[: opens - 1].rpartition(" ")[2].isdecimal()
        ends = [*(each.start() for each in listed[1:]), _end(words, listed[-1].end(), contents)]
        for each, end in zip(listed, ends, strict=True):
            last = each.end() + len(words[each.end() : end].rstrip(" .;,"))
            yield _piece(block, each.end(), last, kind="item", marker=each.group().strip(), level=1), False
        if words[ends[-1] :].strip():
            yield _piece(block, ends[-1], len(words), kind="paragraph"), False
    elif block.kind == "item" and (labelled := OBJECTIVE.match(words)):
        yield _piece(block, labelled.end(), len(words)), False
    elif block.kind == "item" and (joined := _joined(words, block.marker)):
        for start, end in zip(
            [0, *(each.end() for each in joined)], [*(each.start() for each in joined), len(words)], strict=True
        ):
            yield _piece(block, start, end), False
    else:
        yield block, False


def _joined(words: str, mark: str) -> list[re.Match[str]]:
    """The bullets within an item: those that papers use, or its own again."""
    return list(JOINED.finditer(words)) or (list(re.finditer(rf" {mark} +(?=\S)", words)) if mark in BULLETS else [])


def _piece(block: Block, start: int, end: int, **changed: str | int) -> Block:
    return msgspec.structs.replace(block, start=block.start + start, end=block.start + end, **changed)


def _cuts(words: str, mark: str) -> list[int]:
    """Where numbered aims begin that stand in one block: from its beginning on, or behind the title whose letter theirs have."""
    found = list(cues.OPENS.finditer(words))
    if len(found) > 1 and found[0].start() == 0:
        return [each.start() for each in found]
    own = mark.isupper() and bool(found) and all(each.group().startswith(mark) for each in found)
    return [0, *(each.start() for each in found)] if own else []


def _named(block: Block, words: str, start: int, end: int) -> Iterator[tuple[Block, bool]]:
    """One of several numbered aims in a block, its name apart from what will be done for it ("Priority 2: Jobs We will open a hub")."""
    named = NAMED.match(words[start:end])
    cut = start + named.end("label") if named else end
    yield _piece(block, start, cut), False
    if named:
        yield _piece(block, start + named.start("rest"), end, kind="paragraph", marker=""), False


def _listed(words: str) -> list[re.Match[str]]:
    """The numbers 1, 2, 3 … of a list that stands in one paragraph, the first behind a colon; [] where there are fewer than three."""
    found = [
        each
        for each in INLINE.finditer(words)
        if each["number"] != "1" or words[: each.start()].rstrip()[-1:] == ":" or _title(words, each.start())
    ]
    run = found[: next((at for at, each in enumerate(found) if int(each["number"]) != at + 1), len(found))]
    return run if len(run) >= FEWEST else []


def _title(words: str, end: int) -> int:
    """Where the words begin with which a heading of aims stands right before a list that ran into it ("… 9 Our Priorities 1. Homes"), else 0."""
    starts = [end - len(found) for found in TITLE.findall(words[:end][-LONGEST_TITLE:])]
    return next((at for at in starts if (said := by_heading(words[at:end].strip())) and said.kind != "vision"), 0)


def _end(words: str, start: int, contents: bool) -> int:
    """Where the last entry of such a list ends: with its sentence, or in a list of contents before the next page."""
    ends = (PAGE.search(words, start) if contents else None) or SENTENCE.search(words, start)
    return ends.start() if ends else len(words)
