"""What readers of marked-up formats share: typed list marks, forced line breaks, bold lines that are headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from convenor.ingest.readers.assemble import Raw, clean
from convenor.ingest.readers.markers import LETTER, is_surname, marker

HEADING_WORDS = 16
LABEL_WORDS = 5  # of a bold line that ends in a full stop and yet is no sentence
INITIAL = re.compile(
    r"[A-Z]\.(?=\s+[A-Z].*(?<!\.)$)"
)  # of an entry of a list, and not of somebody of whom a sentence tells
ENTRY_WORDS = 14  # a line of more words is running text and no entry of a list

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_PART = re.compile(r"\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})\)\s")  # opens the next part of a list, whatever ends the one above
_OPEN = re.compile(r"(?:[,–—&/(-]|\b(?:and|or|of|the|a|an|to|in|for|on|at|by|with|from))$", re.I)


def typed(raw: Raw, previous: str = "") -> Raw:
    """The block with a mark that was typed before its text ("•", "5.2.") taken off.

    `previous` is the mark of the block before. A paragraph with such a mark becomes a list item; a heading stays one.
    """
    if raw.marker or raw.kind not in ("paragraph", "heading"):
        return raw
    mark, rest = marker(clean(raw.text), previous)
    if not mark or not rest:
        return raw
    depth = mark.rstrip(".)").count(".") + 1 if mark[0].isdigit() else 1
    kind, level = ("item", depth) if raw.kind == "paragraph" else (raw.kind, raw.level)
    return msgspec.structs.replace(raw, kind=kind, text=rest, marker=mark, level=level)


def lettered(raws: Sequence[Raw]) -> list[Raw]:
    """The blocks, where a letter that could be somebody's initial opens an item, as it is next to the last such letter.

    "B. Newsletter" is the item after "A. Apologies", however much stands between the two; in a list of names it is an initial.
    """
    out: list[Raw] = []
    last = ""
    for index, raw in enumerate(raws):
        if _is_first_initial(raws, index):
            out.append(
                msgspec.structs.replace(raw, kind="paragraph", text=f"{raw.marker} {raw.text}", marker="", level=0)
            )
            continue
        each = typed(raw, last) if last else raw
        if each is not raw and _among_names(raws, index, last):
            each = raw
        last = each.marker if LETTER.fullmatch(each.marker) else last
        out.append(each)
    return out


def _is_first_initial(raws: Sequence[Raw], index: int) -> bool:
    """Whether an item "A." right below a label is the first of a list of names, of which none is "B."."""
    raw = raws[index]
    if raw.marker != "A." or not is_surname(raw.text) or not index or not raws[index - 1].text.rstrip().endswith(":"):
        return False
    below = raws[index + 1] if index + 1 < len(raws) else None
    return below is not None and below.marker != "B." and not below.text.startswith("B. ")


def _among_names(raws: Sequence[Raw], index: int, last: str) -> bool:
    """Whether the letter after `last` stands below a label, or beside a letter that is out of turn: there both are initials."""
    above = raws[index - 1].text.rstrip() if index else ""
    below = raws[index + 1].text if index + 1 < len(raws) else ""
    after = f"{chr(ord(last[0]) + 2)}."
    out_of_turn = any(
        (found := INITIAL.match(text)) and found[0] != turn for text, turn in ((above, last), (below, after))
    )
    return above.endswith(":") or out_of_turn


def broken(text: str) -> list[str]:
    """The paragraphs of a text in which forced line breaks are "\\n".

    Two breaks always part paragraphs. Single ones do when each line reads as an entry (an address, a list of names).
    A tab before a line stays.
    """
    out: list[str] = []
    for part in re.split(r"\n[^\S\n]*\n\s*", text):
        printed = [line for line in part.split("\n") if clean(line)]
        lines, tabbed = [line.strip() for line in printed], [line.startswith("\t") for line in printed]
        if _are_entries(lines) or len(lines) == 1:
            out += ["\t" * tab + line for line, tab in zip(lines, tabbed, strict=True)]
        else:
            out.append(" ".join(lines))
    return [part for part in out if part]


def _are_entries(lines: Sequence[str]) -> bool:
    if len(lines) < 2:
        return False
    short = sum(len(line.split()) <= ENTRY_WORDS for line in lines)
    goes_on = sum(
        (below[0].islower() or bool(_OPEN.search(above))) and not _PART.match(below) for above, below in pairwise(lines)
    )
    return goes_on == 0 or (goes_on <= 0.2 * len(lines) and short >= 0.7 * len(lines))


def with_headings(raws: Sequence[Raw], level: int = 1) -> list[Raw]:
    """The blocks, where a short paragraph that is bold throughout, over one that is not, becomes a heading.

    Its level is one below that of the last heading, at first below `level`.
    """
    out: list[Raw] = []
    for index, raw in enumerate(raws):
        if raw.kind == "heading":
            level = raw.level or level
        following = raws[index + 1] if index + 1 < len(raws) else None
        if following is not None and _is_bold_heading(raw, following):
            out.append(raw.with_kind("heading", min(level + 1, 6)))
        else:
            out.append(raw)
    return out


def _is_bold_heading(raw: Raw, following: Raw) -> bool:
    if not raw.bold or raw.kind not in ("paragraph", "item") or (raw.kind == "item" and not raw.marker[:1].isdigit()):
        return False
    text = raw.text.strip()
    most = LABEL_WORDS if text.endswith(".") else HEADING_WORDS
    if len(text.split()) > most or text.endswith((",", ";")) or not any(map(str.isalpha, text)):
        return False
    return not following.bold or following.kind in ("row", "item")


def ordinal(number: int, style: str) -> str:
    """A list number as it is printed. `style` is "1", "01", "a", "A", "i" or "I"."""
    if style in ("a", "A") and number > 0:
        # Word and browsers differ beyond z; this is Word's way: aa, bb, cc
        letter = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 4)
        return letter if style == "a" else letter.upper()
    if style in ("i", "I") and 0 < number < 4000:
        roman = ""
        for value, letters in _ROMAN:
            roman += letters * (number // value)
            number %= value
        return roman if style == "i" else roman.upper()
    return f"{number:02d}" if style == "01" else str(number)
