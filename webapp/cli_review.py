"""The command with which people put right what the papers leave in doubt."""

from __future__ import annotations

import datetime
import getpass
import json
from pathlib import Path

import click

from convenor.graph.errors import UsageError
from convenor.webapp.cli_options import data_option, json_option, say


@click.command()
@click.argument("keys", nargs=-1, metavar="[KEY ...]")
@data_option
@json_option
@click.option("--accept", "answer", flag_value="accept", help="Say yes to the doubts of these keys.")
@click.option("--reject", "answer", flag_value="reject", help="Say no to the doubts of these keys.")
@click.option("--who", help="Who says so; your login name if left out.")
@click.option("--when", metavar="DATE", help="On which day; today if left out.")
@click.option("--why", default="", help="Why, in a few words.")
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1), help="How many to list.")
def review(
    keys: tuple[str, ...],
    data: Path,
    as_json: bool,
    answer: str | None,
    who: str | None,
    when: str | None,
    why: str,
    limit: int,
) -> None:
    """List doubtful merges, links and facts, most consequential first; answer some by their keys.

    An answer is a row of corrections.toml, which the next build applies.
    """
    from convenor.webapp import review as reviewing

    if bool(keys) != bool(answer):
        raise UsageError("An answer needs keys and --accept or --reject: `convenor review` lists the keys.")
    if answer:
        day = _day(when)
        done = reviewing.answer(data, keys, answer == "accept", who or getpass.getuser(), day, why)
        for doubt in done:
            say(f"{answer}ed  {doubt.question}")
        say(f"Written to {data / 'corrections.toml'}; `convenor build` applies it.")
        return
    found = reviewing.doubts(data)
    shown = reviewing.shown(data, found[:limit])
    say(json.dumps(shown.as_json(), ensure_ascii=False) if as_json else shown.as_lines(len(found)))


def _day(words: str | None) -> str:
    try:
        return datetime.date.fromisoformat(words).isoformat() if words else datetime.date.today().isoformat()
    except ValueError as error:
        raise UsageError(f"--when takes a day such as 2025-03-12, not “{words}”.") from error
