"""What leads in those who sit on a body where no colon does, what ends it, and what is told of each of them below. All names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

RULES = "\n\nQuorum\n\nThe quorum shall be four members.\n\nMeetings\n\nThere shall be two meetings a year.\n"
LISTED = """Terms of reference

Who belongs to the Forum

The Forum is made up of the councils along the river, and a few other bodies (listed as they stand today below)

  • Ember Borough Council
  • Tarn District Council
  • Vale Rivers Trust
"""
OF_EACH = """Ember Vale Partnership

Terms of Reference

Membership

The partners are:

  • Ember Borough Council
  • Tarn District Council
  • Vale Rivers Trust

{each}
"""
RAN_ON = """EMBER MUSIC BOARD TERMS OF REFERENCE
1. To take the long view of music teaching in the valley.
2. To see that all policies are tested against what they do for children.
Membership
The Board will have a Chair of its own, who is appointed for three years. The members of the
Board will be
Ember Borough Council – Head of Learning (1)
Primary headteacher (1), secondary headteacher (1), special school
headteacher (1)
University of Tarn, School of Music – nominated lecturer (1)
Vale Music Trust – trustee (1)
"""
CELLS = """Ember Town Board – Terms of Reference

1. The Ember Town Board shall have the Members named below.

Business

Tarn Gears Ltd

Declan Fair

Managing Director

Business

Loom Street Studios

Gwen Marlow

Lead Council

Ember Borough Council

Cllr Samuel Vane

MP

Member of Parliament

Thomas Marsh

Arts

The Vale Trust

Ruth Farrow

Head of Programme

2. The Chair shall hold office for two years.
"""


def _read(folder: Path, text: str) -> Reading:
    file = folder / "terms.txt"
    file.write_text(text + RULES, "utf-8")
    return paper(file)


def _seats(read: Reading) -> set[tuple[str, str, int | None]]:
    return {(seat.position, seat.organisation, seat.number) for seat in read.seats}


def test_who_belongs_and_is_listed_below_sits_and_none_of_them_is_the_body(tmp_path: Path) -> None:
    found = _read(tmp_path, LISTED)
    bodies = ("Ember Borough Council", "Tarn District Council", "Vale Rivers Trust")
    assert _seats(found) == {("", body, None) for body in bodies}
    assert found.parts[0].body is None
    assert {seat.sector for seat in found.seats} == {None}
    other = LISTED.replace("Who belongs to the Forum", "What the Forum did").replace("is made up of", "wrote to")
    assert not _read(tmp_path, other).seats


@pytest.mark.parametrize(
    ("each", "position", "number"),
    [
        ("Each partner shall be represented by an officer of director level or the like.", "officer of director level", None),
        ("Each of these may appoint two elected members, who serve for a year.", "elected member", 2),
        ("Each authority sends one senior officer to every meeting.", "senior officer", None),
        ("Each partner has one vote.", "", None),
        ("Each partner shall pay two pounds.", "", None),
    ],
)  # fmt: skip
def test_whom_each_of_those_above_sends(tmp_path: Path, each: str, position: str, number: int | None) -> None:
    bodies = ("Ember Borough Council", "Tarn District Council", "Vale Rivers Trust")
    assert _seats(_read(tmp_path, OF_EACH.format(each=each))) == {(position, body, number) for body in bodies}


def test_a_label_below_an_item_and_members_behind_what_leads_them_in(tmp_path: Path) -> None:
    assert _seats(_read(tmp_path, RAN_ON)) == {
        ("Head of Learning", "Ember Borough Council", None),
        ("Primary headteacher", "", None),
        ("secondary headteacher", "", None),
        ("special school headteacher", "", None),
        ("nominated lecturer", "University of Tarn, School of Music", None),
        ("trustee", "Vale Music Trust", None),
    }


def test_a_name_below_a_body_sits_for_it_where_no_post_follows(tmp_path: Path) -> None:
    found = _read(tmp_path, CELLS)
    assert _seats(found) == {
        ("Managing Director", "Tarn Gears Ltd", None),
        ("", "Loom Street Studios", None),
        ("Councillor", "Ember Borough Council", None),
        ("Member of Parliament", "", None),
        ("Head of Programme", "Vale Trust", None),
    }
    roles = {(role.title, role.organisation) for role in found.roles}
    assert {
        ("Managing Director", "Tarn Gears Ltd"),
        ("", "Loom Street Studios"),
        ("Head of Programme", "Vale Trust"),
    } <= roles


CONSTITUTION = """CONSTITUTION OF EMBER VALE COMMUNITY COUNCIL

1.0. NAME

1.1. The Community Council shall be called Ember Vale Community Council.

2.0. COMPOSITION OF THE COUNCIL

2.1. The Community Council shall be composed of:

a. four elected members, of whom two shall be returned by the Tarn ward and two by the Harbridge ward;

b. one person nominated by the Vale Development Trust and one by Tarn Hall Committee, who shall not vote;

c. one young person aged 16 or 17, chosen by the pupil council of Ember Academy.

2.2. Whoever is away for six months ceases to be a member.

3.0. OFFICE-BEARERS

3.1. The Community Council shall elect a Chair in May. No one shall be Chair for more than four years.

4.0. MEETINGS

4.1. There shall be six meetings a year.
"""


def test_one_body_sends_somebody_and_one_another_till_a_numbered_title_in_capitals(tmp_path: Path) -> None:
    seats = _seats(_read(tmp_path, CONSTITUTION))
    assert {each for each in seats if each[1]} == {
        ("person", "Vale Development Trust", None),
        ("person", "Tarn Hall Committee", None),
        ("young person aged 16 or 17", "Ember Academy", None),
    }
    assert len(seats) == 5
