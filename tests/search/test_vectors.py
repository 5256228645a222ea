"""Vectors by themselves: exact search, and the approximation above a number."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from convenor.graph.errors import DataError
from convenor.search import vectors
from convenor.search.vectors import Approximation, Vectors, write


def unit(rows: np.ndarray) -> np.ndarray:
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


@pytest.fixture
def clustered() -> np.ndarray:
    """Two thousand vectors around a hundred centres, as texts on a hundred subjects are."""
    draw = np.random.default_rng(0)
    centres = draw.standard_normal((100, 32))
    return unit(centres[draw.integers(100, size=2000)] + 0.3 * draw.standard_normal((2000, 32)))


def test_exact_search_is_what_sorting_all_scores_gives(tmp_path: Path, clustered: np.ndarray) -> None:
    assert write(tmp_path, clustered) is None
    opened = Vectors(tmp_path)
    assert opened.shape == (2000, 32)
    question = clustered[7]
    scores = np.round(clustered @ question, 6)
    expected = sorted(range(2000), key=lambda row: (-scores[row], row))[:25]
    assert [row for row, _ in opened.nearest(question, 25)] == expected
    assert opened.scores(question, [7, 3]) == [(7, 1.0), (3, pytest.approx(scores[3], abs=1e-5))]
    assert opened.scores(question, []) == []
    assert len(opened.nearest(question, 5000)) == 2000


def test_a_mask_leaves_only_its_rows(tmp_path: Path, clustered: np.ndarray) -> None:
    write(tmp_path, clustered)
    mask = np.zeros(2000, dtype=bool)
    mask[[5, 9, 700]] = True
    assert {row for row, _ in Vectors(tmp_path).nearest(clustered[0], 10, mask)} == {5, 9, 700}
    assert Vectors(tmp_path).nearest(clustered[0], 10, ~np.ones(2000, dtype=bool)) == []


def test_equal_vectors_come_in_row_order(tmp_path: Path) -> None:
    write(tmp_path, unit(np.ones((50, 8))))
    assert [row for row, _ in Vectors(tmp_path).nearest(unit(np.ones((1, 8)))[0], 5)] == [0, 1, 2, 3, 4]


def test_above_the_limit_recall_is_measured_and_kept(tmp_path: Path, clustered: np.ndarray) -> None:
    approximation = write(tmp_path, clustered, exact_up_to=1000)
    assert approximation is not None
    assert approximation.recall >= vectors.RECALL_WANTED
    opened = Vectors(tmp_path, approximation)
    hits = sum(
        len(
            {row for row, _ in opened.nearest(question, 10)}
            & {row for row, _ in Vectors(tmp_path).nearest(question, 10)}
        )
        for question in clustered[:100]
    )
    assert hits / 1000 >= 0.9


def test_where_no_effort_is_enough_search_stays_exact(
    tmp_path: Path, clustered: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vectors, "RECALL_WANTED", 1.1)
    assert write(tmp_path, clustered, exact_up_to=1000) is None
    assert not (tmp_path / "vectors.faiss").exists()
    assert Vectors(tmp_path).nearest(clustered[4], 1) == [(4, 1.0)]


def test_a_broken_graph_is_named(tmp_path: Path, clustered: np.ndarray) -> None:
    write(tmp_path, clustered)
    (tmp_path / "vectors.faiss").write_bytes(b"noise")
    with pytest.raises(DataError, match=r"vectors\.faiss cannot be read"):
        Vectors(tmp_path, Approximation(64, 1.0))
