"""What scripts read, those of the pages and anybody's: JSON of answers, passages, names and networks."""

from __future__ import annotations

from typing import Any

import msgspec
from flask import Blueprint, Response, abort, request

from convenor.graph.model import Citation, Entity
from convenor.graph.vocabulary import KINDS
from convenor.webapp.around import MOST, Around, Edge, around_of
from convenor.webapp.asking import ask_as_of
from convenor.webapp.finding import Wanted, find
from convenor.webapp.listing import by_name
from convenor.webapp.shown import (
    citation_address,
    explorer_address,
    name_of,
    named,
    number_asked,
    span_of_time,
    view,
    words_asked,
)

blueprint = Blueprint("api", __name__, url_prefix="/api")

MOST_PASSAGES = 100
SENTENCES = 5  # of one link


def answered(content: Any) -> Response:
    """An answer to a script."""
    return Response(msgspec.json.encode(content), mimetype="application/json")


@blueprint.get("/ask")
def ask() -> Response:
    """The answer to `q`, as of `as_of`, in the shape of `convenor ask --json`; `before` is the question it follows on."""
    found = ask_as_of(view(), words_asked("q"), words_asked("as_of"), words_asked("before"))
    return answered(found.as_json())


@blueprint.get("/search")
def search() -> Response:
    """Passages for `q`, at most `limit`; `kind`, `place` and `body` may be repeated; `since`, `until`."""
    several = {name: tuple(filter(None, request.args.getlist(name))) for name in ("kind", "place", "body")}
    wanted = Wanted(
        words_asked("q"),
        several["kind"],
        several["place"],
        several["body"],
        words_asked("since") or None,
        words_asked("until") or None,
    )
    limit = min(number_asked("limit", 10), MOST_PASSAGES)
    return answered([found.as_json() for found in find(view().knowledge, wanted, limit)])


@blueprint.get("/complete")
def complete() -> Response:
    """Up to ten things whose name goes on from `q`."""
    return answered([named(entity) for entity in by_name(view(), words_asked("q"), 10)])


@blueprint.get("/complete-in")
def complete_in_question() -> Response:
    """What the name at the end of `q`, a question that is being typed, may become: `start` is where the name begins."""
    from convenor.search.complete import complete_in

    start, found = complete_in(words_asked("q"), view().knowledge)
    return answered({"start": start, "things": [named(entity) for entity in found]})


@blueprint.get("/around/<kind>/<slug>")
def around(kind: str, slug: str) -> Response:
    """The network around a thing, as Cytoscape.js reads it."""
    thing = view().entity(kind, slug) or view().moved(kind, slug) or abort(404)
    found = around_of(view(), thing, request.args.getlist("kind"), min(number_asked("limit", MOST), 500))
    return answered(elements(found))


def elements(found: Around) -> dict[str, Any]:
    """Nodes and edges with all that the page shows of them; nothing in them is markup."""
    nodes = [
        {
            **named(entity),
            "short": _short(entity),
            "colour": KINDS[entity.kind][2],
            "links": found.degrees.get(entity.id, 0),
            "explore": explorer_address(entity.id),
        }
        for entity in found.nodes
    ]
    return {
        "thing": named(found.thing),
        "elements": {
            "nodes": [{"data": node} for node in nodes],
            "edges": [{"data": _edge(edge)} for edge in found.edges],
        },
        "left_out": found.left_out,
    }


def _short(entity: Entity) -> str:
    """The part of a name that tells it from others of its kind: of a meeting the date, not the body."""
    return entity.label.rpartition(", ")[2] if entity.kind == "meeting" else name_of(entity)


def _edge(edge: Edge) -> dict[str, Any]:
    return {
        "id": edge.id,
        "source": edge.source.id,
        "target": edge.target.id,
        "label": edge.label,
        "kind": edge.kind,
        "when": span_of_time(edge.start, edge.end),
        "sort": edge.end or edge.start,
        "stated": edge.stated,
        "reason": edge.reason,
        "sentences": [_sentence(citation) for citation in edge.citations[:SENTENCES]],
        "more": max(0, len(edge.citations) - SENTENCES),
    }


def _sentence(citation: Citation) -> dict[str, Any]:
    return {
        "quote": citation.quote,
        "title": citation.title,
        "page": citation.page,
        "url": citation_address(citation),
    }
