"""Places of more words than one, and areas after which a paper's bodies are called, where it speaks of them."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from convenor.ingest.names import area_names, long_places, place_series, spoken_places, venue_towns
from convenor.ingest.read import paper


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("The scores were lowest in Market Thornquell.", ["Market Thornquell"]),
        ("A shop in Kirkquell of Linn closed.", ["Kirkquell of Linn"]),
        ("The bank at Port Quell shut, as did that at Quellbourne Tump.", ["Port Quell", "Quellbourne Tump"]),
        ("It was the only one in Coln Priors (the rest had gone).", ["Coln Priors"]),
        ("Groups in Port an Chlóidh had none, and one at Mains of Quell had two.", ["Port an Chlóidh", "Mains of Quell"]),
        ("There is no car on the Isle of Quell.", ["Isle of Quell"]),
        ("The bus goes to Glen Quell; a worker came for Wick St Mary.", ["Glen Quell", "Wick St Mary"]),
        ("It was hard on Quellholme, where four beds had gone.", ["Quellholme"]),
        ("It was seen in Microsoft Teams, in Public Health, at Quellton House and at Quell Stadium.", []),
        ("Bid for a fund for Upper Quelley | Quell District Council", ["Upper Quelley"]),
        ("‘Safety in Quelton Wharf’ was put off.", ["Quelton Wharf"]),
        ("It was meant for South Asian women, and for Upper School.", []),
        ("They met in Church Street, at Great Hall, in Low Season and at Market Place.", []),
        ("It was sent to Ann Hill, to Quell Maps and from Stoke Mandeville Hospital.", []),
        ("It was put to Cabinet, where it fell, and to Reception, where it lay.", []),
        ("We met in Old Quell Library and in New Ways.", []),
    ],
)  # fmt: skip
def test_places_of_more_words_are_told_by_what_stands_ahead_or_behind(sentence: str, places: list[str]) -> None:
    small = {"shop", "ways", "season"}
    assert [name for *_, name in long_places.named(sentence, frozenset(), small)] == places


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("NHS Quellmouth and Quellmouth CCG met.", {"Quellmouth"}),
        ("Upper Quell Partnership Board, Healthwatch Upper Quell", {"Upper Quell"}),
        ("Quellmouth CCG met. Quellmouth CCG agreed.", set()),
        ("Better Health and Better Place-based care; Adult Safeguarding, Adult Community Safety", set()),
    ],
)
def test_an_area_is_one_after_which_several_bodies_are_called(text: str, areas: set[str]) -> None:
    assert area_names.called_after(text, {"met"}) == areas


def test_an_area_is_a_place_where_the_paper_speaks_of_it_alone() -> None:
    pattern = area_names.pattern({"Quellmouth"})
    said = "The figures for Quellmouth are late. A merger of Quellmouth and Marle. For Quellmouth Maps, for Quellmouth council."
    assert [said[start:end] for start, end, _ in area_names.named(pattern, said, frozenset())] == ["Quellmouth"] * 2
    assert [*area_names.named(pattern, "It was good for Quellmouth.", {"quellmouth"})] == []
    assert area_names.pattern(set()) is None


def test_towns_behind_buildings_and_before_postcodes_in_capitals(tmp_path: Path) -> None:
    assert [name for *_, name in venue_towns.by_context("At Quell Council HQ, Langquell.", frozenset())] == [
        "Langquell"
    ]
    assert [name for *_, name in venue_towns.by_context("Staff at Pont-y-quell", frozenset())] == ["Pont-y-quell"]
    named = spoken_places.named(frozenset(), "Civic Centre, Harbour Road ARDQUELL QX4 2BB", frozenset())
    assert [name for *_, name in named] == ["Ardquell"]
    assert [*spoken_places.named(frozenset(), "CALL US BY TEXT RELAY QX4 2BB", frozenset())] == []
    series = place_series.named("Hubs at Quelldray Bottom, Thurquell and Royd Moor", frozenset(), lambda _: False)
    assert [name for *_, name in series] == ["Quelldray Bottom", "Thurquell", "Royd Moor"]
    series = place_series.named(
        "Two of the Municipal Districts of Quellack, Thurnsillagh and Cloonquell Bridge.", frozenset(), lambda _: False
    )
    assert [name for *_, name in series] == ["Quellack", "Thurnsillagh", "Cloonquell Bridge"]
    series = place_series.named("Lights at Quell Street, Thurnbridge and Quell Park", frozenset(), lambda _: False)
    assert [name for *_, name in series] == []
    path = tmp_path / "minutes.txt"
    path.write_text(
        "Quell District Council\n\nMinutes of the meeting held on 4 March 2027\n\n1. Business\n\n"
        "Durham & Pirie Dental Care had written. Houses are to be built in Wick of Quell, and the bank at Port Stratton went.\n",
        "utf-8",
    )
    assert [place.name for place in paper(path).places] == ["Wick of Quell", "Port Stratton"]


@pytest.mark.parametrize(
    "text", ["in Upper " * 5000, "in Quell-" * 5000, "In St Quell of " * 4000, "Quell Quell Local " * 4000, "in Quell" + " " * 9000, "A" * 9000, "QUELL " * 9000]
)  # fmt: skip
def test_long_texts_take_little_time(text: str) -> None:
    start = time.process_time()
    list(long_places.named(text, frozenset(), {"quell"}))
    area_names.called_after(text, {"quell"})
    list(area_names.named(area_names.pattern({"Quell"}), text, frozenset()))
    list(spoken_places.named(frozenset(), text, frozenset()))
    assert time.process_time() - start < 1
