"""Readers: one file format each, from bytes to a Document of blocks. Nothing after them knows the format."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

from convenor.graph.errors import UnreadablePaper
from convenor.graph.model import Document
from convenor.ingest.readers.opening import load, shown

# format → (module, function), imported on first use
_READERS = {
    "pdf": ("convenor.ingest.readers.pdf", "read"),
    "docx": ("convenor.ingest.readers.docx", "read"),
    "doc": ("convenor.ingest.readers.old_word", "read"),
    "html": ("convenor.ingest.readers.html", "read"),
    "markdown": ("convenor.ingest.readers.markdown", "read"),
    "text": ("convenor.ingest.readers.text", "read"),
    "csv": ("convenor.ingest.readers.councillors", "read"),
    "json": ("convenor.ingest.readers.popolo", "read"),
    "xml": ("convenor.ingest.readers.moderngov", "read"),
}
_FORMATS = {
    ".pdf": "pdf", ".docx": "docx", ".doc": "doc", ".html": "html", ".htm": "html", ".txt": "text", ".md": "markdown",
    ".csv": "csv", ".json": "json", ".xml": "xml",
}  # fmt: skip
SUFFIXES = frozenset(_FORMATS)  # what the scan of a folder takes
DIRECTORIES = ("csv", "json", "xml")  # formats in which lists of people are read, and nothing else

_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*")
_AGAIN = "get the paper again from where it came from."
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).){0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)


def read(path: Path) -> Document:
    """The paper at a path as text and blocks, read by what the file contains and, failing that, by its suffix.

    Raises UnreadablePaper, with one sentence on what is wrong and what to do, for everything that is no readable paper.
    """
    data = load(path)
    module, function = _READERS[_format(path, data)]
    document: Document = getattr(import_module(module), function)(path, data)
    if not document.blocks:
        raise UnreadablePaper(f"{shown(path)} has no text in it: check that it is the right file.")
    return document


def _format(path: Path, data: bytes) -> str:
    """ "pdf", "docx", "html" or "text". Raises UnreadablePaper for a format that has no reader."""
    suffix = path.suffix.lower()
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped(path, data)
    if data.startswith(_OLD_WORD):
        if _LOCKED in data:
            raise UnreadablePaper(f"{shown(path)} needs a password: open it, save a copy without one and add that.")
        return "doc"
    if data.lstrip()[:5] == b"{\\rtf":
        raise UnreadablePaper(f"{shown(path)} is an RTF file: save it as .docx or PDF and add that.")
    if data.startswith(_PICTURES):
        raise UnreadablePaper(f"{shown(path)} is a picture: run OCR on it (for example ocrmypdf) and add the result.")
    return _textual(path, suffix, data)


def _zipped(path: Path, data: bytes) -> str:
    """What a zip archive is, by the names at its end, where its directory stands."""
    if b"word/document" in data or path.suffix.lower() == ".docx":
        return "docx"
    if b"opendocument" in data[:200]:
        raise UnreadablePaper(f"{shown(path)} is an OpenDocument file: save it as .docx or PDF and add that.")
    if b"xl/workbook" in data or b"ppt/presentation" in data:
        raise UnreadablePaper(f"{shown(path)} is a spreadsheet or a set of slides: save it as PDF and add that.")
    raise UnreadablePaper(f"{shown(path)} is an archive and no paper: unpack it and add the papers in it.")


def _textual(path: Path, suffix: str, data: bytes) -> str:
    from convenor.ingest.readers.encoding import decode, is_noise

    named = _FORMATS.get(suffix)
    text = decode(data[: 64 * 1024])
    if is_noise(text):
        what = {"pdf": "a PDF", "docx": "a Word document"}.get(named or "", "text")
        raise UnreadablePaper(f"{shown(path)} is not {what} but unknown binary data: {_AGAIN}")
    if named == "html" or _HTML.match(text):
        return "html"
    if named in ("pdf", "docx"):
        what = "PDF" if named == "pdf" else "Word document"
        raise UnreadablePaper(f"{shown(path)} is named as a {what} but is none: {_AGAIN}")
    if named in DIRECTORIES:
        return named
    return "markdown" if named == "markdown" else "text"
