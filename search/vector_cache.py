"""Vectors kept from build to build: a paper whose passages have not changed is not embedded again."""

from __future__ import annotations

import hashlib
import io
import logging
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from convenor.graph.files import write_whole
from convenor.graph.model import Document
from convenor.search import embed
from convenor.search.passages import Passage, to_embed

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]


class Job(msgspec.Struct, frozen=True):
    """A paper's passages and the texts that stand for them."""

    document: Document
    texts: list[str]

    @classmethod
    def of(cls, document: Document, passages: Iterable[Passage]) -> Job:
        return cls(document, [to_embed(document, passage) for passage in passages])


class VectorCache:
    """Vectors by hash of the paper, of the model and of the texts embedded; a damaged file is as good as none."""

    def __init__(self, folder: Path, stamp: embed.Stamp) -> None:
        self._folder = folder
        self._stamp = stamp

    def rows(self, jobs: Sequence[Job], progress: embed.Progress | None = None) -> Array:
        """The vectors (n, dimension) of all texts of all jobs, in their order; what is missing is made in one go."""
        import numpy as np

        found = [self._get(job) for job in jobs]
        missing = [place for place, vectors in enumerate(found) if vectors is None]
        if progress:
            progress(sum(len(job.texts) for place, job in enumerate(jobs) if found[place] is not None))
        made = self._make([jobs[place] for place in missing], progress)
        for place, vectors in zip(missing, made, strict=True):
            found[place] = vectors
        empty = np.empty((0, self._stamp.dimension), dtype=np.float32)
        return np.concatenate([empty, *(vectors for vectors in found if vectors is not None)])

    def keep_only(self, digests: Iterable[str]) -> None:
        """Forget the vectors of all other papers."""
        wanted = set(digests)
        for path in self._folder.glob("*.npy"):
            if path.name.partition("-")[0] not in wanted:
                path.unlink(missing_ok=True)

    def _make(self, jobs: Sequence[Job], progress: embed.Progress | None) -> list[Array]:
        if not jobs:
            return []
        vectors = embed.bulk_vectors([text for job in jobs for text in job.texts], progress)
        made, start = [], 0
        for job in jobs:
            made.append(vectors[start : start + len(job.texts)])
            start += len(job.texts)
            self._put(job, made[-1])
        return made

    def _get(self, job: Job) -> Array | None:
        import numpy as np

        try:
            vectors: Array = np.load(io.BytesIO(self._file(job).read_bytes()), allow_pickle=False)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, EOFError):
            logging.getLogger(__name__).info("cached vectors of %s are damaged and made again", job.document.id)
            return None
        return vectors if vectors.shape == (len(job.texts), self._stamp.dimension) else None

    def _put(self, job: Job, vectors: Array) -> None:
        import numpy as np

        buffer = io.BytesIO()
        np.save(buffer, vectors, allow_pickle=False)
        write_whole(self._file(job), buffer.getvalue())

    def _file(self, job: Job) -> Path:
        texts = hashlib.sha256("\0".join(job.texts).encode("utf-8", "replace")).hexdigest()
        return self._folder / f"{job.document.digest}-{self._stamp.digest[:12]}-{texts[:8]}.npy"
