"""Phrases that look like a name and are none."""

from __future__ import annotations

import pytest

from convenor.ingest.names.prose_names import in_prose


def named(text: str) -> list[str]:
    return [name for _, _, name in in_prose(text)]


@pytest.mark.parametrize(
    "text",
    [
        "PK to share the figures with all Non-Executive Directors.",
        "Huw Trefor yn holi Sir Tywi am grant.",
        "Fire Brigade – no report. Vale Fire and Rescue sent word.",
        "A new crossing is planned for Leonard Street and Mary Lane.",
        "She is Care Bill Implementation and Projects Lead; write to Citizens Advice Tarnside.",
        "Ms Teams was down. Joe from MS Teams support rang.",
        "Bryn Celyn Community Council met in Iris Vale Memorial Hall.",
        "Two more beds at Kirk House, a walk in Victoria Park.",
        "The bus goes to Glen Marrow; nobody in Kirk Marrow, at 14 Kirk Wynd or in Iris Close complained.",
        "The MV Lady Iris was late. A bed at Dr Marrow’s Hospital was free.",
        "The school holds Juno Champion status. They met in Iris Wood, up Griff Hill and with Hedley Court Residents.",
        "They came from North Carolina Marsh for the Santa Claus Parade.",
        "The work went to Toby Marrow Construction Ltd and to Amber Vale Borough Council.",
        "The letter went to Lea Chalk Water and to Eden Vale Healthcare NHS Trust.",
        "Trade Unions: two. Minute Number 4, Iris Streets, Faith Groups and an Employment Tribunal.",
        "Penderfynwyd ysgrifennu at y Cyngor Sir. Gweithredu: y Clerc.",
    ],
)
def test_no_person(text: str) -> None:
    assert named(text) in ([], ["Huw Trefor"])


@pytest.mark.parametrize("word", ["Seconded", "Also", "Tel", "Non"])
def test_an_everyday_word_behind_a_name_is_none_of_it(word: str) -> None:
    assert named(f"Proposed by Jane Marlow {word} by others.") == ["Jane Marlow"]


def test_a_knight_with_a_forename_is_one() -> None:
    assert named("Thanks went to Sir John for the loan, and to Dame Mary Weir.") == ["Sir John", "Dame Mary Weir"]


def test_a_surname_that_names_places_too_is_one_where_nothing_tells_of_a_place() -> None:
    assert named("Apologies came from Helen Park, and Sue House, Chair of Governors, spoke.") == [
        "Helen Park",
        "Sue House",
    ]
    assert named("Apologies from Glen Marrow and Iris Close; Dr Marrow’s report, and a grant to Glen Oster.") == [
        "Glen Marrow",
        "Iris Close",
        "Dr Marrow",
        "Glen Oster",
    ]


def test_people_whose_names_end_like_abstract_words() -> None:
    assert named("Cllr Sion Weir, Ann Winship and Jane Blankenship spoke of citizenship.") == [
        "Cllr Sion Weir",
        "Ann Winship",
        "Jane Blankenship",
    ]
