"""Where a person's name ends that runs on into a title or a body, and where it goes on with one word more."""

from __future__ import annotations

import time

import pytest

from convenor.ingest.names.name_ends import BEFORE_HEAD, NameEnds, shortest
from convenor.ingest.names.prose_names import in_prose
from convenor.ingest.roster.roster_text import named
from convenor.ingest.words.shapes import is_person


def names(text: str) -> list[str]:
    return [name for _, _, name in in_prose(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ann Carnsell Marrow County Council", ["Ann Carnsell"]),
        ("Ann Carnsell Substation Manager", ["Ann Carnsell"]),
        ("Dr Ann Carnsell Designated Doctor", ["Dr Ann Carnsell"]),
        ("Ann Carnsell Marrow Chair", ["Ann Carnsell Marrow"]),  # an office that needs no word before it
        ("Ann Mary Carnsell Council", []),  # a council of that name, for all that one can tell
        ("Ann Carnsell St Mary’s School", ["Ann Carnsell"]),
        ("Hugo St John Carnsell", ["Hugo St John Carnsell"]),
        ("Ann St. Clair", ["Ann St. Clair"]),
        ("Mr P St Clair", ["Mr P St Clair"]),
        ("Gordon VAN DER LEEK", ["Gordon VAN DER LEEK"]),
        ("Ann DE LA HAYE", ["Ann DE LA HAYE"]),
        ("Cllr ANN BELL MOVED that", ["Cllr ANN BELL"]),
        ("Cllr Ann Carnsell SEND Improvement Board", ["Cllr Ann Carnsell"]),
        ("Cllr Mary Jo Hession", ["Cllr Mary Jo Hession"]),
        ("Governors in session", []),
    ],
)
def test_where_a_name_ends_in_its_own_words(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize("words", ["Verity Nunn Cafcass", "Ann Bell Refugee", "Joint Improvement", "Emergency Session"])
def test_words_that_no_name_holds(words: str) -> None:
    assert not is_person(words)


@pytest.mark.parametrize(
    ("name", "behind", "whole"),
    [
        ("Cllr Menna Fôn Carnsell", " Chair, Green Group", True),
        ("Cllr Menna Fôn Carnsell", " (Chair)", True),
        ("Cllr Menna Fôn Carnsell", " Trust", False),
        ("Cllr Menna Fôn Carnsell", " Clerk", False),  # "Parish Clerk"
    ],
)
def test_a_third_word_is_kept_before_a_mark_or_an_office(name: str, behind: str, whole: bool) -> None:
    assert (shortest(name, behind) == name) is whole


PAPER = """Present: Ann Carnsell Aberdulas County Council Bo Marrowby Bro Ddulas University Health Board
Cy Thornway Resettlement Task Group Dai Sprott Welsh Government Elin Mair Dinsdale Lantern Trust
Apologies: Fay Orrin, Bro Ddulas University Health Board; Gil Ash, Aberdulas County Council.
Dai Sprott said that the lantern walk would be held again. Ms Carnsell spoke of resettlement.
Elin Mair Dinsdale thanked him."""


@pytest.mark.parametrize(
    ("name", "behind", "own"),
    [
        ("Ann Carnsell Aberdulas", " County Council", "Ann Carnsell"),  # with that a body of the paper begins
        ("Bo Marrowby Bro Ddulas", " University Health Board", "Bo Marrowby"),
        ("Cy Thornway Resettlement", " Task Group", "Cy Thornway"),  # the paper writes it without a capital
        ("Dai Sprott Welsh", " Government", "Dai Sprott"),  # so he is called where nothing runs on
        ("Elin Mair Dinsdale", " Lantern Trust", "Elin Mair Dinsdale"),
        ("Ann Carnsell Aberdulas", ", Chair", "Ann Carnsell Aberdulas"),  # nothing runs on
        ("Fay Orrin", ", Bro", "Fay Orrin"),
    ],
)
def test_what_the_paper_says_elsewhere_ends_a_name(name: str, behind: str, own: str) -> None:
    assert NameEnds(PAPER).cut(name, behind) == own


@pytest.mark.parametrize(
    ("text", "name", "behind", "own"),
    [
        ("Mary Jo had served for ten years.", "Mary Jo Dunn", " Treasurer", "Mary Jo Dunn"),
        ("Mary Jo had served for ten years.", "Cllr Mary Jo Stott", " Proposed", "Cllr Mary Jo Stott"),
        ("Letters from Bolton Council were read.", "Cllr Ilvar Bolton", " Treasurer", "Cllr Ilvar Bolton"),
        ("Letters from Bolton Council were read.", "Cllr Ilvar Bolton", " Council", "Cllr Ilvar"),
        ("(Sue Vanmar) spoke.", "Sue Vanmar Trust", " Manager", "Sue Vanmar"),
        ("Sue Vanmar & Sons wrote.", "Sue Vanmar Trust", " Manager", "Sue Vanmar Trust"),
    ],
)
def test_a_surname_stays_where_it_may_be_one(text: str, name: str, behind: str, own: str) -> None:
    assert NameEnds(text).cut(name, behind) == own


def test_many_names_that_run_on_take_little_time() -> None:
    text = "\n".join(f"Ann Bel{n}son Pel{n}ton Leader of the group spoke of the roof." for n in range(2000))
    start = time.process_time()
    ends = NameEnds(text + " A.A’b" * 1000 + "A." * 5000)
    for n in range(2000):
        ends.cut(f"Ann Bel{n}son Pel{n}ton", " Leader of the group")
    assert not BEFORE_HEAD.search("A’b" * 20000)
    assert time.process_time() - start < 3


def test_an_unclosed_bracket_leaves_the_name_before_it_whole() -> None:
    found = named("Mr Emyr Wyn Carnsell (Un Llais Marrow (Vale), Mr T. Haddle (Marrow Tourism)", 0)
    assert [entry.name for entry in found] == ["Mr Emyr Wyn Carnsell", "Mr T. Haddle"]
