"""Ways in which people ask: which relation of the graph, and what they want to know of it.

The first row that fits decides. Patterns read a question in lower case, without punctuation, in which names stand as
PERSON, BODY, PLACE and PLAN (a strategy), dates as DAY. Each row has an example, which a test asks for.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from convenor.search import patterns_posts, patterns_records
from convenor.search.pattern_words import POST

__all__ = ["NAMES", "PATTERNS", "POST", "WANTS", "Pattern"]


class Pattern(NamedTuple):
    """A way to ask: `ask` is what is wanted of the relation ("list", "count", "who", "when"…)."""

    relation: str
    ask: str
    example: str
    pattern: re.Pattern[str]


PATTERNS = [
    Pattern(relation, ask, example, re.compile(pattern))
    for relation, ask, example, pattern in (*patterns_records.ROWS, *patterns_posts.ROWS)
]

WANTS = [
    ("person", re.compile(r"^(?:who|whom|whose|through whom|which (?:councillor|person|officer|member))\b|^by whom\b")),
    ("date", re.compile(r"^(?:when|what date|what day|on what date|how long ago|by when|since when|until when)\b")),
    ("place", re.compile(r"^where\b")),
    (
        "number",
        re.compile(r"^(?:how (?:many|much|old|far|long|large|big)|what (?:share|percentage|proportion|number))\b"),
    ),
    ("body", re.compile(r"^(?:which|what) (?:organi[sz]ations?|bod(?:y|ies)|councils?|trusts?|partners?)\b")),
]

NAMES = {
    "role": "who holds a post",
    "holders": "who belongs to a body",
    "chaired": "who was in the chair at a meeting",
    "attendance": "who was at a meeting",
    "meeting": "when and where a body meets",
    "facilitated": "who facilitated a meeting",
    "seats": "the seats on a body",
    "founders": "the founders of a body",
    "population": "the population",
    "within": "what a place is part of",
    "members": "the members of a body",
    "decided": "what was decided",
    "follows": "what followed from it",
    "changed": "what changed in the rules",
    "votes": "how people voted",
    "why": "why it was decided",
    "actions": "what is to be done",
    "serves": "what serves an aim",
    "person": "what a person does",
    "before": "who held a post before",
    "after": "who held a post after",
    "aims": "which aims there are",
    "rule": "what the rules say",
    "definition": "what a term means",
    "same": "whether two names mean one thing",
    "describe": "what the papers say of a thing",
    "passage": "what the papers say",
}
