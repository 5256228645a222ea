"""Who holds an office at the meeting keeps the body that they come from."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HOST = "Fennimore Schools Forum"
HEAD = f"<h1>{HOST}</h1><h2>Minutes of the meeting held on 4 March 2025 in the Town Hall, Hartley</h2>"
BUSINESS = "<h3>1. Welcome</h3><p>{said}</p><h3>2. Minutes</h3><p>The minutes of 4 February were agreed.</p>"


def _table(*rows: str) -> str:
    cells = ("".join(f"<td>{cell.strip()}</td>" for cell in row.split("|")) for row in rows)
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"


def _roles(tmp_path: Path, listed: str, said: str = "All were welcomed.") -> set[tuple[str, str, str | None]]:
    file = tmp_path / "paper.html"
    file.write_text(HEAD + listed + BUSINESS.format(said=said), "utf-8")
    return {(role.person or "", role.title, role.organisation) for role in paper(file).roles}


@pytest.mark.parametrize("office", ["Chair", "Vice Chair", "Co-Chair"])
def test_an_office_behind_a_name_of_a_table_is_held_at_the_meeting(tmp_path: Path, office: str) -> None:
    listed = _table(
        "Group | Member | School or body | Here",
        f"Academies | Mrs Ann Field ({office}) | Quarry Learning Trust | Y",
        "Primary heads | Mr Brian Stone | Hartley Primary School | Y",
        "Governors | Ms Carol Mead | Mill Lane School | N",
    )
    found = _roles(tmp_path, listed)
    assert {role for role in found if role[0] == "Ann Field"} == {
        ("Ann Field", office, HOST),
        ("Ann Field", "", "Quarry Learning Trust"),
    }


def test_an_office_in_a_column_of_titles_is_held_where_the_row_says(tmp_path: Path) -> None:
    listed = _table(
        "Name | Role | Organisation",
        "Ann Field | Chair | Quarry Learning Trust",
        "Brian Stone | Head | Hartley Primary School",
        "Carol Mead | Clerk | Mill Lane School",
    )
    assert ("Ann Field", "Chair", "Quarry Learning Trust") in _roles(tmp_path, listed)


LIST = "<p>Present: Ann Field, Brian Stone, Carol Mead</p>"


@pytest.mark.parametrize(
    "said",
    [
        "Notes of progress go to the secretary, Dora Okafor of Netherfell Community Council, before each meeting.",
        "The delivery group, chaired by Dora Okafor of Netherfell Community Council, looks at the figures.",
    ],
)
def test_a_sentence_tells_where_an_officer_comes_from(tmp_path: Path, said: str) -> None:
    assert ("Dora Okafor", "", "Netherfell Community Council") in _roles(tmp_path, LIST, said)


def test_a_post_told_before_a_name_is_held_at_the_body_behind_it(tmp_path: Path) -> None:
    found = _roles(tmp_path, LIST, "The surveyor, Dora Okafor of Netherfell Community Council, showed the plans.")
    assert ("Dora Okafor", "", "Netherfell Community Council") not in found
