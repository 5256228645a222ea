"""Files in which somebody kept the records of several meetings: each has its day, its body, its people and its decisions."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

DAYS = ("3 June 2031", "8 July 2031", "2 September 2031")
COMMITTEES = ("Planning", "Finance", "Allotments")
CAME = (
    ("Ann Tibbs", "John Rudge", "Peter Vane"),
    ("Peter Vane", "Ann Tibbs", "Lena Marsh"),
    ("Nora Fitch", "Sam Ogle", "Ann Tibbs"),
)
DONE = ("buy a bench", "write to the county about potholes", "object to application 31/0045")


def book(tmp_path: Path, head: str, title: Callable[[int], str]) -> Reading:
    records = (
        f"{title(i)}\nPresent: Cllr {CAME[i][0]} (Chairman), Cllr {CAME[i][1]}\nApologies: Cllr {CAME[i][2]}\n\n1. Declarations of "
        f"interest\nNone.\n2. Parish matters\nRESOLVED to {DONE[i]}.\n3. Next meeting\nTo be agreed.\n"
        for i in range(3)
    )
    (tmp_path / "book.txt").write_text(head + "\n".join(records))
    return paper(tmp_path / "book.txt")


def told(reading: Reading) -> list[tuple[str | None, str, str, str]]:
    """(day, who chaired, who sent apologies, what was decided) of each meeting."""
    out = []
    for meeting in reading.meetings:
        chair = [role.person for role in reading.roles if role.as_of == meeting.date]
        away = [each.person for each in meeting.attendance if each.how == "apologies"]
        done = [decision.text for decision in reading.decisions if decision.meeting == meeting.date]
        out.append((meeting.date, ",".join(chair), ",".join(away), ",".join(done)))
    return out


EXPECTED = [
    (day, CAME[i][0], CAME[i][2], f"to {DONE[i]}.") for i, day in enumerate(("2031-06-03", "2031-07-08", "2031-09-02"))
]


@pytest.mark.parametrize(
    "title",
    [
        lambda i: f"QUARRENDALE PARISH COUNCIL\nMinutes of the meeting held on {DAYS[i]} in the Village Hall",
        lambda i: f"Quarrendale Parish Council\n{DAYS[i]}",
        lambda i: f"Parish Council Meeting - {DAYS[i]}",
        lambda i: f"Meeting held on {DAYS[i]} at 7.30pm",
        lambda i: DAYS[i],
        lambda i: f"Minutes {DAYS[i]}",
        lambda i: f"{COMMITTEES[i]} Committee, {DAYS[i]}",
    ],
)
def test_each_meeting_of_a_minute_book_is_read_on_its_own(tmp_path: Path, title: Callable[[int], str]) -> None:
    assert told(book(tmp_path, "Quarrendale Parish Council minute book\n\n", title)) == EXPECTED


def test_a_line_above_the_title_opens_no_record_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "minutes.md"
    path.write_text(
        "Garstead Partnership: Minutes of the meeting of 4 March 2031\n\n# Garstead Partnership\n\nMinutes of the meeting held on "
        "Tuesday 4 March 2031 at 2.00 pm\n\nPresent: Ann Tibbs (Chair), John Rudge\n\n## 1. Bench\n\nRESOLVED to buy a bench.\n\n"
        "## 2. Close\n\nThe meeting closed at 3.00 pm.\n"
    )
    assert [(meeting.date, len(meeting.attendance)) for meeting in paper(path).meetings] == [("2031-03-04", 2)]


def test_a_chair_chairs_the_committee_whose_record_says_so(tmp_path: Path) -> None:
    reading = book(
        tmp_path, "QUARRENDALE TOWN COUNCIL\n", lambda i: f"Minutes of the {COMMITTEES[i]} Committee held on {DAYS[i]}"
    )
    assert [(role.person, role.organisation) for role in reading.roles] == [
        (CAME[i][0], f"{COMMITTEES[i]} Committee") for i in range(3)
    ]


def test_a_record_under_a_day_alone_is_of_the_body_of_the_one_above(tmp_path: Path) -> None:
    reading = book(tmp_path, "Quarrendale Parish Council minute book\n\n", lambda i: DAYS[i])
    assert len({meeting.body for meeting in reading.meetings}) == 1
    assert {role.organisation for role in reading.roles} == {reading.meetings[0].body}


def test_a_day_inside_a_record_opens_no_other(tmp_path: Path) -> None:
    text = (
        "Quarrendale Parish Council\nMinutes of the meeting held on 3 June 2031\nPresent: Cllr Ann Tibbs (Chairman), Cllr John Rudge\n\n"
        "1. Fête\nThe fête is on 12 July 2031.\nFête, 12 July 2031\nHelpers: to be found.\n2. Part two, 3 June 2031\nPresent: Cllr Ann Tibbs\n"
        "RESOLVED to buy a bench.\n"
    )
    (tmp_path / "minutes.txt").write_text(text)
    assert [meeting.date for meeting in paper(tmp_path / "minutes.txt").meetings] == ["2031-06-03"]


def seconds(tmp_path: Path, meetings: int) -> float:
    """The processor time that reading a book of so many meetings takes."""
    first = date(1990, 1, 1)
    text = "".join(
        f"Quarrendale Parish Council\n{first + timedelta(days=7 * i):%-d %B %Y}\nPresent: Cllr Ann Tibbs (Chairman), Cllr John Rudge\n"
        "1. Roads\nRESOLVED that a letter be sent.\n"
        for i in range(meetings)
    )
    (tmp_path / "book.txt").write_text(text)
    begun = time.process_time()
    assert len(paper(tmp_path / "book.txt").meetings) == meetings
    return time.process_time() - begun


def test_a_long_minute_book_takes_as_long_as_its_length(tmp_path: Path) -> None:
    seconds(tmp_path, 10)  # lists and patterns are made
    assert seconds(tmp_path, 600) < 6 * seconds(tmp_path, 200)  # nine, were it to grow with the square
