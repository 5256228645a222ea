"""Everyday ways of asking, misspelt words, and names that a sentence sets beside a post."""

from __future__ import annotations

import re

import pytest

from convenor.search.beside import _post
from convenor.search.desk import Desk
from convenor.search.namelike import names_in
from convenor.search.question import tidy
from convenor.search.spelling import COMMON, corrected, nearest, spelt
from convenor.search.wording import ROWS, Row, plainly


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.example)
def test_each_everyday_way_is_put_plainly(row: Row) -> None:
    assert row.everyday.search(row.example)
    assert plainly(row.example) != row.example


@pytest.mark.parametrize(
    ("everyday", "plain"),
    [
        ("Whos the chair of the board please?", "who is the chair of the board"),
        ("I wonder, could you tell me who turned up at the meeting?", "who attended the meeting"),
        ("Who took over from Ada Quill as chair?", "who was after ada quill as chair"),
        ("What strings were attached to the grant?", "on what condition was the grant"),
        ("When must the report be sent?", "when is the report due"),
        ("Describe the forum in a few words.", "about the forum"),
        ("Who chairs the board?", "who chairs the board"),
    ],
)
def test_a_question_is_put_plainly(everyday: str, plain: str) -> None:
    assert tidy(everyday) == plain


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("who leads housng at the counsil", "who leads housing at the council"),
        ("who is secretery of the partneship", "who is secretary of the partnership"),
        ("Who is Mr Housng?", "Who is Mr Housng?"),
        ("how many aprentices", "how many apprentices"),
    ],
)
def test_misspelt_words_are_put_right_but_no_names(text: str, right: str) -> None:
    papers = {"housing", "apprentices"}
    assert corrected(text, COMMON, papers.__contains__, lambda _: papers, lambda _: False) == right


def test_a_word_of_the_language_is_no_slip(samples_desk: Desk) -> None:
    assert spelt(samples_desk, "who declined to be chair") == "who declined to be chair"
    assert spelt(samples_desk, "who will analyse the figures") == "who will analyse the figures"  # taught as "analyze"
    assert spelt(samples_desk, "who is to chase the writers") == "who is to chase the writers"
    assert (
        corrected("who declined", COMMON, set().__contains__, lambda _: (), {"declined"}.__contains__) == "who declined"
    )


def test_two_words_as_near_are_none() -> None:
    assert nearest("seaxs", frozenset({"seats", "seals"})) == ""
    assert nearest("boards", frozenset({"hoards"})) == "", "the first letter is seldom wrong"


def test_words_of_the_papers_are_known(samples_desk: Desk) -> None:
    assert spelt(samples_desk, "who leeds on apprenticeshps") == "who leads on apprenticeships"
    assert spelt(samples_desk, "what is the quorum of Northmeer") == "what is the quorum of Northmeer"


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Present: Dr Ada Quill (Chair), Bram Osterley", ["Dr Ada Quill", "Bram Osterley"]),
        ("Councillors G.L. Ember and Mrs Vale", ["Councillors G.L. Ember", "Mrs Vale"]),
        ("The Health and Wellbeing Board met in Committee Room 2", []),
        ("Marigold Hearsay, Head of Housing", ["Marigold Hearsay"]),
    ],
)
def test_names_of_a_sentence(samples_desk: Desk, said: str, names: list[str]) -> None:
    document = next(iter(samples_desk.knowledge.documents))
    assert [name.text for name in names_in(samples_desk, document, said)] == names


def test_a_post_in_the_ways_in_which_papers_write_it() -> None:
    post = _post(["vice", "chair"])
    assert all(post.search(said) for said in ("Vice-Chairman", "vice chair", "Vice Chairperson"))
    assert not post.search("Vice President and Chair")
    assert re.fullmatch(_post(["director", "public", "health"]), "Director of Public Health")
