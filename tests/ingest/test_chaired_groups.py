"""Who chairs each of a list of groups, who holds a seat in lines by turns, and whom a sentence says to hold an office; all names are invented."""

from __future__ import annotations

from pathlib import Path

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

TERMS = "Ember Valley Board\n\nTerms of Reference\n\nQuorum\n\nThe quorum of the Board shall be four members.\n\nMeetings\n\nThe Board shall meet twice a year.\n\n{more}\n"
Roles = set[tuple[str, str, str]]


def _read(folder: Path, more: str) -> Reading:
    file = folder / "terms.txt"
    file.write_text(TERMS.format(more=more), "utf-8")
    return paper(file)


def _roles(folder: Path, more: str) -> Roles:
    return {
        (role.person or "", role.title, role.organisation or "") for role in _read(folder, more).roles if role.title
    }


GROUPS = """Project groups

• Canal Works - chaired by Ann Bell

• Learning and Review, chaired by Mr John Marlow, Designated Nurse

• Youth Voice (lead: Mary Frost)"""


def test_each_line_of_a_list_names_a_group_and_who_chairs_it(tmp_path: Path) -> None:
    found = _roles(tmp_path, GROUPS)
    assert {
        ("Ann Bell", "Chair", "Canal Works"),
        ("John Marlow", "Chair", "Learning and Review"),
        ("Mary Frost", "Lead", "Youth Voice"),
    } <= found


def test_one_line_alone_or_one_that_opens_with_a_name_is_none(tmp_path: Path) -> None:
    assert not _roles(tmp_path, "Canal Works - chaired by Ann Bell")
    found = _roles(tmp_path, "• Hugh Marsh, chaired by Ann Bell\n\n• Jane Marlow, chaired by John Marlow")
    assert not {role for role in found if role[2] in ("Hugh Marsh", "Jane Marlow")}


TURNS = """Membership

{first}

Ann Bell

Housing Manager

John Marlow

Chair of Tarn Area Partnership

Mary Frost{last}"""


def test_posts_and_names_by_turns_that_open_with_a_post_belong_to_the_name_below(tmp_path: Path) -> None:
    found = _roles(tmp_path, TURNS.format(first="Parks Manager", last=""))
    assert {("Ann Bell", "Parks Manager"), ("John Marlow", "Housing Manager")} <= {role[:2] for role in found}
    assert not {("Ann Bell", "Housing Manager"), ("John Marlow", "Chair")} & {role[:2] for role in found}


def test_those_that_open_with_a_name_belong_to_the_name_above(tmp_path: Path) -> None:
    found = _roles(tmp_path, TURNS.format(first="Our people are these.", last="\n\nTown Clerk"))
    assert {("Ann Bell", "Housing Manager"), ("Mary Frost", "Town Clerk")} <= {role[:2] for role in found}


def test_who_has_been_something_since_some_month_or_is_it_at_present(tmp_path: Path) -> None:
    said = (
        "The Independent Scrutineer since April 2023 has been Dr Ann Bell. The Chair is at present Supt. John Marlow."
    )
    assert {role[:2] for role in _roles(tmp_path, said)} >= {
        ("Ann Bell", "Independent Scrutineer"),
        ("John Marlow", "Chair"),
    }
    assert not _roles(tmp_path, "The Board since April 2023 has been Ember Valley Board.")


def test_the_chair_of_a_body_with_a_name_is_an_entry_and_no_title(tmp_path: Path) -> None:
    members = "Membership\n\nThe members are:\n\nTarn Council\n\nChair of Tarn Area Partnership\n\nEmber College"
    found = {(seat.position, seat.organisation) for seat in _read(tmp_path, members).seats}
    assert found >= {("Chair", "Tarn Area Partnership"), ("", "Ember College")}


def test_what_a_member_speaks_for_is_no_post(tmp_path: Path) -> None:
    members = "Members of the Forum\n\nTarn Council – Cllr Ann Bell\n\nEmber College – Mary Frost\n\nJohn Marlow (Deputy Chair) – land management, Tarn Farm"
    assert "Tarn Farm" not in {seat.organisation for seat in _read(tmp_path, members).seats}


def test_a_rank_before_a_bracket_is_a_post(tmp_path: Path) -> None:
    members = "Membership\n\nTarn County Council – Area Manager (Ann Bell)\n\nEmber College – Principal (Mary Frost)"
    assert ("Area Manager", "Tarn County Council") in {
        (seat.position, seat.organisation) for seat in _read(tmp_path, members).seats
    }
