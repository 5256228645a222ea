"""Seats that a dash tells from others of their kind, and posts that are held at the body behind a dash."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = (
    "Vale and Hill Integrated Care Board\n\nMinutes of the meeting held on 3 May 2027\n\nPresent:\nPeter Fell, Chair\n"
)


@pytest.mark.parametrize(
    ("line", "posts"),
    [
        (
            "Robert Finch, Partner Member – NHS Trusts (Chief Executive, Hill Hospitals NHS Foundation Trust)",
            {("Partner Member – NHS Trusts", True), ("Chief Executive", "Hill Hospitals NHS Foundation Trust")},
        ),
        ("Robert Finch – Partner Member – Primary Care Services", {("Partner Member – Primary Care Services", True)}),
        ("Robert Finch (RF), Partner Member - Local Authorities", {("Partner Member - Local Authorities", True)}),
        ("Robert Finch | Public Governor – Hillside", {("Public Governor – Hillside", True)}),
        ("Robert Finch, Staff Governor – Nursing", {("Staff Governor – Nursing", True)}),
        (
            "Robert Finch (RF) ICB Non-Executive Member – Planning and Patient Partnership",
            {("ICB Non-Executive Member – Planning and Patient Partnership", "ICB")},
        ),
        (
            "Robert Finch – ICB Non-Executive Member – Hill Council",
            {("ICB Non-Executive Member", "Hill Council")},
        ),
        ("Robert Finch (RF), Independent Member – Trade Union", {("Independent Member – Trade Union", True)}),
        (
            "Robert Finch, Trustee and Independent Member - University",
            {("Trustee and Independent Member - University", True)},
        ),
        ("Robert Finch, Independent Member – Vale University", {("Independent Member", "Vale University")}),
        ("Robert Finch, Partner Member – Vale Council", {("Partner Member", True), ("", "Vale Council")}),
        ("Robert Finch – Appointed Governor – Vale University", {("Appointed Governor", "Vale University")}),
    ],
)  # True: at the body that meets
def test_what_a_dash_puts_behind_a_seat(tmp_path: Path, line: str, posts: set[tuple[str, str | bool]]) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(f"{HEAD}{line}\nSusan Moor, Director of Strategy\n", encoding="utf-8")
    found = {
        (role.title, role.organisation == "Vale and Hill Integrated Care Board" or role.organisation)
        for role in paper(path).roles
        if role.person == "Robert Finch"
    }
    assert found == posts


def test_letters_before_a_seat_are_of_the_board_that_it_is_on(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        f"{HEAD.replace('Integrated Care Board', 'CCG Governing Body')}Robert Finch (RF) ICB Non-Executive Member – People\n",
        "utf-8",
    )
    assert {role.organisation for role in paper(path).roles if role.person == "Robert Finch"} == {"ICB"}
