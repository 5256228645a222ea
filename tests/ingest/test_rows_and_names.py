"""Those away in cells of tables, and names beside bodies: behind initials, in a series, before estates and partnerships."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.names.prose_names import in_prose
from convenor.ingest.roster.roster_text import named

Minutes = Callable[[str], Reading]
Check = Callable[[str, tuple[str, str, str, str]], None]
ROWS = {
    "Present: Ann Bell\n\n| 1 | Apologies | Apologies were received from Tom Reed and Eve Fox. | |\n| 2 | Minutes | They were agreed. | |": (
        "Ann Bell",
        "",
        "Tom Reed; Eve Fox",
    ),
    "Present: Ann Bell\n\n| Item | Note | Action |\n| 1 | All were welcomed. Apologies were received from Tom Reed. | |\n| 2 | Agreed. | |": (
        "Ann Bell",
        "",
        "Tom Reed",
    ),
    "| Date | 4 March |\n| Participants | Ann Bell, Tom Reed (minutes). Apologies received from Eve Fox. |": (
        "Ann Bell; Tom Reed",
        "",
        "Eve Fox",
    ),
    "Present: Ann Bell\n\n| 1 | A letter of apology from the builder was read. | |\n| 2 | Agreed. | |": ("Ann Bell", "", ""),
}  # fmt: skip


@pytest.mark.parametrize("roster", ROWS)
def test_those_away_in_cells(reads_roster: Check, roster: str) -> None:
    present, beside, away = ROWS[roster]
    reads_roster(roster, (present, beside, away, ""))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ann Bell (AB) Vale Rotary (Chair)", ["Ann Bell, Chair, Vale Rotary"]),
        ("Ann Bell (AB) Vale Rotary (Chair), Tom Reed (TR)", ["Ann Bell, Chair, Vale Rotary", "Tom Reed, , "]),
        ("Ann Bell (AB) Ossie Deeford (OD)", ["Ann Bell, , ", "Ossie Deeford, , "]),
        ("Ann Bell (AB), Ossie Deeford (Chair)", ["Ann Bell, , ", "Ossie Deeford, Chair, "]),
    ],
)
def test_what_stands_behind_initials(line: str, expected: list[str]) -> None:
    assert [f"{e.name}, {e.title}, {e.body}" for e in named(line, 0)] == expected


PROSE = {
    "a director of Ann Bell Estates and of Glen Ure Community Partnership": [],
    "Ann Bell Estates Manager spoke": ["Ann Bell"],
    "Contact: Ann Bell Democratic and Corporate Services Manager": ["Ann Bell"],
    "the Crown Prosecutor spoke": [],
}


@pytest.mark.parametrize("text", PROSE)
def test_names_in_prose(text: str) -> None:
    assert [name for _, _, name in in_prose(text)] == PROSE[text]


def test_a_known_surname_begins_no_name() -> None:
    found = in_prose("Ann Bellford Wattie MacReed Eve Fox", known=frozenset({"bellford", "wattie"}))
    assert "Bellford Wattie MacReed" not in [name for _, _, name in found]


def test_a_councillor_who_asks_is_no_member_of_the_public(minutes: Minutes) -> None:
    found = minutes("Question submitted by Councillor K. Deeford\n\nA letter from Mr Kenneth Poe was read.\n")
    names = [person.name for person in found.people]
    assert "K. Deeford" in names and "Kenneth Poe" not in names
