"""Labels of those who were there beside the members: "Attendees" behind a list of members, "in attendance" behind those present."""

from __future__ import annotations

import re

from convenor.ingest.words import labels

OTHERS = re.compile(r"in attendance|^attending\s*[:–-]", re.I)
NEAR = 60  # code points of a label


class Others:
    """What the labels of a record have headed so far: `members` whether its members, `came` whether people who were there."""

    def __init__(self) -> None:
        self.members = False
        self.came = False

    def label(self, kind: str, words: str) -> str:
        """The attendance that a label of a kind gives, by its words and by what stands above it."""
        if kind != "present":
            return kind
        self.members = self.members or bool(labels.MEMBERS.match(words))
        beside = labels.BESIDE.match(words) if self.members else self.came and OTHERS.search(words[:NEAR])
        return "in_attendance" if beside else kind
