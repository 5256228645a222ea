"""Pages of plans that stand in one paragraph each, with labels that have no colon; every body is invented."""

from __future__ import annotations

import time
from collections.abc import Callable

Tree = list[tuple[str, str, str | None]]
MakesAims = Callable[..., Tree]
BOOK = """Vale Children's Plan 2025 to 2030

Contents Our Vision ................................ 3

Safe ................................ 6

Heard and happy ................................ 7

Safe Children are safe at home and on the street. What we know In 2024 there were 212 contacts with the team. What we will do 1 Train every nursery to see neglect 2 Open a clinic in Tarn by 2026 How we will know 15% fewer falls at home

7

Heard and happy Children have a hand in what touches them. What we know Few of them vote. What we will do 3 Set up a council that meets twice a year How we will know Nine reviews in ten attended
"""
GOLD: Tree = [
    ("priority", "Safe", None),
    ("action", "Train every nursery to see neglect", "Safe"),
    ("action", "Open a clinic in Tarn by 2026", "Safe"),
    ("measure", "15% fewer falls at home", "Safe"),
    ("priority", "Heard and happy", None),
    ("action", "Set up a council that meets twice a year", "Heard and happy"),
    ("measure", "Nine reviews in ten attended", "Heard and happy"),
]
PROSE = """Vale Children's Plan 2025 to 2030

Our priorities are set out by what was said. What we will do 1 Train matters less than how, said one of those whom we asked about it in spring.

A second page asks how things are to change for those who live here, and which of them will tell us whether they have.
"""


def test_pages_are_cut_at_labels_that_several_have_and_numbers_go_on_from_page_to_page(plan_aims: MakesAims) -> None:
    assert plan_aims(BOOK) == GOLD


def test_words_of_a_label_that_one_page_alone_has_cut_nothing(plan_aims: MakesAims) -> None:
    assert [label for kind, label, _ in plan_aims(PROSE) if kind == "action"] == []


def test_pages_are_read_in_time_that_grows_with_them(plan_aims: MakesAims) -> None:
    start = time.process_time()
    plan_aims("Our plan\n\n" + ("What we will do 1 A How we will know B " * 2000 + " " * 9000 + "\n\n") * 2)
    assert time.process_time() - start < 8


def test_the_line_with_which_each_page_opens_is_no_action(plan_aims: MakesAims) -> None:
    page = "- Version 2.3 Final Page {0}\n\nPriority {0}: People are {1}\n\nWe will:\n\n- Open a clinic in Tarn\n\n"
    pages = [page.format(at, state) for at, state in enumerate(("safe", "well", "heard"), 1)]
    found = plan_aims("Vale Safety Strategy\n\n" + "".join(pages))
    assert [label for kind, label, _ in found if "Version" in label] == []
    assert [parent for kind, _, parent in found if kind == "action"] == [
        "People are safe", "People are well", "People are heard",
    ]  # fmt: skip
