"""Tables and lists that count a body's members, with whoever they name beside the number; letters of a body before a post. All names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

TERMS = """{title}

Terms of Reference

The Forum has been set up by NHS Ember Vale Integrated Care Board {said}.

Membership

{members}

Quorum

The quorum shall be four members.

Meetings

There shall be two meetings a year.
"""
TABLE = """Statutory Sector | No. | Nominee
Ember County Council – elected members | 2 | Cllr. Gwen Marlow, Cllr. Samuel Vane
Tarn Institute | 1 | vacant
Vale Growers’ Association | 1 | Thomas Marsh
Ember Network – Social Inclusion | 2 | Ruth Farrow and Brian Stone
Ember Congress of Trade Unions | 1 | Ann Okoro"""


def _read(folder: Path, members: str, said: str = "(the ICB)", title: str = "Ember Vale Forum") -> Reading:
    file = folder / "terms.txt"
    file.write_text(TERMS.format(members=members, said=said, title=title), "utf-8")
    return paper(file)


def test_a_row_counts_members_and_names_them(tmp_path: Path) -> None:
    found = _read(tmp_path, TABLE)
    assert {(each.position, each.organisation, each.number) for each in found.seats} == {
        ("elected member", "Ember County Council", 2),
        ("", "Tarn Institute", None),
        ("", "Vale Growers’ Association", None),
        ("Social Inclusion", "Ember Network", 2),
        ("", "Ember Congress of Trade Unions", None),
    }
    body = {role.person: role.organisation for role in found.roles}
    assert len(body) == 6
    assert set(body.values()) == {
        "Ember County Council",
        "Vale Growers’ Association",
        "Ember Network",
        "Ember Congress of Trade Unions",
    }


@pytest.mark.parametrize(
    ("said", "sent"),
    [
        ("(the ICB)", "NHS Ember Vale Integrated Care Board"),
        ("(the Board or ICB)", "NHS Ember Vale Integrated Care Board"),
        ("(hereafter “the ICB”)", "NHS Ember Vale Integrated Care Board"),
        ("(which an ICB may do)", None),
    ],
)
def test_letters_before_a_post_are_those_of_the_body_before_a_bracket(
    tmp_path: Path, said: str, sent: str | None
) -> None:
    members = "• ICB Medical Director\n• Tarn Homes – Chief Executive\n• Healthwatch Ember – Manager"
    seats = {(each.position, each.organisation) for each in _read(tmp_path, members, said).seats}
    assert (("Medical Director", sent) if sent else ("ICB Medical Director", "")) in seats


ATTENDING = """1. Purpose
1.1. The Committee will see that services are safe.
2. Membership and attendance
2.1. Members
• Vale Hospital – Chief Nurse
• Tarn Homes – Chief Executive
• Healthwatch Ember – Manager
2.2. Participants
• The following may be asked to attend but do not vote:
• Ember College – Director of Nursing
• Two patient partners
Care Committee Terms of Reference 2
3. Quorum
3.1. Four members shall be present.
3.2. The Chair will have a casting vote.
"""


def test_who_may_come_makes_no_minutes_of_titled_terms(tmp_path: Path) -> None:
    file = tmp_path / "terms.txt"
    file.write_text("Care Committee Terms of Reference\n\n" + ATTENDING, "utf-8")
    found = paper(file)
    assert [part.kind for part in found.parts] == ["terms"]
    seats = {(each.position, each.organisation) for each in found.seats}
    assert {("Chief Nurse", "Vale Hospital"), ("Manager", "Healthwatch Ember")} <= seats
    assert not any("atient" in position or "Terms" in body for position, body in seats)
    file.write_text(
        "Care Committee\n\nMinutes of the meeting held on 4 May 2026\n\nPresent: Ann Okoro, Brian Stone\n\nApologies: Ruth Farrow\n\n"
        "1. Terms of Reference\nThe Committee agreed the terms of reference. The Chair will send them out. They must be kept. The quorum will be four.\n",
        "utf-8",
    )
    assert [part.kind for part in paper(file).parts] == ["minutes"]
