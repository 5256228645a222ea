"""Tables of members whose first column, under a head that does not say so, tells who sends them; all names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

TERMS = """Ember Vale Community Forum

Terms of Reference

Membership

{table}

Quorum

The quorum of the Forum is three members.
"""
SECTORS = """Statutory Sector | No. | Nominee
Ember Vale Council – elected members | 2 | Cllr Jane Marlow, Cllr Tom Ash
Ember Vale Council – Chief Executive | 1 | Mary Weir
Tarn Housing Trust | 1 | vacant
Voluntary Sector | |
Ember Vale Volunteer Centre – Environment | 2 | Owen Hughes, Ruth Penn
Tarn Farmers’ Union | 1 | Peter Dale
"""


def _read(folder: Path, table: str) -> Reading:
    file = folder / "terms.txt"
    file.write_text(TERMS.format(table=table), "utf-8")
    return paper(file)


def _roles(read: Reading) -> set[tuple[str, str, str | None]]:
    return {(role.person, role.title, role.organisation) for role in read.roles}


def test_who_sends_members_is_told_by_the_cells_and_a_head_within_ends_no_table(tmp_path: Path) -> None:
    assert _roles(_read(tmp_path, SECTORS)) == {
        ("Jane Marlow", "elected member", "Ember Vale Council"),
        ("Tom Ash", "elected member", "Ember Vale Council"),
        ("Mary Weir", "Chief Executive", "Ember Vale Council"),
        ("Owen Hughes", "", "Ember Vale Volunteer Centre"),
        ("Ruth Penn", "", "Ember Vale Volunteer Centre"),
        ("Peter Dale", "", "Tarn Farmers’ Union"),
    }


@pytest.mark.parametrize(
    ("table", "person", "body"),
    [
        ("| Partner | Places | Nominees |\n| Vale Police | 2 | Jane Marlow and Tom Ash |\n| Tarn Trust | 1 | Mary Weir |", "Tom Ash", "Vale Police"),
        ("Interest\tNominated members\nTarn Trust\tJane Marlow, Tom Ash\nVale Police\tMary Weir", "Jane Marlow", "Tarn Trust"),
    ],
)  # fmt: skip
def test_other_heads_over_those_who_send(tmp_path: Path, table: str, person: str, body: str) -> None:
    assert (person, "", body) in _roles(_read(tmp_path, table))


def test_what_members_look_after_sends_nobody(tmp_path: Path) -> None:
    table = "Subject | No. | Nominee\nWaste and recycling | 2 | Jane Marlow, Tom Ash\nFlood defence | 1 | Mary Weir"
    assert not {role for role in _roles(_read(tmp_path, table)) if role[2]}
