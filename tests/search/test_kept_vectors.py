"""Vectors kept from build to build: nothing is embedded twice, nothing is kept of papers that are gone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from convenor.graph.model import Block, Document
from convenor.search import embed
from convenor.search.passages import passages
from convenor.search.text_vectors import Remembering
from convenor.search.vector_cache import Job, VectorCache


class Counting(embed.FakeEmbedder):
    """The fake embedder, counting what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def bulk_vectors(self, texts: Sequence[str], progress: embed.Progress | None = None) -> Any:
        self.asked += texts
        return super().bulk_vectors(texts, progress)


@pytest.fixture
def counting(monkeypatch: pytest.MonkeyPatch) -> Counting:
    """The embedder that everything uses."""
    counter = Counting()
    monkeypatch.setattr(embed, "embedder", lambda: counter)
    return counter


def job(name: str, *sentences: str) -> Job:
    """A paper of so many paragraphs."""
    text = "\n".join(sentences)
    starts = [text.index(sentence) for sentence in sentences]
    blocks = tuple(Block("paragraph", at, at + len(s)) for at, s in zip(starts, sentences, strict=True))
    document = Document(id=name, path=name, title=name, text=text, blocks=blocks, digest=name * 8)
    return Job.of(document, passages(document))


def test_a_paper_is_embedded_once(tmp_path: Path, counting: Counting) -> None:
    cache = VectorCache(tmp_path, counting.stamp())
    one, two = job("a", "The lamps were lit."), job("b", "The ferry was late.")
    first = cache.rows([one, two])
    assert len(first) == len(one.texts) + len(two.texts) == len(counting.asked)
    again = cache.rows([two, one])
    assert len(counting.asked) == len(first)
    assert np.array_equal(again[: len(two.texts)], first[len(one.texts) :])


def test_a_paper_that_is_cut_otherwise_is_embedded_again(tmp_path: Path, counting: Counting) -> None:
    cache = VectorCache(tmp_path, counting.stamp())
    before = job("a", "The lamps were lit.")
    cache.rows([before])
    after = Job(before.document, ["The lamps were lit, and more."])
    cache.rows([after])
    assert counting.asked == [*before.texts, *after.texts]


def test_damaged_vectors_are_made_again(tmp_path: Path, counting: Counting) -> None:
    cache = VectorCache(tmp_path, counting.stamp())
    first = cache.rows([job("a", "The lamps were lit.")])
    for path in tmp_path.iterdir():
        path.write_bytes(b"\x93NUMPY broken")
    assert np.array_equal(cache.rows([job("a", "The lamps were lit.")]), first)


def test_vectors_of_papers_that_are_gone_are_forgotten(tmp_path: Path, counting: Counting) -> None:
    cache = VectorCache(tmp_path, counting.stamp())
    cache.rows([job("a", "The lamps were lit."), job("b", "The ferry was late.")])
    cache.keep_only(["a" * 8])
    assert [path.name[:8] for path in tmp_path.iterdir()] == ["a" * 8]


def test_no_paper_has_no_vectors(tmp_path: Path, counting: Counting) -> None:
    assert VectorCache(tmp_path, counting.stamp()).rows([]).shape == (0, embed.DIMENSION)


def test_texts_are_remembered_from_one_build_to_the_next(tmp_path: Path, counting: Counting) -> None:
    file = tmp_path / "texts.npz"
    texts = ["lamps", "ferry", "lamps"]
    first = Remembering(counting, file, embed.DIMENSION)
    rows = first.bulk_vectors(texts)
    assert counting.asked == ["lamps", "ferry"]
    first.save()
    second = Remembering(counting, file, embed.DIMENSION)
    assert np.array_equal(second.bulk_vectors(texts), rows)
    assert np.array_equal(second.question_vector("ferry"), rows[1])
    assert counting.asked == ["lamps", "ferry"]


def test_only_texts_that_are_still_asked_for_are_kept(tmp_path: Path, counting: Counting) -> None:
    file = tmp_path / "texts.npz"
    for texts in (["lamps", "ferry"], ["ferry"], ["lamps"]):
        memory = Remembering(counting, file, embed.DIMENSION)
        memory.bulk_vectors(texts)
        memory.save()
    assert counting.asked == ["lamps", "ferry", "lamps"]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut", b"no archive"])
def test_a_damaged_memory_is_as_good_as_none(tmp_path: Path, counting: Counting, content: bytes) -> None:
    file = tmp_path / "texts.npz"
    file.write_bytes(content)
    memory = Remembering(counting, file, embed.DIMENSION)
    assert memory.bulk_vectors(["lamps"]).shape == (1, embed.DIMENSION)
    assert memory.bulk_vectors([]).shape == (0, embed.DIMENSION)
