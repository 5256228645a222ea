"""A record whose title is lost in letters, blanks or a notice: which body met, on which day, and that it is a record at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph import dates
from convenor.ingest.papers import lettered_bodies
from convenor.ingest.papers.meeting_body import body_that_met
from convenor.ingest.read import paper


@pytest.mark.parametrize(
    ("name", "text", "whole"),
    [
        (
            "MSCB Full Board",
            "said\nMarrow Safeguarding Children Board Corn Hall",
            "Marrow Safeguarding Children Board",
        ),
        ("MSCB Full Board", "of the Marrow Safeguarding Children Board and others", "MSCB Full Board"),
        ("MSCB Full Board", "the Marrow Safeguarding Children Board (MSCB)", "Marrow Safeguarding Children Board"),
        (
            "MSCB Full Board",
            "Marrow Safeguarding Children Board and Mendale Schools Capital Board",
            "MSCB Full Board",  # two of the same letters
        ),
        (
            "MTSAB Board",
            "MARROW-ON-TARN SAFEGUARDING ADULTS BOARD (MTSAB)",
            "MTSAB Board",  # other letters
        ),
        (
            "MSAB Board",
            "MARROW-ON-TARN SAFEGUARDING ADULTS BOARD (MSAB)",
            "Marrow-on-Tarn Safeguarding Adults Board",
        ),
        ("MSCB Executive", "Marrow Safeguarding Children Board", "MSCB Executive"),
        ("NHS Board", "New Hexley School Board", "NHS Board"),
        ("MSCB Full Board", "Members said so to Board members", "MSCB Full Board"),
    ],
)
def test_letters_stand_for_the_name_in_full(name: str, text: str, whole: str) -> None:
    """Only for the body whose last word the last letter is, and whose words all the letters are."""
    assert lettered_bodies.in_full(name, text) == whole


def test_the_body_by_its_letters() -> None:
    lines = ["Minutes of the", "MSCB Full Board Meeting", "21 March 2018"]
    said = "\n".join([*lines, "Marrow Safeguarding Children Board", "Ann Marlow chaired."])
    assert body_that_met(lines, said) == "Marrow Safeguarding Children Board"


def test_a_name_that_goes_on_behind_its_kind() -> None:
    """ "Forum North Atlantic" is the end of a name behind "Meeting of the"."""
    line = "Minutes of Meeting of the Regional Care Forum North Marrow, held on Tuesday, 15th May, 2012 at 2.30pm"
    assert body_that_met([line], line) == "Regional Care Forum North Marrow"


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("23rdSeptember 2025The Corn Hall, Marrow", "2025-09-23"),
        ("on the 3rdMay 2024.", "2024-05-03"),
        ("23 September 2025The Corn Hall", "2025-09-23"),
        ("draft 23 September 2025a", None),
        ("the 3rdMayor 2024", None),
    ],
)
def test_a_day_whose_blanks_were_lost(text: str, iso: str | None) -> None:
    assert dates.first_day(text) == iso


def test_a_notice_before_the_title() -> None:
    """What a website says of a copy stands before the title on one line."""
    line = (
        "PLEASE NOTE - This is a plain text copy and leaves out all pictures. The layout may have been lost. MARROW NATIONAL PARK "
        "LOCAL ACCESS FORUM MINUTES OF THE FOURTH MEETING Held at the Institute Tuesday 11 November 2025 at 17:30"
    )
    assert body_that_met([line], line) == "Marrow National Park Local Access Forum"


ROLL = """Help shape the new seafront plan
Take our survey on the new seafront plan
Thursday 9 February 2023 – 10.30am
Teams virtual meeting
AM Cllr. Ann Marlow (Chair)
BT Ben Teague (Marrow DC)
CM Carol Mead (Police)
DI David Ings (Probation)
AM welcomed all.
"""
TASKS = "The plan was approved.\nACTION: BT to put the plan on the website.\nThe budget was agreed.\nACTION: CM to write to the shops.\n"


def test_tasks_below_those_who_met_are_of_a_record(tmp_path: Path) -> None:
    """A notice about a plan above a day, a list of people and their tasks makes no plan of it; without the tasks it stays one."""
    file = tmp_path / "page.txt"
    file.write_text(ROLL + TASKS, "utf-8")
    assert [action.owner for action in paper(file).actions] == ["Ben Teague", "Carol Mead"]
    file.write_text(ROLL + TASKS.replace("ACTION: ", ""), "utf-8")
    assert paper(file).meetings == ()


RUN_TOGETHER = (
    "Minutes of the Marrow Access Forum held on 11 November 2025 Present Ann Marlow Ben Teague Carol Mead In attendance David Ings, "
    "Marrow Council Summary of Action Points AP1: BT to circulate the report AP2: CM to write to the estate Welcome 1. Ann Marlow welcomed all.\n"
)


def test_action_points_behind_those_who_came(tmp_path: Path) -> None:
    """Labels with numbers open tasks in the block of those in attendance, too."""
    file = tmp_path / "page.txt"
    file.write_text(RUN_TOGETHER, "utf-8")
    assert [action.owner for action in paper(file).actions] == ["Ben Teague", "Carol Mead"]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("These minutes stay a draft until the Board of Directors has ratified them at its next meeting.", 0),
        ("It was agreed that no payment be made until the Council has approved the plan.", 1),
        ("The report was taken as read.", 0),
        ("The minutes were taken as read and approved.", 1),
    ],
)
def test_what_is_still_to_be_approved(tmp_path: Path, said: str, found: int) -> None:
    """What waits until somebody has approved it is not settled, and a report that nobody read out is not agreed."""
    file = tmp_path / "page.txt"
    head = "Marrow Board\nMinutes of the meeting held on 11 November 2025\nPresent: Ann Marlow, Ben Teague\n\n1. Business\n"
    file.write_text(f"{head}{said}\n", "utf-8")
    assert len(paper(file).decisions) == found
