"""A seat on the body that meets in brackets behind the post that somebody has at home, and those who only look on."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.offices import titles
from convenor.ingest.read import paper

Post = tuple[str, str]


@pytest.mark.parametrize(
    ("line", "title", "body", "also"),
    [
        ("Ann Larkin, Chief Executive, Vale Trust (Partner Member)", "Chief Executive", "Vale Trust", [("Partner Member", "")]),
        (
            "Ann Larkin (AL), Director of Care – Vale Council (Partner Member for Local Authorities)",
            "Director of Care", "Vale Council", [("Partner Member for Local Authorities", "")],
        ),
        ("Ann Larkin (Partner Member)", "Partner Member", "", []),
        ("Ann Larkin, Lay Member for Audit", "Lay Member for Audit", "", []),
    ],
)  # fmt: skip
def test_a_seat_behind_a_post_at_home(line: str, title: str, body: str, also: list[Post]) -> None:
    entry = line_entries(line, 0)[0]
    assert (entry.title, entry.body, list(entry.also)) == (title, body, also)


def test_who_looks_on_keeps_the_chair_of_another_body() -> None:
    entry = line_entries("Ann Larkin (AL), Chair, Healthwatch Vale (observer)", 0)[0]
    assert list(titles(entry, "Vale Care Board")) == [("Chair", None)]
    own = line_entries("Ann Larkin, Vale Council (Chair)", 0)[0]
    assert list(titles(own, "Vale Care Board")) == [("Chair", "Vale Care Board"), ("", None)]


def test_the_post_of_who_looks_on_is_not_one_at_the_body_that_meets(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        "Marrow Vale Trust\n\nMinutes of the meeting of the Marrow Vale Trust held on 3 May 2027\n\n"
        "Present: Ann Larkin (Chair), Bo Finch (Observer / Route Manager)\n\n"
        "In attendance: Carla Mendes, Towpath Manager / Guest; Dora Okafor, Finance Manager\n"
    )
    found = {(role.person, role.title, role.organisation) for role in paper(path).roles}
    assert {("Bo Finch", "Route Manager", None), ("Carla Mendes", "Towpath Manager", None)} <= found
    assert ("Dora Okafor", "Finance Manager", "Marrow Vale Trust") in found
