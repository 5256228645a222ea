"""A paper of an invented body, read from its text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

HEAD = """Hartley Green Residents’ Association

Minutes of the meeting held on Tuesday 14 May 2024

Present: Ann Field (Chair), Brian Stone, Carol Mead, David Ings

"""

Minutes = Callable[[str], Reading]


@pytest.fixture
def minutes(tmp_path: Path) -> Minutes:
    """A maker of readings from the business of a meeting."""

    def make(business: str, suffix: str = ".txt") -> Reading:
        path = tmp_path / f"minutes{suffix}"
        path.write_text(HEAD + business, "utf-8")
        return paper(path)

    return make
