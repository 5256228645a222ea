"""A person whom something in a paper puts at a meeting, or away from it."""

from __future__ import annotations

from typing import NamedTuple

from convenor.ingest.lists.entry import Entry

IN_CHAIR_RULE = "in the chair"
LINE, SENTENCE = "roster line", "attendance sentence"
UNSTATED = "roster below the title"  # of those of whom no label says that they met


class Put(NamedTuple):
    """A person whom something puts at a meeting, or away from it, in a way of labels.ATTENDANCE, and what said so.

    `likely` is how likely that is right, where a model says it.
    """

    how: str
    entry: Entry
    rule: str
    likely: float | None = None

    def is_said_again(self) -> bool:
        """Whether it tells nothing new of somebody who was there: "Left early: A Name" below a list, "A Name was present" in a sentence."""
        if self.rule == SENTENCE:
            return self.how == "present" and not self.entry.on_behalf
        return self.rule == LINE and self.how in ("apologies", "in_attendance") and not self.entry.how
