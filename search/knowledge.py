"""What a data folder knows, opened for questions: graph, search index and the papers' texts of one generation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from convenor.graph.errors import DataError
from convenor.graph.model import Document
from convenor.graph.reading import Part

if TYPE_CHECKING:
    from convenor.graph.store import Store
    from convenor.search.index import Index

Content = TypeVar("Content")
TEXTS_KEPT = 200  # papers whose text stays in memory


class Paper(msgspec.Struct, frozen=True, kw_only=True):
    """A row of papers.json: a paper that was read, or a file that was not, with the reason.

    `path` is where it was found, `name` that path as people see it; `outcome` is "read", "skipped" or "failed"; `id` is
    None for what was not read; `pages` is None where the format has none.
    """

    path: str
    name: str
    outcome: str
    id: str | None = None
    reason: str = ""
    digest: str = ""
    title: str = ""
    kind: str = ""
    date: str | None = None
    body: str | None = None
    status: str | None = None
    language: str = "en"
    pages: int | None = None
    parts: tuple[Part, ...] = ()


class Documents(Mapping[str, Document]):
    """The papers of a generation by id, read when asked for. Only ids that the generation lists are looked for."""

    def __init__(self, folder: Path, ids: tuple[str, ...]) -> None:
        self._folder = folder
        self._ids = dict.fromkeys(ids)
        self._load = lru_cache(TEXTS_KEPT)(self._read)

    def __getitem__(self, id: str) -> Document:
        if id not in self._ids:
            raise KeyError(id)
        return self._load(id)

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, id: object) -> bool:
        return id in self._ids

    def _read(self, id: str) -> Document:
        return _decoded(self._folder / f"{id}.json", Document)


@dataclass(frozen=True, slots=True)
class Knowledge:
    """One generation, open. Everything in it is read-only and may be shared between threads.

    `papers` are those that were read, `left_out` the files that were not.
    """

    folder: Path
    manifest: dict[str, Any]
    store: Store
    index: Index
    documents: Documents
    papers: tuple[Paper, ...]
    left_out: tuple[Paper, ...]
    redirects: Mapping[str, str]

    @classmethod
    def open(cls, generation: Path) -> Knowledge:
        """Open a generation's folder. Raises DataError when something in it is missing, damaged or does not fit."""
        from convenor.graph.store import Store
        from convenor.search.index import Index

        manifest = _decoded(generation / "manifest.json", dict[str, Any])
        rows = read_papers(generation)
        papers = tuple(row for row in rows if row.id)
        return cls(
            folder=generation,
            manifest=manifest,
            store=Store.open(generation / "store"),
            index=Index.open(generation / "index", manifest.get("corpus")),
            documents=Documents(generation / "documents", tuple(row.id for row in papers if row.id)),
            papers=papers,
            left_out=tuple(row for row in rows if not row.id),
            redirects=_decoded(generation / "redirects.json", dict[str, str]),
        )

    def paper(self, id: str) -> Paper | None:
        """The paper with an id."""
        return next((paper for paper in self.papers if paper.id == id), None)


def read_papers(generation: Path) -> tuple[Paper, ...]:
    """Every row of a generation's papers.json. Raises DataError."""
    return _decoded(generation / "papers.json", tuple[Paper, ...])


def _decoded(path: Path, type: type[Content]) -> Content:
    try:
        return msgspec.json.decode(path.read_bytes(), type=type)
    except (OSError, msgspec.MsgspecError) as error:
        raise DataError(f"{path} cannot be read; run `convenor build` again.") from error
