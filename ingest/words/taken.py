"""Which characters of a stretch of text are taken by a name or a quotation."""

from __future__ import annotations

from collections.abc import Iterable


class Taken:
    """Marks on the characters of a text of some length."""

    def __init__(self, length: int, spans: Iterable[tuple[int, int]] = ()) -> None:
        self._marks = bytearray(length)
        for start, end in spans:
            self.take(start, end)

    def take(self, start: int, end: int) -> None:
        """Mark a span."""
        end = min(end, len(self._marks))
        self._marks[start:end] = b"\1" * (end - start)

    def free(self, start: int, end: int) -> bool:
        """Whether no character of a span is marked."""
        return self._marks.find(1, start, end) < 0
