"""Commands on what is to be watched: check, readout."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import click

from convenor.webapp.cli_options import data_option, json_option, say

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
    from convenor.webapp.checked import as_json as shaped
    from convenor.webapp.checked import as_lines, bodies_called, verdicts
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
