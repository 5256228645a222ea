"""An office with a colon on a line of its own and its holder on the next, and lists of bullets that ran together behind a label."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

GROUP = "Umber Surgery Patient Participation Group"
HEAD = f"{GROUP}\n\nMinutes of the meeting held on 3 May 2027\n\n"
ITEM = "\n\n1. Works\n\nThe report was noted.\n"


def _roles(path: Path, roster: str) -> set[tuple[str | None, str, str | None]]:
    path.write_text(f"{HEAD}{roster}{ITEM}")
    return {(role.person, role.title or "", role.organisation) for role in paper(path).roles}


def test_the_holder_below_an_office(tmp_path: Path) -> None:
    roster = (
        "Facilitator:\n\nDr Larkin (TAL)\n\nNote-taker:\n\nBrian Stone (BS)\n\nTime Keeper:\n\nCarla Mendes\n\n"
        "Present:\n\nEve Mason\n\nIan Fox"
    )
    assert _roles(tmp_path / "minutes.txt", roster) == {
        ("Larkin", "Facilitator", GROUP),
        ("Brian Stone", "Note-taker", GROUP),
        ("Carla Mendes", "Time Keeper", GROUP),
    }


def test_offices_above_are_those_of_other_lists(tmp_path: Path) -> None:
    roster = "Moderator:\n\nBrian Stone\n\nMinute taker:\n\nCarla Mendes\n\nSession Chair:\n\nAda Quorn\n\nPresent:\n\nEve Mason\n\nIan Fox"
    assert {role[:2] for role in _roles(tmp_path / "minutes.txt", roster)} == {
        ("Brian Stone", "Moderator"),
        ("Carla Mendes", "Minute taker"),
        ("Ada Quorn", "Session Chair"),
    }


def test_a_list_below_such_a_line_holds_no_office(tmp_path: Path) -> None:
    roster = "Present:\n\nEve Mason\n\nReport to the Secretary:\n\nAnn Larkin\n\nBrian Stone\n\nCarla Mendes"
    assert not _roles(tmp_path / "minutes.txt", roster)


@pytest.mark.parametrize(
    "item",
    [
        "2. Clerk:\n\nCllr Brian Stone asked whether the post had been advertised.",
        "3. Chair:\n\nCllr Eve Mason will write to thank those who helped at the fair",
        "Secretary:\n\nCarla Mendes has resigned",
    ],
)
def test_whoever_speaks_below_an_office_does_not_hold_it(tmp_path: Path, item: str) -> None:
    roster = f"Present: Brian Stone, Eve Mason, Carla Mendes\n\n{item}"
    assert not _roles(tmp_path / "minutes.txt", roster)


def test_bullets_that_ran_together_behind_a_label(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        "MARROW VALE TRUST MINUTES OF THE ANNUAL GENERAL MEETING OF MARROW VALE TRUST HELD BY VIDEO CONFERENCE ON FRIDAY 15 OCTOBER 2027 AT "
        "10.00AM DIRECTORS PRESENT Ann Larkin, Chair; Brian Stone, Deputy Chair; Eve Mason; Ian Fox. IN ATTENDANCE • Carla Mendes, Hill Pryor "
        "LLP • David Olu, Company Secretary • Susan Webb, Head of Works, Hill Council\n\nThe Chair opened the meeting by welcoming everybody.\n"
    )
    found = {(role.person, role.title or "", role.organisation) for role in paper(path).roles}
    assert {("Carla Mendes", "", "Hill Pryor LLP"), ("Susan Webb", "Head of Works", "Hill Council")} <= found
    assert ("David Olu", "Company Secretary") in {(person, title) for person, title, _ in found}
