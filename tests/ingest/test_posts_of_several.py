"""A post told once for several people of a list: a label before them, a plural behind them, a bracket that says "all"."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from convenor.ingest.lists import posts_in_turn
from convenor.ingest.read import paper

HOST = "Marrow Vale Trust"
HEAD = f"{HOST}\n\nMinutes of the meeting of the {HOST} held on 3 May 2027\n\n"

# A roster → what it says of each person: (name, title, body).
ROSTERS = {
    "Present: Chair: Ann Larkin. Trustees: Brian Stone, Carla Mendes. Clerk: Eve Stone.": {
        ("Ann Larkin", "Chair", HOST),
        ("Brian Stone", "Trustee", HOST),
        ("Carla Mendes", "Trustee", HOST),
        ("Eve Stone", "Clerk", HOST),
    },
    "Present: Ann Larkin (Chair). Directors: Brian Stone, Carla Mendes (Treasurer). Visiting Members: Eve Stone, Ian Fox.": {
        ("Ann Larkin", "Chair", HOST),
        ("Brian Stone", "Director", HOST),
        ("Carla Mendes", "Treasurer", HOST),
    },
    "Present: Ann Larkin, Clerk; Dr Brian Stone CBE and Ms Carla Mendes, Non-Executive Members.": {
        ("Ann Larkin", "Clerk", HOST),
        ("Brian Stone", "Non-Executive Member", HOST),
        ("Carla Mendes", "Non-Executive Member", HOST),
    },
    "In attendance: Ann Larkin, Director of Works; Brian Stone, Ranger (All Hill Council); Carla Mendes and Eve Stone, Community Wardens (Vale Council).": {
        ("Ann Larkin", "Director of Works", "Hill Council"),
        ("Brian Stone", "Ranger", "Hill Council"),
        ("Carla Mendes", "", "Vale Council"),
        ("Eve Stone", "", "Vale Council"),
    },
    "In attendance: Ann Larkin, Head of All Age Care; Brian Stone, Ranger (Hill Council).": {
        ("Ann Larkin", "Head of All Age Care", HOST),
        ("Brian Stone", "Ranger", "Hill Council"),
    },
}


@pytest.mark.parametrize("roster", ROSTERS)
def test_a_post_of_several(roster: str, tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(f"{HEAD}{roster}\n\n1. Works\n\nThe report was noted.\n")
    assert {(role.person, role.title or "", role.organisation) for role in paper(path).roles} == ROSTERS[roster]


@pytest.mark.parametrize(
    "words", ["Ab of " * 1500, "Chair Ab " * 1000, f"Head of {'A' * 80} b Clerk", f"Head of A{' & A' * 60} b Clerk"]
)
def test_posts_without_marks_are_cut_in_good_time(words: str) -> None:
    began = time.process_time()
    posts_in_turn.into(words.strip(), len(list(posts_in_turn.parted(words))) + 3)
    assert time.process_time() - began < 1
