"""Cut a paper into passages for search: whole sentences, list items and table rows that stand under one heading.

A passage is at most 256 model tokens long together with what gives it context: the paper's title, the chain of
headings above it, the header of its table, the lead-in of its list. Context is matched and embedded with the
passage but is no part of its span.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from convenor.graph.model import Document, Evidence
from convenor.graph.reading import Part
from convenor.search.cutting import CONTEXT_LIMIT, LIMIT, Run, runs
from convenor.search.tokens import shorten, tokens

VERSION = 1  # raise it when the cut or `to_embed` changes: vectors kept from before then no longer fit


class Passage(msgspec.Struct, frozen=True, array_like=True):
    """A chunk for search: `document.text[start:end]`, made of whole evidence spans.

    `id` is the document's id, a colon and the start; `kind`, `title` and `date` are those of the part of the pack it
    stands in, else of the document; `heading` is the chain of headings above ("4. Housing > Resolved"); `context` the
    table's header row or the list's lead-in; `places` and `bodies` are names found in it, set by the build.
    """

    id: str
    document: str
    start: int
    end: int
    kind: str
    title: str
    heading: str
    page: int | None
    context: str
    evidence: tuple[Evidence, ...]
    date: str | None = None
    places: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()


def passages(document: Document, parts: Sequence[Part] = ()) -> list[Passage]:
    """The passages of a document in their order; none crosses a heading or the seam between two parts of a pack."""

    def title(position: int) -> str:
        part = _part_at(parts, position)
        return (part.title if part else "") or document.title

    seams = [edge for part in parts for edge in (part.start, part.end)]
    return [_passage(document, run, parts, title(run.units[0][0])) for run in runs(document, title, seams)]


def to_embed(document: Document, passage: Passage) -> str:
    """The text whose vector stands for the passage: title, headings and context, then its own words."""
    words = document.text[passage.start : passage.end]
    above = ". ".join(part for part in (passage.title, passage.heading, passage.context) if part)
    room = min(CONTEXT_LIMIT, LIMIT - tokens(words))
    return f"{shorten(above, room)}\n{words}".strip()


def _part_at(parts: Sequence[Part], position: int) -> Part | None:
    return next((part for part in parts if part.start <= position < part.end), None)


def _passage(document: Document, run: Run, parts: Sequence[Part], title: str) -> Passage:
    start, end = run.units[0][0], run.units[-1][1]
    part = _part_at(parts, start)
    body = (part.body if part else None) or document.body
    return Passage(
        id=f"{document.id}:{start}",
        document=document.id,
        start=start,
        end=end,
        kind=part.kind if part else document.kind,
        title=title,
        heading=run.heading,
        page=run.block.page,
        context=run.context,
        evidence=tuple(Evidence(document.id, *unit) for unit in run.units),
        date=(part.date if part else None) or document.date,
        bodies=(body,) if body else (),
    )
