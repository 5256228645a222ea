"""What sounds like a post, a state, a seat or a task and is none, or somebody else's; all names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

HEAD = "Sandhoe Parish Council\nMinutes of the meeting held on 7 May 2031\n\nPresent: Ann Bell (Chair), Mr David Young (Senior Community Coordinator), Carl Dee\n\n1. Business\n"


def read(tmp_path: Path, text: str) -> Reading:
    path = tmp_path / "paper.txt"
    path.write_text(text, encoding="utf-8")
    return paper(path)


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("It was proposed that Simon Webb be Treasurer. It was agreed to defer the election to May.", None),
        ("It was moved that Simon Webb of Vale be Treasurer. AGREED to refer this back.", None),
        ("It was proposed that Simon Webb be Treasurer. Agreed to ask him.", None),
        ("It was proposed that Simon Webb be Treasurer. This was agreed.", "Treasurer, held"),
        ("Simon Webb, who has served as Treasurer from 2012 to date, was thanked.", "Treasurer, held"),
        ("Simon Webb has served as Treasurer from 2015 until now.", "Treasurer, held"),
        ("Simon Webb has served as Treasurer from 2015 to 2019.", "Treasurer, former"),
        ("It was reported that the County Council had appointed Simon Webb as its Director.", None),
        ("It was reported that the Council had appointed Simon Webb as its Clerk.", "Clerk, held"),
        ("The Council noted the appointment by Vale Aid of Simon Webb as Director.", None),
        ("Litter pick, led by Simon Webb\nBird walk, led by Carl Dee", None),
        ("Opening prayers: led by Simon Webb\nClosing discussion: chaired by Carl Dee", None),
        ("Youth Voice, led by Simon Webb\nCanal Works, led by Carl Dee", "Lead, held"),
    ],
)
def test_posts(tmp_path: Path, told: str, held: str | None) -> None:
    roles = [role for role in read(tmp_path, f"{HEAD}{told}\n").roles if role.person == "Simon Webb"]
    assert [f"{role.title}, {role.status}" for role in roles] == ([held] if held else [])


def test_those_below_apologies_are_away_above_who_took_the_chair(tmp_path: Path) -> None:
    text = "Sandhoe Parish Council\nMinutes of the meeting held on 7 May 2031\n\nApologies for Absence\nCouncillors John Barker, Jane Gale and Peter Hall\nCouncillor Ann Bellwood in the Chair\n\n1. Business\n"
    (meeting,) = read(tmp_path, text).meetings
    assert {seen.person for seen in meeting.attendance if seen.how == "apologies"} == {
        "John Barker",
        "Jane Gale",
        "Peter Hall",
    }


@pytest.mark.parametrize(
    "standing", ["earn overtime", "hold a casting vote", "retain the seat", "belong to the pension scheme"]
)
def test_what_an_officer_is_or_has_is_no_task(tmp_path: Path, standing: str) -> None:
    assert not read(tmp_path, f"{HEAD}RESOLVED: That the Clerk {standing}.\n").actions
    assert read(tmp_path, f"{HEAD}RESOLVED: That the Clerk write to the county.\n").actions


def test_letters_of_a_council_are_no_officer(tmp_path: Path) -> None:
    (action,) = read(tmp_path, f"{HEAD}ACTION: SCC to resurface the lane.\n").actions
    assert "David Young" not in str(action)


OTHERS = "Sandhoe Board: Terms of Reference\n\n1. Membership\nFive members are chosen each year by the residents.\n\n2. Accountability\nThe Board works with these bodies, who are not members:\n\n| Dale Council | Hill Foundation | Vale Police |\n| Umber Trust | Dale College | Hill Council |\n"


def test_bodies_that_are_no_members_have_no_seats(tmp_path: Path) -> None:
    assert not [seat for seat in read(tmp_path, OTHERS).seats if seat.organisation]


LOG = "Sandhoe Parish Council\nMinutes of the meeting held on 7 May 2031\n\nPresent: Ann Bell, Tom Reed\n\nAction log\nNo. Action Owner Due\n12 Ring the school about the fair A Bell 29.05.2031\n13 Repair the noticeboard\n14 Ask the school to lend chairs T Reed July 2031\n"


def test_a_row_without_an_owner_does_not_take_that_of_the_next(tmp_path: Path) -> None:
    assert not [
        action
        for action in read(tmp_path, LOG).actions
        if "noticeboard" in str(action) and "lend chairs" in str(action)
    ]


def test_an_empty_line_beside_aims_is_no_title(tmp_path: Path) -> None:
    assert read(tmp_path, "VALE COUNCIL PLAN\n" + "Aims: • " * 30 + "\n").document
