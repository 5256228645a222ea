"""Chapters of a plan that count its aims by a word of its own; all names are invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Aims = Callable[..., list[tuple[str, str, str | None]]]
PLAN = """Ember Vale Bus Plan

The buses of the vale are run by the council and by
firms, and the council answers for them all to the
people of the vale who ride on them each day.

Delivery

{one}

We will:

- run the last bus an hour later
- put clocks up at every stop

{two}

We will:

- halve fares for the young

{three}

We will:

- buy ten electric buses
"""


@pytest.mark.parametrize(
    "form",
    [
        "Scheme {letter} - {name}",
        "Package {number}: {name}",
        "INTENTION {word}: {name}",
        "Big Idea {number} – {name}",
        "Scheme {letter} – {name} (Objectives 1, 2 and 4)",
    ],
)
def test_any_word_may_count_the_aims(plan_aims: Aims, form: str) -> None:
    names = ["More buses", "Fair fares", "Cleaner air"]
    lines = [
        form.format(letter="ABC"[at], number=at + 1, word=["one", "two", "three"][at], name=name)
        for at, name in enumerate(names)
    ]
    aims = plan_aims(PLAN.format(one=lines[0], two=lines[1], three=lines[2]))
    assert [label for _, label, above in aims if above is None] == names
    assert ("action", "halve fares for the young", "Fair fares") in aims


@pytest.mark.parametrize(
    "form",
    ["Appendix {letter} - {name}", "Question {number}: {name}", "Section {number}: {name}", "Year {number}: {name}"],
)
def test_what_counts_parts_of_a_paper_names_no_aim(plan_aims: Aims, form: str) -> None:
    lines = [form.format(letter="ABC"[at], number=at + 1, name="Buses we have") for at in range(3)]
    aims = plan_aims(PLAN.format(one=lines[0], two=lines[1], three=lines[2]))
    assert all("Buses we have" not in label for _, label, _ in aims)


def test_what_is_counted_over_prose_names_no_aim(plan_aims: Aims) -> None:
    text = "Ember Vale Plan\n\nThe vale has many roads,\nof which all are old\nand narrow.\n\n" + "".join(
        f"Route {at}: From mill to moor\n\nThe road was built by the dukes and carried coal to the river.\n\n"
        for at in (1, 2, 3)
    )
    assert all("mill" not in label for _, label, _ in plan_aims(text))


def test_codes_of_the_chapter_are_what_is_to_be_done(plan_aims: Aims) -> None:
    text = "Ember Parish Plan\n\nThe parish asked all who\nlive here what they want,\nand this is it.\n\n" + "".join(
        f"Action Plan {at}: {name}\n\nMain target: To {what}\n\n{at}a To ask for a crossing at the mill Now Parish Council\n\n"
        f"{at}b To plant a hedge by the school Ongoing Mill Footpaths Group, Parish Council\n\n"
        for at, name, what in (
            (1, "Traffic", "make it safe to walk to school at any hour"),
            (2, "Trees", "look after the country round about us"),
            (3, "Young folk", "give the young somewhere to go to"),
        )
    )
    aims = plan_aims(text)
    assert ("theme", "Trees", None) in aims
    assert ("ambition", "To look after the country round about us", "Trees") in aims
    assert ("action", "To ask for a crossing at the mill", "Trees") in aims
    assert ("action", "To plant a hedge by the school", "Young folk") in aims
