"""How much a PDF's compressed parts would unpack to, before a library unpacks them."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

# Bytes unpacked of a page's drawing or a font; pictures do not count. Reading takes up to fifty times as much memory.
LARGEST_STREAM = 16 * 1024 * 1024
LARGEST_TOTAL = 512 * 1024 * 1024
MOST_SHOWN = 400_000  # pieces of text that one stream shows; each takes hundreds of bytes once read
CHUNK = 256 * 1024

_STREAM = re.compile(rb"stream\r?\n")
_SHOWS = re.compile(rb"[)\]>]\s{0,4}T[jJ]")


def too_large(data: bytes) -> bool:
    """Whether a PDF holds a stream, or streams in all, that unpack to more than a paper can have."""
    total = 0
    for start, end in _packed(data):
        size = shown = 0
        for piece in _unpacked(memoryview(data)[start:end]):
            size += len(piece)
            shown += len(_SHOWS.findall(piece))
            if size > LARGEST_STREAM or shown > MOST_SHOWN or total + size > LARGEST_TOTAL:
                return True
        total += size
    return False


def _packed(data: bytes) -> Iterator[tuple[int, int]]:
    """Where the packed streams lie that are no pictures."""
    position = 0
    while found := _STREAM.search(data, position):
        start = found.end()
        end = data.find(b"endstream", start)
        end = len(data) if end < 0 else end
        described = data[max(0, found.start() - 1024) : found.start()].rsplit(b"obj", 1)[-1]
        if b"/Fl" in described and b"/Image" not in described:
            yield start, end
        position = end + len(b"endstream")


def _unpacked(packed: memoryview) -> Iterator[bytes]:
    """The stream's bytes in small pieces, up to where it is broken."""
    unpacker = zlib.decompressobj()
    pending: bytes | memoryview = b""
    position = 0
    while not unpacker.eof and (len(pending) or position < len(packed)):
        if not len(pending):
            pending, position = packed[position : position + CHUNK], position + CHUNK
        try:
            piece = unpacker.decompress(pending, CHUNK)
        except zlib.error:
            return
        pending = unpacker.unconsumed_tail
        yield piece
