"""What opens a chapter on members and what is another: headings with the board's name, governors counted, labels, bare numbers; all names are invented."""

from __future__ import annotations

from pathlib import Path

from convenor.ingest.read import paper

TERMS = "# Ember Valley Board\n\n## Terms of Reference\n\n{members}\n\n## Quorum\n\nThe quorum of the Board shall be four members.\n\n## Meetings\n\nThe Board shall meet twice a year.\n"
Seats = set[tuple[str, str]]


def _seats(folder: Path, members: str) -> Seats:
    file = folder / "terms.md"
    file.write_text(TERMS.format(members=members), "utf-8")
    return {(seat.position, seat.organisation) for seat in paper(file).seats}


def test_a_heading_with_the_name_of_the_board(tmp_path: Path) -> None:
    listed = "\n\n- Tarn Housing Trust - Ann Bell\n- Department for Work and Pensions (DWP) - John Dean\n- Ember College - Mary Frost"
    found = {organisation for _, organisation in _seats(tmp_path, "## Ember Valley Town Deal board members" + listed)}
    assert {"Tarn Housing Trust", "Ember College"} <= found
    assert _seats(tmp_path, "## Ember Valley Town Deal board news" + listed) == set()


def test_governors_whom_a_sentence_counts(tmp_path: Path) -> None:
    listed = "\n\n2 parent governors\n\n1 Local Authority governor\n\n3 foundation governors appointed by the Diocese of Tarnwold"
    assert _seats(tmp_path, "The instrument of government gives the Board 6 governors:" + listed) == {
        ("parent governor", ""),
        ("Local Authority governor", ""),
        ("foundation governor", "Diocese of Tarnwold"),
    }


def test_a_label_on_authorities_over_bodies(tmp_path: Path) -> None:
    members = "## Who is on the Board\n\n### Responsible authorities\n\n- Tarn Council: leader; head of housing\n- Ember College\n\n### Co-operating bodies\n\n- Tarn Housing Trust\n- Ember Credit Union"
    assert _seats(tmp_path, members) == {
        ("leader", "Tarn Council"),
        ("head of housing", "Tarn Council"),
        ("", "Ember College"),
        ("", "Tarn Housing Trust"),
        ("", "Ember Credit Union"),
    }


def test_what_ends_membership_is_no_list_of_members(tmp_path: Path) -> None:
    members = "## Membership\n\nThe members are:\n\na) two members appointed by Tarn Council;\n\nb) one member appointed by Ember College.\n\nH. Determination of Membership of Ember Committee\n\nA member goes out of office who:\n\n1. resigns."
    assert _seats(tmp_path, members) == {("member", "Tarn Council"), ("member", "Ember College")}
