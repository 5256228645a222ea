"""Patterns that decide what was settled, who was elected and till when are tried in time that grows with a line, whatever is said again and again in it."""

from __future__ import annotations

import time

import pytest

from convenor.ingest.roles import tenure
from convenor.ingest.words import cues, election_words

LINES = ["all " * 1200, "members " * 600, " " * 5000 + "x", "Ann Bell, " * 500, "and " * 1200]


@pytest.mark.parametrize("line", LINES, ids=["all", "members", "blanks", "names", "and"])
def test_repeated_words_take_no_time(line: str) -> None:
    patterns = [
        each
        for module in (cues, election_words, tenure)
        for each in vars(module).values()
        if hasattr(each, "search") and hasattr(each, "pattern")
    ]
    assert len(patterns) > 10
    for each in patterns:
        start = time.process_time()
        getattr(each, "regex", each).search(line)
        assert time.process_time() - start < 2, each.pattern[:80]
