"""Aims of strategies in the layouts that British bodies use; every body and wording is invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

CHAPTERS = """Marlshire Integrated Care Strategy 2024 to 2029

Our vision

Everyone in Marlshire lives a longer life in good health.

Priority 1: The best start

Why this matters

One in five children lives in a low income household. Those who start behind are seldom able to catch up with
the others, and the gap has grown in each of the last four years.

What we will do

• Offer every new parent a home visit
• Open six family hubs by 2026

How we will know

• Fewer babies of low birth weight
• More children ready for school

Priority 2: Better mental health

What we will do

• Set up a crisis cafe in each district
• Recruit 40 peer support workers
"""

HEADINGS = """# Joint Health and Wellbeing Strategy

## Our priorities

### Healthy places

**Our ambition:** everyone has a warm home.

**What we will do:**

- Insulate 2,000 homes

### Healthy starts

**What we will do:**

- Extend free school meals

## How we will deliver

- A yearly report will be published
"""

NESTED = """# Planning day

We identified three main areas of work that matter most:

* Bees: keeping them alive
* Hives: more of them, in better places
* Honey: selling it well

The committee set a number of overall goals for the coming year:

* Bees:
  * Plant clover along the canal
  * Find a second beekeeper
* Honey:
  * Open a stall at the market
"""

LISTED = """Economic Growth Strategy for Castle Orme

Our strategy is built on two pillars:

• Skills – helping people into better jobs
• Innovation – backing new ideas

Skills

We will work with colleges.

We will:
• Create 1,000 apprenticeships

Innovation

We will:
• Launch a seed fund
"""

TOLD = """Orrin Valley Carers' Strategy 2024-27

The partnership agreed the strategy in May. Our three priorities are: finding carers early; giving carers a break; and helping
carers to stay in work.
"""

NUMBERS = """Lyrebrook Town Council Business Plan

Our priorities for the next four years are:

1. Parks and play
   a) Replace the play area at Mill Green
2. Strong finances
   a) Keep three months of reserves
"""

TABLE = """# Penhallow Safety Plan

| Theme | Priority | Action | Lead | Measure |
|---|---|---|---|---|
| Safety | Tackling violence | Set up a reduction unit | Kernow Council | Fewer assaults |
| | | Train bar staff in first aid | Head of Licensing | |
"""

PAGE = """<html><body><main><h1>Waste and recycling</h1><h2>What we will do with your data</h2><ul><li>Keep it safe</li></ul>
<h2>How to complain</h2><p>We aim to:</p><ul><li>reply in five days</li></ul></main></body></html>"""

CHAPTERED = """# Climate and Nature Strategy

## Our mission

To leave the valley better than we found it.

## Theme 1: Buildings

### Objectives

- Retrofit 500 council homes a year
- Adopt a net zero planning policy

### Actions

| Action | Owner | Timescale |
|---|---|---|
| Run a retrofit advice service | Orme Energy Agency | 2025 |

## Theme 2: Travel

### Objectives

- Build 40 km of cycle lanes
"""

COLUMNS = """# Carers' Strategy: our priorities

| | Priority 1: Being seen | Priority 2: Having a break |
|---|---|---|
| Why | One in eight is a carer | Breaks keep carers going |
| What we will do | Register carers at every surgery; Train ward staff | Double the number of sitters |
| How we will know | More carers on registers | Hours of breaks given |
"""

CODED = """Fellside Corporate Strategy 2025/30

Strategic Objective A: Safe, warm homes

A1 Complete fire safety works in all blocks by March 2027
A2 Bring every home to band C
A3 Fit new kitchens in 600 homes

Next steps

The board will answer repairs calls in two minutes
"""

Found = list[tuple[str, str, str]]  # kind, label, label of what it belongs to


def found(tmp_path: Path, text: str, suffix: str = "txt") -> Found:
    path = tmp_path / f"plan.{suffix}"
    path.write_text(text, "utf-8")
    aims = paper(path).aims
    labels = {aim.id: aim.label for aim in aims}
    return [(aim.kind, aim.label, labels.get(aim.parent or "", "")) for aim in aims]


@pytest.mark.parametrize(
    ("text", "suffix", "wanted"),
    [
        (CHAPTERS, "txt", [
            ("vision", "Everyone in Marlshire lives a longer life in good health", ""),
            ("priority", "The best start", ""),
            ("action", "Offer every new parent a home visit", "The best start"),
            ("action", "Open six family hubs by 2026", "The best start"),
            ("measure", "Fewer babies of low birth weight", "The best start"),
            ("measure", "More children ready for school", "The best start"),
            ("priority", "Better mental health", ""),
            ("action", "Set up a crisis cafe in each district", "Better mental health"),
            ("action", "Recruit 40 peer support workers", "Better mental health"),
        ]),
        (HEADINGS, "md", [
            ("priority", "Healthy places", ""),
            ("ambition", "everyone has a warm home", "Healthy places"),
            ("action", "Insulate 2,000 homes", "Healthy places"),
            ("priority", "Healthy starts", ""),
            ("action", "Extend free school meals", "Healthy starts"),
        ]),
        (NESTED, "md", [
            ("theme", "Bees", ""),
            ("theme", "Hives", ""),
            ("theme", "Honey", ""),
            ("action", "Plant clover along the canal", "Bees"),
            ("action", "Find a second beekeeper", "Bees"),
            ("action", "Open a stall at the market", "Honey"),
        ]),
        (LISTED, "txt", [
            ("theme", "Skills", ""),
            ("theme", "Innovation", ""),
            ("action", "Create 1,000 apprenticeships", "Skills"),
            ("action", "Launch a seed fund", "Innovation"),
        ]),
        (TOLD, "txt", [
            ("priority", "finding carers early", ""),
            ("priority", "giving carers a break", ""),
            ("priority", "helping carers to stay in work", ""),
        ]),
        (NUMBERS, "txt", [
            ("priority", "Parks and play", ""),
            ("action", "Replace the play area at Mill Green", "Parks and play"),
            ("priority", "Strong finances", ""),
            ("action", "Keep three months of reserves", "Strong finances"),
        ]),
        (TABLE, "md", [
            ("theme", "Safety", ""),
            ("priority", "Tackling violence", "Safety"),
            ("action", "Set up a reduction unit", "Tackling violence"),
            ("measure", "Fewer assaults", "Set up a reduction unit"),
            ("action", "Train bar staff in first aid", "Tackling violence"),
        ]),
        (CHAPTERED, "md", [
            ("mission", "To leave the valley better than we found it", ""),
            ("theme", "Buildings", ""),
            ("action", "Retrofit 500 council homes a year", "Buildings"),
            ("action", "Adopt a net zero planning policy", "Buildings"),
            ("theme", "Travel", ""),
            ("action", "Build 40 km of cycle lanes", "Travel"),
            ("action", "Run a retrofit advice service", "Buildings"),
        ]),
        (COLUMNS, "md", [
            ("priority", "Being seen", ""),
            ("priority", "Having a break", ""),
            ("action", "Register carers at every surgery", "Being seen"),
            ("action", "Train ward staff", "Being seen"),
            ("action", "Double the number of sitters", "Having a break"),
            ("measure", "More carers on registers", "Being seen"),
            ("measure", "Hours of breaks given", "Having a break"),
        ]),
        (CODED, "txt", [
            ("priority", "Safe, warm homes", ""),
            ("action", "Complete fire safety works in all blocks by March 2027", "Safe, warm homes"),
            ("action", "Bring every home to band C", "Safe, warm homes"),
            ("action", "Fit new kitchens in 600 homes", "Safe, warm homes"),
        ]),
        (PAGE, "html", []),
    ],
    ids=["chapters", "headings", "nested", "listed", "told", "numbers", "table", "chaptered", "columns", "coded", "page"],
)  # fmt: skip
def test_aims(tmp_path: Path, text: str, suffix: str, wanted: Found) -> None:
    assert found(tmp_path, text, suffix) == wanted


def test_who_delivers_is_a_body_only_where_one_is_named(tmp_path: Path) -> None:
    path = tmp_path / "plan.md"
    path.write_text(TABLE, "utf-8")
    reading = paper(path)
    assert [aim.owner for aim in reading.aims if aim.kind == "action"] == ["Kernow Council", "Head of Licensing"]
    assert "Head of Licensing" not in {body.name for body in reading.organisations}


def test_where_things_are_done_and_who_meets_are_no_aims(tmp_path: Path) -> None:
    text = (
        "<h1>Care strategy</h1><h2>At our town level:</h2><ul><li>Support care near home</li><li>Make use of all skills</li></ul>"
        "<h2>Tarn assembly</h2><p>The assembly will:</p><ul><li>Give advice to the board</li><li>Lead the plan</li></ul>"
        "<h2>Across the valley:</h2><ul><li>Improve access to care</li><li>Improve buses</li></ul>"
    )
    path = tmp_path / "strategy.html"
    path.write_text(text, encoding="utf-8")
    labels = {aim.label for aim in paper(path).aims}
    assert not labels & {"At our town level", "Tarn assembly", "Across the valley"}


def test_headings_whose_letters_are_torn_apart_are_no_aims(tmp_path: Path) -> None:
    path = tmp_path / "strategy.md"
    torn = "\n\n".join(f"### {piece}\n\nIt was drawn here." for piece in ("STRATEGIES", "Trust", "E", "IES"))
    path.write_text(f"# Tarn strategy\n\n## Our priorities\n\n{torn}", "utf-8")
    assert paper(path).aims == ()
