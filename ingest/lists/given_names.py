"""People whom a list calls by given names: several in a line, or one alone in an entry."""

from __future__ import annotations

import re

from convenor.ingest.lists.entry import Entry, brackets, describe
from convenor.ingest.lists.pieces import Piece, bare
from convenor.ingest.words.known_places import known as known_places
from convenor.ingest.words.shapes import EVERYDAY, forenames, is_person, is_title

GIVEN = re.compile(r"[A-Z][a-zà-ɏ’'-]+(?: [A-Z](?:-[A-Z])*\.?)?")  # "Mark", "Mark B"

LETTERED = re.compile(
    r"(?P<name>[A-Z][a-zà-ɏ’'-]+) \((?P<own>[A-Z]{2,3})\)(?:\s*[:,–—-]\s*(?P<title>[A-Z][^,;:()]{2,50}))?[,;.]?"
)
INITIALLED = re.compile(r"([A-Z][a-zà-ɏ’'-]+) [A-Z]\.?")


def listed(cut: list[Piece]) -> bool:
    """Whether a line lists people by first names, with an initial at most ("Mark (Chair), Dorothy, Tony B")."""
    single = [bool(GIVEN.fullmatch(bare(piece).strip())) for piece, _ in cut]
    known = sum(
        bare(piece).split()[0].lower() in forenames() for (piece, _), one in zip(cut, single, strict=True) if one
    )
    people = sum(is_person(bare(piece)) for piece, _ in cut)
    initialled = [INITIALLED.fullmatch(bare(piece).strip()) for piece, _ in cut]
    if any(found and found[1].lower() in forenames() for found in initialled):
        rest = [bare(piece) for found, (piece, _) in zip(initialled, cut, strict=True) if not found]
        return all(is_title(piece) or is_person(piece) for piece in rest) or known > 1
    return (
        known >= (1 if people else 2)
        and sum(single) + people >= 0.7 * len(cut)
        and known >= (0.5 if people else 0.6) * sum(single)
    )


def alone(words: str, offset: int, mark: str = "-") -> list[Entry]:
    """Whom an entry of a list calls by a given name that is known, an office in brackets at most ("Carl (chair)").

    Without a mark before it, their initials stand behind the name ("Carl (CD) – Chair").
    """
    lettered = LETTERED.fullmatch(words.strip())
    if lettered and lettered["own"][0] != lettered["name"][0]:
        lettered = None
    name = lettered["name"] if lettered else bare(words).strip()
    known = name.isalpha() and name.istitle() and name.lower() in forenames() - EVERYDAY and name not in known_places()
    if not known or not (lettered or mark):
        return []
    said = list(filter(None, [lettered["title"]])) if lettered else brackets(words)
    return [describe(name, offset, said)]
