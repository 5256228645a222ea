"""How far a build is: bars on a terminal, plain lines elsewhere. Home of tqdm."""

from __future__ import annotations

import shutil
import sys
from types import TracebackType
from typing import Any

from convenor.ingest.run import Outcome
from convenor.webapp.cli_options import say
from convenor.webapp.cli_shown import outcome_line

WIDEST = 100  # columns of a bar


class Bars:
    """A line on stdout for each paper; on a terminal a bar on stderr for each part of the work."""

    def __init__(self) -> None:
        self._bar: Any = None
        self._shown = sys.stderr.isatty()

    def __enter__(self) -> Bars:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    def stage(self, name: str, total: int) -> None:
        """A part of the work begins."""
        self._close()
        if self._shown and total:
            from tqdm import tqdm

            # Sizes are given, because terminals that claim to have no rows would get no bar.
            width = min(WIDEST, shutil.get_terminal_size().columns - 1)
            self._bar = tqdm(total=total, desc=name, file=sys.stderr, leave=False, ncols=width, nrows=20, unit="")

    def step(self, count: int = 1) -> None:
        """So many more steps are done."""
        if self._bar is not None:
            self._bar.update(count)

    def outcome(self, outcome: Outcome) -> None:
        """Print what a paper came to, above the bar."""
        if self._bar is not None:
            self._bar.clear()
        say(outcome_line(outcome))
        if self._bar is not None:
            self._bar.refresh()

    def _close(self) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar = None
