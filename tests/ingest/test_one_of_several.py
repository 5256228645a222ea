"""An office and a comma before a name: whose it is, where more names follow; all names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = "Wharle Board\nMinutes of the meeting held on 8 May 2031\n\nPresent: Councillor Ada Marsh (Convener), Anwar Bashir, Eve Aber, Ben Hogg\n\n1. Fund\n"


def titles(tmp_path: Path, told: str) -> list[str]:
    path = tmp_path / "minutes.txt"
    path.write_text(f"{HEAD}{told}\n", encoding="utf-8")
    return [role.title for role in paper(path).roles if role.person == "Anwar Bashir"]


@pytest.mark.parametrize(
    "told",
    [
        "It was remitted to a working group comprising the Convener, Councillor Bashir, Ms Aber and Mr Hogg.",
        "It was agreed that the Convener, Mr Bashir and Ms Aber meet the Minister.",
        "Sent to the Convener, Anwar Bashir, Eve Aber and Ben Hogg.",
    ],
)
def test_the_next_of_a_list_does_not_hold_the_office_before(tmp_path: Path, told: str) -> None:
    assert titles(tmp_path, told) == []


@pytest.mark.parametrize(
    "told",
    [
        "The Treasurer, Mr Bashir, spoke.",
        "The Treasurer, Mr Bashir, and Ms Aber spoke.",
        "It was left with the Treasurer, Anwar Bashir and the Convener, Ada Marsh.",
    ],
)
def test_between_commas_or_before_the_next_office_it_is_theirs(tmp_path: Path, told: str) -> None:
    assert titles(tmp_path, told) == ["Treasurer"]
