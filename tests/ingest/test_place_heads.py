"""A head that names one post and a kind of body, below it who holds it in which place."""

from __future__ import annotations

from pathlib import Path

from convenor.ingest.read import paper

BOARD = "Vale Planning Board"
HEAD = f"{BOARD}\n\nMinutes of the meeting of the {BOARD} held on 3 May 2027\n\nPresent:\n\n"


def _roles(path: Path, roster: str) -> set[tuple[str | None, str, str | None]]:
    path.write_text(f"{HEAD}{roster}\n\n1. Works\n\nThe report was noted.\n")
    return {(role.person, role.title or "", role.organisation) for role in paper(path).roles}


def test_the_post_of_each_in_a_place(tmp_path: Path) -> None:
    roster = (
        "Representing Vale Council:\nMrs E Stone\nMr I Fox\n\nCommunity Partnership Chairs:\nMr A Larkin, North Umber\n"
        "Ms C Mendes, Mid Umber (Acting Chair)\nMrs E Stone, Fenwold and the Holms (also representing VC)"
    )
    assert _roles(tmp_path / "minutes.txt", roster) == {
        ("E Stone", "", "Vale Council"),
        ("I Fox", "", "Vale Council"),
        ("A Larkin", "Chair", "North Umber Community Partnership"),
        ("C Mendes", "Acting Chair", "Mid Umber Community Partnership"),
        ("E Stone", "Chair", "Fenwold and the Holms Community Partnership"),
    }


def test_bodies_and_posts_below_such_a_head_are_no_places(tmp_path: Path) -> None:
    roster = "Area Committee Chairs:\nMr A Larkin, Hill Farrar Trust\nMs C Mendes, Head of Works"
    found = _roles(tmp_path / "minutes.txt", roster)
    assert not any("Area Committee" in (body or "") and title == "Chair" for _, title, body in found)


def test_a_second_name_is_no_place(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        f"{HEAD}Patient Group Representatives:\nJo Kerr, Carl Dee\nEve Fox, Gus Hill\n\n1. Works\n\nNoted.\n"
    )
    came = {row.person for meeting in paper(path).meetings for row in meeting.attendance}
    assert {"Jo Kerr", "Carl Dee", "Eve Fox", "Gus Hill"} <= came
