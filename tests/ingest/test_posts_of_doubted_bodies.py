"""Somebody's post is told although the body beside it is in doubt."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = "Tarnside Board\nMinutes of the meeting held on 7 May 2024\n\nPresent: Ann Bell (Chair), Carl Dee, Eve Foss\n\n1. Leads\n"


@pytest.mark.parametrize(
    ("words", "title", "body"),
    [
        ("Lead for Aim 2 is Mr Tom Arden, Chief Executive, Vale Trust Aim 3 Eve Foss, Chair.", "Chief Executive", None),
        ("Lead for Aim 2 is Mr Tom Arden, Chief Executive, Vale Trust.", "Chief Executive", "Vale Trust"),
    ],
)
def test_a_post_beside_a_body_in_doubt(tmp_path: Path, words: str, title: str, body: str | None) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(f"{HEAD}{words}\n", encoding="utf-8")
    told = [(role.title, role.organisation) for role in paper(path).roles if role.person == "Tom Arden"]
    assert told == [(title, body)]


def test_a_title_behind_whoever_the_body_names_is_not_told(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        f"{HEAD}Leads: Tom Arden, Vale Trust and Lt Col Eve Foss, Chief Executive, Hill Trust.\n", encoding="utf-8"
    )
    assert not [role for role in paper(path).roles if role.person == "Tom Arden" and role.title]
