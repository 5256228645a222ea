"""What was settled in words and places where it was overlooked, and what only looks like it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from convenor.graph.reading import Reading

Minutes = Callable[..., Reading]


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ("The Lamp Policy was not approved – Brian Stone to rewrite section 3.", "lost"),
        ("Green lamps – application rejected; each costs too much.", "lost"),
        ("Proposal to meet on Sundays not agreed", "lost"),
        ("Members were not in favour and left it at 16.", "lost"),
        ("Election of a new Warden to be held over until the AGM.", "deferred"),
        ("Printing of the leaflet to be delayed until after the fair.", "deferred"),
        ("Blue lamps (£300) – decision put off until January as no accounts had been received", "deferred"),
        ("The Board gave its full support to the proposal of the wardens to light the path.", "carried"),
        ("Carol Mead is to be Vice Chair in Ann Field’s place.", "carried"),
        ("David Ings will be the new Treasurer from the May meeting.", "carried"),
        ("Brian Stone was nominated to attend the lamp conference.", "carried"),
        ("-Carol Mead elected Chair (6 votes), David Ings to be Deputy Chair", "carried"),
        ("Brian Stone agreed to be Vice Chairman until May, all in favour.", "carried"),
        ("The mill has offered six lamps. Agreed by all present to accept.", "carried"),
        ("Carol Mead was proposed by Ann Field, seconded by Brian Stone and co-opted.", "carried"),
        ("The Hill and Vale CCGs in Common: Approved the minutes as an accurate record", "carried"),
    ],
)
def test_one_decision(minutes: Minutes, said: str, outcome: str) -> None:
    assert [d.outcome for d in minutes(f"1. Lamps\n\nThe lamps were discussed.\n\n{said}\n").decisions] == [outcome]


@pytest.mark.parametrize(
    "said",
    [
        "Brian Stone stated that they were deferred members of the lamp fund.",
        "Ann Field gave her support for all the work of the wardens.",
        "Brian Stone will be the new voice on the radio.",
        "The date of the fair was to be printed.",
        "Declarations of Interest Minutes: Councillors Ann Field and Brian Stone stated that they were deferred members of the fund.",
    ],
)
def test_no_decision(minutes: Minutes, said: str) -> None:
    assert not minutes(f"1. Lamps\n\nThe lamps were discussed.\n\n{said}\n").decisions


def texts(reading: Reading) -> list[str]:
    return [d.text.rstrip("; ") for d in reading.decisions]


def test_what_a_court_did(minutes: Minutes) -> None:
    reading = minutes(
        "1. Lamps\n\nCourt considered the lamps. Following discussion, Court\n\n(a) approved two lamps;\n\n"
        "(b) delegated authority to the Warden to buy them; and\n\n(c) declined to buy a third.\n"
    )
    assert len(texts(reading)) == 3


def test_a_matter_with_its_verdict_leads_up_to_nothing(minutes: Minutes) -> None:
    reading = minutes(
        "1. Grants\n\nTwo bids were considered:\n\n· Lamp Bus (£4,500) – APPROVED\n\n· Lamp House (£2,800) - APPROVED, provided that it opens\n"
    )
    assert len(texts(reading)) == 2


def test_a_short_line_that_refuses_is_no_heading(minutes: Minutes) -> None:
    found = minutes(
        "1. Grants\n\nThe bids were read.\n\nLamps in Bloom – refused, not within the criteria\n\nBrian Stone will tell all applicants.\n"
    )
    assert [d.outcome for d in found.decisions] == ["lost"]


def test_a_report_that_they_agreed_to_be_given(minutes: Minutes) -> None:
    lead = "1. Lamps\n\nThe report was heard.\n\nThe Board:\n\n• approved the budget; and\n\n• "
    assert len(texts(minutes(f"{lead}agreed to receive a report on bulbs in February.\n"))) == 2
    assert len(texts(minutes(f"{lead}agreed to receive the report.\n"))) == 1


def test_what_became_of_what_two_of_them_moved(minutes: Minutes) -> None:
    reading = minutes(
        "1. Minutes\n\nMr Stone proposed that the minutes be approved and Ms Mead seconded. They were approved.\n"
    )
    assert len(texts(reading)) == 1


def test_the_motion_behind_its_amendment(minutes: Minutes) -> None:
    lead = "1. Rent\n\nBrian Stone proposed that the rent be £41 from October. An amendment by Ann Field to leave it at £38 found no seconder. "
    assert [d.outcome for d in minutes(f"{lead}The motion was carried by 10 votes to 2.\n").decisions] == [
        "carried",
        "lost",
    ]
    assert "carried" not in [d.outcome for d in minutes(f"{lead}The amendment was lost.\n").decisions]


def test_an_owner_in_the_margin_of_the_sentence_above(minutes: Minutes) -> None:
    reading = minutes(
        "1. Lamps\n\nBrian Stone (BS) to bring a list of lamps to the panel. BS It was resolved that the trip be approved.\n"
    )
    assert texts(reading) == ["the trip be approved."]


def test_capitals_begin_a_sentence_behind_an_entry(minutes: Minutes) -> None:
    reading = minutes(
        "1. Lamps\n\n• Brian Stone was worried that the mill had not been asked in good time about the lamps that it had promised before the end of the month\n"
        "The Board APPROVED the plan for lamps\n"
    )
    assert texts(reading) == ["The Board APPROVED the plan for lamps"]


def test_bullets_within_a_sentence(minutes: Minutes) -> None:
    reading = minutes(
        "1. Posts\n\nThe Board agreed to: • appoint Carol Mead as a warden for a year; • re-appoint David Ings as Vice-Chair; and • make Brian Stone keeper of lamps.\n"
    )
    assert len(texts(reading)) == 3


def test_things_that_one_sentence_numbers(minutes: Minutes) -> None:
    reading = minutes(
        "1. Plan\n\nIt was decided that the aims would be (1) new lamps, (2) more gates and (3) better paths.\n"
    )
    assert len(texts(reading)) == 1


def test_a_clause_behind_a_comma_is_no_decision(minutes: Minutes) -> None:
    reading = minutes(
        "1. Plan\n\nRESOLVED: That the lamps be deferred pending a survey, to be commissioned by Brian Stone.\n"
    )
    assert len(texts(reading)) == 1
