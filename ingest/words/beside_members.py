"""Labels of those who were there beside the members: "Attendees" behind a list of members, "in attendance" behind those present."""

from __future__ import annotations

import re

from convenor.ingest.words import labels

OTHERS = re.compile(r"in attendance|^attending\s*(?:[:–-]|$)", re.I)
AWAY = ("apologies", "absent")
CAME = ("present", "in_attendance")
NEAR = 60  # code points of a label
UNDER = re.compile(
    r"(?:[\w-]+ ){0,3}(?:members|governors|trustees|directors|councillors|commissioners|representatives|attende[er]s|officers|officials|staff|observers|advisers|non-members)\s*[:–-]\s+(?=\S)",
    re.I,
)  # a kind of people, with some of them behind it

OF_KIND = re.compile(r"(?:\w+ )?(?:representatives?|delegates?|directors?|trustees?|governors?|members?)\s*[:–-]", re.I)

OVER = re.compile(
    r"(?P<members>(?:those |members )?present\b)|voting members\b|attended\b|attendees\b|(?:those )?in attendance\b|who (?:came|was there)\b",
    re.I,
)  # a label of all who came; of the members alone, unless a list of others has a label of its own
APART = re.compile(r"(?:also )?in[ -]attendance\b|also (?:present|attending)\b", re.I)  # such a label
GROUP = re.compile(
    r"(?:[\w’'&-]+ ){0,4}(?:members?|governors|trustees|directors|councillors|commissioners|representatives|reps|partners)\s*(?::|$)",
    re.I,
)  # of those who met, below one label for all of them
OF_GROUPS = re.compile(
    r"(?:members )?present\s*[:–-]\s*(?:[\w’'&-]+ ){0,4}(?:board|committee|council|panel|forum|members|trustees|governors|directors|councillors)\s*:?$|voting members\s*:?$",
    re.I,
)  # a label for all with the first of them behind it, or of those with a vote, whom others without one follow
SERVE = re.compile(
    r"(?!(?:also|other|in attendance|by invitation)\b)(?:[\w’'&-]+ ){0,4}(?:officers|officials|employees|staff|secretariat|support(?:ing)?(?: (?:officers|staff|team))?|advis[eo]rs)"
    r"\s*(?:\(non-?voting\)\s*)?(?:[:–-]|$)",
    re.I,
)  # those who serve the body


class Others:
    """What the labels of a record have headed so far: `members` whether its members, `came` whether people who were there.

    `groups` is whether they follow one another below one label of all who came, and those who serve the body with them;
    `apart` is whether those beside the members have a list of their own; `under` is whether kinds of people follow one another below the label of those away, `business` whether an item has begun below a label.
    """

    def __init__(self) -> None:
        self.members = False
        self.came = False
        self.under = False
        self.groups = False
        self.over = self.whole = False
        self.apart = False
        self.headed = False
        self.business = False

    def label(self, kind: str, words: str, above: str = "", *, alone: bool = False) -> str:
        """The attendance that a label of a kind gives, by its words and by what stands above it.

        `above` is the state of the last label, `alone` whether that stands alone right above ("Apologies:", "Members: A Bell").
        """
        if self.over and above in CAME and alone and not self.came and GROUP.match(words):
            self.groups = True
        if not kind:
            return kind
        first = above == "present" and alone and self.whole and not self.came  # nobody stands between the two labels
        if (first or (self.groups and above not in AWAY)) and SERVE.match(words):
            return above or "present"
        self.headed = True
        over = OVER.match(words)
        self.whole = over is not None
        self.over = bool(over and (self.apart or not over["members"]))
        self.groups = (self.over and bool(OF_GROUPS.match(words))) or (self.groups and kind == "present")
        away = above in AWAY and (alone or self.under)
        self.under = away and bool(UNDER.match(words)) and (self.under or (self.came and kind == "present"))
        if self.under:
            return above
        if kind != "present":
            return kind
        self.members = self.members or bool(labels.MEMBERS.match(words))
        beside = labels.BESIDE.match(words) if self.members else self.came and OTHERS.search(words[:NEAR])
        return "in_attendance" if beside else kind

    def is_item(self, kind: str, words: str, *, numbered: bool) -> bool:
        """Whether a label of a kind of people is of an item: "3. Representatives: A Name", or "Members: A, B" of a sub-committee."""
        self.business = self.business or (self.headed and numbered and not kind)
        return kind == "present" and bool(OF_KIND.match(words)) and (self.business or (numbered and self.came))
