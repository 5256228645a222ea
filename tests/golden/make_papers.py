"""Sets the golden PDF and Word papers from their sources: `python tests/golden/make_papers.py [NAME ...]`.

A source `sources/health-1.docx.txt` becomes `papers/health-1.docx`; those of the unread families stand under `unread/`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from set_pdf import set_pdf  # noqa: E402
from set_word import set_word  # noqa: E402
from source import read  # noqa: E402

FOLDERS = (HERE, HERE / "unread")


def made(names: list[str]) -> Iterator[tuple[Path, bytes]]:
    """Each paper's path and bytes; no names: all papers."""
    for folder in FOLDERS:
        for path in sorted((folder / "sources").glob("*.txt")):
            if names and not any(path.name.startswith(name) for name in names):
                continue
            setter = {".pdf": set_pdf, ".docx": set_word}[Path(path.stem).suffix]
            yield folder / "papers" / path.stem, setter(read(path))


def main() -> None:
    """Write every paper that the command names."""
    for path, data in made(sys.argv[1:]):
        path.write_bytes(data)
        sys.stdout.write(f"{path.relative_to(HERE)}: {len(data)} bytes\n")


if __name__ == "__main__":
    main()
