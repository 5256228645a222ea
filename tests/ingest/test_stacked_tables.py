"""Tables of members of which each cell has a line of its own, under heads of several words; all names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

PAGE = """Ember Vale Partnership

Terms of Reference

Partnership Membership 2026

{heads}

Jane Marlow
{first}
Chairperson

Owen Hughes
Tarn Housing Trust
Member

Vacant
Harbridge Water Company
Member

Amara Nwosu
Vale Youth Council
Young Person

Quorum

The quorum of the Partnership is three members.
"""


def _read(folder: Path, text: str) -> Reading:
    file = folder / "terms.txt"
    file.write_text(text, "utf-8")
    return paper(file)


@pytest.mark.parametrize(
    "heads",
    [
        "Name\nOrganisation\nRole on the Partnership",
        "Name of member\nOrganisation represented\nRole",
        "Full name\nAgency\nPosition",
    ],
)
def test_cells_on_lines_of_their_own_are_rows(tmp_path: Path, heads: str) -> None:
    read = _read(tmp_path, PAGE.format(heads=heads, first="Area Manager, Ember Council"))
    seats = {(seat.position, seat.organisation) for seat in read.seats}
    assert seats == {
        ("Area Manager (Chairperson)", "Ember Council"),
        ("Member", "Tarn Housing Trust"),
        ("Member", "Harbridge Water Company"),
        ("Young Person", "Vale Youth Council"),
    }
    roles = {(role.person, role.organisation) for role in read.roles}
    assert {("Owen Hughes", "Tarn Housing Trust"), ("Jane Marlow", "Ember Council")} <= roles


def test_lines_that_do_not_come_in_as_many_as_the_heads_are_no_table(tmp_path: Path) -> None:
    text = "Ember Vale Partnership\n\nName\nOrganisation\nRole\n\nThe Partnership has a name.\n\nIt has an organisation.\nEach has a role."
    assert not any(seat.organisation for seat in _read(tmp_path, text).seats)


def test_a_table_of_people_that_is_not_of_members_gives_no_seats(tmp_path: Path) -> None:
    text = PAGE.format(heads="Name\nOrganisation\nRole", first="Ember Council")
    assert not _read(tmp_path, text.replace("Partnership Membership 2026", "Whom to ask about the building")).seats
