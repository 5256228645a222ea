"""Blocks that text taken out of a web page's tables runs together or tears apart, put right."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.ingest.readers.assemble import Raw

MINUTES = re.compile(r"(?<=[.)\w]) Minutes: (?=[A-Z])")
NUMBER_ALONE = re.compile(r"[A-Z]{0,4}\d{1,4}(?:/\d{1,4})?[.)]?")
LONGEST_TITLE = 16  # words of an item's title below its number


def mended(raws: Sequence[Raw]) -> list[Raw]:
    """The blocks, an item's minutes apart from its title, a number on a line of its own with its title."""
    return _numbered([raw for each in raws for raw in _parted(each)])


def _parted(raw: Raw) -> list[Raw]:
    """A block of a web page's table in which an item's text and its minutes ran together, as two."""
    at = MINUTES.search(raw.text) if raw.kind in ("paragraph", "item") else None
    if not at:
        return [raw]
    above = msgspec.structs.replace(raw, text=raw.text[: at.start()])
    below = [Raw("paragraph", text, page=raw.page, size=raw.size) for text in ("Minutes:", raw.text[at.end() :])]
    return [above, *below]


def _numbered(raws: Sequence[Raw]) -> list[Raw]:
    """The blocks, where a number on a line of its own is the mark of the short block below it."""
    out: list[Raw] = []
    for raw in raws:
        above = out[-1] if out else None
        number = NUMBER_ALONE.fullmatch(above.text.strip()) if above and above.kind == "paragraph" else None
        short = raw.kind in ("paragraph", "heading") and not raw.marker and len(raw.text.split()) <= LONGEST_TITLE
        if (
            number
            and above
            and above.page == raw.page
            and short
            and raw.text[:1].isupper()
            and raw.text[-1] not in ".;:"
        ):
            out[-1] = msgspec.structs.replace(raw, kind="item", marker=number.group(), level=1)
        else:
            out.append(raw)
    return out
