"""The explorer: the network around one thing as a picture, and the same links as a table."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from convenor.webapp.around import Around, Edge, around_of
from convenor.webapp.listing import Columns, listed
from convenor.webapp.shown import view, words_asked

blueprint = Blueprint("explorer", __name__)

COLUMNS: Columns = {
    "from": ("From", lambda edge: edge.source.label.casefold()),
    "relation": ("Relation", lambda edge: edge.label.casefold()),
    "to": ("To", lambda edge: edge.target.label.casefold()),
    "date": ("Date", lambda edge: edge.end or edge.start),
}


@blueprint.get("/explorer/<kind>/<slug>")
def around(kind: str, slug: str) -> str | BaseResponse:
    """A thing and all that is linked to it."""
    thing = view().entity(kind, slug)
    if thing is None:
        moved = view().moved(kind, slug) or abort(404)
        kind, _, slug = moved.id.rpartition("/id/")[2].partition("/")
        return redirect(url_for("explorer.around", kind=kind, slug=slug), 301)
    found: Around = around_of(view(), thing, request.args.getlist("kind"))
    listing = listed(list[Edge](found.edges), COLUMNS, words_asked("sort") or "relation", 1, page_size=1000)
    return render_template("explorer.html", thing=thing, found=found, listing=listing)
