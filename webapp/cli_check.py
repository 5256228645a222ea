"""Commands on what is to be watched: check, readout."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from convenor.graph.errors import DataError, UsageError
from convenor.webapp.cli_options import data_option, json_option, say

if TYPE_CHECKING:
    from convenor.webapp.readout import Readout

SEVERAL = 3  # exit code when words fit several things


@click.command()
@click.argument("body", required=False)
@data_option
@json_option
@click.option("--as-of", metavar="DATE", help="Check as on this day (2024-03-25, 2024-03 or 2024); today if left out.")
def check(body: str | None, data: Path, as_json: bool, as_of: str | None) -> int:
    """Hold the rules of a body against its record: quorum, notice, attendance, terms, seats, reviews.

    Each rule is met, not met, or cannot be told, and then says what is missing. BODY is a name or id; without it every
    body whose rules are among the papers is checked.
    """
    from convenor.webapp.asking import end_of
    from convenor.webapp.checked import as_json as shaped, as_lines, bodies_called, verdicts
    from convenor.webapp.cli_shown import candidate_lines
    from convenor.webapp.knowledge import opened

    day = end_of(as_of) if as_of else datetime.date.today()
    store = opened(data).store
    bodies = bodies_called(store, body) if body else []
    if len(bodies) > 1:
        say(candidate_lines(bodies))
        return SEVERAL
    found = verdicts(store, bodies[0] if bodies else None, day)
    say(json.dumps(shaped(found), ensure_ascii=False) if as_json else as_lines(found, day))
    return 0


@click.command()
@click.argument("meeting")
@data_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["md", "html", "docx"]),
    default="md",
    show_default=True,
    help="Markdown, HTML or Word.",
)
@click.option(
    "--to", "target", type=click.Path(path_type=Path, dir_okay=False), help="Write to this file instead of the screen."
)
def readout(meeting: str, data: Path, form: str, target: Path | None) -> int:
    """One page for partner bodies after a meeting: decisions, actions, who should know.

    MEETING is an id, a date such as 2024-03-25, or words of its name. Words that fit several list them, with exit code 3.
    """
    from convenor.webapp.cli_shown import candidate_lines
    from convenor.webapp.knowledge import opened
    from convenor.webapp.readout import as_html, as_markdown, meetings_called, readout as made

    if form == "docx" and target is None:
        raise UsageError("A Word document needs a file: add --to readout.docx.")
    store = opened(data).store
    found = meetings_called(store, meeting)
    if len(found) > 1:
        say(candidate_lines(found))
        return SEVERAL
    page = made(store, found[0])
    if target is None:
        say(as_html(page) if form == "html" else as_markdown(page))
        return 0
    _write(target, _bytes(page, form))
    click.echo(f"wrote {target}", err=True)
    return 0


def _bytes(page: Readout, form: str) -> bytes:
    from convenor.webapp.readout import as_html, as_markdown
    from convenor.webapp.readout_docx import as_docx

    if form == "docx":
        return as_docx(page)
    return (as_html(page) if form == "html" else as_markdown(page)).encode("utf-8", "replace")


def _write(target: Path, content: bytes) -> None:
    try:
        target.write_bytes(content)
    except OSError as error:
        raise DataError(f"{target} cannot be written: {(error.strerror or str(error)).lower()}.") from error
