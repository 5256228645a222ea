"""Groups of aims whose lead-ins open with the group's name: "Our Residents, where our attention will be on:" over a list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

import msgspec

from convenor.graph.model import Block
from convenor.ingest.aims.aim_lists import FACT, SAYS
from convenor.ingest.words import aim_cues as cues

LED = re.compile(
    r"^(?!(?:In|For|By|To|With|As|This|These|Those|That|We|It|They|When|If|However|During|Over|Through|From|At|On|Under|Within|Together|After|"
    r"Before|Since|While|Where|Overall|Finally|First\w*|Second\w*|Third\w*|Last\w*|Also|Here|There|Please|Each|Every|Some|Many|Most|All|"
    r"Following|Working|Because|Although|Once|Until|Alongside|Among|Across|Between|Currently|Today|Recently|Previously|Thank\w*|Minutes|Present|Apologies)\b)"
    r"(?P<label>[A-Z][\w’'&-]*(?: [\w’'&-]+){0,6})(?:,| [–—-]) (?P<lead>[a-z][^.:;]{5,120}):-?$"
)
TELLS = re.compile(
    r"\b(?:such as|includ\w+|tak(?:es?|ing) in|cover(?:s|ing)|compris\w+|made up of|focus\w*|attention|priorit\w+|concentrat\w+|where we (?:will|want)|we will)\b"
)
LONGEST_ENTRY = 14  # words
FEWEST_GROUPS = 2
LEVEL = 3  # of the headings that they become
Led = dict[int, str]  # heading of a group → kind of the aims in its list


def headed(blocks: Sequence[Block], words: Sequence[str]) -> tuple[list[Block], Led]:
    """The blocks, with the names of groups as headings instead of their lead-ins, and the kind of what each holds."""
    found: dict[int, int] = {}
    entries: list[str] = []
    for index, block in enumerate(blocks):
        led = LED.match(words[index]) if block.kind in ("paragraph", "heading") and words[index][-1:] in ":-" else None
        if led is None or not TELLS.search(led["lead"]) or cues.ASIDE.match(led["label"]):
            continue
        below = [words[at] for at in takewhile(lambda at: blocks[at].kind == "item", range(index + 1, len(blocks)))]
        if len(below) > 1 and all(len(each.split()) <= LONGEST_ENTRY for each in below):
            found[index] = led.end("label")
            entries += below
    out = list(blocks)
    if len(found) < FEWEST_GROUPS or any(SAYS.search(each) or FACT.search(each) for each in entries):
        return out, {}
    for index, length in found.items():
        out[index] = msgspec.structs.replace(
            blocks[index], kind="heading", level=LEVEL, marker="", end=blocks[index].start + length
        )
    told = sum(map(cues.tells_to_do, entries))
    return out, dict.fromkeys(found, "action" if 2 * told > len(entries) else "priority")
