"""Tables of plans that have lost their cells, paragraphs with numbers that ran together, and short lists below aims; every body is invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

Tree = list[tuple[str, str, str | None, str | None]]
VALE = "Vale Community Action Plan\n\n"
ON_LINES = (
    VALE
    + """THEME 1 GETTING ABOUT

Issue Action/Project Key Partners Timescale

Speeding on the A999 Press for a slower zone from the bridge to the school VCC, Vale Council Roads Short

Last bus at five Pilot an evening minibus Vale Transport Medium

THEME 2 THINGS TO DO

Issue Action/Project Key Partners Timescale

Baths in poor repair Seek a transfer of the Town Baths Vale Development Trust Long

Skate park worn out Replace the skate park Vale Skaters Medium
"""
)
ON_LINES_GOLD: Tree = [
    ("theme", "GETTING ABOUT", None, None),
    ("theme", "THINGS TO DO", None, None),
    ("action", "Press for a slower zone from the bridge to the school", "GETTING ABOUT", "VCC, Vale Council Roads"),
    ("action", "Pilot an evening minibus", "GETTING ABOUT", "Vale Transport"),
    ("action", "Seek a transfer of the Town Baths", "THINGS TO DO", "Vale Development Trust"),
    ("action", "Replace the skate park", "THINGS TO DO", "Vale Skaters"),
]
CODED = """Vale Corporate Plan
It gives me pleasure to bring this plan before you, which tells the people of the vale where we mean to be at
the end of the five years. Each year we will tell you how we did, and those who sit on the council will see to it
that the plan does not gather dust, as the one before it did for longer than anybody now cares to remember.

Strategic Objectives Supporting Strategies Directorate
SO1 Housing for All Build 940 homes by 2031 Housing & Community
Bring empty houses back into use Director of Homes: Hugh Bell
SO2 Live Towns A town officer in each ward Economic Development
Double the number of families on the island Director of Towns: (vacant)
SO3 Clean Water Halve the sewage in the river by 2031 Water Services
Test the basin each week Director of Water: Ann Field

Key Performance Indicators
SO1 Weeks that a house stands empty
SO2 Shops without a tenant
SO3 Days on which the basin is clean
"""
CODED_GOLD: Tree = [
    ("measure", "Weeks that a house stands empty", "Housing for All", None),
    ("measure", "Shops without a tenant", "Live Towns", None),
    ("measure", "Days on which the basin is clean", "Clean Water", None),
    ("priority", "Housing for All", None, None),
    ("action", "Build 940 homes by 2031", "Housing for All", "Housing & Community"),
    ("action", "Bring empty houses back into use", "Housing for All", "Director of Homes: Hugh Bell"),
    ("priority", "Live Towns", None, None),
    ("action", "A town officer in each ward", "Live Towns", "Economic Development"),
    ("action", "Double the number of families on the island", "Live Towns", "Director of Towns: (vacant)"),
    ("priority", "Clean Water", None, None),
    ("action", "Halve the sewage in the river by 2031", "Clean Water", "Water Services"),
    ("action", "Test the basin each week", "Clean Water", "Director of Water: Ann Field"),
]
STACKED = """Vale Housing Partnership

Delivery Plan 2031

Priority
Action
Lead
By when
Warm homes
Insulate forty lofts in Harbour Lane
Housing Team
March 2031
Lend heaters to those over eighty
Vale Age Trust
May 2031
Fair rents
Publish a list of rents
Rents Officer
June 2031
"""
STACKED_GOLD: Tree = [
    ("priority", "Warm homes", None, None),
    ("action", "Insulate forty lofts in Harbour Lane", "Warm homes", "Housing Team"),
    ("action", "Lend heaters to those over eighty", "Warm homes", "Vale Age Trust"),
    ("priority", "Fair rents", None, None),
    ("action", "Publish a list of rents", "Fair rents", "Rents Officer"),
]
RUN_TOGETHER = """Vale Autism Strategy

1 Purpose and priorities 1. Our vision is that autistic people in Vale are known and welcome. 2. We have three priorities: Priority A A shorter road to diagnosis Priority B Understanding in every public place Priority C Work that fits 3. The priorities are not in order.

2 Work 4. Only one in four has paid work, and most of those who have none would like it.

Appendix Action Plan Ref Action Who When A1 Take on two more assessors Vale Care Trust Oct 2031 B1 Quiet hours in libraries and pools Ann Field, Head of Culture, VCC Sep 2031 C1 Place fifty people a year in work Vale Works Yearly The Action Plan is reviewed by the Board.
"""
RUN_TOGETHER_GOLD: Tree = [
    ("vision", "autistic people in Vale are known and welcome", None, None),
    ("priority", "A shorter road to diagnosis", None, None),
    ("priority", "Understanding in every public place", None, None),
    ("priority", "Work that fits", None, None),
    ("action", "Take on two more assessors", "A shorter road to diagnosis", "Vale Care Trust"),
    ("action", "Quiet hours in libraries and pools", "Understanding in every public place", "Ann Field"),
    ("action", "Place fifty people a year in work", "Work that fits", "Vale Works"),
]
NAMES = """Our strategic priorities

The priorities in our strategy took shape over a year of talking with residents and with those who work for them, and come from:

  • what the surveys said
  • the themes that came up again and again

Our priorities

Prioritising prevention

  • Tackling smoking and damp
  • Healthy hearts
  • Keeping older people steady on their feet

Building trust

  • Care close to home
  • Helping carers to rest
"""
NAMES_GOLD: Tree = [
    ("priority", "Prioritising prevention", None, None),
    ("action", "Tackling smoking and damp", "Prioritising prevention", None),
    ("action", "Healthy hearts", "Prioritising prevention", None),
    ("action", "Keeping older people steady on their feet", "Prioritising prevention", None),
    ("priority", "Building trust", None, None),
    ("action", "Care close to home", "Building trust", None),
    ("action", "Helping carers to rest", "Building trust", None),
]
SENTENCE = """# Vale Strategy

Our strategy has three themes: safe streets, warm homes and good work.

## Safe streets

| Action | Lead | Timescale |
|---|---|---|
| Light the underpass | Highways | 2031 |

## Warm homes

| Action | Lead | Timescale |
|---|---|---|
| Insulate lofts | Housing | 2031 |
"""
SENTENCE_GOLD: Tree = [
    ("theme", "safe streets", None, None),
    ("theme", "warm homes", None, None),
    ("theme", "good work", None, None),
    ("action", "Light the underpass", "safe streets", "Highways"),
    ("action", "Insulate lofts", "warm homes", "Housing"),
]


def _tree(file: Path, text: str) -> Tree:
    file.write_text(text, "utf-8")
    aims = {aim.id: aim for aim in paper(file).aims}
    return [(a.kind, a.label, aims[a.parent].label if a.parent else None, a.owner) for a in aims.values()]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (ON_LINES, ON_LINES_GOLD),
        (CODED, CODED_GOLD),
        (STACKED, STACKED_GOLD),
        (RUN_TOGETHER, RUN_TOGETHER_GOLD),
        (NAMES, NAMES_GOLD),
        (SENTENCE, SENTENCE_GOLD),
    ],
    ids=["on lines", "coded", "a cell a line", "in a paragraph", "names", "told in a sentence"],
)
def test_rows_and_lists_hang_below_their_aim(text: str, wanted: Tree, tmp_path: Path) -> None:
    suffix = "md" if text.startswith("#") else "txt"
    assert _tree(tmp_path / f"plan.{suffix}", text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        VALE + "Actions and partners\n\nThe Trust has many partners in the valley.\n\nThey meet in the baths.\n",
        VALE + "Action\n\nLead\n\nThe plan was written over a long winter.\n\nNobody was in a hurry.\n\nIt rained.\n",
        VALE
        + "Our objectives and who answers for them\n\nCouncil Objective Cabinet Member Lead Officer Scrutiny\n\nNobody answers yet.\n",
        VALE + "Issue Action Lead\n\nNo buses on Sunday Vale Transport\n\nNo shop Vale Council\n",
    ],
    ids=["a sentence", "words alone", "columns alone", "no verb"],
)
def test_other_lines_are_no_rows(text: str, tmp_path: Path) -> None:
    assert _tree(tmp_path / "plan.txt", text) == []
