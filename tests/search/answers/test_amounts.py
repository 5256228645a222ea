"""Sums, numbers and spans asked for in other words than the paper's, and clauses that hold none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from convenor.search.amounts import kind_of
from convenor.search.answers import NOT_STATED, PARTLY, Answer

Ask = Callable[[str], Answer]
MINUTES = """Quillfen Paths Group

Minutes of the meeting held on Tuesday 4 March 2031

Present: Oda Fennimore (Chair), Tancred Bisk, Wilmot Aske

1 Mower
The mower has been serviced at a bill of £150.

2 Grants
Wilmot Aske proposed, seconded by Tancred Bisk, that a £75 donation be made to the Osric lifeboat. Agreed.

3 Hedges
Four kilometres of hedge were laid in the winter by eleven volunteers.
"""
TERMS = """Quillfen Paths Group

Terms of Reference

1. What makes a meeting quorate?
The Secretary says so at its beginning.

2. Chair
The Chair may call a special meeting when two members ask for it. The Chair serves with the help of the Secretary.
"""


@pytest.fixture(scope="module")
def ask(asking: Callable[[dict[str, str], date], Ask]) -> Ask:
    """Asks the minutes and the terms of a small group."""
    return asking({"minutes.txt": MINUTES, "terms.txt": TERMS}, date(2031, 4, 1))


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("How much did the mower's service cost?", "£150"),
        ("How much are they giving to the lifeboat?", "£75"),
        ("How many kilometres of hedging did they do?", "Four kilometres"),
    ],
)
def test_a_sum_or_number_is_found_by_meaning(ask: Ask, question: str, said: str) -> None:
    found = ask(question)
    assert found.status == PARTLY
    assert said in found.answers[0].text
    assert [each.quote for each in found.answers[0].evidence] == [found.answers[0].text]


@pytest.mark.parametrize(
    "question",
    [
        "How much did the bridge cost?",  # a sum is told, but of something else
        "How many lifeboats does the group own?",
        "How many members make a quorum?",  # only a heading asks it
        "How long does the Chair serve?",  # a clause on the chair, without a span
    ],
)
def test_no_amount_of_something_else(ask: Ask, question: str) -> None:
    assert ask(question).status == NOT_STATED


@pytest.mark.parametrize(
    ("shape", "held", "not_held"),
    [
        ("how much did the boat cost", "at a price of €67,426", "67 members"),
        ("what did the boat cost", "cost £ 415", "in 2014"),
        ("how much of the land is farmed", "40% of it", "forty people"),
        ("how many members are there", "eleven members", "£11"),
        ("what share of people came", "about a quarter of them", "a few of them"),
        ("how long does the chair serve", "for a term of two years", "at once"),
        ("how often do they meet", "three times a year", "on Monday"),
    ],
)
def test_what_a_sentence_must_hold(shape: str, held: str, not_held: str) -> None:
    kind = kind_of(shape)
    assert kind is not None
    assert kind.held.search(held)
    assert not kind.held.search(not_held)


def test_a_notice_board_is_no_notice_of_a_meeting(ask: Ask) -> None:
    assert ask("How much does the notice board cost?").interpretation.startswith("what the papers say")


def test_other_questions_ask_for_no_amount() -> None:
    assert kind_of("who is the chair") is None
    assert kind_of("how did the vote go") is None
