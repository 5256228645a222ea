"""Aims that stand in groups, in front of their own text, or in quotation marks; every body and wording is invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

GROUPS = """# Marlshire Health and Wellbeing Strategy

With a vision of ‘Better days, nearer home’, the Board looks ahead to 2034.

It identified the following goals for the people of Marlshire:

## Starting out

- Children have a safe home
- Fewer babies are born too early

## Growing old

- People stay active for longer

## What we have achieved

We set two priorities in 2019:

- Opened three hubs
- Recruited 20 nurses

## Our partners

- Marlshire Council
"""
RUN_IN = """# Corporate plan

**Theme 1: Town centre** – The council wants a lively high street and will bring the Corn Hall back into use for a monthly market.

**Theme 2 – Young people.** The council will fund a youth worker.

We hold to three principles, that we will:

- Listen to residents
- Share our data
"""
COUNTED = """# Our strategy

## Our strategic goals

We have set three goals.

### Our patients

Care will be kind.

### Our people

Staff will stay.

### Our pounds

Every pound will count.

## Our values

- Caring
- Brave
"""
LABELS = """Sefholme Safety Board
Strategic Plan 2024 - 2027

Priority One - Prevention
We want to: stop abuse before it happens
We will:
• Run a campaign with banks
• Offer training to care homes

Priority Two - Learning from reviews
We want to: learn
We will:
• Hold a learning event twice a year

What difference will we make?
• Fewer deaths
"""
LETTERED = """Tarn Valley Climate Strategy

Our goal is a valley at net zero. To reach it we will concentrate on:

- better buses
- local power

A. HOMES

We will
- Offer free home energy checks
- Train 50 installers

B. POWER

Objective: sun on every roof.

We will
- Put solar panels on every school
"""
PROMISED = """# Wexcombe Council: Inclusion Plan 2027

## Our commitments

- We will publish every paper in large print.
- We will train all staff in signing.

## Working with others

We meet the forum of disabled people twice a year.

- We will set up a shared advice line.
- We will report progress every six months.
"""
OPENED = """# Wexcombe Strategy 2027

## Objectives

**Less loneliness.** By 2029 few adults will say that they feel lonely.

**Warm homes.** Two thousand households will be helped to insulate.

Thank you to all who wrote to us. Without you we would know less.

## About us

We run nine libraries. Here is where they are.

Our offices are open. Call before you come.
"""


@pytest.mark.parametrize(
    ("text", "suffix", "wanted"),
    [
        (GROUPS, "md", [
            ("vision", "Better days, nearer home", ""),
            ("theme", "Starting out", ""),
            ("priority", "Children have a safe home", "Starting out"),
            ("priority", "Fewer babies are born too early", "Starting out"),
            ("theme", "Growing old", ""),
            ("priority", "People stay active for longer", "Growing old"),
        ]),
        (RUN_IN, "md", [("theme", "Town centre", ""), ("theme", "Young people", "")]),
        (COUNTED, "md", [("priority", "Our patients", ""), ("priority", "Our people", ""), ("priority", "Our pounds", "")]),
        (LABELS, "txt", [
            ("priority", "Prevention", ""),
            ("action", "Run a campaign with banks", "Prevention"),
            ("action", "Offer training to care homes", "Prevention"),
            ("priority", "Learning from reviews", ""),
            ("action", "Hold a learning event twice a year", "Learning from reviews"),
            ("measure", "Fewer deaths", "Learning from reviews"),
        ]),
        (LETTERED, "txt", [
            ("goal", "a valley at net zero", ""),
            ("priority", "better buses", ""),
            ("priority", "local power", ""),
            ("priority", "HOMES", ""),
            ("action", "Offer free home energy checks", "HOMES"),
            ("action", "Train 50 installers", "HOMES"),
            ("priority", "POWER", ""),
            ("ambition", "sun on every roof", "POWER"),
            ("action", "Put solar panels on every school", "POWER"),
        ]),
        (PROMISED, "md", [
            ("priority", "We will publish every paper in large print", ""),
            ("priority", "We will train all staff in signing", ""),
            ("action", "We will set up a shared advice line", ""),
            ("action", "We will report progress every six months", ""),
        ]),
        (OPENED, "md", [("priority", "Less loneliness", ""), ("priority", "Warm homes", "")]),
    ],
    ids=["groups", "run-in", "counted", "labels", "lettered", "promised", "opened"],
)  # fmt: skip
def test_aims(tmp_path: Path, text: str, suffix: str, wanted: list[tuple[str, str, str]]) -> None:
    path = tmp_path / f"plan.{suffix}"
    path.write_text(text, "utf-8")
    aims = {aim.id: aim for aim in paper(path).aims}
    assert [(aim.kind, aim.label, aims[aim.parent].label if aim.parent else "") for aim in aims.values()] == wanted


ON_A_PAGE = """<main><h1>Wold District Council Corporate Plan</h1><table>
<tr><th>Our missions</th><th>What we will do</th><th>How we will know</th></tr>
<tr><td>1. Warm homes</td><td><ul><li>Build 600 homes</li><li>License every landlord</li></ul></td><td><ul><li>Homes completed</li></ul></td></tr>
<tr><td>2. Green streets</td><td><p>Plant 4,000 trees</p><p>Clean every drain</p></td><td>Tonnes of carbon</td></tr></table>
<h2>Who sits</h2><table><tr><th>Core members</th><th>In attendance</th></tr>
<tr><td><ul><li>Ruth Penhale</li><li>Owen Blackmore</li></ul></td><td><ul><li>Tom Killick</li></ul></td></tr></table></main>"""


def test_cells_of_a_plan_list_actions_and_measures_and_cells_of_members_none(tmp_path: Path) -> None:
    path = tmp_path / "plan.html"
    path.write_text(ON_A_PAGE, "utf-8")
    reading = paper(path)
    aims = {aim.id: aim for aim in reading.aims}
    assert [(aim.kind, aim.label, aims[aim.parent].number if aim.parent else "") for aim in aims.values()] == [
        ("priority", "Warm homes", ""),
        ("action", "Build 600 homes", "1"),
        ("action", "License every landlord", "1"),
        ("measure", "Homes completed", "1"),
        ("priority", "Green streets", ""),
        ("action", "Plant 4,000 trees", "2"),
        ("action", "Clean every drain", "2"),
        ("measure", "Tonnes of carbon", "2"),
    ]
    assert reading.parts[0].body == "Wold District Council"
