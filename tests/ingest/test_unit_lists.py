"""Whom minutes put on committees and groups: they hold no office of the meeting for it, and need not have been there."""

from __future__ import annotations

from pathlib import Path

from convenor.ingest.read import paper
from convenor.ingest.roster.roster_text import named

HEAD = """# Umber Town Council

Minutes of the meeting held on 3 May 2027

Present: Cllr Ann Larkin (Chair), Cllr Tom Fenn, Cllr Joan Bell, Cllr Bill Marlow

In attendance: Mary Dunn (Clerk)

1. Apologies

None.
"""


def _read(tmp_path: Path, body: str) -> tuple[set[tuple[str | None, str, str | None]], set[str]]:
    path = tmp_path / "minutes.md"
    path.write_text(f"{HEAD}\n{body}\n", encoding="utf-8")
    read = paper(path)
    came = {each.person for meeting in read.meetings for each in meeting.attendance}
    return {(r.person, r.title, r.organisation) for r in read.roles}, {str(person) for person in came}


def test_a_line_names_a_committee_and_who_is_on_it(tmp_path: Path) -> None:
    roles, came = _read(
        tmp_path,
        "2. Appointment of committees\n\nWorks Committee: Cllrs Larkin, Fenn (Chair) and Bell\n\n"
        "Grants Working Group – Cllr Joan Bell, Peter Hill (Umber Club)",
    )
    assert roles >= {
        ("Ann Larkin", "Member", "Works Committee"),
        ("Tom Fenn", "Chair", "Works Committee"),
        ("Joan Bell", "Member", "Grants Working Group"),
        ("Peter Hill", "Member", "Grants Working Group"),
        ("Peter Hill", "", "Umber Club"),
    }
    assert ("Tom Fenn", "Chair", "Umber Town Council") not in roles
    assert "Peter Hill" not in came


def test_a_chair_and_members_stand_below_the_name_of_a_group(tmp_path: Path) -> None:
    roles, _ = _read(
        tmp_path,
        "2. Membership of the sub-committees\n\nWater and Roads SC\n\nChair : Cllr Tom Fenn\n\nMembers: Cllr Joan Bell, Cllr Bill Marlow",
    )
    assert {r for r in roles if r[2] == "Water and Roads SC"} == {
        ("Tom Fenn", "Chair", "Water and Roads SC"),
        ("Joan Bell", "Member", "Water and Roads SC"),
        ("Bill Marlow", "Member", "Water and Roads SC"),
    }
    assert ("Tom Fenn", "Chair", "Umber Town Council") not in roles


def test_what_a_committee_did_lists_nobody(tmp_path: Path) -> None:
    roles, _ = _read(
        tmp_path,
        "2. Membership of committees\n\nWorks Committee: Cllr Fenn and Cllr Bell reported that the wall was mended.\n\n"
        "3. Finance\n\nGrants Committee: Cllrs Larkin and Fenn",
    )
    assert not {r for r in roles if r[2] in ("Works Committee", "Grants Committee")}


def test_who_is_nominated_or_thanked_is_no_member(tmp_path: Path) -> None:
    for lead in (
        "Nominations had been received for the Works Committee as below, a ballot will be held.",
        "The Chair thanked members of the Grants Group.",
        "There were two vacancies for members of the Works Committee.",
    ):
        roles, _ = _read(tmp_path, f"2. Business\n\n{lead}\n\nWorks Committee: Cllr Fenn, Cllr Bell")
        assert not {r for r in roles if r[2] == "Works Committee"}, lead


def test_the_club_of_somebody_named_in_full_is_not_that_of_councillors_before() -> None:
    assert [(e.name, e.body) for e in named("Cllrs Marlow and Fenn, Peter Hill (Umber Club)", 0)] == [
        ("Cllrs Marlow", ""),
        ("Cllr Fenn", ""),
        ("Peter Hill", "Umber Club"),
    ]


def test_those_whom_other_bodies_appoint_come_from_them(tmp_path: Path) -> None:
    listed = "Representing Hill Council (2 Con, 1 Lab)\n\nConservative\n\nLabour\n\nCllr Petra Quill\n\nCllr Sam Hill\n\nRepresenting Vale Council\n\nCllr Di Gray"
    led = "2. Membership\n\nIt was noted that the following Members had been appointed to the Board by the constituent councils:\n\n"
    roles, came = _read(tmp_path, f"{led}{listed}\n\n3. Finance\n\nRepresenting Dale Council\n\nCllr Tom Fenn")
    assert roles >= {
        ("Petra Quill", "", "Hill Council"),
        ("Sam Hill", "", "Hill Council"),
        ("Di Gray", "", "Vale Council"),
    }
    assert ("Tom Fenn", "", "Dale Council") not in roles
    assert not {"Petra Quill", "Sam Hill", "Di Gray"} & came
