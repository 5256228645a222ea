"""Chapters on members in terms of reference and on pages, in the shapes in which they are printed or were lost; all names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

TERMS = "Ember Vale Forum\n\nTerms of Reference\n\n{members}\n\nQuorum\n\nThe quorum of the Forum shall be four members.\n\nMeetings\n\nThe Forum shall meet twice a year.\n"


def _read(folder: Path, text: str, name: str = "terms.txt") -> Reading:
    file = folder / name
    file.write_text(text, "utf-8")
    return paper(file)


def _seats(read: Reading) -> list[tuple[str, str, int | None]]:
    return [(seat.position, seat.organisation, seat.number) for seat in read.seats]


LABELS = """Membership

The members are:

• Care Trust nominees :
• 1 Nurse
• 1 Tarn Ambulance Service
• Local government :
• 1 nominee of Ember Borough Council"""
NUMBERS = """Membership

The Forum shall have 5 members, namely 4 councillors and 1 further member; 2 independent persons:

Ember City Council3
Tarn District Council1"""
GLUED = """Membership

3.1 The Forum shall have 6 members, namely 4 councillors and 2 independent co-opted members:
Ember City Council3
Tarn District Council1"""
ABOVE = """Partnership members

2 x business representatives

Appointed by: Ember Chamber of Commerce:

  • Gwen Marlow
  • Sam Veitch

Local housing representative

Appointed by: Ember Housing Forum:

  • Vacancy"""
NAMED = """Membership

Ember Borough Council
Jolyon Hackett, Ember Borough Council
Cllr Ottoline Kang, Tarn Borough Council
Marcus Deane, Tarn Borough Council
Vale Farmers Union
Dorcas Hogben, VFU

Observers

Edwina Shrubb, Vale Forestry Trust"""
COUNTED = "Membership\n\nThe Forum has 12 members who represent the agencies - Elected Members (5), Vale Constabulary (1), the Tarn Health Trust (1) - while the others represent Older People (2) and Business (1)."


@pytest.mark.parametrize(
    ("members", "wanted"),
    [
        (LABELS, [("Nurse", "Care Trust", None), ("", "Tarn Ambulance Service", None), ("nominee", "Ember Borough Council", None)]),
        (GLUED, [("independent co-opted member", "", 2), ("councillor", "Ember City Council", 3), ("councillor", "Tarn District Council", None)]),
        (ABOVE, [("business representative", "Ember Chamber of Commerce", 2), ("Local housing representative", "Ember Housing Forum", None)]),
        (NAMED, [("", "Ember Borough Council", None), ("", "Tarn Borough Council", 2), ("", "Vale Farmers Union", None)]),
        (COUNTED, [("Elected Member", "", 5), ("", "Vale Constabulary", None), ("", "Tarn Health Trust", None), ("Older People", "", 2), ("Business", "", None)]),
    ],
)  # fmt: skip
def test_chapters(tmp_path: Path, members: str, wanted: list[tuple[str, str, int | None]]) -> None:
    assert _seats(_read(tmp_path, TERMS.format(members=members))) == wanted


RUN_ON = (
    "Ember Schools Forum Constitution 1. Title 1.1 The Ember Schools Forum was set up under the regulations. 2. Membership 2.1 There shall be nine members of the Forum "
    "made up as follows:Special Schools (One Member) One headteacher elected by the headteachers of special schools Primary Schools (Four Members) Three headteachers elected by "
    "the Ember Primary Heads' Conference, One governor elected by the Ember Governors' Association Academies (Two Members) Two representatives of the Tarn Academies Trust "
    "2.2 The Director of Care may attend. 3. Meetings 3.1 The Forum shall meet five times a year. 3.2 The quorum shall be 40% of the members. 3.3 The Forum shall elect a Chair."
)


def test_a_chapter_that_was_lost_into_one_line(tmp_path: Path) -> None:
    assert _seats(_read(tmp_path, f"{RUN_ON}\n")) == [
        ("headteacher elected by headteachers of special schools", "", None),
        ("headteacher", "Ember Primary Heads' Conference", 3),
        ("governor", "Ember Governors' Association", None),
        ("representative", "Tarn Academies Trust", 2),
    ]


NOT_MEMBERS = """Membership

Members are expected to:

• attend meetings
• report to Ember Council
• read papers from Vale Trust

In attendance

• Clerk, Ember Council
• Solicitor, Tarn Council"""


def test_what_members_do_and_who_attends_are_no_seats(tmp_path: Path) -> None:
    assert not _read(tmp_path, TERMS.format(members=NOT_MEMBERS)).seats


def test_letters_that_a_paper_tells_are_spelt_out(tmp_path: Path) -> None:
    members = "Membership\n\nChair: Councillor Ann Okoro, City of Ember Council (CEC)\n\nCore members\n\n• Head of Housing, CEC\n• Area Commander, Vale Police"
    seats = {(seat.position, seat.organisation) for seat in _read(tmp_path, TERMS.format(members=members)).seats}
    assert ("Head of Housing", "City of Ember Council") in seats


LOST = """The Board is made up of the Members listed here.

Lead Council

Ember Borough Council

Declan Fair

Chief Executive

Tarn Homes

Amara Nwosu

Vale Sixth Form College

Owen Hughes

Principal
"""
UNDER = """Membership

• Elected members (2)
• Cllr Ann Okoro
• Cllr Owen Hughes
• Chief Executive (1)
• Declan Fair
• Tarn Development Company (1)
• Amara Nwosu"""


@pytest.mark.parametrize(
    ("members", "wanted"),
    [
        (LOST, {("Declan Fair", "Chief Executive", "Ember Borough Council"), ("Amara Nwosu", "", "Tarn Homes"), ("Owen Hughes", "Principal", "Vale Sixth Form College")}),
        (UNDER, {("Ann Okoro", "Elected member", "Ember Vale Forum"), ("Declan Fair", "Chief Executive", "Ember Vale Forum"), ("Amara Nwosu", "", "Tarn Development Company")}),
        ("Membership\n\n• Saffiyo Brackenb - Director of Care, Ember Council\n• Aloysio Tannaway - Chief Nurse, Vale Trust", {("Saffiyo Brackenb", "Director of Care", "Ember Council")}),
    ],
)  # fmt: skip
def test_who_holds_a_seat_that_another_line_tells(
    tmp_path: Path, members: str, wanted: set[tuple[str, str, str]]
) -> None:
    roles = {
        (role.person, role.title, role.organisation) for role in _read(tmp_path, TERMS.format(members=members)).roles
    }
    assert wanted <= roles


def test_a_kind_of_bodies_over_one_of_them_has_no_seat(tmp_path: Path) -> None:
    seats = {seat.organisation for seat in _read(tmp_path, TERMS.format(members=LOST)).seats}
    assert "Ember Borough Council" in seats and "Lead Council" not in seats


def test_a_post_over_a_name_is_not_that_of_whoever_stands_below_in_a_lost_table(tmp_path: Path) -> None:
    text = TERMS.format(
        members="Membership\n\nSenior Partner\n\nTarn Homes\n\nAmara Nwosu\n\nVale Council\n\nOwen Hughes"
    )
    roles = _read(tmp_path, text).roles
    assert not any(role.person == "Owen Hughes" and role.title == "Senior Partner" for role in roles)


def test_a_vacancy_is_nobody(tmp_path: Path) -> None:
    members = "Membership\n\n• Ann Okoro, Clerk, Ember Council\n• vacant, Resilience Officer, Tarn Water\n• Owen Hughes, Manager, Vale Trust"
    read = _read(tmp_path, TERMS.format(members=members))
    assert not any("vacant" in (role.person or "") for role in read.roles)
    assert ("Resilience Officer", "Tarn Water") in {(seat.position, seat.organisation) for seat in read.seats}


FROM = """2. Membership: The membership will include as a minimum appropriate representation from

• Ember District Council
• Tarn District Council
• VSAB Business Manager
• ZQB Business Manager"""


def test_a_sentence_that_breaks_off_before_a_list_leads_it_in_and_letters_of_a_body_send(tmp_path: Path) -> None:
    text = "Vale Safeguarding Adults Board (VSAB)\n\n" + TERMS.format(members=FROM)
    seats = {(position, organisation) for position, organisation, _ in _seats(_read(tmp_path, text))}
    assert ("", "Ember District Council") in seats
    assert ("Business Manager", "Vale Safeguarding Adults Board") in seats
    assert ("ZQB Business Manager", "") in seats  # of which the paper does not say what they mean


WAYS = """4.1 The members are at present:

{label}
 - 2 members nominated by the Ember Ramblers
 - 1 member nominated by the Harbridge Riders

Owners and occupiers
 - 1 member nominated by the Tarn Landowners Association"""


@pytest.mark.parametrize(
    ("label", "sits"), [("Users of rights of way or access land", True), ("Rights of members", False)]
)
def test_users_of_rights_of_way_are_members_and_rights_of_members_are_not(
    tmp_path: Path, label: str, sits: bool
) -> None:
    seats = _seats(_read(tmp_path, TERMS.format(members=f"Membership\n\n{WAYS.format(label=label)}")))
    assert (("member", "Ember Ramblers", 2) in seats) is sits


def test_the_line_of_a_member_is_no_rule_and_what_stands_below_is(tmp_path: Path) -> None:
    members = f"{UNDER}\n\nThe members shall be appointed for three years."
    said = {rule.text for rule in _read(tmp_path, TERMS.format(members=members)).rules}
    assert not said & {"Ann Okoro", "Declan Fair", "Amara Nwosu"}
    assert "The members shall be appointed for three years." in said


def test_minutes_give_no_seats(tmp_path: Path) -> None:
    text = (
        "Marrow Partnership Board\n\nMinutes of the meeting held on 3 May 2031\n\nPresent: Ann Bell (Chair), Bo Dee\n\nMembership\n\n"
        "- three councillors nominated by Marrow Council\n- two representatives of Dale Hospitals NHS Trust\n\n1. Welcome\n\nThe Chair welcomed everybody.\n"
    )
    assert _seats(_read(tmp_path, text, "minutes.txt")) == []
