"""Chapters of a plan that count its aims by a word of its own ("Scheme A – More buses", "Scheme B – …"): three or more of one word, each over what will be done.

What the word is does not matter, unless it counts parts of a paper or something that a paper speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.aim_names import NUMBERS, figure
from convenor.graph.model import Block
from convenor.ingest.aims.aim_headings import label_of
from convenor.ingest.aims.kind_lines import LEVEL
from convenor.ingest.aims.title_lines import is_short
from convenor.ingest.readers.paragraphs import ordinal
from convenor.ingest.words import aim_cues as cues

LINE = re.compile(
    rf"(?P<word>[A-Z][a-z]+(?: [A-Z]?[a-z]+)?|[A-Z]{{4,}}(?: [A-Z]{{4,}})?) (?P<number>\d{{1,2}}|[A-Z]|(?i:{'|'.join(NUMBERS)}))(?:\s*:\s*|\s+[–—-]\s+|\.\s+)(?P<label>(?=[‘“\"']?[A-Z]).{{3,}})"
)
NO_AIM = re.compile(
    r"appendix|annex|annexe|section|part|chapter|table|figure|chart|map|photo|image|box|page|sheet|form|note|schedule|module|unit|session|lesson|item|agenda|article|clause|paragraph|rule|"
    r"step|stage|phase|year|month|week|day|quarter|term|case|case study|case studies|example|story|scenario|option|question|recommendation|finding|lesson learned|response|comment|answer|"
    r"site|zone|ward|area|plot|lot|block|house|school|town|village|group|team|tier|band|level|grade|risk|issue|problem|threat|standard|principle|value|volume|edition|version|class|category|type",
    re.I,
)  # what counts parts of a paper, or what a plan tells of without wanting it
MORE = re.compile(r"\s+[–—-](?:\s|$)")  # behind which the name is explained ("To pay our way – so that we can go on")
MOST_WORDS = 25  # of a name that goes over into what explains it
LONGEST = 160  # code points of such a line
FEWEST = 3
FAR = 15  # blocks below such a line in which what will be done begins
CODED = re.compile(r"\d{1,2}\.?[a-z\d]{1,2}[.)]?\s+(?=[A-Z])")
REFERS = re.compile(r"\s*\((?:[A-Z][a-z]+s? )?[\d, &and-]+\)$")  # "(Objectives 1 and 2)" behind the name
Line = tuple[int, "re.Match[str]"]


def headed(blocks: Sequence[Block], words: Sequence[str]) -> tuple[list[Block], dict[int, str]]:
    """The blocks, with the names of such chapters as headings that bear their numbers, and their kinds."""
    out = list(blocks)
    kinds: dict[int, str] = {}
    lines = [
        (index, match)
        for index, (block, said) in enumerate(zip(blocks, words, strict=True))
        if block.kind in ("paragraph", "heading") and not block.marker and (match := _counts(said))
    ]
    for series in _series(lines):
        ends = [*(index for index, _ in series[1:]), len(blocks)]
        over = [
            _does(blocks, words, index, min(end, index + FAR)) for (index, _), end in zip(series, ends, strict=True)
        ]
        if len(series) < FEWEST or 3 * sum(over) < 2 * len(series):
            continue
        level = min((blocks[index].level for index, _ in series if blocks[index].kind == "heading"), default=LEVEL)
        for index, match in series:
            block = blocks[index]
            kinds[index] = "theme"
            out[index] = msgspec.structs.replace(
                block,
                kind="heading",
                level=level,
                marker=match["number"],
                start=block.start + match.start("label"),
                end=block.start + match.start("label") + len(_name(match["label"])),
            )
    return out, kinds


def _counts(said: str) -> re.Match[str] | None:
    match = LINE.fullmatch(said) if len(said) <= LONGEST else None
    if match is None or NO_AIM.fullmatch(match["word"]) or cues.NUMBERED.match(said) or cues.ACTION.match(said):
        return None
    name = _name(match["label"])
    explained = len(name.split()) <= MOST_WORDS and name[0].isupper() and name[-1].isalnum() and ". " not in name
    return match if is_short(name) or explained else None


def _name(label: str) -> str:
    """What a chapter is called, without what explains the name and the numbers to which it refers."""
    name = MORE.split(label, maxsplit=1)[0]
    found = REFERS.search(name)
    return name.removesuffix(found.group() if found else "").rstrip()


def _series(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines of one word whose numbers follow one another from the first on."""
    out: list[list[Line]] = []
    for index, match in lines:
        word, mark = match["word"].lower(), figure(match["number"])
        run = next((r for r in reversed(out) if r[0][1]["word"].lower() == word), None)
        if run and mark == ordinal(len(run) + 1, figure(run[0][1]["number"])):
            run.append((index, match))
        elif mark in ("1", "a"):
            out.append([(index, match)])
    return out


def _does(blocks: Sequence[Block], words: Sequence[str], first: int, end: int) -> bool:
    """Whether what stands below a line, up to the next one, says what will be done."""
    for block, said in zip(blocks[first + 1 : end], words[first + 1 : end], strict=True):
        if block.kind == "row" or label_of(said) in ("action", "ambition", "measure"):
            return True
        told = CODED.sub("", said, count=1)
        if (block.kind == "item" or told != said) and cues.tells_to_do(told):
            return True
    return False
