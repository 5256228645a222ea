"""Commands that read one paper, and that take the graph away."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]


def test_extract_prints_the_text_exactly(run: Run, papers: Path) -> None:
    found = json.loads(run("extract", papers / "board-minutes-2024-05-14.txt", "--json").stdout)
    text = run("extract", papers / "board-minutes-2024-05-14.txt", "--text").stdout_bytes.decode()
    assert found["people"]
    for person in found["people"]:
        for evidence in person["evidence"]:
            assert text[evidence["start"] : evidence["end"]] == evidence["quote"]


def test_extract_explains_by_which_rule_each_fact_was_found(run: Run, papers: Path) -> None:
    shown = run("extract", "--explain", str(papers / "board-minutes-2024-05-14.txt")).stdout
    for block in shown.split("\n\n")[1:]:
        head, *lines = block.splitlines()
        assert head.endswith(".") and ": " in head and "without a description" not in head
        assert any(line.startswith("    ") for line in lines)
    assert "\n  finds     " in shown and "\n  does not  " in shown


@pytest.mark.parametrize("other", ["--text", "--json"])
def test_extract_explains_to_people_alone(run: Run, papers: Path, other: str) -> None:
    done = run("extract", "--explain", other, str(papers / "board-minutes-2024-05-14.txt"))
    assert done.exit_code == 2 and "--explain" in done.stderr


def test_extract_writes_tables(run: Run, papers: Path, tmp_path: Path) -> None:
    result = run("extract", papers / "board-minutes-2024-05-14.txt", "--csv", tmp_path / "tables")
    assert result.exit_code == 0
    with (tmp_path / "tables" / "people.csv").open(encoding="utf-8-sig") as table:
        assert "Hester Vantongeren" in [row["name"] for row in csv.DictReader(table)]


def test_extract_of_what_cannot_be_read(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.pdf").mkdir()
    for path in (tmp_path / "nowhere.txt", tmp_path / "x.pdf"):
        result = run("extract", path)
        assert result.exit_code == 1
        assert result.stdout == "" and path.name in result.stderr and len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("form", ["gexf", "graphml", "csv", "turtle", "trig", "nquads", "jsonld", "cytoscape"])
def test_export(run: Run, tmp_path: Path, form: str) -> None:
    target = tmp_path / f"graph.{form}"
    result = run("export", form, target)
    assert result.exit_code == 0, result.stderr
    assert "Hester Vantongeren" in target.read_text(encoding="utf-8")
    assert str(target) in result.stdout


def test_export_that_cannot_be_written(run: Run, tmp_path: Path) -> None:
    assert "does not exist" in run("export", "gexf", tmp_path / "nowhere" / "graph.gexf").stderr
    assert "xlsx" in run("export", "xlsx", tmp_path / "graph.xlsx").stderr
