"""The body that a sentence names behind somebody, also where no word in it is one for a body."""

from __future__ import annotations

import pytest

from convenor.ingest.lists.origins import behind
from convenor.ingest.names.beside_people import without_areas
from convenor.ingest.names.firms import called


@pytest.mark.parametrize(
    ("rest", "body"),
    [
        (" of Marrow Marine in the week of 6 October.", "Marrow Marine"),
        (" of Okafor Legal into the conduct of a member.", "Okafor Legal"),
        (" from Bell, Dee & Co, whether it may.", ""),
        (" of Broome Vane & Co, whether it may.", "Broome Vane & Co"),
        (", also of Umber Water, who has become chair.", "Umber Water"),
        (" of Netherfell Neighbourhood Watch was there.", "Netherfell Neighbourhood Watch"),
        (" of the Quayside Shelter, to the food bank", "Quayside Shelter"),
        (" of the Community Partnership spoke.", ""),
        (" of the Voluntary Sector Alliance spoke.", "Voluntary Sector Alliance"),
        (", who now represents the Voluntary Sector Alliance in his place, was welcomed.", "Voluntary Sector Alliance"),
        (", who spoke for the University of the Western Fells, offered help.", "University of the Western Fells"),
        (" from Remploy and Sister Ann Bell", "Remploy"),
        (" of Rose Cottage said that", ""),
        (" of Upper Marrow, who lives there", ""),
        (" of Marrow Gardens asked", ""),
        (" of the Housing Project asked", ""),
        (" of New Homes", ""),
        (", who spoke against the Voluntary Sector Alliance", ""),
    ],
)
def test_the_body_behind_somebody(rest: str, body: str) -> None:
    assert behind(rest) == body


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Defence Estates", "Defence Estates"),
        ("Marrow and Fell", ""),
        ("Legal Planning", ""),
        ("Community Housing", ""),
        ("Marrow Lane", ""),
    ],
)
def test_a_firm_is_called_by_what_it_does_and_a_name_of_its_own(words: str, name: str) -> None:
    assert called(words) == name


@pytest.mark.parametrize(
    ("name", "kept"), [("Marrow Amusements", 0), ("Okoro Steel", 1), ("Ann Shelter", 1), ("Mr Seeds", 1)]
)
def test_what_a_firm_does_is_no_surname(name: str, kept: int) -> None:
    assert len(without_areas(name, [(0, len(name))])) == kept
