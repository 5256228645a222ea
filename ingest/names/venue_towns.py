"""Places that a paper itself tells of: the town at the end of a meeting's address, and what a body of the place is named after."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from convenor.graph.worded import Worded
from convenor.ingest.names.place_looks import NO_PLACES, like_a_place
from convenor.ingest.names.places import NOT_PLACE_AFTER
from convenor.ingest.words.body_words import GENERIC, in_title_case
from convenor.ingest.words.shapes import ACCENTED, BODY_HEADS, NOT_NAMES, SMALL, TITLE_HEADS, forenames

HELD = Worded(
    r"(?:\b(?:held|took place|taking place|meeting|met)\s+(?:(?:on|at)\s.{4,60}?\s)?(?:at|in)\b(?!\s+\d| attendance\b)|\b(?:venue|location|place)\s*:|^(?:at|in)(?=\s)(?! attendance\b))\s*(?P<where>\S.*)",
    re.I,
)
ENDS = re.compile(
    r"\s+(?:on|at|from|commencing|starting|beginning|by|via|with|and|for)\s.*$|\s*(?:[;:(–—|]|(?<!\bco)\.).*$|,?\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*$|"
    r",?\s+\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b.*$|,?\s+\d{1,2}[.:]\d\d.*$",
    re.I | re.S,
)
POSTCODE = re.compile(r"\s*,?\s*\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b.*$")
COUNTY = re.compile(
    r"(?:co\.?|county)\s+\w+|uk|england|scotland|wales|ireland",
    re.I,
)
TOWN = re.compile(
    rf"[A-Z{ACCENTED}][a-zà-ɏ’'-]{{2,}}(?:[ -](?:(?:on|upon|under|le|in|by|of|the|St)[ -])*[A-Z{ACCENTED}][a-zà-ɏ’'-]{{2,}}){{0,2}}"
)
BUILT = frozenset(
    "hall house room rooms chamber chambers centre center building buildings office offices suite hotel inn church library school college "
    "hospital surgery headquarters hq park road street lane avenue way close drive square court place terrace crescent gardens quay wharf "
    "estate arms club institute theatre museum campus university farm cottage lodge pavilion theater racecourse stadium station boardroom "
    "teams zoom online remotely virtually row hill green site block floor wing annexe annex parade market gate workspace hub foyer".split()
)
SIDES = frozenset("upper lower low great little north south east west new old high nether over long much".split())
NAMED_AFTER = re.compile(
    r" (?:(?:Parish|Town|Community|Village|City|Borough|District|County) (?:Council|Hall)|(?P<plain>Council)|(?:PARISH|TOWN|COMMUNITY|CITY|BOROUGH|DISTRICT|COUNTY) COUNCIL)\b"
)
SEAT = re.compile(
    rf"(?:The )?(?:Annual )?(?P<name>{TOWN.pattern}) (?:Parish|Town|Community|Village) (?:Council|Hall)(?= |$)(?! (?:for|of|Liaison)\b)"
)
NO_SEATS = frozenset(
    "memorial jubilee coronation victory victoria millennium youth student students grouped parish village church chapel polish muslim somali "
    "asian african caribbean women disabled saints monthly special draft temporary meeting".split()
)  # what a council or a hall may be called after that is no place
BEFORE = re.compile(r"(?<![\w’'-])[A-Z][\w’'-]{1,40}(?: [A-Z][\w’'-]{1,40})?$")
LONGEST_WORD = 24  # code points before a preposition in which the word before it stands
LONGEST_NAME = 84  # code points of the one or two words before
SPOKEN_OF = re.compile(
    r"\b(?:in|at|to|from|around|through|near|within|outside|across|for|[a-z]{2,20} of)\s+"
    r"(?P<one>[A-Z][\w’'-]{1,40})(?: (?P<two>[A-Z][\w’'-]{1,40}))?(?![\w’'-])"
)
NEAR = re.compile(
    r" (?P<how>in|at|near|from|to|around|across|outside|through) "
    r"(?P<name>(?:(?:Upper|Lower|Low|Great|Little|North|South|East|West|Nether|Over|Long|Old|New|High|Market|Castle|St) )?[A-Z][a-zà-ɏŵŷ]{3,15}(?:-(?:le|on|upon|in|under|by|next)-[A-Za-z-]{3,20})?"
    r"(?: (?:Green|Common|Moor|Heath|Marsh|Moss|End|Cross|Bank|Bridge|Mill|Ferry|Bay|Point|Quay|Top|Newby|Magna|Parva|Regis|Abbas|Fen|Valley|Vale|Fell|Ings))?)"
    r"(?![\w’'/-])(?! (?:(?:of|upon|under|an|na|nan|le|y|yr|ar) )?[A-ZÀ-Þ&])"
)
BEFORE_IT = re.compile(r"\b[a-z]{3,20}$")
PLACED = frozenset(
    "hospital school schools clinic office offices branch library church home homes people residents families children those event shop shops premises "
    "site station practice practices surgery surgeries lights road roads trip visit line journey bus buses service train walk houses housing land property "
    "village town area factory mosque market centre wards ward unit counter building buildings library park college courses patients farms bridge culvert "
    "flooding clinics pupils schools link links greenway walkway cycleway path transport ferry".split()
)
NO_TOWNS = frozenset(
    "english french welsh irish scottish german spanish polish latin gaelic christmas easter lent spring summer autumn winter teams zoom excel facebook google "
    "microsoft sharepoint whatsapp twitter ofsted brexit covid reception parliament europe heaven earth ward wards minute minutes cabinet street phase stage "
    "option appendix annex table figure paragraph clause schedule february sunday button carlton hamilton newton burton".split()
)
HYPHENED = Worded(
    r"\b[A-Z][a-z]+-(?:le|on|upon|in|under|by|next|en|y|yr|ar|super|juxta|cum)-(?:le-|the-)?[A-Za-z][a-z]+\b"
)
IN_COUNTY = Worded(r"\b(?:Co\.|CO\.)\s+(?P<name>[A-Z][A-Za-z]{3,})(?![\w’'-])")
IN_ADDRESS = re.compile(
    r"\b(?:Centre|Hall|Road|Street|Lane|Bridge|Hotel|School|Church|Library|Club|House|Avenue|Terrace|Square|Inn|Arms|Pavilion|Crescent|Court|Hospital|HQ|Headquarters|Offices|Chambers?|"
    r"Buildings?|Guildhall|Chapel|Farm|Garage|Welfare|Place|Close|Drive|Walk|Office|Chontae), "
    r"(?P<name>[A-ZÀ-Þ][a-zà-ɏ]{3,}(?:-[a-z]+-[A-Z][a-z]+| [A-Z][a-z]{3,})?)(?=(?P<more>, (?:and|for|with|which|where|in|to)\b)|[.;)]|$|\s+(?:on|at|from|to|PDF)\b|, (?:Co\b|[A-Z]{1,2}\d))"
)  # behind what is built there
BASED = Worded(
    r"\b(?:based|located|situated|held) in (?P<name>[A-ZÀ-Þ][a-zà-ɏ]{4,})(?=[.,;)]|$|\s+(?:on|at|from|and|with|in|for)\b)|"
    r"\b(?:areas?|village|town|townland|outskirts|residents|Residents|Parishioners) of (?P<of>[A-ZÀ-Þ][a-zà-ɏ]{4,}(?: [A-ZÀ-Þ][a-zà-ɏ]{3,})?)(?=[.,;)]|$|\s+[a-z])"
)
LAND = Worded(
    r"\b(?:in|at|through|around|near|across) (?P<name>[A-Z][a-z]{3,}(?: [A-Z][a-z]+)? (?:Park|Common|Moor|Woods?|Heath|Meadows?|Marsh|Fell|Forest|Island|Quay|Beach))"
    r"(?! [A-Z(&])(?![\w’'-])"
)
LANDS = frozenset("park common moor wood woods heath meadow meadows marsh fell forest island quay beach".split())
ADDRESS = 14  # blocks that may give the address


def of_address(words: str) -> tuple[int, str] | None:
    """(position, name) of the town with which the address of a meeting ends, behind the building's name."""
    found = HELD.search(words)
    if not found:
        return None
    where = ENDS.sub("", POSTCODE.sub("", found["where"].split("\n")[0]))
    parts = [part.strip() for part in where.split(",")]
    while len(parts) > 1 and (COUNTY.fullmatch(parts[-1]) or not parts[-1]):
        parts.pop()
    if len(parts) < 2:
        return None
    last = parts[-1]
    plain = in_title_case(last) if last.isupper() else last
    if not TOWN.fullmatch(plain) or any(w.lower() in BUILT for w in re.split(r"[ -]", plain.removeprefix("Market "))):
        return None
    at = words.find(last, found.start("where"))
    return (at, plain) if not _everyday(plain.removeprefix("Market ")) else None


def named_after(text: str) -> frozenset[str]:
    """The places after which councils and halls are called that a paper names."""
    found = set()
    for match in NAMED_AFTER.finditer(text):
        before = BEFORE.search(text, max(0, match.start() - LONGEST_NAME), match.start())
        name = before.group() if before else ""
        if name.isupper():
            name = in_title_case(" ".join(word for word in name.split(" ") if word.lower() not in SMALL))
        everyday = _everyday(name) or (match["plain"] and any(no_place(word, frozenset()) for word in name.split(" ")))
        if not everyday:
            found.add(name)
    return frozenset(found)


def seat(body: str) -> str:
    """The place of which a body is the council or the hall, by its name ("Upper Marrow Parish Council" → "Upper Marrow"), or ""."""
    found = SEAT.match(in_title_case(body) if body.isupper() else body)
    name = found["name"] if found else ""
    return "" if _everyday(name) or NO_SEATS & set(name.lower().replace("-", " ").split()) else name


def of_bodies(names: frozenset[str], text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, name) of such places where a text speaks of them, not of what is called after them."""
    if not names:
        return
    for match in SPOKEN_OF.finditer(text):
        words = match["one"], f"{match['one']} {match['two']}"
        for name in reversed([each for each in words if each in names]):
            end = match.start("one") + len(name)
            if not NOT_PLACE_AFTER.match(text, end) and not re.match(r"\s+(?:[A-Z]|and\s+[A-Z])", text[end : end + 8]):
                yield match.start("one"), end, name
                break


def by_context(text: str, surnames: Set[str]) -> Iterator[tuple[int, int, str]]:
    """(start, end, name) of places that no list has: by their shape, or by what is said to stand there, behind a preposition.

    `surnames` are those of people of the paper, lower case.
    """
    for match in HYPHENED.finditer(text):
        yield match.start(), match.end(), match.group()
    for found in (*IN_COUNTY.finditer(text), *IN_ADDRESS.finditer(text), *LAND.finditer(text), *BASED.finditer(text)):
        group = next(each for each in ("name", "of") if found.groupdict().get(each))
        words = found[group].lower().split(" ")
        tail = words[:1] if words[-1] in LANDS else words
        if found.groupdict().get("more") is not None and not like_a_place(found["name"]):
            continue  # "the Library, Ann, and …"
        if not any(no_place(word, surnames) or word in BUILT for word in tail):
            name = found[group]
            yield found.start(group), found.end(group), in_title_case(name) if name.isupper() else name
    for match in NEAR.finditer(text):
        what = BEFORE_IT.search(text, max(0, match.start() - LONGEST_WORD), match.start())
        word = next((each for each in match["name"].split() if each.lower() not in SIDES), match["name"])
        shaped = match["how"] in ("in", "at", "near", "across", "around", "outside") and like_a_place(word)
        if (
            what is None
            or not (shaped or what.group() in PLACED)
            or no_place(word, surnames)
            or word.lower() in NO_PLACES
            or (match["how"] in ("from", "to") and word.lower() in forenames())
        ):
            continue
        yield match.start("name"), match.end("name"), match["name"]


def no_place(word: str, surnames: Set[str]) -> bool:
    """Whether a word is an everyday one, a month, the surname of one of the paper's people or a given name."""
    plain = word.lower()
    return (
        plain in surnames
        or plain in NOT_NAMES
        or plain in GENERIC
        or plain in BODY_HEADS
        or plain in TITLE_HEADS
        or plain in forenames()
        or plain in NO_TOWNS
    )


def _everyday(name: str) -> bool:
    words = [word for word in name.lower().split() if word not in SIDES]
    return not words or any(word in GENERIC or word in NOT_NAMES for word in words)
