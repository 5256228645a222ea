"""Strategies whose pages stand in one paragraph each, or whose lines have lost their marks; every body is invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = "Vale Harbour Partnership Strategy 2031\n\n"
PAGES = (
    HEAD
    + """2 | Vale Harbour Partnership Strategy 2031 Contents 3 Foreword 4 Who we are 5 Vale Partnership Priorities 1. Quiet quays 2. Clean water 3. Work for the young.

Vale Harbour Partnership Strategy 2031 | 4 Who we are The partners are many. Vision: A harbour that feeds its town. It was written in May.

5 | Vale Harbour Partnership Strategy 2031 Priority 1: Quiet quays Lead: Hugh Bell, Head of Moorings, Vale Council What we will do: • Fit rubber to every bollard • Close the slip at ten How we will know: • Complaints after dark

6 | Vale Harbour Partnership Strategy 2031 Priority 2: Clean water Lead: Vale Rivers Trust What we will do: • Test the basin each week, as Priority 1: Quiet quays asks • Stop three outfalls
"""
)
PAGES_GOLD = [
    ("vision", "A harbour that feeds its town", None, None),
    ("priority", "Quiet quays", None, "Hugh Bell"),
    ("priority", "Clean water", None, "Vale Rivers Trust"),
    ("priority", "Work for the young", None, None),
    ("action", "Fit rubber to every bollard", "Quiet quays", None),
    ("action", "Close the slip at ten", "Quiet quays", None),
    ("measure", "Complaints after dark", "Quiet quays", None),
    ("action", "Test the basin each week, as Priority 1: Quiet quays asks", "Clean water", None),
    ("action", "Stop three outfalls", "Clean water", None),
]
SLIDES = """Vale Town Council Our Climate Plan

Page 1: Our Climate Plan · Vale

Aim 1 – Burn less• Lamps that dim after midnight

• Heat pump for the baths – Baths Committee

• Switch banks

Page 2: Our Climate Plan · Vale

Aim 2 – Plant more• Orchard behind the baths

• Hedges, not fences

Page 3: Our Climate Plan · Vale
"""
SLIDES_GOLD = [
    ("priority", "Burn less", None, None),
    ("action", "Lamps that dim after midnight", "Burn less", None),
    ("action", "Heat pump for the baths", "Burn less", "Baths Committee"),
    ("action", "Switch banks", "Burn less", None),
    ("priority", "Plant more", None, None),
    ("action", "Orchard behind the baths", "Plant more", None),
    ("action", "Hedges, not fences", "Plant more", None),
]
CAPITALS = """Vale Children’s Trust

Children’s Plan 2031

VISION Safe at home, glad at school

7

PRIORITY 1 HELPING BEFORE THINGS GO WRONG

What we will do

Open a family hub in Harbour Lane

Reading volunteers in thirty schools, through Vale Reads

Measure: families seen again within a year

PRIORITY 2 CLOSING THE GAP FOR CHILDREN IN CARE AND FOR THOSE WHO CARE FOR SOMEBODY THEMSELVES

What we will do

Recruit 45 foster carers

Measure: care leavers in work
"""
CAPITALS_GOLD = [
    ("vision", "Safe at home, glad at school", None, None),
    ("priority", "HELPING BEFORE THINGS GO WRONG", None, None),
    ("action", "Open a family hub in Harbour Lane", "HELPING BEFORE THINGS GO WRONG", None),
    ("action", "Reading volunteers in thirty schools, through Vale Reads", "HELPING BEFORE THINGS GO WRONG", None),
    ("measure", "families seen again within a year", "HELPING BEFORE THINGS GO WRONG", None),
    (
        "priority",
        "CLOSING THE GAP FOR CHILDREN IN CARE AND FOR THOSE WHO CARE FOR SOMEBODY THEMSELVES",
        None,
        None,
    ),
    (
        "action",
        "Recruit 45 foster carers",
        "CLOSING THE GAP FOR CHILDREN IN CARE AND FOR THOSE WHO CARE FOR SOMEBODY THEMSELVES",
        None,
    ),
    (
        "measure",
        "care leavers in work",
        "CLOSING THE GAP FOR CHILDREN IN CARE AND FOR THOSE WHO CARE FOR SOMEBODY THEMSELVES",
        None,
    ),
]


def _tree(file: Path, text: str) -> list[tuple[str, str, str | None, str | None]]:
    file.write_text(text, "utf-8")
    aims = {aim.id: aim for aim in paper(file).aims}
    return [(a.kind, a.label, aims[a.parent].label if a.parent else None, a.owner) for a in aims.values()]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [(PAGES, PAGES_GOLD), (SLIDES, SLIDES_GOLD), (CAPITALS, CAPITALS_GOLD)],
    ids=["pages", "slides", "capitals"],
)
def test_a_page_is_cut_where_its_labels_stand(
    text: str, wanted: list[tuple[str, str, str | None, str | None]], tmp_path: Path
) -> None:
    assert _tree(tmp_path / "plan.txt", text) == wanted


@pytest.mark.parametrize(
    "said",
    [
        "The Board has looked at Priority 1: Quiet quays and heard from its lead: nobody had complained. It asked what we will do: we said that we wait.",
        "Lead: Vale Trust. Cost: none. The work stands under Priority 2: Clean water, of which more is said below.",
        "Home • About the harbour • News • Contact us",
    ],
    ids=["spoken of", "fields alone", "a menu"],
)
def test_running_text_stays_whole(said: str, tmp_path: Path) -> None:
    assert _tree(tmp_path / "plan.txt", HEAD + said + "\n") == []
