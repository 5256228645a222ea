"""Gaps and line ends that part two names: columns side by side, a list with a body a line."""

from __future__ import annotations

import re
from collections.abc import Callable

COLUMNS = re.compile(r"(?<=\S) {4,}(?=\S)")  # between two columns of a page
FEWEST = 3  # lines of a list
LONGEST = 70  # code points of one of its lines
PART = "|"


def parted(text: str, names_body: Callable[[str], bool]) -> str:
    """A text of the same length with a mark for each gap over which no name goes on."""
    if "    " in text:
        text = COLUMNS.sub(lambda gap: PART + gap.group()[1:], text)
    return text.replace("\n", PART) if _is_list(text, names_body) else text


def _is_list(text: str, names_body: Callable[[str], bool]) -> bool:
    """Whether half the lines of a text, and three at least, are a body each and nothing else."""
    if text.count("\n") < FEWEST - 1:
        return False
    lines = [line.strip(" ,;.?•*-") for line in text.split("\n") if line.strip()]
    if any(len(line) > LONGEST for line in lines):
        return False
    bodies = sum(" " in line and line[0].isupper() and names_body(line) for line in lines)
    return bodies >= FEWEST and 2 * bodies >= len(lines)
