"""Papers of boards of one organisation: whose secretary and committees they tell of, letters of posts, a heading within."""

from __future__ import annotations

from pathlib import Path

from convenor.graph.reading import Reading
from convenor.ingest.read import paper
from convenor.ingest.roster.roster_text import named

LIST = "Ann Larkin (Chair), Tom Fenn (Non-Executive Director), Joan Bell (Corporate Secretary), Jo Reed (Chief Internal Auditor)"


def _read(tmp_path: Path, *blocks: str) -> Reading:
    path = tmp_path / "minutes.txt"
    path.write_text("\n\n".join(blocks), encoding="utf-8")
    return paper(path)


def test_a_committee_whose_business_is_under_way_has_the_chair_that_is_named(tmp_path: Path) -> None:
    roles = _read(
        tmp_path,
        "Umber Hospitals NHS Foundation Trust",
        "Minutes of the Board of Directors held on 12 May 2027",
        f"Present: {LIST}",
        "1. Finances",
        "The accounts went to the Grants Committee.",
        "Ann Larkin, Committee Chair, opened the meeting.",
        "2. Quality Committee Chair's Report",
        "Tom Fenn, Committee Chair, told the Board of the last meeting.",
        "Joan Bell, Committee Chair, spoke for the Works Committee.",
        "3. Buildings",
        "Jo Reed, Committee Chair, told the Board of four roofs.",
    ).roles
    told = {(role.person, role.title): role.organisation for role in roles}
    assert told["Tom Fenn", "Committee Chair"] == "Quality Committee"
    assert told.get(("Ann Larkin", "Committee Chair")) != "Grants Committee"
    assert told["Jo Reed", "Committee Chair"] != "Quality Committee"
    assert told["Joan Bell", "Committee Chair"] != "Quality Committee"
    assert told["Joan Bell", "Corporate Secretary"] == "Umber Hospitals NHS Foundation Trust"
    assert told["Jo Reed", "Chief Internal Auditor"] == "Umber Hospitals NHS Foundation Trust"


def test_the_secretary_of_a_group_that_meets_is_its_own(tmp_path: Path) -> None:
    roles = _read(
        tmp_path,
        "Umber Parish Council",
        "Neighbourhood Plan Steering Group",
        "Minutes of the meeting held on 12 May 2027",
        "Present: Ann Larkin (Chair), Tom Fenn (Group Secretary)",
    ).roles
    told = {role.person: role.organisation for role in roles}
    assert told["Tom Fenn"] == told["Ann Larkin"] == "Neighbourhood Plan Steering Group"


def test_a_heading_within_minutes_begins_no_others(tmp_path: Path) -> None:
    read = _read(
        tmp_path,
        "Board meeting minutes",
        "Umber Agency board meeting minutes 12 May 2027",
        "A meeting of the Board of the Umber Agency was held on Wednesday 12 May 2027 at 9am in Hill House.",
        "Published: June 2027",
        "Meeting details",
        LIST,
        "Apologies:",
        "Di Gray",
        "In attendance:",
        "Bo Marlow (Head of Works)",
        "Joined the meeting:",
        "Cy Hill (Finance Officer)",
        "Items stand in the order in which they were taken.",
        "Meeting minutes",
        "Private discussion",
        "The Chair opened the meeting.",
        "2.1 Minutes",
        "The Board approved the minutes of 3 March 2027.",
        "Signed:",
        "Ann Larkin",
        "Chair",
    )
    assert len(read.parts) == len(read.meetings) == 1
    assert {role.organisation for role in read.roles if role.title == "Chair"} == {"Board of the Umber Agency"}


def test_an_office_of_one_of_them_is_no_body_beside_letters_of_posts() -> None:
    line = f"{LIST}, Di Gray (RQO North East), Bo Hill (Chair’s office)"
    assert {entry.name: entry.title for entry in named(line, 0)}["Di Gray"] == "RQO North East"
    line = f"{LIST}, Di Gray (RQO North East), Bo Hill (Vale Council)"
    assert {entry.name: entry.body for entry in named(line, 0)}["Di Gray"] == "RQO North East"
