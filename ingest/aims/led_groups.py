"""Groups of aims whose lead-ins open with the group's name: "Our Residents, where our attention will be on:" over a list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

import msgspec

from convenor.graph.model import Block
from convenor.ingest.aims.aim_lists import FACT, SAYS
from convenor.ingest.words import aim_cues as cues
from convenor.ingest.words.group_leads import LED, SAID

TELLS = re.compile(
    r"\b(?:such as|includ\w+|tak(?:es?|ing) in|cover(?:s|ing)|compris\w+|made up of|focus\w*|attention|priorit\w+|concentrat\w+|where we (?:will|want)|we will)\b"
)
LONGEST_ENTRY = 14  # words
LONGEST_TASK = 30  # words of an entry that says what will be done
FEWEST_GROUPS = 2
LEVEL = 3  # of the headings that they become
Led = dict[int, str]  # heading of a group → kind of the aims in its list


def headed(blocks: Sequence[Block], words: Sequence[str]) -> tuple[list[Block], Led]:
    """The blocks, with the names of groups as headings instead of their lead-ins, and the kind of what each holds."""
    found: dict[int, int] = {}
    entries: list[str] = []
    of_names: list[str] = []  # of these, what stands below names of groups and tells nothing of each
    for index, block in enumerate(blocks):
        if block.kind not in ("paragraph", "heading") or index + 1 == len(blocks) or blocks[index + 1].kind != "item":
            continue
        led = LED.match(words[index]) if words[index][-1:] in ":-" else None
        led = led if led and TELLS.search(led["lead"]) else None
        said = led or SAID.match(words[index])
        if said is None or cues.ASIDE.match(said["label"]) or cues.NUMBERED.match(said["label"]):
            continue
        below = [words[at] for at in takewhile(lambda at: blocks[at].kind == "item", range(index + 1, len(blocks)))]
        longest = LONGEST_ENTRY if led else LONGEST_TASK
        acts = 2 * sum(map(cues.tells_to_do, below)) >= len(below)
        if len(below) > 1 and all(len(each.split()) <= longest for each in below) and (led or acts):
            found[index] = said.end("label")
            entries += below
            of_names += below if led else []
    out = list(blocks)
    if len(found) < FEWEST_GROUPS or any(map(SAYS.search, of_names)) or any(map(FACT.search, entries)):
        return out, {}
    for index, length in found.items():
        out[index] = msgspec.structs.replace(
            blocks[index], kind="heading", level=LEVEL, marker="", end=blocks[index].start + length
        )
    told = sum(map(cues.tells_to_do, entries))
    return out, dict.fromkeys(found, "action" if 2 * told > len(entries) else "priority")
