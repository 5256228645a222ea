"""What a line says of somebody: the posts, the bodies, and the lines that give a post and its holder."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.lists import offices
from convenor.ingest.read import paper
from convenor.ingest.roster.roster_text import named


def _roles(tmp_path: Path, *blocks: str) -> set[tuple[str | None, str, str | None]]:
    path = tmp_path / "minutes.txt"
    path.write_text("\n\n".join(blocks), encoding="utf-8")
    return {(role.person, role.title, role.organisation) for role in paper(path).roles}


@pytest.mark.parametrize(
    ("line", "posts"),
    [
        ("Ann Larkin, Hill Office (Deputy)", [("", "Hill Office")]),
        ("Ann Larkin, Hill Ministry (Secretary)", [("Secretary", "MEETS"), ("", "Hill Ministry")]),
        ("Ann Larkin, Finance Director, Chair", [("Finance Director", ""), ("Chair", "")]),
        ("Ann Larkin – Treasurer, Chair of the meeting", [("chair of the meeting", "MEETS"), ("Treasurer", "")]),
        ("Ann Larkin (Finance Manager (minutes))", [("Finance Manager", "")]),
        ("Ann Larkin, Leader and Board Vice Chair", [("Leader", ""), ("Board Vice Chair", "")]),
        ("Ann Larkin, practice manager at Elm Surgery", [("practice manager", "Elm Surgery")]),
        ("Ann Larkin, Manager, for Hill Carers' Association", [("Manager", "Hill Carers' Association")]),
        ("Ann Larkin (Partner, Moss & Finch LLP, external auditors)", [("Partner", "Moss & Finch LLP")]),
        ("Jomo Okafor / Director / Hill Playhouse", [("Director", "Hill Playhouse")]),
        ("Ann Larkin (VP Welfare)", [("VP Welfare", "")]),
        ("Ann Larkin from the Hill Trust (Manager, Partnerships)", [("Manager, Partnerships", "Hill Trust")]),
        ("Ann Larkin @ Hill Foodshare", [("", "Hill Foodshare")]),
        ("Portfolio Holder for Roads Cllr Ann Larkin (Hill Council)", [("Portfolio Holder for Roads", "Hill Council")]),
        ("Deputy Chief Constable Ann Larkin", [("Deputy Chief Constable", "")]),
        ("Ann Larkin HEO", []),
    ],
)
def test_what_a_line_says_of_somebody_is_parted(line: str, posts: list[tuple[str, str]]) -> None:
    (entry,) = named(line, 0)
    assert [(title, entry.body if of is None else of) for title, of in offices.titles(entry, "MEETS")] == posts


def test_other_posts_stand_in_a_cell_behind_a_semicolon(tmp_path: Path) -> None:
    path = tmp_path / "minutes.html"
    path.write_text(
        "<h1>Umber College Corporation</h1><p>Minutes of the meeting held on 3 May 2027</p><table>"
        "<tr><th>Name</th><th>Capacity</th></tr><tr><td>Members present</td></tr>"
        "<tr><td>Ann Larkin</td><td>Student governor; President, Umber Students' Union</td></tr></table>",
        "utf-8",
    )
    assert {(role.title, role.organisation) for role in paper(path).roles} == {
        ("Student governor", "Umber College Corporation"),
        ("President", "Umber Students' Union"),
    }


def test_nobody_is_the_clerk_behind_a_list_of_councillors() -> None:
    for line in ("Cllrs Larkin, Finch & the Clerk", "Cllr A Larkin, Cllr B Finch, the Clerk"):
        assert all(not entry.title for entry in named(line, 0))


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["Chair | Ann Larkin, Hill Council"], {("Ann Larkin", "Chair"), ("Ann Larkin", "")}),
        (["Secretary: Ann Larkin (AL), Clinical Secretary"], {("Ann Larkin", "Clinical Secretary")}),
        (
            ["Joint Secretaries: Ann Larkin; Bo Finch"],
            {("Ann Larkin", "Joint Secretary"), ("Bo Finch", "Joint Secretary")},
        ),
        (
            ["Chairman ............ Mr Carl Mendes", "Sexton .............. Mrs Dora Okafor"],
            {("Carl Mendes", "Chairman"), ("Dora Okafor", "Sexton")},
        ),
        (
            ["Hon. Secretary – Ann Larkin", "Head of Painting: Ms Dora Okafor", "Keeper: Cellar Hill"],
            {("Ann Larkin", "Hon. Secretary"), ("Dora Okafor", "Head of Painting")},
        ),
        (["Clerk: Ann Larkin. Treasurer: Bo Finch."], {("Ann Larkin", "Clerk"), ("Bo Finch", "Treasurer")}),
        (["Notes taken by Ann Larkin"], set()),
        (["Lead officer: Ann Larkin", "Report author: Bo Finch"], set()),
        (["Vice-Chair – Ann Larkin, until July"], set()),
    ],
)
def test_a_line_gives_a_post_and_its_holder(tmp_path: Path, lines: list[str], told: set[tuple[str, str]]) -> None:
    found = _roles(
        tmp_path,
        "Umber Heritage Panel",
        "Minutes of the meeting held on 3 May 2027",
        *lines,
        "Present: Ivy Moss, Jack Lund",
    )
    assert {(person, title) for person, title, _ in found} == told


def test_whoever_comes_instead_comes_from_the_same_body(tmp_path: Path) -> None:
    path = tmp_path / "minutes.html"
    path.write_text(
        "<h1>Three Vales Waste Committee</h1><p>Minutes of the meeting held on 3 May 2027</p><table>"
        "<tr><th>Authority</th><th>Member</th><th>Present</th><th>Substitute</th></tr>"
        "<tr><td>Hill Council</td><td>Cllr Ann Larkin</td><td>No</td><td>Cllr Bo Finch</td></tr>"
        "<tr><td>Tarn Council</td><td>Cllr Carl Mendes</td><td>Yes</td><td></td></tr></table>",
        "utf-8",
    )
    told = {(role.person, role.organisation) for role in paper(path).roles}
    assert told == {("Ann Larkin", "Hill Council"), ("Bo Finch", "Hill Council"), ("Carl Mendes", "Tarn Council")}


def test_a_cell_names_the_body_before_the_post(tmp_path: Path) -> None:
    path = tmp_path / "minutes.html"
    path.write_text(
        "<h1>Hill Safeguarding Board</h1><p>Minutes of the meeting held on 3 May 2027</p><table>"
        "<tr><th>Name</th><th>Representing</th><th>Attendance</th></tr>"
        "<tr><td>Ann Larkin</td><td>Hill Council, Assistant Director Adult Care</td><td>Present</td></tr>"
        "<tr><td>Bo Finch</td><td>Tarn Hospitals NHS Trust</td><td>Present</td></tr></table>",
        "utf-8",
    )
    assert {(role.person, role.title, role.organisation) for role in paper(path).roles} == {
        ("Ann Larkin", "Assistant Director Adult Care", "Hill Council"),
        ("Bo Finch", "", "Tarn Hospitals NHS Trust"),
    }


def test_what_stands_behind_a_councillor_of_the_council_that_met_is_a_ward(tmp_path: Path) -> None:
    who = "Present: Cllr A Larkin (Hill East), Cllr B Crane (Marsh and Moor), Cllr C Dunne (Vale Council), Eve Garth (Moss & Finch)"
    own = "Minutes of the Tarn Town Council held on 3 May 2027"
    joint = "Minutes of the Tarn and Hill Joint Committee held on 3 May 2027"
    rest = "1. Report\n\nThe report was noted."
    assert {body for *_, body in _roles(tmp_path, own, who, rest)} == {"Vale Council", "Moss & Finch"}
    assert "Marsh and Moor" in {body for *_, body in _roles(tmp_path, joint, who, rest)}


def test_who_is_next_in_the_chair_does_not_hold_it(tmp_path: Path) -> None:
    said = _roles(tmp_path, "Minutes of the Tarn Society held on 3 May 2027", "Chair: Ann Larkin", "Next Chair: Ben Crane",
                  "Present: Ann Larkin, Ben Crane", "1. Report\n\nThe report was noted.")  # fmt: skip
    assert {(person, title) for person, title, _ in said} == {("Ann Larkin", "Chair")}
