"""Opening a file without trusting it: never blocks, never reads without end, says what is wrong in one sentence."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from convenor.graph.errors import UnreadablePaper
from convenor.ingest.readers.assemble import clean

LARGEST = 100 * 1024 * 1024  # bytes of one file

_SPECIAL = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def load(path: Path) -> bytes:
    """The bytes of a regular file of 1 byte to 100 MB. Anything else raises UnreadablePaper without being read."""
    name = shown(path)
    try:
        # Without O_NONBLOCK the opening of a pipe would wait for its writer.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        raise UnreadablePaper(_refusal(path, name, error)) from error
    try:
        _check(os.fstat(handle), name)
        with os.fdopen(handle, "rb", closefd=False) as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        what = f"cannot be read ({error.strerror})"
        raise UnreadablePaper(f"{name} {what}: copy it to another disk and try again.") from error
    finally:
        os.close(handle)
    if not data:
        raise UnreadablePaper(f"{name} is empty: get the paper again from where it came from.")
    if len(data) > LARGEST:
        raise UnreadablePaper(_too_large(name))
    return data


def shown(path: Path) -> str:
    """A file's name on one line, fit for a sentence."""
    return clean(path.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")) or "The file"


def _check(status: os.stat_result, name: str) -> None:
    if not stat.S_ISREG(status.st_mode):
        what = next((words for test, words in _SPECIAL if test(status.st_mode)), "something else")
        raise UnreadablePaper(f"{name} is {what} and no paper: give the path of a file.")
    if status.st_size > LARGEST:
        raise UnreadablePaper(_too_large(name))


def _too_large(name: str) -> str:
    return f"{name} is larger than {LARGEST // 1024 // 1024} MB: split it or save it without its pictures."


def _refusal(path: Path, name: str, error: OSError | ValueError) -> str:
    """Why a path could not be opened, and what to do."""
    number = getattr(error, "errno", None)
    if number == errno.ENOENT:
        if path.is_symlink():
            return f"{name} is a link to a file that is gone: restore the file or remove the link."
        return f"There is no file {name}: check the path."
    if number in (errno.EACCES, errno.EPERM):
        return f"{name} may not be read by you: ask for permission to read it."
    if number == errno.ELOOP:
        return f"{name} is a link that leads back to itself: remove the link."
    if number in (errno.ENXIO, errno.ENODEV, errno.EOPNOTSUPP):
        return f"{name} is a socket or device and no paper: give the path of a file."
    if number == errno.ENAMETOOLONG:
        return f"The path of {name[:60]}… is too long: move the file to a shorter path."
    reason = getattr(error, "strerror", None) or "its name cannot be used as a path"
    return f"{name} cannot be opened ({reason}): check the path."
