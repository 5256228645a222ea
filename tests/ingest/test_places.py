"""Places of a paper: the town of a meeting's address, what bodies are called after; no surnames, no parts of names."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from convenor.graph.resolve import resolve
from convenor.graph.statements import statements
from convenor.graph.vocabulary import POPULATION
from convenor.ingest.names import place_series, places, venue_towns
from convenor.ingest.read import paper


@pytest.mark.parametrize(
    ("words", "town"),
    [
        (
            "Minutes of the meeting held in the Corn Hall, Mill Lane, Thornwick on Monday 3 May 2027 at 7.30pm",
            "Thornwick",
        ),
        ("Venue: Committee Room 2, Civic Offices, High Wrayton, QX1 2AB", "High Wrayton"),
        ("Held at Áras an Chontae, BALLYQUILL, CO. WREN on Monday", "Ballyquill"),
        ("Location: Memorial Hall, Thornwick-on-Sea, County Wren", "Thornwick-on-Sea"),
        ("The Board met at the Lodge Hotel, Upper Thornwick. Present:", "Upper Thornwick"),
        ("A meeting held at 7.15 pm on 26 May 2027 at the Fleece Hotel, Market Thorn QX2 6TD Present:", "Market Thorn"),
        ("Venue: Corn Hall, Market Square", None),
        ("The meeting was held at 7.15 pm", None),
        ("Venue: Council Chamber, Town Hall", None),
        ("Venue: Thornwick", None),
        ("Meeting held on 3 May 2027 in Room 4, Larkfield House", None),
        ("Venue: Microsoft Teams, Online", None),
    ],
)
def test_the_town_of_an_address_is_a_place(words: str, town: str | None) -> None:
    found = venue_towns.of_address(words)
    assert (found[1] if found else None) == town


@pytest.mark.parametrize(
    "words",
    [
        "Present: Councillors Larkin (Chair), Henley, Hindley and Burton",
        "Apologies: M. Burton, B. Hancock",
        "NHS Kent sent a report",
        "The National Archives of Norway wrote",
        "Audit Scotland has written",
        "We wrote to the Westminster government",
        "The Municipal District of Hexley met",
        "The meeting was held under the Local Government (Wales) Act",
        "It meets in Reading Gardens",
    ],
)
def test_surnames_and_parts_of_names_are_no_places(words: str) -> None:
    assert places.in_prose(words, [], []) == []


def test_what_a_council_is_called_after_is_a_place_where_the_paper_speaks_of_it(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    lines = (
        "Thornwick Parish Council",
        "Minutes of the meeting held on 3 May 2027",
        "The road through Thornwick is to be mended. The Diocese of Wraymoor has written to Wraymoor Town Council.",
    )
    path.write_text("\n\n".join(lines), encoding="utf-8")
    assert [place.name for place in paper(path).places] == ["Thornwick"]


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("Upper Thornwick Parish Council", "Upper Thornwick"),
        ("THORNWICK TOWN COUNCIL", "Thornwick"),
        ("Thornwick-on-the-Water Community Council", "Thornwick-on-the-Water"),
        ("Thornwick Village Hall Committee", "Thornwick"),
        ("Jubilee Village Hall", ""),
        ("Youth Town Council", ""),
        ("Joint Parish Council", ""),
        ("Thornwick County Council", ""),
    ],
)
def test_a_parish_town_or_village_is_a_place_where_its_own_council_met(tmp_path: Path, body: str, place: str) -> None:
    assert venue_towns.seat(body) == place
    assert venue_towns.seat("Thorn cum Quell Parish Council") == ""
    path = tmp_path / "minutes.txt"
    path.write_text(
        f"{body}\n\nMinutes of the meeting held on 3 May 2027\n\nThe hall is to be mended.", encoding="utf-8"
    )
    assert [each.name for each in paper(path).places] == ([place] if place else [])


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Members noted the position in Garstead, where no teacher was in post.", "Garstead"),
        ("Most delays were at the hospital in Querrin.", "Querrin"),
        ("The clinic in Harle-le-Moor was half empty.", "Harle-le-Moor"),
        ("The repairs at Railway Bridge, Knockfell.", "Knockfell"),
        ("The next meeting will be in the Jubilee Centre, Caherfell, on Monday.", None),
        ("The next meeting will be in the Jubilee Centre, Caherfell.", "Caherfell"),
        ("The charity is based in Querrin on Clift Street.", "Querrin"),
        ("Flooding in the low areas of Querrin was noted.", "Querrin"),
        ("It is open to all residents of Garstead Ferry.", "Garstead Ferry"),
        ("It is open to all residents of Garstead House.", None),
        ("There was disorder in Larkmead Park.", "Larkmead Park"),
        ("Disorder in Larkmead Park School was noted.", None),
        ("The walk to Kings Lynn was wet.", "Kings Lynn"),
        ("Members come from North East Hampshire.", "North East Hampshire"),
        ("Mr Garstead, City of Culture, spoke.", None),
        ("A letter was written to Mark to thank him.", None),
        ("Costs went Down 3%.", None),
        ("The letter came from the London Borough of Redbridge.", None),
        ("A letter came in English.", None),
        ("The trip to Fairley was thanked.", "Fairley"),
        ("Nothing was heard from Fairley about it.", None),
        ("Questions were put in Cabinet by Mr Garstead.", None),
        ("Thistle Scotland and Go North West replied.", None),
        ("Help came Home from Hospital.", None),
    ],
)
def test_places_of_no_list_are_told_by_shape_or_by_what_stands_there(
    tmp_path: Path, sentence: str, place: str | None
) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        f"Quarrendale District Council\n\nMinutes of the meeting held on 4 March 2024\n\n1. Business\n\n{sentence}\n",
        "utf-8",
    )
    assert [found.name for found in paper(path).places] == ([place] if place else [])


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("the villages of Upper Querrin, Clift Ings and March Cross.", ["Upper Querrin", "Clift Ings", "March Cross"]),
        ("It covers three wards (Querrin, Priory and Hexby North).", ["Querrin", "Priory", "Hexby North"]),
        ("Practices in Low Querrin, Hexby\nand Clift Green closed.", ["Low Querrin", "Hexby", "Clift Green"]),
        ("The bus from Hexby to Clift Moss was late.", ["Hexby", "Clift Moss"]),
        ("A shop in Hexby and Quill Studio in Querrin closed.", []),
        ("He is interested in Planning, Housing and Highways.", []),
        ("The towns of the Council, and places such as Libraries.", []),
    ],
)
def test_places_are_told_by_the_company_that_they_keep(sentence: str, named: list[str]) -> None:
    assert [name for *_, name in place_series.named(sentence, frozenset(), {"Hexby"}.__contains__)] == named


def test_a_table_of_residents_gives_the_population_of_places_alone(tmp_path: Path) -> None:
    path = tmp_path / "strategy.md"
    path.write_text(
        "# Well in Garstead: a strategy\n\nGarstead has two boroughs. Larkmead is one.\n\n## Our boroughs\n\n"
        "| Borough | Residents (about) | Schools |\n|---|---|---|\n| Larkmead | 41,000 | 12 |\n| Fellby | 1.2 million | 90 |\n| Total | 1,241,000 | 102 |\n",
        "utf-8",
    )
    reading = paper(path)
    told = {found.name: found for found in reading.places if found.population}
    assert {name: found.population for name, found in told.items()} == {"Larkmead": 41_000, "Fellby": 1_200_000}
    stated = [
        reading.document.quote(each.evidence)
        for each in statements([reading], resolve([reading]))
        if each.predicate == POPULATION
    ]
    assert sorted(stated) == ["Fellby | 1.2 million | 90", "Larkmead | 41,000 | 12"]


def test_a_head_of_many_words_takes_as_long_as_its_length(tmp_path: Path) -> None:
    path = tmp_path / "strategy.md"
    path.write_text(f"# Plan\n\n| Borough | Residents{' in' * 2000} ! |\n|---|---|\n| Larkmead | 41,000 |\n", "utf-8")
    start = time.process_time()
    assert not any(place.population for place in paper(path).places)
    assert time.process_time() - start < 5
