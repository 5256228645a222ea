"""The identifiers that reference lists have for bodies and places, from the lists that ship with Convenor.

A GSS code names an area and a council governs it, so the code goes to the place; councils go by their codes in the
registers of local authorities, NHS bodies by their ODS codes.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from importlib import resources

from convenor.graph.names import body_key

ODS = "https://directory.spineservices.nhs.uk/ORD/2-0-0/organisations/"
GSS = "http://statistics.data.gov.uk/id/statistical-geography/"
REGISTERS = {
    "England": "https://local-authority-eng.register.gov.uk/record/",
    "Scotland": "https://local-authority-sct.register.gov.uk/record/",
    "Wales": "https://principal-local-authority.register.gov.uk/record/",
    "Northern Ireland": "https://local-authority-nir.register.gov.uk/record/",
}
_COUNCIL_WORDS = frozenset({"council", "authority", "corporation", "borough", "county", "district"})


def identifiers(kind: str, name: str) -> list[str]:
    """The identifiers of the body ("organisation") or place ("place") of that name; none when it is not one alone."""
    found = _entries().get((kind, body_key(name)), frozenset())
    return sorted(found) if len(found) == 1 else []


def successors(identifier: str) -> list[tuple[str, str]]:
    """The bodies that took the place of an abolished one, by their identifiers, each with the day on which it ended."""
    return _successors().get(identifier, [])


@cache
def _successors() -> dict[str, list[tuple[str, str]]]:
    rows = {row["code"]: row for row in _rows("councils.csv")}
    return {
        REGISTERS[row["nation"]] + code: [
            (REGISTERS[rows[after]["nation"]] + after, row["end"])
            for after in re.split(r"[|;,\s]+", row["replaced_by"])
            if after in rows
        ]
        for code, row in rows.items()
        if row["end"] and row["replaced_by"]
    }


@cache
def _entries() -> dict[tuple[str, str], frozenset[str]]:
    """(kind, key of the name) → identifiers. Of councils that share a name, those that still exist."""
    current: dict[tuple[str, str], set[str]] = defaultdict(set)
    abolished: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in _rows("councils.csv"):
        wanted = abolished if row["end"] else current
        for kind, name, identifier in _council(row):
            wanted[kind, body_key(name)].add(identifier)
    for row in (*_rows("icbs.csv"), *_rows("trusts.csv")):
        for name in {row["name"], row["name"].removeprefix("NHS ")}:
            current["organisation", body_key(name)].add(ODS + row["ods"])
    return {key: frozenset(found) for key, found in {**abolished, **current}.items()}


def _council(row: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    """What a row of the list of councils names: the council, and its area when the row has a code for it."""
    names = {row["name"], f"{row['nice_name'] or row['name']} Council", *filter(None, row["other_names"].split("|"))}
    for name in names:
        if _COUNCIL_WORDS & set(name.lower().split()):
            yield "organisation", name, REGISTERS[row["nation"]] + row["code"]
    if row["gss"] and row["nice_name"]:
        yield "place", row["nice_name"], GSS + row["gss"]


def _rows(name: str) -> list[dict[str, str]]:
    source = resources.files("convenor.ingest.gazetteer") / name
    return list(csv.DictReader(source.read_text(encoding="utf-8").splitlines()))
