"""What stands at the head of a record is its title, and neither the stamp of an agenda nor an item of business."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

MINUTES = (
    "{stamp}# MARROW COMMUNITY PLANNING BOARD\n\nMINUTES OF MEETING HELD ON THURSDAY 11 JUNE 2031 AT 1400 HOURS IN FELL HALL\n\n"
    "PRESENT: Councillor Oda Fennimore (Chair), Tancred Bisk and Wilmot Aske\n\n"
    "DRAINS 1. There was submitted a report on drains. It was agreed:-\n\n(i) to mend the drains; and\n\n(ii) to note the report.\n"
)


@pytest.mark.parametrize("stamp", ["", "# Agenda Item 2\n\n", "# ITEM NO. 4(a)\n\n"])
def test_a_stamp_is_no_title(tmp_path: Path, stamp: str) -> None:
    path = tmp_path / "minutes.md"
    path.write_text(MINUTES.format(stamp=stamp), "utf-8")
    assert paper(path).document.title == "Marrow Community Planning Board: minutes, 11 June 2031"


def test_a_paper_that_is_only_stamped_is_called_so(tmp_path: Path) -> None:
    path = tmp_path / "note.md"
    path.write_text("# Agenda Item 2\n\nThe drains are to be mended by June.\n", "utf-8")
    assert paper(path).document.title == "Agenda Item 2"


def test_the_body_above_who_was_there_is_no_item(tmp_path: Path) -> None:
    path = tmp_path / "minutes.md"
    path.write_text(MINUTES.format(stamp=""), "utf-8")
    reading = paper(path)
    assert reading.decisions
    assert not any(decision.item_title for decision in reading.decisions)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("Annual General Meeting, Full Council - Monday 15th May 2017 6.30 pm", "Full Council"),
        ("Election of Chair of Council\n\nMeeting: 23/07/2020 - County Council (Item 1)", "County Council"),
    ],
)
def test_what_a_meeting_did_is_no_body(tmp_path: Path, head: str, body: str) -> None:
    path = tmp_path / "page.txt"
    path.write_text(
        f"Agenda and minutes\n\n{head}\n\n1.\n\nApologies\n\nMinutes:\n\nRESOLVED that the report be noted.\n"
    )
    (meeting,) = paper(path).meetings
    assert meeting.body == body


def test_the_day_of_the_minutes_that_were_approved_is_not_the_day_of_the_meeting(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(
        "Agenda and minutes\n\nVenue: County Hall\n\nNo. Item\n\nApologies\n\nApologies had been received from Paul Robins.\n\nMinutes\n\n"
        "The minutes of the meeting held on 13 November 2018 were agreed to be a correct record.\n\nPlan\n\nThe Board agreed to support the plan.\n"
    )
    assert [meeting.date for meeting in paper(path).meetings] == [None]


def test_the_day_at_the_foot_is_that_of_the_meeting(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(
        "Agenda and minutes\n\nNo. Item\n\nApologies\n\nApologies had been received from Paul Robins.\n\nPlan\n\nThe Board agreed to support the plan.\n\n"
        "This meeting was held on 15 January 2019.\n"
    )
    assert [meeting.date for meeting in paper(path).meetings] == ["2019-01-15"]
