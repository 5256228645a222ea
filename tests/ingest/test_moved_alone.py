"""What was moved and seconded, where no word tells what became of it, or only the count of votes does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from convenor.graph.reading import Reading

Minutes = Callable[..., Reading]
MOVED = "It was proposed by A. Marlow and seconded by B. Teague that the account be settled as now by direct debit."


@pytest.mark.parametrize(
    "said",
    [MOVED, "Ann Marlow proposed and Ben Teague seconded that the hall stay shut on Mondays."],
)
def test_an_item_that_ends_with_it(minutes: Minutes, said: str) -> None:
    assert [
        d.text for d in minutes(f"1. Account\n\nThe bill was read out. {said}\n\n2. Trees\n\nNone.\n").decisions
    ] == [said]


@pytest.mark.parametrize(
    "said",
    [
        f"{MOVED}\n\nMembers spoke of it at length.",
        "It was proposed by A. Marlow that the account be settled as now by direct debit.",
        "It was proposed by A. Marlow and seconded by B. Teague that the account be settled, to which an amendment was moved.",
    ],
)
def test_an_item_in_which_it_is_open(minutes: Minutes, said: str) -> None:
    assert not minutes(f"1. Account\n\n{said}\n\n2. Trees\n\nNone.\n").decisions


def test_a_motion_of_which_the_count_tells(minutes: Minutes) -> None:
    reading = minutes(
        "1. Buses\n\nMoved by Ann Marlow, Seconded by Ben Teague;\n\n“That the Motion be deferred until the firm has been heard.”\n\n"
        "On a vote, four Members voted for the proposal and thirteen against and it was declared lost.\n\n"
        "Accordingly, the motion was referred to the Council for debate.\n\nThe matter was referred to the police.\n"
    )
    assert [d.outcome for d in reading.decisions] == ["lost", "carried"]


def test_a_line_that_leads_up_to_more_is_no_entry(minutes: Minutes) -> None:
    reading = minutes(
        "1. Motions\n\nThe Committee agreed the following:\n\n(a) The bicentenary of the mill Minutes:\n\nAnn Marlow spoke.\n"
    )
    assert not any("bicentenary" in d.text for d in reading.decisions)
