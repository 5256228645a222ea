"""The block that some lines make: their text without its marker, and how deep in its list it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.ingest.readers.assemble import Line, Raw
from convenor.ingest.readers.markers import marker

MEMORY = 40  # blocks above in which the number before a bare one is looked for


def block(run: Sequence[Line], gap: float, above: Sequence[Raw]) -> Raw:
    """The block of some lines. A hyphen at a line's end is kept: in these papers it is a real one."""
    pieces: list[str] = []
    for line in run:
        if pieces and not (pieces[-1].endswith("-") and re.search(r"\w-$", pieces[-1])):
            pieces.append(" ")
        pieces.append(line.text.strip())
    text = "".join(pieces)
    mark, rest = _marked(text, above)
    return Raw(
        "item" if mark else "paragraph",
        rest if mark else text,
        page=run[0].page,
        level=_level(mark),
        marker=mark,
        bold=all(line.bold for line in run),
        size=run[0].size,
        gap=gap,
        lines=len(run),
    )


def _marked(text: str, above: Sequence[Raw]) -> tuple[str, str]:
    """A block's marker and the rest, by the marker last before it or by the last bare number: "4" below "3" and its own list."""
    recent = reversed(above[-MEMORY:])
    mark, rest = marker(text, next((raw.marker for raw in reversed(above[-6:]) if raw.marker), ""))
    if mark or not text[:1].isdecimal():
        return mark, rest
    return marker(text, next((raw.marker for raw in recent if raw.marker.isdecimal()), ""))


def _level(mark: str) -> int:
    if not mark:
        return 0
    if mark[0].isdigit():
        return mark.rstrip(".)").count(".") + 1
    return 2 if mark == "o" or re.match(r"^\(?[ivxl]+[.)]", mark) else 1
