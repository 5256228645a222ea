"""Notes of small meetings that know people by their given names alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = "# Minutes of the Fell Lane Residents Association meeting held on 4 March 2024\n\n"
NOTES = (
    "Tom will send the list to the bank. Anna agreed to water the hedge. Tom will order bark for the beds.\n\n"
    "Anna will write to the mason. Fell will be cut in May.\n"
)


@pytest.mark.parametrize(
    ("notes", "people"),
    [
        (NOTES, {"Tom", "Anna"}),
        (NOTES.replace("Tom will order", "Tom Reed will order"), {"Tom Reed"}),
        ("Tom will send the list. Tom will order bark.\n", set()),
        ("Grace will be said. Mark will be given. Grace will be said. Mark will be given.\n", set()),
    ],
)
def test_people_by_given_names(tmp_path: Path, notes: str, people: set[str]) -> None:
    path = tmp_path / "minutes.md"
    path.write_text(HEAD + notes, "utf-8")
    assert {person.name for person in paper(path).people} == people


def test_they_own_what_they_will_do(tmp_path: Path) -> None:
    path = tmp_path / "minutes.md"
    path.write_text(HEAD + NOTES, "utf-8")
    assert {action.owner for action in paper(path).actions} >= {"Tom", "Anna"}


@pytest.mark.parametrize(
    ("entry", "listed"),
    [
        ("Tom (TR) – Chairman", {"Tom"}),
        ("Anna (AB)", {"Anna"}),
        ("Tom (TR), Nadir (NA), Ms Ida Hale – Advice Service", {"Tom", "Nadir", "Ida Hale"}),
        ("Tom (PPG)", set()),  # which may be the name of a body
        ("Healthwatch (HW)", set()),
        ("Tom", set()),
        ("Reed (T), Reed (A), Mr Carl Dee, Ida Hale", {"T Reed", "A Reed", "Carl Dee", "Ida Hale"}),
    ],
)
def test_their_initials_behind_given_names(tmp_path: Path, entry: str, listed: set[str]) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(f"{HEAD[2:]}Present:\n\nMr Ian Poe\n\n{entry}\n\n1. Welcome\n\nAll were welcomed.\n", "utf-8")
    there = {row.person for meeting in paper(path).meetings for row in meeting.attendance}
    assert there == {"Ian Poe"} | listed
