"""What several people are, told a line each, where some of it ran over onto the line below: "Lay Member – Patient", "Engagement"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.ingest.words.shapes import BODY_HEADS, TITLE_HEADS, is_body, is_title

OPEN = re.compile(r"(?:[,&/–-]|\b(?:and|of|for|the|to|in|with))$")  # how a line ends that goes on below
HEADS = TITLE_HEADS | BODY_HEADS
LAST = re.compile(r"[,–-] (?=[^,–-]+$)")  # before the last thing that a line says


def joined(lines: Sequence[str], count: int) -> list[str]:
    """The lines put together so that there are as many as people; [] where they cannot be, or in more than one way."""
    out: list[str] = []
    for line in lines:
        whole = f"{out[-1]} {line}" if out else ""
        if whole and (OPEN.search(out[-1]) or line[0].islower() or is_half(out[-1], line)):
            out[-1] = whole
        else:
            out.append(line)
    broken = [at for at in range(len(out) - 1) if _breaks_off(out[at], out[at + 1])]
    if len(out) - len(broken) == count:
        for at in reversed(broken):
            out[at : at + 2] = [f"{out[at]} {out[at + 1]}"]
    return out if len(out) == count else []


def is_half(above: str, below: str) -> bool:
    """Whether one of two lines says nothing of anybody by itself, and both together give a post."""
    alone = sum(is_title(words) or is_body(words) for words in (above, below))
    return alone == 1 and is_title(f"{above} {below}")


def _breaks_off(above: str, below: str) -> bool:
    """Whether a line ends before the noun of a post, with which the one below opens ("… Clinical", "Director")."""
    last = LAST.split(above)[-1]
    word = last.split()[-1].strip("()")
    ends = word.isupper() or word.lower() in HEADS or is_title(last)
    return not ends and below.split()[0].lower() in TITLE_HEADS and is_title(f"{last} {below}")
