"""Two columns of people in one line, each behind a form of address, some behind an office: invented members."""

from __future__ import annotations

import pytest

from convenor.ingest.roster.roster_text import named

PEOPLE = "Provost Ann BELL (in the Chair) Councillor Bo DEE Councillor Colin FROST (from item 3) Depute Convener Cy FOX Councillor Di GILL Councillor Eve HURST"


def test_an_office_is_of_the_name_behind_it() -> None:
    assert [(one.name.split()[-1], one.title, one.in_the_chair) for one in named(PEOPLE, 0)] == [
        ("BELL", "Provost", True),
        ("DEE", "", False),
        ("FROST", "", False),
        ("FOX", "Depute Convener", False),
        ("GILL", "", False),
        ("HURST", "", False),
    ]
    assert [PEOPLE[one.start :].startswith(one.name) for one in named(PEOPLE, 0)] == [True] * 6


def test_offices_may_stand_first_throughout() -> None:
    found = named("Chair Cllr Ann Bell Vice Chair Cllr Bo Dee Cllr Cy Fox Cllr Di Gill", 0)
    assert [(one.name, one.title) for one in found][:2] == [("Cllr Ann Bell", "Chair"), ("Cllr Bo Dee", "Vice Chair")]


@pytest.mark.parametrize(
    ("line", "titles"),
    [
        ("Cllr Ann Bell, Chair, Cllr Bo Dee, Cllr Cy Fox, Cllr Di Gill", ["Chair", "", "", ""]),
        ("Cllr Ann Bell Cllr Bo Dee Chair of Vale Board Cllr Cy Fox Cllr Di Gill", None),
    ],
)
def test_nothing_else_is_read_so(line: str, titles: list[str] | None) -> None:
    said = {one.name: one.title for one in named(line, 0)}
    assert titles is None or list(said.values()) == titles
    assert not {"Chair of Vale Board"} & {said.get("Cllr Cy Fox")}


def test_who_is_named_in_a_bracket_parts_no_list() -> None:
    line = PEOPLE.replace("(from item 3)", "(from Councillor Gil HOPE item 3)")
    assert [(one.name.split()[-1], one.title) for one in named(line, 0) if one.title] == [
        ("BELL", "Provost"),
        ("FOX", "Depute Convener"),
    ]
