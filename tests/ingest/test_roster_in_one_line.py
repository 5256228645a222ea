"""Rosters of papers that came out as one long line, and labels whose letters are held apart: invented minutes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from convenor.ingest.readers.lost_marks import unspaced

Attended = tuple[str, str, str, str]  # those present, in attendance, away with apologies and absent

TITLE = "Hill Forum Transport Group Meeting Notes of Thursday 9 March 2017 in the Council Annexe at Hillcombe, Meeting Room 3, with refreshments from a quarter to ten "
LAYOUTS: dict[str, tuple[str, Attended]] = {
    "attendees with their initials behind the body": (
        TITLE
        + "ATTENDEES: Alan Birtle, Fell Transport Group (AB) Bella Coker, Transport Manager (BC) Carl Dunne, Chief Officer, Vale Trust (CD) "
        "APOLOGIES: Freda Garth, Hill Buses (FG) Norman Usk, Dale Council (NU) 1.0 Introductions Those present introduced themselves.\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Freda Garth; Norman Usk", ""),
    ),
    "those invited, with initials behind a dash, but for those who sent apologies": (
        TITLE
        + "Invited: Alan Birtle – (AB) Chair, Fell Line Bella Coker-(BC) Vale Council Carl Dunne – (CD) Hill Town Council Freda Garth – (FG) Vale Line Norman Usk-(NU) "
        "Manager, Vale Trains 1. Welcome Alan Birtle welcomed all. Apologies from Freda Garth, Norman Usk 2. Minutes The minutes were agreed.\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "Freda Garth; Norman Usk", ""),
    ),
    "members, and those invited beside them": (
        "Members: Alan Birtle, Bella Coker, Carl Dunne\nInvited: Jane Kemp\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "Jane Kemp", "", ""),
    ),
    "a label whose letters are held apart": (
        TITLE
        + "the following Members were P r e s e n t: Councillor A Birtle (in the Chair), Councillor B Coker, Councillor C Dunne (Substitute for Councillor F Garth) and Dora Elland (Co-opted Member).\n",
        ("A Birtle; B Coker; C Dunne; Dora Elland", "", "", ""),
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_is_read(reads_roster: Callable[[str, Attended], None], name: str) -> None:
    reads_roster(*LAYOUTS[name])


def test_only_words_that_head_a_part_are_put_together() -> None:
    assert unspaced("P R E S E N T : A B Bell") == "PRESENT : A B Bell"
    assert unspaced("P R E S E N T E D") == "P R E S E N T E D"
    assert unspaced("RESOLVED T H A T the clerk write") == "RESOLVED THAT the clerk write"
    assert unspaced("Marks: P P A P P") == "Marks: P P A P P"
