"""Where in a paper we are: the meeting and the agenda item under which things are said."""

from __future__ import annotations

import re

import msgspec

from convenor.graph.reading import Spans

COMMON = frozenset(
    "that this with will would should agreed from were been have these those approved adopted accepted elected resolved "
    "decided proposed seconded carried unanimously upon proposition proposal motion hereby meeting members committee board council following".split()
)
DECIDER = re.compile(r"^\W*(?:[Tt]he )?(?:[A-Z&]+ ){2,12}(?=[a-z])")  # who decides, in capitals before what they did
BLANK = re.compile(
    r"\[(?:insert|text|names?|owners?|dates?|title|task|details?|wording|amount|add|enter|who|what|when)\b[^\[\]]{0,60}\]|_{5,}|(?:\.{8,}|…{3,})\W*$",
    re.I,
)  # what a form leaves to be filled in
MOST_RESOLVED = 200  # wordings under one item that a sentence is held against


class Setting(msgspec.Struct):
    """The meeting and item under way with its heading, and the content words of each wording resolved under the item."""

    meeting: str | None = None
    body: str | None = None
    item: str | None = None
    title: str | None = None
    heading: Spans = ()
    resolved: list[frozenset[str]] = msgspec.field(default_factory=list)

    def resolve(self, text: str) -> None:
        """Note a wording that was resolved under the item."""
        if len(self.resolved) < MOST_RESOLVED:
            self.resolved.append(content(text))

    def says_again(self, text: str) -> bool:
        """Whether a sentence has most of the content words of something resolved under the same item."""
        said = content(text)
        short = 0 < len(said) <= 2
        return any(
            (short and said <= words) or len(said & words) >= 0.6 * len(words)
            for words in self.resolved
            if len(words) >= 3
        )


def says_again(text: str, resolved: str) -> bool:
    """Whether a sentence has most of the content words of a wording that was resolved."""
    setting = Setting()
    setting.resolve(resolved)
    return setting.says_again(text)


def content(text: str) -> frozenset[str]:
    """The words of a text that tell what it is about."""
    return frozenset(re.findall(r"[a-z]{4,}", DECIDER.sub("", text).lower())) - COMMON
