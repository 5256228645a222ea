"""Who answers for what below a head that says what they are, and posts in brackets before a body; all names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

PLAN = """# Ember Vale Council

## Corporate Plan 2026 to 2030

### Our priorities

- Warm homes
- Clean rivers

{text}
"""


def _roles(folder: Path, text: str) -> set[tuple[str, str, str | None]]:
    file = folder / "plan.md"
    file.write_text(PLAN.format(text=text), "utf-8")
    return {(role.person, role.title, role.organisation) for role in paper(file).roles}


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Portfolio Holders", "Portfolio holder"),
        ("Cabinet members", "Cabinet member"),
        ("Our member champions", "Member champion"),
    ],
)
def test_a_subject_and_who_answers_for_it(tmp_path: Path, head: str, title: str) -> None:
    text = f"### {head}\n\nHousing - Councillor Ann Larkin\n\nParks and Roads – Cllr Brian Stone"
    assert {(person, post) for person, post, _ in _roles(tmp_path, text)} == {
        ("Ann Larkin", f"{title} for Housing"),
        ("Brian Stone", f"{title} for Parks and Roads"),
    }


def test_no_portfolio_below_another_head(tmp_path: Path) -> None:
    text = "### What we heard\n\nHousing - Councillor Ann Larkin\n\nParks and Roads – Cllr Brian Stone"
    assert not _roles(tmp_path, text)


def test_a_post_in_brackets_before_its_body_and_cells_torn_apart_with_their_bars(tmp_path: Path) -> None:
    text = "### Leads\n\nWarm homes |\n\nMary Weir (Commissioning Manager), Hill Trust |\n\nTom Ash (Chair), Tarn Water Trust |\n"
    found = _roles(tmp_path, text)
    assert ("Mary Weir", "Commissioning Manager", "Hill Trust") in found
    assert ("Tom Ash", "Chair", "Tarn Water Trust") not in found
    assert not {body for *_, body in found if body and "|" in body}
