"""Who sits, as one sentence enumerates it: "a Chair, two elected members, of whom one is the Leader, and the Chief Executive of Ember Trust"."""

from __future__ import annotations

import re

import msgspec

from convenor.ingest.seats import seat_entries
from convenor.ingest.seats.counted_words import LEADING, NUMERAL, number, singular
from convenor.ingest.seats.sending import named, weakly_named
from convenor.ingest.seats.sitter_forms import MANY
from convenor.ingest.seats.sitters import Sitter, sitters
from convenor.ingest.words.shapes import TITLE_STARTS, is_title, opens_title

CUT = re.compile(rf",? (?:and|plus|together with|along with|as well as) (?=(?i:{LEADING}) )|, (?=(?i:{LEADING}) )")
CAPITALS = re.compile(r", (?:and )?(?=[A-Z])| and (?=[A-Z])| & (?=[A-Z])")
ADDED = re.compile(
    r"^(?:(?:at least |up to )?\w+ (?:of (?:whom|which|them)|from each|each)\b|all of|who(?:m|se)?\b|which\b|with\b|where\b|if\b|as\b|provided\b|subject\b|such\b|others?\b|any\b|every\b|each\b)",
    re.I,
)  # what is said of the seats before, and no seat
NAMELY = re.compile(
    r":-? (?=\S)|,? (?:being|namely|comprising|consisting of|made up of|that is|i\.e\.)[,:]? (?=\S)", re.I
)
KINDS = re.compile(rf"(?i:{LEADING}) [a-z][\w’' -]{{2,60}}|(?i:{LEADING}) [A-Z]\w+(?: [A-Z]\w+)?")  # "five members"
OTHERS = re.compile(
    rf"(?:(?:up to|at least) )?(?:{NUMERAL}) (?:(?:other|further|additional) )?(?:members|people|persons|others)(?:,? (?:elected|appointed|chosen|co-opted|who|from|in|at)\b.*)?",
    re.I,
)  # who say nothing of what they are
_OF = rf"(?:of (?:whom|them)|(?:at least )?(?:{NUMERAL}) of (?:whom|them))\b"
OF_THEM, OPENS_OF_THEM = re.compile(_OF, re.I), re.compile(rf"(?:^|, ){_OF}", re.I)
AGAIN = re.compile(rf"(?:{NUMERAL}) (?:the|shall|must|will|is|are|by|from|for) ", re.I)
POST_OF = re.compile(
    r"(?:the )?(?P<position>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}) (?:of|from|for|at) (?:the )?(?P<bodies>[A-Z].+)$"
)
EACH_OF = re.compile(
    rf"\b(?:{NUMERAL}|an?) (?P<position>(?:[\w’'-]+ ){{0,3}}?{MANY}) (?:of|from|for|(?:nominated|appointed|elected|chosen|sent) by) each of:? (?=[A-Z]|the [A-Z])"
)
KIND = re.compile(rf"(?:[\w’'/-]+ ){{0,6}}?{MANY}\b", re.I)
TAIL = re.compile(
    r",? (?:(?:none|neither|each|all|both|some|most|the majority|at least half) of (?:whom|which)|who|whose|which)\b.*$",
    re.I,
)
OFFICERS = re.compile(
    rf"(?:the |its |all )?(?:(?:{NUMERAL}) )?(?:(?:honorary|elected|above) )*(?:officers?|office[- ](?:bearers|holders))(?:,? (?:of|named|listed|elected)\b.*)?",
    re.I,
)  # who are told elsewhere
ONE_BY = re.compile(rf"(?:{NUMERAL}|an?) by ", re.I)
SHARE = 0.8  # of the pieces of a sentence that are to read as seats


def enumerated(words: str) -> list[Sitter]:
    """The seats that words list, where nearly all of the pieces between their marks are seats; else none."""
    words = words.strip(" .:;")
    if len(parts := [part for part in re.split(r"\s*;\s*(?:and |plus )?", words) if part.strip(" .,")]) > 1:
        each = [enumerated(part) for part in parts]
        return [one for several in each for one in several] if 2 * sum(map(bool, each)) >= len(parts) else []
    head, *rest = NAMELY.split(words, maxsplit=1)
    if rest and KINDS.fullmatch(head) and (inner := enumerated(rest[0])):
        kind = singular(number(head)[2])
        label = kind if " " in kind else ""
        return [
            msgspec.structs.replace(each, position=each.position or kind, label=each.label or label) for each in inner
        ]
    if several := EACH_OF.search(words):
        names, behind = _names(words[several.end() :])
        if len(names) > 1:
            count = number(several.group())[0]
            out = [Sitter(singular(several["position"]), name, count) for name in names]
            return [*enumerated(words[: several.start()].removesuffix(" and ")), *out, *enumerated(behind)]
    found: list[list[Sitter]] = []
    told = 0
    for piece in _pieces(words):
        if OTHERS.fullmatch(piece) or ADDED.match(piece) or OFFICERS.fullmatch(piece):
            continue
        told += 1
        given = _piece(piece)
        if given and found and found[-1] and ONE_BY.match(piece):  # of the same kind as those before
            given = [msgspec.structs.replace(each, position=each.position or found[-1][0].position) for each in given]
        found.append(given)
    if sum(map(bool, found)) < SHARE * told:
        return []
    return [each for several in found for each in several]


def _pieces(words: str) -> list[str]:
    """The pieces of a list, each with what it says of some of those whom it counts."""
    out: list[str] = []
    for piece in CUT.split(words):
        plain = (piece or "").strip(" ,;.")
        if out and OPENS_OF_THEM.search(plain) and number(out[-1])[1]:
            out[-1] += f", {plain}"
        elif out and AGAIN.match(plain) and OF_THEM.search(out[-1]):
            out[-1] += f" and {plain}"
        elif plain:
            out.append(plain)
    return out


def _piece(piece: str) -> list[Sitter]:
    """The seats of one piece of a list: a post in several bodies, several posts with capitals, or one kind."""
    piece = TAIL.sub("", piece)
    if (of := POST_OF.match(piece)) and len(names := _all_names(of["bodies"])) > 1:
        return [Sitter(singular(of["position"]), name) for name in names]
    if (parts := CAPITALS.split(piece)) and len(parts) > 1 and all(map(_stands_alone, parts)):
        inner = [sitters(part, bare=True) for part in parts]
        if all(inner):
            return [each for several in inner for each in several]
    found = sitters(piece, bare=True)
    return found if all(map(_sits, found)) else []


def _stands_alone(part: str) -> bool:
    """Whether a part of a piece is a post or an organisation by itself: "Headteacher", "Chair of Governors", "Vale Trust"."""
    plain = re.sub(rf"^(?:{LEADING}) ", "", part, flags=re.I)
    short = is_title(plain) and len(plain.split()) < 4
    return named(plain) or opens_title(plain) or short or (plain.split()[0].lower() in TITLE_STARTS and is_title(plain))


def _sits(each: Sitter) -> bool:
    """Whether a seat of a sentence is one for sure: sent by a body, or a post, or members of a kind."""
    if not each.position:
        return bool(each.organisation)
    return bool(each.organisation) or is_title(each.position) or bool(KIND.match(each.position))


def _names(words: str) -> tuple[list[str], str]:
    """The organisations that words open with, and what follows them."""
    names: list[str] = []
    at = 0
    for cut in [*re.finditer(r"\s*[,;]\s*(?:and )?|\s+and\s+|$", words)]:
        name = re.sub(r"^(?:and )?(?:the )?", "", words[at : cut.start()].strip(" ."))
        if not (name[:1].isupper() and weakly_named(name)):
            break
        names.append(name)
        at = cut.end()
    return names, words[at:].strip(" .;,").removeprefix("and ")


def _all_names(words: str) -> list[str]:
    names, rest = _names(words)
    return names if not rest and any(map(named, names)) else []


def senders(words: str) -> list[str]:
    """The organisations that words name and nothing else: "Vale Council, the Ember Trust and Tarn Network"."""
    plain = re.sub(r"^(?:each of )?(?:[Tt]he )?", "", words.strip(" ,"))
    names, rest = _names(plain)
    if rest or not names:
        return []
    whole = [name for name in names if named(name)]
    return seat_entries.bodies_of(names[0]) if len(names) == 1 and whole else names if whole else []
