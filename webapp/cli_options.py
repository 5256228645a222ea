"""What the commands share: their common options, and printing."""

from __future__ import annotations

import sys
from pathlib import Path

import click

data_option = click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False),
    envvar="CONVENOR_DATA",
    default=Path("data"),
    show_default="$CONVENOR_DATA, else data",
    help="The data folder.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def say(text: str) -> None:
    """Print a line. What the terminal's encoding does not have is shown as an escape, and never stops a command."""
    encoding = sys.stdout.encoding or "utf-8"
    click.echo(text.encode(encoding, "backslashreplace").decode(encoding))
