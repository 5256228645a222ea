"""Rows of a reading in a few words, as people are asked about them."""

from __future__ import annotations

from convenor.graph.reading import Role, Row

_FIELDS = ("person", "name", "title", "how", "organisation", "owner", "term", "label", "text", "position", "kind")
_ENDS = ("subject", "predicate", "object")
_ALL_OF_IT = ("term", "label", "text", "name")  # the kind of what has one of these need not be told


def said(row: Row) -> str:
    """What a row says, with who or what first: "Jane Marlow, Chair, Vale Trust"."""
    names = [name for name in (*_FIELDS, *_ENDS) if isinstance(value := getattr(row, name, None), str) and value]
    if set(_ALL_OF_IT) & set(names):
        names = [name for name in names if name != "kind"]
    words = [" ".join(getattr(row, name).replace("_", " ").split()) for name in names]
    if isinstance(row, Role) and row.status != "held":
        words.append(row.status)
    return ", ".join(words)
