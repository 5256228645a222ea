"""What a data folder holds: its papers, what failed and why, counts, versions and when it was built."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from convenor.graph.errors import DataError
from convenor.graph.generations import DataFolder
from convenor.search.knowledge import read_papers


def status(data: Path) -> dict[str, Any]:
    """The state of a data folder, as JSON has it. Raises DataError when nothing was built yet or it is damaged."""
    folder = DataFolder(data)
    manifest, serving = folder.manifest(), folder.current()
    if manifest is None or serving is None:
        raise DataError(f"There is nothing in the data folder {data} yet; run `convenor build` first.")
    rows = [msgspec.to_builtins(paper) for paper in read_papers(serving)]
    return {
        "data": str(data),
        "generation": serving.name,
        "convenor": manifest.get("convenor"),
        "format": manifest.get("format"),
        "built": manifest.get("built"),
        "model": manifest.get("model"),
        "counts": manifest.get("counts", {}),
        "sources": folder.sources(),
        "papers": [row for row in rows if row["outcome"] == "read"],
        "skipped": [row for row in rows if row["outcome"] == "skipped"],
        "failed": [row for row in rows if row["outcome"] == "failed"],
        "corrections_unmatched": manifest.get("corrections_unmatched", []),
    }
