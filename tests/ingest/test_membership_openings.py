"""What opens a chapter on members and what is another: headings with the board's name, governors counted, labels, bare numbers; all names are invented."""

from __future__ import annotations

from pathlib import Path

from convenor.ingest.read import paper
from convenor.ingest.terms import membership_lines
from convenor.ingest.words import shapes

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


def test_a_sector_with_a_number_over_those_who_sit_for_bodies_in_brackets(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(
        "<h1>Ember Committee</h1><h2>Terms of Reference</h2><h2>Membership</h2><ul><li>Tarn Council (2)</li><li>Social Inclusion Interests (2)"
        "<ul><li>Ann Bell (PPN)</li><li>Mary Frost (PPN)</li></ul></li><li>Youth Interests (2)</li></ul><h2>Quorum</h2><p>The quorum shall be four members.</p>",
        "utf-8",
    )
    found = [(seat.position, seat.organisation, seat.number or 1) for seat in paper(file).seats]
    assert sum(number for _, organisation, number in found if organisation == "PPN") == 2
    assert ("Social Inclusion Interests", "", 2) not in found
    assert ("Youth Interests", "", 2) in found


def test_a_body_whose_first_words_might_be_a_name(tmp_path: Path) -> None:
    listed = "- Tarn Council\n- Ann Bell University Hospitals NHS Trust\n- Ember College"
    assert ("", "Ann Bell University Hospitals NHS Trust") in _seats(
        tmp_path, "## Who is on the Board\n\n### Authorities\n\n" + listed
    )


def test_what_stands_over_those_whom_a_body_sends_is_no_body() -> None:
    assert not shapes.is_body("From the practice")
    assert shapes.is_body("From Tarn Trust")


def test_a_name_that_no_list_knows_behind_a_dash_among_others(tmp_path: Path) -> None:
    listed = "- Tarn Housing Trust - Ann Bell\n- Ember College - Mary Frost\n- VELTRA - Zwiel Hanneky"
    assert ("", "VELTRA") in _seats(tmp_path, "## Ember Valley Town Deal board members\n\n" + listed)
    assert membership_lines.before_name("Tarn Council - Youth Services") == ""
