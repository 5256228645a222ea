"""Lists that print surnames first: "Smith, A (Chair); Jones, B", "Smith, Anna"."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.lists.entry import Entry, brackets, describe
from convenor.ingest.lists.pieces import pieces
from convenor.ingest.words.shapes import forenames, is_body, is_title

SURNAME_FIRST = re.compile(
    r"\s*(?P<surname>(?:(?:de|van|von|le)\s)?[A-Z][\w’'-]+), (?P<given>(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.? )?(?:[A-Z]\.? ?){1,3})(?P<rest>\s*\(.{1,60}\))?\s*"
)
SURNAME_GIVEN = re.compile(
    r"\s*(?P<surname>(?:(?:de|van|von|le)\s)?[A-Z][\w’'-]+), (?P<given>(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Prof)\.? )?(?P<first>[A-Z][a-z][\w’'-]*)(?: [A-Z]\.?)?)(?P<rest>\s*\(.{1,60}\))?\s*"
)
SURNAME_INITIAL = re.compile(
    r"(?P<surname>[A-Z][a-z][\w’'-]*) (?P<given>[A-Z]\.?(?: ?[A-Z]\.?)?)(?P<rest>\s*\(.{1,60}\))?"
)
INITIALS_BEHIND = re.compile(r"[\w’'-] [A-Z](?![a-z])")  # without which no surname has initials behind it
FEWEST = 3  # of surnames with initials and no comma between, to be a list

CAPITALS_FIRST = Worded(
    r"\s*(?P<surname>(?:(?:Mc|Mac|[OD][’'])?[A-Z]{2,}(?:[-’'][A-Z]{2,})?)(?: (?:Mc|Mac|[OD][’'])?[A-Z]{2,}(?:[-’'][A-Z]{2,})?)?), "
    r"(?P<given>(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Councillor|Prof|Professor|Rev|Revd|Sir|Dame)\.? ){0,2}[A-Z][a-z][\w’'-]*(?: [A-Z]\.?(?= |$)){0,2})"
    r"(?P<rest>\s*\([^()]{1,60}\))?(?P<more>(?:\s*[,|–-]\s*|\s+)[A-Z].{1,100})?\s*"
)


def _in_capitals(parts: list[tuple[str, int]], offset: int) -> list[Entry]:
    """The people of parts that print the surname first and in capitals ("SMITH, Dr Anna (Chair)")."""
    cut = [CAPITALS_FIRST.fullmatch(part) for part, _ in parts]
    out = []
    for match, (part, at) in zip(cut, parts, strict=True):
        if not match or is_body(match["surname"].title()):
            return []
        name = f"{match['given'].strip()} {match['surname'].title()}"
        facts = [*brackets(match["rest"] or ""), *filter(None, [(match["more"] or "").strip(" ,|–-")])]
        out.append(describe(name, offset + at + len(part) - len(part.lstrip()), facts))
    return out


def read(words: str, offset: int) -> list[Entry]:
    """The people of a line of surnames with initials behind them ("Smith, A (Chair); Jones, B")."""
    parts = [(m.group(), m.start()) for m in re.finditer(r"[^;]+", words)]
    if found := _in_capitals(parts, offset):
        return found
    cut = [SURNAME_FIRST.fullmatch(part) or _given_behind(part) for part, _ in parts]
    if not all(cut):
        if len(INITIALS_BEHIND.findall(words)) < FEWEST:
            return []
        parts = pieces(words)
        cut = [SURNAME_INITIAL.fullmatch(part) for part, _ in parts]
        known = sum(part.split()[0].lower() in forenames() for part, _ in parts)
        if len(parts) < FEWEST or 2 * known > len(parts):
            return []  # "Mark B, Tony C"
    out = []
    for match, (part, at) in zip(cut, parts, strict=True):
        if not match or is_title(match["surname"]) or is_body(match["surname"]):
            return []
        name = f"{match['given'].strip()} {match['surname']}"
        out.append(describe(name, offset + at + len(part) - len(part.lstrip()), brackets(match["rest"] or "")))
    return out


def _given_behind(part: str) -> re.Match[str] | None:
    """The match of a surname with a given name behind a comma ("Smith, Anna"), the given name being known and the surname none."""
    found = SURNAME_GIVEN.fullmatch(part)
    known = found and found["first"].lower() in forenames() and found["surname"].lower() not in forenames()
    return found if known else None
