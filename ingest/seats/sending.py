"""Whether words of an entry of a membership name an organisation that sends members, and no sector, class or post."""

from __future__ import annotations

import re

from convenor.ingest.seats import seat_entries
from convenor.ingest.words import body_words
from convenor.ingest.words.known_places import known as known_places
from convenor.ingest.words.shapes import BODY_HEADS, SMALL, TITLE_HEADS, is_proper, is_title, opens_title

SECTOR = re.compile(
    r"(?:^|.*[ /&])(?:sectors?|interests?|unions|communities|community|people|persons|business(?:es)?|employers|employees|agencies|authorities|organi[sz]ations|councils|groups|bodies|providers|"
    r"schools|colleges|academies|universities|practices|practitioners|residents|tenants|users?|carers|parents|pupils|students|teachers|staff|landowners|farmers|partners|youth|faiths?|health|housing|education|"
    r"environment|agriculture|tourism|industry|culture|sport|transport|safety|care|officers|members?|membership|participants|invitees|observers|guests)",
    re.I,
)  # what many belong to, and no one sends for
UNION = re.compile(
    r"[A-Za-z] (?:Association|Federation|Union|Society|Congress|Confederation|Chamber|Alliance|Network|Forum|Council|Office|College|Institute) (?:of|for) "
)  # what many join, by name
A_GROUP = re.compile(
    r"(?:Group|Part|Section|Category|Class|Annex|Appendix|Schedule|Table|Committee|Document|Page) ?(?:[A-Z]|\d{1,2})"
)
GLUED = re.compile(r"[a-z][A-Z][a-z].*[a-z][A-Z][a-z]")  # heads of columns that met
GENERIC_SENDERS = frozenset("authority council service trust board".split())  # the end of a generic name that may send
BOARD_OF = re.compile(
    r"[A-Z][a-z]+ (?:Board|Council|Trust) (?:of|for) [A-Z][a-z]+(?: [A-Z][a-z]+)?"
)  # "Diocesan Board of Finance"
MOST_WORDS = 12
JOINS = frozenset("with de la y na an o’r ar for".split())


def named(words: str) -> bool:
    """Whether words name an organisation."""
    words = re.sub(r"^[Tt]he ", "", words)
    if not words or not words[0].isalnum() or words[0].islower() or len(words.split()) > MOST_WORDS:
        return False
    last = words.rsplit(None, 1)[-1].lower()
    if words.lower() in body_words.bare_bodies():
        return True
    if GLUED.search(words):
        return False
    if " from " in words or words.endswith(" of Parliament"):
        return False
    if A_GROUP.fullmatch(words) or (" of " in words and words.split()[0].lower().removesuffix("s") in TITLE_HEADS):
        return False  # "Directors of Public Health"
    if last not in BODY_HEADS and SECTOR.fullmatch(words) and not UNION.search(words):
        return False
    if is_title(words) and (opens_title(words) or last not in BODY_HEADS):
        return seat_entries.is_body_only(words) and not opens_title(words)
    if BOARD_OF.fullmatch(words):
        return True
    if body_words.is_generic(words):
        return len(words.split()) > 1 and (
            last in GENERIC_SENDERS or (is_proper(words) and len(words.split()) > 2 and capital(words))
        )
    return capital(words) and seat_entries.sends(words)


def weakly_named(words: str) -> bool:
    """Whether words read as the name of an organisation where only one can stand: capitals, and no everyday words alone."""
    words = re.sub(r"^[Tt]he ", "", words)
    if named(words):
        return True
    said = [word for word in words.split() if word.lower() not in SMALL and not word.startswith("(")]
    return (
        bool(said)
        and len(said) < MOST_WORDS
        and all(word[0].isupper() or word[0].isdigit() or not word[0].isalnum() for word in said)
        and (not SECTOR.fullmatch(words) or bool(UNION.search(words)))
        and not is_title(words)
        and not body_words.is_generic(words)
        and words not in known_places()
        and (is_proper(words) or any(word.isupper() and len(word) > 2 for word in said))
    )


def capital(words: str) -> bool:
    """Whether all words but small ones open with a capital, as those of a name do."""
    return all(not word[0].islower() or word in SMALL or word in JOINS or word in BODY_HEADS for word in words.split())
