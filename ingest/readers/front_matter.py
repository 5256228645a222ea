"""The fields that the source of a page opens with, as static websites keep it: its title, and its day where nothing else tells it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape
from typing import NamedTuple

from convenor.graph import dates
from convenor.ingest.readers.assemble import Raw, clean

SOURCE = re.compile(
    r"\A\ufeff?(?P<mark>---|\+\+\+)[ \t]*\r?\n(?P<fields>.{0,20000}?)\r?\n(?:(?P=mark)|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.S
)
INCLUDES = re.compile(
    r"\s*<!--#set var=\"(?:page_?)?title\" value=\"(?P<title>[^\"<>]{3,200})\"\s*-->", re.I
)  # server-side includes
FIELD = re.compile(r"^(?P<name>[a-z_-]{3,16})[ \t]*[:=][ \t]*(?P<said>\S.*)$", re.M | re.I)
QUOTES = re.compile(r"^[\"'“](?=.)|(?<=.)[\"'”]$")  # around what a field says
MET = ("meeting_date", "meeting-date")
BEGINS = re.compile(
    r"\d{4}-\d\d-\d\d[T ](?!00:00)\d\d:(?:00|15|30|45)(?::00)?(?![\d:])"
)  # as meetings do, and files are not saved
WHOSE = (
    "committee",
    "body",
    "board",
    "forum",
    "group",
    "society",
    "club",
    "association",
    "organisation",
    "organization",
    "council",
)
BY = ("author", "publisher", "site", "site_title", "organiser")  # fields that name it where they name a body
ENDS_AS_BODY = re.compile(
    r"^[A-Z][^,;]{2,60} (?:council|society|club|association|trust|group|forum|committee|board|partnership|campaign|foundation|federation|network|alliance|union)$",
    re.I,
)
OPENING = 8  # blocks among which a day may stand
PLAIN = re.compile(r"[^a-z0-9]+")


class Source(NamedTuple):
    """The fields of a page's source, and the page itself."""

    fields: dict[str, str]
    page: str

    @property
    def title(self) -> str | None:
        """The title that the fields give."""
        return clean(unescape(self.fields.get("title", ""))) or None


def source(text: str) -> Source | None:
    """The fields and the page of a text that opens with fields."""
    match = SOURCE.match(text)
    if not match:
        set_in = INCLUDES.match(text)
        return Source({"title": set_in["title"]}, text) if set_in else None
    fields: dict[str, str] = {}
    for field in FIELD.finditer(match["fields"]):
        fields.setdefault(field["name"].lower(), QUOTES.sub("", field["said"].rstrip()))
    if match["fields"].strip() and not fields:
        return None  # a title between two rules
    return Source(fields, text[match.end() :])


def opened(source: Source | None, raws: list[Raw]) -> list[Raw]:
    """The blocks of a page under title and subtitle that its source gives, where no block of its opening says them.

    The fields' day is of the file and not of a meeting, unless a time stands with it at which meetings begin; its "date" is taken
    only where neither title nor opening give any day.
    """
    if not source or not source.title:
        return raws
    first = [clean(raw.text) or " ".join(raw.cells) for raw in raws[:OPENING]]
    said = [_plain(words) for words in first[:3]]
    below = clean(unescape(source.fields.get("subtitle", "")))
    out = (
        [Raw("heading", below, level=2), *raws] if below and _plain(below) not in "".join(map(_plain, first)) else raws
    )
    if not any(_plain(source.title) in words for words in said):
        out = [Raw("heading", source.title, level=1), *out]
    when = _when(source, [source.title, *first])
    told = [Raw("paragraph", said) for said in (*_whose(source, first), when) if said]
    return [out[0], *told, *out[1:]] if out else out


def _whose(source: Source, opening: Sequence[str]) -> list[str]:
    """The fields that tell whose paper it is, as they are printed, where the opening does not."""
    said = "".join(map(_plain, (source.title or "", *opening)))
    whose = [name for name in (*WHOSE, *BY) if name in WHOSE or ENDS_AS_BODY.search(source.fields.get(name, ""))]
    found = (name for name in whose if _plain(source.fields.get(name, "")) not in said)
    return [f"{name}: {source.fields[name]}" for name in found]


def _when(source: Source, opening: Sequence[str]) -> str | None:
    """The field that gives the day, as it is printed."""
    if found := next((f"{name}: {source.fields[name]}" for name in MET if name in source.fields), None):
        return None if any(dates.find(words, years=False) for words in opening) else found
    names = ["start"] if any(dates.find(words, years=False) for words in opening) else ["start", "date"]
    return next((f"{name}: {source.fields[name]}" for name in names if BEGINS.match(source.fields.get(name, ""))), None)


def _plain(words: str) -> str:
    return PLAIN.sub("", words.lower())
