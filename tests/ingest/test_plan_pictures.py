"""Pictures of a plan that tell its aims without a word for them: names said again, marks that count, a name with its promise; every body is invented."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.ingest.read import paper

MakesAims = Callable[[str], list[tuple[str, str, str | None]]]


AGAIN = """Vale Carers Strategy 2024-27

Vale Care Partnership knows how much carers do. The Strategy sets out to make things better in these ways:

  • {0};
  • {1};
  • {2}

Action Plan

{0}

1. We will put a lead into each group of doctors.

{1}

2. Orme Trust will hold the talks within a day of each admission.

{2}

3. Vale Advice will check what every carer is due.

How we will measure it

• Plans finished in a month – 90%
• Carers who feel able to go on – up by a tenth
"""


def test_a_list_whose_entries_are_headings_below_names_aims(plan_aims: MakesAims) -> None:
    names = "Carers are found early", "Carers have a say in the ward", "Nobody is made poor by caring"
    found = plan_aims(AGAIN.format(*names))
    assert [label for kind, label, _ in found if kind == "priority"] == list(names)
    assert ("action", "Orme Trust will hold the talks within a day of each admission", names[1]) in found
    assert ("measure", "Plans finished in a month – 90%", None) in found


def test_contents_are_no_aims(plan_aims: MakesAims) -> None:
    found = plan_aims(AGAIN.format("Introduction", "Our approach", "Next steps"))
    assert not any(kind == "priority" for kind, *_ in found)


def test_a_list_of_contents_states_nothing(plan_aims: MakesAims) -> None:
    text = (
        "Vale Wellbeing Strategy\n2024-2027\ncontents\nForeword\n1\nHow we got here\n2\nFairness\n5\nMinds\n8\nThe Way We Work\nActing Early\n10\nTogether\n11\n"
        "Foreword\nBeing well is more than not being ill, and we would like all to be so.\n\nPriority 1 Fairness\nWhat we want to see\n"
        "• Fewer cold homes\n• Shorter waits\n\nPriority 2 Minds\nWhat we want to see\n• No wrong door\n• Help in a month\n4\nVale Wellbeing Strategy 2024-2027\n"
    )
    found = plan_aims(text)
    assert [label for kind, label, _ in found if kind == "priority"] == ["Fairness", "Minds"]
    assert [label for kind, label, _ in found if kind == "ambition"] == [
        "Fewer cold homes",
        "Shorter waits",
        "No wrong door",
        "Help in a month",
    ]


LETTERED = """Vale Town Council Business Plan 2024

Objectives and key priorities

A. A town centre to be proud of
• bring the market back
• new signs from the station

B. Green and clean
• bulbs on every verge
• a second field of plots

C. Young and old
• reopen the club
• keep the bus on the road

Timetable

The council looks at this each year.
"""


def test_headings_that_marks_count_are_aims_together_and_the_next_is_none(plan_aims: MakesAims) -> None:
    found = plan_aims(LETTERED)
    top = [label for _, label, above in found if above is None]
    assert top == ["A town centre to be proud of", "Green and clean", "Young and old"]
    assert ("action", "new signs from the station", "A town centre to be proud of") in found


SAID = """{0}: {3} see to it that schools help every child to learn.

• Setting up a reading hub in each town.
• Helping schools to raise results.

{1}: {3} make stronger the ways in which harm is stopped.

• Training all who work with children.
• Rebuilding the front door with more staff.

{2}: {3} put first those who start with least.

• Giving each child in care a mentor.
• Shortening waits for tests to 18 weeks.

How will we know that we are getting there?

{0} / Good level at five; pupils with a pass

Keeping / Repeat plans

Gap / Leavers in work at 19
"""


@pytest.mark.parametrize("who", ["We will", "The Board will", "Together we will"])
def test_a_name_with_its_promise_over_tasks_is_an_aim_and_calls_its_measures(plan_aims: MakesAims, who: str) -> None:
    found = plan_aims(SAID.format("Learning and growing", "Keeping children safe", "Closing the gap", who))
    assert [label for _, label, above in found if above is None] == [
        "Learning and growing",
        "Keeping children safe",
        "Closing the gap",
    ]
    assert ("action", "Training all who work with children", "Keeping children safe") in found
    assert ("measure", "Good level at five", "Learning and growing") in found
    assert ("measure", "pupils with a pass", "Learning and growing") in found
    assert ("measure", "Repeat plans", "Keeping children safe") in found


def test_what_people_say_over_a_list_names_no_aim(plan_aims: MakesAims) -> None:
    text = SAID.format("Bins", "Parking", "Planning", "People told the council that they")
    assert not plan_aims(text)


def test_a_table_of_measures_calls_aims_by_a_part_of_their_name(plan_aims: MakesAims) -> None:
    text = (
        "Vale Trust Strategy 2024\n\nOur strategic objectives are:\n\n• To treat all without needless waits\n• To be the best place to work\n• To waste nothing\n\n"
        "How we will know\n\nObjective\tWhat we will count\nNeedless waits\t92% start within 18 weeks; 78% leave within four hours\nBest place\tstaff who would choose us\nFood\tmeals sent back\n\nThe Board looks at this twice a year.\n"
    )
    found = plan_aims(text)
    assert ("measure", "78% leave within four hours", "To treat all without needless waits") in found
    assert ("measure", "staff who would choose us", "To be the best place to work") in found
    assert not any(label in ("Needless waits", "Best place") for _, label, _ in found)


def test_whose_plan_it_is_gives_no_seats(tmp_path: Path) -> None:
    who = "The statutory members are:\nVale County Council; Orme Health Board; Tarn Fire Authority.\n\n"
    plan = "Vale Public Services Board\n\nLocal Plan 2024\n\n" + who + "Aim 1 Work for all\n\nAim 2 Warm homes\n"
    file = tmp_path / "plan.txt"
    file.write_text(plan)
    assert not paper(file).seats
    file.write_text(
        "Vale Public Services Board\n\nTerms of Reference\n\n1. Membership\n\n"
        + who
        + "2. Quorum\n\nThe quorum is four members.\n"
    )
    assert paper(file).seats
