"""Records whose title says little: whom they call themselves, what stands above the word "Minutes", a day that a line end tears."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.names.whole_names import body_name
from convenor.ingest.papers import own_words
from convenor.ingest.read import paper

PEOPLE = (
    "Present: Ann Marl (Chair), Tom Quarl, Jo Bell\nApologies: Sue Ash\n\n1. Roof\n\nIt was agreed to mend the roof.\n"
)


def read(tmp_path: Path, text: str) -> Reading:
    path = tmp_path / "minutes.txt"
    path.write_text(text, encoding="utf-8")
    return paper(path)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The governing body then APPROVED the budget.", "Governing body"),
        ("Tom renews the Association’s public liability cover.\nQuarl Lane Community Association", "Quarl Lane Community Association"),
        ("The Forum noted it.\nMarrow Care Forum and Vale Care Forum", None),
        ("The Council had not granted a licence to Hollin Council.", None),
        ("Hollin Parish Council was asked.", None),
    ],
)  # fmt: skip
def test_a_record_without_title_speaks_of_its_body(text: str, body: str | None) -> None:
    assert own_words.named(text) == body


def test_the_lines_above_minutes_alone_are_their_title(tmp_path: Path) -> None:
    text = (
        f"Meeting documents\n\nMARROW FLOOD FORUM\n\n9th OCTOBER 2018\n\n18.30 TOWN HALL, MARROW\n\nMINUTES\n\n{PEOPLE}"
    )
    (meeting,) = read(tmp_path, text).meetings
    assert (meeting.body, meeting.date) == ("Marrow Flood Forum", "2018-10-09")


def test_a_day_in_capitals_goes_on_below(tmp_path: Path) -> None:
    text = f"# MINUTES OF SPECIAL MEETING OF MARROW TOWN COUNCIL\n\nHELD IN THE HALL ON FRIDAY, 29TH\n\nAUGUST, 2014, AT 10.00 A.M.\n\n{PEOPLE}"
    (meeting,) = read(tmp_path, text).meetings
    assert meeting.date == "2014-08-29"


def test_the_court_of_a_university_is_who_met(tmp_path: Path) -> None:
    text = f"UNIVERSITY OF MARROW\n\nCourt\n\nMinute of Meeting held on Wednesday 13 February 2013 in the Library\n\n{PEOPLE}"
    (meeting,) = read(tmp_path, text).meetings
    assert meeting.body and meeting.body.endswith("Court")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Home Care Forum Steering Meeting", "Home Care Forum"),
        ("QRST Code of Practice", None),
        ("Video on Building QRS", None),
        ("Marrow PPG", "Marrow PPG"),
    ],
)
def test_what_is_no_part_of_a_name_that_met(words: str, name: str | None) -> None:
    assert body_name(words) == name
