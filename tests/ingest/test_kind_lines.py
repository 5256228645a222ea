"""Chapters of strategies headed by lines that say of what kind an aim is, pages of one aim, and how what is done is led in; every body is invented."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.ingest.read import paper

MakesAims = Callable[[str], list[tuple[str, str, str | None]]]


CHAPTERS = """Vale health and wellbeing strategy 2025

{kind}: A good start
Children in the Vale are ready to learn when they first come to school.
Priorities
- Family hubs in all wards
- Help with speech before school

{kind}: Warm homes
Nobody in the Vale is cold at home, whoever owns the house that they live in.
Priorities
- Lofts insulated by 2027
- Advice on bills in surgeries
"""


@pytest.mark.parametrize("kind", ["Outcome", "Ambition", "Our aim", "Key theme", "Strategic objective", "Goal"])
def test_lines_that_name_the_kind_of_an_aim_over_lists_are_chapters(plan_aims: MakesAims, kind: str) -> None:
    found = {(label, above) for _, label, above in plan_aims(CHAPTERS.format(kind=kind))}
    assert {("A good start", None), ("Warm homes", None)} <= found
    assert {("Family hubs in all wards", "A good start"), ("Lofts insulated by 2027", "Warm homes")} <= found


def test_the_same_words_below_an_aims_own_heading_tell_something_of_it(tmp_path: Path) -> None:
    text = """# Vale strategy 2025

## Our priorities

### Warm homes
Outcome: Fewer cold homes

What we will do
- Insulate lofts
- Lend heaters

### Good work
Outcome: More people in work

What we will do
- Open a job club
- Train the young
"""
    (tmp_path / "plan.md").write_text(text)
    aims = {aim.id: aim for aim in paper(tmp_path / "plan.md").aims}
    above = {a.label: aims[a.parent].label for a in aims.values() if a.parent}
    assert above["Insulate lofts"] == "Warm homes"
    assert above["Open a job club"] == "Good work"


PAGE = """Vale council plan

Priority Two: Homes and health

Corporate objectives

1. Help all in the Vale to have a decent home that they can pay for.
2. Support those who live in the Vale to be active and well.

We will:

1. Build five hundred homes by 2029.
2. Hold bad landlords to account.

{led}

1. Setting up a housing team of six officers.
2. Adopting a new allocations policy by December.

How we will measure success

- Number of homes finished
- Visits to leisure centres

Other priorities

Priority One: Work and trade
Priority Three: Coast and country
"""


@pytest.mark.parametrize(
    "led", ["We will achieve this through:", "We'll do this by:", "This will be done in two ways:"]
)
def test_a_page_of_one_numbered_aim_holds_all_its_lists(plan_aims: MakesAims, led: str) -> None:
    found = plan_aims(PAGE.format(led=led))
    below = {label for _, label, above in found if above == "Homes and health"}
    assert {
        "Build five hundred homes by 2029",
        "Setting up a housing team of six officers",
        "Number of homes finished",
    } <= below
    assert not any(above in ("Work and trade", "Coast and country") for _, _, above in found)
    assert "Other priorities" not in {label for _, label, _ in found}


def test_a_page_of_several_numbered_aims_is_not_of_the_first(plan_aims: MakesAims) -> None:
    text = PAGE.format(led="To do this we will:") + "\nWe will:\n\n1. Open a quay.\n2. Mend the pier.\n"
    found = plan_aims(text)
    assert not any(
        above == "Homes and health" for _, label, above in found if label in ("Open a quay", "Mend the pier")
    )


@pytest.mark.parametrize(
    "said",
    ["We will know that we have succeeded when", "We'll be able to tell that it has worked when", "We will know by"],
)
def test_by_what_it_will_be_known_is_a_measure(plan_aims: MakesAims, said: str) -> None:
    text = f"""Vale strategy 2025

Priority 1: Warm homes

We will do this by:
- insulating lofts
- lending heaters to all who ask

{said} calls about cold homes fall by half.

Priority 2: Good work

We will do this by:
- opening a job club in the hall
"""
    assert ("measure", "calls about cold homes fall by half", "Warm homes") in plan_aims(text)


@pytest.mark.parametrize("label", ["Lead metric", "Headline measure", "Our key indicator"])
def test_the_sentence_below_a_label_of_one_measure_is_that(plan_aims: MakesAims, label: str) -> None:
    text = f"""Vale strategy 2025

Priority 1: Warm homes
What we will do
- Insulate every loft in the Vale
- Lend heaters to all who ask
{label}
Share of homes at band C (half by 2028).
- Calls about cold homes
- Falls in hard winters
"""
    found = plan_aims(text)
    assert ("measure", "Share of homes at band C (half by 2028)", "Warm homes") in found
    assert ("measure", "Calls about cold homes", "Warm homes") in found


@pytest.mark.parametrize(
    "lead",
    [
        "How we will measure it\nWe will look at these each year:",
        "We will follow five key indicators:",
    ],
)
def test_what_leads_in_measures_below_their_label_leaves_them_so(plan_aims: MakesAims, lead: str) -> None:
    text = CHAPTERS.format(kind="Outcome") + f"\n{lead}\n- Calls about cold homes\n- People who are often lonely\n"
    found = {label for kind, label, _ in plan_aims(text) if kind == "measure"}
    assert found == {"Calls about cold homes", "People who are often lonely"}


@pytest.mark.parametrize(
    "status", ["done. Opened on 6 May with ten families.", "On track: the first two have been held."]
)
def test_how_far_an_action_has_come_is_no_action(plan_aims: MakesAims, status: str) -> None:
    text = CHAPTERS.format(kind="Outcome") + f"\nProgress to date\nAction 4 – {status}\n"
    assert not any("held" in label or "Opened" in label for _, label, _ in plan_aims(text))
    told = text.replace(status, "open a hall with room for ten families")
    assert any("open a hall" in label for _, label, _ in plan_aims(told))


def test_parts_of_a_paper_are_no_aims(plan_aims: MakesAims) -> None:
    text = """Vale carers action plan 2025

Part I – Principles

Those who care know best what they need.

Part II – Priorities for carers

- Being found
- Breaks

Part III – Actions

- Open a club on Saturdays
- Put leaflets in all surgeries
"""
    assert not any("Part" in label or label == "Principles" for _, label, _ in plan_aims(text))
