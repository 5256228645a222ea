"""Entries of a membership that give several seats at once, and tables of nothing but organisations; all names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.names import body_names
from convenor.ingest.read import paper
from convenor.ingest.seats import own_seats
from convenor.ingest.seats.sitters import sitters

Seats = list[tuple[str, str, int]]


@pytest.mark.parametrize(
    ("words", "seats"),
    [
        (
            "Tarn Council: leader; head of housing",
            [("leader", "Tarn Council", 1), ("head of housing", "Tarn Council", 1)],
        ),
        ("Tarn Council: roads; parks", []),
        (
            "An observer may be sent by each of: Tarn Housing Trust; Ember Institute",
            [("observer", "Tarn Housing Trust", 1), ("observer", "Ember Institute", 1)],
        ),
        (
            "one nominated by each of: Tarn Over 60s; 2nd Ember Guides; Ember Institute",
            [
                ("nominated member", "Tarn Over 60s", 1),
                ("nominated member", "2nd Ember Guides", 1),
                ("nominated member", "Ember Institute", 1),
            ],
        ),
        ("one nominated by each of: the wards; the parishes", []),
        ("Tarn Homes Association, director for housing", [("director for housing", "Tarn Homes Association", 1)]),
        ("Two leads named by Tarn Council", [("lead", "Tarn Council", 2)]),
        (
            "one member of Tarn Council, being the Cabinet Member for Parks or a councillor in their stead",
            [("Cabinet Member for Parks", "Tarn Council", 1)],
        ),
        ("one member of Tarn Council, being over eighteen", [("member", "Tarn Council", 1)]),
        (
            "Two headteachers, one primary and one secondary, chosen by the Tarn Schools Forum",
            [("headteacher", "Tarn Schools Forum", 2)],
        ),
        ("not more than 6 members elected at the annual meeting", [("member elected at the annual meeting", "", 6)]),
        ("not more than 6 members", []),
    ],
)
def test_an_entry(words: str, seats: Seats) -> None:
    assert [(each.position, each.organisation, each.number) for each in sitters(words)] == seats


@pytest.mark.parametrize(
    ("words", "bodies"),
    [
        ("Chair of NHS Tarn and the Embers Integrated Care Board", ["NHS Tarn and the Embers Integrated Care Board"]),
        ("Chief Executive of Tarn Trust and the Chair of Ember College", ["Tarn Trust", "Ember College"]),
        (
            "Two members of NHS England and the Tarn Integrated Care Board",
            ["NHS England", "Tarn Integrated Care Board"],
        ),
    ],
)
def test_a_board_for_two_places_is_one(words: str, bodies: list[str]) -> None:
    assert [each.organisation for each in sitters(words, bare=True)] == bodies


@pytest.mark.parametrize(
    ("words", "bodies"),
    [
        (
            "The Board of NHS Tarn and the Embers Integrated Care Board met.",
            ["NHS Tarn and the Embers Integrated Care Board"],
        ),
        (
            "NHS Tarn Trust and the Embers Integrated Care Board met.",
            ["NHS Tarn Trust", "Embers Integrated Care Board"],
        ),
        ("NHS England and the Embers Integrated Care Board met.", ["NHS England", "Embers Integrated Care Board"]),
    ],
)
def test_in_running_text_too(words: str, bodies: list[str]) -> None:
    assert [name for _, _, name in body_names.in_prose(words)] == bodies


def test_what_stands_before_a_council_is_no_other_council() -> None:
    said = "The Chair of Tarn County Council, the Code of Conduct of the County Council and its clerk."
    assert own_seats.only_council(said) == "Tarn County Council"
    assert own_seats.only_council("Tarn County Council and the Friends of Ember City Council") == ""


GRID = """<h1>Ember Estuary Group</h1><h2>Terms of Reference</h2><h2>{head}</h2><table>
<tr><td>Natural England1</td><td>Tarn District Council1</td><td>National Trust</td></tr>
<tr><td>Environment Agency1</td><td>Ember Borough Council1</td><td>{last}</td></tr></table>
<h2>Quorum</h2><p>The quorum shall be four members.</p><p>The Group shall meet twice a year.</p>"""


def _organisations(folder: Path, **cells: str) -> list[str]:
    file = folder / "terms.html"
    file.write_text(GRID.format(**cells), "utf-8")
    return [seat.organisation for seat in paper(file).seats]


def test_a_table_of_organisations_alone_below_a_heading_on_members(tmp_path: Path) -> None:
    found = _organisations(tmp_path, head="Group Members", last="Ember Wildfowlers Association")
    assert found == [
        "Natural England",
        "Tarn District Council",
        "National Trust",
        "Environment Agency",
        "Ember Borough Council",
        "Ember Wildfowlers Association",
    ]


def test_such_a_table_below_another_heading_or_with_less_is_none(tmp_path: Path) -> None:
    assert _organisations(tmp_path, head="Funding", last="Ember Wildfowlers Association") == []
    assert _organisations(tmp_path, head="Group Members", last="") == []
