"""Posts in which people say that an interest of theirs lies, and posts that they tell of as their own."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from convenor.ingest.read import paper
from convenor.ingest.roles import interests

HEAD = "Tarnside Council\nMinutes of the meeting held on 7 May 2024\n\nPresent: Anna Birtle (Chair), Hugh Ives, Tim Ward\n\n1. Interests\n"
TOLD = {
    "As a trustee of the Vale Recreation Ground, Cllr Dora Elland declared an interest in item 6.": "trustee, Vale Recreation Ground",
    "Dora Elland declared an interest in item 8 as Managing Director of Elland Stores Ltd. and left.": "Managing Director, Elland Stores Ltd",
    "Dora Elland declared an interest as a director of Glen Arn Estates and left the room.": "director, Glen Arn Estates",
    "Dora Elland said that she had become a trustee of Carers Tarnside.": "trustee, Carers Tarnside",
    "Dora Elland declared that she had been appointed a trustee of the Vale Hospice.": "trustee, Vale Hospice",
    "Dora Elland told the Forum that she was a governor at Vale Road School and would not vote.": "governor, Vale Road School",
    "Professor Dora Elland declared that she had been made a Pro Vice-Chancellor of the University of Tarnside.": "Pro Vice-Chancellor, University of Tarnside",
    "There was one declaration: Ms Dora Elland in respect of item 5, as a director of Elland Homes.": "director, Elland Homes",
    "The standing declaration of Ms Dora Elland as a member of Vale Town Council was noted.": "member, Vale Town Council",
    "Dora Elland declared, for openness, that she was a partner in the Vale Road Surgery.": "partner, Vale Road Surgery",
    "Dora Elland declared that she chairs the Vale Care Panel.": "Chair, Vale Care Panel",
    "Dora Elland declared an interest in item 7 as her husband is a director of Vale Homes.": "",
    "Dora Elland declared that Hugh Ives was a trustee of Vale Aid.": "",
    "Dora Elland said that she was not a director of Vale Homes.": "",
    "Dora Elland declared an interest in item 9 as a resident of Vale Street.": "",
    "Dora Elland declared an interest in item 9 as the applicant was a member of Vale Golf Club.": "",
    "Dora Elland declared an interest in the hall because she is a member of the board of Vale Homes.": "member of the board, Vale Homes",
    "Dora Elland noted her interest in item 3 as a governor at Vale Road School.": "governor, Vale Road School",
    "Dora Elland said that the Chief Officer would leave as she had been appointed Chief Executive of Tarn Hospital Trust.": "",
    "Dora Elland informed members that the vicar had left and that he was now Rector of Tarn Team Ministry.": "",
    "Dora Elland declared an interest in item 5 as the agent had said that she was a governor at Vale Road School.": "",
    "Dora Elland declared that the plan was used as a guide by the Director of Public Health at Vale Council.": "",
    "Dora Elland declared this as part of the talks for a manager at Vale Homes.": "",
    "Dora Elland noted the comments made on the road as the Member of Parliament for Vale Constituency.": "",
    "Dora Elland declared that the road would be shut as the engineer of Vale District Council had promised.": "",
}


@pytest.mark.parametrize(("words", "wanted"), TOLD.items())
def test_an_interest_tells_the_post_in_which_it_lies(words: str, wanted: str, tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_text(f"{HEAD}{words}\n")
    told = [f"{row.title}, {row.organisation or ''}" for row in paper(path).roles if row.person == "Dora Elland"]
    assert "; ".join(told) == wanted


@pytest.mark.parametrize(
    "rest",
    [" declared " + "as a " * 3000, " declared as" + " " * 9000, " said that she was " * 2000, " as A" + "a" * 9000],
)
def test_the_words_behind_a_name_are_read_in_good_time(rest: str) -> None:
    began = time.process_time()
    interests.behind(rest, rest)
    interests.ahead(rest)
    assert time.process_time() - began < 1


def test_what_a_list_of_interests_names_is_nobodys_home(tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    listed = "1. Declarations of interest\n\nCllr Dora Elland – Vale House\n\nCllr Hugh Ives – Trustee, Vale Homes Trust\n\n2. Guests\n\nTim Ward – Vale House\n"
    path.write_text(HEAD.removesuffix("1. Interests\n") + listed)
    told = {(row.person, row.title, row.organisation) for row in paper(path).roles}
    assert ("Hugh Ives", "Trustee", "Vale Homes Trust") in told
    assert not any(person == "Dora Elland" for person, _, _ in told)


def test_only_a_list_below_a_heading_is_one_of_interests(tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_text(f"{HEAD}There was some interest in the walk.\n\nDora Elland – Vale Housing Trust\n")
    assert any(row.organisation == "Vale Housing Trust" for row in paper(path).roles if row.person == "Dora Elland")
