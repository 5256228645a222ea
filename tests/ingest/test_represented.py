"""Bodies represented by somebody in a list, and initials at a line's end that tell where a name ends; all names are invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.lists.entries import line_entries

Check = Callable[[str, tuple[str, str, str, str]], None]


def _read(words: str) -> list[tuple[str, str]]:
    return [(entry.name, entry.body) for entry in line_entries(words, 0)]


def test_a_body_in_a_list_is_represented_by_somebody() -> None:
    found = _read(
        "Lady Dora Fox, Chair; Wex Borough Council represented by Ann Bell; Tom Reed; Tarn Drainage Board represented by Eve Orr"
    )
    assert found == [
        ("Lady Dora Fox", ""),
        ("Ann Bell", "Wex Borough Council"),
        ("Tom Reed", ""),
        ("Eve Orr", "Tarn Drainage Board"),
    ]


def test_somebody_who_is_represented_is_no_body() -> None:
    assert [name for name, _ in _read("Ann Bell, represented by Tom Reed; Carl Dee")] == ["Ann Bell", "Carl Dee"]


def test_who_would_have_spoken_for_a_body_was_away(reads_roster: Check) -> None:
    away = "Apologies for absence were received from Fen County Council represented by Ann Bell; Tom Reed and Eve Orr."
    reads_roster(f"Present: Carl Dee; Bo Fox\n\n{away}", ("Carl Dee; Bo Fox", "", "Ann Bell; Tom Reed; Eve Orr", ""))


def test_who_came_for_somebody_was_there(reads_roster: Check) -> None:
    away = "Apologies for absence were received from Ann Bell, represented by Tom Reed."
    reads_roster(f"Present: Carl Dee; Bo Fox\n\n{away}", ("Carl Dee; Bo Fox; Tom Reed", "", "Ann Bell", ""))


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("Ann Bellcott Westvale AB", ("Ann Bellcott", "Westvale")),
        ("Cllr Tom Reed Ridgeway Homes TR", ("Tom Reed", "Ridgeway Homes")),
    ],
)
def test_initials_at_the_end_tell_where_a_name_ends(line: str, read: tuple[str, str]) -> None:
    (found,) = _read(line)
    assert (found[0].removeprefix("Cllr "), found[1]) == read


@pytest.mark.parametrize("line", ["Mary Price Jones MP", "Mary Ann Smith MS", "Ann Bell Brown AB"])
def test_other_letters_at_the_end_do_not(line: str) -> None:
    assert all(not body for _, body in _read(line))


def test_who_came_with_an_apology_as_a_representative(minutes: Callable[[str], Reading]) -> None:
    read = minutes(
        "1. Apologies\n\nDecision:\n\nAn apology for absence was received from Mina Pell (Corporate Director, Finance) with Ravi Jarrow "
        "(Deputy Director, Finance) attending as her representative.\n"
    )
    came = {row.person: (row.how, row.on_behalf) for meeting in read.meetings for row in meeting.attendance}
    assert came["Mina Pell"] == ("apologies", None)
    assert came["Ravi Jarrow"] == ("present", "Mina Pell")
    titles = {role.title for role in read.roles if role.person == "Ravi Jarrow"}
    assert titles == {"Deputy Director, Finance"}
    assert not read.decisions
