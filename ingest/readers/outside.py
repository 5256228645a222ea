"""Programs of others that read what we cannot: found when installed, run in a folder of their own and never for long."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path


class TookTooLong(Exception):
    """The program was ended because its time was up."""


def installed(*names: str) -> str | None:
    """The path of the first of some programs that is installed."""
    return next(filter(None, map(shutil.which, names)), None)


def run(command: Sequence[str], folder: Path, seconds: float) -> int:
    """Run a program in a folder, which is also its home, and give its exit code. Raises TookTooLong.

    It hears nothing, what it says is dropped, and whatever it started ends with it.
    """
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "TESSDATA_PREFIX") if name in os.environ}
    process = subprocess.Popen(
        command,
        cwd=folder,
        env={**kept, "HOME": str(folder), "TMPDIR": str(folder), "LANG": "C.UTF-8", "OMP_THREAD_LIMIT": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired as error:
        raise TookTooLong from error
    finally:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
