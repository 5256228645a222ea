"""Posts that stand before names in one line: behind dashes, behind colons; whose terms they stand in."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.lists import labels_ahead
from convenor.ingest.papers.hosts import body_of_terms
from convenor.ingest.read import paper
from convenor.ingest.roster.roster_text import named


@pytest.mark.parametrize(
    ("words", "people"),
    [
        (
            "Chief Executive - A Marl Director of Parks and Leisure – F Quarl Borough Solicitor – B Ó Tarn Members Officer – D Bell-Fell",
            [("A Marl", "Chief Executive"), ("F Quarl", "Director of Parks and Leisure"), ("B Ó Tarn", "Borough Solicitor"), ("D Bell-Fell", "Members Officer")],
        ),
        ("Clerk – B Fox ICT Officer – A Marl Head of Parks – D Bell", [("B Fox", "Clerk"), ("A Marl", "ICT Officer"), ("D Bell", "Head of Parks")]),
        ("Head of Legal – Mrs Ann Jane Marl Clerk – B Fox Town Mayor – Cllr Jo Hill",
         [("Mrs Ann Jane Marl", "Head of Legal"), ("B Fox", "Clerk"), ("Cllr Jo Hill", "Town Mayor")]),
        ("A Marl - Director of Parks F Quarl – Director of Finance L Bell – Clerk", []),
        ("Clerk – B Fox Town Mayor – Cllr Jo Hill", []),
    ],
)  # fmt: skip
def test_a_post_and_a_dash_before_each(words: str, people: list[tuple[str, str]]) -> None:
    assert [(entry.name, entry.title) for entry in labels_ahead.behind_posts(words, 0)] == people


TERMS = """Terms of Reference of the Tarn Community Committee

Membership

{line}

Quorum

Five members make a quorum. The committee shall meet monthly. The committee shall elect a chair.
"""


@pytest.mark.parametrize(
    ("line", "held"),
    [
        (
            "Chair: Cllr. B Mulqueen. Vice-Chair: Gobnait Tarney. Chief Officer: Leonard Roy, Director of Service, Tarn County Council",
            {
                ("B Mulqueen", "Chair"),
                ("Gobnait Tarney", "Vice-Chair"),
                ("Leonard Roy", "Chief Officer"),
                ("Leonard Roy", "Director of Service"),
            },
        ),
        ("Secretary: Ann Bell, Treasurer: Tom Quarl", {("Ann Bell", "Secretary"), ("Tom Quarl", "Treasurer")}),
        ("Secretary: Cardiff Bay", set()),
        ("Quorum of the Trust\n\nSupport Worker: Ann Bell\n\nNext", {("Ann Bell", "Support Worker")}),
        ("Quorum of the Trust\n\nDirector of Homes: Ann Bell\n\nNext", {("Ann Bell", "Director of Homes")}),
        ("Quorum of the Trust\n\nTerms of Membership: Ann Bell\n\nNext", set()),
        ("Patron: Lord Quarl of Tarnby", {("Quarl", "Patron")}),
    ],
)
def test_several_posts_of_a_line_are_of_one_person_each(tmp_path: Path, line: str, held: set[tuple[str, str]]) -> None:
    path = tmp_path / "terms.txt"
    path.write_text(TERMS.format(line=line), encoding="utf-8")
    roles = paper(path).roles
    assert {(role.person, role.title) for role in roles} == held
    assert {role.organisation for role in roles} <= {"Tarn Community Committee", "Tarn County Council", None}


@pytest.mark.parametrize(
    ("blocks", "body"),
    [
        (["Annex A", "1. The Borough of Tarn Town Board shall have the members below.", "Business", "Quarl Gears Ltd", "Ann Bell (chair)"], "Borough of Tarn Town Board"),
        (["The Upper Tarn Catchment Steering Group works towards a shared vision.", "1. Remit"], "Upper Tarn Catchment Steering Group"),
        (["The Committee shall have ten members:", "One by the Tarn Parochial Church Council"], None),
    ],
)  # fmt: skip
def test_terms_are_of_the_body_of_whom_they_speak_first(blocks: list[str], body: str | None) -> None:
    assert body_of_terms("Terms of Reference", blocks) == body


@pytest.mark.parametrize(
    ("words", "homes"),
    [
        ("KHCA Ann Bell KHCA Carl Dee TfKH Eve Fox KHCA Tom Orr", ["KHCA", "KHCA", "TfKH", "KHCA"]),
        ("Ann Bell KHCA Carl Dee TfKH Eve Fox KHCA", ["KHCA", "TfKH", "KHCA"]),
    ],
)
def test_a_body_before_each_of_a_run_is_of_the_one_behind_it(words: str, homes: list[str]) -> None:
    assert [entry.body for entry in named(words, 0)] == homes


def test_posts_behind_the_body_of_all_of_them(tmp_path: Path) -> None:
    path = tmp_path / "terms.txt"
    path.write_text(
        TERMS.format(
            line="Vale Council – Executive Director, Children (Ann Bell); Head of Homes (Cllr Tom Quarl), observer\n"
            "Vale Police – Chief Superintendent, Local Policing (Jane Marl)"
        )
    )
    assert {(role.person, role.title, role.organisation) for role in paper(path).roles} == {
        ("Ann Bell", "Executive Director, Children", "Vale Council"),
        ("Tom Quarl", "Head of Homes", "Vale Council"),
        ("Jane Marl", "Chief Superintendent, Local Policing", "Vale Police"),
    }
