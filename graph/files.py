"""Files that are either the old one or the new one whole, whatever happens while they are written."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from convenor.graph.errors import DataError


def reason(error: OSError) -> str:
    """What the system says about a failed file operation, in a few words."""
    return (error.strerror or str(error)).lower()


def fsync(path: Path) -> None:
    """Make a file or folder last a power cut. Raises OSError."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A path beside `target` to write to; when the block ends well it takes the target's place, else it is removed.

    Raises DataError when the folder is missing or the disk refuses.
    """
    if not target.parent.is_dir():
        raise DataError(f"The folder {target.parent} does not exist; make it first or name another.")
    if target.is_dir():
        raise DataError(f"{target} is a folder; give the name of a file.")
    if target.exists() and not target.is_file():
        raise DataError(f"{target} is a pipe or device; give the name of a file.")
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        yield draft
        fsync(draft)
        draft.replace(target)
        fsync(target.parent)
    except OSError as error:
        raise DataError(f"{target} cannot be written: {reason(error)}.") from error
    finally:
        draft.unlink(missing_ok=True)


def write_whole(target: Path, content: bytes) -> None:
    """Replace a file by new content in one step. Raises DataError."""
    with replacing(target) as draft:
        draft.write_bytes(content)
