"""Zip archives that are not trusted: how large they would become, before a library unpacks them."""

from __future__ import annotations

import io
import zipfile
import zlib

from convenor.graph.errors import UnreadablePaper

MOST_ENTRIES = 5_000
LARGEST_TOTAL = 200 * 1024 * 1024  # bytes of all parts unpacked
LARGEST_XML = 64 * 1024 * 1024  # bytes of one XML part; its tree takes about ten times as much memory
LARGEST_RATIO = 200  # unpacked to packed, for archives that unpack to more than SMALL
SMALL = 20 * 1024 * 1024
CHUNK = 1024 * 1024


def check(name: str, data: bytes) -> None:
    """Raises UnreadablePaper when an archive is broken, encrypted or would unpack to more than a paper can have.

    `name` is the file's name, for the message. Sizes are those that the archive declares and those that come out.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            _check_declared(name, entries, len(data))
            for entry in entries:
                _check_real(name, archive, entry)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OverflowError) as error:
        what = "is a damaged or cut-off Word document"
        raise UnreadablePaper(f"{name} {what}: get it again from where it came from.") from error


def _check_declared(name: str, entries: list[zipfile.ZipInfo], packed: int) -> None:
    if any(entry.flag_bits & 1 for entry in entries):
        raise UnreadablePaper(f"{name} needs a password: open it, save a copy without one and add that.")
    total = sum(entry.file_size for entry in entries)
    bomb = total > SMALL and total > LARGEST_RATIO * packed
    xml = max((entry.file_size for entry in entries if _is_xml(entry)), default=0)
    if len(entries) > MOST_ENTRIES or total > LARGEST_TOTAL or xml > LARGEST_XML or bomb:
        what = "unpacks to more than a paper can hold"
        raise UnreadablePaper(f"{name} {what}: save it without its pictures and add that.")


def _check_real(name: str, archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """Unpacks an entry without keeping it: no more may come out than was declared, and no XML that defines entities."""
    size, tail, defines = 0, b"", False
    with archive.open(entry) as part:
        while piece := part.read(CHUNK):
            size += len(piece)
            if size > entry.file_size:
                raise zipfile.BadZipFile("more data than declared")
            if b"!" in tail + piece and _is_xml(entry):  # few parts have any
                defines = defines or b"<!DOCTYPE" in (tail + piece).replace(b"\0", b"").upper()
            tail = piece[-32:]
    if defines:
        what = "defines entities in its XML, as no Word document does"
        raise UnreadablePaper(f"{name} {what}: save it anew in Word and add that.")


def _is_xml(entry: zipfile.ZipInfo) -> bool:
    return entry.filename.lower().endswith((".xml", ".rels"))
