"""Strategies and lists of priorities: vision, ambitions, domains, priorities, actions, themes as a tree.

A strategy's order on the page is often lost. Three things survive: a domain's title stands before its own
"Our vision:", a priority is a label with a dash and a description, and numbering starts again with every block of
actions; so the n-th block of actions of a domain belongs to the n-th of its priorities in print order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Aim, Part
from convenor.ingest.aims import (
    contents,
    lost_rows,
    numbered_rows,
    outline,
    plan_tables,
    promises,
    run_on_pages,
    themes,
    told_vision,
    value_rows,
)
from convenor.ingest.aims.aims import AMBITION, DASH, VISION, VISION_BY_YEAR, keep
from convenor.ingest.aims.titled import titled
from convenor.ingest.decisions import tasks
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import aim_cues as cues

OPENS_VISION = re.compile(
    r"^(?:(?:our|the|a|shared|joint) )*vision(?: statement)?\b|^(?:our|the) (?:[\w&’'-]+ ){1,5}vision\b|^(?:our )?ambitions?$",
    re.I,
)
VISION_SAID = re.compile(
    r"^(?:our |the )?vision(?: statement)?(?: is)?(?:\s*[:|–-]\s+|(?-i:(?<=VISION)\s+(?=[A-Z][a-z])))\S+(?: \S+){3,}",
    re.I,
)  # "Our vision: …" on a line of its own
VISION_IN_CELL = re.compile(
    r"^(?P<label>(?:[Oo]ur |[Tt]he )?[Vv]ision(?: [Ss]tatement)?)(?:\s*[:–-])?\s+(?P<said>[“\"‘]?[A-Z].+)$", re.S
)
VISION_IS = re.compile(
    r"\bvision(?: (?:for|of) [^.:]{2,60})?(?: is| statement)?\s*:$", re.I
)  # what follows is the vision

WILL_BE = re.compile(
    r"(?:In|By) (?:the year )?20[3-9]\d,? (?!(?:we|there) )[^.:;]{3,80} will be\s*:"
)  # over what stands in quotation marks

LONGEST_VISION = 320  # code points; of a longer statement the first sentence is kept
LATEST_VISION = 20  # blocks of a paper before a vision that nothing calls so

LISTS_AIMS = re.compile(r"\b(?:priorities|themes|objectives|aims|goals|pillars|outcomes)\b[^.]{0,60}(?::|\bare\b)")


class Numbered(msgspec.Struct):
    """A numbered item of a domain as printed."""

    number: int
    text: str
    block: Block


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add the aims of a strategy to the findings."""
    blocks = run_on_pages.unrolled(findings, contents.without(findings, blocks))
    blocks = titled(findings, value_rows.tabled(findings, lost_rows.tabled(findings, blocks)))
    domains = _domains(findings, blocks)
    covered: set[int] = set()
    for order, (first, last, label) in enumerate(domains, 1):
        domain = keep(
            findings, part, "domain", label, blocks[first], number=str(order), rule="title over its own vision"
        )
        if not any(cues.NUMBERED.match(findings.words(b)) for b in blocks[first:last] if b.kind == "heading"):
            covered |= set(range(first, last))
            _domain(findings, part, blocks[first + 1 : last], domain)
    _visions(findings, part, blocks, covered)
    themes.read(findings, part, blocks, covered)
    within = outline.read(findings, part, blocks, covered)
    numbered_rows.read(findings, part, blocks)
    plan_tables.read(findings, part, blocks, within)
    promises.read(findings, part, blocks)
    tasks.read(findings, part, blocks)


def _domains(findings: Findings, blocks: Sequence[Block]) -> list[tuple[int, int, str]]:
    """(first, one past last, label) of the stretches that open with a short title and a vision of their own."""
    starts: list[tuple[int, str]] = []
    for index in range(len(blocks) - 1):
        title, below = (findings.words(b) for b in blocks[index : index + 2])
        short = bool(title) and len(title.split()) <= 6 and title[-1] != "." and not OPENS_VISION.match(title)
        titled = blocks[index].kind in ("heading", "paragraph") and short
        if titled and len(below) > 60 and VISION.match(below):
            starts.append((index, title))
    if len(starts) < 2:
        return []
    end = next((i for i in range(starts[-1][0] + 2, len(blocks)) if _is_chapter(findings, blocks[i])), len(blocks))
    bounds = [start for start, _ in starts[1:]] + [end]
    return [(first, last, label) for (first, label), last in zip(starts, bounds, strict=True)]


def _is_chapter(findings: Findings, block: Block) -> bool:
    """Whether a block is the numbered heading of a chapter."""
    numbered = block.kind == "heading" and re.match(r"^\d+\.?$", block.marker)
    return bool(numbered) and not DASH.match(findings.words(block))


def _domain(findings: Findings, part: Part, blocks: Sequence[Block], domain: str) -> None:
    """The priorities of one domain and their actions."""
    items = _numbered(findings, blocks)
    priorities = _priorities(items)
    ids = []
    for item in priorities:
        match = DASH.match(item.text)
        label, number = match["label"] if match else item.text, str(item.number)
        ids.append(
            keep(
                findings,
                part,
                "priority",
                label,
                item.block,
                number=number,
                parent=domain,
                text=item.text,
                rule="numbered label and description",
            )
        )
    for item, run in _runs(items, {id(item) for item in priorities}):
        parent = ids[min(run, len(ids) - 1)] if ids else domain
        number, rule = str(item.number), "block of actions by its order"
        keep(findings, part, "action", item.text, item.block, number=number, parent=parent, rule=rule)


def _runs(items: list[Numbered], priorities: set[int]) -> Iterator[tuple[Numbered, int]]:
    """(action, number of its block): a block begins where numbering starts again."""
    run = -1
    previous: Numbered | None = None
    for item in items:
        if id(item) in priorities:
            previous = None if previous is None or previous.number >= item.number else previous
            continue
        if previous is None or item.number <= previous.number or run < 0:
            run += 1
        previous = item
        yield item, run


def _numbered(findings: Findings, blocks: Sequence[Block]) -> list[Numbered]:
    out: list[Numbered] = []
    for block in blocks:
        number = block.marker.strip("().")
        if number.isdecimal() and block.kind in ("item", "heading"):
            out.append(Numbered(int(number), findings.words(block), block))
    return out


def _priorities(items: list[Numbered]) -> list[Numbered]:
    """The items that are priorities: labels with a description behind a dash, each number once, the earliest first.

    A quoted or bracketed label is a programme's name in an action.
    """
    out: dict[int, Numbered] = {}
    for item in items:
        match = DASH.match(item.text)
        if not match or re.match(r"^[‘'“\"]|.*\(", match["label"]) or len(match["label"].split()) > 10:
            continue
        if item.number not in out and not re.match(r"^(?:services?|we|to)\s", match["label"], re.I):
            out[item.number] = item
    kept = sorted(out)
    whole = [n for i, n in enumerate(kept) if n == i + 1]
    return sorted((out[n] for n in whole), key=lambda item: item.block.start)


def _visions(findings: Findings, part: Part, blocks: Sequence[Block], covered: set[int]) -> None:
    """The strategy's own vision and ambitions: what a heading "Our vision" and lines "We will have …" say."""
    inside, at, led = (
        False,
        -1,
        False,
    )  # below a heading of the vision, where that stands, whether the words above lead one in
    known = any(isinstance(r, Aim) and r.kind == "vision" and r.strategy == part.title for r in findings.rows)
    for index, block in enumerate(blocks):
        words = findings.words(block)
        if index in covered:
            continue
        lone = index + 1 == len(blocks) or not AMBITION.match(findings.words(blocks[index + 1]))
        lone = lone and not words.lower().startswith("we will have")
        ends = index + 1 == len(blocks) or blocks[index + 1].kind == "heading"
        alone = (
            inside
            and index == at + 1
            and ends
            and block.kind in ("paragraph", "item")
            and words[-1] != ":"
            and len(words.split()) > 2
        )
        if block.kind == "row":
            known = known or _in_row(findings, part, block)
        elif block.kind == "heading" and not known and VISION_SAID.match(words):
            keep(findings, part, "vision", VISION.sub("", words), block, rule="statement of the vision")
            known = True
        elif block.kind == "heading":
            inside, at = bool(OPENS_VISION.match(words)), index
            known = known or bool(inside and re.search(r"\bambition\b", words, re.I))  # one ambition is no vision
        elif (
            inside
            and len(words) < 200
            and words[-1] != ":"
            and AMBITION.match(words)
            and (known or not lone or index > at + 1)
        ):
            keep(findings, part, "ambition", words, block, rule="line under the vision")
        elif not known and (led or alone or _states_vision(block, words, inside, index == at + 1)):
            keep(findings, part, "vision", _statement(findings, block), block, rule="statement of the vision")
            known = True
        elif not known and block.kind == "paragraph" and (said := told_vision.within(findings, block, words)):
            keep(findings, part, "vision", said, block, rule="statement of the vision")
            known = True
        elif not known and block.kind == "paragraph" and (said := told_vision.one_aim(findings, block)):
            if _opens(findings, blocks, index):
                keep(findings, part, "vision", said, block, rule="statement of the vision")
                known = True
        elif (
            not known and block.kind == "paragraph" and VISION_BY_YEAR.match(words) and _opens(findings, blocks, index)
        ):
            keep(findings, part, "vision", words, block, rule="statement of the vision")
            known = True
        led = block.kind == "paragraph" and bool(VISION_IS.search(words[-140:]))
        led = led or (not ends and bool(WILL_BE.fullmatch(words)) and findings.words(blocks[index + 1])[:1] in '“‘"')


def _opens(findings: Findings, blocks: Sequence[Block], index: int) -> bool:
    """Whether a line stands before all aims of a paper, of which no other line states or heads the vision."""
    words = [findings.words(block) for block in blocks]
    stated = any(VISION.match(said) or OPENS_VISION.match(said) for said in words)
    numbered = any(cues.NUMBERED.match(said) for said in words[:index])
    return not stated and not numbered and index < LATEST_VISION


def _in_row(findings: Findings, part: Part, block: Block) -> bool:
    """Whether a row of two cells gives the vision behind its label, or one of one cell with both; it is then kept."""
    cells = findings.cells(block)
    one = VISION_IN_CELL.match(cells[0]) if len(list(filter(None, cells))) == 1 else None
    cells = [one["label"], one["said"]] if one else cells
    if (
        len(cells) != 2
        or not re.fullmatch(r"(?:our |the )?vision(?: statement)?:?", cells[0], re.I)
        or len(cells[1].split()) < 4
    ):
        return False
    keep(findings, part, "vision", cells[1], block, rule="statement of the vision")
    return True


def _statement(findings: Findings, block: Block) -> str:
    """What a block states as the vision: all of it, or its first sentence where it is long."""
    words, spans = VISION.sub("", findings.words(block)), findings.sentences(block)
    more = next((start for start, end in spans[1:] if LISTS_AIMS.search(findings.text[start:end])), block.end)
    if len(words) <= LONGEST_VISION or more < block.end:
        words = VISION.sub("", findings.text[block.start : more].rstrip())
    if len(words) <= LONGEST_VISION:
        return words
    start, end = spans[0]
    return VISION.sub("", findings.text[start:end])


def _states_vision(block: Block, words: str, inside: bool, first: bool) -> bool:
    """Whether a block states the vision: by its own words, or as the first whole statement under such a heading."""
    if VISION.match(words) and 30 < len(words) < 600:
        return not inside or _is_statement(words)
    led = (
        inside
        and len(words) < (600 if first else 250)
        and (not block.marker or (first and re.match(r"^\d+\.\d", block.marker) is not None))
        and words[-1] != ":"
        and "can..." not in words
    )
    return led and bool(re.match(r"^[“\"‘]?[A-Z]", words)) and _is_statement(words)


def _is_statement(words: str) -> bool:
    return words.endswith((".", "”")) or len(words.split()) > 6
