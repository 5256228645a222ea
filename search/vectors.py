"""Search by likeness: the vectors of all passages, and the nearest of them to a question's. Home of faiss.

Up to 50,000 passages a question is compared with every vector, in numpy: exact, and done before faiss would be
imported. Above that faiss searches a graph of neighbours (HNSW), whose recall against the exact answer is measured
when it is built, and kept beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from convenor.graph.errors import DataError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]
    Mask = NDArray[np.bool_]

EXACT_UP_TO = 50_000
RECALL_WANTED = 0.95
SAMPLE = 200  # questions that recall is measured with
NEIGHBOURS = 32
EFFORTS = (64, 128, 256, 512, 1024)  # HNSW's efSearch, the least that reaches the recall wanted is kept


class Approximation(msgspec.Struct, frozen=True):
    """How an approximate index searches: `recall` is the share of the true ten nearest that it found when built."""

    effort: int
    recall: float


def write(folder: Path, vectors: Array, exact_up_to: int = EXACT_UP_TO) -> Approximation | None:
    """Write the vectors (n, dimension), and above `exact_up_to` of them an approximate index.

    Returns None when search is exact: few vectors, or vectors so alike that no effort reaches the recall wanted.
    """
    import numpy as np

    np.save(folder / "vectors.npy", np.ascontiguousarray(vectors, dtype=np.float32))
    if len(vectors) <= exact_up_to:
        return None
    import faiss

    index: Any = faiss.IndexHNSWFlat(vectors.shape[1], NEIGHBOURS, faiss.METRIC_INNER_PRODUCT)
    index.hnsw.efConstruction = 100
    index.add(vectors)
    best = _calibrated(index, vectors)
    if best:
        faiss.write_index(index, str(folder / "vectors.faiss"))
    return best


class Vectors:
    """The vectors of an index, memory-mapped."""

    def __init__(self, folder: Path, approximation: Approximation | None = None) -> None:
        """Raises DataError when the files are missing or broken."""
        import numpy as np

        try:
            self._matrix: Array = np.load(folder / "vectors.npy", mmap_mode="r", allow_pickle=False)
        except (OSError, ValueError) as error:
            raise DataError(f"The vectors in {folder} cannot be read; build the data folder again.") from error
        self._graph = _open_graph(folder / "vectors.faiss", approximation) if approximation else None

    @property
    def shape(self) -> tuple[int, int]:
        """Passages, dimension."""
        rows, columns = self._matrix.shape
        return rows, columns

    def nearest(self, vector: Array, limit: int, mask: Mask | None = None) -> list[tuple[int, float]]:
        """Rows with their cosine, best first; equal ones in row order. With a mask only its rows, always exactly."""
        limit = min(limit, len(self._matrix))
        if limit < 1:
            return []
        if self._graph is not None and mask is None:
            _, rows = self._graph.search(vector[None, :], limit)
            return _ranked([(int(row), score) for row, score in self.scores(vector, [r for r in rows[0] if r >= 0])])
        return _best(self._matrix @ vector, limit, mask)

    def scores(self, vector: Array, rows: Sequence[int]) -> list[tuple[int, float]]:
        """The cosines of some rows."""
        if not rows:
            return []
        found = self._matrix[list(rows)] @ vector
        return [(int(row), round(float(score), 6)) for row, score in zip(rows, found, strict=True)]


def _best(scores: Array, limit: int, mask: Mask | None) -> list[tuple[int, float]]:
    """The best rows by score. Scores are rounded first: the last bits depend on how numpy splits the work."""
    import numpy as np

    rounded = np.round(scores.astype(np.float64), 6)
    if mask is not None:
        rounded[~mask] = -np.inf
    bar = np.partition(rounded, len(rounded) - limit)[len(rounded) - limit]
    rows = np.flatnonzero(rounded >= bar)
    rows = rows[np.isfinite(rounded[rows])]
    order = np.lexsort((rows, -rounded[rows]))[:limit]
    return [(int(row), float(rounded[row])) for row in rows[order]]


def _ranked(scored: list[tuple[int, float]]) -> list[tuple[int, float]]:
    return sorted(scored, key=lambda pair: (-pair[1], pair[0]))


def _open_graph(path: Path, approximation: Approximation) -> Any:
    import faiss

    try:
        graph: Any = faiss.read_index(str(path))
    except RuntimeError as error:
        raise DataError(f"The vector index {path} cannot be read; build the data folder again.") from error
    graph.hnsw.efSearch = approximation.effort
    return graph


def _calibrated(index: Any, vectors: Array) -> Approximation | None:
    """The least effort that finds enough of the true ten nearest of sample questions, each a blend of two passages."""
    import numpy as np

    draw = np.random.default_rng(0)
    questions = vectors[draw.integers(len(vectors), size=SAMPLE)] + vectors[draw.integers(len(vectors), size=SAMPLE)]
    questions /= np.maximum(np.linalg.norm(questions, axis=1, keepdims=True), 1e-9)
    true = [{row for row, _ in _best(vectors @ question, 10, None)} for question in questions]
    for effort in EFFORTS:
        index.hnsw.efSearch = effort
        _, found = index.search(questions, 10)
        recall = sum(len(rows & set(map(int, some))) for rows, some in zip(true, found, strict=True)) / (10 * SAMPLE)
        if recall >= RECALL_WANTED:
            return Approximation(effort, round(recall, 4))
    return None
