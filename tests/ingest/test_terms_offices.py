"""Who holds the offices of the body whose terms of reference a paper gives, whose members' bodies are not the one that they are of."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

BOARD = """Public Services Board
Terms of Reference and Membership

Vale Public Services Board

Terms of Reference

Status

Vale Public Services Board or PSB (“the Board”) is a statutory board.

The Board will meet four times a year. The Board must publish a plan.

Membership

• Vale County Council - Leader
• Vale County Council - Chief Executive
• Hill Health Board - Chief Executive

Chair

The Chair is at present Ann Larkin (Hill Volunteers) and the Vice-Chair Robert Finch (Rivers Agency).
"""
GROUP = """Districts Terms of Reference

1. Purpose: To make sure that all districts meet their duties.

2. Membership: Membership will include as a minimum

• Vale District Council
• Hill Borough Council

3. Chair: The current Chair is Ann Larkin (Head of Homes, Hill Borough Council); the Deputy Chair is Robert Finch.
"""


@pytest.mark.parametrize(
    ("text", "body", "titles"),
    [
        (BOARD, "Vale Public Services Board", {"Ann Larkin": "Chair", "Robert Finch": "Vice-Chair"}),
        (GROUP, None, {"Ann Larkin": "Chair", "Robert Finch": "Deputy Chair"}),
    ],
)
def test_offices_are_of_the_body_whose_terms_they_are(
    tmp_path: Path, text: str, body: str | None, titles: dict[str, str]
) -> None:
    path = tmp_path / "terms.txt"
    path.write_text(text, encoding="utf-8")
    chairs = {(role.person, role.title, role.organisation) for role in paper(path).roles if "hair" in role.title}
    assert chairs == {(person, title, body) for person, title in titles.items()}
