"""Headings that name a body whose people stand below them, with their year, count and "Members of" aside."""

from __future__ import annotations

import pytest

from convenor.ingest.roles.headed import body_of


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        ("Members of the Audit Committee 2030/31", "Audit Committee"),
        ("Audit Committee 2030-2031", "Audit Committee"),
        ("Works Committee (9 Members)", "Works Committee"),
        ("Membership", ""),
    ],
)
def test_a_heading_names_a_body(heading: str, body: str) -> None:
    assert body_of(heading) == body
