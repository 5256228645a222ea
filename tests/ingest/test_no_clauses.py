"""Lines of terms of reference that bind nobody: titles, bodies, those who signed, rows that lost their cells."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = "Ember Vale Safety Board\n\nConstitution\n\n"
CLAUSES = "1. The Board shall meet four times a year.\n\n2. The quorum shall be five members of the Board.\n\n"


def rules(tmp_path: Path, text: str) -> list[str]:
    path = tmp_path / "terms.txt"
    path.write_text(HEAD + CLAUSES + text, "utf-8")
    return [rule.text for rule in paper(path).rules]


@pytest.mark.parametrize(
    "line",
    [
        "3. TERMS OF REFERENCE",
        "3. CONSTITUTION OF THE EMBER VALE SAFETY BOARD – March 2031",
        "3. Ember Vale Fire and Rescue Service",
        "3. Hugh Bell Ember Vale NHS Foundation Trust",
        "3. Group C | |",
    ],
)
def test_a_line_that_only_names_is_no_rule(tmp_path: Path, line: str) -> None:
    assert not {line.removeprefix("3. "), line} & set(rules(tmp_path, line + "\n"))


@pytest.mark.parametrize(
    "line",
    ["Three members of Ember Vale Council", "Advise the Ember Vale Council", "Members of the public may speak"],
)
def test_a_short_clause_is_kept(tmp_path: Path, line: str) -> None:
    assert line in rules(tmp_path, f"3. {line}\n")
