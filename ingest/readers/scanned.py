"""Scans: the letters of pictured pages, told by Tesseract where it is installed."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from convenor.graph.errors import UnreadablePaper
from convenor.graph.model import Document
from convenor.ingest.readers import outside, pdfium, text
from convenor.ingest.readers.assemble import assemble
from convenor.ingest.readers.flow_tables import tables
from convenor.ingest.readers.lines import blocks
from convenor.ingest.readers.opening import shown

SECONDS = 100.0  # for all pages of one paper; a build gives one paper 120
MOST_PAGES = 200
FEWEST_LETTERS = 20  # of a paper; with less nothing was told
LANGUAGES = "eng"


def read(path: Path, data: bytes, why: str) -> Document:
    """The document of a scanned PDF; `why` says what is wrong with it. Raises UnreadablePaper."""
    name = shown(path)
    program = outside.installed("tesseract")
    if program is None:
        what = "install Tesseract to have it read, or run OCR on it (for example ocrmypdf) and add the result"
        raise UnreadablePaper(f"{name} has no text in it ({why}): {what}.")
    with tempfile.TemporaryDirectory(prefix="convenor-") as folder:
        pages = _pages(name, program, Path(folder), data)
    if sum(map(str.isalpha, "".join(pages))) < FEWEST_LETTERS:
        raise UnreadablePaper(
            f"{name} is a scan in which Tesseract finds no text: scan it again, darker or straighter."
        )
    return assemble(blocks(tables(text.lines("\f".join(pages)))), path=path, data=data)


def _pages(name: str, program: str, folder: Path, data: bytes) -> list[str]:
    """What stands on each page."""
    until = time.monotonic() + SECONDS
    found = []
    picture, said = folder / "page.pgm", folder / "said.txt"
    try:
        for page in pdfium.pictures(data, MOST_PAGES):
            picture.write_bytes(page)
            said.unlink(missing_ok=True)
            command = (program, str(picture), str(said.with_suffix("")), "-l", LANGUAGES)
            outside.run(command, folder, max(0.1, until - time.monotonic()))
            found.append(said.read_text("utf-8", "replace").replace("\f", "") if said.is_file() else "")
    except (outside.TookTooLong, pdfium.TooMuch) as error:
        raise UnreadablePaper(f"{name} is a scan with too many pages to tell its text here: split it.") from error
    except (OSError, pdfium.Broken, pdfium.PasswordNeeded) as error:
        raise UnreadablePaper(f"{name} is a scan and Tesseract does not work here: run OCR on it elsewhere.") from error
    return found
