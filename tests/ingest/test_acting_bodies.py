"""Whose terms of reference they are, where only the clauses tell; every body is invented."""

from __future__ import annotations

import pytest

from convenor.ingest.papers.acting_bodies import acting_body

CLAUSES = "The board will meet twice a year.\nThe board may call further meetings.\n"


@pytest.mark.parametrize(
    ("text", "named", "body"),
    [
        (f"1. Purpose\n{CLAUSES}The Ember Alliance Scrutiny Board will report to each authority.", None, "Ember Alliance Scrutiny Board"),
        (f"Ember Council has set up the Ember Health and Wellbeing Board as a committee.\n{CLAUSES}The Chair of NHS Tarn Integrated Care Board is a member.", "Ember Council", "Ember Health and Wellbeing Board"),
        ("The Vale Advisory Council on Schools (VACS) was set up.\nVACS is new.\nThe VACS shall meet.\nThe VACS may advise.", "Church of Ember", "Vale Advisory Council on Schools"),
        (f"{CLAUSES}The Tarn Housing Board meets.\nThe Ember Housing Board meets.", None, None),
        (f"{CLAUSES}Papers go to the Ember Scrutiny Board.", None, None),
        (f"{CLAUSES}The Tarn Audit Board meets.", "Ember Flood Board", None),
    ],
)  # fmt: skip
def test_acting_body(text: str, named: str | None, body: str | None) -> None:
    assert acting_body(text, named) == body
