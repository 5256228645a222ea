"""Reference lists that ship with Convenor: places, councils, NHS bodies, given names, each with source and licence."""

from __future__ import annotations

import csv
from importlib import resources


def words(name: str) -> frozenset[str]:
    """The lines of a shipped word list in lower case; comments and blank lines are left out."""
    lines = _text(name).splitlines()
    return frozenset(line.strip().lower() for line in lines if line.strip() and not line.startswith("#"))


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a shipped table by its header's names."""
    return list(csv.DictReader(_text(name).splitlines()))


def _text(name: str) -> str:
    return (resources.files(__name__) / name).read_text(encoding="utf-8")
