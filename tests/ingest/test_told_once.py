"""A post that one row tells with more words than another is told once."""

from __future__ import annotations

import pytest

from convenor.graph.model import Evidence
from convenor.graph.reading import Role
from convenor.ingest.names.named import Names

Post = tuple[str, str | None]


def _told(*posts: Post) -> set[Post]:
    """What is told of somebody of whom rows at different places say these posts."""
    rows = [
        Role(person="bell", title=title, organisation=body, evidence=(Evidence("d", at, at + 5),), rule="r")
        for at, (title, body) in enumerate(posts)
    ]
    bodies = {body: body for _, body in posts if body}
    return {(role.title, role.organisation) for role in Names({"bell": "Ann Bell"}, bodies).merged(rows)}


@pytest.mark.parametrize(
    ("less", "more"),
    [
        (("Manager", None), ("Manager", "Vale Trust")),
        (("Lengthsman", None), ("Parish Lengthsman", None)),
        (("Chair", None), ("Independent Chair", "Vale Board")),
        (("Deputy Chair", "Board of Directors"), ("Deputy Chair", "Vale NHS Trust")),
        (("Forum Secretary", "Vale Forum"), ("Secretary", "Vale Forum")),
    ],
)
def test_what_says_less_is_left_out(less: Post, more: Post) -> None:
    assert _told(less, more) == _told(more, less) == {more}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Chair", None), ("Vice Chair", None)),
        (("Chief Executive", "Vale Trust"), ("Deputy Chief Executive", "Vale Trust")),
        (("Director", "Hill Ltd"), ("Finance Director", "Vale Trust")),
        (("Chairman", "Executive Committee"), ("Chairman", "Vale Fire Authority")),
        (("Chief Executive", None), ("PA to Chief Executive", None)),
    ],
)
def test_two_posts_stay_two(one: Post, other: Post) -> None:
    assert _told(one, other) == {one, other}
