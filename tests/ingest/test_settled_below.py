"""What is settled in lists below words that lead up to them, and what only tells of it beside them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from convenor.graph.reading import Reading

Minutes = Callable[..., Reading]


def settled(reading: Reading) -> list[str]:
    return [d.text.rstrip("; ") for d in reading.decisions]


def test_parts_below_a_resolution_at_the_end_of_a_paragraph(minutes: Minutes) -> None:
    reading = minutes(
        "1. Scheme\n\nThe Solicitor spoke to her report. Resolved – That the Committee:\n\n"
        "(i) approves the changes to Part C; and\n\n(ii) agrees that a report be brought to its meeting in May.\n"
    )
    assert settled(reading) == [
        "approves the changes to Part C; and",
        "agrees that a report be brought to its meeting in May.",
    ]


def test_what_a_body_does_is_no_resolution(minutes: Minutes) -> None:
    assert not minutes(
        "1. Remit\n\nThe Committee:\n\n(i) approves the accounts;\n\n(ii) agrees the budget.\n"
    ).decisions


def test_names_that_run_on_below_a_lead(minutes: Minutes) -> None:
    reading = minutes(
        "1. Posts\n\nThe Board resolved to appoint:\n\nMr Kofi Danso as Convener of the Audit Committee;\n"
        "Ms Lena Dupont as a Member for a second term; and\n\nDr Una Corley as its voice on the Museum Board.\n\nThere was a vacancy.\n"
    )
    assert settled(reading) == [
        "Mr Kofi Danso as Convener of the Audit Committee",
        "Ms Lena Dupont as a Member for a second term",
        "Dr Una Corley as its voice on the Museum Board.",
    ]


def test_prose_below_a_lead_is_no_list(minutes: Minutes) -> None:
    reading = minutes(
        "1. Posts\n\nThe Board resolved to appoint:\n\nMr Kofi Danso was away; the chair would ask him later; others were content.\n"
    )
    assert not any(";" in d.text or d.text.startswith("Mr") for d in reading.decisions)


@pytest.mark.parametrize(
    "after",
    [
        "They were signed by the Chair.",
        "These were duly signed.",
        "They will be looked at again in March.",
    ],
)
def test_what_is_done_with_what_was_settled(minutes: Minutes, after: str) -> None:
    said = "Members agreed that the rules stand."
    assert settled(minutes(f"1. Rules\n\n{said} {after}\n")) == [said]
    assert len(minutes(f"1. Rules\n\nIt was agreed that the rules stand. {after}\n").decisions) == 1
    assert settled(minutes(f"1. Rules\n\n{after}\n")) == [after] * after.startswith("They")


@pytest.mark.parametrize("under", ["The Leader said that Ms Dupont would begin on 1 May.", "This was not required."])
def test_a_label_over_what_was_only_told(minutes: Minutes, under: str) -> None:
    assert not minutes(f"1. News\n\nDecision:\n\n{under}\n").decisions


def test_a_label_over_what_was_settled(minutes: Minutes) -> None:
    said = "The Leader said that Ms Dupont would begin on 1 May, and this was agreed."
    assert settled(minutes(f"1. News\n\nDecision:\n\n{said}\n")) == [said]


def test_numbered_parts_of_which_the_first_stands_behind_the_label(minutes: Minutes) -> None:
    reading = minutes(
        "1. Plan\n\nAgreed: 1. That the plan go out for eight weeks.\n\n2. That the paths be mended.\n\n"
        "3. That £1,500 go on printing, both paying half each.\n"
    )
    assert settled(reading) == [
        "That the plan go out for eight weeks.",
        "That the paths be mended.",
        "That £1,500 go on printing, both paying half each.",
    ]


def test_each_of_two_who_were_nominated(minutes: Minutes) -> None:
    said = "was nominated and seconded as {} and with no further nominations duly accepted the role."
    reading = minutes(f"1. Officers\n\nAnn Marlow {said.format('Chair')}\n\nBen Teague {said.format('Vice-Chair')}\n")
    assert len(reading.decisions) == 2
