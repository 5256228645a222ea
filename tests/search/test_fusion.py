"""One ranking from two."""

from __future__ import annotations

import pytest

from convenor.search.fusion import SEMANTIC_FLOOR, fuse


def test_each_side_counts_by_its_own_best() -> None:
    assert fuse({1: 20.0, 2: 10.0}, {1: 0.4, 2: 0.8}) == {1: pytest.approx(0.75), 2: pytest.approx(0.75)}


def test_one_side_alone_keeps_the_whole_scale() -> None:
    assert fuse({1: 20.0, 2: 10.0}, {}) == {1: 1.0, 2: 0.5}
    assert fuse({}, {1: 0.8, 2: 0.4}) == {1: 1.0, 2: 0.5}
    assert fuse({}, {}) == {}


def test_a_faint_likeness_alone_is_no_match() -> None:
    assert fuse({}, {1: SEMANTIC_FLOOR - 0.01}) == {}
    assert set(fuse({1: 3.0}, {1: 0.05, 2: 0.9, 3: 0.1})) == {1, 2}


def test_a_row_unlike_the_question_is_not_punished_below_nothing() -> None:
    assert fuse({1: 3.0, 2: 3.0}, {1: -0.5, 2: 0.9}) == {1: 0.5, 2: 1.0}
