"""Lists that say how much they leave out, seats where nobody is named, and counts of something else than people at a meeting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from convenor.search.answers import ANSWERED, PARTLY, Answer, in_question, listed

Ask = Callable[[str], Answer]
TERMS = """Quillfen Wellbeing Board

Terms of Reference

1. Membership

1.1 The membership of the Board is:

- Leader, Quillfen Council
- Director of Public Health, Quillfen Council
- two representatives of Oster Housing Association
- one representative of each of Marrow Hospitals NHS Trust, Dale Fire Authority, Fell College, Tarn Hospice and Ember Advice
- Chair, Quillfen Alliance
- Manager, Vask Trust

2. Quorum

2.1 The quorum shall be four members. Where a quorum is still wanting after twenty minutes the Secretary shall call the meeting again.

3. Voting

3.1 Each member has one vote.

4. Meetings

4.1 The Board meets four times a year.
"""
MINUTES = """Marrow Paths Group

Minutes of the meeting held on Tuesday 4 March 2031

Present: Oda Fennimore (Chair), Tancred Bisk (Vask Trust), Wilmot Aske (Dale Ramblers)

1. Training
Twelve wardens took the course in first aid in February.
"""


ASSEMBLY = """Marrow Combined Assembly

Terms of Reference

1. Membership

1.1 The membership of the Assembly is:

- eighty-four councillors nominated by Marrow Council
- twenty representatives of Oster Housing Association

2. Quorum

2.1 The quorum shall be thirty members.
"""


@pytest.mark.parametrize(
    ("names", "most", "told"),
    [
        ([], 0, ""),
        (["A"], 2, "A"),
        (["A", "B", "C"], 0, "A, B and C"),
        (["A", "B", "C"], 3, "A, B and C"),
        (["A", "B", "C", "D"], 2, "A, B and 2 more"),
        (["Chair, X", "Member, Y"], 0, "Chair, X; and Member, Y"),
        (["Chair, X", "Member, Y", "Clerk"], 1, "Chair, X; and 2 more"),
    ],
)
def test_a_list_says_how_many_it_leaves_out(names: list[str], most: int, told: str) -> None:
    assert listed(names, most) == told


def test_many_seats_of_one_row_are_all_counted(asking: Callable[[dict[str, str], date], Ask]) -> None:
    ask = asking({"terms.txt": ASSEMBLY}, date(2031, 4, 1))
    found = ask("How many seats has the Marrow Combined Assembly?")
    assert (found.status, found.answers[0].text) == (ANSWERED, "104")
    assert ask("How many seats does Marrow Council have?").answers[0].text == "84"
    assert "84 × councillor, Marrow Council" in ask("Who sits on the Marrow Combined Assembly?").text


@pytest.fixture(scope="module")
def ask(asking: Callable[[dict[str, str], date], Ask]) -> Ask:
    """Asks the terms of a board and the minutes of a group."""
    return asking({"terms.txt": TERMS, "minutes.txt": MINUTES}, date(2031, 4, 1))


def test_where_nobody_is_named_the_seats_are_told(ask: Ask) -> None:
    found = ask("Who sits on the Quillfen Wellbeing Board?")
    assert found.status == PARTLY
    assert found.text.startswith("The papers name nobody there, but who is to sit there. ")
    assert {item.kind for item in found.answers} == {"seat"}
    assert all(item.evidence for item in found.answers)


def test_who_works_there_is_told_by_no_seat(ask: Ask) -> None:
    assert not ask("Who works for the Quillfen Wellbeing Board?").answers


@pytest.mark.parametrize(
    "question",
    [
        "What if the vote is split evenly?",  # only says who has a vote
        "How often must a member attend?",  # only says how often the board meets
        "Who did Tancred Bisk take over from?",  # nobody is said to have been there before
        "Who stood in for the chair?",
    ],
)
def test_what_only_sounds_alike_is_not_certain(ask: Ask, question: str) -> None:
    assert ask(question).status != ANSWERED


def test_the_quorum_is_what_sets_it(ask: Ask) -> None:
    found = ask("How many people have to be there for a meeting to count?")
    assert found.status == ANSWERED
    assert "four members" in found.text and "wanting" not in found.text


@pytest.mark.parametrize(
    "question", ["How many wardens went on the first aid course?", "Who took part by carrier pigeon?"]
)
def test_who_was_at_the_meeting_answers_nothing_else(ask: Ask, question: str) -> None:
    found = ask(question)
    assert found.status != ANSWERED
    assert not any("Tancred Bisk" in item.text or "3 present" in (item.detail or "") for item in found.answers)


def test_who_was_at_the_meeting_is_told(ask: Ask) -> None:
    assert len(ask("Who attended the last meeting?").answers) == 3
    assert ask("How many people were present?").text.startswith("3: ")


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Move-on house", "move-on house"),
        ("SEND review", "SEND review"),
        ("WASTE IN MARROW", "waste in marrow"),
        ("", ""),
    ],
)
def test_a_title_within_a_question(title: str, told: str) -> None:
    assert in_question(title) == told


def test_a_quote_that_ends_a_sentence_ends_it(asking: Callable[[dict[str, str], date], Ask]) -> None:
    minutes = f"{MINUTES}\n2. Next meeting\nThe next meeting will be held on 5 June 2031 in Fell Hall.\n"
    found = asking({"minutes.txt": minutes}, date(2031, 4, 1))("When is the next meeting of the Marrow Paths Group?")
    assert found.status == ANSWERED
    assert found.text.endswith("in Fell Hall.”")
