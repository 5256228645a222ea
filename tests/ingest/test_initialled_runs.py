"""Registers taken off a page as one paragraph, in which initials behind names tell who is meant: invented minutes."""

from __future__ import annotations

from collections.abc import Callable

Attended = tuple[str, str, str, str]  # those present, in attendance, away with apologies and absent

LEAD = "Attendance and Governance Members Title Representing Other Interests "


def test_words_before_some_say_that_they_were_away(reads_roster: Callable[[str, Attended], None]) -> None:
    reads_roster(
        f"{LEAD}Alan Birtle (AB) Independent Chair Hill Board Bella Coker (BC) Business Manager Vale Safety Forum Apols Freda Garth (FG) Lay Member Trustee Willow Trust "
        "Carl Dunne (CD) Governor Fair School Dora Elland (DE) Head of Service Vale Council Apols Dr Norman Usk (NU) Director Hill Partnership "
        "Guests Jane Kemp (JK) Legal Services\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland", "Jane Kemp", "Freda Garth; Norman Usk", ""),
    )


def test_words_behind_each_say_who_came(reads_roster: Callable[[str, Attended], None]) -> None:
    reads_roster(
        "SECTOR NAME INITIAL PRESENT APOLOGIES Local Authority Member Alan Birtle AB Present (Hill) Local Authority Official Bella Coker BC Present State Agency "
        "Freda Garth FG APOLOGY Hill Agency State Agency Carl Dunne CD Present Vale Health Community Interest Dora Elland DE Present Task Force "
        "Farming Norman Usk NU APOLOGY Farmers Union Social Inclusion Edna Foss EF Present\n",
        ("Alan Birtle; Bella Coker; Carl Dunne; Dora Elland; Edna Foss", "", "Freda Garth; Norman Usk", ""),
    )


def test_initials_in_a_paragraph_about_something_else_put_nobody_there(
    reads_roster: Callable[[str, Attended], None],
) -> None:
    reads_roster(
        "Letters are used for those who wrote the chapters of the plan: Alan Birtle (AB) wrote on roads, Bella Coker (BC) wrote on rivers, Carl Dunne (CD) wrote on woods, "
        "Dora Elland (DE) wrote on farms, Edna Foss (EF) wrote on towns and Freda Garth (FG) wrote on ports.\n",
        ("", "", "", ""),
    )
