"""A person whom something in a paper puts at a meeting, or away from it."""

from __future__ import annotations

from typing import NamedTuple

from convenor.ingest.lists.entry import Entry

IN_CHAIR_RULE = "in the chair"
UNSTATED = "roster below the title"  # of those of whom no label says that they met


class Put(NamedTuple):
    """A person whom something puts at a meeting, or away from it, in a way of labels.ATTENDANCE, and what said so.

    `likely` is how likely that is right, where a model says it.
    """

    how: str
    entry: Entry
    rule: str
    likely: float | None = None
