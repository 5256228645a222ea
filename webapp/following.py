"""Pages on what is watched: matters through the papers, coverage of aims, plans and claims, rules against the record, read-outs,
and what the papers leave in doubt."""

from __future__ import annotations

import datetime

from flask import Blueprint, Response, abort, render_template, request

from convenor.graph.coverage import coverage, matrix
from convenor.graph.errors import UsageError
from convenor.graph.forward import claims, promises
from convenor.graph.model import Citation
from convenor.graph.threads import threads
from convenor.graph.vocabulary import ID
from convenor.webapp.asking import end_of
from convenor.webapp.checked import by_meeting, verdicts
from convenor.webapp.followed import matrix_csv
from convenor.webapp.readout import as_markdown, readout, sections
from convenor.webapp.readout_docx import as_docx
from convenor.webapp.review import in_words, open_doubts, places
from convenor.webapp.shown import data_folder, number_asked, view, words_asked

blueprint = Blueprint("following", __name__)

PAGE = 50  # matters on one page
DOUBTS_PAGE = 20
DOUBTS = {"merge": "whether two are one", "link": "whether a link holds", "fact": "whether a fact is right"}
VERDICTS = ("not met", "cannot tell", "met")
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def _day() -> datetime.date:
    """The day asked for, today where none is. Raises UsageError for what is no date."""
    asked = words_asked("as_of")
    return end_of(asked) if asked else datetime.date.today()


def _since() -> str:
    asked = words_asked("since")
    if asked:
        end_of(asked)
    return asked


@blueprint.get("/matters")
def matters() -> str:
    """Every decision and action through the later papers, and where it stands."""
    day = _day()
    found = threads(view().store, day)
    states = sorted({each.status.partition(" to ")[0] for each in found})
    wanted = words_asked("status")
    if wanted == "overdue":
        found = [each for each in found if each.overdue]
    elif wanted:
        found = [each for each in found if each.status.partition(" to ")[0] == wanted]
    page = number_asked("page", 1)
    return render_template(
        "matters.html",
        found=found[(page - 1) * PAGE : page * PAGE],
        total=len(found),
        states=["overdue", *states],
        day=day.isoformat(),
        page=page,
        pages=-(-len(found) // PAGE),
    )


@blueprint.get("/coverage")
def covered() -> str:
    """Aims with nothing under them, decisions that serve none, and domains by bodies."""
    found = coverage(view().store, _since())
    header, *rows = matrix(found)
    loose = [each for each in found.loose if not each.routine]
    return render_template(
        "coverage.html",
        header=header,
        rows=rows,
        bare=[aim for aim in found.bare if aim.top],
        loose=loose,
        routine=len(found.loose) - len(loose),
    )


@blueprint.get("/coverage.csv")
def covered_csv() -> Response:
    """Domains by bodies for a spreadsheet."""
    headers = {"Content-Disposition": "attachment; filename=coverage.csv"}
    return Response("\ufeff" + matrix_csv(view().store, _since()), mimetype="text/csv", headers=headers)


@blueprint.get("/plans")
def plans() -> str:
    """What was planned and whether it came; what papers say that a meeting agreed, against its minutes."""
    day = _day()
    store = view().store
    return render_template("plans.html", promises=promises(store, day), claims=claims(store), day=day.isoformat())


@blueprint.get("/checks")
def checks() -> str:
    """What the rules of each body ask for, against what its papers record."""
    day = _day()
    found = verdicts(view().store, None, day)
    body, wanted = words_asked("body"), words_asked("verdict")
    if wanted and wanted not in VERDICTS:
        raise UsageError(f"“{wanted}” is no verdict; choose one of {', '.join(VERDICTS)}.")
    bodies = sorted({row.body for row in found})
    shown = [row for row in found if body in ("", row.body) and wanted in ("", row.verdict)]
    return render_template(
        "checks.html",
        groups=[(name, list(by_meeting([row for row in shown if row.body == name]))) for name in bodies],
        counts=[(verdict, sum(row.verdict == verdict for row in shown)) for verdict in VERDICTS],
        bodies=bodies,
        verdicts=VERDICTS,
        day=day.isoformat(),
    )


@blueprint.get("/review")
def review() -> str:
    """What the papers leave in doubt, most consequential first; `convenor review` takes the answers."""
    now, wanted = view(), words_asked("kind")
    found = open_doubts(data_folder(), now.knowledge.folder)
    if wanted and wanted not in DOUBTS:
        raise UsageError(f"“{wanted}” is no kind of doubt; choose one of {', '.join(DOUBTS)}.")
    shown = [doubt for doubt in found if wanted in ("", doubt.kind)]
    page = number_asked("page", 1)
    rows = shown[(page - 1) * DOUBTS_PAGE : page * DOUBTS_PAGE]
    return render_template(
        "review.html",
        rows=[(each, in_words(each), [Citation(**row) for row in places(now.knowledge, each)]) for each in rows],
        counts=[(kind, words, sum(doubt.kind == kind for doubt in found)) for kind, words in DOUBTS.items()],
        unmatched=now.knowledge.manifest.get("corrections_unmatched", ()),
        total=len(shown),
        page=page,
        pages=-(-len(shown) // DOUBTS_PAGE),
    )


@blueprint.get("/readout/<slug>")
def after(slug: str) -> str | Response:
    """One page for partner bodies after a meeting, as a page, Markdown or Word (`format`)."""
    meeting = view().store.entity(f"{ID}meeting/{slug}")
    if meeting is None or meeting.kind != "meeting":
        abort(404)
    found = readout(view().store, meeting)
    form = request.args.get("format", "")
    if form == "md":
        return Response(as_markdown(found), mimetype="text/markdown", headers=_named(f"{slug}.md"))
    if form == "docx":
        return Response(as_docx(found), mimetype=WORD, headers=_named(f"{slug}.docx"))
    if form:
        raise UsageError("A read-out is a page, or a file with “format” md or docx.")
    return render_template("readout.html", found=found, sections=sections(found), meeting=meeting, slug=slug)


def _named(name: str) -> dict[str, str]:
    return {"Content-Disposition": f"attachment; filename={name}"}
