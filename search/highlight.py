"""Which words of a text a query meant, for marking them on a page."""

from __future__ import annotations

import re

from convenor.search.lexical import query_words, stems

Span = tuple[int, int]

_WORD = re.compile(r"[^\W_]+")


def highlight(text: str, query: str) -> list[Span]:
    """Spans of `text`, in code points and in order, of the words that share a stem with a telling word of the query.

    "the" and its like are marked only when the query has no other words.
    """
    wanted = set(query_words(query))
    if not wanted:
        return []
    known: dict[str, bool] = {}
    spans: list[Span] = []
    for found in _WORD.finditer(text):
        word = found.group()
        if word not in known:
            known[word] = not wanted.isdisjoint(stems(word))
        if known[word]:
            spans.append(found.span())
    return spans
