"""Places in one paper: the shipped list, shapes that only places have, and places that a paper itself introduces."""

from __future__ import annotations

import csv
import re
from functools import cache
from importlib import resources

import msgspec

COMPASS = r"(?:North|South|East|West|Central|Mid|Upper|Lower|Greater|Inner|Outer)(?:ern)?"
_CAP = r"[A-Z][\w’'-]+"
SHAPES = [
    (
        re.compile(
            r"\b(?:London\s+)?(?:Borough|District|City|County|Town|Parish|Port|Isle|Vale|Forest|Bay|Peak)\s+of\s+"
            rf"(?:{_CAP})(?:\s+(?:and|with)\s+{_CAP})?"
        ),
        "area",
    ),
    (
        re.compile(
            rf"\b{_CAP}(?:\s+{_CAP})?\s+(?:District|Borough|Coast|Valley|Moors|Dales|Wolds|Downs|Fens|Broads|"
            r"Peninsula|Estuary|Fells|Pennines)\b"
        ),
        "area",
    ),
]
NOT_PLACE_AFTER = re.compile(
    r"^(?:[’']s\b)?\s+(?:(?:and|&)\s+[A-Z]\w+\s+)?(?:Council|Borough Council|City Council|"
    r"District Council|County Council|Town Council|Parish Council|"
    r"Metropolitan|Combined|Road|Street|Avenue|Lane|House|Hall|Room|Hotel|Inn|Suite|Building|School|"
    r"College|University|Hospital|Hospitals|"
    r"Teaching|NHS|ICB|ICP|ICS|CCG|LPC|HWB|Integrated|Partnership|Board|Trust|Enterprise|Place-|VCFSE|"
    r"Hospices|Foundation|Community|Joint|Skills|Constabulary|Police|Fire|FC|United|Ltd|Limited|plc)\b"
)
ONLY_TITLES = frozenset(
    "chair street park hill well bath reading mold sale ware wells deal rugby ash hale lee ford hope may "
    "grays street rye wing diss eye eden nelson".split()
)
MONTHS = frozenset({"March", "May", "June", "April", "August"})


class Known(msgspec.Struct, frozen=True):
    """A place of the shipped list. `word` marks a name that is also an everyday word or surname."""

    name: str
    kind: str
    within: str
    word: bool


@cache
def known() -> dict[str, Known]:
    """Name → place, from the shipped list: countries, regions, counties, districts, towns, named areas."""
    source = resources.files("convenor.ingest.gazetteer") / "places.csv"
    if not source.is_file():
        return {}
    out: dict[str, Known] = {}
    for row in csv.DictReader(source.read_text(encoding="utf-8").splitlines()):
        place = Known(
            row["name"],
            row["kind"],
            row.get("within") or "",
            bool(row.get("word")) or row["name"].lower() in ONLY_TITLES,
        )
        out.setdefault(row["name"], place)
    councils = resources.files("convenor.ingest.gazetteer") / "councils.csv"
    for row in csv.DictReader(councils.read_text(encoding="utf-8").splitlines()):
        name = row["nice_name"]
        if name not in out or out[name].kind == "town":
            out[name] = Known(
                name,
                "county" if "county" in row["type"].lower() else "district",
                row.get("region") or "",
                name.lower() in ONLY_TITLES,
            )
    return out


@cache
def place_starts() -> frozenset[str]:
    """First words of larger places (counties, districts, regions), lower case."""
    return frozenset(
        p.name.split()[0].lower()
        for p in known().values()
        if p.kind != "town" and not p.word and not re.match(COMPASS + r"\b", p.name)
    )


@cache
def _starts() -> dict[str, list[str]]:
    """First word → the known names that begin with it, longest first."""
    out: dict[str, list[str]] = {}
    for name in known():
        out.setdefault(name.split()[0], []).append(name)
    return {first: sorted(names, key=len, reverse=True) for first, names in out.items()}


WORD = re.compile(r"[A-Z][\w’'-]*")
LANDSCAPE = re.compile(
    r"^ (?:Park|Burn|Bridge|Green|Common|Moor|Heath|Quay|Docks?|Beach|Bay|Point|Fell|Woods?|Marsh|Mill|"
    r"Village|Cross|Head|Hill|Harbour|Island)\b(?! (?:School|Surgery|Hotel|House|Hall|Road|Street|Lane|"
    r"Practice))"
)
BEFORE = re.compile(rf"(?:\b({COMPASS})\s+(?:and\s+({COMPASS})\s+)?)$")


def in_prose(
    text: str, bodies: list[tuple[int, int]], people: list[tuple[int, int]]
) -> list[tuple[int, int, str, str, str]]:
    """(start, end, name, kind, within) of the places named in a stretch of text.

    `bodies` and `people` are spans that are names of other things: a place inside them is not mentioned for itself.
    """
    taken = [*bodies, *people]
    out: list[tuple[int, int, str, str, str]] = []

    def free(start: int, end: int) -> bool:
        return not any(a < end and start < b for a, b in taken)

    def take(start: int, end: int, kind: str, within: str) -> None:
        out.append((start, end, text[start:end], kind, within))
        taken.append((start, end))

    for start, end, kind, within in _joined(text):
        if free(start, end) and not NOT_PLACE_AFTER.match(text[end:]):
            take(start, end, kind, within)
    for pattern, kind in SHAPES:
        for match in pattern.finditer(text):
            if free(*match.span()) and not NOT_PLACE_AFTER.match(text[match.end() :]) and _placelike(match.group()):
                take(*match.span(), kind, "")
    for match in WORD.finditer(text):
        for name in _starts().get(match.group(), ()):
            start, end = match.start(), match.start() + len(name)
            if text[start:end] == name and not text[end : end + 1].isalnum() and free(start, end):
                if longer := LANDSCAPE.match(text[end:]):
                    take(start, end + longer.end(), "area", "")
                    break
                if _plausible(text, start, end, known()[name]):
                    take(start, end, known()[name].kind, known()[name].within)
                break
    return sorted(out)


def _joined(text: str) -> list[tuple[int, int, str, str]]:
    """Areas made of a compass word and a known area ("North and Coastal X", "X and South Y")."""
    out = []
    side = rf"(?:{COMPASS}|Coastal|Rural|Urban)"
    for match in re.finditer(rf"\b(?:{side}\s+(?:and|&)\s+)?{side}\s+({_CAP})", text):
        area = known().get(match[1])
        if area and area.kind not in {"town", "country"}:
            out.append((match.start(), match.end(), "area", area.name))
    # "Lancashire and South Cumbria" as one name: two areas joined, where what follows or precedes treats them as one
    for match in re.finditer(rf"\b({_CAP})\s+(?:and|&)\s+((?:{COMPASS}\s+)?{_CAP})\b", text):
        left, right = known().get(match[1]), known().get(match[2].split()[-1])
        if (
            left
            and right
            and left.kind not in {"town", "country"}
            and right.kind not in {"town", "country"}
            and match[2] != right.name
        ):
            out.append((match.start(), match.end(), "area", ""))
    return sorted(out, key=lambda found: found[0] - found[1])


def _placelike(name: str) -> bool:
    first = name.split()[0].lower()
    return first not in {
        "the",
        "this",
        "our",
        "each",
        "local",
        "every",
        "joint",
        "all",
        "health",
        "unitary",
        "a",
        "both",
    }


def _plausible(text: str, start: int, end: int, place: Known) -> bool:
    """Whether a known name is a place here: not a street, a body's name or somebody's surname."""
    if NOT_PLACE_AFTER.match(text[end:]) or place.name in MONTHS:
        return False
    before = text[max(0, start - 30) : start]
    if re.search(
        r"(?:\b(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Sir|Dame|Lord|Lady)\.?\s+(?:\w+\s+)?)$", before
    ):
        return False
    if (
        re.search(r"\b[A-Z][a-z]+\s+$", before)
        and place.kind == "town"
        and not re.search(
            r"\b(?:In|At|From|Near|To|The|Of|And|Across|For|Live|City|Town|Port|Holiday\s+\w+)\s+$", before
        )
    ):
        return False  # after another capital a town's name is mostly a surname or part of a longer name
    if re.match(r" [A-Z][a-z]+", text[end:]) and (place.word or place.kind == "district"):
        return bool(re.search(r"\b(?:in|at|of|from|across|for)\s+$", before))
    if not place.word or re.search(r"\b(?:in|at|from|near|to|of|around|across)\s+$", before):
        return True
    return bool(re.search(r",\s+$", before)) and not text[end : end + 2].strip(" .;)\n")
