"""What posts are about, joined by "and", is no body; whom a constituency elects comes from none."""

from __future__ import annotations

import pytest

from convenor.ingest.names.affiliations import may_be_body, placed
from convenor.ingest.names.departments import elects, is_remit


@pytest.mark.parametrize(
    ("words", "about"),
    [
        ("Curriculum & Quality", True),
        ("Coast and Environment", True),
        ("Stroke and Neurology", True),
        ("Environment & Amenities", True),
        ("Planning, Housing and Assets", True),
        ("Bell and Dee", False),
        ("Bell & Marsh Associates", False),
        ("Community Justice", False),
        ("Vale Fire & Rescue", False),
    ],
)
def test_things_that_posts_are_about_are_told_from_firms(words: str, about: bool) -> None:
    assert is_remit(words) is about
    assert not (about and may_be_body(words))


@pytest.mark.parametrize(
    ("title", "rest", "said"),
    [
        ("Vice Principal", ["Curriculum & Quality"], ("Vice Principal, Curriculum & Quality", "")),
        ("Senior Manager", ["Stroke and Neurology"], ("Senior Manager, Stroke and Neurology", "")),
        ("Director", ["Bell & Dee"], ("Director", "Bell & Dee")),
        ("Manager", ["Coast and Environment", "Vale Council"], ("Manager, Coast and Environment", "Vale Council")),
    ],
)
def test_what_a_post_is_about_goes_to_its_title(title: str, rest: list[str], said: tuple[str, str]) -> None:
    assert placed(title, rest) == said


@pytest.mark.parametrize(
    ("title", "words", "elected"),
    [
        ("Public Constituency Governor", "Vale and Fell", True),
        ("Staff Elected Governor", "Support Staff", True),
        ("Public Governor", "University of Vale", False),
        ("Appointed Governor", "Vale and Fell", False),
    ],
)
def test_a_constituency_is_told_from_a_body(title: str, words: str, elected: bool) -> None:
    assert elects(title, words) is elected
