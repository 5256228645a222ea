"""Every rule that finds facts is a row with what it goes by; its example is found by it and its counter-example is not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from convenor.graph.reading import Reading, Row
from convenor.ingest.finders import Finder, finders
from convenor.ingest.read import found as everything, paper
from convenor.ingest.readers import read
from convenor.webapp.extract import LISTS

MINUTES = "Northmere Partnership Board\nMinutes of the meeting held on 7 May 2024\n\n"
HEADS = {
    "": "",
    "minutes": MINUTES,
    "business": f"{MINUTES}Present:\nHugh Bell, Chair, Vale Trust\n\n",
    "strategy": "Northmere Homes Strategy 2024 to 2030\n\n",
}


def rules(reading: Reading) -> Iterator[str]:
    """The rules that found the rows of a reading."""
    for name in LISTS:
        for row in getattr(reading, name):
            yield row.rule
            for field in ("attendance", "items"):
                yield from (inner.rule for inner in getattr(row, field, ()) if isinstance(inner, Row))


def head(rule: Finder) -> str:
    """What stands over an example; in Markdown the first line is a title and each line a paragraph."""
    words = HEADS[rule.below]
    if rule.form != "md" or not words:
        return words
    return "# " + "\n\n".join(line for line in words.replace("Present:", "## Present").split("\n") if line) + "\n\n"


def found(tmp_path: Path, name: str, words: str) -> set[str]:
    """The rules that find something in an example, whether it is stated or only proposed."""
    rule = finders()[name]
    path = tmp_path / f"paper.{rule.form}"
    path.write_text(f"{head(rule)}{words}\n", encoding="utf-8")
    return set(rules(everything(read(path))))


@pytest.mark.parametrize("name", finders())
def test_an_example_is_found_by_its_rule(tmp_path: Path, name: str) -> None:
    assert name in found(tmp_path, name, finders()[name].example)


@pytest.mark.parametrize("name", finders())
def test_a_counter_example_is_not(tmp_path: Path, name: str) -> None:
    assert name not in found(tmp_path, name, finders()[name].counter)


def test_every_rule_that_finds_something_in_the_sample_papers_is_a_row(corpus: Path) -> None:
    papers = [path for path in sorted(corpus.iterdir()) if path.suffix in (".pdf", ".docx", ".html", ".md", ".txt")]
    missing = {rule for path in papers for rule in rules(paper(path))} - finders().keys()
    assert not missing, f"write a row for each of these in ingest/finders.toml: {sorted(missing)}"


def test_every_rule_that_finds_something_in_the_golden_papers_is_a_row(root: Path) -> None:
    papers = [path.with_suffix("") for path in sorted((root / "tests" / "golden" / "papers").glob("*.json"))]
    missing = {rule for path in papers for rule in rules(everything(read(path)))} - finders().keys()
    assert not missing, f"write a row for each of these in ingest/finders.toml: {sorted(missing)}"


def test_rows_say_something() -> None:
    assert all(rule.says.endswith(".") and rule.finds and rule.example and rule.counter for rule in finders().values())
