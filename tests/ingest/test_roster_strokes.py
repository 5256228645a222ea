"""Rosters whose cells strokes hold apart, as print-outs of tables leave them, and ticks that lost their typeface: invented minutes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Attended = tuple[str, str, str, str]  # those present, in attendance, away with apologies and absent

LAYOUTS: dict[str, tuple[str, Attended]] = {
    "names, posts and telephone numbers": (
        "People present\nName / Role and organisation / Contact\nAlan Birtle / Manager, Vale Council / 01632 960001\nBella Coker / Minutes, Vale Council / 01632 960002\n"
        "Pomander Dunne / Hill Fire Brigade / 01632 960003\nApologies\nFreda Garth / Dale Neighbours\nNorman Usk / Dale Council\nMary Noon / Hill Trust\n",
        ("Alan Birtle; Bella Coker; Pomander Dunne", "", "Freda Garth; Norman Usk; Mary Noon", ""),
    ),
    "ticks without their typeface": (
        "Attendees: (ü attended, X not attended, A apologies)\nAlan Birtle (Chair) / Vale Council / ü\nBella Coker / Hill Trust / A\nCarl Dunne / Dale CIC / ü\nDora Elland / Fell Farms / x\n",
        ("Alan Birtle; Carl Dunne", "", "Bella Coker", "Dora Elland"),
    ),
    "several people to a row, each with a mark": (
        "Attendees: (P attended, X not attended, A apologies)\nAlan Birtle / P / Bella Coker / A / Carl Dunne / P\nDora Elland / X / Freda Garth / P / Norman Usk / P\nMary Noon / P / Ivo Lamb / A\n",
        ("Alan Birtle; Carl Dunne; Freda Garth; Norman Usk; Mary Noon", "", "Bella Coker; Ivo Lamb", "Dora Elland"),
    ),
    "a stroke behind what heads a group": (
        "Attendance\nCouncillors: / Alan Birtle (Chair),\nBella Coker\nCarers’ links: / Carl Dunne (Hill Trust)\nDora Elland\nApologies: / CC Freda Garth,\nCC Lady Norma Usk,\nMary Noon\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "", "Freda Garth; Norma Usk; Mary Noon", ""),
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_is_read(reads_roster: Callable[[str, Attended], None], name: str) -> None:
    reads_roster(*LAYOUTS[name])


def test_strokes_between_other_words_make_no_table(reads_roster: Callable[[str, Attended], None]) -> None:
    reads_roster(
        "Present: Alan Birtle / Bella Coker / Carl Dunne\n\nThe hall was open to all and/or their guests / families.\n",
        ("Alan Birtle; Bella Coker; Carl Dunne", "", "", ""),
    )
