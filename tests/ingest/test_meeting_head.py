"""When and where a meeting was held, by its title lines in the ways in which bodies print them."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

PRESENT = "\n\nPresent: Ann Field (Chair), Brian Stone, Carol Mead\n\n1. The minutes were approved.\n"


@pytest.mark.parametrize(
    ("head", "date", "time", "venue"),
    [
        ("Hartley Parish Council\nMinutes of the Parish Council Meeting held on Monday 3rd March 2025 at 7.30pm in the Village Hall, Hartley",
         "2025-03-03", "7.30pm", "the Village Hall, Hartley"),
        ("UMBER NHS TRUST\nMinutes of the Board meeting held in public\nDate: 3 March 2025   Time: 9.30 am   Venue: Board Room, Umber Hospital",
         "2025-03-03", "9.30am", "Board Room, Umber Hospital"),
        ("HARTLEY COUNCIL\n\nAUDIT COMMITTEE\n\nMEETING HELD AT 6.30 P.M. ON TUESDAY, 11 MARCH 2025 IN COMMITTEE ROOM 2, TOWN HALL",
         "2025-03-11", "6.30P.M", "COMMITTEE ROOM 2, TOWN HALL"),
        ("MINUTES OF THE MEETING OF THE ROYAL BOROUGH OF\nSELBY HELD IN THE LONG ROOM, GUILDHALL ON MONDAY\n19TH OF MAY 2025 AT 4.30PM",
         "2025-05-19", "4.30PM", "THE LONG ROOM, GUILDHALL"),
        ("Fell Community Council\nMinutes of Meeting held on Thursday 12th January 2025\nFell Community Centre at 19.30",
         "2025-01-12", "19.30", "Fell Community Centre"),
        ("Umber Schools Forum\n\nMinutes of meeting: 13 March 2025\nLocation: Civic Centre, Hartley\nStart: 4.30pm",
         "2025-03-13", "4.30pm", "Civic Centre, Hartley"),
        ("MINUTES OF A MEETING OF THE SAFETY SELECT COMMITTEE HELD AT COUNTY HALL, SELBY ON MONDAY, 21 JUNE\n2004 COMMENCING AT 10.00 AM",
         "2004-06-21", "10.00AM", "COUNTY HALL, SELBY"),
        ("Tarn Gardens AGM 2009\nMinutes\nTuesday 10 November", "2009-11-10", None, None),
        ("Minutes of the meeting of Fell Forum held in public on 4 March 2025", "2025-03-04", None, None),
    ],
)  # fmt: skip
def test_when_and_where(tmp_path: Path, head: str, date: str, time: str | None, venue: str | None) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(head + PRESENT, "utf-8")
    (met,) = paper(path).meetings
    assert (met.date, met.time, met.venue) == (date, time, venue)


@pytest.mark.parametrize(
    ("head", "date"),
    [
        (
            "Tarn Forum\nMinutes of the meeting held on Friday 13th June",
            "2014-06-13",
        ),  # the year whose 13 June is a Friday
        ("Tarn Forum\nMinutes of the meeting held on 13th June", None),  # nothing tells which year
        ("Tarn Forum\nMinutes of the meeting held on Monday 13th June", None),  # in neither year a Monday
    ],
)
def test_a_day_without_its_year(tmp_path: Path, head: str, date: str | None) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        f"{head}{PRESENT}\n2. The plan of 2013 was reviewed. The next meeting is in September 2014.\n", "utf-8"
    )
    (met,) = paper(path).meetings
    assert met.date == date


def test_the_minutes_of_an_earlier_meeting_are_an_item(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        "7 May 2026 - Harbour Users Committee\n\nThe meeting was quorate.\n\nItem 1.2: Minutes of the Meeting Held on 5 March 2026\n\n"
        "The Committee approved the minutes.\n\nItem 2: Rents\n\nThe Committee agreed the rents.\n\nThe Committee approved the lease.\n",
        "utf-8",
    )
    assert [met.date for met in paper(path).meetings] == ["2026-05-07"]


FILLER = "\n\n".join(
    f"{n}. Item {n}\n\nMr Stone gave a report on drains, which the members discussed." for n in range(2, 12)
)


@pytest.mark.parametrize(
    "line",
    [
        "A note of the meeting will be sent to every member after today.",
        "Minutes of the 4 February 2025 Audit Panel meeting: Resolution",
        "Minutes of the Panel meeting held on 4 February 2025 were read out and signed.",
        "Signing of the meeting minutes",
        "The Panel acknowledged the minutes",
        "MINUTES",
    ],
)
def test_a_line_about_other_minutes_begins_no_paper(tmp_path: Path, line: str) -> None:
    head = "Umber Council\n\nAudit Panel\n\nMinutes of the meeting held on 11 March 2025"
    path = tmp_path / "minutes.txt"
    path.write_text(f"{head}{PRESENT}\n{FILLER}\n\n{line}\n\nRESOLVED: That they be approved.\n\n{FILLER}\n", "utf-8")
    assert [met.date for met in paper(path).meetings] == ["2025-03-11"]


def test_a_record_further_down_a_pack_is_a_paper_of_its_own(tmp_path: Path) -> None:
    first = f"Umber Council\n\nAudit Panel\n\nMinutes of the meeting held on 11 March 2025{PRESENT}\n{FILLER}"
    second = f"Minutes of the meeting of the Pensions Panel held on 4 February 2025{PRESENT}\n{FILLER}"
    path = tmp_path / "pack.txt"
    path.write_text(f"{first}\n\n{second}\n", "utf-8")
    assert [met.date for met in paper(path).meetings] == ["2025-03-11", "2025-02-04"]


def test_a_day_that_a_line_end_parts_from_its_month(tmp_path: Path) -> None:
    path = tmp_path / "minutes.md"
    path.write_text(
        "# Hartley Council – Minutes of the meeting held on 16\n\n# September 2025\n\nPresent: Ann Field (Chair), Brian Stone, Carol Mead\n\n"
        "1. Minutes\n\nThe minutes were agreed.\n",
        "utf-8",
    )
    assert [meeting.date for meeting in paper(path).meetings] == ["2025-09-16"]


@pytest.mark.parametrize(
    "line",
    [
        "DATE OF NEXT MEETING 6. It was noted that the next meeting would be held on 9 October 2025 in Fell Hall.",
        "The next meeting was discussed. The next meeting is on 9 October 2025 in Fell Hall.",
    ],
)
def test_the_next_meeting_is_stated_where_its_day_is(tmp_path: Path, line: str) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(f"Tarn Forum\nMinutes of the meeting held on 5 March 2025{PRESENT}\n{line}\n", "utf-8")
    reading = paper(path)
    (met,) = reading.meetings
    (span,) = met.next_evidence
    assert met.next == "2025-10-09"
    assert reading.document.text[span.start : span.end].endswith("9 October 2025 in Fell Hall.")
