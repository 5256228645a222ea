"""Places of a paper: the town of a meeting's address, what bodies are called after; no surnames, no parts of names."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest import places, venue_towns
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
        "Audit Scotland has written",
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
