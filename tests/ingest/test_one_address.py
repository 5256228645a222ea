"""Lists behind a form of address for one, and members whom a label puts beside the chair; all names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.lists.one_address import several
from convenor.ingest.read import paper

HEAD = "VALE CITY COUNCIL\nHEALTH SCRUTINY COMMITTEE\nMinutes of the meeting held on 18 October 2023\n\nPresent: "


def came(tmp_path: Path, lists: str) -> dict[str, str]:
    path = tmp_path / "minutes.txt"
    path.write_text(f"{HEAD}{lists}\n\n1 WELCOME\n\nThe Chair opened the meeting.\n")
    return {row.person: row.how for meeting in paper(path).meetings for row in meeting.attendance}


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("Councillor Bell (Chair), Tarnow, O'Quorne and Orrin", "Councillors Bell (Chair), Tarnow, O'Quorne and Orrin"),
        ("Cllr Bell, Tarnow-Reed, Weir (substitute) and Orrin", "Cllrs Bell, Tarnow-Reed, Weir (substitute) and Orrin"),
        ("Councillor Bell (Chair), Vale Trust", "Councillor Bell (Chair), Vale Trust"),
        ("Councillor Bell, Tarnow, Treasurer and Orrin", "Councillor Bell, Tarnow, Treasurer and Orrin"),
        ("Councillor Bell and Tarnow", "Councillor Bell and Tarnow"),
    ],
)
def test_several_stand_behind_one_form_of_address(words: str, read: str) -> None:
    assert several(words) == read


def test_members_beside_the_chair_were_present(tmp_path: Path) -> None:
    found = came(
        tmp_path,
        "Councillor Fowlkes (Chair)\nAlso in attendance: Councillor Baghdad (Deputy Chair), Grimsby, Quorne and Orrin",
    )
    assert found == dict.fromkeys(("Fowlkes", "Baghdad", "Grimsby", "Quorne", "Orrin"), "present")


def test_officers_beside_the_chair_were_not(tmp_path: Path) -> None:
    found = came(tmp_path, "Councillor Fowlkes (Chair)\nAlso in attendance: Ann Tarnow (Clerk), Tom Orrin (Treasurer)")
    assert (found["Fowlkes"], found["Ann Tarnow"], found["Tom Orrin"]) == ("present", *["in_attendance"] * 2)


def test_those_who_serve_beside_the_deputy_were_in_attendance(tmp_path: Path) -> None:
    found = came(
        tmp_path,
        "Ann Bell (Chair)\nIn attendance: Carl Dee (Deputy Chair), Una Orr, Eve Fox (Finance Manager), "
        "Gus Hill (Governance Officer), Jo Kerr (Minutes)",
    )
    assert (found["Carl Dee"], found["Una Orr"]) == ("present", "present")
    assert {found[name] for name in ("Eve Fox", "Gus Hill", "Jo Kerr")} == {"in_attendance"}
    found = came(tmp_path, "Ann Bell (Chair)\nIn attendance: Carl Dee (Deputy Chair), Una Orr, Jo Kerr (Minutes)")
    assert (found["Una Orr"], found["Jo Kerr"]) == ("present", "in_attendance")
