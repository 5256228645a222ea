"""Lists of people whose lines ran together: heads with an aside, posts in turn of the public too, for which items somebody came."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper
from convenor.ingest.roster.roster_text import named

HEAD = "Northmere Hospitals NHS Trust\n\nMinutes of the meeting held on 4 May 2027\n\n"
TRUST = "Northmere Hospitals NHS Trust"
BUSINESS = "\n\n1. Welcome\n\nThe Chair welcomed everybody.\n"

# A line of a roster → its people with title and body.
LINES = {
    "Ann Bell (AB) : Non-Executive Director NHS Hill CCG (Chair) Carl Dee (CD) : Head of Nursing, Vale Trust (item 5) Eve Fox (EF) : "
    "Minute Taker NHS Hill CCG": [
        "Ann Bell, Non-Executive Director / Chair, NHS Hill CCG",
        "Carl Dee, Head of Nursing, Vale Trust",
        "Eve Fox, Minute Taker, NHS Hill CCG",
    ],
    "Ann Bell (Director of Finance (Chair))": ["Ann Bell, Director of Finance (Chair), "],
    "Mr A Bell (Chief Operating Officer) for item 5 Mr C Dee (Head of Estates) for items 5 and 6 Ms E Fox (Clerk)": [
        "Mr A Bell, Chief Operating Officer, ",
        "Mr C Dee, Head of Estates, ",
        "Ms E Fox, Clerk, ",
    ],
}


@pytest.mark.parametrize("line", LINES)
def test_a_line_is_read(line: str) -> None:
    assert [f"{entry.name}, {entry.title}, {entry.body}" for entry in named(line, 0)] == LINES[line]


# Names, then posts in the same order → title and body of some; none where nobody can tell.
POSTS = {
    "Public Governor (part) Member of the public Member of the public Public Governor": {
        "Ann Bell": ("Public Governor", TRUST),
        "Tom Orr": ("Public Governor", TRUST),
    },
    "Public Governor (part) Member of the public Public Governor": {},
}


@pytest.mark.parametrize("posts", POSTS)
def test_members_of_the_public_stand_among_posts_in_turn(tmp_path: Path, posts: str) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(f"{HEAD}Members: Ann Bell Carl Dee Eve Fox Tom Orr {posts}\n\nThe meeting began.\n", "utf-8")
    assert {role.person: (role.title, role.organisation) for role in paper(path).roles} == POSTS[posts]


# What a paper says of attendance → (person, how).
TOLD = {
    "PRESENT (Members) Mr Owen Tarn OT Chairman Mr Paul Yeo PY Treasurer IN ATTENDANCE (By invitation) Mrs Sara Quill Clerk Mr Colin Dray CD "
    "Hart Ltd APOLOGIES Mrs Helga Munt HM Warden 01/29 Minutes The minutes were agreed.": {
        ("Owen Tarn", "present"),
        ("Paul Yeo", "present"),
        ("Sara Quill", "in_attendance"),
        ("Colin Dray", "in_attendance"),
        ("Helga Munt", "apologies"),
    },
    "Present:\nDr Ann Bell / Chair, Vale TrustMr Carl Dee / Director\nMrs Eve Fox / ClerkMs Ida MacDonald Orr / Warden": {
        ("Ann Bell", "present"),
        ("Carl Dee", "present"),
        ("Eve Fox", "present"),
        ("Ida MacDonald Orr", "present"),
    },
    "Present: Ann Bell\n\nThose present (by invitation) Mr Poe had asked were thanked.": {("Ann Bell", "present")},
}


@pytest.mark.parametrize("text", TOLD)
def test_a_head_with_an_aside_opens_a_list(tmp_path: Path, text: str) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(HEAD + text + BUSINESS, "utf-8")
    assert {(row.person, row.how) for meeting in paper(path).meetings for row in meeting.attendance} == TOLD[text]
