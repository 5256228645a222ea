"""Places that no list has, and names of places that are somebody's: told by how the paper speaks of them."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from convenor.ingest.names import spoken_places
from convenor.ingest.read import paper


def places(tmp_path: Path, sentences: str, head: str = "Quarrendale District Council") -> list[str]:
    """The places found in minutes that say some sentences."""
    path = tmp_path / "minutes.txt"
    path.write_text(
        f"{head}\n\nMinutes of the meeting held on 4 March 2024\n\nPresent: Arun Quarl, Ann Preston\n\n1. Business\n\n{sentences}\n",
        encoding="utf-8",
    )
    return sorted(found.name for found in paper(path).places)


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("There had been a power cut in Querrinreagh.", ["Querrinreagh"]),
        ("The next meeting is at Skellick.", ["Skellick"]),
        (
            "They spoke for the line west of Skellick - and for the theft round Querrin Fen.",
            ["Querrin Fen", "Skellick"],
        ),
        ("Jetties were built at Skellick and Querrinmoy. Mr Quarl saw both.", ["Querrinmoy", "Skellick"]),
        ("The gates at Querrin Isaf and Glan Skell are narrow.", ["Glan Skell", "Querrin Isaf"]),
        ("No bids had been received for Skellby or Querrinham.", ["Querrinham", "Skellby"]),
        (
            "Meetings were held in Querrinvie, Skellarvie and Kirkton of Fell.",
            ["Kirkton of Fell", "Querrinvie", "Skellarvie"],
        ),
        (
            "A nurse from Pentre Skell told how thefts in Skellick St Querr and Great Quernny had fallen.",
            ["Great Quernny", "Pentre Skell", "Skellick St Querr"],
        ),
        ("The potholes between Rhyd-lys and Trefquerrin are back.", ["Rhyd-lys", "Trefquerrin"]),
        ("Care gets better in North Querrin and across South Querrin.", ["North Querrin", "South Querrin"]),
        ("She showed the path at Skellie Bay.", ["Skellie Bay"]),
        ("Letters go to the Guildhall, Mill Bank, Oxquerrin TH4 9LB.", ["Oxquerrin"]),
        ("Quarrendale was promised a bus; Quarrendale’s village green is wet.", ["Quarrendale"]),
        ("The Quarrendale wards are three.", ["Quarrendale"]),
        ("Residents of Quoinby wrote.", ["Quoinby"]),
        ("Things were better in Preston.", ["Preston"]),
    ],
)
def test_a_place_is_told_by_how_the_paper_speaks_of_it(tmp_path: Path, sentence: str, named: list[str]) -> None:
    assert places(tmp_path, sentence) == named


@pytest.mark.parametrize(
    "sentence",
    [
        "Arun thought that Preston should write.",
        "A rise in Precept of 2% was agreed.",
        "Quarrendale in Bloom and Health and Safety at Work were noted.",
        "He is an engineer at Zeppic and works at Kompfold.",
        "The notice is up in Quoins. Nobody reads quoins.",
        "There is confidence in Quarl.",
        "The form can be had in Nepali, in Tamil and Sinhala. Copy in Cllr de Quarl.",
        "Pupils at Grade 5 did well. She works at Zeppic and Kompfold.",
        "The bids of Zeppic and Kompfold were opened.",
        "He saw it at Skellick Mart.",
        "Quarrendale Mill Restoration is long.",
    ],
)
def test_people_subjects_and_employers_are_no_places(tmp_path: Path, sentence: str) -> None:
    assert places(tmp_path, sentence) == []


def test_papers_that_speak_of_no_places_name_none(tmp_path: Path) -> None:
    assert places(tmp_path, "The fault was filed in Fnordzilla.", head="Zeppic Steering Group") == []


def test_a_council_in_capitals_is_called_after_its_place(tmp_path: Path) -> None:
    assert places(tmp_path, "The bus to Quarrendale is late.", head="MINUTES OF QUARRENDALE PARISH COUNCIL") == [
        "Quarrendale"
    ]


@pytest.mark.parametrize("text", ["in " * 9000, "in Querr-" * 3000, " " * 9000 + ", Querrin " * 2000])
def test_long_texts_take_little_time(text: str) -> None:
    start = time.process_time()
    spoken_places.spoken_of(text, spoken_places.in_small("Council " + text))
    list(spoken_places.named(frozenset({"Querrin"}), text, frozenset()))
    list(spoken_places.as_subject(frozenset({"Querrin"}), text))
    assert time.process_time() - start < 1
