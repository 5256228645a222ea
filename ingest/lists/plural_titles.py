"""Posts that several people hold, in the plural: "Churchwardens" is one each, "Tree Wardens A Bell and C Dee" are two of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.ingest.words.shapes import TITLE_HEADS, is_person

LONGEST_POST = 4  # words
PLAIN = re.compile(
    r"(?:(?:committee|board|council|panel|forum|group|other|elected|voting|non-?voting|full|staff|public|(?:non[- ])?schools?|academ(?:y|ies)|the|present|all) )*members?",
    re.I,
)
AHEAD = re.compile(r"(?:(?:and|the|The) ){0,2}(?P<title>(?:[A-Z][\w’'&-]* ){0,4}?[A-Z][\w’'-]*s) (?P<names>[A-Z].*)$")
NO_POST = re.compile(r"(?:Other|Council|Senior|Trust|Board|Committee) (?:Officers|Directors|Trustees|Governors)")
LETTERS = re.compile(r"[A-Z]{2,5}s")  # "PCSOs"
NEXT = re.compile(r"\s+(?:and|&)\s+")
Piece = tuple[str, int]


def one_of(said: str) -> str:
    """The post that each of several holds ("Churchwardens" → "Churchwarden"), "" where words are no plural of one."""
    head, of, rest = said.partition(" of ")
    words = head.split()
    last = words[-1] if words else ""
    one = f"{last[:-3]}y" if last.endswith("ies") else last[:-1]
    several = (
        last.endswith("s")
        and {one.lower(), one.lower().rpartition("-")[2]} & TITLE_HEADS
        and len(words) <= LONGEST_POST
    )
    if not several or words[0].lower() in ("all", "both", "each") or PLAIN.fullmatch(head):
        return ""
    return " ".join([*words[:-1], one]) + of + rest


def ahead(words: str, cut: Sequence[Piece]) -> list[Piece]:
    """The pieces of a line, each of those behind a plural title up to the one behind "and" with that title."""
    out: list[Piece] = []
    title = ""
    for place, (piece, at) in enumerate(cut):
        opens = AHEAD.match(piece)
        one = _post(opens["title"]) if opens else None
        if opens and one is not None and (names := _people(opens["names"])):
            begin = at + opens.start("names")
            out += [(f"{name} ({one})" if one else name, begin + place_of) for name, place_of in names]
            title = one if len(names) == 1 and _ends_in_and(words, cut, place) else ""
            continue
        out.append((f"{piece} ({title})", at) if title else (piece, at))
        title = "" if words[:at].rstrip().endswith(("and", "&")) else title
    return out


def _post(title: str) -> str | None:
    """The post of each of several; "" where the words only say that they are members or officers, None where they are no plural title."""
    if LETTERS.fullmatch(title):
        return title[:-1]
    if " " not in title or title.lower().endswith(" councillors"):
        return None  # how they are addressed, and no post of which they are several
    return "" if PLAIN.fullmatch(title) or NO_POST.fullmatch(title) else one_of(title) or None


def _people(names: str) -> list[Piece]:
    """The one or two people of a piece with their places in it; [] where it says anything else."""
    both = NEXT.search(names)
    parts = [(names[: both.start()], 0), (names[both.end() :], both.end())] if both else [(names, 0)]
    return parts if all(is_person(name) for name, _ in parts) else []


def _ends_in_and(words: str, cut: Sequence[Piece], place: int) -> bool:
    """Whether nothing but names follows a piece up to one behind "and"."""
    for piece, at in cut[place + 1 :]:
        if not is_person(piece):
            return False
        if words[:at].rstrip().endswith((" and", "&")):
            return True
    return False
