"""Whose the staff are who sit with a board, a cabinet or a committee that an organisation has."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper


@pytest.mark.parametrize(
    ("organ", "title", "body"),
    [
        ("Vale Fire & Rescue Service Board", "Director of Finance", "Vale Fire & Rescue Service"),
        ("Vale Fire & Rescue Service Board", "Chairman", "Vale Fire & Rescue Service Board"),
        ("Board of the Vale Rivers Agency", "Director of Finance", "Vale Rivers Agency"),
        ("London Borough of Vale and Hill Cabinet", "Leader of the Council", "London Borough of Vale and Hill"),
        ("Vale College\n\nMeeting of the Corporation", "Vice Principal", "Vale College"),
        ("Vale College\n\nMeeting of the Corporation", "Clerk to the Corporation", "Corporation"),
        ("Meeting of the Corporation", "Head of HR", None),
        ("Vale Climate Partnership Board", "Leader of the Council", None),
        ("Vale Library Service Working Group", "Director of Finance", None),
    ],
)
def test_posts_at_the_organisation_whose_organ_meets(tmp_path: Path, organ: str, title: str, body: str | None) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        f"{organ}\n\nMinutes of the meeting held on 3 May 2027\n\nPresent:\nAnn Larkin, {title}\nRobert Finch\n\n1. Welcome\n",
        encoding="utf-8",
    )
    assert {role.organisation for role in paper(path).roles if role.title == title} == {body}


@pytest.mark.parametrize(
    ("said", "chaired"),
    [
        (
            "3. Audit & Risk Committee\n\nMr Finch was re-appointed Chair of the Committee until 31 March 2028.",
            {"Audit & Risk Committee"},
        ),
        (
            "3. Audit & Risk Committee\n\nMr Finch was re-appointed Chair of the Committee.",
            {"Audit & Risk Committee"},
        ),
        ("3. Other business\n\nMr Finch was re-appointed Chair of the Committee.", set()),
        ("3. Chair\n\nMr Finch was re-appointed Chair of the Board.", {"Vale Fire & Rescue Service Board"}),
    ],
)
def test_a_chair_of_the_committee_in_minutes_of_a_board(tmp_path: Path, said: str, chaired: set[str]) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        "Vale Fire & Rescue Service Board\n\nMinutes of the meeting held on 3 May 2027\n\nPresent:\nMrs Ann Larkin\nMr Robert Finch\n\n"
        f"1. Welcome\n\n2. Minutes\n\n{said}\n",
        encoding="utf-8",
    )
    held = [role.organisation for role in paper(path).roles if role.title == "Chair"]
    assert set(held) == chaired
    assert len(held) == len(chaired)


@pytest.mark.parametrize(
    ("organ", "foot", "held"),
    [
        ("Vale NHS Board", "NHS VALE, 2 Mill Street.", {"NHS Vale", "Vale NHS Board"}),
        ("NHS Vale Board", "The plan of NHS Vale was noted.", {"NHS Vale", "NHS Vale Board"}),
        ("Vale NHS Board", "The plan was noted.", {"Vale NHS Board"}),
        ("Board of Directors", "Hill Fleet Ltd bid. Umber Vale NHS Foundation Trust", {"Umber Vale NHS Foundation Trust"}),
        ("Board of Directors", "Hill Fleet Ltd bid, and so did Dale Vans Ltd.", {None, "Board of Directors"}),
    ],
)  # fmt: skip
def test_staff_are_of_the_service_and_seats_of_its_board(
    tmp_path: Path, organ: str, foot: str, held: set[str | None]
) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        f"{organ}\n\nMinutes of the meeting held on 3 May 2027\n\nPresent:\nAnn Larkin, Non-Executive Board Member\n"
        f"Robert Finch, Chief Executive\n\n1. Welcome\n\n{foot}\n",
        encoding="utf-8",
    )
    assert {role.organisation for role in paper(path).roles if role.title} == held


@pytest.mark.parametrize(
    ("organ", "title", "body"),
    [
        ("Vale School Full Governing Body", "Chair", "Vale School Full Governing Body"),
        ("Vale School Full Governing Body", "Parent Governor", "Vale School Full Governing Body"),
        ("Vale School Full Governing Body", "Headteacher", "Vale School"),
        ("Vale NHS Trust Board", "Chair", "Vale NHS Trust"),
    ],
)
def test_governors_are_of_the_governing_body_that_meets(tmp_path: Path, organ: str, title: str, body: str) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        f"{organ}\n\nMinutes of the meeting held on 3 May 2027\n\nPresent:\nAnn Larkin, {title}\nRobert Finch\n\n1. Welcome\n",
        encoding="utf-8",
    )
    assert {role.organisation for role in paper(path).roles if role.title == title} == {body}
