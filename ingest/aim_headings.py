"""Which headings of a strategy are aims, and what a short line labels below it."""

from __future__ import annotations

from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.ingest import aim_cues as cues

LONGEST_HEADING = 160  # code points
LONGEST_LABEL = 60  # code points of a line that labels what stands below it


def label_of(words: str) -> str | None:
    """What the items below a short line are: "action", "measure", "" for none of either; None where it is no label."""
    plain = words.strip(" :;…?.-–")
    if len(plain) > LONGEST_LABEL:
        return None
    if cues.MEASURES.match(plain):
        return "measure"
    if cues.WILL_DO.match(plain):
        return "action"
    return "" if cues.ASIDE.match(plain) else None


def aims_by_heading(blocks: Sequence[Block], words: Sequence[str]) -> dict[int, str]:
    """Heading → kind of aim, where one above announces it or several chapters have the same labels below them."""
    out = _counted(blocks, words)
    heads = [i for i, block in enumerate(blocks) if block.kind == "heading" and 0 < len(words[i]) < LONGEST_HEADING]
    announced = "priority"
    for at, index in enumerate(heads):
        match = cues.LIST_HEADING.match(words[index].rstrip(":"))
        kind = cues.KIND.get(match["kind"].lower(), "") if match else ""
        if not match or not kind or cues.OF_OTHERS.search(match["rest"]):
            continue
        announced = announced if kind == "vision" else kind
        level = blocks[index].level
        below = _below(blocks, heads[at + 1 :], level)
        if len(below) > 1 and all(_may_be_aim(words[i]) for i in below):
            out |= dict.fromkeys(below, "theme" if kind == "vision" else kind)
    return out or dict.fromkeys(_alike(blocks, words, heads), announced)


def _counted(blocks: Sequence[Block], words: Sequence[str]) -> dict[int, str]:
    """The headings 1, 2, 3 … right below a line that announces aims."""
    out: dict[int, str] = {}
    for index, said in enumerate(words):
        match = cues.ANNOUNCES.search(said) or (
            blocks[index].kind == "heading" and cues.LIST_HEADING.match(said.rstrip(":"))
        )
        if (
            not match
            or blocks[index].kind == "item"
            or cues.OF_OTHERS.search(said)
            or match["kind"].lower() == "vision"
        ):
            continue
        found: list[int] = []
        for at in range(index + 1, len(blocks)):
            if blocks[at].kind == "heading" and label_of(words[at]) is None:
                if blocks[at].marker.strip("().") != str(len(found) + 1) or not _may_be_aim(words[at]):
                    break
                found.append(at)
            elif not found and at > index + 2:
                break
        if len(found) > 1:
            out |= dict.fromkeys(found, cues.kind_of(match["kind"]))
    return out


def _below(blocks: Sequence[Block], following: Sequence[int], level: int) -> list[int]:
    """The headings right below one of a level: those of the next level down, up to the next of its own."""
    inside: list[int] = []
    for index in following:
        if blocks[index].level <= level:
            break
        inside.append(index)
    top = min((blocks[i].level for i in inside), default=0)
    return [i for i in inside if blocks[i].level == top]


def _alike(blocks: Sequence[Block], words: Sequence[str], heads: Sequence[int]) -> list[int]:
    """The headings of chapters that have the label of a list of actions below them, where there are two or more."""
    found: list[int] = []
    chapter: int | None = None
    for index, said in enumerate(words):
        label = label_of(said) if blocks[index].kind != "item" else None
        if label == "action" and chapter is not None:
            found.append(chapter)
            chapter = None
        elif label is None and index in heads:
            chapter = index if _may_be_aim(said) else None
    return found if len(found) > 1 and len({blocks[i].level for i in found}) == 1 else []


def _may_be_aim(words: str) -> bool:
    plain = words.strip(" :")
    return len(plain.split()) <= 14 and label_of(plain) is None and not cues.NO_AIM.match(plain)
