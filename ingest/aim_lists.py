"""Short lists of aims under a heading or lead-in that says what they are ("Our objectives", "We have four ambitions:")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.graph.reading import Part
from convenor.ingest import aim_cues as cues
from convenor.ingest.aims import DASH, keep, plain_label
from convenor.ingest.findings import Findings

Known = dict[str, tuple[str, str]]  # plain label → (kind, id)
LABEL = re.compile(r"^(?P<label>[^:.;]{2,80}):\s+\S")
LONGEST_HEADING = 160  # code points
MOST_ITEMS = 60
MOST_WORDS = 12  # of a label; a list of longer ones is prose
COUNTS = {word: at for at, word in enumerate("two three four five six seven eight nine ten".split(), 2)}
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
        match = cues.LIST_HEADING.match(words.rstrip(":"))
        kind = cues.KIND.get(match["kind"].lower()) if match else None
        if match and kind and not cues.OF_OTHERS.search(match["rest"]):
            listed(findings, part, blocks, index, kind, {})


def listed(
    findings: Findings,
    part: Part,
    blocks: Sequence[Block],
    index: int,
    kind: str,
    known: Known,
    parent_of_all: str | None = None,
) -> set[int]:
    """Keep the aims of a short list below the block that announces it; the places of their blocks."""
    found = _entries(findings, blocks, index + 1)
    top = [at for at, level in found if level == found[0][1]]
    labels = [_label(findings.words(blocks[at])) for at in top]
    if len(top) < (1 if parent_of_all else 2) or sum(len(label.split()) <= MOST_WORDS for label in labels) < 0.7 * len(
        top
    ):
        return set()
    parents = dict(zip(top, labels, strict=True))
    parent: str | None = None
    for at, _ in found:
        block = blocks[at]
        if at in parents:
            holds = any(other > at and other not in parents for other, _ in found if other == at + 1)
            parent = _entry(findings, part, block, parents[at], kind, top.index(at) + 1, holds, known, parent_of_all)
        else:
            words = findings.words(block)
            below = "action" if cues.imperative(words) or kind in ("action", "theme") else kind
            keep(findings, part, below, words, block, parent=parent or None, rule="item below an entry of a list")
    return {at for at, _ in found}


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
    numbered = cues.NUMBERED.match(text)
    number = numbered["number"] if numbered else block.marker.strip("().") if block.marker[:1].isdigit() else str(order)
    kind = "theme" if holds and kind in GROUPS else kind
    aim = keep(
        findings, part, kind, label, block, number=number, parent=above, text=text, rule="list under its heading"
    )
    known[plain_label(label)] = (kind, aim)
    return aim


def told(findings: Findings, part: Part, sentence: Block, match: re.Match[str], known: Known) -> None:
    """Keep the aims that a sentence lists, where there are as many as it says."""
    words, count = match["list"], match["count"].lower()
    said = re.split(r";\s*(?:and\s+)?", words) if ";" in words else re.split(r",\s*(?:and\s+)?|\s+and\s+", words)
    labels = [label.strip(" .") for label in said if label.strip(" .")]
    wanted = COUNTS.get(count) or (int(count) if count.isdigit() else 0)
    if len(labels) < 2 or (wanted or len(labels)) != len(labels) or not (wanted or ";" in words):
        return
    if all(len(label.split()) <= MOST_WORDS for label in labels):
        for order, label in enumerate(labels, 1):
            if plain_label(label) not in known:
                kind = cues.kind_of(match["kind"])
                aim = keep(
                    findings, part, kind, label, sentence, number=str(order), text=label, rule="listed in a sentence"
                )
                known[plain_label(label)] = (kind, aim)


def _label(words: str) -> str:
    """What stands before the dash or colon of an entry, else all of it; without "Priority 1:"."""
    words = numbered["label"] or words if (numbered := cues.NUMBERED.match(words)) else words
    if dash := DASH.match(words):
        return dash["label"]
    return match["label"] if (match := LABEL.match(words)) else words.rstrip(" :;")


def _entries(findings: Findings, blocks: Sequence[Block], index: int) -> list[tuple[int, int]]:
    """(place, level) of the list items right below a block; one short lead-in line may stand between."""
    out: list[tuple[int, int]] = []
    for offset, block in enumerate(blocks[index : index + MOST_ITEMS]):
        if block.kind == "item" and not re.match(r"^\d+\.\d", block.marker):
            out.append((index + offset, block.level))
        elif out or block.kind in ("heading", "row") or offset > 0 or not findings.words(block).rstrip().endswith(":"):
            break
    return out
