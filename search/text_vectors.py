"""An embedder that remembers: texts that were embedded in the build before are not embedded again."""

from __future__ import annotations

import hashlib
import io
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from convenor.graph.files import write_whole
from convenor.search.embed import Embedder, Progress, Stamp

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]


class Remembering(Embedder):
    """Another embedder with a file of vectors by hash of text; a damaged file is as good as none.

    Only what was asked for since it was opened is saved, so that texts of withdrawn papers leave no trace.
    """

    def __init__(self, embedder: Embedder, file: Path, dimension: int) -> None:
        self._embedder = embedder
        self._file = file
        self._known = _read(file, dimension)
        self._used: dict[str, Array] = {}

    def stamp(self, known: Stamp | None = None) -> Stamp:
        """The stamp of the embedder behind."""
        return self._embedder.stamp(known)

    def bulk_vectors(self, texts: Sequence[str], progress: Progress | None = None) -> Array:
        """The vectors of many texts, in their order: (n, dimension)."""
        import numpy as np

        keys = [_key(text) for text in texts]
        missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in self._known}
        if missing:
            made = self._embedder.bulk_vectors(list(missing.values()))
            self._known.update(zip(missing, made, strict=True))
        if progress:
            progress(len(texts))
        self._used.update((key, self._known[key]) for key in keys)
        if not keys:
            return self._embedder.bulk_vectors([])
        return np.stack([self._known[key] for key in keys])

    def question_vector(self, text: str) -> Array:
        """The vector of one text: (dimension,)."""
        vector: Array = self.bulk_vectors([text])[0]
        return vector

    def is_word(self, text: str) -> bool:
        return self._embedder.is_word(text)

    def save(self) -> None:
        """Keep the vectors that were asked for. Raises DataError when the disk refuses."""
        import numpy as np

        keys = sorted(self._used)
        buffer = io.BytesIO()
        rows = np.stack([self._used[key] for key in keys]) if keys else np.empty((0, 0), dtype=np.float32)
        np.savez(buffer, keys=np.array(keys, dtype="U64"), rows=rows)
        write_whole(self._file, buffer.getvalue())


def _key(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def _read(file: Path, dimension: int) -> dict[str, Array]:
    import zipfile

    import numpy as np

    try:
        with np.load(io.BytesIO(file.read_bytes()), allow_pickle=False) as content:
            keys, rows = content["keys"].tolist(), content["rows"]
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        logging.getLogger(__name__).info("the remembered vectors in %s are damaged and made again", file)
        return {}
    fits = rows.ndim == 2 and rows.shape == (len(keys), dimension)
    return dict(zip(keys, rows, strict=True)) if fits else {}
