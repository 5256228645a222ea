"""Posts beside names: before a colon, behind or before the person's own initials, in letters of the house."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper
from convenor.ingest.roster.roster_text import named

# A line of a roster → its people with title and body.
LINES = {
    # labels before names that ran together
    "Statutory Interests: Cllr Ann Bell Vale County Council: Carl Dee Head of Works, Parks and Roads: Ben Fox Clerk: Eve Stone": [
        "Cllr Ann Bell, , ",
        "Carl Dee, , Vale County Council",
        "Ben Fox, Head of Works, Parks and Roads, ",
        "Eve Stone, Clerk, ",
    ],
    "Ann Bell Vale Council: Carl Dee Hill Trust: Ben Fox Social Inclusion: Eve Stone": [
        "Ann Bell, , ",
        "Carl Dee, , Vale Council",
        "Ben Fox, , Hill Trust",
        "Eve Stone, , ",
    ],
    # own initials
    "Ann Bell, Vale Transport Group (AB) Carl Dee, Chief Officer (CD) Ben Fox, Planning Officer, Hill Council (BF)": [
        "Ann Bell, , Vale Transport Group",
        "Carl Dee, Chief Officer, ",
        "Ben Fox, Planning Officer, Hill Council",
    ],
    "Ann Bell – (AB) Chair, Vale Rail Forum Carl Dee-(CD) Hill Borough Council Ben Fox – (BF) Marlow Town Council": [
        "Ann Bell, Chair, Vale Rail Forum",
        "Carl Dee, , Hill Borough Council",
        "Ben Fox, , Marlow Town Council",
    ],
    "Ann Bell – (AB) Chair, Vale Rail Forum": ["Ann Bell, Chair, Vale Rail Forum"],
    "Ann Bell, Head of Works, Vale Trust (VT)": ["Ann Bell, Head of Works, Vale Trust (VT)"],
    # letters beside posts
    "Ann Bell (CEO), Carl Dee (CFO), Ben Fox (QDO), Eve Stone (ND HR), Tom Ash (Company Secretary)": [
        "Ann Bell, CEO, ",
        "Carl Dee, CFO, ",
        "Ben Fox, QDO, ",
        "Eve Stone, ND HR, ",
        "Tom Ash, Company Secretary, ",
    ],
    "Ann Bell (Clerk), Carl Dee (Ranger), Ben Fox (Caretaker), Eve Stone (RSPB), Tom Ash (VCC)": [
        "Ann Bell, Clerk, ",
        "Carl Dee, Ranger, ",
        "Ben Fox, Caretaker, ",
        "Eve Stone, , RSPB",
        "Tom Ash, , VCC",
    ],
    "Ann Bell (Clerk), Carl Dee (VHA), Ben Fox (Hill Trust), Eve Stone (QDO)": [
        "Ann Bell, Clerk, ",
        "Carl Dee, , VHA",
        "Ben Fox, , Hill Trust",
        "Eve Stone, , QDO",
    ],
    "Ann Bell, Director: Children, Young People and Learning, Vale Borough Council": [
        "Ann Bell, Director: Children, Young People and Learning, Vale Borough Council",
    ],
    "Ann Bell (CNO), Carl Dee, PA to HoIS": ["Ann Bell, CNO, ", "Carl Dee, PA to HoIS, "],
}


@pytest.mark.parametrize("line", LINES)
def test_the_post_of_each_is_told(line: str) -> None:
    assert [f"{entry.name}, {entry.title}, {entry.body}" for entry in named(line, 0)] == LINES[line]


def test_what_stands_before_a_colon_is_not_of_the_person_before() -> None:
    line = "Ann Bell Officers: Carl Dee, Ben Fox and Eve Stone Clerk: Tom Ash"
    assert not any("Officers" in entry.title for entry in named(line, 0))


PAGES = {
    "ATTENDEES: Ann Bell, Hill Borough Council (AB) Carl Dee, Vale Community Forum (CD) Ben Fox, Roads Officer, Vale Council (BF)": {
        "Ann Bell": "Hill Borough Council",
        "Carl Dee": "Vale Community Forum",
        "Ben Fox": "Vale Council",
    },
    "Members: Ann Bell, Hill Borough Council Carl Dee, Vale Community Forum Ben Fox, Marlow Trust": {
        "Ann Bell": "Hill Borough Council",
        "Carl Dee": "Vale Community Forum",
        "Ben Fox": "Marlow Trust",
    },
}


@pytest.mark.parametrize("roster", PAGES)
def test_a_roster_within_a_page_that_is_one_paragraph(tmp_path: Path, roster: str) -> None:
    page = f"QUARREN VALLEY TRANSPORT FORUM – Thursday 9 March 2017, 10am VENUE: Old Annexe, Room 3 {roster} Apologies: Eve Stone, Umber Council 1. Welcome The Chair opened the meeting."
    path = tmp_path / "minutes.txt"
    path.write_text(page, "utf-8")
    found = paper(path)
    assert PAGES[roster].items() <= {role.person: role.organisation for role in found.roles}.items()
    assert {seen.person for seen in found.meetings[0].attendance if seen.how == "present"} >= set(PAGES[roster])


def test_a_resident_and_the_title_of_what_follows_are_no_body(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        "Quarren Valley Forum\n\nMinutes of the meeting held on 4 May 2024\n\nPresent:\n\nAnn Bell, Forum member - Vale resident\n\n"
        "Carl Dee\n\nApologies:\n\nBen Fox\n\nEve Stone\n\nMINUTES\n\nThe minutes were agreed.\n",
        "utf-8",
    )
    assert {role.organisation for role in paper(path).roles} <= {"Quarren Valley Forum", None}
