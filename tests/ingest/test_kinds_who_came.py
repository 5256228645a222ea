"""Those whom a label calls trustees, directors or governors are that, and no others; letters in brackets are a person's own first."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = "# Vale Society\n\nMinutes of the meeting held on 6 May 2030\n\n"


def titles(tmp_path: Path, roster: str) -> dict[str, str]:
    path = tmp_path / "minutes.md"
    path.write_text(HEAD + roster, "utf-8")
    return {role.person: role.title for role in paper(path).roles if role.person and role.organisation}


@pytest.mark.parametrize(
    ("roster", "expected"),
    [
        (
            "Directors in attendance were:\n\n- Alan Birtle\n- Bella Coker\n\nAlso present was:\n\n- Carl Dunne (Company Secretary)\n",
            {"Alan Birtle": "Director", "Bella Coker": "Director", "Carl Dunne": "Company Secretary"},
        ),
        (
            "Trustees Present\n\nAlan Birtle, Bella Coker (Chair)\n\nIn attendance\n\nCarl Dunne\n\nApologies\n\nDora Elland\n",
            {"Alan Birtle": "Trustee", "Bella Coker": "Chair"},
        ),
        (
            "Governors present: Alan Birtle, Bella Coker. In attendance: Carl Dunne. Apologies: Dora Elland.\n",
            {"Alan Birtle": "Governor", "Bella Coker": "Governor"},
        ),
        ("Members present: Alan Birtle, Bella Coker. Apologies: Dora Elland.\n", {}),
    ],
)
def test_each_is_what_the_label_calls_those_who_came(tmp_path: Path, roster: str, expected: dict[str, str]) -> None:
    assert titles(tmp_path, roster) == expected


def test_letters_that_are_initials_are_no_post(tmp_path: Path) -> None:
    path = tmp_path / "minutes.md"
    path.write_text(HEAD + "Present: Gavin Pryor (GP) - Chair, Bella Coker (BC), Carl Dunne (GP)\n", "utf-8")
    told = {(role.person, role.title) for role in paper(path).roles}
    assert told == {("Gavin Pryor", "Chair"), ("Carl Dunne", "GP")}
