"""How often rules are right: what is counted, what stays of earlier counts, and the table that is made of it."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from score_rules import TABLE, Counts, annotated, count, table, without

from convenor.ingest.scores import measured

PAPER = """Northmere Partnership Board
Minutes of the meeting held on 7 May 2024

Present:
Hugh Bell, Chair, Northmere Council
Weirside Jane Fenn, Director of Care, Vale Trust

1. Hall
The Board agreed to paint the hall. The Board approved the budget for a new roof in spring.
"""
GOLD: dict[str, Any] = {
    "document": "may.txt",
    "people": [{"name": "Hugh Bell"}],
    "roles": [{"person": "Hugh Bell", "title": "Chair", "organisation": "Northmere Council"}],
    "decisions": [{"quote": "The Board agreed to paint the hall."}],
}


def counted(folder: Path) -> Counts:
    (folder / "may.txt").write_text(PAPER, encoding="utf-8")
    (folder / "gold-may.json").write_text(json.dumps(GOLD), encoding="utf-8")
    (folder / "other.json").write_text(json.dumps({"document": "not there.txt"}), encoding="utf-8")
    counts: Counts = {"rules": {}, "signs": {}}
    assert count(counts, "elsewhere", annotated(folder, folder)) == 1
    return counts


def test_right_and_wrong_rows_are_counted_for_their_rule(tmp_path: Path) -> None:
    rules = counted(tmp_path)["rules"]
    assert rules["decisions"]["agreement verb"] == {"elsewhere": [1, 1]}
    assert rules["people"]["name"] == {"elsewhere": [1, 0]}
    assert rules["roles"]["roster line"]["elsewhere"][0] == 1


def test_a_row_with_a_sign_of_error_counts_for_the_sign(tmp_path: Path) -> None:
    signs = counted(tmp_path)["signs"]
    assert signs["people"] == {"it reads as two names run together": {"elsewhere": [0, 1]}}


def test_what_is_counted_again_is_not_added_to_the_last_count() -> None:
    counts: Counts = {"rules": {"roles": {"a": {"golden": [1, 2], "elsewhere": [3, 4]}, "b": {"golden": [5, 6]}}}}
    assert without(counts, ["golden"]) == {"rules": {"roles": {"a": {"elsewhere": [3, 4]}}}}


def test_the_table_is_made_of_the_counts_that_are_used() -> None:
    assert TABLE.read_text(encoding="utf-8") == table(measured()), "run `make scores`"
