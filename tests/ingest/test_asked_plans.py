"""Plans told as questions and answers, lists that any words lead in, and who leads on which number; every body is invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tree = list[tuple[str, str, str | None]]
MakesAims = Callable[..., Tree]
QUESTIONS = """# Questions on our plan for homes

## {asked}

We will see to it that:

- More homes are built in Tarn.
- Nobody sleeps rough.

## What about the first of these?

- 1.1 Start on 40 houses at Alder Row
- 1.2 Shut the old hostel by 2027

It will be measured by: homes finished (now 12; 90 by 2029)

## And the rest?

- 2.1 Give each household a named worker

## What is the context?

- 3.1 Many homes are cold
"""
QUESTIONS_GOLD: Tree = [
    ("priority", "More homes are built in Tarn", None),
    ("priority", "Nobody sleeps rough", None),
    ("action", "Start on 40 houses at Alder Row", "More homes are built in Tarn"),
    ("action", "Shut the old hostel by 2027", "More homes are built in Tarn"),
    ("measure", "homes finished (now 12; 90 by 2029)", "More homes are built in Tarn"),
    ("action", "Give each household a named worker", "Nobody sleeps rough"),
]
LED_IN = """# Vale Council green plan

## Our promises

### Leave the car at home

{lead}

- Bring back the Sunday bus
- Put in 40 charging points

### Warm homes first

{lead}

- Insulate every library
- Lend heaters to all who ask
"""
LEADERS = """Our Priorities

Partners in Vale Care System have two priorities for 2031.

Priority 1: Give every child a strong start

Too many start behind. We want every child to read by seven. We want to hear from you.

Priority 2: Keep people well at home

Many people fall who need not have done so. We will open a class in Tarn and Ember, and train its teachers for three years. We will see that nobody waits for a rail.

Who leads

Priority 1 {first}

Priority 2 {second}
"""
LEADERS_GOLD: Tree = [
    ("priority", "Give every child a strong start", None),
    ("ambition", "We want every child to read by seven", "Give every child a strong start"),
    ("priority", "Keep people well at home", None),
    ("action", "open a class in Tarn and Ember", "Keep people well at home"),
    ("action", "train its teachers for three years", "Keep people well at home"),
    ("action", "see that nobody waits for a rail", "Keep people well at home"),
]


@pytest.mark.parametrize("asked", ["What are the main outcomes in the plan?", "What are our outcomes?"])
def test_a_question_announces_aims_whose_numbers_open_those_of_actions(plan_aims: MakesAims, asked: str) -> None:
    assert plan_aims(QUESTIONS.format(asked=asked), ".md") == QUESTIONS_GOLD


@pytest.mark.parametrize(
    ("lead", "listed"),
    [
        ("By 2032, we will do a number of things including:", True),
        ("Actions in this area take in:", True),
        ("This is how we get there:", True),
        ("Residents told us to:", False),
        ("You can help if you:", False),
        ("Government guidance said that councils should:", False),
    ],
)
def test_any_words_lead_in_what_will_be_done_below_an_aim_unless_they_speak_of_others(
    plan_aims: MakesAims, lead: str, listed: bool
) -> None:
    found = plan_aims(LED_IN.format(lead=lead), ".md")
    assert [label for kind, label, _ in found if kind != "action"] == ["Leave the car at home", "Warm homes first"]
    assert [parent for kind, _, parent in found if kind == "action"] == [
        "Leave the car at home", "Leave the car at home", "Warm homes first", "Warm homes first",
    ] * listed  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("- Ann Field, Director of Care, Vale Council", "- Dr Bo Marsh, Ember NHS Trust"),
        ("– Ann Field (Director of Care)", "– Cllr Bo Marsh"),
    ],
)
def test_numbered_lines_that_name_people_name_no_aims(plan_aims: MakesAims, first: str, second: str) -> None:
    assert plan_aims(LEADERS.format(first=first, second=second)) == LEADERS_GOLD
