"""Reading in a process of its own: a paper that eats memory, hangs or kills its reader costs one line, never the run.

The parent writes a path a line; the worker answers each with a length and the reading as JSON, or with a reason.
"""

from __future__ import annotations

import contextlib
import logging
import os
import resource
import signal
import struct
import subprocess
import sys
import threading
import warnings
from pathlib import Path
from typing import IO, BinaryIO

from convenor.graph.errors import DataError, NotAPaper, UnreadablePaper
from convenor.graph.files import reason

SECONDS = 120.0  # for one paper
MEMORY = 4 * 1024**3  # bytes that a worker may map
_LENGTH = struct.Struct(">Q")
_READ, _FAILED, _SKIPPED = b"R", b"F", b"S"


class Worker:
    """One reading process, started when first needed and started again after a paper that ended it."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = False

    def read(self, path: Path) -> bytes:
        """The reading of a paper, as JSON.

        Raises UnreadablePaper, also when the paper takes too long or takes its reader down.
        """
        process = self._running()
        late = threading.Event()

        def stop() -> None:
            late.set()
            process.kill()

        timer = threading.Timer(self._seconds, stop)
        timer.start()
        try:
            answer = _ask(process, path)
        finally:
            timer.cancel()
        if answer is None:
            self._end()
            raise UnreadablePaper(_why_it_ended(late.is_set(), self._seconds, process.returncode))
        if answer[:1] == _SKIPPED:
            raise NotAPaper(answer[1:].decode("utf-8", "replace"))
        if answer[:1] == _FAILED:
            raise UnreadablePaper(answer[1:].decode("utf-8", "replace"))
        return answer[1:]

    def close(self) -> None:
        """End the process for good, also in the middle of a paper and from another thread."""
        self._closed = True
        self._end()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._closed:
            raise UnreadablePaper("It was not read because the build was stopped.")
        if self._process is None:
            quiet = None if os.environ.get("CONVENOR_DEBUG") else subprocess.DEVNULL
            try:
                self._process = subprocess.Popen(
                    [sys.executable, "-m", "convenor.ingest.worker"],
                    stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=quiet,
                    env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
                    start_new_session=True,  # Ctrl-C reaches the parent alone, which then ends its workers
                )  # fmt: skip
            except OSError as error:
                raise DataError(f"No process to read papers in can be started: {reason(error)}.") from error
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                _shut(pipe)


def _ask(process: subprocess.Popen[bytes], path: Path) -> bytes | None:
    """The worker's answer; None when it died over it."""
    assert process.stdin is not None and process.stdout is not None
    try:
        process.stdin.write(os.fsencode(path).hex().encode() + b"\n")
        process.stdin.flush()
        head = process.stdout.read(_LENGTH.size)
        length = _LENGTH.unpack(head)[0] if len(head) == _LENGTH.size else 0
        answer = process.stdout.read(length)
    except (OSError, ValueError):
        return None
    return answer if length and len(answer) == length else None


def _why_it_ended(late: bool, seconds: float, code: int | None) -> str:
    if late:
        return f"It took longer than {seconds:.0f} seconds to read and was left out: split it into smaller papers."
    ended = f"signal {-code}" if code and code < 0 else f"code {code}"
    return f"Its reading process died ({ended}) and it was left out: it may be damaged or need too much memory."


def _shut(pipe: IO[bytes] | None) -> None:
    """Close a pipe whose other end is gone; what was not written yet has no reader."""
    if pipe is not None:
        with contextlib.suppress(OSError):
            pipe.close()


def main() -> None:
    """Answer paths until there are no more."""
    warnings.simplefilter("ignore")
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    with os.fdopen(os.dup(1), "wb") as answers:
        os.dup2(2, 1)  # whatever a library prints must not get between the answers
        for line in sys.stdin.buffer:
            signal.alarm(int(2 * SECONDS))  # should the parent be gone, nobody else would end a paper that hangs
            _send(answers, _answer(Path(os.fsdecode(bytes.fromhex(line.decode().strip())))))


def _answer(path: Path) -> bytes:
    import msgspec

    from convenor.ingest import read

    try:
        return _READ + msgspec.json.encode(read.paper(path))
    except NotAPaper as error:
        return _SKIPPED + str(error).encode("utf-8", "replace")
    except UnreadablePaper as error:
        reason = str(error)
    except MemoryError:
        reason = f"It needs more than {MEMORY // 1024**3} GB of memory to read: split it into smaller papers."
    except Exception as error:  # whatever goes wrong in a paper stays with that paper
        logging.getLogger(__name__).exception("reading failed")
        reason = f"It could not be read ({type(error).__name__}): please report this, with the paper if you may."
    return _FAILED + reason.encode("utf-8", "replace")


def _send(answers: BinaryIO, answer: bytes) -> None:
    answers.write(_LENGTH.pack(len(answer)) + answer)
    answers.flush()


if __name__ == "__main__":
    main()
