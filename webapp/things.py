"""Things by their ids: `/id/…` leads to the page or, for programs, to data; `/entity/…` is the page."""

from __future__ import annotations

from flask import Blueprint, Response, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from convenor.graph.model import Entity
from convenor.graph.vocabulary import KINDS, TYPE
from convenor.webapp.listing import Columns, listed
from convenor.webapp.relations import Relation, branches, groups, heading_of, relations, said
from convenor.webapp.representations import REPRESENTATIONS
from convenor.webapp.shown import WORDED, address, kind_name, view, words_asked

blueprint = Blueprint("things", __name__)

FEW = 3  # places that say what a decision is: its wording, its votes, its conditions
COLUMNS: Columns = {
    "relation": ("Relation", lambda row: (row.words if row.told else heading_of(row)).casefold()),
    "thing": ("Thing", lambda row: row.other.label.casefold()),
    "kind": ("Kind", lambda row: kind_name(row.other.kind)),
    "date": ("Date", lambda row: row.end or row.start),
}


@blueprint.get("/id/<kind>/<slug>")
def by_id(kind: str, slug: str) -> BaseResponse:
    """Where a thing is: its page, or its data by suffix (.json .ttl .jsonld) or by what the reader accepts."""
    name, suffix = _parted(slug)
    thing = _thing(kind, name)
    wanted = suffix or _accepted()
    if not wanted:
        return redirect(address(thing.id), 303)
    kind, _, name = thing.id.rpartition("/id/")[2].partition("/")
    return redirect(url_for("things.entity", kind=kind, slug=f"{name}.{wanted}"), 303)


@blueprint.get("/entity/<kind>/<slug>")
def entity(kind: str, slug: str) -> str | BaseResponse:
    """A thing with all its facts, or its data when the address ends so."""
    name, suffix = _parted(slug)
    thing = _thing(kind, name)
    if not thing.id.endswith(f"/{kind}/{name}"):
        return redirect(url_for("things.by_id", kind=kind, slug=slug), 301)
    if suffix:
        media, make = REPRESENTATIONS[suffix]
        return Response(make(view(), thing), mimetype=media)
    if thing.id in view().papers:
        return redirect(address(thing.id), 303)
    if request.args.get("view") == "table":
        return _table(thing)
    own = view().store.cite(view().store.evidence(thing.id, TYPE, KINDS[thing.kind][0]))
    return render_template(
        "entity.html",
        thing=thing,
        own=own if len(own) == 1 or (len(own) <= FEW and thing.kind in WORDED) else (),
        groups=groups(view(), thing),
        said=said(view(), thing),
        branches=branches(view(), thing),
    )


def _table(thing: Entity) -> str:
    rows: list[Relation] = list(relations(view(), thing))
    listing = listed(rows, COLUMNS, words_asked("sort") or "relation", 1)
    return render_template("entity_table.html", thing=thing, listing=listing, heading_of=heading_of)


def _parted(slug: str) -> tuple[str, str]:
    """The slug of a thing and the suffix of a kind of data, "" for the page."""
    name, dot, suffix = slug.rpartition(".")
    if not dot:
        return slug, ""
    if suffix not in REPRESENTATIONS:
        abort(404)
    return name, suffix


def _accepted() -> str:
    media = {kind: suffix for suffix, (kind, _) in REPRESENTATIONS.items()}
    best = request.accept_mimetypes.best_match(["text/html", *media], default="text/html")
    return media.get(best or "", "")


def _thing(kind: str, slug: str) -> Entity:
    """The thing of an id, also of one that it had earlier."""
    return view().entity(kind, slug) or view().moved(kind, slug) or abort(404)
