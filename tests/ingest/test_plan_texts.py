"""Strategies as text and print give them: contents, page numbers, clauses, columns, lines without marks; every body is invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper


def _tree(file: Path, text: str) -> list[tuple[str, str, str | None, str | None]]:
    file.write_text(text)
    aims = {aim.id: aim for aim in paper(file).aims}
    return [(a.kind, a.label, aims[a.parent].label if a.parent else None, a.owner) for a in aims.values()]


VISION = "Vale Health and Wellbeing Board\n\nHealth and Wellbeing Strategy 2024 to 2034\n\n"
NUMBERED = (
    VISION
    + """Contents

Priority 1: Healthy minds ........................ 8
Priority 2: Good homes ........................... 9

                                                                   2
Priority 1: Healthy minds

What do we want to achieve?

By 2034 people in Vale will:
• feel less lonely
• be seen within four weeks

We will:
• train 300 wardens; and
• open a garden

                                                                   8
Priority 2: Good homes

We will:
• inspect rented homes

Delivery and monitoring

The Board will:
• publish a report every year
• hold partners to account
"""
)
CLAUSES = (
    VISION
    + """1. Introduction

1.1 The Board was set up in 2013.

2. Priority 1: Healthy minds

2.1 Around 21,000 people live alone in Vale.

2.2 Our ambition is that nobody is lonely.

2.3 We will:

    a) train 300 wardens; and

    b) open a garden.
"""
)
UNMARKED = """VALE LEARNING TRUST

Strategic Plan

Goal 1
Good schools
Music for every pupil
Keep classes below 30

Goal 2
Good work
Offer flexible hours
Halve the turnover of staff

Risks
Falling rolls.
"""
PLAIN = """# Vale Council

## Council Plan 2023-2027

### What matters to us

#### A fair and open council

**What we will do**

- Answer every call

#### Thriving towns

**What we will do**

- Share our buildings
"""


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.txt", NUMBERED, {
            "Healthy minds": None, "Good homes": None, "feel less lonely": "Healthy minds", "be seen within four weeks": "Healthy minds",
            "train 300 wardens": "Healthy minds", "open a garden": "Healthy minds", "inspect rented homes": "Good homes"}),
        ("b.txt", CLAUSES, {
            "Healthy minds": None, "nobody is lonely": "Healthy minds", "train 300 wardens": "Healthy minds", "open a garden": "Healthy minds"}),
        ("c.txt", UNMARKED, {
            "Good schools": None, "Music for every pupil": "Good schools", "Keep classes below 30": "Good schools",
            "Good work": None, "Offer flexible hours": "Good work", "Halve the turnover of staff": "Good work"}),
    ],
)  # fmt: skip
def test_chapters_as_text_gives_them(tmp_path: Path, name: str, text: str, said: dict[str, str | None]) -> None:
    assert {label: above for _, label, above, _ in _tree(tmp_path / name, text)} == said


def test_a_chapter_on_the_council_itself_is_an_aim(tmp_path: Path) -> None:
    found = {(label, above) for _, label, above, _ in _tree(tmp_path / "plan.md", PLAIN)}
    assert ("Answer every call", "A fair and open council") in found


BESIDE = """Joint Strategy 2025 to 2030

Our Priorities

  Start Well             Age Well

START WELL

Our aims
• All children are ready for school

What we will do
1. Open a hub

AGE WELL

Our aims
• Everybody is warm

What we will do
1. Train 200 wardens
"""
PROPOSED = """VALE FIRE AUTHORITY

COMMUNITY RISK PLAN 2025-2029

OUR PROPOSALS

Proposal 1: Move the second appliance to Brinkley
Why: it will reach more people.
Proposal 2: Introduce a wildfire unit at Moorend
"""
CODED = """# Vale Park Partnership Plan 2023-28

## Outcome A: Nature recovers

Objective A1 – Peat: restore the bog by 2035. Lead partner: Vale Peat Partnership.

Objective A2 – Rivers: make each river clean. Lead partner: Vale Rivers Trust.
"""
CELLS = """# Vale Safety Partnership: plan on a page

| **Our vision** Vale is safe and feels safe | |
|---|---|
| **Priority 1** Violence | **Priority 2** Burglary |
| **Actions** • Train all barmen • Open a refuge | **Actions** • Fit new locks • Light the alleys |
| **Lead** Head of Places | **Lead** Director of Homes |
"""
MARKS_LOST = """# Vale health plan

## Frail Population

**Frail Population Outcomes:**

Living well is what matters to people.

Fewer people wait for a bed.

## Young Population

**Young Population Outcomes:**

Children grow up in good health.

Young people find work.

We will work to:

- Open a clinic. • Train our staff
"""
PROMISES = """# Vale carers' strategy

## Our commitments

### A life of their own

We will double the budget for breaks.

We will set up a card for carers.

### Carers at work

We will open a helpline for carers.

We will ask employers to help.
"""
WANTED = """# Vale workforce strategy

## Theme 1: Resourcing

We make the most of our staff by looking at all the choices that are open to us

In the years of this strategy we will have to look at what we need.

### Objectives

- Open a bank of staff
"""


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.txt", BESIDE, [
            ("priority", "Start Well", None, None), ("priority", "Age Well", None, None), ("ambition", "All children are ready for school", "Start Well", None),
            ("action", "Open a hub", "Start Well", None), ("ambition", "Everybody is warm", "Age Well", None), ("action", "Train 200 wardens", "Age Well", None)]),
        ("b.txt", PROPOSED, [
            ("action", "Move the second appliance to Brinkley", None, None), ("action", "Introduce a wildfire unit at Moorend", None, None)]),
        ("c.md", CODED, [
            ("outcome", "Nature recovers", None, None), ("objective", "Peat: restore the bog by 2035", "Nature recovers", "Vale Peat Partnership"),
            ("objective", "Rivers: make each river clean", "Nature recovers", "Vale Rivers Trust")]),
        ("d.md", CELLS, [
            ("vision", "Vale is safe and feels safe", None, None), ("priority", "Violence", None, "Head of Places"), ("priority", "Burglary", None, "Director of Homes"),
            ("action", "Train all barmen", "Violence", None), ("action", "Open a refuge", "Violence", None),
            ("action", "Fit new locks", "Burglary", None), ("action", "Light the alleys", "Burglary", None)]),
        ("g.md", PROMISES, [
            ("priority", "A life of their own", None, None), ("action", "We will double the budget for breaks", "A life of their own", None),
            ("action", "We will set up a card for carers", "A life of their own", None), ("priority", "Carers at work", None, None),
            ("action", "We will open a helpline for carers", "Carers at work", None), ("action", "We will ask employers to help", "Carers at work", None)]),
        ("f.md", MARKS_LOST, [
            ("theme", "Frail Population", None, None), ("outcome", "Living well is what matters to people", "Frail Population", None),
            ("outcome", "Fewer people wait for a bed", "Frail Population", None), ("theme", "Young Population", None, None),
            ("outcome", "Children grow up in good health", "Young Population", None), ("outcome", "Young people find work", "Young Population", None),
            ("action", "Open a clinic", "Young Population", None), ("action", "Train our staff", "Young Population", None)]),
        ("e.md", WANTED, [
            ("theme", "Resourcing", None, None), ("ambition", "We make the most of our staff by looking at all the choices that are open to us", "Resourcing", None),
            ("action", "Open a bank of staff", "Resourcing", None)]),
    ],
)  # fmt: skip
def test_plans_in_columns_and_lines(
    tmp_path: Path, name: str, text: str, said: list[tuple[str, str, str | None, str | None]]
) -> None:
    assert _tree(tmp_path / name, text) == said
