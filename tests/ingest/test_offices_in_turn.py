"""Offices in turn with who holds each of them, and who put them forward."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.lists.entries import line_entries


def chosen(reading: Reading) -> set[tuple[str, str]]:
    return {(role.person, role.title) for role in reading.roles if role.rule == "elected or appointed"}


def roles(reading: Reading) -> set[tuple[str, str]]:
    return {(role.person, role.title) for role in reading.roles}


BUSINESS = "1. Welcome\n\nThe Chair welcomed everybody.\n\n2. Election of officers\n\n"


@pytest.mark.parametrize(
    "said",
    [
        "The Treasurer – B. Stone, Secretary – C. Mead and Welfare Officer – D. Ings were all re-elected unopposed.",
        "Treasurer: Brian Stone, Secretary: Carol Mead, Welfare Officer: David Ings were elected.",
    ],
)
def test_an_office_before_each_name_is_not_the_office_of_the_one_before(
    minutes: Callable[[str], Reading], said: str
) -> None:
    assert roles(minutes(BUSINESS + said)) == {
        ("Ann Field", "Chair"),
        ("Brian Stone", "Treasurer"),
        ("Carol Mead", "Secretary"),
        ("David Ings", "Welfare Officer"),
    }


def test_an_office_behind_each_name_stays_with_it(minutes: Callable[[str], Reading]) -> None:
    found = roles(minutes(BUSINESS + "Carol Mead, Treasurer – Brian Stone, Secretary"))
    assert ("Carol Mead", "Treasurer") in found
    assert ("Brian Stone", "Secretary") in found


def test_an_initial_and_a_surname_are_the_one_person_of_both(minutes: Callable[[str], Reading]) -> None:
    assert ("Carol Mead", "Treasurer") in chosen(minutes(BUSINESS + "It was agreed that C. Mead be elected Treasurer."))


def test_an_initial_of_somebody_else_names_nobody_known(minutes: Callable[[str], Reading]) -> None:
    found = chosen(minutes(BUSINESS + "It was agreed that P. Mead be elected Treasurer."))
    assert ("Carol Mead", "Treasurer") not in found


def test_who_put_somebody_forward_is_no_body_behind_an_office(minutes: Callable[[str], Reading]) -> None:
    reading = minutes(BUSINESS + "Fixture Secretary - Carol Mead – Proposed XYZ and carried unanimously\n")
    assert ("Carol Mead", "Fixture Secretary") in roles(reading)
    assert [body.name for body in reading.organisations] == ["Hartley Green Residents’ Association"]


def test_a_body_behind_an_office_stays(minutes: Callable[[str], Reading]) -> None:
    reading = minutes("Clerk - Edwin Frost – Proposal Support Trust\n\n" + BUSINESS)
    assert "Proposal Support Trust" in {body.name for body in reading.organisations}


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Cllr Mead accepted the position as Vice Chair.", "Vice Chair"),
        ("Carol Mead accepted the role of Village Hall Rep.", "Village Hall Rep"),
        (
            "Nominated by Ann Field and seconded by Brian Stone that Carol Mead should be re-elected as Vice Chairman.",
            "Vice Chairman",
        ),
        ("Carol Mead will become the Fixture Secretary.", "Fixture Secretary"),
        ("It was resolved that Carol Mead, currently Vice Chair, would become interim Chair.", "interim Chair"),
    ],
)
def test_who_accepts_an_office_holds_it(minutes: Callable[[str], Reading], said: str, title: str) -> None:
    assert ("Carol Mead", title) in chosen(minutes(BUSINESS + said))


@pytest.mark.parametrize(
    "said",
    [
        "Carol Mead had not accepted the role of Treasurer.",
        "Carol Mead would have accepted the post of Treasurer if asked.",
        "It was suggested by Brian Stone that Carol Mead should be elected Treasurer.",
        "Ann Field asked who would become Treasurer when Carol Mead retires.",
    ],
)
def test_who_might_have_accepted_one_does_not(minutes: Callable[[str], Reading], said: str) -> None:
    assert not chosen(minutes(BUSINESS + said))


@pytest.mark.parametrize(
    ("line", "people"),
    [
        (
            "Chairman – Ann Bell, Treasurer – Tom Reed, Secretary – Eve Orr, Bo Dee, Mark Fox",
            ["Ann Bell, Chairman", "Tom Reed, Treasurer", "Eve Orr, Secretary", "Bo Dee, ", "Mark Fox, "],
        ),
        (
            "Chairman - Ann Bell; Treasurer - Tom Reed; Secretary - Eve Orr.",
            ["Ann Bell, Chairman", "Tom Reed, Treasurer", "Eve Orr, Secretary"],
        ),
        (
            "Chair Ann Bell, Treasurer – Tom Reed, Mark Fox",
            ["Ann Bell, Chair", "Tom Reed, Treasurer", "Mark Fox, "],
        ),
        ("Ann Bell – Chair, Tom Reed – Treasurer, Eve Orr", ["Ann Bell, Chair", "Tom Reed, Treasurer", "Eve Orr, "]),
        ("Manager – Ann Bell", ["Ann Bell, Manager"]),
        (
            "Councillors A Bell (AB) Chair, T Reed (TR) Vice-Chair, E Orr (EO)",
            ["Councillors A Bell, Chair", "T Reed, Vice-Chair", "E Orr, "],
        ),
    ],
)
def test_a_mark_parts_offices_of_a_list_from_the_names_behind_them(line: str, people: list[str]) -> None:
    assert [f"{entry.name}, {entry.title}" for entry in line_entries(line, 0)] == people


def test_a_body_behind_such_a_name_is_where_its_bearer_is_from() -> None:
    line = "Chair – Ann Bell, Vale Trust, Treasurer – Tom Reed, Hill Trust"
    assert [(entry.title, entry.body) for entry in line_entries(line, 0)] == [
        ("Chair", "Vale Trust"),
        ("Treasurer", "Hill Trust"),
    ]
