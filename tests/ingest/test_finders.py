"""Every rule that finds facts is a row with what it goes by; its example is found by it and its counter-example is not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from convenor.graph.reading import Reading, Row
from convenor.ingest.finders import finders
from convenor.ingest.read import paper
from convenor.webapp.extract import LISTS

MINUTES = "Northmere Partnership Board\nMinutes of the meeting held on 7 May 2024\n\n"
HEADS = {"": "", "minutes": MINUTES, "business": f"{MINUTES}Present:\nHugh Bell, Chair, Vale Trust\n\n"}
WITH_EXAMPLE = [name for name, rule in finders().items() if rule.example]
WITH_COUNTER = [name for name, rule in finders().items() if rule.counter]


def rules(reading: Reading) -> Iterator[str]:
    """The rules that found the rows of a reading."""
    for name in LISTS:
        for row in getattr(reading, name):
            yield row.rule
            for field in ("attendance", "items"):
                yield from (inner.rule for inner in getattr(row, field, ()) if isinstance(inner, Row))


def found(tmp_path: Path, name: str, words: str) -> set[str]:
    path = tmp_path / "paper.txt"
    path.write_text(f"{HEADS[finders()[name].below]}{words}\n", encoding="utf-8")
    return set(rules(paper(path)))


@pytest.mark.parametrize("name", WITH_EXAMPLE)
def test_an_example_is_found_by_its_rule(tmp_path: Path, name: str) -> None:
    assert name in found(tmp_path, name, finders()[name].example)


@pytest.mark.parametrize("name", WITH_COUNTER)
def test_a_counter_example_is_not(tmp_path: Path, name: str) -> None:
    assert name not in found(tmp_path, name, finders()[name].counter)


def test_every_rule_that_finds_something_in_the_sample_papers_is_a_row(corpus: Path) -> None:
    papers = [path for path in sorted(corpus.iterdir()) if path.suffix in (".pdf", ".docx", ".html", ".md", ".txt")]
    missing = {rule for path in papers for rule in rules(paper(path))} - finders().keys()
    assert not missing, f"write a row for each of these in ingest/finders.toml: {sorted(missing)}"


def test_rows_say_something_and_examples_are_many() -> None:
    assert all(rule.says.endswith(".") and rule.finds for rule in finders().values())
    assert len(WITH_EXAMPLE) >= 18 and len(WITH_COUNTER) >= 16
