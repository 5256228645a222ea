"""What kind of body a name is of, and which names could be of one body."""

from __future__ import annotations

import pytest

from convenor.graph.bodies import is_acronym, is_generic, odd_word, own_words, type_key


@pytest.mark.parametrize(
    "name",
    ["NHS Ambledale ICB", "Ambledale Integrated Care Board", "Ambledale ICB", "NHS Ambledale Integrated Care Board"],
)
def test_an_integrated_care_board_by_any_name(name: str) -> None:
    assert type_key(name) == "ambledale integrated care board"


def test_a_trust_loses_its_nhs_and_nothing_else() -> None:
    assert type_key("Ambledale NHS Foundation Trust") == type_key("Ambledale Foundation Trust")
    assert type_key("Ambledale NHS Foundation Trust") != type_key("Ambledale NHS Trust")
    assert type_key("Ambledale NHS Foundation Trust") != type_key("NHS Ambledale Integrated Care Board")
    assert type_key("NHS England") == "nhs england"


@pytest.mark.parametrize(
    "name",
    [
        "the Board",
        "The Partnership",
        "ICP",
        "Integrated Care Board",
        "Finance and Audit Committee",
        "NHS ICB",
        "Board of Directors",
    ],
)
def test_names_that_fit_a_body_anywhere(name: str) -> None:
    assert is_generic(name)


@pytest.mark.parametrize(
    "name",
    [
        "Ambledale Partnership",
        "NHS England",
        "Care Quality Commission",
        "University of Ambledale",
        "NHS",
        "Farholme Board",
    ],
)
def test_names_that_say_which_body(name: str) -> None:
    assert not is_generic(name)


def test_own_words_are_mostly_places() -> None:
    assert own_words("Ambledale and Farholme Integrated Care Board") == {"ambledale", "farholme"}
    assert own_words("Integrated Care Board") == frozenset()


def test_acronyms_are_one_word_of_capitals() -> None:
    assert [name for name in ("LGA", "NHSE", "DfE", "Board", "LGA Board", "A") if is_acronym(name)] == [
        "LGA",
        "NHSE",
        "DfE",
    ]


@pytest.mark.parametrize(
    ("a", "b", "odd"),
    [
        ("farholme teaching hospital trust", "farholme teaching hospitals trust", ("hospital", "hospitals")),
        ("farholme community health board", "farhomle community health board", ("farholme", "farhomle")),
        ("farholme teaching trust", "farholme teachings trust", None),  # three words
        ("farholme east health board", "farholme west health board", None),  # two letters
        ("farholme bury health board", "farholme bucy health board", None),  # a short word
        ("farholme a b board", "farholme c d board", None),  # two words
        ("farholme teaching hospital trust", "farholme teaching hospital trust", None),
    ],
)
def test_the_odd_word_of_two_names(a: str, b: str, odd: tuple[str, str] | None) -> None:
    assert odd_word(a, b) == odd
