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
def trace(thing: str | None, data: Path, as_json: bool, everything: bool) -> int:
    """Follow a decision up to the aims it serves, or an aim down to all that serves it.

    THING is an id, or words of its name. Words that fit several things list them, with exit code 3.
    """
    from convenor.graph import trace as tracing
    from convenor.webapp.cli_shown import candidate_lines, trace_lines
    from convenor.webapp.knowledge import opened
    from convenor.webapp.traced import candidates, traced

    if (thing is None) != everything:
        raise UsageError("Give one thing to trace, or --all.")
    store = opened(data).store
    found = tracing.find(store, thing) if thing else []
    if thing and not found:
        raise UsageError(f"No decision, action, item, paper, aim or strategy is called “{thing}”; try other words.")
    if len(found) > 1:
        say(_json(candidates(found)) if as_json else candidate_lines(found))
        return SEVERAL
    result = traced(store, found[0] if found else None)
    say(_json(result) if as_json else trace_lines(result))
    return 0


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False)
