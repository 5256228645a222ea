"""The knowledge that serves now: reopened when a build has published another generation."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

from convenor.graph.errors import DataError
from convenor.graph.generations import DataFolder
from convenor.search.knowledge import Knowledge


def opened(data: Path) -> Knowledge:
    """The current generation of a data folder. Raises DataError when there is none yet or it cannot be opened."""
    generation = DataFolder(data).current()
    if generation is None:
        raise DataError(f"There is nothing in the data folder {data} yet; run `convenor build` first.")
    return Knowledge.open(generation)


class Current:
    """The current generation of a data folder, for a server: cheap to ask for with every request."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self._folder = DataFolder(data)
        self._lock = threading.Lock()
        self._held: tuple[str | None, Knowledge] | None = None

    def get(self) -> Knowledge:
        """The knowledge of the generation that CURRENT names.

        Raises DataError when there is none; when only the newest cannot be opened, the one before goes on serving.
        """
        held = self._held
        try:
            name = self._folder.current_name()
            if held is not None and held[0] == name:
                return held[1]
            with self._lock:
                if self._held is None or self._held[0] != name:
                    self._held = (name, opened(self.data))
                return self._held[1]
        except DataError as error:
            if held is None:
                raise
            logging.getLogger(__name__).warning("%s Meanwhile the generation before serves.", error)
            return held[1]
