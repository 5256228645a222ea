"""What stands beside a name in a list: initials before an office, a seat behind a slash, notes that part no group from its body."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.lists import offices
from convenor.ingest.read import paper
from convenor.ingest.roster.roster_text import named


@pytest.mark.parametrize(
    ("line", "posts"),
    [
        ("Ann Larkin AL (Chair)", [("Chair", "")]),
        ("Ann Larkin AL (Practice Manager)", [("Practice Manager", "")]),
        ("Mary O’Shea MOS Head of Works – Hill Council", [("Head of Works", "Hill Council")]),
        ("Ann Larkin Chief Officer – Hill Council / Partner Member", [("Chief Officer", "Hill Council")]),
        ("Ann Larkin, Clerk / RFO", [("Clerk", ""), ("RFO", "")]),
        ("Ann Larkin AL Hill Chair (Meeting Chair)", [("Hill Chair", "")]),
        ("Ann Larkin AL Finance Director (Meeting Chair)", [("Finance Director", ""), ("(presided)", "MEETS")]),
        ("Ann Larkin, Interim Chair", [("Interim Chair", "")]),
        ("Ann Larkin, in the chair", [("(presided)", "MEETS")]),
        ("Ann Larkin, In Chair", [("(presided)", "MEETS")]),
    ],
)
def test_a_line_tells_posts(line: str, posts: list[tuple[str, str]]) -> None:
    (entry,) = named(line, 0)
    told = [
        ("(presided)" if t == offices.PRESIDED else t, entry.body if of is None else of)
        for t, of in offices.titles(entry, "MEETS")
    ]
    assert told == posts


def test_a_seat_stands_behind_a_slash() -> None:
    (entry,) = named("Ann Larkin, Chief Officer, Hill Council / Local Authority Partner Member", 0)
    assert (entry.title, entry.body) == ("Chief Officer", "Hill Council")
    assert entry.also == (("Local Authority Partner Member", ""),)
    (entry,) = named("Ann Larkin, Chief Officer, Hill Council / Vale Council", 0)
    assert entry.also == ()


def test_an_office_or_a_note_parts_no_group_from_its_body() -> None:
    groups = "Councillors Bell (Deputy Chair), Fenn (present until 11.20am) and Marlow (Hill Council)"
    assert [entry.body for entry in named(groups, 0)] == ["", "Hill Council", "Hill Council"]
    every = "Ann Bell (Chair), Tom Fenn and Jo Marlow (all Hill Council)"
    assert {entry.body for entry in named(every, 0)} == {"Hill Council"}
    guests = "Ann Bell (Clerk), Tom Fenn (online) and Jo Marlow (Hill Club); Di Gray (Vale Club)"
    assert [entry.body for entry in named(guests, 0)] == ["", "Hill Club", "Hill Club", "Vale Club"]
    others = "Councillors Bell (Vale Council), Fenn and Marlow (Hill Council)"
    assert [entry.body for entry in named(others, 0)] == ["Vale Council", "", "Hill Council"]


def test_no_post_is_in_how_somebody_got_it(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        "Umber Joint Board\n\nMinutes of the meeting held on 3 May 2027\n\n"
        "Present: Cllr Ann Larkin, Council Cllr Tom Fenn, Hill Borough Council Cllr Joan Bell, Vale Borough Council\n\n"
        "1. Vice-Chair\n\nCllr Larkin was deemed elected Vice-Chair. Cllr Fenn was in the chair for the meeting.\n\n"
        "Jo Marlow, Headteacher of St Umber's Primary, was welcomed.\n\nSue Bell, Head Teacher of Special Needs, and Sam Ogle, Deputy Head Teacher of Special Needs, were welcomed.\n",
        "utf-8",
    )
    roles = {(role.person, role.title, role.organisation) for role in paper(path).roles}
    assert ("Ann Larkin", "Vice-Chair", "Umber Joint Board") in roles
    assert ("Jo Marlow", "Headteacher", "St Umber's Primary") in roles
    assert ("Tom Fenn", "", "Hill Borough Council") in roles
    assert "Special Needs" not in {body for _, _, body in roles}
    assert not {r for r in roles if "elected" in r[1] or "chair for" in r[1] or r[2] == "Council"}


def test_who_comes_besides_with_a_long_title_is_somebody_else() -> None:
    line = "Councillors N Larkin, Z Fenn and the Police and Crime Commissioner for Umber – Mr Bo Hill"
    assert [(entry.name, entry.title) for entry in named(line, 0)] == [
        ("Councillors N Larkin", ""),
        ("Z Fenn", ""),
        ("Mr Bo Hill", ""),
    ]
