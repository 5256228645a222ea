"""Places that no list has, told by how a paper speaks of them: "in Tarnwick", "near East Tarnwick", an address before a postcode."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from convenor.graph.worded import Worded
from convenor.ingest.names.place_looks import is_plain
from convenor.ingest.names.venue_towns import BUILT, SIDES, TOWN, no_place
from convenor.ingest.words.body_words import in_title_case
from convenor.ingest.words.known_places import known
from convenor.ingest.words.shapes import EVERYDAY, TITLE_HEADS

_SIDE = r"(?:(?:North|South|East|West|Mid|Upper|Lower|Little|Great|Nether|Over) )?"
NAMED = Worded(
    rf"\b(?P<before>[A-Za-z’']{{1,20}} )?(?P<how>[Ii]n|[Aa]t|[Nn]ear|[Bb]etween|across|throughout|around|[Rr]ound|(?:west|east|north|south|centre|outskirts|edge|streets?|borough|town|village|city|island) of) (?P<name>{_SIDE}[A-ZÀ-Þ][a-zà-ɏ]{{3,20}}(?:-[A-Za-zà-ɏ]{{2,20}}){{0,3}}"
    r"(?: (?:Green|Common|Moor|Heath|Marsh|Moss|End|Cross|Bank|Bridge|Mill|Ferry|Bay|Point|Quay|Top|Magna|Parva|Regis|Fen|Vale|Fell|Ings))?)"
    r"(?=[.,;:)”\"?!]|\s+(?:& )?[a-z(•–|-]|\s*$)(?!, [A-Z][a-z]+ (?:and|&) | (?:of|an|na|le|upon|under|y) [A-ZÀ-Þ])",
    re.M,
)
TELLS = Worded(
    r"\b(?:Council|Parish|NHS|Constabulary|County|Borough|Village|Ward|Wards|Health|Police|Community|Residents|School|University|campus|patients|residents|villages?|parish(?:es)?)\b"
)  # what papers speak of that speak of places
SMALL_WORD = re.compile(r"(?<![\w’'-])[a-z]{4,}")
AT_WORK = frozenset(
    "work works worked working employed look looks looked looking arrive arrived based student professor".split()
)
BEFORE_POSTCODE = Worded(
    rf",\s+(?P<name>{TOWN.pattern})(?:,\s+(?:[A-Z][a-z]+shire|Co\.? [A-Z][a-z]+|County [A-Z][a-z]+))?,?\s+[A-Z]{{1,2}}\d[A-Z\d]?\s\d[A-Z]{{2}}\b"
)
IN_CAPITALS = re.compile(r"[a-z]\s+(?P<name>[A-Z]{4,}(?:[ -][A-Z]{2,})*),?\s+[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b")
OF_A_TOWN = re.compile(
    r"(?:[’']s (?:village|parish|church|green|high street|town|library|residents|surgery)\b| (?:residents|wards?|villagers|village|people|area|economy|town centre|parish|neighbourhoods?)\b| (?:is|was|has|had|will|needs) [a-z])"
)
INSIDE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|across|around|throughout|outside|(?:town|city|district|borough|people|residents) of) $"
)
BEHIND_NAME = re.compile(r"(?!The\b)\b[A-Z&][\w’'&-]*,? $|\b(?:of|and|for) $")  # a longer name that ends so


def in_small(text: str) -> frozenset[str]:
    """The words that a paper that speaks of places writes without a capital; none of a paper that speaks of none."""
    return frozenset(SMALL_WORD.findall(text)) if TELLS.search(text) else frozenset()


def spoken_of(text: str, small: Set[str]) -> frozenset[str]:
    """The places of which a paper speaks as places alone are spoken of, and which it writes with a capital throughout."""
    if not small:
        return frozenset()
    found = (match for match in NAMED.finditer(text) if _may_be_place(match))
    return frozenset(match["name"] for match in found if own_word(match["name"]) not in small)


def own_word(name: str) -> str:
    """The word of a place's name that is not a side or a kind of land, in lower case."""
    words = name.lower().split(" ")
    return next((word for word in words if word not in SIDES), words[-1])


def _may_be_place(match: re.Match[str]) -> bool:
    """Whether a word behind a preposition may be a place's name: no everyday one, nothing that people work at."""
    word = own_word(match["name"])
    before = (match["before"] or "").strip().lower()
    at_work = match["how"].lower() == "at" and (before in AT_WORK or before in TITLE_HEADS)
    return not (
        at_work
        or match["name"] in known()
        or word in known()
        or word in BUILT
        or is_plain(word)
        or no_place(word, frozenset())
    )


def named(names: frozenset[str], text: str, surnames: Set[str]) -> Iterator[tuple[int, int, str]]:
    """(start, end, name) of such places, and of the town with which an address ends before its postcode."""
    for match in NAMED.finditer(text) if names else ():
        if match["name"] in names and own_word(match["name"]) not in surnames:
            yield match.start("name"), match.end("name"), match["name"]
    for match in (*BEFORE_POSTCODE.finditer(text), *IN_CAPITALS.finditer(text)):
        words, name = re.split(r"[ -]", match["name"].lower()), match["name"]
        if not any(word in BUILT for word in words) and words[0] not in EVERYDAY:
            yield match.start("name"), match.end("name"), in_title_case(name) if name.isupper() else name


def is_somebody(text: str, found: tuple[int, int, str, str, str], surnames: Set[str]) -> bool:
    """Whether a town or district of the lists is one of the paper's people here, whose name it is, too."""
    start, _, name, kind, _ = found
    return (
        kind in ("town", "district", "county")
        and name.lower() in surnames
        and not INSIDE.search(text, max(0, start - len("throughout the town of ")), start)
    )


def as_subject(names: frozenset[str], text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, name) of the towns after which a council or hall of the paper is called, where a sentence says something of them."""
    for name in names:
        at = text.find(name)
        while at >= 0:
            end = at + len(name)
            if OF_A_TOWN.match(text, end) and not BEHIND_NAME.search(text, max(0, at - 30), at):
                yield at, end, name
            at = text.find(name, end)
