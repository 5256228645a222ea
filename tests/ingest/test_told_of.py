"""Sentences that name people and are no list, and the labels and marks of lists that the labeller reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper
from convenor.ingest.roster.told_of import is_of_a_meeting, state_above, tells_of_others, told_by_mark


@pytest.mark.parametrize(
    "sentence",
    [
        "Zelka Quorne, Head of Audit, presented the report and said that it was late.",
        "RESOLVED: That Councillor O Brimble be appointed as Chair for the Municipal Year.",
        "Councillor Oda Brimble, Cabinet Member for Roads, deferred a decision until May.",
        "(Proposed by Mr W Tarnow and seconded by Ms L Brimble)",
        "The Chairman paid tribute to Col Tarnow, a former member, who had died in January.",
    ],
)
def test_what_somebody_did_is_no_list(sentence: str) -> None:
    assert tells_of_others(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Zelka Quorne (Vale Trust), Oda Brimble and Tam Tarnow.",
        "Apologies were received from Zelka Quorne, who was at another meeting.",
        "Oda Brimble, Clerk, was in attendance and took the notes.",
        "Tam Tarnow, Head of Audit, joined for item 4 and presented the report.",
    ],
)
def test_who_came_is_one(sentence: str) -> None:
    assert not tells_of_others(sentence)


@pytest.mark.parametrize(
    ("above", "state"),
    [
        ("Apologies: Zelka Quorne ZQ, ", "apologies"),
        ("In Attendance ", "in_attendance"),
        ("PRESENT Oda Brimble Tam Tarnow Chair APOLOGIES DRAFT ", "apologies"),
        ("APOLOGIES Oda Brimble PRESENT ", ""),
        ("Apologies were received and ", ""),
        ("Those who came: ", ""),
    ],
)
def test_the_last_label_tells(above: str, state: str) -> None:
    assert state_above(above) == state


def test_marks_tell_below_the_heads_of_two_columns() -> None:
    heads = "NAME ROLE PRESENT APOLOGIES Ann Bell Chair Y "
    assert told_by_mark(heads, " Head of Roads, Vale A Council ") == "apologies"
    assert told_by_mark(heads, " Head of Roads, Y Vale Council A ") == "present"
    assert told_by_mark(heads, " Head of Roads, Vale N Council ") == "absent"
    assert told_by_mark(heads, " Head of Roads ") == ""
    assert told_by_mark("Present: Ann Bell ", " Head of Roads, A ") is None


def test_a_list_of_members_is_of_no_meeting() -> None:
    assert not is_of_a_meeting("New faces join the Northmere Nature Partnership\n4 March 2021\n")
    assert is_of_a_meeting("Northmere Board\nMeeting register\n")


def test_who_presented_a_report_is_not_read_as_present(tmp_path: Path) -> None:
    text = (
        "Northmere Board\nMinutes of the meeting held on 7 May 2024\n\nPresent: Peter Lamb and others\n\n1. Report\n\n"
        "Jane Marlow, Head of Audit, presented the report and said that it was late.\n\n"
        "Mary Weir, Parking Manager, presented the figures to the Board.\n"
    )
    path = tmp_path / "notes.txt"
    path.write_text(text)
    assert {row.person for meeting in paper(path).meetings for row in meeting.attendance} == {"Peter Lamb"}
