"""Which body sentences say that somebody comes from: "A Name (X Council)", "A Name and B Other from X Council"."""

from __future__ import annotations

import re

from convenor.ingest import body_names
from convenor.ingest.acting_names import NO_BODY
from convenor.ingest.bodies import Bodies
from convenor.ingest.body_words import NOT_BODIES, is_generic
from convenor.ingest.pieces import are_initials
from convenor.ingest.shapes import is_person

FROM = re.compile(
    r"^,?\s+\(?(?:(?:who is |who was |both |all )?(?:from|representing|on behalf of)|of)\s+(?:the\s+)?(?=[A-Z])"
)
AT_LETTERS = re.compile(
    r"^,?\s+\(?(?:(?:both |all )?(?:from|representing)|at)\s+(?:the\s+)?(?P<body>[A-Z][A-Z&]{1,6}[A-Z])(?![\w&’'-]|\s[A-Z])"
)  # "A Name at VWT"
WITH_ANOTHER = re.compile(
    r"^\s+(?:and|&)\s+(?P<name>(?:(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Prof)\.? )?[A-Z][\w’'-]+ [A-Z][\w’'-]+)(?=,?\s+\(?(?:both |all )?(?:from|representing|of)\s)"
)
LONGEST_BODY = 120  # code points


def in_bracket(bodies: Bodies, words: str, name: str) -> str:
    """The body that a bracket behind a name is, where it names one and nothing else; "" otherwise."""
    found = body_names.in_prose(words)
    whole = bool(found) and found[0][:2] == (0, len(words)) and not is_generic(words)
    return words if whole or (words.isupper() and bodies.knows(words) and not are_initials(words, name)) else ""


def behind(rest: str) -> str:
    """The body from which the words behind a name say that somebody came, alone or with somebody else."""
    other = WITH_ANOTHER.match(rest)
    rest = rest[other.end() :] if other and is_person(other["name"]) else rest
    match = FROM.match(rest)
    found = body_names.in_prose(rest[match.end() : match.end() + LONGEST_BODY]) if match else []
    if not found and (letters := AT_LETTERS.match(rest)) and letters["body"].lower() not in NO_BODY | NOT_BODIES:
        return letters["body"]
    return found[0][2] if found and found[0][0] == 0 and not is_generic(found[0][2]) else ""
