"""Reading many papers: what changed since last time, cached readings, and one outcome a paper."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import queue
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

import msgspec

from convenor.graph.errors import NotAPaper, UnreadablePaper
from convenor.graph.files import write_whole
from convenor.graph.reading import Reading
from convenor.ingest import read
from convenor.ingest.readers.assemble import slug
from convenor.ingest.readers.opening import load, shown
from convenor.ingest.scan import Found, Scan, printable
from convenor.ingest.worker import SECONDS, Worker

WORKERS = 2


class Outcome(msgspec.Struct, frozen=True):
    """What one paper came to: `status` is "read", "unchanged", "withdrawn", "skipped" or "failed".

    `name` is the path as people see it, `id` the paper's id where it has one, `reason` one sentence.
    """

    path: str
    name: str
    id: str | None
    status: str
    reason: str = ""
    digest: str = ""


class Known(msgspec.Struct, frozen=True):
    """A paper of the generation before: where it was, its id and the hash of its content."""

    path: str
    name: str
    id: str
    digest: str


class Run(msgspec.Struct, frozen=True):
    """All readings in order of paper id, and all outcomes in order of path."""

    readings: tuple[Reading, ...]
    outcomes: tuple[Outcome, ...]

    @property
    def failed(self) -> bool:
        """Whether any paper failed."""
        return any(outcome.status == "failed" for outcome in self.outcomes)


class Cache:
    """Readings by hash of content and version of the reader; a damaged file is as good as none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._version = code_version()

    def get(self, digest: str) -> Reading | None:
        """The reading of a paper by this version of the reader."""
        return _decoded(self._file(digest))

    def last(self, digest: str) -> Reading | None:
        """The last reading of a paper, by whatever version of the reader that can still be understood."""
        paths = sorted(self._folder.glob(f"{digest}-*.json"), key=lambda path: path.stat().st_mtime, reverse=True)
        return next((reading for path in paths if (reading := _decoded(path))), None)

    def put(self, reading: Reading) -> None:
        write_whole(self._file(reading.document.digest), msgspec.json.encode(reading))

    def keep_only(self, digests: Iterable[str]) -> None:
        """Forget every other paper, so that a withdrawn one leaves nothing behind, and readings that were replaced."""
        wanted = set(digests)
        for path in self._folder.glob("*.json"):
            digest = path.name.partition("-")[0]
            if digest not in wanted or (path != self._file(digest) and self._file(digest).exists()):
                path.unlink(missing_ok=True)

    def _file(self, digest: str) -> Path:
        return self._folder / f"{digest}-{self._version}.json"


def _decoded(path: Path) -> Reading | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Reading)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError):
        logging.getLogger(__name__).info("the cached reading %s is damaged and will be made again", path.name)
        return None


def code_version() -> str:
    """The version of reading: its number and a hash of its own files, so that a changed rule is never forgotten."""
    folder = Path(__file__).parent
    paths = [path for path in folder.rglob("*") if path.suffix in (".py", ".csv", ".txt", ".toml", ".json")]
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes())
    return f"{read.VERSION}-{digest.hexdigest()[:8]}"


def read_all(
    found: Scan,
    known: Sequence[Known],
    cache: Cache,
    tell: Callable[[Outcome], None],
    seconds: float = SECONDS,
) -> Run:
    """Read what changed and take the rest from the cache. `tell` hears of every outcome as soon as it is there.

    A paper of `known` that is gone is withdrawn, unless it stood under a path that cannot be looked into: then its last
    reading stays.
    """
    before = {paper.path: paper for paper in known}
    outcomes: list[Outcome] = []
    readings: dict[str, Reading] = {}

    def note(outcome: Outcome) -> None:
        outcomes.append(outcome)
        tell(outcome)

    for outcome in (*_closed(found, known), *_withdrawn(found, known), *_about(found)):
        note(outcome)
    for paper in _kept(found, known):
        _take_kept(paper, cache, readings, note)
    _read_changed(_sorted_out(found.files, before, cache, readings, note), before, cache, readings, note, seconds)
    return Run(
        tuple(sorted(readings.values(), key=lambda reading: reading.document.id)),
        tuple(sorted(outcomes, key=lambda outcome: outcome.path)),
    )


def _closed(found: Scan, known: Sequence[Known]) -> Iterator[Outcome]:
    for path, reason in found.closed:
        stays = any(_is_under(paper.path, path) for paper in known)
        text = f"{reason} What was read from it before is kept." if stays else reason
        yield Outcome(str(path), printable(str(path)), None, "failed", text)


def _withdrawn(found: Scan, known: Sequence[Known]) -> Iterator[Outcome]:
    here = {str(each.path) for each in found.files} | {paper.path for paper in _kept(found, known)}
    for paper in known:
        if paper.path not in here:
            yield Outcome(paper.path, paper.name, paper.id, "withdrawn")


def _about(found: Scan) -> Iterator[Outcome]:
    for each in found.about:
        yield Outcome(str(each.path), each.name, None, "skipped", "it describes the folder; name it to have it read")


def _kept(found: Scan, known: Sequence[Known]) -> list[Known]:
    return [paper for paper in known if any(_is_under(paper.path, path) for path, _ in found.closed)]


def _is_under(path: str, folder: Path) -> bool:
    return path == str(folder) or path.startswith(f"{folder}{os.sep}")


def _take_kept(paper: Known, cache: Cache, readings: dict[str, Reading], note: Callable[[Outcome], None]) -> None:
    reading = cache.last(paper.digest)
    if reading is None:
        reason = "It cannot be reached, and what was read from it before is from another version of Convenor."
        note(Outcome(paper.path, paper.name, paper.id, "failed", reason, paper.digest))
        return
    document = msgspec.structs.replace(reading.document, path=paper.name)
    readings[paper.digest] = msgspec.structs.replace(reading, document=document)
    note(Outcome(paper.path, paper.name, paper.id, "unchanged", digest=paper.digest))


def _sorted_out(
    files: Iterable[Found],
    before: Mapping[str, Known],
    cache: Cache,
    readings: dict[str, Reading],
    note: Callable[[Outcome], None],
) -> dict[Found, str]:
    """The files that must be read, with the hash of each; the cached, the unreadable and the doubles are noted."""
    first: dict[str, Found] = {}
    fresh: dict[Found, str] = {}
    for each in files:
        try:
            digest = _digest(each.path)
        except UnreadablePaper as error:
            note(Outcome(str(each.path), each.name, None, "failed", str(error)))
            continue
        if digest in first or digest in readings:
            twin = first[digest].name if digest in first else readings[digest].document.path
            note(Outcome(str(each.path), each.name, None, "skipped", f"same content as {twin}", digest))
            continue
        first[digest] = each
        cached = cache.get(digest)
        if cached is None or cached.document.id != f"{slug(each.path.stem)}-{digest[:8]}":
            fresh[each] = digest
        else:
            _accept(each, cached, before, readings, note)
    return fresh


def _accept(
    each: Found,
    reading: Reading,
    before: Mapping[str, Known],
    readings: dict[str, Reading],
    note: Callable[[Outcome], None],
) -> None:
    document = msgspec.structs.replace(reading.document, path=each.name)
    readings[document.digest] = msgspec.structs.replace(reading, document=document)
    was = before.get(str(each.path))
    status = "unchanged" if was and was.id == document.id else "read"
    note(Outcome(str(each.path), each.name, document.id, status, digest=document.digest))


def _keep_last(
    each: Found,
    digest: str,
    reason: str,
    before: Mapping[str, Known],
    cache: Cache,
    readings: dict[str, Reading],
    note: Callable[[Outcome], None],
) -> None:
    """A paper that fails keeps its last reading when it has not changed since: then the fault is in the reading."""
    was = before.get(str(each.path))
    last = cache.last(digest) if was and was.digest == digest else None
    if was is None or last is None:
        note(Outcome(str(each.path), each.name, None, "failed", reason))
        return
    document = msgspec.structs.replace(last.document, path=each.name)
    readings[digest] = msgspec.structs.replace(last, document=document)
    kept = f"{reason} What was read from it before is kept."
    note(Outcome(str(each.path), each.name, was.id, "failed", kept, digest))


def _digest(path: Path) -> str:
    """The hash of a file's content. Raises UnreadablePaper; a pipe is not even opened, which could wake its writer."""
    with contextlib.suppress(OSError, ValueError):
        if stat.S_ISFIFO(path.stat().st_mode):
            raise UnreadablePaper(f"{shown(path)} is a named pipe and no paper: give the path of a file.")
    return hashlib.sha256(load(path)).hexdigest()


def _read_changed(
    fresh: Mapping[Found, str],
    before: Mapping[str, Known],
    cache: Cache,
    readings: dict[str, Reading],
    note: Callable[[Outcome], None],
    seconds: float,
) -> None:
    """Read the files in worker processes, which end with this call whatever ends it."""
    if not fresh:
        return
    workers = [Worker(seconds) for _ in range(min(WORKERS, len(fresh)))]
    free: queue.SimpleQueue[Worker] = queue.SimpleQueue()
    for worker in workers:
        free.put(worker)

    def one(each: Found) -> bytes:
        worker = free.get()
        try:
            return worker.read(each.path)
        finally:
            free.put(worker)

    pool = ThreadPoolExecutor(len(workers))
    try:
        jobs = {pool.submit(one, each): each for each in fresh}
        for job in as_completed(jobs):
            each = jobs[job]
            try:
                reading = msgspec.json.decode(job.result(), type=Reading)
            except NotAPaper as error:
                note(Outcome(str(each.path), each.name, None, "skipped", str(error), fresh[each]))
                continue
            except UnreadablePaper as error:
                _keep_last(each, fresh[each], str(error), before, cache, readings, note)
                continue
            cache.put(reading)
            _accept(each, reading, before, readings, note)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
        for worker in workers:
            worker.close()
