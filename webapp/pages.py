"""Pages that lead to things: home, ask, search, decisions, and the lists of each kind."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

from flask import Blueprint, Response, abort, render_template

from convenor.graph.names import normalise
from convenor.graph.vocabulary import KINDS
from convenor.webapp.asking import ask_as_of, is_routine
from convenor.webapp.finding import Wanted, find
from convenor.webapp.listing import Columns, Listing, by_name, latest_first, listed
from convenor.webapp.shown import PLURALS, number_asked, view, words_asked
from convenor.webapp.view import Decision

blueprint = Blueprint("pages", __name__)

MOST_FOUND, PAGE = 100, 10  # passages of one search, and on one page
HOME_COUNTS = ("person", "organisation", "place", "meeting", "decision", "action", "aim", "rule")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

COLUMNS: Columns = {
    "date": ("Date", lambda row: row.date),
    "decision": ("Decision", lambda row: row.text.casefold()),
    "body": ("Body", lambda row: row.body.casefold()),
    "kind": ("Kind", lambda row: row.kind),
}


@blueprint.get("/")
def home() -> str:
    """The boxes, what there is, and what is new."""
    now = view()
    held = [meeting for meeting in now.meetings if meeting.standing != "scheduled" and meeting.date]
    return render_template(
        "home.html",
        counts=[(kind, now.counts.get(kind, 0)) for kind in HOME_COUNTS if now.counts.get(kind)],
        meetings=held[:5],
        decisions=[decision for decision in now.decisions if not is_routine(decision)][:4],
        papers=latest_first(now.knowledge.papers),
        examples=now.examples,
    )


@blueprint.get("/ask")
def ask() -> str:
    """An answer, with the sentences that say so."""
    question, as_of, before = words_asked(), words_asked("as_of"), words_asked("before")
    now = view()
    answer = ask_as_of(now, question, as_of, before) if question else None
    return render_template("ask.html", question=question, as_of=as_of, answer=answer, examples=now.examples)


@blueprint.get("/search")
def search() -> str:
    """Passages by words and meaning, and things of that name."""
    now = view()
    chosen = {name: words_asked(name) for name in ("kind", "place", "body", "since", "until")}
    text = words_asked()
    kinds, places, bodies = ((chosen[name],) if chosen[name] else () for name in ("kind", "place", "body"))
    wanted = Wanted(text, kinds, places, bodies, chosen["since"] or None, chosen["until"] or None)
    found = find(now.knowledge, wanted, MOST_FOUND) if text else []
    page = number_asked("page", 1)
    return render_template(
        "search.html",
        text=text,
        chosen=chosen,
        choices=now.choices,
        found=found[(page - 1) * PAGE : page * PAGE],
        with_words=sum(not each.alike for each in found),
        total=len(found),
        page=page,
        pages=-(-len(found) // PAGE),
        things=by_name(now, text, 6) if text else [],
    )


@blueprint.get("/decisions")
def decisions() -> str:
    """All decisions as a table that can be sorted and narrowed."""
    now = view()
    return render_template(
        "decisions.html",
        listing=_decisions(),
        bodies=sorted({row.body for row in now.decisions if row.body}),
        kinds_taken=sorted({row.kind for row in now.decisions if row.kind}),
        total=len(now.decisions),
    )


@blueprint.get("/decisions.csv")
def decisions_csv() -> Response:
    """The same decisions as a table for a spreadsheet."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(
        ["date", "body", "kind", "item", "decision", "conditions", "outcome", "votes", "paper", "page", "quote", "id"]
    )
    for row in _decisions().all:
        first = row.citations[0] if row.citations else None
        cells = [row.date, row.body, row.kind, row.item, row.text, row.conditions, row.outcome, row.votes]
        cells += [first.title, str(first.page or ""), first.quote] if first else ["", "", ""]
        writer.writerow([_cell(cell) for cell in (*cells, row.id)])
    headers = {"Content-Disposition": "attachment; filename=decisions.csv"}
    return Response("\ufeff" + text.getvalue(), mimetype="text/csv", headers=headers)


def _cell(text: str) -> str:
    return "'" + text if text.startswith(_FORMULA) else text


def _decisions() -> Listing[Decision]:
    tests: list[Callable[[Decision], bool]] = []
    if text := words_asked():
        sought = normalise(text).split()
        tests.append(lambda row: all(w in normalise(f"{row.text} {row.item} {row.conditions}") for w in sought))
    if body := words_asked("body"):
        tests.append(lambda row: row.body == body)
    if kind := words_asked("kind"):
        tests.append(lambda row: row.kind == kind)
    if since := words_asked("since"):
        tests.append(lambda row: row.date[: len(since)] >= since)
    if until := words_asked("until"):
        tests.append(lambda row: bool(row.date) and row.date[: len(until)] <= until)
    rows = [row for row in view().decisions if all(test(row) for test in tests)]
    return listed(rows, COLUMNS, words_asked("sort") or "-date", number_asked("page", 1))


@blueprint.get("/list/<kind>")
def list_of(kind: str) -> str:
    """All things of a kind, by name."""
    if kind not in KINDS:
        abort(404)
    now = view()
    text = normalise(words_asked())
    things = [each for each in now.store.entities(kind) if text in normalise(" ".join((each.label, *each.aliases)))]
    columns: Columns = {
        "name": ("Name", lambda each: each.label.casefold()),
        "links": ("Links", lambda each: now.network.degree(each.id) if each.id in now.network else 0),
    }
    listing = listed(things, columns, words_asked("sort") or "name", number_asked("page", 1))
    return render_template(
        "list.html", kind=kind, title=PLURALS[kind], listing=listing, text=words_asked(), network=now.network
    )


@blueprint.get("/healthz")
def health() -> Response:
    """Whether the application can answer."""
    return Response(f"ok {view().knowledge.folder.name}\n", mimetype="text/plain")
