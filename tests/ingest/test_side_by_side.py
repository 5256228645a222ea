"""Aims of a plan on a page that stand beside one another; all names are invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from convenor.ingest.readers.side_by_side import unfolded

Aims = Callable[..., list[tuple[str, str, str | None]]]
PLAN = """Ember Vale Plan on a Page

OUR VISION   A vale where nobody is left behind on the road


{one}             {two}             {three}
Keep people              Streets that             Spend what
warm                     are safe                 we have

What we will do          What we will do          What we will do

• Insulate 200           • Light all of the       • Share an
  homes by 2027            lanes by 2027            office with
• Lend heaters           • Mend the kerbs           Tarn Council

How we will know         How we will know         How we will know

Nobody is sent           Fewer than five          Break even in
home to a cold           people are hurt          2027
house


PARTNERS   Vale Council     Tarn Trust
"""


@pytest.mark.parametrize(
    "heads",
    [
        ("PRIORITY 1  ", "PRIORITY 2  ", "PRIORITY 3"),
        ("Goal one    ", "Goal two    ", "Goal three"),
        ("STRAT. AIM 1", "STRAT. AIM 2", "STRAT. AIM 3"),
    ],
)
def test_columns_of_aims_are_read_one_by_one(plan_aims: Aims, heads: tuple[str, str, str]) -> None:
    one, two, three = (head.replace("STRAT. ", "STRATEGIC ").ljust(12) for head in heads)
    text = PLAN.replace("{one}             ", one.ljust(25)).replace("{two}             ", two.ljust(25))
    aims = plan_aims(text.replace("{three}", three))
    assert [label for _, label, above in aims if above is None][1:] == [
        "Keep people warm",
        "Streets that are safe",
        "Spend what we have",
    ]
    assert ("action", "Insulate 200 homes by 2027", "Keep people warm") in aims
    assert ("action", "Share an office with Tarn Council", "Spend what we have") in aims
    assert ("measure", "Nobody is sent home to a cold house", "Keep people warm") in aims
    assert all("Tarn Trust" not in label for _, label, _ in aims)


def test_names_behind_the_numbers_stay_with_them() -> None:
    lines = [
        "Theme 1: Homes     Theme 2: Roads",
        "• Warm             • Safe",
        "• Dry              • Wide",
        "• Near             • Lit",
    ]
    assert unfolded(lines) == [
        "Theme 1: Homes",
        "• Warm",
        "• Dry",
        "• Near",
        "",
        "Theme 2: Roads",
        "• Safe",
        "• Wide",
        "• Lit",
        "",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["Priority 1     Priority 3", "Warm homes     Safe streets", "a              b", "c              d"],
        ["Priority 1     Warm homes", "Priority 2     Safe streets", "Priority 3     Clean air", "Priority 4     Work"],
        ["Priority 1     Theme 2", "Warm homes     Safe streets", "a              b", "c              d"],
        ["Priority 1     Priority 2", "What all of us want goes over both", "a              b", "c              d"],
    ],
)
def test_what_does_not_count_up_or_keep_to_columns_is_left(lines: list[str]) -> None:
    assert unfolded(lines) == lines


@pytest.mark.parametrize("label", ["We will:       ", "What we will do", "Our actions    "])
def test_names_above_a_label_that_all_have_are_aims(plan_aims: Aims, label: str) -> None:
    text = PLAN.replace("{one}             {two}             {three}\n", "")
    aims = plan_aims(
        text.replace(
            "What we will do          What we will do          What we will do",
            f"{label}          {label}          {label}".rstrip(),
        )
    )
    assert [label for kind, label, above in aims if above is None and kind != "vision"] == [
        "Keep people warm",
        "Streets that are safe",
        "Spend what we have",
    ]
    assert ("action", "Insulate 200 homes by 2027", "Keep people warm") in aims


def test_heads_may_stand_in_the_middle_of_their_columns() -> None:
    lines = [
        "    GOAL 1           GOAL 2",
        "Start well       Live well",
        "",
        "- Six hubs       - A gym",
        "- Ten nurses     - A pool",
    ]
    assert unfolded(lines) == [
        *("GOAL 1: Start well", "", "- Six hubs", "- Ten nurses", ""),
        *("GOAL 2: Live well", "", "- A gym", "- A pool", ""),
    ]


def test_what_is_signed_twice_is_no_column() -> None:
    lines = [
        "Chair            Clerk",
        "Owen Hale        Sue Bell",
        "Signed:          Signed:",
        "Date:            Date:",
        "12 May           13 May",
    ]
    assert unfolded(lines) == lines


def test_things_put_first_are_priorities(plan_aims: Aims) -> None:
    text = "Vale Plan\n\nThe plan is short and\nplain and ours.\n\nIn 2026 we put two things first:\n\n1. Getting buses to run on time\n2. Bringing down the wait for homes\n"
    assert [kind for kind, _, _ in plan_aims(text)] == ["priority", "priority"]
