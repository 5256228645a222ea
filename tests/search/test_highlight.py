"""Which words are marked."""

from __future__ import annotations

import pytest

from convenor.search.highlight import highlight


def marked(text: str, query: str) -> list[str]:
    return [text[start:end] for start, end in highlight(text, query)]


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Housing is scarce; new houses are few.", "house", ["Housing", "houses"]),
        ("The café at Mill-End.", "CAFE mill", ["café", "Mill"]),
        ("The chair of the board", "who is the chair?", ["chair"]),
        ("The chair of the board", "the", ["The", "the"]),
        ("Grant 5.2 for the hall", "5.2", ["5", "2"]),
        ("a_b c", "b", ["b"]),
        ("nothing here", "", []),
        ("", "house", []),
        ("(.*)+ [a-z]", ".* + [", []),
        ("One 😀 home, ‮two‬ homes", "home", ["home", "homes"]),
        ("half \ud800 a home", "\udfff home", ["home"]),
    ],
)
def test_words_of_the_same_stem_are_marked(text: str, query: str, expected: list[str]) -> None:
    assert marked(text, query) == expected


def test_a_long_text_is_soon_marked() -> None:
    assert len(highlight("the homes of Osric " * 50_000, "home " * 5000)) == 50_000
