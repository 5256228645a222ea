"""Labels of those who were there beside the members: "Attendees" behind a list of members, "in attendance" behind those present."""

from __future__ import annotations

import re

from convenor.ingest.words import labels

OTHERS = re.compile(r"in attendance|^attending\s*(?:[:–-]|$)", re.I)
AWAY = ("apologies", "absent")
NEAR = 60  # code points of a label
UNDER = re.compile(
    r"(?:[\w-]+ ){0,3}(?:members|governors|trustees|directors|councillors|commissioners|representatives|attende[er]s|officers|officials|staff|observers|advisers|non-members)\s*[:–-]\s+(?=\S)",
    re.I,
)  # a kind of people, with some of them behind it


class Others:
    """What the labels of a record have headed so far: `members` whether its members, `came` whether people who were there.

    `under` is whether kinds of people follow one another below the label of those away.
    """

    def __init__(self) -> None:
        self.members = False
        self.came = False
        self.under = False

    def label(self, kind: str, words: str, above: str = "", *, alone: bool = False) -> str:
        """The attendance that a label of a kind gives, by its words and by what stands above it.

        `above` is the state of the last label, `alone` whether that stands alone right above ("Apologies:", "Members: A Bell").
        """
        if not kind:
            return kind
        away = above in AWAY and (alone or self.under)
        self.under = away and bool(UNDER.match(words)) and (self.under or (self.came and kind == "present"))
        if self.under:
            return above
        if kind != "present":
            return kind
        self.members = self.members or bool(labels.MEMBERS.match(words))
        beside = labels.BESIDE.match(words) if self.members else self.came and OTHERS.search(words[:NEAR])
        return "in_attendance" if beside else kind
