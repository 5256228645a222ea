"""Bytes to text: which character encoding a file is in. The home of charset-normalizer."""

from __future__ import annotations

import codecs
import re

SAMPLE = 64 * 1024  # bytes looked at to guess an encoding

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What a file that is neither Unicode nor western may be in: only there is a guess better than Windows-1252.
_CANDIDATES = ["cp1251", "cp1253", "koi8_r", "iso8859_7"]
_WESTERN = 0.5  # in western text fewer of the letters than this are outside ASCII
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]")


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of a file: by its byte order mark, as UTF-8, by the encoding that it declares, else by a guess.

    Never fails: bytes that mean nothing become U+FFFD. Use `is_noise` on the result to tell binary data.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    if wide := _wide(data):
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _nearly_utf8(data, error):
            return data.decode("utf-8", "replace")
    return data.decode(_known(declared) or _guess(data), "replace")


def is_noise(text: str) -> bool:
    """Whether a decoded file is no text at all: more than 4 and 2 % of its first characters are control characters."""
    head = text[:SAMPLE]
    return len(_CONTROL.findall(head)) > 4 + 0.02 * len(head)


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every second byte of nearly all western text is zero."""
    head = data[:SAMPLE]
    half = len(head) // 2
    if half < 2:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 0.7 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.1 * half:
        return "utf-16-be"
    return None


def _nearly_utf8(data: bytes, error: UnicodeDecodeError) -> bool:
    """Whether UTF-8 with a flaw explains the bytes best: far more whole sequences than broken ones."""
    flawed = data[:SAMPLE].decode("utf-8", "replace")
    broken = flawed.count("\ufffd")
    whole = sum(character > "\x7f" for character in flawed) - broken
    return whole > 3 * broken if broken else error.start > SAMPLE


def _known(declared: str | None) -> str | None:
    """The codec of an encoding's name. What the web calls Latin-1 is Windows-1252; a false claim of Unicode is none."""
    if not declared:
        return None
    try:
        name = codecs.lookup(declared.strip()).name
    except LookupError:
        return None
    if name.startswith("utf") or not name.isascii():
        return None
    return "cp1252" if name in ("iso8859-1", "ascii") else name


def _guess(data: bytes) -> str:
    """Windows-1252 for text that is mostly ASCII, else the likeliest of the Cyrillic and Greek encodings."""
    sample = data[:SAMPLE]
    high = sum(byte > 0x7F for byte in sample)
    letters = sum(byte > 0x40 for byte in sample)
    if high < _WESTERN * letters:
        return "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=_CANDIDATES).best()
    return best.encoding if best else "cp1252"
