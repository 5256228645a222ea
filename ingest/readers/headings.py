"""Which blocks are headings: by font size and weight, by number, by the air around them."""

from __future__ import annotations

import re

from convenor.ingest.readers.assemble import Raw
from convenor.ingest.readers.markers import LEADS_IN, REFERENCE, goes_over
from convenor.ingest.words.shapes import is_person

DECIMAL = re.compile(r"^\d+(?:\.\d+)*\.?$")
NUMBERED = re.compile(rf"^(?:\d+(?:\.\d+)*\.?|\d{{2,4}}/\d{{1,4}}|[A-Z]{{1,5}}[ ./-]?\d{{1,4}}|{REFERENCE})$")
CODE = re.compile(r"([A-Z]{1,5}[ .-]?)(\d{1,4})")
PARTS = re.compile(r"\s*[,|]\s*|\s+[–—-]\s+")
IN_BRACKETS = re.compile(r"\s*\([^()]*\)")
LARGE = (
    1.3  # times the text's size: a line set so is a heading, even where it looks like a name ("Goal A. Bigger, better")
)
FAR = 0.85  # line heights of air above that hold a line apart


def with_headings(raws: list[Raw]) -> list[Raw]:
    """Short blocks that stand over others, by font size, weight or shape, become headings."""
    sizes = sorted(r.size for r in raws if r.kind != "row" and r.size for _ in range(1 + len(r.text) // 40))
    body = sizes[len(sizes) // 2] if sizes else 0.0
    out: list[Raw] = []
    number = 0  # of the last heading that has a whole number
    for index, raw in enumerate(raws):
        following = raws[index + 1] if index + 1 < len(raws) else None
        above = raws[index - 1] if index else None
        if raw.kind in ("paragraph", "item") and _is_heading(raw, above, following, body, number):
            out.append(raw.with_kind("heading", _heading_level(raw, body)))
            number = _whole(raw.marker) or number
        else:
            out.append(raw)
    return out


def _heading_level(raw: Raw, body: float) -> int:
    if raw.marker and raw.marker[0].isdigit():
        return raw.level
    return 1 if body and raw.size >= 1.4 * body else 2


def _is_heading(raw: Raw, before: Raw | None, after: Raw | None, body: float, number: int) -> bool:
    text, words = raw.text, raw.text.split()
    if not text or len(text) > 110 or raw.lines > 3 or not re.search(r"[A-Za-z]{2}", text) or goes_over(text):
        return False
    numbered = bool(NUMBERED.match(raw.marker))
    if raw.kind == "item" and not numbered:
        return False
    sentence = text.endswith(".") and not re.search(r"\b[A-Z]\.$", text)
    opens = text[0].isupper() or text[0] in "‘'\"“"
    named = _names_somebody(text, bool(body)) and not (body and raw.size >= LARGE * body)
    if sentence or not opens or text.endswith((",", ";", *LEADS_IN)) or named:
        return False
    if body and (raw.size >= 1.12 * body or raw.bold) and len(words) <= 16:
        return True
    if body or after is None or _opens_a_list(raw, before, after):
        return False
    if numbered:
        goes_on = 0 < number == _whole(raw.marker) - 1
        return len(words) <= 12 and (raw.gap > FAR or goes_on) and not _next_number(raw, before, after)
    # "Present:", "Resolved:" and the like are headings only by weight; plain text needs air above and something below
    return len(words) <= 10 and raw.lines == 1 and raw.gap > FAR and not text.endswith(":")


def _opens_a_list(raw: Raw, before: Raw | None, after: Raw) -> bool:
    """Whether a line below words that lead in a list is its first entry: one of several short lines right below one another."""
    leads = before is not None and before.text.rstrip().endswith((":", ":-")) and not raw.marker
    line = after.kind == "paragraph" and after.gap <= FAR and not after.text.endswith((".", ":"))
    return leads and line and len(after.text.split()) <= 12


def _names_somebody(text: str, printed: bool) -> bool:
    """Whether a line is about a person: it opens with one or, where no print tells headings, holds one as one of its parts."""
    if printed:
        return is_person(text.split(",")[0])
    return any(is_person(IN_BRACKETS.sub("", part).strip()) for part in PARTS.split(text))


def _whole(mark: str) -> int:
    """The number of a marker that is one whole number, else 0."""
    number = mark.rstrip(".")
    return int(number) if number.isdecimal() else 0


def _next_number(raw: Raw, before: Raw | None, after: Raw) -> bool:
    """Whether a neighbour is the next or previous number of the same list: then it is a list, not headings."""
    if code := CODE.fullmatch(raw.marker):
        following = CODE.fullmatch(after.marker) if after.kind == "item" else None
        return following is not None and (following[1], int(following[2])) == (code[1], int(code[2]) + 1)
    if not DECIMAL.match(raw.marker):
        return False  # "46/10", a minute of a year
    mine = raw.marker.rstrip(".").split(".")
    for other in (before, after):
        if other is not None and other.kind == "item" and DECIMAL.match(other.marker):
            theirs = other.marker.rstrip(".").split(".")
            if mine[:-1] == theirs[:-1] and abs(int(mine[-1]) - int(theirs[-1])) == 1:
                return True
    return False
