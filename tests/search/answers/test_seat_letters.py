"""Seats that terms of reference give to a body by its letters only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from convenor.search.answers import ANSWERED, Answer

Ask = Callable[[str], Answer]
TERMS = """Marrow and Vask Integrated Care Partnership

Terms of Reference

1. Purpose

The Marrow and Vask Integrated Care Partnership is a joint committee of NHS Marrow and Vask Integrated Care Board (ICB) and Oster Council.

2. Membership

2.1 The members of the Partnership are:

- Chief Executive, ICB
- Medical Director, ICB
- two GP members, ICB
- Leader, Oster Council
- Chair, Tarn Hospice

3. Quorum

3.1 The quorum shall be three members.
"""


@pytest.fixture(scope="module")
def ask(asking: Callable[[dict[str, str], date], Ask]) -> Ask:
    return asking({"terms.txt": TERMS}, date(2031, 4, 1))


@pytest.mark.parametrize(
    "body",
    [
        "the ICB",
        "NHS Marrow and Vask ICB",
        "Marrow and Vask ICB",
        "Marrow and Vask Integrated Care Board",
    ],
)
def test_a_body_is_found_by_its_letters(ask: Ask, body: str) -> None:
    found = ask(f"How many seats has {body}?")
    assert (found.status, found.answers[0].text) == (ANSWERED, "4")


def test_seats_that_one_body_has_and_another_has_not(ask: Ask) -> None:
    found = ask("Which seats has the ICB that Oster Council does not have?")
    assert "Chief Executive, Medical Director and GP member × 2" in found.text
    assert "Leader" not in found.text


def test_aims_of_a_body_are_of_its_own_strategies(asking: Callable[[dict[str, str], date], Ask]) -> None:
    strategies = {
        f"{name}.txt": f"{name} Wellbeing Board\n\n{name} Wellbeing Strategy 2031 to 2034\n\nPriority 1: Fewer falls\n\n"
        f"Measure: {measure}\n\nPriority 2: Warm homes\n\nMeasure: homes insulated\n"
        for name, measure in (("Oster", "falls at home drop by a third"), ("Tarn", "falls in care homes drop by half"))
    }
    found = asking(strategies, date(2031, 4, 1))("What is the Tarn Wellbeing Board going to do about falls?")
    assert "care homes" in found.text
    assert "at home" not in found.text
