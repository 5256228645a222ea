"""Letters that a paper explains as kinds of members are titles and no bodies."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper
from convenor.ingest.roster.legends import kinds_of_member


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("(PG) Parent Governor; (CG) Co-opted Governor", {"PG": "Parent Governor", "CG": "Co-opted Governor"}),
        ("Key: FG = Foundation Governor, LM – Lay Member", {"FG": "Foundation Governor", "LM": "Lay Member"}),
        ("(LA) Local Authority Governor; (XY) Local Authority Governor", {"LA": "Local Authority Governor"}),
        ("Staff Governor (SG) and others", {"SG": "Staff Governor"}),
        ("Vale Borough Council (VBC), HT: Head of Trees", {}),
    ],
)
def test_letters_of_kinds_of_members(words: str, kinds: dict[str, str]) -> None:
    assert kinds_of_member(words) == kinds


def test_explained_letters_behind_a_name_are_the_title(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    lines = (
        "Wrayburn Primary School Governing Board",
        "Minutes of the meeting held on 3 May 2027",
        "Present: Mrs A Larkin (FG); Mr R Finch (PG), Chair; Ms C Mendes (SG)",
        "1. Welcome",
        "Key: FG = Foundation Governor, PG = Parent Governor, SG = Staff Governor",
    )
    path.write_text("\n\n".join(lines), encoding="utf-8")
    found = paper(path)
    titles = {(role.person, role.title) for role in found.roles}
    assert {("A Larkin", "Foundation Governor"), ("C Mendes", "Staff Governor")} <= titles
    assert not {"FG", "PG", "SG"} & {body.name for body in found.organisations}


def test_explained_letters_beside_a_post(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    lines = (
        "Wrayburn School Governing Board",
        "Minutes of the meeting held on 3 May 2027",
        "Present: Mrs A Larkin [AL] Chair (FG); Mr R Finch [RF] Headmaster (SG); Mr B Orr [BO] (LA)",
        "1. Welcome",
        "Key: FG = Foundation Governor, SG = Staff Governor, LA = Local Authority Governor",
    )
    path.write_text("\n\n".join(lines), encoding="utf-8")
    titles = {(role.person, role.title) for role in paper(path).roles}
    assert {
        ("R Finch", "Headmaster"),
        ("R Finch", "Staff Governor"),
        ("B Orr", "Local Authority Governor"),
    } <= titles
    assert not {("R Finch", "SG Headmaster"), ("B Orr", "LA")} & titles
