"""Posts told behind a name: between commas in small letters, as what somebody comes, serves, follows somebody or leaves."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from convenor.ingest.read import paper
from convenor.ingest.roles import told_behind

HEAD = "Tarnside Youth Trust\nMinutes of the meeting held on 7 May 2024\n\nPresent: Anna Birtle (Chair), Hugh Ives, Tim Ward\n\n1. News\n"
TOLD = {
    "As the Chair was ill, Dora Elland, the vice-chair, opened the meeting.": "vice-chair, Tarnside Youth Trust, held",
    "That Dora Elland, acting chief officer, be thanked.": "acting chief officer, Tarnside Youth Trust, held",
    "We thanked Dora Elland, the former Leader of Vale Council, for her help.": "Leader, Vale Council, former",
    "We said goodbye to Dora Elland, our lay member since 2011.": "lay member, Tarnside Youth Trust, held",
    "Anna Birtle welcomed Dora Elland, newly elected Staff Governor, to the meeting.": "Staff Governor, Tarnside Youth Trust, held",
    "The report by Dora Elland as the Trust's representative on the Vale Rail Group was read.": "representative, Vale Rail Group, held",
    "Ms Dora Elland of Vale Rural Trust, scheme member representative, asked for more.": "scheme member representative, Vale Rural Trust, held",
    "Ms Dora Elland of Vale Rural Trust, who is Convener of the Trust, had written.": (
        ", Vale Rural Trust, held; Convener, Tarnside Youth Trust, held"
    ),
    "Dora Elland, who comes to the Board as Stakeholder Champion, spoke.": "Stakeholder Champion, Tarnside Youth Trust, held",
    "Dora Elland said that she will step down as Chair of the Skills Panel at Easter.": "Chair, Skills Panel, held",
    "Dora Elland, who left as Chief Executive at Easter, had sent a card.": "Chief Executive, Tarnside Youth Trust, former",
    "Miss Dora Elland replaces Mr Sam Rowe as Clerk to Court.": "Clerk to Court, Tarnside Youth Trust, held",
    "Mr Sam Rowe has followed Miss Dora Elland as Special Schools Rep.": "Special Schools Rep, Tarnside Youth Trust, former",
    "Dora Elland is to leave in March to become Finance Director of Vale Rural Trust.": "Finance Director, Vale Rural Trust, held",
    "Dora Elland, who had served as the Trust's representative on the Vale Rail Group, spoke.": (
        "representative, Vale Rail Group, former"
    ),
    "Anna Birtle greeted Dora Elland to her first meeting as a representative of Vale District Council.": (
        "representative, Vale District Council, held"
    ),
    "The letter noted the resignation of Dora Elland as Staff Partnership Representative.": (
        "Staff Partnership Representative, Tarnside Youth Trust, former"
    ),
    "This was Dora Elland's last walk before her retirement as Principal Ranger after ten years.": (
        "Principal Ranger, Tarnside Youth Trust, former"
    ),
    "Apologies had come from Dora Elland (now also Chair of the Vale Culture Trust) and Hugh Ives.": (
        "Chair, Vale Culture Trust, held"
    ),
    "Dora Elland will raise it at the Works Committee, of which she is Deputy Chair.": "Deputy Chair, Works Committee, held",
    "Vice chair Dora Elland, who is also a director of Vale Aid, spoke.": (
        "Vice chair, Tarnside Youth Trust, held; director, Vale Aid, held"
    ),
    "Dora Elland was appointed to chair the Audit Committee in place of Hugh Ives.": "Chair, Audit Committee, held",
    "Dora Elland was made aware of it.": "",
    "Those there were Dora Elland, the clerk, and two walkers.": "",
    "Dora Elland, supported by the clerk, opened the meeting.": "",
    "Dora Elland, who is giving up the chair, spoke.": "",
    "It was asked whether Dora Elland would return as Chair.": "",
    "Dora Elland, a retired ranger, spoke.": "",
    "Dora Elland, who is treasurer of the Society, spoke.": "",
    "Hugh Ives replaced Dora Elland as Chair for this item.": "",
    "Dora Elland took the place of Anna Birtle as Chair for the rest of the meeting.": "",
    "The Trust will advertise to replace Dora Elland as Treasurer.": "",
    "Dora Elland's first time as Chair of the Fair Committee went well.": "",
    "Dora Elland's term as Chair of the Fair Committee ended in May.": "Chair, Fair Committee, former",
    "A silence was held for Dora Elland, who had been Mayor of Vale.": "Mayor of Vale, Tarnside Youth Trust, former",
    "Dora Elland, who was Town Clerk for thirty years, had died in May.": "Town Clerk, Tarnside Youth Trust, former",
    "Dora Elland had served as Treasurer from 1990 to 1999.": "Treasurer, Tarnside Youth Trust, former",
    "Dora Elland has served as Treasurer since 1990.": "Treasurer, Tarnside Youth Trust, held",
    "Dora Elland joined in 1970 as Clerk.": "Clerk, Tarnside Youth Trust, former",
    "It was hard to persuade Dora Elland to become Secretary.": "",
    "The Chair encouraged Dora Elland to become Treasurer.": "",
    "Members wished Dora Elland to continue as Clerk.": "",
    "Nobody wanted Dora Elland to continue as Clerk.": "",
    "Anna Birtle urged Dora Elland to become Governor.": "",
    "Dora Elland, also treasurer of Reed Trust, spoke.": "treasurer, Reed Trust, held",
    "Dora Elland, until recently clerk to Hill Council, wrote.": "clerk, Hill Council, former",
    "Dora Elland, now Director of Housing Vale Council, spoke.": "Director of Housing, Vale Council, held",
    "Dora Elland, once secretary of the Trust, died in May.": "secretary, Tarnside Youth Trust, former",
    "Dora Elland, who had served as Chair of the Vale Trust, spoke.": "Chair, Vale Trust, former",
    "Dora Elland, who has served as Chair of the Vale Trust from 2001 to 2009, spoke.": "Chair, Vale Trust, former",
    "Dora Elland, who has served as Chair of the Vale Trust from 2019, spoke.": "Chair, Vale Trust, held",
    "Dora Elland, who recently joined the Vale Trust as Treasurer, spoke.": "Treasurer, Vale Trust, held",
    "Dora Elland, who takes over from Tim Ward as secretary, spoke.": "secretary, Tarnside Youth Trust, held",
    "Dora Elland, who was treasurer of the Hill Trust, spoke.": "treasurer, Hill Trust, former",
    "Dora Elland, who was President of the Hill Trust, spoke.": "President, Hill Trust, former",
    "Dora Elland, who was Vale Council's Head of Housing, spoke.": "Head of Housing, Vale Council, former",
    "Dora Elland, who was formerly treasurer of the Hill Trust, spoke.": "treasurer, Hill Trust, former",
    "Dora Elland succeeded Tim Ward as Vale Trust's treasurer.": "treasurer, Vale Trust, held",
    "Anna Birtle welcomed Dora Elland in her new role as Clerk of Vale Council.": "Clerk, Vale Council, held",
    "Dora Elland retired from being Chair of the Vale Trust.": "Chair, Vale Trust, former",
    "Dora Elland is standing down as a Councillor in May.": "Councillor, , held",
    "Dora Elland, who had stood down as Lay Member – Finance in May, came.": "Lay Member, Tarnside Youth Trust, former",
    "It was asked whether Dora Elland had resigned as Chair of the Vale Trust.": "",
    "If Dora Elland resigned as Chair of the Vale Trust, another would be sought.": "",
    "Dora Elland continues as Director of Marine Licensing.": "Director of Marine Licensing, Tarnside Youth Trust, held",
    "The Vale Trust wrote. Dora Elland, projects officer of the Trust, spoke.": "projects officer, Vale Trust, held",
    "The Vale Trust wrote. The projects officer of the Trust, Dora Elland, spoke.": "projects officer, Vale Trust, held",
    "The Vale Society wrote. The treasurer of the society, Dora Elland, spoke.": "treasurer, Vale Society, held",
    "The projects officer of the Society, Dora Elland, spoke.": "",
    "The projects officer of the Trust, Dora Elland, spoke.": "projects officer, Tarnside Youth Trust, held",
    "The chair of the panel, Dora Elland, spoke.": "",
    "The Hill Council wrote. The chair of the Council, Dora Elland, spoke.": "chair, Hill Council, held",
    "In response Dora Elland, the Clerk, said no.": "Clerk, Tarnside Youth Trust, held",
    "On the advice of Dora Elland, the Clerk wrote.": "",
    "Vale Trust, whose planning lead (Dora Elland) wrote, agreed.": "planning lead, Vale Trust, held",
    "Dora Elland, not the clerk, signs.": "",
    "Dora Elland, a possible new treasurer, would be asked.": "",
    "Dora Elland, our late president, was remembered.": "president, Tarnside Youth Trust, former",
    "The book by Dora Elland, a novel about a vicar, was sold.": "",
}


@pytest.mark.parametrize(("words", "wanted"), TOLD.items())
def test_a_post_is_told_behind_a_name(words: str, wanted: str, tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_text(f"{HEAD}{words}\n")
    told = [
        f"{row.title}, {row.organisation or ''}, {row.status}"
        for row in paper(path).roles
        if row.person == "Dora Elland" and row.rule != "labeller of posts"
    ]
    assert "; ".join(told) == wanted


@pytest.mark.parametrize(
    "rest",
    [
        ", " + "the " * 3000,
        ", who has " + "been " * 3000,
        " joins" + " " * 9000 + "as",
        ", " + "Aa " * 3000,
        " as a" * 3000,
    ],
)
def test_the_words_behind_a_name_are_read_in_good_time(rest: str) -> None:
    began = time.process_time()
    told_behind.as_post(rest, rest)
    told_behind.between_commas(rest)
    assert time.process_time() - began < 1
