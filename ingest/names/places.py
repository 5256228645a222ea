"""Places in one paper: the shipped list, shapes that only places have, and places that a paper itself introduces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from convenor.graph.worded import Worded
from convenor.ingest.names.place_looks import NO_PLACES
from convenor.ingest.words.known_places import COMPASS, Known, known
from convenor.ingest.words.shapes import BODY_HEADS, TITLE_HEADS, forenames
from convenor.ingest.words.taken import Taken

_CAP = r"[A-Z][\w’'-]{1,40}"  # bounded: a word may open anew behind each hyphen and apostrophe
SHAPES = [
    (
        Worded(
            r"\b(?:London\s+)?(?:Borough|(?<!Municipal )District|City|County|Town|Parish|Port|Isle|Vale|Forest|Bay|Peak|Isles|Fells|Glens|Mountains|Braes|Mull|Carse)\s+of\s+(?!Culture|Sanctuary|Learning|Sport|Music)"
            rf"(?:{_CAP})(?:\s+(?:and|with)\s+{_CAP})?"
        ),
        "area",
    ),
    (
        Worded(
            rf"\b(?!(?:London|Royal|Metropolitan|County|City|Rural|Urban)\s+(?:District|Borough))(?:(?:In|At|Across|From|For|To|Throughout|Around|Near|Within)\s+)?(?P<name>{_CAP}(?:\s+{_CAP})?\s+(?:District|Borough|Coast|Valley|Moors|Dales|Wolds|Downs|Fens|Broads|"
            r"Peninsula|Estuary|Fells|Pennines))\b"
        ),
        "area",
    ),
]
NOT_PLACE_AFTER = re.compile(
    r"(?:[’']s\b)?\s+(?:(?:and|&)\s+[A-Z]\w+\s+)?(?:Council|Borough|City Council|"
    r"District Council|County Council|Town Council|Parish Council|"
    r"Metropolitan|Combined|Road|Street|Avenue|Lane|House|Hall|Room|Hotel|Inn|Suite|Building|School|"
    r"[A-Z]{3,}|College|University|Hospital|Hospitals|[A-Z][a-z]+ House|"
    r"Teaching|NHS|ICB|ICP|ICS|CCG|LPC|HWB|Integrated|Partnership|Board|Trust|Enterprise|Place-|VCFSE|"
    r"Gardens|Close|Crescent|Terrace|Court|Grove|Hospices|Foundation|Community|[Gg]overnment|Joint|Skills|Constabulary|Police|Fire|FC|United|Ltd|Limited|plc)(?![A-Za-z])"
)
MONTHS = frozenset({"March", "May", "June", "April", "August"})


@cache
def _starts() -> dict[str, list[str]]:
    """First word → the known names that begin with it, longest first."""
    out: dict[str, list[str]] = {}
    for name in known():
        out.setdefault(name.split()[0], []).append(name)
    return {first: sorted(names, key=len, reverse=True) for first, names in out.items()}


WORD = re.compile(r"[A-Z][\w’'-]*")
GOES_ON = re.compile(
    r" (?!(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|Rev|Sir|Town|Village|Parish|City|Centre|County|District|Borough|North|South|East|West|Central|Airport|Station|"
    r"Ward|Division|Area|Branch|Library|Market|Marina|Beach|Pier|Common|Green|High|Main|Old|New|Present|Apologies|Members|Officers|The|In|At|On|This|It|We|There|Noted|"
    r"Agreed|Resolved)s?\b|(?:Mon|Tue|Tues|Wed|Weds|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?\b|"
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b)[A-Z][a-z]{2,}|"
    r" (?:of|an|na|le|upon|under|y|yr|St\.?) [A-ZÀ-Þ][a-zà-ɏ]{2}"
)  # a longer name that only begins with the place
FIRM = re.compile(r" & ([A-Z][a-z]+) [A-Z]")  # "Marrow & Bell Dental Care"
DESIGNATED = re.compile(
    r" (?:National (?:Landscape|Park)|AONB|Area of Outstanding Natural Beauty|World Heritage Site)\b(?! [A-Z])"
)  # what a stretch of land is called behind its name
OF_OWN_BODY = re.compile(
    r" (?:committee|board|council|group|forum|panel|partnership|trust|team|force|line)s?\b"
)  # behind the name of an area: who meets or serves there
WITHIN_LONGER = re.compile(r"(?<![A-Za-z])[A-Z][a-z]+\s+$")
COUNCILLOR_OF = re.compile(
    r"\b(?:Cllrs?|Councillors?)\b\.?(?: [A-Z][\w’'.-]*){1,5}(?:,? \(| [–—-] |, )$"
)  # before the council for which somebody sits, by its area
REGISTERED = re.compile(r"\b[Rr]egistered (?:[a-z]+ ){0,3}in $")  # a company or charity
LETTERS = re.compile(r"(?<![A-Za-z])[A-Z]{2,5}\s+$")  # of a post or body, which a nation or region makes whole
OF_A_SUBJECT = re.compile(
    r"\b(?:University|Kirkton|Milton|Mains|Bridge|Mill|Isles|Isle|Bishop|Archbishop|Diocese|School|Faculty|Department|Institute|College|Head|Director|Professor|Church|Voice|Forestry) (?:of |for )?(?:the )?$"
)
INSIDE = re.compile(r"\b(?:in|of|at)\s+$")
OPENS = re.compile(r"(?:^|[.!?:]\s+|\n\s*)$")  # of a sentence, where an everyday word has its capital too
LANDSCAPE = re.compile(
    r" (?:Park|Burn|Bridge|Green|Common|Moor|Heath|Quay|Docks?|Beach|Bay|Point|Fell|Woods?|Marsh|Mill|"
    r"Village|Cross|Head|Hill|Harbour|Island)\b(?! (?:School|Surgery|Hotel|House|Hall|Road|Street|Lane|"
    r"Practice))| valley\b"
)
_SIDE = rf"(?:{COMPASS}|Coastal|Rural|Urban)"
COMPASS_AREA = Worded(rf"\b(?:{_SIDE}(?:\s+(?:and|&)\s+|[\s-]))?{_SIDE}\s+({_CAP})")
TWO_AREAS = Worded(rf"\b({_CAP})\s+(?:and|&)\s+((?:{COMPASS}\s+)?{_CAP})\b")
NO_PART = frozenset({"town", "country"})  # kinds of place that are not named together as one area
NOT_FIRST = frozenset(
    "one two active safe safer healthy county business improvement the this our each local every joint all health unitary a both municipal".split()
)
AFTER_TITLE = re.compile(r"\b(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Sir|Dame|Lord|Lady)\.?\s+(?:\w+\s+)?$")
AFTER_CAPITAL = re.compile(r"(?<![A-Za-z])[A-Z][A-Za-z]*[a-z]\s+$")
OF_A_NATION = re.compile(
    r"\b(?:[A-Z]\w+(?: (?:of|de)(?: the)?)?|[a-z]+ale de)\s+$"
)  # before a country: the name of a body of it
LEADS_TO_PLACE = re.compile(
    r"\b(?:In|At|Within|Throughout|Around|Outside|Under|Between|From|Near|To|The|Of|And|Across|For|Live|City|Town|Holiday\s+\w+)\s+$"
)

OF_A_BODY = re.compile(
    r"\b(?:NHS|Audit|Transport|Police|Healthwatch|Visit|Marketing|Historic|Health|Mind|Age UK|Age Concern|Citizens Advice|UNISON|Shelter|Sport|"
    r"Creative|Natural|Active|Invest|Skills|Carers|Cycling|Enterprise|Connect|Alzheimer|Homestart|Relate|Rural Action)\s+$"
)  # before a place: the name of a body
IN_FIRM = re.compile(r"\) (?:Ltd|Limited|LLP|plc|PLC|CIC)\b")  # "Lowe (Scotland) Ltd"
OF_A_LAW = re.compile(r"\([^()]{3,40}\) (?:Act|Orde|Regu|Meas)")
AFTER_COMMA = re.compile(r"(?:,|\band|&)\s+(?:Mrs\.? |Ms\.? |[A-Z]\.? ?)*$|\b[A-Z]\.\s*$")
SURNAMES_LISTED = re.compile(
    r"\b(?:Councillors|Cllrs|Cllr[’']s|Messrs|Present|Apologies|PRESENT|APOLOGIES)\b[^.;]*(?:\.(?=\s?[A-Z])[^.;]*)*$|\b[A-Z]\.\s*$"
)
LONGEST_LIST = 400  # code points of a list of surnames before one of them

Found = tuple[int, int, str, str, str]


def in_prose(text: str, bodies: list[tuple[int, int]], people: list[tuple[int, int]]) -> list[Found]:
    """(start, end, name, kind, within) of the places named in a stretch of text.

    `bodies` and `people` are spans that are names of other things: a place inside them is not mentioned for itself.
    """
    taken = Taken(len(text), (*bodies, *people))
    out: list[Found] = []
    for start, end, kind, within in (*_joined(text), *_shaped(text)):
        if (
            taken.free(start, end)
            and (not GOES_ON.match(text, end) or DESIGNATED.match(text, end))
            and not NOT_PLACE_AFTER.match(text, end)
            and not _of_a_body(text, start)
        ):
            out.append((start, end, text[start:end], kind, within))
            taken.take(start, end)
    for word in WORD.finditer(text):
        if found := _listed(text, word, taken):
            out.append(found)
            taken.take(*found[:2])
    return sorted(out)


def _listed(text: str, word: re.Match[str], taken: Taken) -> Found | None:
    """The place of the shipped list that a word begins, the longest name first, where it is one here."""
    start = word.start()
    for name in _starts().get(word.group().replace("’", "'"), ()):
        end = start + len(name)
        if text[start:end].replace("’", "'") != name or text[end : end + 1].isalnum() or not taken.free(start, end):
            continue
        if _of_a_body(text, start):
            taken.take(start, end)
            return None
        if (longer := LANDSCAPE.match(text, end)) and NOT_PLACE_AFTER.match(text, longer.end()):
            taken.take(start, longer.end())
            return None
        if longer:
            return start, longer.end(), text[start : longer.end()], "area", ""
        place = known()[name]
        return (start, end, name, place.kind, place.within) if _plausible(text, start, end, place) else None
    return None


def _joined(text: str) -> list[tuple[int, int, str, str]]:
    """Areas made of a compass word and a known area ("North and Coastal X"), or of two areas ("X and South Y")."""
    out = []
    for match in COMPASS_AREA.finditer(text):
        area = known().get(match[1])
        if area and area.kind not in NO_PART:
            out.append((match.start(), match.end(), "area", area.name))
    for match in TWO_AREAS.finditer(text):
        left, right = known().get(match[1]), known().get(match[2].split()[-1])
        areas = left and right and left.kind not in NO_PART and right.kind not in NO_PART
        if right and areas and match[2] != right.name:
            out.append((match.start(), match.end(), "area", ""))
    return sorted(out, key=lambda found: found[0] - found[1])


def _shaped(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Places told by their shape alone ("District of X", "X Valley")."""
    for pattern, kind in SHAPES:
        for match in pattern.finditer(text):
            start = match.start(1) if match.re.groups else match.start()
            first = text[start : match.end()].split()[0]
            before = text[max(0, start - 60) : start]
            if (
                first.lower() not in NOT_FIRST
                and not first.isupper()
                and not before.endswith("City and ")
                and not (match.re.groups and _is_within(first, before, text, match.end()))
                and not COUNCILLOR_OF.search(before)
            ):
                yield start, match.end(), kind, ""


def _is_within(first: str, before: str, text: str, end: int) -> bool:
    """Whether an area by its shape is within a longer name, a post or the name of those who meet there."""
    longer = WITHIN_LONGER.search(before) and not LEADS_TO_PLACE.search(before)
    return bool(longer or first.lower() in TITLE_HEADS or OF_OWN_BODY.match(text, end))


def _of_a_body(text: str, start: int) -> bool:
    """Whether the word before a place makes it the name of a body ("NHS Vale")."""
    return bool(OF_A_BODY.search(text, max(0, start - 30), start))


def _plausible(text: str, start: int, end: int, place: Known) -> bool:
    """Whether a known name is a place here: not a street, a body's name or somebody's surname."""
    if IN_FIRM.match(text, end):
        return False
    if NOT_PLACE_AFTER.match(text, end) or GOES_ON.match(text, end) or place.name in MONTHS:
        return False
    before = text[max(0, start - 30) : start]
    if (firm := FIRM.match(text, end)) and firm[1] not in known():
        return False
    if place.name.lower() in BODY_HEADS and not INSIDE.search(before):
        return False
    if OF_A_SUBJECT.search(before) or (
        place.kind == "town" and OPENS.search(before) and re.match(r" [a-z\d]", text[end : end + 2])
    ):
        return False
    if REGISTERED.search(before) or (place.name.lower() in NO_PLACES and re.match(r" \d", text[end : end + 2])):
        return False
    if place.kind in ("nation", "region") and LETTERS.search(before):
        return False
    if AFTER_TITLE.search(before) or OF_A_LAW.match(text[max(0, start - 1) : end + 9]):
        return False
    if AFTER_COMMA.search(before) and SURNAMES_LISTED.search(text[max(0, start - LONGEST_LIST) : start]):
        return False
    if (
        place.kind in ("country", "nation")
        and OF_A_NATION.search(before)
        and not LEADS_TO_PLACE.search(before.replace("of ", ""))
    ):
        return False
    if (
        place.kind in ("town", "country", "nation", "region")
        and AFTER_CAPITAL.search(before)
        and not LEADS_TO_PLACE.search(before)
    ):
        return False  # after another capital a town's name is mostly a surname or part of a longer name
    if (place.word or place.kind == "district") and re.match(r" [A-Z][a-z]+", text[end : end + 3]):
        return bool(re.search(r"\b(?:in|at|of|from|across|for)\s+$", before))
    somebody = place.kind == "town" and place.word and place.name.lower() in forenames()
    if not place.word or re.search(
        r"\b(?:in|at|near|around|across)\s+$" if somebody else r"\b(?:in|at|from|near|to|of|around|across)\s+$", before
    ):
        return True
    return bool(re.search(r",\s+$", before)) and not somebody and not text[end : end + 2].strip(" ,.;)\n")


def without_place(title: str) -> tuple[str, str | None]:
    """A title, and the place in brackets at its end, where the post is held."""
    match = re.match(r"^(.*\S)\s*\(([^()]+)\)$", title)
    if match and match[2].strip() in known():
        return match[1], match[2].strip()
    return title, None
