"""Whose a title is: the body's that meets, the organisation's whose meeting it is, or that of a body named beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.names.affiliations import may_be_body, placed
from convenor.ingest.read import paper
from convenor.ingest.words.titles import tidy


def _roles(tmp_path: Path, *blocks: str) -> set[tuple[str | None, str, str | None]]:
    path = tmp_path / "minutes.txt"
    path.write_text("\n\n".join(blocks), encoding="utf-8")
    return {(role.person, role.title, role.organisation) for role in paper(path).roles}


def test_offices_and_seats_are_those_of_the_body_that_meets(tmp_path: Path) -> None:
    found = _roles(
        tmp_path,
        "Licensing Committee - Monday, 3rd May, 2027 2.00 pm",
        "Present: Councillor Ann Larkin (Chair), Councillor Bo Finch (Vice-Chair), Carla Mendes (Co-opted member)",
        "In attendance: Dora Okafor (Licensing Officer)",
        "Minutes:",
    )
    body = "Licensing Committee"
    assert {
        ("Ann Larkin", "Chair", body),
        ("Bo Finch", "Vice-Chair", body),
        ("Carla Mendes", "Co-opted member", body),
    } <= found
    assert ("Dora Okafor", "Licensing Officer", None) in found


def test_titles_on_a_governing_body_are_those_of_what_it_governs(tmp_path: Path) -> None:
    found = _roles(
        tmp_path,
        "Lindale CCG Governing Body",
        "Minutes of the meeting held on 3 May 2027",
        "Present:",
        "Ann Larkin, Clinical Chair",
        "Bo Finch, Lay Member for Audit / Vice Chair",
    )
    owner = "Lindale CCG"
    assert {
        ("Ann Larkin", "Clinical Chair", owner),
        ("Bo Finch", "Vice Chair", owner),
        ("Bo Finch", "Lay Member for Audit", owner),
    } <= found


def test_staff_at_a_patients_group_are_the_surgery_s(tmp_path: Path) -> None:
    found = _roles(
        tmp_path,
        "Elm Surgery Patient Participation Group",
        "Minutes of the meeting held on 3 May 2027",
        "Present: Ann Larkin (Patient Representative), Bo Finch (Practice Manager)",
    )
    assert ("Ann Larkin", "Patient Representative", "Elm Surgery Patient Participation Group") in found
    assert ("Bo Finch", "Practice Manager", "Elm Surgery") in found


def test_the_surgery_may_stand_above_its_patients_group(tmp_path: Path) -> None:
    found = _roles(
        tmp_path,
        "SEVEN ELMS SURGERY",
        "Patient Participation Group",
        "Minutes of the meeting held on 3 May 2027",
        "Present: Ann Larkin (Chair), Bo Finch (Practice Manager)",
    )
    assert ("Bo Finch", "Practice Manager", "Seven Elms Surgery") in found


def test_the_chair_of_a_meeting_keeps_the_post_held_elsewhere(tmp_path: Path) -> None:
    found = _roles(
        tmp_path,
        "Tarn Safety Partnership",
        "Minutes of the meeting held on 3 May 2027",
        "Present:",
        "Ann Larkin (Chair), Head of Housing, Vale Borough Council",
        "Bo Finch, Housing Manager, Vale Borough Council",
    )
    assert {
        ("Ann Larkin", "Chair", "Tarn Safety Partnership"),
        ("Ann Larkin", "Head of Housing", "Vale Borough Council"),
    } <= found


def test_members_of_the_public_hold_nothing(tmp_path: Path) -> None:
    found = _roles(
        tmp_path,
        "Tarn Parish Council",
        "Minutes of the meeting held on 3 May 2027",
        "Present: Ann Larkin (Clerk), Bo Finch (public)",
    )
    assert {name for name, _, _ in found} == {"Ann Larkin"}


@pytest.mark.parametrize(
    "words",
    [
        "Cllr B Finch and C Mendes",
        "Date: 3 May 2027",
        "were in attendance. Mr D Thomas",
        "Private Sector",
        "A.O",
        "Larkin and",
        "Presiding",
        "Forum Secretary",
        "Heads of Education",
        "Ind, North Ward",
        "East Area",
        "Group B",
        "Muslim",
    ],
)
def test_what_cannot_be_a_body(words: str) -> None:
    assert not may_be_body(words)


@pytest.mark.parametrize(
    ("title", "rest", "told"),
    [
        ("Professor", ["Population", "Child Health Department", "Lindale University"], ("Professor", "Lindale University")),
        ("Head of Research", ["Statistics and Evaluation", "Tarn Council"], ("Head of Research, Statistics and Evaluation", "Tarn Council")),
        ("Manager", ["Tarn Trust (rep Bo Finch)"], ("Manager", "Tarn Trust")),
        ("Manager", ["Adult Care Team"], ("Manager", "Adult Care Team")),
        ("Manager", [], ("Manager", "")),
    ],
)  # fmt: skip
def test_the_organisation_counts_before_its_department(title: str, rest: list[str], told: tuple[str, str]) -> None:
    assert placed(title, rest) == told


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        ("Chair (chair@example.org)", "Chair"),
        ("Chief Executive (part meeting", "Chief Executive"),
        ("chairman, who presided", "chairman"),
        ("Lay Member (Audit)", "Lay Member (Audit)"),
        ("Director of Finance, *VHNT", "Director of Finance"),
        ("Chairman (Lay Member *VHNT)", "Chairman (Lay Member)"),
        ("Lead for 5 * Hotels", "Lead for 5 * Hotels"),
    ],
)
def test_a_title_without_what_is_no_part_of_it(title: str, plain: str) -> None:
    assert tidy(title) == plain


def test_who_presides_in_brackets_chairs_the_meeting_and_not_the_body_beside(tmp_path: Path) -> None:
    found = _roles(
        tmp_path,
        "Tarn Safety Partnership",
        "Minutes of the meeting held on 3 May 2027",
        "Present:",
        "Ann Larkin (Chair), Larkin Engineering Ltd",
        "Carla Mendes, Housing Officer, Tarn Homes",
    )
    assert {("Ann Larkin", "Chair", "Tarn Safety Partnership"), ("Ann Larkin", "", "Larkin Engineering Ltd")} <= found
    assert ("Carla Mendes", "Housing Officer", "Tarn Homes") in found


def test_a_title_may_open_with_whose_it_is(tmp_path: Path) -> None:
    found = _roles(
        tmp_path,
        "Tarn Joint Transport Board",
        "Minutes of the meeting held on 3 May 2027",
        "Present:",
        "Cllr Ann Larkin, Vale Council Member (Chair)",
        "Cllr Bo Finch, Fell Council Member",
    )
    assert {("Ann Larkin", "Member", "Vale Council"), ("Ann Larkin", "Chair", "Tarn Joint Transport Board")} <= found
    assert ("Bo Finch", "Member", "Fell Council") in found


def _inferred(tmp_path: Path, *blocks: str) -> set[tuple[str | None, str, str | None]]:
    path = tmp_path / "minutes.txt"
    path.write_text("\n\n".join(blocks), encoding="utf-8")
    return {(r.person, r.title, r.organisation) for r in paper(path).roles if not r.organisation_stated}


def test_a_title_without_a_body_at_a_body_of_its_own_is_taken_to_be_its(tmp_path: Path) -> None:
    blocks = (
        "Lindale Health and Social Care Integration Joint Board",
        "Minutes of the meeting held on 3 May 2027",
        "Present: Ann Larkin (Chair), Bert Finch (Registered Nurse)",
        "In attendance: Dora Okafor (Chief Finance Officer)",
    )
    body = "Lindale Health and Social Care Integration Joint Board"
    assert _inferred(tmp_path, *blocks) == {
        ("Bert Finch", "Registered Nurse", body),
        ("Dora Okafor", "Chief Finance Officer", body),
    }
    assert ("Ann Larkin", "Chair", body) in _roles(tmp_path, *blocks)


def test_officers_at_a_council_s_committee_are_taken_to_be_the_council_s(tmp_path: Path) -> None:
    assert _inferred(
        tmp_path,
        "Lindale Borough Council",
        "Licensing Committee",
        "Minutes of the meeting held on 3 May 2027",
        "Present: Councillor Ann Larkin (Chair)",
        "In attendance: Dora Okafor (Licensing Manager), Carl Mendes (RFQ Link Officer), Bert Finch (Police Sergeant)",
    ) == {("Dora Okafor", "Licensing Manager", "Lindale Borough Council")}


def test_nothing_is_taken_where_people_come_from_several_bodies(tmp_path: Path) -> None:
    found = _inferred(
        tmp_path,
        "Lindale Children's Partnership",
        "Minutes of the meeting held on 3 May 2027",
        "Present:",
        "Ann Larkin, Head of Housing, Vale Borough Council",
        "Bert Finch, Service Manager, Lindale Trust",
        "Carl Mendes, Deputy Director, Hill University",
        "Dora Okafor, Team Leader",
    )
    assert found == set()


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Chair of Lindale Cycle Forum", "Lindale Cycle Forum"),
        ("Treasurer, Lindale Cycle Forum", "Lindale Cycle Forum"),
        ("Lindale Parish Council Clerk", "Lindale Parish Council"),
        ("LMC Representative", "LMC"),
        ("Minutes Secretary", "Hill Residents' Association"),
        ("Resident Representative", "Hill Residents' Association"),
    ],
)
def test_a_title_may_name_its_body(tmp_path: Path, title: str, body: str) -> None:
    found = _roles(
        tmp_path,
        "Hill Residents' Association",
        "Minutes of the meeting held on 3 May 2027",
        f"Present: Ann Larkin (Chair), Bert Finch ({title})",
    )
    assert {of for person, _, of in found if person == "Bert Finch"} == {body}


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("David Larkin (Hill Council) spoke about buses.", "Hill Council"),
        ("The Chair welcomed David Larkin from Hill Council.", "Hill Council"),
        ("David Larkin and Robert Finch from Hill Council spoke.", "Hill Council"),
        ("David Larkin, representing the Vale Cycling Society, spoke.", "Vale Cycling Society"),
        ("David Larkin (DL) spoke.", None),
        ("David Larkin of Mill Lane spoke.", None),
    ],
)
def test_sentences_say_where_somebody_comes_from(tmp_path: Path, sentence: str, body: str | None) -> None:
    found = _roles(
        tmp_path, "Thornwick Parish Council", "Minutes of the meeting held on 3 May 2027", "Present: A Moor", sentence
    )
    assert {(title, of) for person, title, of in found if person == "David Larkin"} == ({("", body)} if body else set())


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The Head of Planning (Olive Penn) explained the report.", {"Olive Penn: Head of Planning"}),
        ("The Finance Manager, Olive Penn, explained the report.", {"Olive Penn: Finance Manager"}),
        ("A letter had been sent to the Clerk Olive Penn last week.", {"Olive Penn: Clerk"}),
        ("Vice-Chairman Olive Penn spoke.", {"Olive Penn: Vice-Chairman"}),
        ("As Chair of the Authority, Olive Penn made an announcement.", {"Olive Penn: Chair"}),
        ("The meeting was opened by the President, Olive Penn, at six.", {"Olive Penn: President"}),
        ("It was read by Olive Penn, the Chair of the Hollin Trust.", {"Olive Penn: Chair"}),
        ("The Mayor, Cllrs Penn and Ashe, voted against.", set()),
        ("Olive Penn had been elected Leader of her council.", set()),
        ("Olive Penn, Bursar at the Hollin Trust, spoke.", {"Olive Penn: Bursar"}),
        (
            "It was read by Olive Penn, Landowner Representative [OP] Officers: Tom Ashe.",
            {"Olive Penn: Landowner Representative"},
        ),
        ("Olive Penn, Policy Manager for the charity Hollin Moves, spoke.", {"Olive Penn: Policy Manager"}),
        ("Olive Penn took the Chair.", {"Olive Penn: chair of the meeting"}),
        ("Olive Penn declared an interest in item 4 as a trustee of the Hollin Trust.", {"Olive Penn: trustee"}),
        ("Olive Penn declared an interest in item 4 as her husband is a trustee of the Hollin Trust.", set()),
        ("It was for the assistant to the clerk Tom Ashe.", set()),
    ],
)
def test_titles_that_stand_by_a_name_in_prose(tmp_path: Path, sentence: str, told: set[str]) -> None:
    path = tmp_path / "minutes.txt"
    opening = (
        "Quarrendale Town Council\n\nMinutes of the meeting held on 4 March 2024\n\nPresent: Ann Field, Brian Stone\n\n"
    )
    path.write_text(f"{opening}1. Business\n\n{sentence}\n", "utf-8")
    assert {f"{role.person}: {role.title}" for role in paper(path).roles} == told
