"""Strategies and lists of priorities: vision, ambitions, domains, priorities, actions, themes as a tree.

A strategy's order on the page is often lost. Three things survive: a domain's title stands before its own
"Our vision:", a priority is a label with a dash and a description, and numbering starts again with every block of
actions; so the n-th block of actions of a domain belongs to the n-th of its priorities in print order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Aim, Part
from convenor.ingest import tasks
from convenor.ingest.aim_lists import lists
from convenor.ingest.aims import AMBITION, DASH, UNDERPIN, VISION, keep
from convenor.ingest.findings import Findings


class Numbered(msgspec.Struct):
    """A numbered item of a domain as printed."""

    number: int
    text: str
    block: Block
    new_list: bool


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Add the aims of a strategy to the findings."""
    domains = _domains(findings, blocks)
    covered: set[int] = set()
    for order, (first, last, label) in enumerate(domains, 1):
        covered |= set(range(first, last))
        _domain(findings, part, blocks, first, last, label, order)
    _visions(findings, part, blocks, covered)
    _themes(findings, part, blocks, covered)
    lists(findings, part, blocks, covered)
    tasks.read(findings, part, blocks)


def _domains(findings: Findings, blocks: Sequence[Block]) -> list[tuple[int, int, str]]:
    """(first, one past last, label) of the stretches that open with a short title and a vision of their own."""
    starts: list[tuple[int, str]] = []
    for index in range(len(blocks) - 1):
        title, below = (findings.words(b) for b in blocks[index : index + 2])
        if (
            VISION.match(below)
            and len(below) > 60
            and 1 <= len(title.split()) <= 6
            and blocks[index].kind in ("heading", "paragraph")
            and not title.endswith(".")
        ):
            starts.append((index, title))
    if len(starts) < 2:
        return []
    end = len(blocks)
    for index in range(starts[-1][0] + 2, len(blocks)):
        block = blocks[index]
        words = findings.words(block)
        if block.kind == "heading" and re.match(r"^\d+\.?$", block.marker) and not DASH.match(words):
            end = index
            break
    bounds = [s for s, _ in starts[1:]] + [end]
    return [(first, last, label) for (first, label), last in zip(starts, bounds, strict=True)]


def _domain(
    findings: Findings, part: Part, blocks: Sequence[Block], first: int, last: int, label: str, order: int
) -> None:
    """One domain with its priorities and their actions."""
    domain = keep(findings, part, "domain", label, blocks[first], number=str(order), rule="title over its own vision")
    items = _numbered(findings, blocks[first + 1 : last])
    priorities = _priorities(items)
    chosen = {id(i) for i in priorities}
    ids = []
    for item in priorities:
        match = DASH.match(item.text)
        ids.append(
            keep(
                findings,
                part,
                "priority",
                match["label"] if match else item.text,
                item.block,
                number=str(item.number),
                parent=domain,
                text=item.text,
                rule="numbered label and description",
            )
        )
    run = -1
    previous: Numbered | None = None
    for item in items:
        if id(item) in chosen:
            previous = None if previous is None or previous.number >= item.number else previous
            continue
        if previous is None or item.number <= previous.number or run < 0:
            run += 1
        previous = item
        parent = ids[run] if run < len(ids) else (ids[-1] if ids else domain)
        keep(
            findings,
            part,
            "action",
            item.text,
            item.block,
            number=str(item.number),
            parent=parent,
            rule="block of actions by its order",
        )


def _numbered(findings: Findings, blocks: Sequence[Block]) -> list[Numbered]:
    out: list[Numbered] = []
    for block in blocks:
        number = block.marker.strip("().")
        if number.isdigit() and block.kind in ("item", "heading"):
            out.append(Numbered(int(number), findings.words(block), block, int(number) == 1))
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
    inside = False
    for index, block in enumerate(blocks):
        words = findings.words(block)
        if index in covered:
            continue
        if block.kind == "heading":
            inside = bool(re.match(r"^(?:our |the )?(?:shared )?vision\b|^(?:our )?ambitions?\b", words, re.I))
            continue
        if inside and AMBITION.match(words) and len(words) < 200:
            keep(findings, part, "ambition", words, block, rule="line under the vision")
        elif (
            inside
            and re.match(r"^[“\"‘]?[A-Z]", words)
            and len(words) < 250
            and not block.marker
            and words[-1] != ":"
            and "can..." not in words
            and not _has_vision(findings, part)
        ) or (VISION.match(words) and 30 < len(words) < 400 and not _has_vision(findings, part)):
            if not inside or words.endswith((".", "”")) or len(words.split()) > 6:
                keep(findings, part, "vision", VISION.sub("", words), block, rule="statement of the vision")


def _has_vision(findings: Findings, part: Part) -> bool:
    return any(isinstance(r, Aim) and r.kind == "vision" and r.strategy == part.title for r in findings.rows)


def _themes(findings: Findings, part: Part, blocks: Sequence[Block], covered: set[int]) -> None:
    """The headings below a chapter on underpinning themes or enablers."""
    inside = False
    for index, block in enumerate(blocks):
        words = findings.words(block)
        if index in covered or block.kind not in ("heading", "paragraph", "item"):
            continue
        chapter = bool(re.match(r"^\d+\.?$", block.marker)) and len(words) < 90
        if UNDERPIN.search(words) and len(words.split()) <= 7 and (block.kind == "heading" or chapter):
            inside = True
        elif chapter and block.kind == "heading":
            inside = False
        elif (
            inside
            and len(words.split()) <= 8
            and not words.endswith(".")
            and index + 1 < len(blocks)
            and _prose_below(findings, blocks, index)
        ):
            keep(findings, part, "theme", words, block, rule="heading under themes")


def _prose_below(findings: Findings, blocks: Sequence[Block], index: int) -> bool:
    below = blocks[index + 1]
    return below.kind == "paragraph" and below.end - below.start > 150 and findings.text[below.start].isupper()
