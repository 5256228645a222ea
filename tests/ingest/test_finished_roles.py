"""Titles and bodies as every rule gave them, finished: what ran on is cut, two posts are told apart, what is none is dropped."""

from __future__ import annotations

from pathlib import Path
from time import process_time

import pytest

from convenor.graph.model import Evidence
from convenor.ingest import readers
from convenor.ingest.names.findings import Findings
from convenor.ingest.read import paper
from convenor.ingest.roles import body_ends, title_ends

OTHERS = {"Bo Dee", "O. Vane"}


@pytest.fixture
def findings(tmp_path: Path) -> Findings:
    """What was found in a paper that names two bodies."""
    path = tmp_path / "minutes.txt"
    path.write_text("Vale Council", encoding="utf-8")
    found = Findings(readers.read(path))
    for name in ("Vale Council", "Tarn Agency"):
        found.bodies.add(name, Evidence("d", 0, 4))
    return found


@pytest.mark.parametrize(
    ("title", "ended"),
    [
        ("Head of Homes AB", "Head of Homes"),
        ("Head of HR", "Head of HR"),  # letters of a subject
        ("Finance DirectorBo DeeClerk", "Finance Director"),
        ("Council Secretary O. Vane Estates Manager", "Council Secretary"),
        ("PA to Bo Dee", "PA to Bo Dee"),  # of whom the title speaks
        ("Secretary Bo Dee", "Secretary Bo Dee"),  # whose it is nobody can tell
        ("Ward Member, had also", "Ward Member"),
        ("Clerk Governor questions are set in bold", ""),
        ("Governance Officer (tel 01632 960 417)", "Governance Officer"),
        ("The Dean of Hollin", "Dean of Hollin"),
        (" of the Lead Council", ""),
        ("Finance Officer, by", "Finance Officer"),
        ("representative for five years", "representative"),
        ("Manager for Will Writing", "Manager for Will Writing"),
    ],
)
def test_where_a_title_ends(title: str, ended: str) -> None:
    assert title_ends.ended(title, "Ann Bell", OTHERS) == ended


@pytest.mark.parametrize(
    ("title", "one"),
    [
        ("Tenant Representatives", "Tenant Representative"),
        ("Committee Officers (Chief Executive's Service)", "Committee Officer (Chief Executive's Service)"),
        ("Chair of Governors", "Chair of Governors"),
        ("Clerk to Governors", "Clerk to Governors"),
        ("Vice Principal, People & Officers", "Vice Principal, People & Officers"),
    ],
)
def test_a_title_that_a_list_gave_of_several(title: str, one: str) -> None:
    assert title_ends.of_one(title) == one


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Also there: Deputy Chief Constable Ann Bell, Vale Police", "Deputy Chief Constable"),
        ("Acting Chief Constable Ann Bell", "Acting Chief Constable"),
        ("Deputy Chief Constable Bo Dee and Chief Constable Ann Bell", "Chief Constable"),
        ("Ann Bell, Deputy Chief Constable Bo Dee", "Chief Constable"),
    ],
)
def test_the_rank_that_stands_before_a_title_and_a_name(said: str, title: str) -> None:
    assert title_ends.ranked("Chief Constable", "Ann Bell", said) == title


@pytest.mark.parametrize(
    ("title", "held"),
    [
        ("Chair of the Audit Committee", ("Chair", "Audit Committee")),
        ("Chairman of the Board of Directors", ("Chairman", "Board of Directors")),
        ("Independent Chair of the review panel", ("Independent Chair", "review panel")),
        ("Chair, Healthy Minds Subgroup", ("Chair", "Healthy Minds Subgroup")),
        ("Vice-Chair of the Health and Wellbeing Board", ("Vice-Chair", "Health and Wellbeing Board")),
        ("Chair of the Commission on Hollin Housing", ("Chair", "Commission on Hollin Housing")),
        ("Chairman of the Parish Council", None),
        ("Chair of the Trust", None),
        ("Chair of Governors", None),
        ("Head of the Audit Team", None),
    ],
)
def test_who_heads_a_committee_that_the_title_names(title: str, held: tuple[str, str] | None) -> None:
    assert title_ends.at_its_head(title) == held


@pytest.mark.parametrize(
    ("title", "posts"),
    [
        (
            "Non-Executive Director and Chair of the Audit Committee",
            ("Non-Executive Director", "Chair of the Audit Committee"),
        ),
        ("Director of Nursing Deputy Chief Executive", ("Director of Nursing", "Deputy Chief Executive")),
        ("Deputy Chief Executive", None),
        ("Assistant to the Chief Executive", None),
        ("Interim Deputy Chief Executive", None),
        ("Head of Law and Standards", None),
    ],
)
def test_two_posts_in_one_title(title: str, posts: tuple[str, str] | None) -> None:
    assert title_ends.both(title) == posts


@pytest.mark.parametrize(
    ("title", "held"),
    [
        ("Head of Homes Vale Council", ("Head of Homes", "Vale Council")),
        ("Head of Homes Vale council", ("Head of Homes", "Vale council")),
        ("Clerk to Vale Council", None),
        ("Head of Homes Tarn Trust", None),  # which the paper names nowhere else
    ],
)
def test_a_known_body_right_behind_a_title(findings: Findings, title: str, held: tuple[str, str] | None) -> None:
    assert title_ends.before_body(findings, title) == held


@pytest.mark.parametrize(
    ("title", "held"),
    [
        ("Director of Public Health Hill Council", ("Director of Public Health", "Hill Council")),
        ("Director of Public Health Tarn Agency", ("Director of Public Health", "Tarn Agency")),
        ("Director of Public Health Hill Agency", None),  # which the paper names nowhere else
        ("Director of Tarn Agency", None),
        ("Director of Housing and Hill Council", None),
        ("Chair of Health Tarn Agency", None),
    ],
)
def test_what_a_post_is_about_runs_into_its_body(findings: Findings, title: str, held: tuple[str, str] | None) -> None:
    assert title_ends.behind_subject(findings, title) == held


@pytest.mark.parametrize(
    ("title", "home"),
    [
        ("Hill GP Federation", ("", "Hill GP Federation")),
        ("Tarn and Hill Council (Appointed Governor)", ("Appointed Governor", "Tarn and Hill Council")),
        ("Older People Executive Group", ("", "Older People Executive Group")),
        ("Chief Executive Tarn Council", None),
        ("Lay Member, Tarn CCG", None),
        ("Carer in the area of the local authority", None),
        ("Council", None),
    ],
)
def test_a_body_that_was_taken_for_a_title(title: str, home: tuple[str, str] | None) -> None:
    assert title_ends.of_body(title) == home


@pytest.mark.parametrize(
    ("title", "body", "said", "whole"),
    [
        ("Senior Manager", "Community Dental Service", "A Bell, Senior Manager, Community Dental Service", True),
        ("Head", "Service", "the post of Head of Service", True),
        ("Leader", "Council", "The Leader of the Council, Cllr Bell", True),
        ("Head", "Hill Primary School", "A Bell, Head of Hill Primary School", False),
        ("Manager", "Safeguarding Adults Board", "A Bell, Manager, Safeguarding Adults Board", False),
        ("Director", "Tarn Unit", "Director, Tarn Unit", False),
        ("Head", "Adult Social Care", "Bo Dee, Head of Adult Social Care", True),
        ("Head", "Healthwatch Tarn", "Bo Dee - Head of Healthwatch Tarn", False),
        ("Deputy Head", "Tarn Orchestra", "Bo Dee, Deputy Head of the Tarn Orchestra", False),
        ("Director", "Skills and Education Group", "Bo Dee (Director, Skills and Education Group)", False),
        ("Principal", "Early Years Centre", "Bo Dee (Principal, Early Years Centre)", False),
        ("Head of Service", "Joint Waste Team", "A Bell, Head of Service, Joint Waste Team", False),
        ("Chair", "Council", "The Chair of the Council", False),
    ],
)
def test_a_post_whose_subject_was_taken_for_a_body(title: str, body: str, said: str, whole: bool) -> None:
    told = title_ends.in_full(title, body, said)
    assert bool(told) == whole and told in said


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("Vale Police AB", [("", "Vale Police")]),
        ("MBE AB Private Sector", []),
        ("Chief Executive, Hill NHS Trust", [("Chief Executive", "Hill NHS Trust")]),
        (
            "Hill Magistrates Trust – Chair of the Youth Panel",
            [("", "Hill Magistrates Trust – Chair of the Youth Panel")],
        ),
        ("Hill Academy Ms", [("", "Hill Academy")]),
        ("Office of the Police and Crime Commissioner", [("", "Office of the Police and Crime Commissioner")]),
        ("Agenda Item", []),
        ("MINUTES", []),
        ("Vale", [("", "Vale Council")]),
        ("Tarn", [("", "Tarn")]),
        ("Bo Dee", []),
        ("Hill Council Bo Dee Tarn Agency", []),
        ("Vale Park Authority and Hill Parish Council", [("", "Vale Park Authority"), ("", "Hill Parish Council")]),
        ("Bath and Hill Council", [("", "Bath and Hill Council")]),
        ("Area Solicitor", [("Area Solicitor", "")]),
        ("Partner Member – Local Authority", [("Partner Member – Local Authority", "")]),
        ("Legal Adviser Hill Council", [("Legal Adviser", "Hill Council")]),
        ("Heads of Service (NHS Hill)", [("Head of Service", "NHS Hill")]),
        ("Fisheries, Land & Water, Tarn Agency", [("", "Tarn Agency")]),
        ("Hill Trust, Hollin", [("", "Hill Trust, Hollin")]),
        ("Representatives from Town Councils", []),
    ],
)
def test_what_words_for_a_body_tell(findings: Findings, body: str, told: list[tuple[str, str]]) -> None:
    assert body_ends.ended(findings, body, "Ann Bell", OTHERS) == told


def test_a_line_between_bullets_that_heads_a_group_is_no_more_of_the_bullet_above(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        "Minutes of the Council of Governors meeting held on 22nd January 2026\nPresent\nPublic Constituency Governors\n"
        "- Ann Bell – Hollin\n- Carl Moor – Rest of the\nVale\nStaff Constituency Elected Governors\n- Susan Reed – Nursing\n"
        "- Peter Fell – Medical\nIn Attendance\n- Eve Orr – Trust Secretary\n\n1. Welcome\nThe Chair welcomed everybody.\n",
        encoding="utf-8",
    )
    titles = {role.person: role.title for role in paper(path).roles}
    assert titles["Ann Bell"] == titles["Carl Moor"] == "Public Constituency Governor"
    assert "Public" not in titles.get("Susan Reed", "") + titles.get("Peter Fell", "")


def test_titles_of_a_list_are_finished(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        "Vale Housing Partnership\n\nMinutes of the meeting held on 3 May 2027\n\nPresent:\nPeter Fell, Chair\n"
        "Ann Bell, Non-Executive Director and Chair of the Audit Committee\nCarl Moor, Head of Homes Hill Council CM\n"
        "Susan Reed, Hill Council\n\n1. Welcome\nThe Chair welcomed everybody.\n",
        encoding="utf-8",
    )
    found = {(role.person, role.title, role.organisation) for role in paper(path).roles}
    assert ("Ann Bell", "Chair", "Audit Committee") in found
    assert ("Carl Moor", "Head of Homes", "Hill Council") in found
    assert "Non-Executive Director" in {title for person, title, _ in found if person == "Ann Bell"}


def _told(tmp_path: Path, *lines: str) -> set[tuple[str, str, str | None, str]]:
    """(person, title, body, status) of all who are told of in a list below "Present"."""
    path = tmp_path / "minutes.md"
    listed = "\n\n".join(lines)
    path.write_text(
        f"Vale Partnership\n\nMinutes of the meeting held on 4 March 2027\n\nPresent:\n\n{listed}\n\n"
        "1. Welcome\n\nThe Chair welcomed everybody.\n",
        encoding="utf-8",
    )
    return {(role.person or "", role.title, role.organisation, role.status) for role in paper(path).roles}


def test_who_heads_a_committee_of_another_body_keeps_that_body(tmp_path: Path) -> None:
    found = _told(
        tmp_path,
        "Peter Fell, Chair of Management Committee, Oak Community Centre",
        "Ann Bell - Chair of Education Committee - Hill County Council",
        "Carl Moor, Chair of the Audit Committee",
    )
    assert ("Peter Fell", "Chair of Management Committee", "Oak Community Centre", "held") in found
    assert ("Ann Bell", "Chair of Education Committee", "Hill County Council", "held") in found
    assert ("Carl Moor", "Chair", "Audit Committee", "held") in found


def test_who_held_one_post_before_holds_the_next(tmp_path: Path) -> None:
    found = _told(tmp_path, "Peter Fell, Former Chair and Chair of the Friends Group", "Ann Bell, Hill Council")
    assert {status for person, _, body, status in found if person == "Peter Fell" and body == "Friends Group"} == {
        "held"
    }


def test_a_subject_is_no_part_of_the_council_behind_it(tmp_path: Path) -> None:
    found = _told(
        tmp_path, "Ann Bell, Director of Public Health Hill Council AB", "Carl Moor, Director of Housing Tarn Council"
    )
    assert ("Ann Bell", "Director of Public Health", "Hill Council", "held") in found
    assert ("Carl Moor", "Director of Housing", "Tarn Council", "held") in found


def test_marks_without_end_are_soon_read() -> None:
    started = process_time()
    title_ends.ended("Clerk" + "," * 9000 + "b", "Ann Bell", ())
    assert process_time() - started < 1
