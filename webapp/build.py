"""Reading papers into a data folder: what the paths hold, what changed, and a new generation when anything did."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

from convenor.graph import corrections
from convenor.graph.errors import DataError, UsageError
from convenor.graph.files import reason
from convenor.graph.generations import FORMAT, DataFolder
from convenor.ingest.readers import SUFFIXES
from convenor.ingest.run import Cache, Known, Outcome, Run, read_all
from convenor.ingest.scan import Scan, look, printable, whole
from convenor.search.knowledge import Paper, read_papers
from convenor.webapp import generation

if TYPE_CHECKING:
    from convenor.search import embed


class Progress(generation.Progress, Protocol):
    """Told how far a build is, and what each paper came to."""

    def outcome(self, outcome: Outcome) -> None:
        """One paper is done."""


class BuildReport(msgspec.Struct, frozen=True):
    """What a build did. `fresh` says whether a new generation serves; `counts` are those of the one that serves."""

    outcomes: tuple[Outcome, ...]
    fresh: bool
    folder: Path
    counts: dict[str, int]

    @property
    def failed(self) -> bool:
        """Whether any paper failed."""
        return any(outcome.status == "failed" for outcome in self.outcomes)


def build(data: Path, paths: Sequence[Path], only: bool, progress: Progress) -> BuildReport:
    """Bring a data folder up to date with its papers.

    `paths` are added to those remembered, or are the whole list with `only`. Without paths and with none remembered the
    sample papers of the checkout are read. Raises UsageError when there is nothing to read, DataError when the folder
    is locked or cannot be written. Whatever ends it, the generation before goes on serving.
    """
    _must_exist(paths)
    if only and not paths:
        raise UsageError("--only needs the paths that are to be the whole list.")
    folder = DataFolder(data)
    if not paths and not data.exists():
        samples()  # without any, there is no need to make the folder
    with folder.lock():
        sources = _sources(folder, paths, only)
        before = _before(folder)
        found = look(sources)
        if not found.files and not found.closed and not before:
            raise UsageError(_no_paper(sources))
        folder.remember([str(path) for path in sources])
        run = _read(folder, found, before, progress)
        return _brought_up_to_date(folder, run, before, progress)


def samples() -> Path:
    """The folder of sample papers of the checkout that this is. Raises UsageError outside a checkout."""
    folder = Path(__file__).resolve().parents[1] / "corpus"
    if not (folder / "manifest.toml").is_file():
        raise UsageError(
            "Name the papers to read, as in `convenor build papers/`; sample papers come only with a checkout."
        )
    return folder


def _must_exist(paths: Iterable[Path]) -> None:
    for path in paths:
        if not whole(path).exists() and not whole(path).is_symlink():
            raise UsageError(f"There is no file or folder {printable(str(path))}: check the path.")


def _sources(folder: DataFolder, paths: Sequence[Path], only: bool) -> list[Path]:
    """The paths to look under, each once, in the order in which they were given."""
    remembered = [] if only else [Path(path) for path in folder.sources()]
    named = [whole(path) for path in paths]
    return list(dict.fromkeys([*remembered, *named])) or [samples()]


def _before(folder: DataFolder) -> tuple[Paper, ...]:
    """The papers of the serving generation; none where there is no generation that can be read."""
    try:
        serving = folder.current()
        return read_papers(serving) if serving else ()
    except DataError:
        return ()


def _no_paper(sources: Sequence[Path]) -> str:
    where = ", ".join(printable(str(path)) for path in sources)
    return f"There is no paper in {where}: Convenor reads {', '.join(sorted(SUFFIXES))}."


def _read(folder: DataFolder, found: Scan, before: Sequence[Paper], progress: Progress) -> Run:
    known = [Known(p.path, p.name, p.id, p.digest) for p in before if p.id]
    progress.stage("papers", len(found.files))

    def tell(outcome: Outcome) -> None:
        progress.outcome(outcome)
        progress.step(outcome.status != "withdrawn")

    for path in found.bare:
        progress.outcome(Outcome(str(path), printable(str(path)), None, "skipped", "there is no paper in this folder"))
    return read_all(found, known, Cache(folder.readings), tell)


def _brought_up_to_date(folder: DataFolder, run: Run, before: Sequence[Paper], progress: Progress) -> BuildReport:
    from convenor.search import embed

    stamp = embed.embedder().stamp(_known_stamp(folder))
    papers = tuple(_row(run, outcome) for outcome in run.outcomes if outcome.status != "withdrawn")
    contents = generation.Contents(run.readings, papers, _key(folder, papers, stamp))
    manifest = _manifest(folder)
    if manifest and manifest.get("key") == contents.key:
        serving = folder.current()
        assert serving is not None
        return BuildReport(run.outcomes, False, serving, manifest["counts"])
    target = folder.begin()
    try:
        counts = generation.write(target, folder, contents, stamp, progress)
        folder.publish(target)
    except BaseException:
        if folder.current_name() != target.name:  # else it serves already, and only the clearing up was stopped
            shutil.rmtree(target, ignore_errors=True)
        raise
    _forget(folder, stamp, {*(p.digest for p in before), *(p.digest for p in papers)})
    return BuildReport(run.outcomes, True, target, counts)


def _row(run: Run, outcome: Outcome) -> Paper:
    """How papers.json tells of a paper: the same for one read now and one unchanged."""
    reading = next((r for r in run.readings if r.document.id == outcome.id), None) if outcome.id else None
    if reading is None:
        status = "failed" if outcome.status == "failed" else "skipped"
        return Paper(
            path=outcome.path, name=outcome.name, outcome=status, reason=outcome.reason, digest=outcome.digest
        )  # fmt: skip
    document = reading.document
    return Paper(
        path=outcome.path,
        name=outcome.name,
        outcome="failed" if outcome.status == "failed" else "read",
        reason=outcome.reason if outcome.status == "failed" else "",
        id=document.id,
        digest=document.digest,
        title=document.title,
        kind=document.kind,
        date=document.date,
        body=document.body,
        status=document.status,
        language=document.language,
        pages=max((block.page for block in document.blocks if block.page), default=None),
        parts=reading.parts,
    )


def _key(folder: DataFolder, papers: Sequence[Paper], stamp: embed.Stamp) -> str:
    """A hash of all that a generation depends on: papers, people's corrections, the model and the code itself."""
    digest = hashlib.sha256(msgspec.json.encode(papers))
    digest.update(f"{FORMAT} {stamp.model} {stamp.digest} {generation.installed_version()}".encode())
    try:
        digest.update(corrections.raw(folder.corrections))
    except FileNotFoundError:
        digest.update(b"no corrections")
    except OSError as error:
        raise DataError(f"{folder.corrections} cannot be read: {reason(error)}.") from error
    root = Path(__file__).parents[1]
    for package in ("graph", "search", "ingest"):
        for path in sorted((root / package).rglob("*.py")):
            digest.update(path.read_bytes())
    digest.update(Path(generation.__file__).read_bytes())
    return digest.hexdigest()


def _manifest(folder: DataFolder) -> dict[str, Any] | None:
    try:
        return folder.manifest()
    except DataError:
        return None


def _known_stamp(folder: DataFolder) -> embed.Stamp | None:
    """The model of the serving generation, which spares hashing the weights again."""
    from convenor.search.embed import Stamp

    try:
        serving = folder.current()
        raw = (serving / "index" / "manifest.json").read_bytes() if serving else b"{}"
        return msgspec.convert(msgspec.json.decode(raw)["model"], Stamp)
    except (DataError, OSError, KeyError, msgspec.MsgspecError):
        return None


def _forget(folder: DataFolder, stamp: embed.Stamp, digests: set[str]) -> None:
    """Drop from the cache what neither this generation nor the one before was made of."""
    from convenor.search.vector_cache import VectorCache

    Cache(folder.readings).keep_only(digests)
    VectorCache(folder.vectors, stamp).keep_only(digests)
