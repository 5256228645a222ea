"""Names of bodies and people that the end of a line cuts in two."""

from __future__ import annotations

import re

from convenor.ingest.readers.markers import BULLET
from convenor.ingest.shapes import BODY_HEADS, HONORIFIC, NOT_NAMES, TITLE_HEADS, forenames

TERMINAL = re.compile(r"[.!?:;][”’\"')\]]*$")
NAME_CUT = re.compile(
    r"(?:[,;•]|\band)(?: (?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Prof|Professor|Sir|Dame|Rev)\.?)? [A-Z][\w’'-]+$"
)  # a list of names cut after a given name
NAME_ENDS = re.compile(r"^[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?(?:[.,;]|$| (?:[(\[]|[–-] |and\b|&))")


def closes_a_name(before: str, text: str) -> bool:
    """Whether a line of a few capitals ends the body's name that the one above began ("… Joint Care / Partnership")."""
    words, lead = text.split(), BULLET.sub("", before).rpartition(", ")[2].split()
    if (
        HONORIFIC.match(before)
        or before.split()[0].lower() in forenames()
        or not 1 <= len(words) <= 4
        or not lead
        or words[-1].lower() not in BODY_HEADS
        or not all(w[0].isupper() for w in words)
    ):
        return False
    capitals = len(lead) >= 3 and all(w[0].isupper() or w in ("of", "and", "for", "the", "with") for w in lead)
    return (
        ("of the" in before or capitals)
        and lead[-1][0].isupper()
        and lead[-1].lower() not in BODY_HEADS
        and not TERMINAL.search(before)
    )


def cuts_a_name(before: str, text: str) -> bool:
    """Whether a line of a list of people ends after a given name, and the next begins with the surname."""
    cut, rest = NAME_CUT.search(before), NAME_ENDS.match(text)
    if not cut or not rest or HONORIFIC.match(text):
        return False
    given, words = before.split()[-1].lower(), text.split()
    surname, everyday = words[0].lower().strip(".,;"), TITLE_HEADS | BODY_HEADS | NOT_NAMES
    if surname in everyday or (given in everyday and given not in forenames()):
        return False
    return surname.split("-")[0] not in forenames() or len(words) < 2 or not words[1][0].isupper()
