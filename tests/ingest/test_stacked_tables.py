"""Tables of members of which each cell has a line of its own, under heads of several words; all names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

PAGE = """Ember Vale Partnership

Terms of Reference

Partnership Membership 2026

{heads}

Jane Marlow
{first}
Chairperson

Owen Hughes
Tarn Housing Trust
Member

Vacant
Harbridge Water Company
Member

Amara Nwosu
Vale Youth Council
Young Person

Quorum

The quorum of the Partnership is three members.
"""


def _read(folder: Path, text: str) -> Reading:
    file = folder / "terms.txt"
    file.write_text(text, "utf-8")
    return paper(file)


@pytest.mark.parametrize(
    "heads",
    [
        "Name\nOrganisation\nRole on the Partnership",
        "Name of member\nOrganisation represented\nRole",
        "Full name\nAgency\nPosition",
    ],
)
def test_cells_on_lines_of_their_own_are_rows(tmp_path: Path, heads: str) -> None:
    read = _read(tmp_path, PAGE.format(heads=heads, first="Area Manager, Ember Council"))
    seats = {(seat.position, seat.organisation) for seat in read.seats}
    assert seats == {
        ("Area Manager (Chairperson)", "Ember Council"),
        ("Member", "Tarn Housing Trust"),
        ("Member", "Harbridge Water Company"),
        ("Young Person", "Vale Youth Council"),
    }
    roles = {(role.person, role.organisation) for role in read.roles}
    assert {("Owen Hughes", "Tarn Housing Trust"), ("Jane Marlow", "Ember Council")} <= roles


def test_lines_that_do_not_come_in_as_many_as_the_heads_are_no_table(tmp_path: Path) -> None:
    text = "Ember Vale Partnership\n\nName\nOrganisation\nRole\n\nThe Partnership has a name.\n\nIt has an organisation.\nEach has a role."
    assert not any(seat.organisation for seat in _read(tmp_path, text).seats)


def test_a_table_of_people_that_is_not_of_members_gives_no_seats(tmp_path: Path) -> None:
    text = PAGE.format(heads="Name\nOrganisation\nRole", first="Ember Council")
    assert not _read(tmp_path, text.replace("Partnership Membership 2026", "Whom to ask about the building")).seats


def _attendance(folder: Path, text: str) -> set[tuple[str, str]]:
    file = folder / "minutes.txt"
    file.write_text(text, "utf-8")
    return {(seen.person, seen.how) for meeting in paper(file).meetings for seen in meeting.attendance}


RECORD = """Ember Vale Joint Board

Minutes of the meeting held on 7 May 2026

Present:

{table}

1. Welcome

The Chair welcomed everybody.
"""
APART = [
    "Owen HUGHES",
    "Chief Officer",
    "Amara NWOSU (Vice Chair)",
    "Nominated by Tarn Council",
    "Jane MARLOW",
    "Carer",
]


def test_cells_that_each_stand_apart_are_rows(tmp_path: Path) -> None:
    table = "\n\n".join(["Members", "Role", *APART])
    assert _attendance(tmp_path, RECORD.format(table=table)) == {
        ("Owen HUGHES", "present"),
        ("Amara NWOSU", "present"),
        ("Jane MARLOW", "present"),
    }


def test_heads_above_a_list_of_names_alone_are_no_table(tmp_path: Path) -> None:
    table = "\n\n".join(["Members", "Role", "Owen Hughes", "Amara Nwosu", "Jane Marlow", "Tom Bell"])
    assert len(_attendance(tmp_path, RECORD.format(table=table))) == 4


@pytest.mark.parametrize("head", ["Name Role Apologies", "Name Role Attendance", "Member Position Status"])
def test_what_a_row_says_at_its_end_is_how_somebody_was_there(tmp_path: Path, head: str) -> None:
    rows = [
        "Owen Hughes Public Governor Attended",
        "Amara Nwosu Public Governor Sent apologies",
        "Peter Marlow Carer Governor Attended",
        "Tom Bell Staff Governor Apologies",
    ]
    table = "\n".join([head, *rows])
    text = RECORD.replace("Present:", "Governors").format(table=f"{table}\n\nAlso in attendance\n\n• Zara Lind – Clerk")
    assert _attendance(tmp_path, text) == {
        ("Owen Hughes", "present"),
        ("Amara Nwosu", "apologies"),
        ("Peter Marlow", "present"),
        ("Tom Bell", "apologies"),
        ("Zara Lind", "in_attendance"),
    }


def test_rows_that_do_not_say_how_are_not_cut_so(tmp_path: Path) -> None:
    table = "Name Role Attendance\nOwen Hughes Public Governor\nAmara Nwosu Staff Governor"
    assert ("Owen Hughes", "apologies") not in _attendance(tmp_path, RECORD.format(table=table))
