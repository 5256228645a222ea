"""Memberships whose entries fill up a kind that stands above them, and posts of the council or committee's parent; all names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper
from convenor.ingest.readers import lost_marks
from convenor.ingest.seats import own_seats

TERMS = "{body}\n\nTerms of Reference\n\n{members}\n\nQuorum\n\nThe quorum shall be four members.\n\nMeetings\n\nThere shall be two meetings a year.\n"
Told = list[tuple[str, str, int | None]]

HALL = """Membership

The Committee shall, when full, have 4 members, ie;
# Two Representative members, to be appointed;
-One by the Ember Parochial Church Council
-One by the Trustees of Tarn Chapel
# Two Elected members, to be chosen at the Annual General Meeting as set out below."""
SUMS = """Membership

The Forum will have 6 members, made up as follows:

Schools members (4)
Primary headteachers – 3
Special school representative – 1

Non-schools members (2)
Diocese of Ember – 1
Trade unions – 1"""
SECTORS = """Membership

Public Sector (3)

Ember Council - the Leader and the Chief Executive
Ember Police - Commander

Private Sector (3)

Ember Chamber (2)
Tarn Employers' Coalition - Mr D Bassi

Education (1)

Ember and Tarn College - Principal"""
NO_SUM = """Membership

• Residents (2)
• Tarn Homes (1)
• Vale Trust (1)"""
NUMBERED = """Membership

The Board shall consist of 6 voting members, as follows:

3 Member Representatives; and
3 Employer Representatives."""
EACH = """Membership

3.1 The group is made up of one representative of each of these:

- Ember Rivers Trust
- Friends of Tarn Mere
- Vale Water plc"""


def _seats(folder: Path, members: str, body: str = "Ember Vale Forum") -> Told:
    file = folder / "terms.txt"
    file.write_text(TERMS.format(body=body, members=members), "utf-8")
    return [(seat.position, seat.organisation, seat.number) for seat in paper(file).seats]


@pytest.mark.parametrize(
    ("members", "wanted"),
    [
        (
            HALL,
            [
                ("Representative member", "Ember Parochial Church Council", None),
                ("Representative member", "Tarn Chapel", None),
                ("Elected member", "", 2),
            ],
        ),
        (
            SUMS,
            [
                ("Primary headteacher", "", 3),
                ("Special school representative", "", None),
                ("Non-schools member", "Diocese of Ember", None),
                ("Trade unions", "", None),
            ],
        ),
        (NO_SUM, [("Resident", "", 2), ("", "Tarn Homes", None), ("", "Vale Trust", None)]),
        (NUMBERED, [("Member Representative", "", 3), ("Employer Representative", "", 3)]),
        (EACH, [("Representative", name, None) for name in ("Ember Rivers Trust", "Friends of Tarn Mere", "Vale Water plc")]),
    ],
)  # fmt: skip
def test_entries_fill_up_the_kind_above(tmp_path: Path, members: str, wanted: Told) -> None:
    assert _seats(tmp_path, members) == wanted


def test_posts_that_only_a_council_has_are_those_of_the_one_that_is_named(tmp_path: Path) -> None:
    members = "Membership\n\nThe members are:\n\n- Leader of Ember Council\n- Cabinet Member for Care\n- Director of Public Health\n- Chief Executive, Vale Trust"
    assert [who for _, who, _ in _seats(tmp_path, members)] == ["Ember Council"] * 3 + ["Vale Trust"]
    two = f"{members}\n- Chief Executive, Tarn Council"
    assert [who for _, who, _ in _seats(tmp_path, two)][1:3] == ["", ""]


def test_posts_of_a_committee_are_those_of_the_body_whose_committee_it_is() -> None:
    assert own_seats.parent("The Board is a committee of Ember City Council, set up in 2012.") == "Ember City Council"
    assert own_seats.parent("It was a committee of the Council, and the Board is a committee of the Council.") == ""
    assert own_seats.parent("The Board reports to Ember City Council.") == ""


def test_members_of_a_hall_are_not_elected_by_a_council() -> None:
    assert own_seats.of_a_council("Elected member", "Ember Local Partnership")
    assert not own_seats.of_a_council("Elected member", "Ember Village Hall")


def test_letters_on_lines_of_their_own_are_those_of_the_clauses_below() -> None:
    printed = ["a)", "The Board is a committee.", "b)", "It shall meet.", "c)", "It shall report.", "to Council."]
    wanted = ["", "a) The Board is a committee.", "", "b) It shall meet.", "", "c) It shall report.", "to Council."]
    assert lost_marks.alone(printed) == wanted
    assert lost_marks.alone(["b)", "one", "d)", "two", "f)", "three"])[1] == "one"


def test_statutory_invitees_sit_and_those_who_may_be_invited_do_not(tmp_path: Path) -> None:
    members = "Membership\n\nThe statutory members are:\n\n- Chief Constable, Vale Police\n- Leader, Ember Council\n\nInvited Participants\n\nThe Board must invite the following (statutory invitees):\n\n- Principal, Coleg Ember\n- Police and Crime Commissioner for Vale\n- Police and Crime Commissioner - Commissioner"
    posts = [post for post, _, _ in _seats(tmp_path, members)]
    assert posts == ["Chief Constable", "Leader", "Principal", "Police and Crime Commissioner for Vale", "Commissioner"]
    others = members.replace("must invite the following (statutory invitees)", "may invite")
    assert len(_seats(tmp_path, others.replace("Invited Participants", "Invited guests"))) == 2


def test_sectors_whose_members_stand_below_with_their_number_are_no_seats_and_an_own_chair_sits_elsewhere(
    tmp_path: Path,
) -> None:
    file = tmp_path / "terms.txt"
    text = TERMS.format(body="Ember Strategic Partnership", members=SECTORS)
    file.write_text(text + "\nReporting\n\nThe Chair will sit on the Board and will report to it quarterly.\n")
    found = [(each.position, each.organisation, each.number) for each in paper(file).seats]
    assert found == [
        ("Leader", "Ember Council", None),
        ("Chief Executive", "Ember Council", None),
        ("Commander", "Ember Police", None),
        ("", "Ember Chamber", 2),
        ("", "Tarn Employers' Coalition", None),
        ("Principal", "Ember and Tarn College", None),
    ]
