"""Pages of a strategy that stand in one paragraph each and label their lists without a colon, as transcripts of booklets have them.

"Safe Children are safe at home. What we will do 1 Train every nursery 2 Open a clinic How we will know Fewer falls": a label is one that several
pages have; the title of a page is an entry of the contents.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.ingest.aims.aim_headings import label_of
from convenor.ingest.names.findings import Findings

LEAST = 60  # code points of a page
FEWEST = 2  # pages that have a label, labels of which a page has
LABEL = re.compile(
    r"(?:^|(?<=\s))(?:(?:What|How) (?:we|will we|shall we|it|this)(?: [a-z]+){1,3}|(?:Our|Key) [a-z]+)(?=\s+[A-Z\d•])"
)
NUMBER = re.compile(r"(?:^|(?<=\s))(?P<number>\d{1,2})[.)]?\s+(?=[A-Z])")
ENTRY = re.compile(r"(?:^|(?<=Contents ))(?P<name>[A-Z][^.\n]{2,60}?) ?\.{5,} ?\d{1,3}$", re.M)  # of the contents
SEVERAL = re.compile(r"[a-z%)\d] [A-Z][a-z]+ (?!of\b)[a-z]")  # where another measure may begin
MOST_WORDS = 16  # of the one measure below a label
PLAIN: dict[str, str | int] = {"kind": "paragraph", "marker": "", "level": 0}
POINT: dict[str, str | int] = {"kind": "item", "marker": "•", "level": 1}
HEADING: dict[str, str | int] = {"kind": "heading", "marker": "", "level": 2}


def unrolled(findings: Findings, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, such pages cut up; numbers of actions go on from one page to the next."""
    pages = [block for block in blocks if block.kind == "paragraph" and block.end - block.start >= LEAST]
    said = [{each.group() for each in LABEL.finditer(findings.words(page))} for page in pages]
    often = {label for label, pages in Counter(each for page in said for each in page).items() if pages >= FEWEST}
    often = {label for label in often if label_of(label) is not None}
    if not any(label_of(label) == "action" for label in often):
        return list(blocks)
    names = {each["name"].strip() for each in ENTRY.finditer(findings.text)}
    out: list[Block] = []
    last = 0
    for block in blocks:
        words = findings.words(block) if block.kind == "paragraph" else ""
        labels = [each for each in LABEL.finditer(words) if each.group() in often]
        if len(labels) < FEWEST:
            out.append(block)
            continue
        name = next((each for each in sorted(names, key=len, reverse=True) if words.startswith(f"{each} ")), "")
        if name:
            out.append(findings.piece(block, 0, len(name), HEADING))
        if words[len(name) : labels[0].start()].strip():
            out.append(findings.piece(block, len(name), labels[0].start(), PLAIN))
        ends = [each.start() for each in labels[1:]] + [len(words)]
        for label, end in zip(labels, ends, strict=True):
            out.append(findings.piece(block, label.start(), label.end(), PLAIN))
            pieces, last = _below(findings, block, label, end, last)
            out += pieces
    return out


def _below(findings: Findings, block: Block, label: re.Match[str], end: int, last: int) -> tuple[list[Block], int]:
    """What stands below a label, numbered actions each by themselves, and the last number."""
    words, start, kind = findings.words(block), label.end(), label_of(label.group())
    cuts: list[re.Match[str]] = []
    for each in NUMBER.finditer(words, start, end) if kind == "action" else ():
        if int(each["number"]) in (last + 1, 1) and (cuts or not words[start : each.start()].strip()):
            cuts.append(each)
            last = int(each["number"])
    if not cuts:
        one = kind == "measure" and len(words[start:end].split()) <= MOST_WORDS
        alone = one and not SEVERAL.search(words, start + 2, end)
        return [findings.piece(block, start, end, POINT if alone else PLAIN)], last
    ends = [each.start() for each in cuts[1:]] + [end]
    return [
        findings.piece(block, cut.end(), stop, {**POINT, "marker": f"{cut['number']}."})
        for cut, stop in zip(cuts, ends, strict=True)
    ], last
