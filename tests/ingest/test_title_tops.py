"""Titles below stamps and labels, beside registrations; what a page tells at its foot; how days are written."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph import dates
from convenor.ingest.papers import meeting_days, meeting_feet
from convenor.ingest.papers.meeting_body import body_that_met
from convenor.ingest.papers.title_tops import title_lines
from convenor.ingest.read import paper


@pytest.mark.parametrize(
    ("lines", "body"),
    [
        (["Agenda Item 2", "TARN COMMUNITY PLANNING BOARD", "MINUTES OF MEETING HELD ON 3 MAY 2027"], "Tarn Community Planning Board"),
        (["AGENDA ITEM 1 TARN ACCESS FORUM MINUTES OF A MEETING OF THE FORUM HELD AT THE MALTINGS ON 3 MAY 2027"], "Tarn Access Forum"),
        (["/ Title of Meeting: / Area Prescribing Committee MeetingTime: / 12:30pm"], "Area Prescribing Committee"),
        (["TITLE : Tarn Community Council DATE : 03–05–27 TIME : 7.30pm VENUE : Fell Hall"], "Tarn Community Council"),
        (["TARN HERITAGE CENTRE a registered charity in Scotland: SC 000000", "Board of Trustees meeting, 3 May 2027"], "Tarn Heritage Centre Board of Trustees"),
        (["Item 2 Apologies", "Tarn Community Board"], None),
    ],
)  # fmt: skip
def test_a_title_is_read_without_what_stands_before_it(lines: list[str], body: str | None) -> None:
    assert body_that_met(lines, "\n".join(lines)) == body


def test_items_of_an_agenda_are_no_titles() -> None:
    assert list(title_lines(["Tarn Board", "Item 3 Road safety", "Fell Council"])) == ["Tarn Board"]
    assert list(title_lines(["Item 3 Road safety", "Fell Council"])) == []


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("Tarn Friends (Registered Charity No. 1123456)", "Tarn Friends"),
        ("Tarn Friends, a charity no: SC012345 - Minutes of AGM", "Tarn Friends - Minutes of AGM"),
        ("Registered charity 1123456", "Registered charity 1123456"),
        ("Tarn Charity meeting 2027", "Tarn Charity meeting 2027"),
    ],
)
def test_where_a_charity_is_registered_is_no_part_of_its_name(words: str, kept: str) -> None:
    assert list(title_lines([words])) == [kept]


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("on the 14 day of MARCH 2027", ["2027-03-14"]),
        ("3 May ’27", ["2027-05-03"]),
        ("03–05–27", ["2027-05-03"]),
        ("3-May-27", ["2027-05-03"]),
        ("in May ’97", ["1997-05"]),
        ("3 May 27 people came", []),
    ],
)
def test_days_are_written_in_many_ways(words: str, days: list[str]) -> None:
    assert [found.iso for found in dates.find(words)] == days


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Committee in Common held in public Minutes Date: Tuesday 4 May 2027 Time: 10:00", "2027-05-04"),
        ("Date and time of meeting: 4 May 2027, 7pm", "2027-05-04"),
        ("Next meeting date: 4 May 2027", None),
        ("Published date: 4 May 2027", None),
        ("Date: Minutes of 4 May 2027 agreed", None),
    ],
)
def test_the_day_stands_behind_its_label(line: str, day: str | None) -> None:
    assert meeting_days.labelled([line]) == day


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["Published date: 6 May 2027", "Pensions Committee", "Wednesday, 5th May, 2027 5.00 pm"], ("Pensions Committee", "2027-05-05")),
        (["Date of next meeting: 9 June 2027", "Meeting held on Wednesday 5 May 2027 at Fell House. Tarn Trust"], (None, "2027-05-05")),
        (["Pensions Committee", "The next meeting held on Wednesday 9 June 2027 will settle it."], (None, None)),
        (["All were thanked.", "Wednesday, 5th May, 2027 5.00 pm"], (None, None)),
    ],
)  # fmt: skip
def test_the_foot_of_a_page_tells_what_its_head_does_not(lines: list[str], told: tuple[str | None, str | None]) -> None:
    assert (meeting_feet.body(lines), meeting_feet.day(lines)) == told


PAGE = """Venue: Committee Room 3. View directions

Apologies for Absence

Minutes: Apologies were received from Councillor Ann Ash.

Minutes of the meeting dated 1 April 2027

Minutes:

RESOLVED: That the minutes of the meeting held on 1 April 2027 be confirmed.

Valuation

Minutes:

RESOLVED: That the valuation be approved.

Published date: 6 May 2027

Pensions Committee

Wednesday, 5th May, 2027 5.00 pm
"""


def test_a_page_whose_title_stands_at_its_foot_is_one_meeting(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    assert [(part.body, part.date) for part in paper(path).parts] == [("Pensions Committee", "2027-05-05")]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The LMC agreed the levy. The LMC noted the report.", "LMC"),
        ("Ann said that the LMC supported the practice.", None),
    ],
)
def test_letters_are_a_papers_own_body_where_it_settles_something(text: str, body: str | None) -> None:
    assert body_that_met(["Notes"], text) == body
