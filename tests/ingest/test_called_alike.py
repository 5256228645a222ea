"""Towns, ships, houses and computers that are called like somebody."""

from __future__ import annotations

import pytest

from convenor.ingest.names.prose_names import in_prose


def names(text: str) -> list[str]:
    return [name for _, _, name in in_prose(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The forum was established in Milton Keynes to meet a need.",
        "New homes in Newton Abbot and Bishop Auckland were discussed.",
        "Saffron Walden has a new clinic.",
        "The walk begins in Edith Weston and ends at the ford.",  # a village, where a word tells where
        "Cross Street Beverley East Yorkshire",
        "Cross Street Beverley East Yorkshire ZZ17 9ZZ",
    ],
)
def test_a_town_of_two_words_is_nobody(text: str) -> None:
    assert not names(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Edith Weston agreed to write.", ["Edith Weston"]),
        ("Beverley East spoke for the tenants.", ["Beverley East"]),
        ("Ann West and Hugh Bell spoke.", ["Ann West", "Hugh Bell"]),
        ("Bishop Marrow opened the hall.", ["Bishop Marrow"]),
        ("Ann West Sussex Partnership Trust", ["Ann West"]),  # a list that lost its columns
        ("Milton Weir gave the report.", ["Milton Weir"]),
    ],
)
def test_people_of_such_names_are_read(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_a_computer_is_no_constable() -> None:
    assert names("The PC Laptop and the printer are in good order; PC World sold them. PC Marsh reported.") == [
        "PC Marsh"
    ]
