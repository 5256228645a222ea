"""Patterns that are tried only on texts that hold a word without which they cannot match.

Most patterns by which papers are read look for words that few sentences have, and to look for such a word is a hundred times faster than
to try the pattern. The words are taken from the pattern itself, so that nobody need keep a list of them beside it, and what is found is
the same. A pattern is compiled when it is first asked of a text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import groupby
from typing import Any

from convenor.graph.needed_words import understood

KEPT = 64  # texts in lower case, each of which many patterns are asked of, one after another
LONG = 1000  # code points of a text whose words tell nothing of the small part that is asked for
Span = int  # where in the text to begin, and before what to stop


class Worded:
    """A pattern that asks of a text whether it may match before it is tried; it has the methods of `re.Pattern` that are used."""

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self.pattern, self.flags = pattern, flags
        self._words: tuple[str, ...] = ()  # once they are known: a plain attribute is found three times as fast

    @cached_property
    def _understood(self) -> tuple[re.Pattern[str], tuple[str, ...]]:
        return understood(self.pattern, int(self.flags))

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern itself."""
        return self._understood[0]

    @property
    def words(self) -> tuple[str, ...]:
        """Words of which each text that it matches holds one, in lower case; the empty word where none is needed."""
        self._words = self._understood[1]
        return self._words

    def may_match(self, text: str) -> bool:
        """Whether a text holds one of the words."""
        lower = text.lower() if text.isascii() else _folded(text)
        for word in self._words or self.words:  # noqa: SIM110 — a generator takes three times as long
            if word in lower:
                return True
        return False

    def search(self, text: str, *span: Span) -> re.Match[str] | None:
        """The first place in a text that it matches."""
        return self.regex.search(text, *span) if (span and len(text) > LONG) or self.may_match(text) else None

    def match(self, text: str, *span: Span) -> re.Match[str] | None:
        """The match with which a text begins."""
        return self.regex.match(text, *span) if (span and len(text) > LONG) or self.may_match(text) else None

    def fullmatch(self, text: str, *span: Span) -> re.Match[str] | None:
        """The match that is the whole text."""
        return self.regex.fullmatch(text, *span) if (span and len(text) > LONG) or self.may_match(text) else None

    def finditer(self, text: str, *span: Span) -> Iterator[re.Match[str]]:
        """Each place in a text that it matches."""
        return self.regex.finditer(text, *span) if (span and len(text) > LONG) or self.may_match(text) else iter(())

    def findall(self, text: str) -> list[Any]:
        """What each place in a text says that it matches: the whole, or its one group."""
        return self.regex.findall(text) if self.may_match(text) else []

    def split(self, text: str, maxsplit: int = 0) -> list[Any]:
        """What stands between the places in a text that it matches."""
        return self.regex.split(text, maxsplit) if self.may_match(text) else [text]

    def sub(self, by: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        """The text with other words for what it matches."""
        return self.regex.sub(by, text, count) if self.may_match(text) else text


class AnyOf:
    """Several patterns of which one must match: a text is looked through once for the words of all of them."""

    def __init__(self, patterns: Iterable[Worded]) -> None:
        self.patterns = tuple(patterns)

    @cached_property
    def _wordless(self) -> tuple[Worded, ...]:
        return tuple(pattern for pattern in self.patterns if "" in pattern.words)

    @cached_property
    def _words(self) -> re.Pattern[str]:
        words = {word for pattern in self.patterns for word in pattern.words} - {""}
        shortest = sorted(word for word in words if not any(other != word and other in word for other in words))
        starts = [(start, [re.escape(word[1:]) for word in each]) for start, each in groupby(shortest, lambda w: w[0])]
        return re.compile("|".join(f"{re.escape(start)}(?:{'|'.join(ends)})" for start, ends in starts))

    def search(self, text: str) -> re.Match[str] | None:
        """A place in a text that one of the patterns matches, the first of them first."""
        may_match = self.patterns if self._words.search(_folded(text)) else self._wordless
        return next(filter(None, (pattern.search(text) for pattern in may_match)), None)


@lru_cache(maxsize=KEPT)
def _folded(text: str) -> str:
    """A text in lower case, the letters too that `re.IGNORECASE` takes for an s or an i."""
    lower = text.lower()
    return lower if text.isascii() else lower.replace("ſ", "s").replace("ı", "i").replace("i̇", "i")
