"""What is settled by consent, by all who agree, or by those proposed and seconded; and lines that look alike and settle nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from convenor.graph.reading import Reading

Minutes = Callable[..., Reading]


@pytest.mark.parametrize(
    "said",
    [
        "The Board confirmed that the requirement of seven days’ notice was dispensed with by unanimous consent of the members.",
        "The rule was waived with the general consent of those present.",
        "January minutes and Special Meeting minutes approved with slight changes.",
        "Last month’s minutes agreed.",
        "On the proposal of Ann Marlow, seconded by Ben Teague, the minutes were taken as read.",
        "After some talk Ida promised what the sale had taken, Ann Marlow proposed and Ben Teague seconded that the Board help the scheme with £350.",
    ],
)
def test_settled(minutes: Minutes, said: str) -> None:
    assert [d.text for d in minutes(f"1. Business\n\n{said}\n\n2. Trees\n\nNone.\n").decisions] == [said]


@pytest.mark.parametrize(
    "said",
    [
        "He said that the lake was closed by common consent of the farmers.",
        "The bank’s CEO endorsed the work that the team had done.",
        "Their MD agreed to the plan.",
        "On the motion of Ann Marlow, seconded by Ben Teague, the plan was put and lost to the hall.",
        "On the proposal of Ann Marlow, seconded by Ben Teague, the plan was discussed.",
        "Elected Members Appointed Members * A Marlow Hill BC * B Teague * C Voss * D Ings",
        "AGM minutes are on the table.",
    ],
)
def test_not_settled(minutes: Minutes, said: str) -> None:
    assert not minutes(f"1. Business\n\n{said}\n\n2. Trees\n\nNone.\n").decisions


@pytest.mark.parametrize("verdict", ["All agree", "Everyone agrees.", "All members present agree."])
def test_a_verdict_of_now(minutes: Minutes, verdict: str) -> None:
    decided = minutes(f"1. Paths\n\nBen: there should be two paths through the wood.\n\n{verdict}\n").decisions
    assert len(decided) == 1 and decided[0].evidence[-1].end


def test_minutes_accepted_give_nobody_a_task(minutes: Minutes) -> None:
    assert not minutes("1. Minutes\n\nAGM minutes accepted.\n").actions


def test_a_list_of_what_there_shall_be(minutes: Minutes) -> None:
    reading = minutes(
        "1. Outings\n\nIt was agreed that there shall be:\n\n- Bowls at the mill on 25 January.\n- A walk on 21 February.\n"
    )
    assert [d.text for d in reading.decisions] == ["Bowls at the mill on 25 January.", "A walk on 21 February."]


@pytest.mark.parametrize(
    ("title", "said", "settled"),
    [
        ("New Members", "Tim Orrin from Hill Walkers – proposed by Ann Marlow, seconded by Ben Teague", 1),
        ("Co-option", "Tim Orrin: prop. Ann Marlow, sec. Ben Teague", 1),
        ("Co-option", "Tim Orrin: proposed Ann Marlow, seconded Ben Teague. He was duly co-opted.", 1),
        ("New Members", "Tim Orrin - proposed by Ann Marlow, seconded by Ben Teague. A vote followed.", 0),
        ("Hall", "Tim Orrin - proposed by Ann Marlow, seconded by Ben Teague", 0),
    ],
)
def test_who_joins(minutes: Minutes, title: str, said: str, settled: int) -> None:
    assert len(minutes(f"1. {title}\n\n{said}\n\nThere was tea.\n\n2. Trees\n\nNone.\n").decisions) == settled
