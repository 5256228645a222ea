"""Whose plan it is: for whom it was written, who owns or presents it, of whom its first sentence speaks; who signs it for two bodies."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.names import joined_posts
from convenor.ingest.papers import plan_owners
from convenor.ingest.read import paper


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Growth Plan\n\nPrepared for: Tarn Shore Partnership Board By: Quarl & Bell Ltd",
            "Tarn Shore Partnership Board",
        ),
        ("Growth Plan\n\nPrepared by: Quarl & Bell Ltd", None),
        (
            "On behalf of the Tarn Public Services Board (PSB) I am glad to bring you our plan.",
            "Tarn Public Services Board (PSB)",
        ),
        ("Work is done on behalf of Tarn Borough Council by others.", None),
        ("The Tarn Children's Partnership Board owns this Plan.", "Tarn Children's Partnership Board"),
        ("Tarn District Council's Corporate Plan for 2030 to 2034 was adopted in May.", "Tarn District Council"),
        ("I'm glad to bring you Full Larder Tarnside's strategy for 2030.", "Full Larder Tarnside"),
        ("It follows Tarn District Council's Corporate Plan.", None),
        (
            "Trust strategy 2030: Kinder\n\nPatients told Tarn and Fell NHS Foundation Trust what they think.",
            "Tarn and Fell NHS Foundation Trust",
        ),
        ("Trust strategy 2030: Kinder\n\nPatients told Tarn NHS Trust and Fell NHS Trust what they think.", None),
        (
            "Carers Strategy\n\nTarn Health and Social Care Partnership knows how much carers do.",
            "Tarn Health and Social Care Partnership",
        ),
        ("Carers Strategy\n\nWe asked Tarn Health and Social Care Partnership. It knows much.", None),
        (
            "Move Strategy\n\nActive Fells and Soke (AFS) is a partnership of councils.\n\nAFS coaches.\n\nAFS walks.",
            "Active Fells and Soke",
        ),
    ],
)
def test_whose_plan_it_is(text: str, body: str | None) -> None:
    assert plan_owners.owner(text) == body


PLAN = """The Council's Corporate Plan

Tarn District Council's Corporate Plan for 2030 to 2034 was adopted by all Councillors. Our vision is: a coast worth staying for

| Project | Portfolio Holder | Due |
| --- | --- | --- |
| Open the Staithe Enterprise Units | Cllr Ann Quarl (Business and Tourism) | May 2031 |
| Agree the sea wall case with the Environment Agency | Cllr Tom Bell (Coast) | June 2031 |
| Put the licensing scheme to Cabinet | Cllr Ann Quarl (Business and Tourism) | July 2031 |
"""


def test_who_answers_for_a_project_is_the_councils_and_not_the_projects(tmp_path: Path) -> None:
    path = tmp_path / "plan.md"
    path.write_text(PLAN, encoding="utf-8")
    held = {(role.person, role.title, role.organisation) for role in paper(path).roles}
    assert held == {
        ("Ann Quarl", "Portfolio Holder (Business and Tourism)", "Tarn District Council"),
        ("Tom Bell", "Portfolio Holder (Coast)", "Tarn District Council"),
    }


def test_a_table_of_bodies_keeps_the_holder_of_each(tmp_path: Path) -> None:
    path = tmp_path / "plan.md"
    path.write_text(PLAN.replace("Open the Staithe Enterprise Units", "Tarn Harbour Board").replace(
        "Agree the sea wall case with the Environment Agency", "Fell Works committee").replace(
        "Put the licensing scheme to Cabinet", "Tarn Arts Trust").replace("Portfolio Holder", "Chairman"), encoding="utf-8")  # fmt: skip
    held = {(role.person, role.title, role.organisation) for role in paper(path).roles if role.title == "Chairman"}
    assert ("Ann Quarl", "Chairman", "Tarn Harbour Board") in held
    assert ("Tom Bell", "Chairman", "Fell Works committee") in held


def test_who_signs_for_two_bodies_holds_a_post_at_each(tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    path.write_text(
        "Local Plan 2030\n\nForeword\n\nWe have to look past the next budget.\n\nCllr. Ann Quarl\n"
        "Chair, Tarn Partnership Board and Leader, Tarn County Council\n\nOur aims\n\nTo mend roofs.\n",
        encoding="utf-8",
    )
    held = {(role.title, role.organisation) for role in paper(path).roles}
    assert held == {("Chair", "Tarn Partnership Board"), ("Leader", "Tarn County Council")}


@pytest.mark.parametrize(
    "words", ["Chair and Treasurer, Tarn Trust", "Director of Finance and Head of Care, Tarn Trust"]
)
def test_two_posts_at_one_body_stay_together(words: str) -> None:
    assert joined_posts.apart(words) == [words]
