"""What all lines of a strategy tell before its outline is read: its blocks cut and headed, and which headings are aims."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Part
from convenor.ingest.aims import (
    aim_groups,
    aim_lines,
    aim_pieces,
    counted_lines,
    kind_lines,
    led_groups,
    named_again,
    over_numbered,
)
from convenor.ingest.aims.aim_headings import LONGEST_HEADING, aims_by_heading, page_of_one
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import aim_cues as cues


class Ahead(msgspec.Struct):
    """`done` are the places of blocks taken before; `groups` and `headed` the headings that are aims, with the kind of what stands below or their own;
    `whole` the title of a page that is itself one; `plain` the items that are aims by what stands around them;
    `again` the first items of lists that name chapters below them; `chapters` the headings of all aims."""

    blocks: list[Block]
    words: list[str]
    done: set[int]
    names_plan: bool
    promises: bool
    groups: dict[int, str]
    headed: dict[int, str]
    whole: int | None
    plain: dict[int, str]
    again: set[int]
    chapters: set[int]


def look_ahead(findings: Findings, part: Part, blocks: Sequence[Block], covered: set[int]) -> Ahead:
    """What the lines of a strategy tell together."""
    parts = [p for index, block in enumerate(blocks) for p in aim_pieces.pieces(findings, block, index in covered)]
    cut = [block for block, _ in parts]
    cut, led = led_groups.headed(cut, [findings.words(block).strip() for block in cut])
    cut, named = kind_lines.headed(cut, [findings.words(block).strip() for block in cut])
    cut, counted = counted_lines.headed(cut, [findings.words(block).strip() for block in cut])
    cut, over = over_numbered.headed(cut, [findings.words(block).strip() for block in cut])
    words = [findings.words(block).strip() for block in cut]
    titles = (said for said in (findings.document.title, *words[:3]) if len(said) < LONGEST_HEADING)
    names_plan = part.kind == "strategy" or any(map(cues.SAYS_STRATEGY.search, titles))
    groups = aim_groups.groups(cut, words) | led
    headed = aims_by_heading(cut, words, names_plan) | dict.fromkeys(groups, "theme") | named | counted
    headed |= dict.fromkeys(over, "theme")
    whole = page_of_one(cut, words) if all(cues.NUMBERED.match(words[i]) for i in headed) else None
    headed |= {} if whole is None else {whole: "theme"}
    again, chapters = named_again.lists(cut, words) if names_plan else (set[int](), set[int]())
    return Ahead(
        blocks=cut,
        words=words,
        done={index for index, (_, taken) in enumerate(parts) if taken},
        names_plan=names_plan,
        promises=aim_lines.has_promises(cut, words),
        groups=groups,
        headed=headed,
        whole=whole,
        plain=aim_lines.plain_below(cut, words, headed),
        again=again,
        chapters={*headed, *chapters},
    )
