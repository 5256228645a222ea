"""Blocks that text taken out of a web page's tables runs together or tears apart, put right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from convenor.ingest.labels import TORN
from convenor.ingest.readers.assemble import Raw

SEAM = re.compile(
    r"(?<=[.)\w]) (?=Minutes: [A-Z])|"
    r"(?<=\S)(?<!ALSO)(?<!MEMBERS)(?<!COUNCILLORS)(?<!OFFICERS)(?<!GOVERNORS)(?<!TRUSTEES) (?=(?:MEMBERS |COUNCILLORS |ALSO |OFFICERS )?(?:PRESENT|IN ATTENDANCE|APOLOGIES(?: FOR ABSENCE)?|ABSENT) ?[:–-])|"
    r"(?<=[.\w)]) (?=(?:PRESENT|IN ATTENDANCE|APOLOGIES) (?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Rev)\b)|"
    r"(?<=[.\w]) (?=\d{1,4}(?:[./]\d{1,4})?\.? [A-Z]{4,}(?: [A-Z&]{2,})+\b)|"
    r"(?<=\S) (?=[A-Za-z]{1,5}/\d{1,4}/\d{2}(?:-\d{2})? [A-Z])|"
    r"(?<=\S) (?=(?:It was )?RESOLVED ?[:–-])"
)
LABEL = re.compile(
    r"(?<=\S)(?<!Also)(?<!Members)(?<!Councillors)(?<!Officers)(?<!Governors)(?<!Trustees) "
    r"(?=(?:[A-Z][\w’]+ ){0,2}(?:Present|In [Aa]ttendance|Apologies(?: for [Aa]bsence)?|Absent|"
    r"Members of (?:the )?[Pp]ublic|Councillors|Officers|Observers|Guests|Also [Aa]ttending|Also [Pp]resent)\s?[:;]|"
    r"(?:Present|Apologies|In [Aa]ttendance) (?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Rev)\b)"
)
RUN_ON = 250  # characters of a paragraph in which lines may have run together
NUMBER_ALONE = re.compile(r"[A-Z]{0,4}\d{1,4}(?:/\d{1,4})?[.)]?")
LONGEST_TITLE = 16  # words of an item's title below its number


def mended(raws: Sequence[Raw]) -> list[Raw]:
    """The blocks, an item's minutes apart from its title, a number on a line of its own with its title."""
    return _numbered([raw for each in raws for raw in _parted(each)])


def _parted(raw: Raw) -> list[Raw]:
    """A block in which an item's text and its minutes, or a title, its lists and its items ran together, cut up."""
    if raw.kind not in ("paragraph", "item"):
        return [raw]
    more = LABEL.finditer(raw.text) if len(raw.text) > RUN_ON else ()
    found = {*(m.start() for m in SEAM.finditer(raw.text)), *(m.start() for m in more)}
    torn = [match.span() for match in TORN.finditer(raw.text)]
    inside = {at for at in found if any(begin < at < end for begin, end in torn)}
    seams = sorted({0, len(raw.text), *(found - inside)})
    parts = [raw.text[begin:end].strip() for begin, end in pairwise(seams)]
    above, *below = [piece for part in parts for piece in _label(part) if piece] or [raw.text]
    return [
        msgspec.structs.replace(raw, text=above),
        *(Raw("paragraph", piece, page=raw.page, size=raw.size) for piece in below),
    ]


def _label(part: str) -> tuple[str, ...]:
    """ "Minutes:" is a block of its own."""
    return ("Minutes:", part.removeprefix("Minutes:").strip()) if part.startswith("Minutes: ") else (part,)


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
