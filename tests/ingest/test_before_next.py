"""A post that runs into whoever is named next ends before them, where posts stand behind names."""

from __future__ import annotations

import pytest

from convenor.ingest.roles import title_ends


@pytest.mark.parametrize(
    ("title", "said", "ended"),
    [
        ("Head of Homes Dr Bo Dee", "Present: Ann Bell, Head of Homes Dr Bo Dee, Clerk", "Head of Homes"),
        ("Clerk and Bo Dee", "Ann Bell, Clerk and Bo Dee", "Clerk"),
        ("Clerk (All Vale Council) Bo Dee", "Ann Bell, Clerk (All Vale Council) Bo Dee", "Clerk"),
        ("Care Manager – deputising for Bo Dee", "Ann Bell (AB) Care Manager – deputising for Bo Dee", "Care Manager"),
        (
            "nominated Head of Care deputy for Bo Dee",
            "Ann Bell (nominated Head of Care deputy for Bo Dee)",
            "Head of Care",
        ),
        ("Treasurer Bo Dee", "Officers: Clerk Ann Bell, Treasurer Bo Dee", "Treasurer Bo Dee"),  # posts stand ahead
        ("PA to Bo Dee", "Ann Bell, PA to Bo Dee", "PA to Bo Dee"),
        ("deputy for the Clerk Bo Dee", "Ann Bell (deputy for the Clerk Bo Dee)", "deputy for the Clerk Bo Dee"),
        ("Chair PHC Bo Dee", "Ann Bell - Chair PHC Bo Dee", "Chair PHC Bo Dee"),
    ],
)
def test_a_title_before_whoever_is_named_next(title: str, said: str, ended: str) -> None:
    assert title_ends.before_next(title, "Ann Bell", {"Bo Dee"}, said) == ended
