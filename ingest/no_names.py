"""Words that stand in no name of a person whatever stands beside them."""

from __future__ import annotations

import re

NEVER_NAMES = frozenset("citizens advice concern".split())  # proper in the name of a body
ABSTRACT = re.compile(r"(?:[ts]ions?|ology|abilit(?:y|ies)|ities|ional|ships?)$")  # how no name ends


def is_no_name(word: str) -> bool:
    """Whether a word, in lower case, is in no name: "implementation"."""
    return word in NEVER_NAMES or bool(ABSTRACT.search(word))
