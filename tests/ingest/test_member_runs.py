"""Paragraphs in which semicolons part the members of a body."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper
from convenor.ingest.roles.member_runs import read

HEAD = "# Fellmouth Partnership Board\n\n# Strategy 2024 to 2030\n\nOur vision is that everybody has a warm home.\n\n"
LIST = "Ann Bell MBE, Independent Chair; Brian Dee, Fell Night Shelter; Fr Carl Fox, St Bride’s; Dora Hill, IFA"


def _said(words: str, own: str = "Fellmouth Partnership Board") -> list[tuple[str, str, str]]:
    return [(entry.name, entry.title, entry.body) for entry in read(words, 0, own)]


def test_each_piece_tells_of_one(tmp_path: Path) -> None:
    file = tmp_path / "paper.md"
    file.write_text(f"{HEAD}## Who we are\n\nMembers of the Board: {LIST}; a young person’s place (vacant)\n", "utf-8")
    assert {(role.person, role.title, role.organisation) for role in paper(file).roles} >= {
        ("Ann Bell", "Independent Chair", "Fellmouth Partnership Board"),
        ("Brian Dee", "", "Fell Night Shelter"),
        ("Carl Fox", "", "St Bride’s"),
        ("Dora Hill", "", "IFA"),
    }


def test_a_firm_called_like_somebody_is_where_the_first_comes_from() -> None:
    listed = "Brian Dee, Marrow Amusements (Vice-Chair); Ann Bell, Clerk; Carl Fox, Fell Trust"
    assert ("Brian Dee", "Vice-Chair", "Marrow Amusements") in _said(listed)


def test_who_chairs_another_body_is_told_without_that_office() -> None:
    listed = "Members of the Forum: Brian Dee, Fell Night Shelter (Chair); Ann Bell, Clerk; Carl Fox, Fell Trust"
    assert _said(listed)[0] == ("Brian Dee", "", "Fell Night Shelter")
    assert _said(listed, "Fellmouth Homes Forum")[0] == ("Brian Dee", "Chair", "Fell Night Shelter")


@pytest.mark.parametrize(
    "words",
    [
        "Ann Bell, Chair; Brian Dee, Clerk",
        "Ann Bell spoke; Brian Dee, who was late, said nothing; Carl Fox had left by then",
        "Homes; Ann Bell, Chair; jobs for all; clean water; Brian Dee, Clerk; trees; Carl Fox, Ranger",
    ],
)
def test_what_is_no_list_of_people_is_left(words: str) -> None:
    assert _said(words) == []


ROWS = ("Ann Bell | Clerk", "Brian Dee | Hill Trust", "Carl Fox | Vale Council", "Dora Hill | J & M Marrow")


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (ROWS, True),
        ((*ROWS[:3], "Cllr Dora Hill | J & M Marrow"), False),  # of a ward
        (("Ann Bell | Nether Marrow", "Brian Dee | Upper Quill", "Carl Fox | Tarn", "Dora Hill | J & M Marrow"), False),
    ],
)
def test_a_cell_among_bodies_names_one_too(tmp_path: Path, rows: tuple[str, ...], found: bool) -> None:
    cells = ("".join(f"<td>{cell.strip()}</td>" for cell in row.split("|")) for row in rows)
    table = "<table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"
    file = tmp_path / "paper.html"
    file.write_text(
        f"<h1>Fellmouth Partnership Board</h1><h1>Strategy 2024 to 2030</h1><p>Our vision is that all are warm.</p><h2>Who we are</h2>{table}",
        "utf-8",
    )
    told = {(role.person, role.title, role.organisation) for role in paper(file).roles}
    assert (("Dora Hill", "", "J & M Marrow") in told) is found
