"""What the text below an aim says will be done, numbered aims over text, and pages on one theme; every body is invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tree = list[tuple[str, str, str | None]]
MakesAims = Callable[..., Tree]
PROSE = """Our Priorities

Partners in Vale Care System have two priorities for 2031.

Priority 1: Give every child a strong start

We would like children to gain all that they can. With the Vale Trust we will open a clinic in each market town, and we will ask every nursery to sign the pledge.

Priority 2: Keep people well at home

Many people die in hospital who need not. We mean to halve the time that people wait for a bed at home. By 2030 seven in ten people should die where they wished to. We will report on this priority each spring, and we will have to look again.
"""
PROSE_GOLD: Tree = [
    ("priority", "Give every child a strong start", None),
    ("action", "open a clinic in each market town", "Give every child a strong start"),
    ("action", "ask every nursery to sign the pledge", "Give every child a strong start"),
    ("priority", "Keep people well at home", None),
    ("measure", "halve the time that people wait for a bed at home", "Keep people well at home"),
    ("measure", "By 2030 seven in ten people should die where they wished to", "Keep people well at home"),
]
COUNTED = """Vision: to be agreed by trustees in the autumn

Strategic objectives

The three strategic objectives that we propose are:

1. Bring care to families wherever they are

The focus here is on nurses who travel, so that a child at home is looked after as well as one in our house, and so that those who love that child can rest for a night now and then, which few of them have been able to do in the years that lie behind us.

2. Undo unfairness and open our doors

The focus here is on those who do not come to us.

3. Find out what works and say so

The focus here is on evidence.

Have your say

Write to us by June.
"""
COUNTED_GOLD: Tree = [
    ("priority", "Bring care to families wherever they are", None),
    ("priority", "Undo unfairness and open our doors", None),
    ("priority", "Find out what works and say so", None),
]
THEME = """Nature and land

The borough cannot reach the change it needs without those who walk its land. What is asked of each of them has to be worked out together, and so must who does it, for nobody knows the brooks and the hedges as well as those who have lived beside them for all their lives.

Our 2035 Goals:

  • A third of the land will be kept with nature in mind.
  • The brooks will be clean.

Our actions up to 2028:

NL1   Map every hedge and pond with the Vale Records Centre, and every tree with the wardens of the parishes
NL2   Stop using poison in parks

Our indicators:

  • Canopy cover (%)
  • Number of clean brooks

How can you help

  • Plant a tree
"""
THEME_GOLD: Tree = [
    ("theme", "Nature and land", None),
    ("ambition", "A third of the land will be kept with nature in mind", "Nature and land"),
    ("ambition", "The brooks will be clean", "Nature and land"),
    (
        "action",
        "Map every hedge and pond with the Vale Records Centre, and every tree with the wardens of the parishes",
        "Nature and land",
    ),
    ("action", "Stop using poison in parks", "Nature and land"),
    ("measure", "Canopy cover (%)", "Nature and land"),
    ("measure", "Number of clean brooks", "Nature and land"),
]


AGAIN = """Between 2031 and 2034 our Strategic Plan binds us to helping more people, through three pillars of activity, namely –

1. Services of the first quality

2. Finding new things

3. Sound money

  • While we do this we will also be adding to –
  • Communities in which nobody is left out
  • Greener places

For each milestone somebody answers. In the first year they are:

Pillar 1 – All nine houses inspected by March 2032 (Ann Field, Director of Care); carers to wait ten days at most

Pillar 2 – An advice van on the road in Harbourside and Quarry Bank by September 2031 (Hugh Bell, Head of Innovation)

Pillar 3 – Reserves of four months.

The trustees look at it each quarter.
"""
AGAIN_GOLD: Tree = [
    ("theme", "Services of the first quality", None),
    ("theme", "Finding new things", None),
    ("theme", "Sound money", None),
    ("ambition", "Communities in which nobody is left out", None),
    ("ambition", "Greener places", None),
    ("action", "All nine houses inspected by March 2032", "Services of the first quality"),
    ("action", "carers to wait ten days at most", "Services of the first quality"),
    ("action", "An advice van on the road in Harbourside and Quarry Bank by September 2031", "Finding new things"),
    ("action", "Reserves of four months", "Sound money"),
]
LED = """Vale Health Strategy

Our priorities

1 Fairness

2 Sleep

Fairness

Why does it come first?

Three of our wards are poor.

What shall we do?

• Put the money where the need is

• Train a helper in each ward

Who will lead? Director of Public Health, Vale Hospitals

NHS Trust

How will we know?

Fewer poor wards by the end of the strategy (three to one)

Sleep

What shall we do?

• Shut the yard at ten

How will we know?

Hours slept
"""
LED_GOLD: Tree = [
    ("priority", "Fairness", None),
    ("priority", "Sleep", None),
    ("action", "Put the money where the need is", "Fairness"),
    ("action", "Train a helper in each ward", "Fairness"),
    ("measure", "Fewer poor wards by the end of the strategy (three to one)", "Fairness"),
    ("action", "Shut the yard at ten", "Sleep"),
]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (PROSE, PROSE_GOLD),
        (COUNTED, COUNTED_GOLD),
        (THEME, THEME_GOLD),
        (AGAIN, AGAIN_GOLD),
        (LED, LED_GOLD),
    ],
    ids=[
        "in prose",
        "numbered over text",
        "page of a theme",
        "numbered again",
        "with who will lead",
    ],
)
def test_what_stands_below_an_aim_is_of_it(text: str, wanted: Tree, plan_aims: MakesAims) -> None:
    assert plan_aims(text) == wanted


ONLY_PROMISES = """Our strategy

Goal 1: Great care

We will treat every patient with respect. We will learn when things go wrong at once.

Goal 2: Great people

We will look after those who look after you.
"""
LISTED = """Our strategy

Goal 1: Great care

Care has been poor for years. We will mend that with all our might.

What we will do

- Open a clinic
- Train ten nurses

Goal 2: Great people

People leave us each year.

What we will do

- Raise pay
"""


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (ONLY_PROMISES, ["Great care", "Great people"]),
        (LISTED, ["Great care", "Open a clinic", "Train ten nurses", "Great people", "Raise pay"]),
    ],
    ids=["nothing but promises", "beside lists"],
)
def test_promises_that_only_say_what_the_aim_is(text: str, labels: list[str], plan_aims: MakesAims) -> None:
    assert [label for _, label, _ in plan_aims(text)] == labels


def test_a_heading_over_points_is_no_list_of_one(plan_aims: MakesAims) -> None:
    text = (
        "# Marrow Strategy 2031\n\n## 3. Working with our residents\n\nOur partnership puts residents first.\n\nWe will:\n\n### Listen and understand\n\n"
        "- Understand what each village needs\n\n### Plan together\n\n- Redesign services with people\n"
    )
    assert [label for _, label, _ in plan_aims(text, ".md")] == [
        "Listen and understand",
        "Understand what each village needs",
        "Plan together",
        "Redesign services with people",
    ]


@pytest.mark.parametrize(
    "said",
    [
        "We want comments on this draft by Friday 3 May.",
        "We want as many views as we can get on it.",
        "We want the Government to fund more boilers.",
        "We want ministers to think again about the tax.",
        "We want everybody in the Vale to read this plan.",
    ],
)
def test_what_is_wanted_of_readers_or_ministers_is_no_ambition(plan_aims: MakesAims, said: str) -> None:
    text = PROSE.replace("We would like children to gain all that they can.", said)
    assert plan_aims(text) == PROSE_GOLD
