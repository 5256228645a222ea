"""A quick look at a line tells that nobody in it is surely known, and never misses whom the line's reader knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.lists.entries import line_entries
from convenor.ingest.lists.entry import known_person
from convenor.ingest.names.prose_names import may_be_known

GOLDEN = Path(__file__).parents[1] / "golden/papers"


@pytest.mark.parametrize(
    "words",
    ["SMITH, Dr Anna", "Cllrs’ Bell and Dee", "Messrs Bell and Dee", "the Rev Bell", "Mary-Jo Bell, Clerk", "(Ann)"],
)
def test_names_that_are_sure(words):
    assert may_be_known(words)


@pytest.mark.parametrize(
    "words", ["", "the board will mark its progress in may", "Wider Use of Buses", "A. Bell (Vale Trust)"]
)
def test_words_without_a_sure_name(words):
    assert not may_be_known(words)


def test_nobody_surely_known_is_missed():
    lines = [line for path in sorted(GOLDEN.glob("*.txt")) for line in path.read_text(encoding="utf-8").splitlines()]
    known = [line for line in lines if any(known_person(entry.name) for entry in line_entries(line, 0))]
    assert len(known) > 30 and all(map(may_be_known, known))
    assert sum(map(may_be_known, lines)) < 0.8 * len(lines)
