"""Who is to do something, asked in other words than the paper's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from convenor.search.answers import NOT_STATED, PARTLY, Answer

Ask = Callable[[str], Answer]
NOTES = """Quillfen Paths Group

Notes of the meeting held on Tuesday 4 March 2031

Present: Oda Fennimore (Chair), Tancred Bisk, Wilmot Aske

Actions
- Wilmot Aske to find out whether the Corn Hall is free for the summer fair.
- Tancred Bisk to write to the drainage engineers about the flooded footpath.
- The map of stiles to be sent to the county council.
"""


@pytest.fixture(scope="module")
def ask(asking: Callable[[dict[str, str], date], Ask]) -> Ask:
    """Asks the notes of a small group."""
    return asking({"notes.txt": NOTES}, date(2031, 4, 1))


@pytest.mark.parametrize(
    ("question", "owner"),
    [
        ("Who is checking if we can use the Corn Hall?", "Wilmot Aske"),
        ("Who will talk to the engineers about water on the path?", "Tancred Bisk"),
    ],
)
def test_the_owner_of_the_nearest_action(ask: Ask, question: str, owner: str) -> None:
    found = ask(question)
    assert (found.status, found.answers[0].text) == (PARTLY, owner)
    assert owner in found.answers[0].evidence[0].quote
    assert found.text.startswith("Nearest in meaning: ")  # never as if it had been said so


@pytest.mark.parametrize(
    "question",
    [
        "Who will post the map of the stiles to the county?",  # nobody is named
        "Who is paying for the new mower?",
        "Who has not found out whether the hall is free?",
        "Who will write to the drainage engineers of Marrowby?",  # a place that no paper names
        "Who will be the treasurer next year?",
    ],
)
def test_no_owner_of_something_else(ask: Ask, question: str) -> None:
    found = ask(question)
    assert found.status == NOT_STATED or not any(item.kind == "person" for item in found.answers)
