"""The weights of the labellers come with the package."""

from __future__ import annotations

import tomllib
from pathlib import Path

from convenor.ingest.labelled import crf


def test_every_file_of_weights_is_in_the_package(root: Path) -> None:
    data = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["package-data"]
    named = {crf.LISTS, crf.POSTS}
    assert named <= set(data["convenor.ingest.labelled"])
    assert named == {path.name for path in (root / "ingest" / "labelled").glob("*.json")}
