"""What stands above a line that says "Minutes": a title of several lines, an agenda of their own, a court of an organisation."""

from __future__ import annotations

from pathlib import Path

from convenor.graph.reading import Meeting
from convenor.ingest.papers.meeting_body import body_that_met
from convenor.ingest.read import paper

ITEMS = "\n\n1. Welcome\n\nThe Chair opened the meeting.\n\n2. Budget\n\nThe budget was agreed.\n"


def meetings(tmp_path: Path, text: str, suffix: str = ".txt") -> list[Meeting]:
    file = tmp_path / f"paper{suffix}"
    file.write_text(text, encoding="utf-8")
    return list(paper(file).meetings)


def test_a_title_of_several_lines_is_of_the_minutes(tmp_path: Path) -> None:
    head = "Meeting documents\n\nTarn Rivers Group\n\nTuesday 9 October 2018 6.30 pm\n\nTARN RIVERS GROUP\n\n9th OCTOBER 2018\n\nTOWN HALL, SELBY\n\nMINUTES\n\n"
    (one,) = meetings(tmp_path, head + "Present\n\nAnn Bell (Chair)\n\nTom Reed" + ITEMS)
    assert (one.body, one.date, len(one.attendance)) == ("Tarn Rivers Group", "2018-10-09", 2)


def test_a_page_of_sentences_is_no_title(tmp_path: Path) -> None:
    head = "The Group looks after the rivers of the vale, as it has done since 9 October 2018.\n\n" * 5
    found = meetings(tmp_path, head + "MINUTES\n\nPresent\n\nAnn Bell (Chair)\n\nTom Reed" + ITEMS)
    assert all(one.date is None for one in found)


AGENDA = "## Agenda\n\n| Min | Topic | Who |\n| --- | --- | --- |\n| 0 | Duties under Act 2013, from 7 Sep | Ann |\n| 30 | Vale Code of Practice | Tom |\n\n"


def test_an_agenda_with_those_present_is_of_the_minutes_below(tmp_path: Path) -> None:
    text = f"{AGENDA}## Participants\n\nAnn Bell\nTom Reed\n\n## Minutes\n{ITEMS}"
    (one,) = meetings(tmp_path, text, ".md")
    assert [seen.how for seen in one.attendance] == ["present", "present"]
    assert (one.body, one.date) == (None, None)  # rows of an agenda tell neither


def test_an_agenda_alone_is_a_paper_of_its_own(tmp_path: Path) -> None:
    text = f"# Agenda\n\nTarn Rivers Group, 9 October 2018\n\n1. Welcome\n\n2. Budget\n\n## Minutes\n{ITEMS}"
    assert [one.status for one in meetings(tmp_path, text, ".md")] == ["scheduled", "held"]


def test_a_court_of_a_university() -> None:
    assert body_that_met(["UNIVERSITY OF TARN", "Court", "Minute of Meeting held on 3 May 2027"], "") == "Court"


def test_a_log_of_decisions_with_those_present_is_of_a_meeting(tmp_path: Path) -> None:
    text = (
        "Decision and Action Log\n\nMeeting: Tarn Carers Forum\n\nDate: 9th November 2011\n\nPresent: Ann Bell, Tom Reed\n\nApologies: Eve Fox\n\n"
        "1. Action – Find a date\n\n2. Decision – The Chair and members shall meet each quarter.\n\n3. Decision – Membership shall be open.\n"
    )
    (one,) = meetings(tmp_path, text)
    assert (one.body, one.date, len(one.attendance)) == ("Tarn Carers Forum", "2011-11-09", 3)


def test_governors_speak_of_themselves() -> None:
    head = ["Date: 24 March 2016", "Time: 6.30 pm", "Venue: The School"]
    said = "The governing body then approved the policy. The governing body agreed unanimously."
    assert body_that_met(head, said) == "Governing Body"
    assert body_that_met(head, "A letter to the governing body was read.") is None


def test_what_was_done_lists_nobody(tmp_path: Path) -> None:
    text = "Notes from Tarn Senate meeting on 3 April 2018\n\nElections\n\nAnn Bell (Roads) approved unanimously.\n\nTom Reed (Parks) approved unanimously.\n"
    assert [seen for one in meetings(tmp_path, text) for seen in one.attendance] == []
