"""A vision that a paragraph tells among other things; every body is invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

TEXT = """Vale safety partnership strategy 2025

Foreword

I am glad to bring you our strategy on behalf of all our partners. {said} It takes account of what residents told us.

Our priorities

- Safer roads
- Fewer burglaries
"""


def _vision(folder: Path, said: str) -> list[str]:
    file = folder / "plan.txt"
    file.write_text(TEXT.format(said=said))
    return [aim.label for aim in paper(file).aims if aim.kind == "vision"]


@pytest.mark.parametrize("opens", ["Our vision is", "The shared vision is", "Our vision remains"])
@pytest.mark.parametrize(
    "told",
    [
        "a county where everyone feels safe at home and out of doors",
        "to be a place in which all can thrive and none is left behind",
    ],
)
def test_a_sentence_within_a_paragraph_tells_the_vision(tmp_path: Path, opens: str, told: str) -> None:
    assert _vision(tmp_path, f"{opens} {told}.") == [told]


@pytest.mark.parametrize(
    "said",
    [
        "Our vision is clear and it has served us well.",
        "Our vision is a long way off but we mean to come nearer.",
        "The vision was written by a group of members.",
    ],
)
def test_a_sentence_about_the_vision_tells_none(tmp_path: Path, said: str) -> None:
    assert _vision(tmp_path, said) == []
