"""Rosters whose columns ran together: rows without marks between people, and names before all that is said of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper
from convenor.ingest.roster.roster_text import named

# A line of a roster → its people with title and body.
LINES = {
    "Ann Bell Marlow Council Carl Dee Norwich Trust Eve Fox Whitby College": [
        "Ann Bell, , Marlow Council",
        "Carl Dee, , Norwich Trust",
        "Eve Fox, , Whitby College",
    ],
    "Ann Bell, Clerk - Marlow Council Carl Dee – Norwich Trust Eve Fox, Chair – Whitby Forum": [
        "Ann Bell, Clerk, Marlow Council",
        "Carl Dee, , Norwich Trust",
        "Eve Fox, Chair, Whitby Forum",
    ],
    "Cllr Oakes (Chair) Hill District Council Cllr Tull Marlow Borough Council Acting Supt. Ian Poe Norwich Police": [
        "Cllr Oakes, Chair, Hill District Council",
        "Cllr Tull, , Marlow Borough Council",
        "Acting Supt. Ian Poe, , Norwich Police",
    ],
    "Mayor Dave Hay (Director) Marlow Council Rae Dunn (Director), Grand Housing Ltd Tom Orr MBE (Director) Orr Brewery": [
        "Dave Hay, Director, Marlow Council",
        "Rae Dunn, Director, Grand Housing Ltd",
        "Tom Orr MBE, Director, Orr Brewery",
    ],
    "Chair Ann Bell Vice Chair Carl Dee Treasurer Eve Fox": [
        "Ann Bell, Chair, ",
        "Carl Dee, Vice Chair, ",
        "Eve Fox, Treasurer, ",
    ],
    "Cllr J de Souza, Hill Council Mrs A van der Oak, Tull Council Cllr Ann Marlow Council": [
        "Cllr J de Souza, , Hill Council",
        "Mrs A van der Oak, , Tull Council",
        "Cllr Ann, , Marlow Council",
    ],
    "Ann Bell Practice Manager Marlow Surgery": ["Ann Bell, Practice Manager, Marlow Surgery"],
    "Ann Bell Deputy Clerk, Carl Dee Head of Housing and Eve Fox": [
        "Ann Bell, Deputy Clerk, ",
        "Carl Dee, Head of Housing, ",
        "Eve Fox, , ",
    ],
    "Chair Cllr A Bell, Cllr C Dee, Vice Chair Cllr E Fox": [
        "Cllr A Bell, Chair, ",
        "Cllr C Dee, , ",
        "Cllr E Fox, Vice Chair, ",
    ],
    "Mr A Bell, Chair Mr C Dee, Headteacher Ms E Fox, Clerk": [
        "Mr A Bell, Chair, ",
        "Mr C Dee, Headteacher, ",
        "Ms E Fox, Clerk, ",
    ],
    "RFO Clive Dee, Parish Clerk Linda Fox": ["Clive Dee, RFO, ", "Linda Fox, Parish Clerk, "],
    "Fran & Gill": ["Fran, , ", "Gill, , "],
    "Ann Bell, Chief Executive Marlow CVS": ["Ann Bell, Chief Executive, Marlow CVS"],
    "Ann Bell, Head of HR Services": ["Ann Bell, Head of HR Services, "],
    "Imogen Cray (IC) parent governor, Fred Moss (FM) headteacher, Ann Lee (AL) staff governor and Tom Orr (TO) clerk": [
        "Imogen Cray, parent governor, ",
        "Fred Moss, headteacher, ",
        "Ann Lee, staff governor, ",
        "Tom Orr, clerk, ",
    ],
    "Peter Lund of Hill Trust spoke. Mary Weir, Clerk of Vale Leisure, replied. Tom Orr, roads officer, came.": [],
}


@pytest.mark.parametrize("line", LINES)
def test_a_line_without_marks_is_read(line: str) -> None:
    found = [f"{entry.name}, {entry.title}, {entry.body}" for entry in named(line, 0)]
    if LINES[line]:
        assert found == LINES[line]
    else:
        assert not any(entry.body for entry in named(line, 0))


HEAD = "Northmere Hospitals NHS Trust\n\nMinutes of the meeting held on 4 May 2027\n\n"
# Names, then what is said of them → title and body of some; "" where nobody can tell.
COLUMNS = {
    "Present\n\nAnn Bell (AB)\n\nCllr Carl Dee\n\nEve Fox\n\nDales Trams (Chair)\n\nHill Council (Member for Roads)\n\nWhitby Civic Trust\n": {
        "Ann Bell": "Chair, Dales Trams",
        "Carl Dee": "Member for Roads, Hill Council",
        "Eve Fox": ", Whitby Civic Trust",
    },
    "Present\n\nAnn Bell\n\nCarl Dee Eve Fox\n\nTom Orr\n\nChairman\n\nNon-Executive Director Non-Executive Director\n\nChief Nurse\n": {
        "Ann Bell": "Chairman, Northmere Hospitals NHS Trust",
        "Carl Dee": "Non-Executive Director, Northmere Hospitals NHS Trust",
        "Eve Fox": "Non-Executive Director, Northmere Hospitals NHS Trust",
        "Tom Orr": "Chief Nurse, Northmere Hospitals NHS Trust",
    },
    "Members: Ann Bell Carl Dee Eve Fox Interim Chair Director of Finance Non-Executive Director\n\nThe meeting began.\n": {
        "Ann Bell": "Interim Chair, Northmere Hospitals NHS Trust",
        "Carl Dee": "Director of Finance, Northmere Hospitals NHS Trust",
        "Eve Fox": "Non-Executive Director, Northmere Hospitals NHS Trust",
    },
    "Members: Ann Bell Carl Dee Eve Fox Director of Strategy Company Secretary\n\nThe meeting began.\n": {},
}


@pytest.mark.parametrize("text", COLUMNS)
def test_columns_of_names_and_posts_are_paired_where_they_agree(tmp_path: Path, text: str) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(HEAD + text, "utf-8")
    reading = paper(path)
    assert {row.person for meeting in reading.meetings for row in meeting.attendance} >= set(COLUMNS[text])
    assert {role.person: f"{role.title}, {role.organisation or ''}" for role in reading.roles} == COLUMNS[text]


# What a paper says of attendance → (person, how).
TOLD = {
    "Ann Bell chaired. Walter Dee (Treasurer), Gill Orr and Lady Felicity Warne were there, and we were joined by Joe Lister, the "
    "council's Ranger. Dr Ian Poe had sent his apologies.": {
        ("Ann Bell", "present"),
        ("Walter Dee", "present"),
        ("Gill Orr", "present"),
        ("Felicity Warne", "present"),
        ("Joe Lister", "in_attendance"),
        ("Ian Poe", "apologies"),
    },
    "Present: Cllrs Eve Fox (Chair) and Ll. Bebb. Also in attendance were the Clerk, Mrs Joan Rowe, and County Cllr Rhodri Poe.": {
        ("Eve Fox", "present"),
        ("Ll. Bebb", "present"),
        ("Joan Rowe", "in_attendance"),
        ("Rhodri Poe", "in_attendance"),
    },
    "Present: Eve Fox, DI Mark Orr (Northmere Police), Bernadette (Bernie) Dee and PC 1143 Tom Poe\n\nApologies were received "
    "from Cllr Ian Bell, for whom Cllr Agnes Lund attended, and from Mr D.\nHale.": {
        ("Eve Fox", "present"),
        ("Mark Orr", "present"),
        ("Bernadette Dee", "present"),
        ("Tom Poe", "present"),
        ("Agnes Lund", "present"),
        ("Ian Bell", "apologies"),
        ("D. Hale", "apologies"),
    },
    "Present: Eve Fox\n\nMrs Ann Poe (AP), Director of Care at Hill Trust, attended for items 4 and 5. Miss Joy Orr took the minutes.": {
        ("Eve Fox", "present"),
        ("Ann Poe", "in_attendance"),
        ("Joy Orr", "in_attendance"),
    },
    "Ann Bell was there. Eve Fox couldn't make it and sent apologies.\n\n1. News\n\nTom Orr couldn't come to the fair. Ian Poe could "
    "not make it work.": {("Ann Bell", "present"), ("Eve Fox", "apologies")},
    "Present (6 Councillors):- Eve Fox (EF), Tom Orr (TO) – Chairman\n\nOfficers and others present: Ann Poe\n\nNot here: Ian Bell": {
        ("Eve Fox", "present"),
        ("Tom Orr", "present"),
        ("Ann Poe", "in_attendance"),
        ("Ian Bell", "absent"),
    },
}


@pytest.mark.parametrize("text", TOLD)
def test_who_was_there_is_told_in_many_ways(tmp_path: Path, text: str) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(HEAD + text + "\n\n1. Welcome\n\nThe Chair welcomed everybody.\n", "utf-8")
    assert {(row.person, row.how) for meeting in paper(path).meetings for row in meeting.attendance} == TOLD[text]


# Lines that say who wrote the minutes or was in the chair → (person, title).
OFFICES = {
    "Present: Ann Bell, Tom Orr\n\nMinutes by: Joan Dee": set(),
    "Present: Ann Bell, Tom Orr\n\nNotes taken by Joan Dee, Clerk": {("Joan Dee", "Clerk")},
    "Chair and Minute Taker: Joan Dee (JD)\n\nPresent: Ann Bell": {("Joan Dee", "Chair"), ("Joan Dee", "Minute Taker")},
    "Present: Ann Bell, Tom Orr\n\nIn the absence of the Chairman, Tom Orr took the chair.": {
        ("Tom Orr", "chair of the meeting")
    },
    "Present: Ann Bell, Tom Orr\n\nTom Orr took the chair.": {("Tom Orr", "chair of the meeting")},
    "Present: Ann Bell, Tom Orr\n\nTom Orr, Head of Roads, took the chair.": {
        ("Tom Orr", "chair of the meeting"),
        ("Tom Orr", "Head of Roads"),
    },
    "Present: Ann Bell, Eve Fox\n\nAnn Bell, the Clerk, was late, so the Treasurer took the chair.": {
        ("Ann Bell", "Clerk")
    },
    "Present: Ann Bell, Tom Orr\n\nThe last meeting was chaired by Tom Orr.": set(),
}


@pytest.mark.parametrize("text", OFFICES)
def test_a_line_tells_an_office_at_the_meeting(tmp_path: Path, text: str) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(HEAD + text + "\n\n1. Welcome\n\nEverybody was welcomed.\n", "utf-8")
    assert {(role.person, role.title) for role in paper(path).roles} == OFFICES[text]


# Tables that say of each person whether they came → (person, how).
REGISTERS = {
    "| Name | Category | Att. |\n|---|---|---|\n| Ann Bell | Parent Governor | P |\n| Tom Orr | Staff Governor | A |\n"
    "| Eve Fox | Co-opted Governor | N |\n| Ian Poe | Clerk | P (via Teams) |\n": {
        ("Ann Bell", "present"),
        ("Tom Orr", "apologies"),
        ("Eve Fox", "absent"),
        ("Ian Poe", "present"),
    },
    "| Attendee | Status | Notes |\n|---|---|---|\n| Ann Bell | Trustee, Chair | in person |\n| Tom Orr | Trustee | by video |\n"
    "| Eve Fox | Independent member | in person; arrived 14:20 |\n| Ian Poe | Trustee | sent apologies |\n": {
        ("Ann Bell", "present"),
        ("Tom Orr", "present"),
        ("Eve Fox", "present"),
        ("Ian Poe", "apologies"),
    },
    "| Organisation | Title | Forename | Surname | Role | Came |\n|---|---|---|---|---|---|\n| Hill Council | Cllr | Ann | Bell | Leader | In person |\n"
    "| Hill Council | Ms | Eve | Fox | Director of Housing | Online |\n| Vale ICB | Dr | Tom | Orr | Place Director | Apologies |\n": {
        ("Ann Bell", "present"),
        ("Eve Fox", "present"),
        ("Tom Orr", "apologies"),
    },
    "| Sector | Member | Here |\n|---|---|---|\n| Primary | Ann Bell, Headteacher | Y |\n| Primary | Tom Orr, Governor | N – apologies |\n"
    "| Unions | Eve Fox, NEU | Y (left after item 3) |\n| Council officers | Ian Poe, Finance Manager | Y |\n": {
        ("Ann Bell", "present"),
        ("Tom Orr", "apologies"),
        ("Eve Fox", "present"),
        ("Ian Poe", "in_attendance"),
    },
}


@pytest.mark.parametrize("text", REGISTERS)
def test_a_register_is_read_by_what_its_cells_say(tmp_path: Path, text: str) -> None:
    path = tmp_path / "minutes.md"
    path.write_text(
        f"# Northmere Board\n\nMinutes of the meeting held on 4 May 2027\n\n{text}\n\n## 1. Welcome\n\nAll were welcomed.\n",
        "utf-8",
    )
    assert {(row.person, row.how) for meeting in paper(path).meetings for row in meeting.attendance} == REGISTERS[text]


MORE = {
    "Members: Ann Bell (Chair), Tom Orr\n\nAttending: Eve Fox (Clerk)\n\nObserving: Ian Poe": {
        ("Ann Bell", "present"),
        ("Tom Orr", "present"),
        ("Eve Fox", "in_attendance"),
        ("Ian Poe", "in_attendance"),
    },
    "Present: BELL, Dr Ann (Chair); ORR-FOX, Professor Tom\n\nApologies: O'NEILL, Ms Eve": {
        ("Ann Bell", "present"),
        ("Tom Orr-Fox", "present"),
        ("Eve O'Neill", "apologies"),
    },
    "Membership (those marked P were present)\n\nP Cllr Ann Bell (Chairman)\n\nA Cllr Tom Orr\n\nP Cllr Eve Fox\n\nA = apologies": {
        ("Ann Bell", "present"),
        ("Eve Fox", "present"),
        ("Tom Orr", "apologies"),
    },
    "The following trustees took part: Ann Bell (Chair), Tom Orr.\n\nAlso taking part were Eve Fox (Manager) and Ian Poe.\n\n"
    "Joan Dee and Jim Lund could not attend.": {
        ("Ann Bell", "present"),
        ("Tom Orr", "present"),
        ("Eve Fox", "in_attendance"),
        ("Ian Poe", "in_attendance"),
        ("Joan Dee", "apologies"),
        ("Jim Lund", "apologies"),
    },
    "Present: Ann Bell, Tom Orr\n\nApologies: Eve Fox\n\nMinute taker: Ian Poe": {
        ("Ann Bell", "present"),
        ("Tom Orr", "present"),
        ("Eve Fox", "apologies"),
        ("Ian Poe", "in_attendance"),
    },
}


@pytest.mark.parametrize("text", MORE)
def test_lists_of_those_beside_the_members(tmp_path: Path, text: str) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(HEAD + text + "\n\n1. Welcome\n\nThe Chair welcomed everybody.\n", "utf-8")
    assert {(row.person, row.how) for meeting in paper(path).meetings for row in meeting.attendance} == MORE[text]


def test_people_at_the_head_of_a_log_met_nobody(tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    path.write_text(
        "Northmere Safer Streets Partnership\n\nAction log, 6 May 2027\n\nOwners: Ann Bell, Programme Director; Tom Orr, Data Lead; "
        "Eve Fox, Communications Lead; Ian Poe, Superintendent.\n\n1. Produce a map\n\nAnn Bell to produce a map by 30 May.\n",
        "utf-8",
    )
    assert not [row for meeting in paper(path).meetings for row in meeting.attendance]


def test_sides_of_a_table_and_labels_in_capitals(tmp_path: Path) -> None:
    path = tmp_path / "minutes.md"
    path.write_text(
        "# Northmere Joint Committee\n\nMinutes of the meeting held on 4 May 2027\n\n| Employer side | Union side |\n|---|---|\n"
        "| Ann Bell (Director of People) | Tom Orr (UNISON) |\n| Eve Fox (Head of Repairs) | Ian Poe (Unite) |\n\n"
        "APOLOGIES Mrs Joan Dee, Mr Jim Lund\n\n## 1. Welcome\n\nAll were welcomed.\n",
        "utf-8",
    )
    found = {(row.person, row.how) for meeting in paper(path).meetings for row in meeting.attendance}
    there = {(name, "present") for name in ("Ann Bell", "Tom Orr", "Eve Fox", "Ian Poe")}
    assert found == there | {("Joan Dee", "apologies"), ("Jim Lund", "apologies")}
