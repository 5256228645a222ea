"""Where a title is held, told behind it: what somebody heads is no body, however the whole ends."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.read import paper
from convenor.ingest.roles.chunks import split_body


@pytest.mark.parametrize(
    ("words", "title", "body"),
    [
        ("Head of Housing at Vale Council", "Head of Housing", "Vale Council"),
        ("Head of Finance at the Vale Trust", "Head of Finance", "Vale Trust"),
        ("Director of Public Health for Vale Council", "Director of Public Health", "Vale Council"),
        ("Head of Works at the University of Vale", "Head of Works", "University of Vale"),
        ("Leader of Vale Council", "Leader", "Vale Council"),
        ("Manager of Healthwatch Vale", "Manager", "Healthwatch Vale"),
        ("Chair of Friends of Vale Trust", "Chair", "Friends of Vale Trust"),
        ("Cabinet Member for Citizens and Communities", "Cabinet Member for Citizens and Communities", ""),
        ("Director of NHS System Redesign", "Director of NHS System Redesign", ""),
        ("Lead for Friends and Family Test", "Lead for Friends and Family Test", ""),
    ],
)
def test_a_title_keeps_what_it_heads(words: str, title: str, body: str) -> None:
    assert split_body(words) == (title, body)


def test_a_cell_that_gives_a_body_and_a_post_at_a_dash(minutes: Callable[..., Reading]) -> None:
    rows = (
        "| Name | |\n|---|---|\n| Cllr Ann Bell (Chair) | Vale Borough Council – Portfolio Holder, Housing |\n"
        "| Carl Dunne | Vale Community Housing – Chief Executive |\n| Dora Elland | Moor Trust |\n"
    )
    roles = {(role.person, role.title, role.organisation) for role in minutes(f"Present\n\n{rows}", ".md").roles}
    assert {
        ("Ann Bell", "Portfolio Holder, Housing", "Vale Borough Council"),
        ("Carl Dunne", "Chief Executive", "Vale Community Housing"),
    } <= roles


def test_what_lines_below_a_name_say_of_somebody(minutes: Callable[..., Reading]) -> None:
    lines = (
        "Present:",
        "Ann Larkin (AL)",
        "Non-Executive Director (Via Virtual Link)",
        "Carl Dee",
        "Director of People, Learning and System",
        "Development (CD)",
        "Apologies:",
        "Bo Finch",
        "Trustee",
        "Eve Stone",
        "Director of Nursing and",
        "Allied Health Workers",
    )
    found = {(role.person, role.title) for role in minutes("\n\n".join(lines)).roles}
    assert {
        ("Ann Larkin", "Non-Executive Director"),
        ("Carl Dee", "Director of People, Learning and System Development"),
        ("Bo Finch", "Trustee"),
        ("Eve Stone", "Director of Nursing and Allied Health Workers"),
    } <= found


HELD = {
    "## Grants Panel\n\nMembers: Cllr Ann Bell (Chair), Cllr Carl Dunne, Dora Elland (Moor Trust)": {
        ("Ann Bell", "Chair", "Grants Panel")
    },
    "| Name | Position(s) |\n|---|---|\n| Ann Bell | Chair of the Board; Chair of the Works Committee |\n"
    "| Carl Dunne | Vice-Chair / Chair of the Audit Committee |": {
        ("Ann Bell", "Chair", "Works Committee"),
        ("Carl Dunne", "Chair", "Audit Committee"),
        ("Carl Dunne", "Vice-Chair", "Vale Partnership"),
    },
    "Workforce lead – Ann Bell, Head of Care (Moor Community Trust)\nAccess lead – Carl Dunne, Head of Policy": {
        ("Ann Bell", "Head of Care", "Moor Community Trust"),
        ("Ann Bell", "Workforce lead", "Vale Partnership"),
    },
    "The Forum is made up of Ann Bell, Head of Care at Moor Community Trust (Vice-Chair), and others.": {
        ("Ann Bell", "Head of Care", "Moor Community Trust")
    },
    "Ann Bell\n\nDirector of Works\n\nMoor Community Trust": {
        ("Ann Bell", "Director of Works", "Moor Community Trust")
    },
    "### Ann Bell\n\n- Chair of the Audit Committee\n- Trustee, Moor Community Trust\n\n### Dora Elland\n\n- Treasurer": {
        ("Ann Bell", "Chair", "Audit Committee"),
        ("Ann Bell", "Trustee", "Moor Community Trust"),
    },
    "REPORT OF: Ann Bell, Director of Works\nREPORT AUTHOR: Dora Elland, Policy Officer, Moor Trust": {
        ("Dora Elland", "Policy Officer", "Moor Trust")
    },
    "Works Committee (9 Members) Councillor Ann Bell (Chair), Councillor Dora Elland (Vice-Chair), Mr Carl Dunne": {
        ("Ann Bell", "Chair", "Works Committee"),
        ("Dora Elland", "Vice-Chair", "Works Committee"),
    },
}  # what a paper of the Vale Partnership says → roles with their body


@pytest.mark.parametrize("words", HELD)
def test_where_posts_are_held_in_papers_that_are_no_minutes(tmp_path: Path, words: str) -> None:
    path = tmp_path / "report.md"
    path.write_text(f"# Vale Partnership Annual Report 2025\n\n## Governance\n\n{words}\n", "utf-8")
    found = {(role.person, role.title, role.organisation) for role in paper(path).roles}
    assert HELD[words] <= found
    assert not any(title.startswith(("REPORT", "Report")) for _, title, _ in found)
