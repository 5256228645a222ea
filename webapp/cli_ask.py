"""Commands that ask the data folder: ask, search, trace."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from convenor.graph.errors import UsageError
from convenor.webapp.cli_options import data_option, json_option, say

if TYPE_CHECKING:
    from convenor.graph.store import Store
    from convenor.search.answers import Answer
    from convenor.search.knowledge import Knowledge

SEVERAL = 3  # exit code when words fit several things


@click.command()
@click.argument("question", required=False)
@data_option
@json_option
@click.option("--as-of", metavar="DATE", help="Answer as on this day (2024-03-25, 2024-03 or 2024); today if left out.")
@click.option("--batch", type=click.File("rb"), help="A file with a question a line, “-” for standard input.")
def ask(question: str | None, data: Path, as_json: bool, as_of: str | None, batch: Any) -> None:
    """Answer a question from the graph, with the sentences that say so."""
    from convenor.webapp.asking import end_of
    from convenor.webapp.cli_shown import answer_lines
    from convenor.webapp.knowledge import opened

    if (question is None) == (batch is None):
        raise UsageError('Give one question in quotes, as in `convenor ask "Who chairs the board?"`, or --batch FILE.')
    day = end_of(as_of) if as_of else None
    knowledge = opened(data)
    for number, each in enumerate([question] if question is not None else _lines(batch)):
        answer = _answer(each or "", knowledge, day, whole=batch is None)
        if as_json:
            say(json.dumps(answer.as_json(), ensure_ascii=False))
        else:
            say(("\n\n" if number else "") + (f"> {each}\n" if batch else "") + answer_lines(answer))


def _answer(question: str, knowledge: Knowledge, day: datetime.date | None, whole: bool) -> Answer:
    """The answer; a line of many that is no question is answered by what is wrong with it, and the rest goes on."""
    from convenor.search.answer import answer
    from convenor.search.answers import NOT_STATED, Answer

    try:
        return answer(question, knowledge, day)
    except UsageError as error:
        if whole:
            raise
        return Answer(question, "not a question", NOT_STATED, str(error))


def _lines(batch: Any) -> Iterator[str]:
    for raw in batch:
        yield raw.decode("utf-8-sig", "replace").strip()


@click.command()
@click.argument("text")
@data_option
@click.option("--kind", "kinds", multiple=True, help="Only papers of this kind, such as minutes; may be repeated.")
@click.option("--place", "places", multiple=True, help="Only passages that name this place; may be repeated.")
@click.option("--body", "bodies", multiple=True, help="Only passages of or about this body; may be repeated.")
@click.option("--since", metavar="DATE", help="Only papers of this date or later.")
@click.option("--until", metavar="DATE", help="Only papers of this date or earlier.")
@click.option("--limit", default=10, show_default=True, type=click.IntRange(1, 1000), help="How many passages.")
@json_option
def search(
    text: str,
    data: Path,
    kinds: tuple[str, ...],
    places: tuple[str, ...],
    bodies: tuple[str, ...],
    since: str | None,
    until: str | None,
    limit: int,
    as_json: bool,
) -> None:
    """Find passages by their words and meaning, best first."""
    from convenor.webapp.cli_shown import hit_lines
    from convenor.webapp.finding import Wanted, find
    from convenor.webapp.knowledge import opened

    wanted = Wanted(text, kinds, places, bodies, since, until)
    hits = [hit.as_json() for hit in find(opened(data), wanted, limit)]
    say(json.dumps(hits, ensure_ascii=False) if as_json else hit_lines(hits))


@click.command()
@click.argument("thing", required=False)
@data_option
@json_option
@click.option("--all", "everything", is_flag=True, help="Every link from a decision, action, item or paper to an aim.")
@click.option("--threads", "view", flag_value="threads", help="Every matter through the papers, and where it stands.")
@click.option(
    "--coverage", "view", flag_value="coverage", help="Aims with nothing under them, decisions that serve none."
)
@click.option("--matrix", "view", flag_value="matrix", help="Decisions by domain and body, as CSV.")
@click.option(
    "--plans", "view", flag_value="plans", help="What was planned and whether it came; claims against minutes."
)
@click.option("--as-of", metavar="DATE", help="For --threads and --plans: as on this day; today if left out.")
@click.option(
    "--since", metavar="DATE", default="", help="For --coverage and --matrix: decisions of this day or later."
)
def trace(
    thing: str | None, data: Path, as_json: bool, everything: bool, view: str | None, as_of: str | None, since: str
) -> int:
    """Follow a decision up to the aims it serves, or an aim down to all that serves it.

    THING is an id, or words of its name. Words that fit several things list them, with exit code 3.
    """
    from convenor.graph import trace as tracing
    from convenor.webapp.cli_shown import candidate_lines, trace_lines
    from convenor.webapp.knowledge import opened
    from convenor.webapp.traced import candidates, traced

    if sum((thing is not None, everything, view is not None)) != 1:
        raise UsageError("Give one thing to trace, or one of --all, --threads, --coverage, --matrix and --plans.")
    store = opened(data).store
    if view:
        say(_view(store, view, as_json, as_of, since))
        return 0
    found = tracing.find(store, thing) if thing else []
    if thing and not found:
        raise UsageError(f"No decision, action, item, paper, aim or strategy is called “{thing}”; try other words.")
    if len(found) > 1:
        say(_json(candidates(found)) if as_json else candidate_lines(found))
        return SEVERAL
    result = traced(store, found[0] if found else None)
    say(_json(result) if as_json else trace_lines(result))
    return 0


def _view(store: Store, view: str, as_json: bool, as_of: str | None, since: str) -> str:
    """One of the views over all papers, as lines or data."""
    from convenor.webapp import followed
    from convenor.webapp.asking import end_of

    day = end_of(as_of) if as_of else None
    if since:
        end_of(since)  # raises UsageError when it is no date
    if view == "threads":
        return _json(followed.threads_json(store, day)) if as_json else followed.threads_lines(store, day)
    if view == "plans":
        return _json(followed.plan_json(store, day)) if as_json else followed.plan_lines(store, day)
    if as_json:
        return _json(followed.coverage_json(store, since))
    return followed.matrix_csv(store, since) if view == "matrix" else followed.coverage_lines(store, since)


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False)
