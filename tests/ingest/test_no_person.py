"""Phrases that look like a name and are none."""

from __future__ import annotations

import pytest

from convenor.ingest.people import in_prose


def named(text: str) -> list[str]:
    return [name for _, _, name in in_prose(text)]


@pytest.mark.parametrize(
    "text",
    [
        "PK to share the figures with all Non-Executive Directors.",
        "Huw Trefor yn holi Sir Tywi am grant.",
        "Penderfynwyd ysgrifennu at y Cyngor Sir. Gweithredu: y Clerc.",
    ],
)
def test_no_person(text: str) -> None:
    assert named(text) in ([], ["Huw Trefor"])


def test_a_knight_with_a_forename_is_one() -> None:
    assert named("Thanks went to Sir John for the loan, and to Dame Mary Weir.") == ["Sir John", "Dame Mary Weir"]
