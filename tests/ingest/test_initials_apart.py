"""Names whose initials stand in a run of their own behind what is said of them: invented minutes."""

from __future__ import annotations

from collections.abc import Callable

from convenor.ingest.lists import initials_apart

Attended = tuple[str, str, str, str]  # those present, in attendance, away with apologies and absent


def test_initials_behind_all_tell_the_names_apart(reads_roster: Callable[[str, Attended], None]) -> None:
    reads_roster(
        "PRESENT Alan Birtle Obafemi Coker Trudy Ann Dunne Sefton Elland-Reed Lewis Van Der Hoek Resident Chair Vale Council Partnership Member Hill Trust Resident Member "
        "Local Representative Fell Nurseries AB OC TAD SER LVDH APOLOGIES Freda Garth Norman Usk Mary Noon Resident Member Resident Member Dale Council FG NU MN\n",
        (
            "Alan Birtle; Obafemi Coker; Trudy Ann Dunne; Sefton Elland-Reed; Lewis Van Der Hoek",
            "",
            "Freda Garth; Norman Usk; Mary Noon",
            "",
        ),
    )


def test_other_letters_in_a_row_tell_nothing() -> None:
    assert not initials_apart.read("Alan Birtle Bella Coker Vale Council AB BC", 0)  # two alone
    assert not initials_apart.read("Alan Birtle Bella Coker Carl Dunne of the NHS BBC RSPB", 0)
    assert not initials_apart.read("Vale Council Hill Trust Carl Dunne AB BC CD", 0)
