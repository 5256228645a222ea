"""A register in one run, with the letter that says who came behind each person or before them: invented minutes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from convenor.ingest.roster import mark_runs

Attended = tuple[str, str, str, str]  # those present, in attendance, away with apologies and absent
HEAD = "P= Present A= Apologies DNA=Did not attend D/R=Deputise\n\n"
BEHIND = (
    "Board Member P A DNA D/R Alan Birtle (AB) – Independent Chair P Bella Coker (BC) – Assistant Director, Adult Care, Dale Council A "
    "Carl Dunne (CD) – Head of Service, Dale Probation DNA Dr Dora Elland (DE) – Designated Doctor, Dale ICB R "
    "Freda Garth (FG) – Dale Homes Association P Hal Ives (HI) – Business Support (minutes) P"
)
BEFORE = "P Alan Birtle (AB) – Chair A Bella Coker (BC) – Director DNA Carl Dunne (CD) – Head of Service P Freda Garth (FG) – Business Support"


def test_letters_behind_people(reads_roster: Callable[[str, Attended], None]) -> None:
    reads_roster(HEAD + BEHIND, ("Alan Birtle; Freda Garth; Hal Ives", "", "Bella Coker", "Carl Dunne"))


@pytest.mark.parametrize("words", [BEFORE, "Alan Birtle (AB), Bella Coker (BC), Carl Dunne (CD), Dora Elland (DE) P"])
def test_no_letters_behind_people(words: str) -> None:
    assert mark_runs.read(words, 0) == []


def test_a_letter_is_of_the_last_of_several() -> None:
    words = (
        "Board Member P A D/R Alan Birtle (AB) – Chair P Bella Coker (BC) – Head of Nursing, Dale Hospital Carl Dunne (CD) – Lead, "
        "Dale Council P Dora Elland (DE) – Head of Service, Adult Care and P Quality Unit, Dale Council Freda Garth (FG) – Dale Homes "
        "Association A Hal Ives (HI) – Business Support P Jo Keele (JK) – Clerk A"
    )
    found = {entry.name: (how, entry.title, entry.body) for how, entry in mark_runs.read(words, 0)}
    assert found["Bella Coker"] == ("", "Head of Nursing", "Dale Hospital")  # no letter stands behind her
    assert found["Carl Dunne"] == ("present", "Lead", "Dale Council")
    assert found["Dora Elland"][0] == "present"
    assert found["Freda Garth"] == ("apologies", "", "Dale Homes Association")
    assert found["Jo Keele"][0] == "apologies"
