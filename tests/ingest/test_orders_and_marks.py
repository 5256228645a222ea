"""Orders whose label was lost, marks left in the text, published decisions, and what a web page says again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

Minutes = Callable[..., Reading]


def settled(reading: Reading) -> list[str]:
    return [d.text.rstrip("; ") for d in reading.decisions]


def test_orders_at_the_end_of_an_item(minutes: Minutes) -> None:
    reading = minutes(
        "1. Lamps\n\nMembers heard that nine lamps had failed. Brian Stone paid tribute to the fitters.\n\n"
        "1)   Note the report; and\n\n2)   Authorise Carol Mead to buy two lamps.\n\n"
        "Benches\n\nMembers considered the report on benches.\n\nTo approve the new bench.\n\nGates\n\nNone.\n"
    )
    assert settled(reading) == [
        "Note the report; and",
        "Authorise Carol Mead to buy two lamps.",
        "To approve the new bench.",
    ]


@pytest.mark.parametrize(
    "business",
    [
        "1. Lamps\n\nTo note the report.\n\nMembers heard that nine lamps had failed.\n",
        "1. Lamps\n\nThe report was heard. It recommended as below.\n\n1)   Note the report.\n\n2)   Approve the lamps.\n",
        "1. Lamps\n\nMembers discussed the lamps.\n\n• Note the supplier\n\n• Confirm the price with Brian\n",
        "1. Actions\n\nMembers discussed the lamps.\n\n1)   Approve the order form.\n",
    ],
)
def test_orders_that_settle_nothing(minutes: Minutes, business: str) -> None:
    assert not minutes(business).decisions


def test_letters_with_nothing_but_blanks_behind_them(minutes: Minutes) -> None:
    reading = minutes(
        "1. Posts\n\nIt was resolved to:\n\nA    Appoint Carol Mead as Warden of the lamps.\n\nB    Note the report.\n\n"
        "2. Lamps\n\nIt was resolved to:\n\nA    Note the state of the lamps.\n\n3. Gates\n\nNone.\n"
    )
    assert settled(reading) == [
        "Appoint Carol Mead as Warden of the lamps.",
        "Note the report.",
        "Note the state of the lamps.",
    ]


def test_an_article_is_no_letter(minutes: Minutes) -> None:
    reading = minutes("1. Lamps\n\nRESOLVED:\n\nA Working Group be set up on lamps.\n\nBrian Stone will lead it.\n")
    assert settled(reading) == ["A Working Group be set up on lamps."]


def test_a_star_before_a_part(minutes: Minutes) -> None:
    reading = minutes(
        "1. Lamps\n\nThe Committee:-\n\ni. NOTED the report;\n* ii. AGREED TO RECOMMEND that the Council buy two lamps; and\n"
        "iii. AGREED to paint the rest.\n"
    )
    assert len(settled(reading)) == 3


def test_the_next_item_is_no_part(minutes: Minutes) -> None:
    reading = minutes(
        "11.   Lamps\n\nThe report was heard.\n\nRESOLVED: That\n\n1.   Two lamps be bought; and\n\n2.   The report be noted.\n\n"
        "12.   2025/26 Work Programme\n\nMembers were asked for topics.\n\nRESOLVED: That\n\n1.   A review of gates be added.\n"
    )
    assert settled(reading) == ["Two lamps be bought; and", "The report be noted.", "A review of gates be added."]


def test_a_work_programme_is_an_item_of_the_record(minutes: Minutes) -> None:
    reading = minutes(
        "Lamps\n\nThe report was heard.\n\nRESOLVED: That two lamps be bought.\n\nWork Programme\n\nMembers were asked for topics.\n\n"
        "RESOLVED: That a review of gates be added.\n\nAny Other Business\n\nNone.\n\nThe meeting closed at 8 pm.\n"
    )
    assert len(reading.parts) == 1 and len(settled(reading)) == 2


PUBLISHED = """Decisions

Use the search options below to find decisions.

Decisions

11/09/2025 - Lamps of the Green ref: 20418    Recommendations Approved

To tell members about lamps.

Decision Maker: Lamps Committee

Made at meeting: 11/09/2025 - Lamps Committee

Decision published: 16/09/2025

Decision:

Brian Stone presented the report and Carol Mead asked about bulbs.

Resolved: That two lamps be bought.

12/09/2025 - Warden of the Green ref: 20419    Recommendations Approved

Decision Maker: Leader of the Council

Decision published: 12/09/2025

Decision:

The Leader of the Council, Councillor Ann Field, appointed Councillor Carol Mead as Warden.
"""


def test_a_page_of_published_decisions(tmp_path: Path) -> None:
    path = tmp_path / "decisions.txt"
    path.write_text(PUBLISHED, "utf-8")
    found = paper(path).decisions
    assert [(d.item, d.text) for d in found] == [
        ("20418", "two lamps be bought."),
        ("20419", "The Leader of the Council, Councillor Ann Field, appointed Councillor Carol Mead as Warden."),
    ]


def test_a_recorded_vote_says_again_what_was_resolved(minutes: Minutes) -> None:
    reading = minutes(
        "1. Minutes\n\nThe minutes were proposed by Councillor Ann Field and seconded by Councillor Brian Stone.\n\n"
        "RESOLVED that the minutes of 9 April be approved.\n\nRecorded Vote\nTitleTypeRecorded Vote textResult\n"
        "Minutes of 9 April Resolution\n\nCarried\n  • View Recorded Vote for this item\n\n2. Lamps\n\nNone.\n"
    )
    assert settled(reading) == ["the minutes of 9 April be approved."]


def test_a_stamp_of_the_paper_is_no_verdict(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        "DRAFT\n\nAPPROVED\n\nLamps Board\n\nMinutes of the meeting held on 4 May 2024\n\n1. Lamps\n\nNone.\n"
    )
    assert not paper(path).decisions
