"""One generation of a data folder, made from the readings of all papers: graph, index, texts and manifest."""

from __future__ import annotations

import hashlib
import json
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

from convenor.graph.errors import DataError
from convenor.graph.files import reason
from convenor.graph.generations import FORMAT, DataFolder
from convenor.graph.model import Statement
from convenor.graph.paper import named_rows
from convenor.graph.reading import Reading
from convenor.graph.vocabulary import TYPE, kind_of
from convenor.search.knowledge import Paper

if TYPE_CHECKING:
    from convenor.graph.resolve import Resolution
    from convenor.search import embed
    from convenor.search.passages import Passage


class Progress(Protocol):
    """Told how far a build is."""

    def stage(self, name: str, total: int) -> None:
        """A part of the work begins that takes `total` steps."""

    def step(self, count: int = 1) -> None:
        """So many more steps are done."""


class Contents(msgspec.Struct, frozen=True):
    """What a generation is made of. `key` is equal exactly when a new generation would be equal too."""

    readings: tuple[Reading, ...]
    papers: tuple[Paper, ...]
    key: str

    @property
    def corpus(self) -> str:
        """A hash of which papers there are."""
        ids = "\n".join(sorted(f"{r.document.id} {r.document.digest}" for r in self.readings))
        return hashlib.sha256(ids.encode()).hexdigest()


def write(folder: Path, data: DataFolder, contents: Contents, stamp: embed.Stamp, progress: Progress) -> dict[str, int]:
    """Write everything into an empty generation folder and return the counts. Raises DataError."""
    from convenor.graph import store
    from convenor.graph.corrections import read_corrections
    from convenor.graph.doubts import FILE, doubts
    from convenor.graph.proposals import answered
    from convenor.graph.resolve import resolve
    from convenor.graph.statements import settled
    from convenor.graph.succession import succeeded
    from convenor.ingest.names.identifiers import identifiers, successors
    from convenor.search.embed import embedder
    from convenor.search.implied import implied
    from convenor.search.text_vectors import Remembering

    corrections = read_corrections(data.corrections)
    readings, odd = answered(contents.readings, corrections)
    contents = msgspec.structs.replace(contents, readings=readings)
    progress.stage("graph", 3)
    resolution = resolve(readings, corrections, identifiers)
    progress.step()
    documents = [reading.document for reading in readings]
    counts: dict[str, int] = {}
    likeness = Remembering(embedder(), data.vectors / f"texts-{stamp.digest[:12]}.npz", stamp.dimension)

    def infer(read: Iterable[Statement]) -> Iterable[Statement]:
        return succeeded(implied(read, documents, likeness), successors)

    stated, unmatched = settled(readings, resolution, infer)
    store.write(folder / "store", _counted(stated, counts), documents)
    likeness.save()
    progress.step(2)
    _write_index(folder / "index", data, contents, resolution, stamp, progress)
    counts["papers"] = len(readings)
    try:
        _write_texts(folder, readings)
        _write_json(folder / "papers.json", contents.papers)
        _write_json(folder / "redirects.json", redirects(resolution.redirects, resolution.entities, _before(data)))
        _write_json(folder / FILE, doubts(resolution, stated, readings))
        _write_json(folder / "manifest.json", _manifest(contents, stamp, counts, (*odd, *unmatched)))
    except OSError as error:
        raise DataError(f"The data folder cannot be written: {reason(error)}.") from error
    return counts


def _counted(statements: Iterable[Statement], counts: dict[str, int]) -> Iterator[Statement]:
    """The statements as they are; `counts` is filled with the number of things of each kind, of facts and of links."""
    things: dict[str, set[str]] = defaultdict(set)
    facts: set[tuple[str, str, object]] = set()
    inferred = 0
    for statement in statements:
        if statement.asserted:
            facts.add((statement.subject, statement.predicate, statement.object))
        inferred += not statement.asserted
        if statement.predicate == TYPE:
            things[kind_of(statement.subject)].add(statement.subject)
        yield statement
    counts.update({kind: len(ids) for kind, ids in sorted(things.items())})
    counts |= {"facts": len(facts), "inferred": inferred}


def _write_index(
    folder: Path, data: DataFolder, contents: Contents, resolution: Resolution, stamp: embed.Stamp, progress: Progress
) -> None:
    from convenor.search import index
    from convenor.search.passages import passages
    from convenor.search.vector_cache import Job, VectorCache

    found: list[Passage] = []
    jobs: list[Job] = []
    progress.stage("passages", len(contents.readings))
    for reading in contents.readings:
        own = passages(reading.document, reading.parts)
        jobs.append(Job.of(reading.document, own))
        found += with_names(own, reading, resolution)
        progress.step()
    progress.stage("search index", len(found))
    rows = VectorCache(data.vectors, stamp).rows(jobs, progress.step)
    documents = [reading.document for reading in contents.readings]
    index.build(folder, documents, found, rows, index.Manifest(stamp, contents.corpus))


def with_names(passages: Sequence[Passage], reading: Reading, resolution: Resolution) -> list[Passage]:
    """The passages with the places and bodies that each names, by their names in the graph.

    What a reading gives as evidence counts, and every other place where a name of that paper stands in full.
    """
    starts = [passage.start for passage in passages]
    tables: dict[str, dict[int, set[str]]] = {"place": defaultdict(set), "organisation": defaultdict(set)}

    def note(kind: str, label: str, position: int) -> None:
        row = bisect_right(starts, position) - 1
        if row >= 0 and position < passages[row].end:
            tables[kind][row].add(label)

    spellings: dict[str, tuple[str, str]] = {}
    for kind, found in named_rows(reading):
        entity = resolution.entities.get(resolution.iri(reading.document.id, kind, found.name) or "")
        if entity is None or kind not in tables:
            continue
        for span in found.evidence:
            note(kind, entity.label, span.start)
        for name in (found.name, *found.aliases, *getattr(found, "acronyms", ())):
            spellings.setdefault(name, (kind, entity.label))
    for match in _names(spellings).finditer(reading.document.text) if spellings else ():
        note(*spellings[match.group()], match.start())
    bodies = tables["organisation"]
    for row, passage in enumerate(passages):
        for name in passage.bodies:
            known = resolution.entities.get(resolution.iri(reading.document.id, "organisation", name) or "")
            bodies[row].add(known.label if known else name)
    return [
        msgspec.structs.replace(passage, places=tuple(sorted(tables["place"][row])), bodies=tuple(sorted(bodies[row])))
        for row, passage in enumerate(passages)
    ]


def _names(spellings: Iterable[str]) -> re.Pattern[str]:
    """Any of the names as whole words; of two that begin alike the longer, so that a council is not also its county."""
    longest_first = sorted(spellings, key=lambda name: (-len(name), name))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def redirects(current: Mapping[str, str], ids: Iterable[str], before: Mapping[str, str]) -> dict[str, str]:
    """Old id → id of now. Ids of earlier generations go on leading to the same thing, as long as it is there.

    `before` are the redirects of the generation before. When the paper that gave a thing its id is withdrawn, the
    other ids of that thing tell where it is now.
    """
    here = set(ids)
    out = dict(current)

    def now(id: str) -> str | None:
        return id if id in here else current.get(id)

    for old, target in sorted(before.items()):
        for one, other in ((old, target), (target, old)):
            goal = now(other)
            if now(one) is None and goal is not None:
                out.setdefault(one, goal)
    return dict(sorted(out.items()))


def _before(data: DataFolder) -> dict[str, str]:
    try:
        folder = data.current()
        return json.loads((folder / "redirects.json").read_bytes()) if folder else {}
    except (DataError, OSError, ValueError):
        return {}  # a damaged generation is being replaced


def _write_texts(folder: Path, readings: Iterable[Reading]) -> None:
    (folder / "documents").mkdir()
    for reading in readings:
        (folder / "documents" / f"{reading.document.id}.json").write_bytes(msgspec.json.encode(reading.document))


def _write_json(path: Path, content: object) -> None:
    path.write_bytes(msgspec.json.format(msgspec.json.encode(content), indent=1))


def _manifest(
    contents: Contents, stamp: embed.Stamp, counts: Mapping[str, int], unmatched: Sequence[str]
) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "convenor": installed_version(),
        "built": datetime.now(UTC).isoformat(timespec="seconds"),
        "papers": len(contents.readings),
        "corpus": contents.corpus,
        "key": contents.key,
        "model": {"name": stamp.model, "digest": stamp.digest},
        "counts": dict(counts),
        "corrections_unmatched": list(unmatched),
    }


def installed_version() -> str:
    """Convenor's own version."""
    try:
        return version("convenor")
    except PackageNotFoundError:
        return "unknown"
