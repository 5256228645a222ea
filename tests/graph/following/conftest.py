"""Web pages read as any paper is, and the graph of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.graph.store import Store
from convenor.ingest.read import paper

Told = Callable[..., Store]


@pytest.fixture
def told(tmp_path: Path, graph: Callable[[Sequence[Reading]], Store]) -> Told:
    """A maker of graphs from pages, by name."""

    def make(**pages: str) -> Store:
        readings = []
        for name, page in pages.items():
            path = tmp_path / f"{name}.html"
            path.write_text(f"<html><head><title>{name}</title></head><body>{page}</body></html>", "utf-8")
            readings.append(paper(path))
        return graph(readings)

    return make
