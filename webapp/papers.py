"""The papers: which were read and which were not, each one's text with a quote marked, and what was found in it."""

from __future__ import annotations

from flask import Blueprint, Response, abort, render_template, request

from convenor.graph.errors import UsageError
from convenor.graph.model import Document
from convenor.search.knowledge import Paper
from convenor.webapp.listing import latest_first
from convenor.webapp.paper_text import pieces
from convenor.webapp.shown import view

blueprint = Blueprint("papers", __name__)


@blueprint.get("/papers")
def papers() -> str:
    """All papers, the latest first, and what could not be read."""
    knowledge = view().knowledge
    everything = (*knowledge.papers, *knowledge.left_out)
    return render_template(
        "papers.html",
        papers=latest_first(knowledge.papers),
        failed=[paper for paper in everything if paper.outcome == "failed"],
        skipped=[paper for paper in knowledge.left_out if paper.outcome == "skipped"],
    )


@blueprint.get("/paper/<id>")
def paper(id: str) -> str:
    """A paper's text; `start` and `end` mark a quote."""
    row, document = _paper(id)
    quote = _quote(document)
    starts = [block.start for block in document.blocks]
    parts = [(part, next((at for at in starts if at >= part.start), 0)) for part in row.parts]
    return render_template(
        "paper.html",
        paper=row,
        pieces=list(pieces(document, quote)),
        quote=quote,
        parts=parts if len(parts) > 1 else [],
        found=view().found_in(row),
    )


@blueprint.get("/paper/<id>/text")
def text(id: str) -> Response:
    """The text that positions refer to, and nothing else."""
    return Response(_paper(id)[1].text.encode("utf-8", "replace"), mimetype="text/plain")


def _paper(id: str) -> tuple[Paper, Document]:
    row = view().knowledge.paper(id)
    if row is None:
        abort(404)
    return row, view().knowledge.documents[id]


def _quote(document: Document) -> tuple[int, int] | None:
    """The span to mark, as far as the text goes; None when none is asked for. Raises UsageError for what is no span."""
    given = [request.args.get(name, "").strip() for name in ("start", "end")]
    if not any(given):
        return None
    if not all(each.isascii() and each.isdigit() and len(each) < 12 for each in given):
        raise UsageError("“start” and “end” in the address must be whole numbers: positions in the paper's text.")
    start, end = (min(int(each), len(document.text)) for each in given)
    return (start, end) if start < end else None
