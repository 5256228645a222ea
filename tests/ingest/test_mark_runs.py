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
