"""What an entry says of some of those whom it counts: "four councillors, of whom one shall be the Leader and two the ward members"."""

from __future__ import annotations

import re

import msgspec

from convenor.ingest.seats.counted_words import NUMERAL, number
from convenor.ingest.seats.sending import weakly_named
from convenor.ingest.words.shapes import is_title

_FEWEST = r"(?:at least |no fewer than |not fewer than )?"
WHOM = re.compile(
    rf"^(?P<head>.{{4,160}}?),? (?:(?:of (?:whom|them|which)|to include|including) (?P<told>{_FEWEST}(?:{NUMERAL}|an?|the) .+)|(?P<told2>{_FEWEST}(?:{NUMERAL}) of (?:whom|them|which) .+))$",
    re.I | re.S,
)
NEXT = re.compile(rf"(?:, (?:and )?| and )(?={_FEWEST}(?:{NUMERAL}|an?|the) )", re.I)
SOME = re.compile(
    rf"^{_FEWEST}(?P<count>{NUMERAL}|an?|the)(?: of (?:whom|them|which))? (?:(?:(?:shall|must|will|should|are to|is to) )?be |is |are |being |to be )?(?:the |an? )?(?P<what>.+)$",
    re.I | re.S,
)
SENT = re.compile(
    r"^(?:(?:elected|returned|appointed|chosen|nominated|sent|put forward|proposed|selected|recruited) )?(?:by|for|from) (?:the )?(?P<who>[A-Z][^,;]{2,80}?)$"
)
PART = re.compile(r".* (?:wards?|divisions?|districts?|parish|area|locality|group|constituency)$", re.I)
ASIDE = re.compile(r"(?<! of),? (?:who|whom|which|and (?:none|each|all)|if|where|unless)\b.*$", re.I)


class Some(msgspec.Struct, frozen=True):
    """So many of those whom an entry counts: the post that they hold, else the part of the body for which they sit, else who sends them."""

    number: int
    position: str = ""
    part: str = ""
    organisation: str = ""


def apart(words: str) -> tuple[str, list[Some], str] | None:
    """(the entry before, some of those whom it counts, the words that say nothing of them) of such an entry."""
    said = WHOM.match(words)
    if said is None or not number(said["head"])[1]:
        return None
    pieces = NEXT.split(said["told"] or said["told2"])
    found: list[Some] = []
    for at, piece in enumerate(pieces):
        some = _some(piece.strip(" ,;."), first=not at)
        if some is None and at:
            return said["head"], found, " and ".join(pieces[at:])
        found += [some] if some else []
    return said["head"], found, ""


def _some(words: str, *, first: bool) -> Some | None:
    said = SOME.match(ASIDE.sub("", words))
    if said is None or not (first or said["count"].lower() not in ("the", "an", "a")):
        return None
    many, what = number(f"{said['count']} x")[0], said["what"].strip(" ,;.")
    if (sent := SENT.match(what)) and (PART.fullmatch(sent["who"]) or weakly_named(sent["who"])):
        part = bool(PART.fullmatch(sent["who"]))
        return Some(many, part=sent["who"] if part else "", organisation="" if part else sent["who"])
    return Some(many, position=what) if what[:1].isupper() and is_title(what) else None
