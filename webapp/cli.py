"""The command line: `convenor` and its commands. What a command needs is imported when it runs: help is quick."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

import click

from convenor.graph.errors import ConvenorError, DataError, UsageError
from convenor.webapp.cli_options import data_option, json_option, say

USAGE, FAILED, INTERNAL, STOPPED = 2, 1, 70, 130


class Commands(click.Group):
    """The group of commands, whose errors are one sentence on stderr each and never a traceback."""

    def main(  # type: ignore[override]
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """Run a command and leave with its exit code."""
        if not standalone_mode:
            return super().main(args, prog_name, standalone_mode=False, **extra)
        try:
            code = super().main(args, prog_name, standalone_mode=False, **extra)
            sys.stdout.flush()
        except BrokenPipeError:
            _leave_quietly()
        except click.Abort:
            _fail("Stopped. What was there before is kept.", STOPPED)
        except click.UsageError as error:
            _fail(_with_hint(error), USAGE)
        except click.ClickException as error:
            _fail(error.format_message(), error.exit_code)
        except ConvenorError as error:
            _fail(str(error), USAGE if isinstance(error, UsageError | DataError) else FAILED)
        except Exception as error:
            if os.environ.get("CONVENOR_DEBUG"):
                raise
            _fail(_unexpected(error), INTERNAL)
        sys.exit(code if isinstance(code, int) else 0)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The commands in the order in which people meet them."""
        return list(self.commands)


def _fail(sentence: str, code: int) -> NoReturn:
    click.echo(" ".join(sentence.split()), err=True)
    sys.exit(code)


def _leave_quietly() -> NoReturn:
    """Nobody reads what is printed any more (`convenor … | head`): end without a word."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(FAILED)


def _with_hint(error: click.UsageError) -> str:
    command = error.ctx.command_path if error.ctx else "convenor"
    message = error.format_message().rstrip(".")
    return f"{message}. See `{command} --help`."


def _unexpected(error: Exception) -> str:
    what = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return f"Something went wrong that should not have ({what}): run with CONVENOR_DEBUG=1 for the traceback."


def _print_version(ctx: click.Context, param: click.Parameter, value: bool) -> None:  # noqa: ARG001
    if value and not ctx.resilient_parsing:
        from convenor.webapp.generation import installed_version

        say(f"convenor {installed_version()}")
        ctx.exit()


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_print_version, help="The version."
)
def main() -> None:
    """Convenor reads the papers of a partnership into a graph of facts, each with the sentence that states it."""


@main.command()
@click.argument("paths", nargs=-1, metavar="[PATH ...]", type=click.Path(path_type=Path))
@data_option
@click.option("--only", is_flag=True, help="Make these paths the whole list; papers elsewhere are withdrawn.")
def build(paths: tuple[Path, ...], data: Path, only: bool) -> int:
    """Read papers (files or folders) into the data folder.

    Run again, it reads only what changed. Paths are remembered: further ones are added, and without any those
    remembered are looked through again. In a checkout the first build without a path reads the sample papers.

    Exit code: 0 all read, 1 some failed (the rest is kept), 2 nothing to read or the data folder cannot be used.
    """
    from convenor.webapp.build import build as bring_up_to_date
    from convenor.webapp.cli_progress import Bars
    from convenor.webapp.cli_shown import build_line

    with Bars() as bars:
        report = bring_up_to_date(data, paths, only, bars)
    say(build_line(report, data))
    return FAILED if report.failed else 0


@main.command()
@data_option
@json_option
def status(data: Path, as_json: bool) -> None:
    """Which papers there are, what failed and why, how much was found, when it was built."""
    from convenor.webapp.cli_shown import status_lines
    from convenor.webapp.status import status as found

    report = found(data)
    say(json.dumps(report, ensure_ascii=False, indent=1) if as_json else status_lines(report))


@main.command()
@data_option
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=5000, show_default=True, type=click.IntRange(0, 65535), help="0: any that is free.")
def serve(data: Path, host: str, port: int) -> None:
    """Serve the web application."""
    from convenor.webapp.serve import serve as run

    run(data, host, port, say)


def _add_commands() -> None:
    from convenor.webapp import cli_ask, cli_check, cli_papers, cli_review

    asking = (cli_ask.ask, cli_ask.search, cli_ask.trace, cli_check.check, cli_check.readout)
    for command in (*asking, cli_review.review, cli_papers.extract, cli_papers.export):
        main.add_command(command)


_add_commands()
