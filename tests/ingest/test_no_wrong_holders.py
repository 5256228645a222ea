"""Who holds what, and whose task it is, where the words beside a name are of somebody or something else; all names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.read import paper
from convenor.ingest.roster.roster_text import named

HEAD = "Vale Rail Partnership Board\n\nMinutes of the meeting held on 18 March 2021\n\nPresent: Ann Marlow (AM), Tom Reed (TR), Mia Stone (MS)\n\n1. Policies\n\n"


def _read(folder: Path, text: str) -> Reading:
    file = folder / "minutes.txt"
    file.write_text(text, "utf-8")
    return paper(file)


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("AM to ask TR to review the risk policy.", ["Ann Marlow"]),
        ("AM to ask TR about the risk policy.", ["Ann Marlow"]),
        ("The Board agreed to ask TR to review the risk policy.", ["Tom Reed"]),
        ("TR was asked to review the risk policy.", ["Tom Reed"]),
        ("TR offered to forward the letter to MS, which he did at the end of the meeting.", []),
        ("TR offered to forward the letter to MS.", ["Tom Reed"]),
    ],
)
def test_whose_task_it_is_to_ask(tmp_path: Path, text: str, owners: list[str]) -> None:
    assert [task.owner for task in _read(tmp_path, f"{HEAD}{text}\n").actions] == owners


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Martin Bell, Red Cap (Voting Member)", ["Martin Bell, Voting Member, Red Cap"]),
        ("Martin Bell, Oracle (Voting Member)", ["Martin Bell, Voting Member, Oracle"]),
        ("Martin Bell, Tom Reed (Voting Member)", ["Martin Bell, , ", "Tom Reed, Voting Member, "]),
    ],
)
def test_a_firm_shaped_like_a_name_sits_nowhere(line: str, found: list[str]) -> None:
    assert [f"{entry.name}, {entry.title}, {entry.body}" for entry in named(line, 0)] == found


def test_in_a_list_of_bodies_first_the_next_body_is_the_next_person_s(tmp_path: Path) -> None:
    text = (
        HEAD
        + "ATTENDANCE SHEET Member 13.06.20 Vale City Council Cllr Jon Hill - Chair Fen County Council Cllr Eve Fox - Treasurer\n"
    )
    assert ("Jon Hill", "Chair", "Fen County Council") not in {
        (role.person, role.title, role.organisation) for role in _read(tmp_path, text).roles
    }
    text = HEAD + "Cllr Jon Hill - Chair Fen County Council, spoke to the plan.\n"
    assert "Jon Hill" in {role.person for role in _read(tmp_path, text).roles}


PAGE = """Agenda and minutes

Venue: Room 4, County Hall

Contact: Ann Marlow

Items
No. Item

1.

Welcome

Minutes:

The Chair welcomed all.

2.

Minutes of the meeting held on 6th November 2018 pdf icon PDF 97 KB

Minutes:

Resolved: That the minutes of the Board meeting held on 6th November 2018 be approved.
"""


def test_the_day_of_the_minutes_that_an_item_links_to_is_no_day_of_the_meeting(tmp_path: Path) -> None:
    assert _read(tmp_path, PAGE).document.date is None
    dated = PAGE.replace("Agenda and minutes", "Agenda and minutes\n\nVale Board\nTuesday, 4th December, 2018 10.00 am")
    assert _read(tmp_path, dated).document.date == "2018-12-04"
