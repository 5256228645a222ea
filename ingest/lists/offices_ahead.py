"""Offices in a list of people that stand before their names, and those that two people hold.

"President A Name, Secretary B Name"; "Chair – A Name, Treasurer – B Name, C Name".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from convenor.ingest.lists import entry_pieces
from convenor.ingest.lists.entry import Entry, known_person
from convenor.ingest.lists.offices import OFFICE
from convenor.ingest.lists.pieces import Piece, bare
from convenor.ingest.lists.plural_offices import HELD, one
from convenor.ingest.words.shapes import is_person, is_title

AHEAD = re.compile(
    r"(?:the )?(?P<title>(?:(?:vice|deputy|hon(?:orary)?\.?|co|acting|past|assistant)[ -]){0,2}"
    r"(?:president|chair(?:man|woman|person)?|secretary|treasurer|clerk|convenor|commissioner|trustee|director|governor|auditor))\s+(?P<name>(?-i:[A-Z]).+)",
    re.I,
)
PLURAL = re.compile(HELD, re.I)
PLURAL_FIRST = re.compile(rf"(?:the\s+)?(?:{HELD}|supervisors)\b", re.I)
_ONE = r"(?:(?:vice|deputy|acting|town|parish|board|assistant)[ -]){0,2}(?:president|chair(?:man|woman|person)?|secretary|treasurer|clerk|convenor|supervisor|administrator)"
IN_TURN = re.compile(
    rf"(?:and\s+)?(?:the\s+)?(?:(?P<office>(?i:{HELD}|{_ONE}|supervisors))\s+)?(?P<name>[A-Z][\w’'-]+(?:\s+[A-Z]\.?)?\s+[A-Z][\w’'-]+)\s*(?:[,;.]\s*|(?=\s(?:and\b|[a-z]))|$)"
)

MARKED = re.compile(
    r"(?:(?<=^)|(?<=[,;] )|(?<=\band )|(?<=& ))(?:[Tt]he )?(?P<title>[A-Z][\w’'./-]*(?: (?:(?:of|for|and|&) )?[A-Z][\w’'./-]*){0,5})(?:\s*[:–—]\s*|\s-\s)(?P<name>[A-Z][^,;:()–—]*)"
)
MARK = re.compile(r"\s*(?:[:–—-]|\s-)\s")
NEXT = re.compile(r"[,;] (?:and )?|,? and ")
AFTER_NAME = re.compile(r"\s*[,;(]|\s(?:and|&)\s")
ENDS = re.compile(r"(?:[\s,;]+(?:and|&))?[\s,;]*$")


def read(words: str, offset: int) -> list[Entry]:
    """The people of a line that is nothing but names, offices before some, with one of several that holds for those after it."""
    first = IN_TURN.match(words)
    if not first or not first["office"] or not PLURAL_FIRST.match(words) or not known_person(first["name"]):
        return []
    out: list[Entry] = []
    at, title = 0, ""
    while at < len(words) and (found := IN_TURN.match(words, at)) and is_person(found["name"]):
        office = found["office"] or title
        several = PLURAL_FIRST.match(office) is not None
        out.append(Entry(found["name"], offset + found.start("name"), title=one(office) if several else office))
        at, title = (
            found.end() + len(words[found.end() :]) - len(words[found.end() :].lstrip()),
            office if several else "",
        )
    return out if at >= len(words) and len(out) > 1 else []


def marked(words: str) -> list[Piece]:
    """The parts of a line in which a mark parts offices from the names behind them, people without an office apart; [] for any other line."""
    found = [m for m in MARKED.finditer(words) if is_title(m["title"]) and not is_person(m["title"])]
    if not found or (found[0].start() and not _opens(words[: found[0].start()])):
        return []
    named = [AFTER_NAME.split(m["name"])[0].rstrip(" .") for m in found]
    if (
        len(found) + bool(found[0].start()) < 2
        or not any(OFFICE.match(m["title"]) for m in found)
        or not all(map(is_person, named))
        or not any(map(known_person, named))
    ):
        return []
    cuts = [*sorted({0, *(m.start() for m in found)}), len(words)]
    return [piece for a, b in pairwise(cuts) for piece in _each(words[a:b], a)]


def parts(words: str) -> list[Piece]:
    """The parts of a line that are each to be read by themselves: behind labels, semicolons, bodies or offices; [] for any other line."""
    found = entry_pieces.labelled(words) or entry_pieces.parted(words) or entry_pieces.from_bodies(words)
    return found or marked(words)


def heads(words: str, first: Piece, *, sure: bool) -> bool:
    """Whether a mark parts the first piece of a line from somebody, and it is `sure` to be their office, or one that one person holds."""
    title, at = first
    of_one = sure or (OFFICE.fullmatch(title) is not None and not title.endswith("s"))
    return of_one and MARK.match(words, at + len(title)) is not None


def _opens(words: str) -> bool:
    """Whether some words are an office and somebody's name, with nothing between them."""
    said = AHEAD.fullmatch(words.rstrip(" ,;"))
    return said is not None and known_person(said["name"]) and is_person(said["name"])


def _each(part: str, at: int) -> list[Piece]:
    """An office with its holder and what describes it, and those behind them who are people by themselves."""
    for mark in NEXT.finditer(part):
        if known_person(AFTER_NAME.split(part[mark.end() :])[0].rstrip(" .")):
            return [(ENDS.sub("", part[: mark.start()]), at), (ENDS.sub("", part[mark.end() :]), at + mark.end())]
    return [(ENDS.sub("", part), at)]


def apart(words: str, cut: Sequence[Piece]) -> list[Piece]:
    """The pieces of a line, with offices before names behind them instead, where it opens with an office and a name that is known.

    Then what follows the next office is a name too, although its given name is on no list ("Secretary Buster Bell").
    """
    if not cut or not AHEAD.match(words) or not known_person(cut[0][0]) or not is_person(bare(cut[0][0])):
        return list(cut)
    return [_turned(piece, at) for piece, at in cut]


def _turned(piece: str, at: int) -> Piece:
    said = AHEAD.fullmatch(bare(piece))
    if not said or not is_person(said["name"]) or is_person(bare(piece)):
        return piece, at
    rest = piece[len(bare(piece).rstrip()) :] if piece.startswith(bare(piece).rstrip()) else ""
    return f"{said['name'].rstrip()} ({said['title']}){rest}", at + said.start("name")


def shared(entries: Sequence[Entry]) -> list[Entry]:
    """The people of a line, where an office of several behind the second of two belongs to both ("Ann & Bo Bell, co-treasurers")."""
    out = list(entries)
    for place in range(1, len(out)):
        before, last = out[place - 1 : place + 1]
        if not before.title and not before.body and PLURAL.fullmatch(last.title):
            out[place - 1 : place + 1] = [
                msgspec.structs.replace(entry, title=one(last.title)) for entry in (before, last)
            ]
    return out
