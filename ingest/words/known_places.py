"""The places of the shipped lists by name: countries, regions, counties, districts, towns, named areas."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from convenor.ingest import gazetteer
from convenor.ingest.words.shapes import forenames

COMPASS = r"(?:North|South|East|West|Central|Mid|Upper|Lower|Greater|Inner|Outer)(?:ern)?"
ONLY_TITLES = frozenset(
    "chair street park hill well bath reading mold sale ware wells deal rugby ash hale lee ford hope may "
    "grays street rye wing diss eye eden nelson down".split()
)


class Known(msgspec.Struct, frozen=True):
    """A place of the shipped list. `word` marks a name that is also an everyday word or surname, `people` says how many live in a town."""

    name: str
    kind: str
    within: str
    word: bool
    people: int = 0


@cache
def known() -> dict[str, Known]:
    """Name → place, from the shipped list: countries, regions, counties, districts, towns, named areas."""
    out: dict[str, Known] = {}
    for row in gazetteer.rows("places.csv"):
        name = row["name"]
        word = (
            bool(row["word"]) or name.lower() in ONLY_TITLES or (row["kind"] == "town" and name.lower() in forenames())
        )
        for spelling in (name, name.replace("'", "")):  # "Kings Lynn"
            out.setdefault(spelling, Known(spelling, row["kind"], row["within"], word, int(row["population"] or 0)))
    for row in gazetteer.rows("councils.csv"):
        name = row["nice_name"]
        if name not in out or out[name].kind == "town":
            kind = "county" if "county" in row["type"].lower() else "district"
            out[name] = Known(name, kind, row["region"], name.lower() in ONLY_TITLES)
    return out


@cache
def place_starts() -> frozenset[str]:
    """First words of larger places (counties, districts, regions), lower case."""
    return frozenset(
        p.name.split()[0].lower()
        for p in known().values()
        if p.kind != "town" and not p.word and not re.match(COMPASS + r"\b", p.name)
    )
