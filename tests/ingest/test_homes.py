"""Posts that sentences give without a body, held where the lists of a paper say that somebody comes from; bodies within the words of titles."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from convenor.graph.reading import Reading
from convenor.ingest.read import paper

HEAD = "# Vale Rail Liaison Group\n\nMinutes of the meeting of the Vale Rail Liaison Group held on 4 March 2024\n\n"


GUESTS = "Present:\n\nMr Sam Bell (Northern Trains)\n\nMs Ann Dee (Vale Line Partnership)\n\n"


def _held(reading: Reading) -> set[tuple[str | None, str, str | None]]:
    return {(role.person, role.title, role.organisation) for role in reading.roles}


@pytest.fixture
def met(tmp_path: Path) -> Callable[[str], set[tuple[str | None, str, str | None]]]:
    """Who holds what at which body by the minutes of a group, given what stands in them below its guests."""

    def read(said: str) -> set[tuple[str | None, str, str | None]]:
        path = tmp_path / "minutes.md"
        path.write_text(HEAD + GUESTS + said, encoding="utf-8")
        return _held(paper(path))

    return read


def test_a_post_without_a_body_is_held_where_a_list_says_that_somebody_comes_from(
    met: Callable[[str], set[tuple[str | None, str, str | None]]],
) -> None:
    held = met(
        "Mrs Eve Stone (Moor Council)\n\n1. Report\n\nMr Bell, Route Manager, gave a report. Ms Ann Dee, Development Officer, spoke of the leaflet.\n\n"
        "The Chair, Mrs Eve Stone, closed the meeting.\n"
    )
    assert ("Sam Bell", "Route Manager", "Northern Trains") in held
    assert ("Ann Dee", "Development Officer", "Vale Line Partnership") in held
    assert not any((person, title, body) == ("Eve Stone", "Chair", "Moor Council") for person, title, body in held)


@pytest.mark.parametrize(
    ("said", "titles"),
    [
        ("The headteacher, Mr Sam Bell, spoke. Town Councillor Ann Dee thanked him.", set()),
        (
            "Ms Ann Dee was appointed Route Manager. Mr Sam Bell, Station Warden, spoke.",
            {"Route Manager", "Station Warden"},
        ),
    ],
)  # what people bring from elsewhere, and what those who meet give to them
def test_other_posts_are_not_held_where_somebody_comes_from(
    met: Callable[[str], set[tuple[str | None, str, str | None]]], said: str, titles: set[str]
) -> None:
    held = met(f"1. Report\n\n{said}\n")
    assert {title for _, title, _ in held} >= titles
    assert not any(title and body in ("Northern Trains", "Vale Line Partnership") for _, title, body in held)


@pytest.mark.parametrize(
    ("said", "title", "body"),
    [
        ("Governor at Ysgol y Garn", "Governor", "Ysgol y Garn"),
        ("Director of Property at Moorside Homes", "Director of Property", "Moorside Homes"),
        ("Chair of Governors at St. Osyth’s School", "Chair of Governors", "St. Osyth’s School"),
        ("Chairman of the Vale Fly Fishers", "Chairman", "Vale Fly Fishers"),
        ("Chief Executive Moorside Borough Council", "Chief Executive", "Moorside Borough Council"),
        ("General Manager Larch Manor", "General Manager", "Larch Manor"),
        ("the Forum’s representative on the Moor Valley Partnership", "representative", "Moor Valley Partnership"),
        ("Class Teacher at Key Stage Two", "Class Teacher at Key Stage Two", None),
        ("Observer on the Night Shift", "Observer on the Night Shift", None),
        ("Chair of Planning", "Chair of Planning", None),
        ("Chief Executive Officer", "Chief Executive Officer", None),
        ("General Manager Adult Services", "General Manager Adult Services", None),
        ("Director of Housing at Home", "Director of Housing at Home", None),
    ],
)
def test_a_body_that_the_words_of_a_title_name(
    minutes: Callable[..., Reading], said: str, title: str, body: str | None
) -> None:
    reading = minutes(f"1. Report\n\nMs Ann Larkin, {said}, gave a report.\n")
    assert [
        (role.title, role.organisation if role.organisation_stated else None)
        for role in reading.roles
        if role.person == "Ann Larkin"
    ] == [(title, body)]


def test_who_chairs_a_panel_that_only_its_subject_names(minutes: Callable[..., Reading]) -> None:
    held = _held(
        minutes(
            "1. Report\n\nMs Ann Larkin, who chairs the Tenants Panel, spoke. Mr Carl Dunne, who chairs the group, thanked her.\n"
        )
    )
    assert ("Ann Larkin", "Chair", "Tenants Panel") in held
    assert not any(person == "Carl Dunne" and title == "Chair" for person, title, _ in held)
