"""Short lists of aims under a heading or lead-in that says what they are ("Our objectives", "We have four ambitions:")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Part
from convenor.ingest.aims.aims import DASH, keep, plain_label
from convenor.ingest.aims.under_way import Open, numbered
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import aim_cues as cues, announcements
from convenor.ingest.words.announcements import Announcement

Known = dict[str, tuple[str, str]]  # plain label → (kind, id)
LABEL = re.compile(
    r"^(?P<label>[^:.;]{2,80})(?::\s+\S|\.\s+(?:We|To|By|This|Our)\b)"
)  # "Connect. We will make it easier to meet"
RUN_IN = re.compile(
    r"^(?!(?:We|You|They|It|This|That|These|There|Here|Thank|Please|I|He|She|In|As|For|At) |(?:Notes?|NB|Sources?|Figures?|Tables?|Updates?)\b)(?P<label>[A-Z][\w&’'-]*(?:,? [\w&’'-]+){0,7})(?:[.:]| [–—-])\s+[A-Z]"
)  # a label that opens a paragraph
BARE_CODE = re.compile(r"^(?P<of>[A-Z]{1,3})(?P<at>\d{1,2})\s+(?=[A-Z])")
COUNTED = re.compile(r"^(?:[1-9]|1\d)\s+(?=[A-Z][a-z])")  # "2 Transport"
LONGEST_HEADING = 160  # code points
MOST_ITEMS = 60
MOST_WORDS = 25  # of most labels below a heading; a list of longer ones is prose
MOST_WORDS_OF_ALL = 60  # of any label below words that announce the list
MOST_WORDS_OF_LABEL = 8  # of a label with what will be done behind it
NEARBY = 20  # items of a list that are looked at around one
LONGEST_LEAD = 400  # code points of what leads in a list
NOTE = re.compile(r"\([^()]{3,60}\)$")
CALLED_BY_NUMBER = re.compile(r"[A-Z]\w+ \d{1,3}")
GAP = " | "  # where a line of text has a wide gap
NAME_BESIDE = re.compile(r"(?:(?<=^)|(?<= \| ))(?:\d{1,2}\.? )?[A-Z][A-Za-z’',&-]*(?: [A-Za-z’',&-]+){0,5}(?=$| \| )")
SEMICOLON = re.compile(r";\s*(?![^()]{0,80}\))")  # and not one in brackets
VALUED = re.compile(r"(?<=[\d%]\))\s+(?=[A-Z])")  # behind the values of one measure, in brackets
FACT = re.compile(
    r"\b(?:is|are|was|were|has|have|had|live|lives)\b.{0,80}\b(?:than|average|estimated|predicted|prevalence|per ?cent|caused|causes?|diagnosed|"
    r"increased|decreased|risen|fallen|rose|fell)\b|^(?:(?:over|around|about|nearly|almost|only) )?(?:one|two|three|\d+) (?:in|out of) \w+\b|"
    r"\b\d+(?:\.\d+)? ?(?:%|per ?cent) of\b.{0,60}\b(?:is|are|was|were|has|have|had|live|smoke|report)\b",
    re.I,
)  # what is so, and no aim
SAYS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|can|cannot|could|need|needs|told|said|feel|feels|felt|remain|remains|lack|lacks|face|faces|find|found|[a-z]+n[’']t)\b|[?”\"]$|^[“\"]",
    re.I,
)  # a finite verb: how things are, and not what will be
GROUPS = ("goal", "objective", "action")  # a group of these is a theme


def lists(findings: Findings, part: Part, blocks: Sequence[Block], covered: set[int]) -> None:
    """Short lists under a heading that says what they are, in papers that are no strategies."""
    for index, block in enumerate(blocks):
        words = findings.words(block)
        if (
            index in covered
            or len(words) > LONGEST_HEADING
            or block.kind in ("row", "item")
            or cues.MEASURES.match(words)
        ):
            continue
        if said := announcements.by_heading(words):
            listed(findings, part, blocks, index, said, {})


def listed(
    findings: Findings,
    part: Part,
    blocks: Sequence[Block],
    index: int,
    said: Announcement,
    known: Known,
    parent_of_all: str | None = None,
) -> set[int]:
    """Keep the aims of a list below the block that announces it; the places of their blocks."""
    if beside := _beside(findings, blocks, index + 1, said):
        for order, each in enumerate(beside, 1):
            _entry(findings, part, each, label_of(findings.words(each)), said.kind, order, False, known, parent_of_all)
        return {index + 1}
    found = _entries(findings, blocks, index + 1)
    top = [at for at, level in found if level == found[0][1]]
    labels = [label_of(words) for words in uncoded([findings.words(blocks[at]) for at in top])]
    facts = sum(map(bool, map(FACT.search, (findings.words(blocks[at]) for at in top))))
    if not _fits(said, labels, bool(parent_of_all)) or 2 * facts >= len(top):
        return set() if found else _run_in(findings, part, blocks, index + 1, said, known, parent_of_all)
    parents = dict(zip(top, labels, strict=True))
    kind = "ambition" if said.kind == "vision" else said.kind
    kind = "priority" if cues.FOCUSES.search(findings.words(blocks[found[0][0] - 1])) else kind
    parent: str | None = None
    for at, _ in found:
        block = blocks[at]
        if at in parents:
            holds = any(other > at and other not in parents for other, _ in found if other == at + 1)
            parent = _entry(findings, part, block, parents[at], kind, top.index(at) + 1, holds, known, parent_of_all)
        else:
            words = findings.words(block)
            below = kind if kind == "ambition" else "action"
            keep(findings, part, below, words, block, parent=parent or None, rule="item below an entry of a list")
    return {at for at, _ in found}


def _beside(findings: Findings, blocks: Sequence[Block], at: int, said: Announcement) -> list[Block]:
    """The short names that stand beside one another on the one line below words that announce them, each as a block."""
    line = findings.words(blocks[at]) if at < len(blocks) and blocks[at].kind in ("heading", "paragraph") else ""
    names = list(NAME_BESIDE.finditer(line)) if GAP in line else []
    if len(names) < 2 or len(names) != line.count(GAP) + 1 or (said.count or len(names)) != len(names):
        return []
    start = blocks[at].start
    return [msgspec.structs.replace(blocks[at], start=start + name.start(), end=start + name.end()) for name in names]


def _run_in(
    findings: Findings,
    part: Part,
    blocks: Sequence[Block],
    first: int,
    said: Announcement,
    known: Known,
    above: str | None,
) -> set[int]:
    """Keep the aims with which the paragraphs below a heading open ("Warm homes. By 2030 every home …"); the places of their blocks."""
    run = list(
        takewhile(
            lambda at: blocks[at].kind == "paragraph" and RUN_IN.match(findings.words(blocks[at])),
            range(first, len(blocks)),
        )
    )
    opened = [RUN_IN.match(findings.words(blocks[at])) for at in run]
    labels = [label["label"] for label in opened if label]
    if len(run) < (said.count or 2) or any(map(SAYS.search, labels)) or (said.count or len(run)) != len(run):
        return set()
    for order, (at, label) in enumerate(zip(run, labels, strict=True), 1):
        _entry(findings, part, blocks[at], label, said.kind, order, False, known, above)
    return set(run)


def uncoded(said: Sequence[str]) -> list[str]:
    """Entries without the codes that count them up with nothing between code and words ("A1 Restore …", "A2 Create …")."""
    codes = [BARE_CODE.match(words) for words in said]
    counted = [int(code["at"]) for code in codes if code]
    alike = len({code["of"] for code in codes if code}) == 1 and counted == list(range(1, len(said) + 1))
    return [words[code.end() :] if alike and code else words for words, code in zip(said, codes, strict=True)]


def labelled(findings: Findings, part: Part, blocks: Sequence[Block], index: int, kind: str, known: Known) -> set[int]:
    """Keep the aims that a run of paragraphs or items opens with ("Warm homes – we will …"); the places of their blocks."""
    run = list(takewhile(lambda at: _is_labelled(findings, blocks, index, at), range(index, len(blocks))))
    if len(run) < 2:
        return set()
    for order, at in enumerate(run, 1):
        words = findings.words(blocks[at])
        aim = _entry(findings, part, blocks[at], label_of(words), kind, order, False, known, None)
        pieces = [piece.strip(" .") for piece in SEMICOLON.split(words[len(label_of(words)) :].strip(" :–-"))]
        for piece in pieces if len(pieces) > 1 and all(map(cues.tells_to_do, pieces)) else ():
            keep(findings, part, "action", piece, blocks[at], parent=aim, rule="item below an entry of a list")
    return set(run)


def _is_labelled(findings: Findings, blocks: Sequence[Block], first: int, at: int) -> bool:
    """Whether a block is a label with what will be done, and of the kind of the first of its run."""
    if blocks[at].kind != blocks[first].kind or blocks[at].kind not in ("paragraph", "item"):
        return False
    words = findings.words(blocks[at])
    label = label_of(words)
    said = words[len(label) :].strip(" :–-")
    if cues.ASIDE.match(label) or CALLED_BY_NUMBER.fullmatch(label) or SAYS.search(label) or label.endswith(" will"):
        return False  # "Why: …", "Proposal 1: …", "It is built on three pillars: …"
    short = len(label) < len(words.rstrip(" :;")) and len(label.split()) <= MOST_WORDS_OF_LABEL
    return short and bool(cues.tells_to_do(said) or cues.WE_WILL.match(said))


def _fits(said: Announcement, labels: Sequence[str], alone: bool) -> bool:
    """Whether a list has as many entries as announced, none of which is too long for an aim."""
    if len(labels) < (1 if alone else 2) or (said.count and not said.sure and said.count != len(labels)):
        return False
    lengths = [len(label.split()) for label in labels]
    if said.sure or said.count == len(labels):
        return max(lengths) <= MOST_WORDS_OF_ALL
    return sum(length <= MOST_WORDS for length in lengths) >= 0.7 * len(lengths)


def _entry(
    findings: Findings,
    part: Part,
    block: Block,
    label: str,
    kind: str,
    order: int,
    holds: bool,
    known: Known,
    above: str | None,
) -> str:
    """Keep one entry, unless its label is known, and give its id."""
    if before := known.get(plain_label(label)):
        return before[1]
    text = findings.words(block)
    numbered = cues.NUMBERED.match(text) or cues.CODE.match(text)
    code = BARE_CODE.match(text) if not text.startswith(label) else None
    number = (
        code.group().strip()
        if code
        else numbered["number"]
        if numbered
        else block.marker.strip("().")
        if block.marker[:1].isdigit() or re.fullmatch(r"\(?[A-Z][.)]?", block.marker)
        else str(order)
    )
    kind = "theme" if holds and kind in GROUPS else kind
    aim = keep(
        findings, part, kind, label, block, number=number, parent=above, text=text, rule="list under its heading"
    )
    known[plain_label(label)] = (kind, aim)
    return aim


def label_of(words: str) -> str:
    """What stands before the dash or colon of an entry, else all of it; without "Priority 1:"."""
    words = numbered["label"] or words if (numbered := cues.NUMBERED.match(words)) else words
    words = words[code.end() :] if (code := cues.CODE.match(words) or COUNTED.match(words)) else words
    if dash := DASH.match(words):
        return dash["label"]
    return match["label"] if (match := LABEL.match(words)) else words.rstrip(" :;")


def _entries(findings: Findings, blocks: Sequence[Block], index: int) -> list[tuple[int, int]]:
    """(place, level) of the list items right below a block; lead-in lines may stand between, unless they tell what people said."""
    out: list[tuple[int, int]] = []
    for offset, block in enumerate(blocks[index : index + MOST_ITEMS]):
        if block.kind == "item" and not re.match(r"^\d+\.\d", block.marker):
            out.append((index + offset, block.level))
        elif out and NOTE.match(findings.words(block)):
            continue  # "(2024/25 commitment)", below an entry
        elif (
            out or block.kind in ("heading", "row") or offset > 1 or not _leads(findings.words(block).rstrip(), offset)
        ):
            break
    return out


def _leads(words: str, offset: int) -> bool:
    """Whether a paragraph between a heading and its list only leads in."""
    return len(words) < LONGEST_LEAD and not announcements.asks(words) and (words.endswith(":") or offset == 0)


def tasks_of(words: str) -> list[str]:
    """What several tasks in one line say, each by itself ("open a hub; train every school")."""
    several = [piece.strip() for piece in SEMICOLON.split(words.rstrip(" ."))]
    return several if len(several) > 1 and all(map(cues.tells_to_do, several)) else [words]


def measures_of(words: str) -> list[str]:
    """The measures that stand in one line ("homes built each year; rough sleepers")."""
    several = [piece.strip() for piece in SEMICOLON.split(words.rstrip(" ."))]
    valued = VALUED.split(words.rstrip(" ."))
    if len(valued) > 1 and valued[-1][-1] == ")":
        return valued
    return several if all(len(piece.split()) > 1 for piece in several) else [words]


def served(findings: Findings, known: Known, mark: str) -> str | None:
    """The aim whose number a decimal mark begins with ("2.1" below "WHAT WE WILL DO" serves priority 2)."""
    whole = mark.partition(".")[0] if re.match(r"^\d+\.\d", mark) else ""
    aims = (aim for kind, aim in reversed(known.values()) if kind != "action")
    return next((aim for aim in aims if whole and findings.rows.number_of(aim) == whole), None)


def coded(findings: Findings, known: Known, under_way: list[Open], code: re.Match[str]) -> str | None:
    """The aim whose number opens a line's: one under way, or any where the line says what is to be done ("2.1 Open a shelter")."""
    above = numbered(findings, under_way, code["of"])
    return above or (served(findings, known, code["number"]) if cues.tells_to_do(code["text"]) else None)
