"""Which files under some paths are papers, and which of the paths cannot be looked into."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from convenor.graph.files import reason
from convenor.graph.generations import is_data_folder
from convenor.ingest.readers import SUFFIXES
from convenor.ingest.readers.assemble import clean

PASSED_OVER = (".", "~$")  # how the names of hidden files and of Word's lock files begin
ABOUT = frozenset({"readme", "license", "licence", "changelog", "contributing"})  # a folder's notes on itself


class Found(msgspec.Struct, frozen=True, order=True):
    """A file to read: its whole path, and its name as people see it, below the folder that was named."""

    path: Path
    name: str


class Scan(msgspec.Struct, frozen=True):
    """What stands under some paths. `closed` are the paths that cannot be looked into, each with the reason.

    `bare` are folders in which no paper is; `about` are files that describe a folder, and are read only when named.
    """

    files: tuple[Found, ...]
    closed: tuple[tuple[Path, str], ...]
    bare: tuple[Path, ...]
    about: tuple[Found, ...]


def scan(paths: Iterable[Path]) -> list[Path]:
    """The files that would be read, sorted, each once."""
    return [found.path for found in look(paths).files]


def look(paths: Iterable[Path]) -> Scan:
    """Look under files and folders, deep, without opening a file.

    In a folder only names that end like a paper count, and hidden ones do not; a file that is named itself always
    counts. Links to folders are followed, each folder is entered once, a data folder never.
    """
    files: dict[Path, Found] = {}
    closed: list[tuple[Path, str]] = []
    bare: list[Path] = []
    about: dict[Path, Found] = {}
    for path in sorted(map(whole, paths)):
        if not path.is_dir():
            if os.path.lexists(path):
                files.setdefault(path, Found(path, printable(path.name)))
            else:
                closed.append((path, f"There is no file or folder {printable(str(path))}."))
            continue
        before = len(closed)
        inside = list(_walk(path, set(), closed))
        if not inside and len(closed) == before:
            bare.append(path)
        for each in inside:
            kept = about if each.stem.lower() in ABOUT else files
            kept.setdefault(each, Found(each, printable(str(each.relative_to(path)))))
    rest = [each for path, each in about.items() if path not in files]
    return Scan(tuple(sorted(files.values())), tuple(closed), tuple(bare), tuple(sorted(rest)))


def whole(path: Path) -> Path:
    """The path from the root, without "..". Links stay: where one leads may change between two builds."""
    return Path(os.path.abspath(path))  # noqa: PTH100


def printable(name: str) -> str:
    """A path on one line, whatever its bytes are."""
    return clean(name.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))


def _walk(folder: Path, seen: set[tuple[int, int]], closed: list[tuple[Path, str]]) -> Iterator[Path]:
    """The papers below a folder in order of name; `seen` are the folders entered so far, by device and inode."""
    try:
        status = folder.stat()
        if (status.st_dev, status.st_ino) in seen:
            return
        seen.add((status.st_dev, status.st_ino))
        paths = [] if is_data_folder(folder) else sorted(folder.iterdir())
    except OSError as error:
        closed.append((folder, f"The folder {printable(str(folder))} cannot be read: {reason(error)}."))
        return
    for path in paths:
        if path.name.startswith(PASSED_OVER):
            continue
        if _is_folder(path):
            inside = list(_walk(path, seen, closed))
            yield from inside
            if inside or any(path == shut for shut, _ in closed):
                continue
        if path.suffix.lower() in SUFFIXES:
            yield path  # also an empty folder that is named like a paper: reading it says what it is


def _is_folder(path: Path) -> bool:
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except (OSError, ValueError):
        return False
