"""Posts that are no common ones, but that the papers give somebody."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from convenor.search.answers import ANSWERED, NOT_STATED, Answer

Ask = Callable[[str], Answer]
MINUTES = """Quillfen Harbour Commissioners

Minutes of the meeting held on Tuesday 4 March 2031

Present: Oda Fennimore (Chair), Tancred Bisk (Harbour Master), Wilmot Aske (Dredging Supervisor)

1. Moorings
RESOLVED that the new moorings be let from May.
"""


@pytest.fixture(scope="module")
def ask(asking: Callable[[dict[str, str], date], Ask]) -> Ask:
    """Asks the minutes of a harbour."""
    return asking({"minutes.txt": MINUTES}, date(2031, 4, 1))


@pytest.mark.parametrize(
    ("question", "who"),
    [
        ("Who is the harbour master?", "Tancred Bisk"),
        ("who was the dredging supervisor", "Wilmot Aske"),
        ("Who is our Harbour Master now?", "Tancred Bisk"),
    ],
)
def test_a_post_of_the_papers_is_known(ask: Ask, question: str, who: str) -> None:
    found = ask(question)
    assert (found.status, [item.text for item in found.answers]) == (ANSWERED, [who])


@pytest.mark.parametrize(
    "question",
    ["Who is the deputy harbour master?", "Who is the harbour master of Zorbury Council?", "Who is the master?"],
)
def test_no_holder_of_another_post(ask: Ask, question: str) -> None:
    found = ask(question)
    assert found.status == NOT_STATED or not any(item.kind == "person" for item in found.answers)
