"""The name of a body that the end of a line cuts in two; all names are invented."""

from __future__ import annotations

from pathlib import Path

from convenor.ingest.read import paper

HEAD = "Umber Board\nKey messages of the meeting held on 7 May 2031\n\nNone.\n\n"


def test_a_line_goes_on_in_the_middle_of_a_bodys_name(tmp_path: Path) -> None:
    path = tmp_path / "messages.txt"
    path.write_text(
        f"{HEAD}Signed off by Mary Orr, Independent Chair of the Central Vale\nPartnership Board.\n", encoding="utf-8"
    )
    (role,) = paper(path).roles
    assert (role.title, role.organisation) == ("Independent Chair", "Central Vale Partnership Board")
    assert role.evidence[0].end - role.evidence[0].start == len(
        "Signed off by Mary Orr, Independent Chair of the Central Vale Partnership Board."
    )


def test_entries_below_one_another_keep_their_lines(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text(
        f"{HEAD}Mary Orr, Chair of the Vale\nHill Council\nCarl Dee, Clerk to the Dale\nHill Trust\n", encoding="utf-8"
    )
    assert "Chair of the Vale\nHill Council\n" in paper(path).document.text
