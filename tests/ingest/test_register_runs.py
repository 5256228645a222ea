"""A register with a head above its columns in one run, in which a letter behind the first line of a post says who came."""

from __future__ import annotations

from convenor.ingest.roster import register_runs

HEAD = "NAME ROLE, ORGANISATION PRESENT APOLOGIES DEPUTY ATTENDED "
ROWS = (
    "Ann Larkin Independent Chair, MVSB Y (Chair) Brian Stone Service Director, Early Help & Social Work, Y Vale County Council "
    "Carla Mendes Lay Member A _ Dr David Olu Consultant in Public Health, Vale County A Nicola Council Fenwick "
    "Eve Mason Head Teacher, Hillside Primary School Y Ian Fox Area Manager, A Susan Webb Vale Police "
)


def test_each_person_of_such_a_run() -> None:
    found = [
        (how, entry.name, entry.title, entry.body, entry.on_behalf) for how, entry in register_runs.read(HEAD + ROWS, 0)
    ]
    assert found == [
        ("present", "Ann Larkin", "Independent Chair", "MVSB", ""),
        ("present", "Brian Stone", "Service Director, Early Help & Social Work", "Vale County Council", ""),
        ("apologies", "Carla Mendes", "Lay Member", "", ""),
        ("apologies", "Dr David Olu", "Consultant in Public Health", "Vale County Council", ""),
        ("present", "Nicola Fenwick", "", "Vale County Council", "Dr David Olu"),
        ("present", "Eve Mason", "Head Teacher", "Hillside Primary School", ""),
        ("apologies", "Ian Fox", "Area Manager", "Vale Police", ""),
        ("present", "Susan Webb", "", "Vale Police", "Ian Fox"),
    ]


def test_no_other_text_is_read_so() -> None:
    assert not register_runs.read(ROWS, 0)  # without a head above the columns
    assert not register_runs.read(f"{HEAD}Ann Larkin Lay Member Y Brian Stone Lay Member A", 0)  # two people
    plan = (
        "NAME ROLE PRESENT The plan has A grades and Y shapes, and A score A day, Y axis A and Y, as Ann Larkin said."
    )
    assert not register_runs.read(plan, 0)


def test_somebody_behind_whom_no_letter_stands_is_put_nowhere() -> None:
    rows = ROWS.replace(
        "Eve Mason Head Teacher, Hillside Primary School Y", "Eve Mason Head Teacher, Hillside Primary School"
    )
    assert "Eve Mason" not in [entry.name for _, entry in register_runs.read(HEAD + rows, 0)]


def test_who_did_not_come_is_told_too() -> None:
    rows = f"{ROWS}Faye Holt Lay Member N "
    assert ("absent", "Faye Holt") in [(how, entry.name) for how, entry in register_runs.read(HEAD + rows, 0)]


def test_a_letter_within_a_name_says_of_nobody_who_came() -> None:
    rows = ROWS.replace("Head Teacher, Hillside Primary School Y", "Director of A and E, Hillside Hospitals Y")
    assert ("present", "Eve Mason") in [(how, entry.name) for how, entry in register_runs.read(HEAD + rows, 0)]
