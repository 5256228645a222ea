"""Which body sentences say that somebody comes from: "A Name (X Council)", "A Name and B Other from X Council"."""

from __future__ import annotations

import re

from convenor.ingest.lists.pieces import are_initials
from convenor.ingest.names import body_names, firms
from convenor.ingest.names.acting_names import NO_LETTERS
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.named_alone import NAMED_ALONE
from convenor.ingest.words.body_words import is_generic, no_body
from convenor.ingest.words.known_places import known as known_places
from convenor.ingest.words.shapes import is_person, is_title

FROM = re.compile(
    r"^,?\s+\(?(?:(?:who is |who was |both |all |also )?(?:from|representing|on behalf of)|(?:also )?of|"
    r"who (?:now |also )?(?:represent(?:s|ed)|(?:sp(?:eaks|oke)|attend(?:s|ed)|works) for))\s+(?:the\s+)?(?=[A-Z])"
)
AT_LETTERS = re.compile(
    r"^,?\s+\(?(?:(?:both |all )?(?:from|representing)|at)\s+(?:the\s+)?(?P<body>[A-Z][A-Z&]{1,6}[A-Z])(?![\w&’'-]|\s[A-Z])"
)  # "A Name at VWT"
WITH_ANOTHER = re.compile(
    r"^\s+(?:and|&)\s+(?P<name>(?:(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Prof)\.? )?[A-Z][\w’'-]+ [A-Z][\w’'-]+)(?=,?\s+\(?(?:both |all )?(?:from|representing|of)\s)"
)
LONGEST_BODY = 120  # code points
AND_ANOTHER = re.compile(r",?\s+(?:and|&)\s+(?=[A-Z])")
A_CITY = re.compile(
    r"(?:London Borough|Borough|City|Diocese|Archdiocese) of [A-Z][\w’'-]+(?: (?:and|&) [A-Z][\w’'-]+)?"
)
SHARED = re.compile(r"[A-Z]\w+ [A-Z]\w+ (?:Network|Alliance|Federation|Association)")  # by plain words alone
BRACKETS = re.compile(r"\(([^()]{2,80})\)")
FEWEST_BRACKETS, SURE_BRACKETS = 3, 2  # brackets of a sentence, and how many of the others name bodies


def in_bracket(findings: Findings, words: str, start: int, end: int, limit: int) -> str:
    """The body that a bracket behind a name is, where it names one and nothing else or stands among such; "" otherwise."""
    if not words:
        return ""
    whole = _is_whole(words) or A_CITY.fullmatch(words) or firms.called(words) == words
    whole = whole or _is_among(words, findings.text[findings.unit(start).start : limit])
    name, bodies = findings.text[start:end], findings.bodies
    return words if whole or (words.isupper() and bodies.knows(words) and not are_initials(words, name)) else ""


def _is_whole(words: str) -> bool:
    """Whether words name a body and nothing else."""
    found = body_names.in_prose(words)
    return bool(found) and found[0][:2] == (0, len(words)) and not is_generic(words)


def _is_among(words: str, around: str) -> bool:
    """Whether capitals in a bracket stand among brackets that name bodies, most of them surely ("A (X Trust), B (Unesco), C (Y Council)")."""
    if around.count("(") < FEWEST_BRACKETS or not NAMED_ALONE.fullmatch(words) or is_title(words) or is_person(words):
        return False
    others = [inner for inner in BRACKETS.findall(around) if inner != words]
    sure = sum(map(_is_whole, others))
    return sure >= SURE_BRACKETS and 2 * sure >= len(others) and words not in known_places() and not no_body(words)


def behind(rest: str) -> str:
    """The body from which the words behind a name say that somebody came, alone or with somebody else."""
    other = WITH_ANOTHER.match(rest)
    rest = rest[other.end() :] if other and is_person(other["name"]) else rest
    match = FROM.match(rest)
    words = rest[match.end() : match.end() + LONGEST_BODY] if match else ""
    found = body_names.in_prose(words) or body_names.in_prose(AND_ANOTHER.split(words, maxsplit=1)[0])
    if not found and (letters := AT_LETTERS.match(rest)) and letters["body"].lower() not in NO_LETTERS:
        return letters["body"]
    if found and found[0][0] == 0:
        named = found[0][2]
        return "" if is_generic(named) and not SHARED.fullmatch(named) else named
    return firms.called(words)
