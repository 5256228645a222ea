"""Somebody named in a sentence, and a post that it gives them."""

from __future__ import annotations

from typing import NamedTuple


class Mention(NamedTuple):
    """Somebody named at `start:end` of a sentence that ends at `limit`; `when` is its paper's date."""

    person: str
    start: int
    end: int
    limit: int
    when: str | None


class Said(NamedTuple):
    """A role as it is said of somebody, by the rule that found it; `when` is None for the paper's own date."""

    title: str
    body: str
    rule: str
    when: str | None = None
    status: str = "held"
    topic: str | None = None
