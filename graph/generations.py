"""The data folder: generations of the built graph side by side, one file that names the one that serves.

A build writes a new generation and, last of all, replaces the file CURRENT. Killed at any moment before that, it
leaves the old generation serving; what it left behind is cleared by the next build. One older generation is kept, so
that a server which still reads it is not pulled away from under its readers.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from convenor.graph.errors import DataError
from convenor.graph.files import fsync, reason, write_whole

FORMAT = 1
_NAME = re.compile(r"g-(\d{6,})")


def is_data_folder(path: Path) -> bool:
    """Whether a folder is one in which builds keep what they made of papers, so that no paper is looked for in it."""
    return (path / "sources.json").is_file() and (path / "generations").is_dir()


class DataFolder:
    """Where one set of papers is kept: generations, cache, remembered paths and people's corrections."""

    def __init__(self, path: Path) -> None:
        self.path = Path(path)
        self.generations = self.path / "generations"
        self.cache = self.path / "cache"
        self.readings = self.cache / "readings"
        self.vectors = self.cache / "vectors"
        self.corrections = self.path / "corrections.toml"
        self._current = self.path / "CURRENT"
        self._sources = self.path / "sources.json"

    def current_name(self) -> str | None:
        """The name of the serving generation, None before the first build. Raises DataError when it is unreadable."""
        try:
            name = self._current.read_text("utf-8").strip()
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            raise DataError(f"{self._current} cannot be read; run `convenor build` again.") from error
        if not _NAME.fullmatch(name):
            raise DataError(f"{self._current} does not name a generation; run `convenor build` again.")
        return name

    def current(self) -> Path | None:
        """The folder of the serving generation, None before the first build.

        Raises DataError when it is missing, damaged, or of another version's format.
        """
        name = self.current_name()
        if name is None:
            return None
        folder = self.generations / name
        found = self._manifest(folder).get("format")
        if found != FORMAT:
            raise DataError(
                f"{self.path} was built by another version of Convenor (format {found}, wanted {FORMAT}); "
                "run `convenor build` to make it anew."
            )
        return folder

    def manifest(self) -> dict[str, Any] | None:
        """What the serving generation says of itself, None before the first build. Raises DataError."""
        folder = self.current()
        return None if folder is None else self._manifest(folder)

    def _manifest(self, folder: Path) -> dict[str, Any]:
        try:
            content = json.loads((folder / "manifest.json").read_bytes())
        except FileNotFoundError as error:
            raise DataError(f"{folder} is missing or not complete; run `convenor build` again.") from error
        except (OSError, ValueError) as error:
            raise DataError(f"{folder / 'manifest.json'} cannot be read; run `convenor build` again.") from error
        if not isinstance(content, dict):
            raise DataError(f"{folder / 'manifest.json'} cannot be read; run `convenor build` again.")
        return content

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the data folder for a build, making it when it is not there.

        Raises DataError at once when another build holds it, or when it cannot be made. A build that dies lets go.
        """
        import fcntl

        try:
            for folder in (self.path, self.generations, self.readings, self.vectors):
                folder.mkdir(parents=True, exist_ok=True)
            handle = (self.path / "lock").open("a")
        except OSError as error:
            raise DataError(f"{self.path} cannot be used as a data folder: {reason(error)}.") from error
        with handle:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise DataError(f"Another build is using {self.path}; wait until it ends.") from error
            yield

    def _numbered(self) -> dict[int, Path]:
        if not self.generations.is_dir():
            return {}
        found = ((_NAME.fullmatch(path.name), path) for path in self.generations.iterdir())
        return {int(match.group(1)): path for match, path in found if match}

    def begin(self) -> Path:
        """A new empty generation folder, beside the one that serves; remains of builds that died are cleared.

        Call it with the lock held. Raises DataError.
        """
        try:
            serving = self.current_name()
        except DataError:
            serving = None  # a damaged CURRENT is mended by publishing
        number = int(serving[2:]) if serving else 0
        try:
            for other, path in self._numbered().items():
                if other > number:
                    shutil.rmtree(path)
            for place in (self.path, self.readings, self.vectors):
                for draft in place.glob(".*.part"):  # what `files.replacing` left when it was killed
                    draft.unlink()
            folder = self.generations / f"g-{number + 1:06d}"
            folder.mkdir(parents=True)
        except OSError as error:
            raise DataError(f"{self.generations} cannot be written: {reason(error)}.") from error
        return folder

    def publish(self, folder: Path) -> None:
        """Let a finished generation serve: bring it safely to disk, replace CURRENT, keep one older, delete the rest.

        Raises DataError when the disk refuses; the old generation then goes on serving.
        """
        self._manifest(folder)
        try:
            for path in sorted(folder.rglob("*")):
                fsync(path)
            fsync(folder)
            fsync(self.generations)
        except OSError as error:
            raise DataError(f"{folder} cannot be brought to disk: {reason(error)}.") from error
        write_whole(self._current, f"{folder.name}\n".encode())
        self._clear_older(folder)

    def _clear_older(self, serving: Path) -> None:
        """Remove all but the serving generation and the newest before it; what will not go is tried again next time."""
        others = [path for _, path in sorted(self._numbered().items(), reverse=True) if path != serving]
        for path in others[1:]:
            shutil.rmtree(path, ignore_errors=True)

    def sources(self) -> list[str]:
        """The remembered paths of papers and folders, in the order in which they were given. Raises DataError."""
        try:
            content = json.loads(self._sources.read_bytes())
        except FileNotFoundError:
            return []
        except (OSError, ValueError) as error:
            raise DataError(f"{self._sources} cannot be read; delete it and name the papers again.") from error
        if not isinstance(content, list) or not all(isinstance(path, str) for path in content):
            raise DataError(f"{self._sources} is not a list of paths; delete it and name the papers again.")
        return content

    def remember(self, paths: Sequence[str]) -> None:
        """Replace the remembered paths. Raises DataError."""
        write_whole(self._sources, json.dumps(list(paths), indent=1).encode("ascii"))
