"""How values look on pages: addresses of things and quotes, dates in words, marked words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from flask import Flask, current_app, g, request, url_for
from markupsafe import Markup, escape

from convenor.graph.errors import DataError, UsageError
from convenor.graph.model import Citation, Entity
from convenor.graph.paper import long_date
from convenor.graph.vocabulary import ID, KINDS
from convenor.search.knowledge import Paper
from convenor.webapp.generation import installed_version
from convenor.webapp.view import View, Views

PLURALS = {
    "person": "People",
    "organisation": "Organisations",
    "place": "Places",
    "membership": "Roles held",
    "meeting": "Meetings",
    "attendance": "Attendances",
    "item": "Agenda items",
    "decision": "Decisions",
    "action": "Actions",
    "aim": "Aims",
    "strategy": "Strategies",
    "seat": "Seats",
    "rule": "Rules",
    "definition": "Definitions",
    "paper": "Papers",
}
LONGEST = 500  # characters of a search or question
WORDED = frozenset({"decision", "action", "aim", "item", "rule", "seat"})  # named by what they say
_SHORT_QUOTE = 320  # characters of a quote before it is folded on a page


def view() -> View:
    """What this request shows, of one generation from its beginning to its end. Raises DataError."""
    if "view" not in g:
        views: Views = current_app.extensions["convenor"]
        g.view = views.get()
    found: View = g.view
    return found


def data_folder() -> Path:
    """The data folder that is served."""
    views: Views = current_app.extensions["convenor"]
    return views.current.data


def words_asked(name: str = "q") -> str:
    """A text that was typed. Raises UsageError when it is longer than any question."""
    text = request.args.get(name, "").strip()
    if len(text) > LONGEST:
        raise UsageError(f"At most {LONGEST} characters can be asked at once; this has {len(text)}. Shorten it.")
    return text


def number_asked(name: str, default: int) -> int:
    """A whole number above 0 in the address. Raises UsageError for anything else."""
    text = request.args.get(name, "").strip()
    if not text:
        return default
    if not (text.isascii() and text.isdigit()) or not 0 < int(text[:9]) < 1_000_000:
        raise UsageError(f"“{name}” in the address must be a whole number, 1 or more.")
    return int(text[:9])


def address(iri: str) -> str:
    """The page of a thing, by its id."""
    kind, _, slug = iri.removeprefix(ID).partition("/")
    paper = view().papers.get(iri) if kind == "paper" else None
    if paper is not None:
        return url_for("papers.paper", id=paper.id)
    return url_for("things.entity", kind=kind, slug=slug)


def explorer_address(iri: str, **wanted: Any) -> str:
    """The explorer around a thing."""
    kind, _, slug = iri.removeprefix(ID).partition("/")
    return url_for("explorer.around", kind=kind, slug=slug, **wanted)


def quote_address(document: str, start: int, end: int) -> str:
    """A paper opened at a quote, which is marked there."""
    return url_for("papers.paper", id=document, start=start, end=end, _anchor="quote")


def citation_address(citation: Citation) -> str:
    """A paper opened at a citation."""
    return quote_address(citation.document, citation.start, citation.end)


def marked(text: str, marks: Sequence[tuple[int, int]]) -> Markup:
    """A text with spans of it marked; everything in it is escaped."""
    out, position = Markup(), 0
    for start, end in marks:
        out += escape(text[position:start]) + Markup("<mark>{}</mark>").format(text[start:end])
        position = end
    return out + escape(text[position:])


def when(iso: str | None) -> str:
    """A date in words, "" where there is none."""
    return long_date(iso) if iso else ""


def span_of_time(start: str, end: str) -> str:
    """ "25 March 2024", or "from … to …" for two dates."""
    if start and end and start != end:
        return f"{when(start)} to {when(end)}"
    return when(start or end)


def kind_name(kind: str) -> str:
    """The word for a kind of thing."""
    return KINDS[kind][1] if kind in KINDS else kind


def name_of(thing: Entity) -> str:
    """A thing's name as a page begins it: wordings of decisions and aims with a capital, names as they are."""
    label = thing.label
    return label[:1].upper() + label[1:] if thing.kind in WORDED else label


def is_long(quote: str) -> bool:
    """Whether a quote is better folded."""
    return len(quote) > _SHORT_QUOTE


def with_query(**changes: Any) -> str:
    """This page's address with other parameters; None or "" takes one away."""
    wanted: dict[str, Any] = {**request.args.to_dict(flat=False), **changes}
    kept = {name: value for name, value in wanted.items() if value not in (None, "", [""])}
    return url_for(request.endpoint or "pages.home", **(request.view_args or {}), **kept)


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def about(paper: Paper) -> str:
    """What tells a paper from others: kind, date and body, as far as its title does not say so."""
    title = paper.title.lower()
    parts = [paper.kind, when(paper.date), paper.body or "", paper.status or ""]
    parts = [part for part in parts if part and part.lower() not in title]
    return " · ".join([*parts, f"{paper.pages} pages"] if (paper.pages or 0) > 1 else parts)


def _paper_line(citation: Citation) -> str:
    """Kind and date of the paper, where its title says neither."""
    paper = view().knowledge.paper(citation.document)
    if paper is None:
        return ""
    title = paper.title.lower()
    return ", ".join(part for part in (paper.kind, when(paper.date)) if part and part.lower() not in title)


def _short_title(citation: Citation) -> str:
    """Kind and date for the title, where there is little room and both are known."""
    paper = view().knowledge.paper(citation.document)
    if paper is None or not (paper.kind and paper.date):
        return citation.title
    return _capitalised(f"{paper.kind}, {when(paper.date)}")


def prepare(app: Flask) -> None:
    """Teach the templates these words."""
    version = installed_version()
    app.jinja_env.filters |= {
        "when": when,
        "kind_name": kind_name,
        "is_long": is_long,
        "address": address,
        "name": name_of,
        "about": about,
    }
    app.jinja_env.globals |= {
        "citation_address": citation_address,
        "quote_address": quote_address,
        "explorer_address": explorer_address,
        "span_of_time": span_of_time,
        "marked": marked,
        "with_query": with_query,
        "paper_line": _paper_line,
        "short_title": _short_title,
        "plurals": PLURALS,
        "kinds": KINDS,
        "version": version,
    }
    app.context_processor(_about_the_data)


def _about_the_data() -> dict[str, Any]:
    """When the papers were read, for the foot of every page; pages about errors must come without."""
    try:
        return {"manifest": view().knowledge.manifest}
    except DataError:
        return {"manifest": None}


def named(entity: Entity) -> dict[str, str]:
    """A thing as scripts see it."""
    return {
        "id": entity.id,
        "kind": entity.kind,
        "kind_name": kind_name(entity.kind),
        "label": name_of(entity),
        "url": address(entity.id),
    }
