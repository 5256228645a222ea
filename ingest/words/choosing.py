"""Titles of items that choose somebody and end in what may be the label of a list ("Election of Club Officers: …")."""

from __future__ import annotations

import re

CHOOSES = re.compile(r"\b(?:(?:re-?)?election|appointment|nomination|choice|resignation)s? of\b[^.;:]{0,60}$", re.I)
FAR = 90  # characters before a label in which its title may begin


def ends_title(text: str, label: int) -> bool:
    """Whether the label at a place ends the title of an item, and heads no list of people who came."""
    return bool(CHOOSES.search(text, max(0, label - FAR), label))
