"""Places told by the company that they keep: "the villages of Upper Marrow and Tarn Ings", "in Brackenby, Sutton Marsh and Hexley"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Set

from convenor.graph.worded import Worded
from convenor.ingest.names import long_places, spoken_places
from convenor.ingest.names.place_looks import NO_PLACES, is_plain, like_a_place
from convenor.ingest.names.venue_towns import BUILT, SIDES, no_place
from convenor.ingest.words.known_places import known
from convenor.ingest.words.shapes import ACCENTED, TITLE_HEADS

_WORD = rf"[A-Z{ACCENTED}][a-zà-ɏŵŷ][a-zà-ɏŵŷ’']{{1,20}}"
_ONE = rf"(?:St\.? |Ty |Pen )?{_WORD}(?:-[A-Za-z’'à-ɏ-]{{2,24}})?(?: (?:(?:of|upon|under|St\.?) )?{_WORD}){{0,2}}"
_NEXT = rf"(?:,? (?:and|or|&) (?:in |at |the )?|, ?(?:in |at )?){_ONE}"
_KINDS = (
    r"(?:villages?|hamlets?|towns|town|wards?|parish(?:es)?|neighbourhoods?|suburbs?|localit(?:y|ies)|islands?|valleys?|settlements?|townlands?|estates?|"
    r"communities|divisions|electoral areas|areas|places|districts|boroughs)"
)
OF_A_KIND = Worded(
    rf"\b(?i:{_KINDS})(?: of| in| at| including| such as| like|,? namely|,? including|,? such as|,? in particular|,? especially|,? notably|:|,? which (?:are|include):?| are:?| \()\s*(?P<list>{_ONE}(?:{_NEXT}){{0,12}})"
)
BEHIND_A_PREPOSITION = Worded(
    rf"\bfrom (?P<from>{_ONE} to {_ONE})|\b(?P<how>[Ii]n|[Aa]t|between|[Aa]cross|[Rr]ound|around|outside|[Nn]ear|from|through|to|into|for|of|serving|visited|covering|including) (?P<list>{_ONE}(?:{_NEXT}){{1,12}})"
)
SPLIT = re.compile(r",? (?:and|or|&) (?:in |at |the )?|, ?(?:in |at )?| to ")
ENDS = re.compile(r"(?<=[a-z.])\n(?=[A-Z])")  # a line, and what it names with it
GOES_ON = re.compile(
    r"[’']s\b|(?: (?:and |& )?[A-Z&(]|-| (?:in|at) (?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z]| (?:council|road|street|school|hospital|group|team|board)s?\b)"
)
STREET = re.compile(r" (?:Street|Road|Lane|Avenue|Close|Drive|Terrace|Crescent|Gardens)$")  # beside places of a series
OF_ONE = re.compile(
    r"(?:village|hamlet|town|suburb|neighbourhood|valley|island|settlement|townland|estate|parish|ward) of "
)
SURE_TYPES = frozenset("moor heath marsh newby magna parva regis abbas fell bottom ings".split())
TYPES = SURE_TYPES | frozenset(
    "green common moor heath marsh end cross bank bridge mill ferry bay point quay top row newby magna parva regis abbas fen valley vale wood woods hill fell".split()
)

WITHIN = frozenset("in at near across around round outside".split())  # what leads to places more than to anything else
LEADS_ANYWHERE = ("for", "of", "into")
SAINT = re.compile(r"(?<=\w) St\.? [A-Z][a-z]+$")  # behind a village's own name
LINKS = frozenset("of upon under st st.".split())
BEFORE = re.compile(r"[A-Za-z]+(?= $)")
LONGEST_BEFORE = 24  # code points before a series in which the word before it stands
AHEAD = frozenset(
    "church kirk market castle port glen bryn nant cwm pant maes porth llan rhos cairn".split()
)  # before a place's own word

Found = tuple[int, int, str]


def named(
    text: str, surnames: Set[str], is_place: Callable[[str], bool], small: Set[str] = frozenset()
) -> Iterator[Found]:
    """(start, end, name) of the places of a series that says what they are, or in which one is known and each may be one.

    `small` are the words that the paper writes without a capital: none of a paper that speaks of no places.
    """
    text = ENDS.sub(";", text).replace("\n", " ").replace("/", ",")
    for match in OF_A_KIND.finditer(text):
        items = _items(text, match)
        likely = sum(_may_be(name, surnames) for _, _, name in items)
        alike = any(like_a_place(word) for *_, name in items for word in name.split())
        if match.group().lower().startswith("areas") and not alike:
            continue  # "areas such as Finance and Planning"
        if 2 * likely >= len(items) and (likely > 1 or (likely and (alike or OF_ONE.match(match.group())))):
            yield from items
    for match in BEHIND_A_PREPOSITION.finditer(text):
        items = [item for item in _items(text, match) if not STREET.search(item[2])]
        if (
            len(items) > 1
            and all(_may_be(name, surnames) for *_, name in items)
            and _told(match, items, text, is_place, small)
        ):
            yield from (item for item in items if item[2] not in known() or not known()[item[2]].word)


def _items(text: str, match: re.Match[str]) -> list[Found]:
    """The names of a series, the last left out where it goes on as another name."""
    group = "from" if match.groupdict().get("from") else "list"
    begin, items, at = match.start(group), [], 0
    said = match[group]
    for gap in (*SPLIT.finditer(said), None):
        end = gap.start() if gap else len(said)
        items.append((begin + at, begin + end, said[at:end]))
        at = gap.end() if gap else end
    return items[:-1] if GOES_ON.match(text, items[-1][1]) else items


def _told(
    match: re.Match[str], items: list[Found], text: str, is_place: Callable[[str], bool], small: Set[str]
) -> bool:
    """Whether one name of a series is surely a place's, or all stand where places alone stand, and none is an everyday word."""
    sure = sum(_surely(name, is_place) for *_, name in items)
    own = [word for *_, name in items for word in name.lower().split() if word not in SIDES | TYPES | AHEAD]
    plain = not any(word in small or is_plain(word) for word in own)
    if match["how"] in LEADS_ANYWHERE:
        return plain and bool(small) and (sure == len(items) or any(is_place(name) for *_, name in items))
    if sure or not (small and plain and match["how"] and match["how"].lower() in WITHIN):
        return sure > 0
    before = BEFORE.search(text, max(0, match.start() - LONGEST_BEFORE), match.start())
    return not (before and before.group().lower() in spoken_places.AT_WORK | TITLE_HEADS)


def _surely(name: str, is_place: Callable[[str], bool]) -> bool:
    return (
        is_place(name)
        or (name in known() and not known()[name].word)
        or any(map(like_a_place, name.split()))
        or (" " in name and name.rpartition(" ")[2].lower() in SURE_TYPES)
        or bool(long_places.OPENS_PLACE.match(name))
    )


def _may_be(name: str, surnames: Set[str]) -> bool:
    """Whether capitals may name a place: no everyday words alone, nobody's name, nothing built."""
    if name in known():
        return True
    words = SAINT.sub("", name).lower().replace("-", " ").split()
    if (
        len(words) > 1
        and name.rpartition(" ")[2] in known()
        and known()[name.rpartition(" ")[2]].kind in ("country", "nation")
    ):
        return False  # a firm or a charity there
    if len(words) == 2 and words[0] in AHEAD:
        return words[1] not in surnames | BUILT  # though others are called "Ellery", too
    own = [word for word in words if word not in SIDES and word not in TYPES and word not in LINKS]
    return (
        (not all(word in NO_PLACES for word in own) or (not own and len(words) > 1 and words[0] in SIDES))
        and not any(no_place(word, surnames) or word in BUILT for word in own)
        and words[-1] not in BUILT - TYPES
    )
