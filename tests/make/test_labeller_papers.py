"""The papers from which the labeller of lists learns: the same from the same seed, and read back word by word."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def train(labeller: Callable[[str], ModuleType]) -> ModuleType:
    """The script that learns the labeller of lists."""
    return labeller("train")


def test_a_seed_makes_the_same_paper(train: ModuleType) -> None:
    for seed in range(40):
        assert train.paper(seed) == train.paper(seed)


def test_papers_are_set_in_every_format(train: ModuleType) -> None:
    assert {train.paper(seed).suffix for seed in range(60)} == {".txt", ".html", ".md", ".pdf"}


def test_what_is_written_is_read_back_with_its_labels(train: ModuleType, tmp_path: Path) -> None:
    found = list(train.sequences(500, 30, tmp_path))
    assert len(found) >= 26
    labels = {label for _, of_paper in found for label in of_paper}
    assert {"HP", "HI", "HA", "NB", "NI", "TB", "TI", "OB", "OI", "IN", "X"} <= labels
    for words, of_paper in found:
        names = [word.text for word, label in zip(words, of_paper, strict=True) if label in ("NB", "NI")]
        assert all(name[0].isalnum() for name in names)


@pytest.mark.usefixtures("train")
def test_layouts_are_many() -> None:
    from further import Lists

    assert len({Lists(seed).layout for seed in range(600)}) >= 35


def test_the_weights_are_those_of_the_generator_as_it_is(train: ModuleType) -> None:
    """What they are learnt from has not changed since: else `make train`, and measure. `make train ARGS=--check` learns it all again."""
    assert json.loads(train.WEIGHTS.read_text(encoding="utf-8"))["written"] == train.written()
