"""The search index of a data folder: words and vectors of all passages, searched together, with filters."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from convenor.graph.errors import DataError
from convenor.graph.model import Document
from convenor.search import embed, lexical, vectors
from convenor.search.filters import Facets, Filter, days, fold, make_filter
from convenor.search.fusion import fuse
from convenor.search.passages import Passage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]
    Mask = NDArray[np.bool_]

FORMAT = 1
POOL = 100  # candidates asked of each side, at least; more when many are wanted or many are duplicates
WIDEST_POOL = 5_000


class Manifest(msgspec.Struct, frozen=True):
    """What an index is made of. The caller gives `model` and `corpus` (a hash of the papers), `build` the rest."""

    model: embed.Stamp
    corpus: str
    format: int = FORMAT
    passages: int = 0
    digest: str = ""  # sha256 of passages.json
    approximation: vectors.Approximation | None = None


class Hit(msgspec.Struct, frozen=True):
    """A passage found. `score` runs from 0 to 1 within one search; `lexical` is BM25, 0 when no word matches;
    `semantic` the cosine, 0 when no vector was given. `also` are passages elsewhere with the very same words."""

    passage: Passage
    score: float
    lexical: float
    semantic: float
    also: tuple[Passage, ...] = ()


class _Contents(msgspec.Struct, frozen=True, array_like=True):
    """passages.json: every passage in row order, and the rows of those whose words are the same."""

    passages: list[Passage]
    twins: list[list[int]]


def build(
    folder: Path,
    documents: Iterable[Document],
    passages: Sequence[Passage],
    rows: Array,
    manifest: Manifest,
    *,
    exact_up_to: int = vectors.EXACT_UP_TO,
) -> Manifest:
    """Write an index into a new folder and return its full manifest.

    `rows` are the vectors (n, dimension) of the passages, in their order. Passages are put in order of id, read as
    document and position, so that the order of reading never shows. Raises DataError when it cannot be written.
    """
    if len(rows) != len(passages):
        raise DataError(f"There are {len(passages)} passages but {len(rows)} vectors; build the data folder again.")
    order = sorted(range(len(passages)), key=lambda row: (passages[row].document, passages[row].start))
    passages = [passages[row] for row in order]
    texts = _texts(documents, passages)
    contents = msgspec.json.encode(_Contents(passages, _twins(passages, texts)))
    try:
        (folder / "lexical").mkdir(parents=True)
        (folder / "passages.json").write_bytes(contents)
        lexical.write(folder / "lexical", map(_entry, range(len(passages)), passages, texts))
        approximation = vectors.write(folder, rows[order], exact_up_to)
        manifest = msgspec.structs.replace(
            manifest,
            passages=len(passages),
            digest=hashlib.sha256(contents).hexdigest(),
            approximation=approximation,
        )
        (folder / "manifest.json").write_bytes(msgspec.json.format(msgspec.json.encode(manifest)))
    except OSError as error:
        raise DataError(f"The search index cannot be written to {folder}: {error.strerror}.") from error
    return manifest


class Index:
    """An index opened for search; safe to share between threads."""

    def __init__(self, manifest: Manifest, contents: _Contents, words: lexical.Lexicon, meaning: vectors.Vectors):
        self.manifest = manifest
        self.passages = contents.passages
        self._twins = {row: group for group in contents.twins for row in group}
        self._words = words
        self._meaning = meaning

    @classmethod
    def open(cls, folder: Path, corpus: str | None = None) -> Index:
        """Open an index. Raises DataError when it is missing or broken, of another format or model, or of other papers
        than those with the hash `corpus`."""
        manifest = _read_manifest(folder, corpus)
        embed.check(manifest.model)
        contents = _read_contents(folder, manifest)
        words = lexical.Lexicon(folder / "lexical")
        meaning = vectors.Vectors(folder, manifest.approximation)
        if {len(words), meaning.shape[0], len(contents.passages)} != {manifest.passages}:
            raise DataError(f"The parts of the search index in {folder} do not belong together; build it again.")
        if meaning.shape[1] != manifest.model.dimension:
            raise DataError(f"The vectors in {folder} are not of the model in its manifest; build it again.")
        return cls(manifest, contents, words, meaning)

    def search(
        self,
        text: str,
        vector: Array | None = None,
        *,
        kinds: Iterable[str] = (),
        places: Iterable[str] = (),
        bodies: Iterable[str] = (),
        since: str | None = None,
        until: str | None = None,
        limit: int = 10,
    ) -> list[Hit]:
        """The best passages for a text and, when given, its vector; best first, ties by passage id.

        Several kinds, places or bodies mean any of them. `since` and `until` are ISO dates as exact as one likes, both
        inclusive; "2024-03" covers the month. Raises UsageError when one of them is no date.
        """
        wanted = make_filter(kinds, places, bodies, since, until)
        limit = min(limit, len(self.passages))
        if limit < 1 or not lexical.query_words(text):
            return []
        mask = None if wanted.all_pass else self._facets.mask(wanted)
        pool = max(POOL, 3 * limit)
        while True:
            scored, exhausted = self._candidates(text, vector, wanted, mask, pool)
            hits = self._hits(scored, mask, limit)
            if exhausted or len(hits) == limit or pool >= max(WIDEST_POOL, 3 * limit):
                return hits
            pool *= 4

    def knows(self, word: str) -> bool:
        """Whether a word stands in some passage, its heading or its paper's title, in any of its forms."""
        return self._words.knows(word)

    def nearly(self, word: str, distance: int = 1, limit: int = 20) -> list[Passage]:
        """Passages that hold a word almost spelt like one."""
        return [self.passages[row] for row in self._words.nearly(word, distance, limit)]

    @cached_property
    def _facets(self) -> Facets:
        return Facets(self.passages)

    def _candidates(
        self, text: str, vector: Array | None, wanted: Filter, mask: Mask | None, pool: int
    ) -> tuple[list[tuple[int, float, float, float]], bool]:
        """Rows with fused, lexical and semantic score, best first, and whether there are no more than these."""
        by_words = dict(self._words.search(text, wanted, pool))
        by_meaning = dict(self._meaning.nearest(vector, pool, mask)) if vector is not None else {}
        exhausted = len(by_words) < pool and len(by_meaning) < pool
        if vector is not None:
            by_meaning.update(self._meaning.scores(vector, [row for row in by_words if row not in by_meaning]))
        fused = fuse(by_words, by_meaning)
        ranked = sorted(fused, key=lambda row: (-fused[row], row))
        return [(row, fused[row], by_words.get(row, 0.0), by_meaning.get(row, 0.0)) for row in ranked], exhausted

    def _hits(self, scored: list[tuple[int, float, float, float]], mask: Mask | None, limit: int) -> list[Hit]:
        hits: list[Hit] = []
        shown: set[int] = set()
        for row, score, words, meaning in scored:
            if len(hits) == limit:
                break
            if row in shown:
                continue
            group = self._twins.get(row, [row])
            shown.update(group)
            others = [twin for twin in group if twin != row and (mask is None or mask[twin])]
            also = tuple(self.passages[twin] for twin in others)
            hits.append(Hit(self.passages[row], score, words, meaning, also))
        return hits


def _texts(documents: Iterable[Document], passages: Sequence[Passage]) -> list[str]:
    by_id = {document.id: document.text for document in documents}
    missing = {passage.document for passage in passages} - by_id.keys()
    if missing:
        raise DataError(f"There are passages of a paper that is not there: {min(missing)}.")
    return [by_id[passage.document][passage.start : passage.end] for passage in passages]


def _twins(passages: Sequence[Passage], texts: Sequence[str]) -> list[list[int]]:
    groups: dict[str, list[int]] = defaultdict(list)
    for row, (passage, text) in enumerate(zip(passages, texts, strict=True)):
        groups[fold(f"{passage.context}\n{text}")].append(row)
    return [group for group in groups.values() if len(group) > 1]


def _entry(row: int, passage: Passage, text: str) -> lexical.Entry:
    return lexical.Entry(
        number=row,
        text=text,
        heading=passage.heading,
        context=passage.context,
        title=passage.title,
        names={
            "kind": [fold(passage.kind)],
            "place": [fold(place) for place in passage.places],
            "body": [fold(body) for body in passage.bodies],
        },
        days=days(passage.date),
    )


def _read_manifest(folder: Path, corpus: str | None) -> Manifest:
    try:
        raw = (folder / "manifest.json").read_bytes()
        found = msgspec.json.decode(raw, type=dict[str, object]).get("format")
        if found != FORMAT:
            raise DataError(f"The search index in {folder} is of format {found}, not {FORMAT}; build it again.")
        manifest = msgspec.json.decode(raw, type=Manifest)
    except OSError as error:
        raise DataError(f"There is no search index in {folder}; build the data folder first.") from error
    except msgspec.MsgspecError as error:
        raise DataError(f"The manifest of the search index in {folder} cannot be read; build it again.") from error
    if corpus is not None and corpus != manifest.corpus:
        raise DataError(f"The search index in {folder} is of other papers than the graph; build it again.")
    return manifest


def _read_contents(folder: Path, manifest: Manifest) -> _Contents:
    try:
        raw = (folder / "passages.json").read_bytes()
        if hashlib.sha256(raw).hexdigest() != manifest.digest:
            raise DataError(f"The passages in {folder} are not those that were indexed; build it again.")
        return msgspec.json.decode(raw, type=_Contents)
    except (OSError, msgspec.MsgspecError) as error:
        raise DataError(f"The passages in {folder} cannot be read; build the data folder again.") from error
