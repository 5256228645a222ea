"""Directories beside minutes: one graph, answers with dates, and the record as evidence."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from convenor.webapp.cli import main

BOARD = {
    "persons": [{"id": "a", "name": "Jane Marlow"}, {"id": "b", "name": "Obadiah Fenn"}],
    "organizations": [{"id": "o", "name": "Northmere Health Board"}],
    "memberships": [
        {"person_id": "a", "organization_id": "o", "role": "Chair", "start_date": "2021-05", "end_date": "2023-06-01"},
        {"person_id": "b", "organization_id": "o", "role": "Chair", "start_date": "2023-06-02"},
    ],
}
MINUTES = """Northmere Health Board
Minutes of the meeting held on 7 May 2022

Present:
Cllr J. Marlow, Chair, Northmere Council

1. Welcome
Everybody was welcomed.
"""
COUNCIL = "Council,Ward Name,Councillor Name,Party Name\nNorthmere Council,Hill,Jane Marlow,\nNorthmere Council,Dale,Vacant,\n"


@pytest.fixture
def data(tmp_path: Path, run_build: Callable[..., Any]) -> Path:
    papers = tmp_path / "papers"
    papers.mkdir()
    (papers / "board.json").write_text(json.dumps(BOARD))
    (papers / "minutes.txt").write_text(MINUTES)
    (papers / "council.csv").write_text(COUNCIL)
    (papers / "settings.json").write_text("{}")
    report = run_build(tmp_path / "data", papers)
    assert {outcome.name: outcome.status for outcome in report.outcomes} == {
        "board.json": "read", "minutes.txt": "read", "council.csv": "read", "settings.json": "skipped",
    }  # fmt: skip
    assert not report.failed
    return tmp_path / "data"


def asked(data: Path, question: str) -> dict[str, Any]:
    done = CliRunner().invoke(main, ["ask", question, "--as-of", "2025-01-01", "--json", "--data", str(data)])
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize(
    ("question", "who", "quote"),
    [
        (
            "Who chairs Northmere Health Board?",
            "Obadiah Fenn",
            "Obadiah Fenn | Chair | Northmere Health Board | 2023-06-02",
        ),
        ("Who chaired Northmere Health Board in 2022?", "Jane Marlow", "Marlow"),
    ],
)
def test_two_holders_of_one_post_are_told_apart_by_time(data: Path, question: str, who: str, quote: str) -> None:
    answer = asked(data, question)
    assert answer["status"] == "answered" and answer["answers"][0]["text"].startswith(who)
    assert any(quote in place["quote"] for each in answer["answers"] for place in each["evidence"])


def test_a_vacant_post_is_said_to_be(data: Path) -> None:
    answer = asked(data, "Which posts are vacant?")
    assert "Councillor, Northmere Council" in answer["text"]
    assert answer["answers"][0]["evidence"][0]["quote"] == "Vacant | Northmere Council | Dale"


def test_the_councillor_of_the_list_is_the_one_of_the_minutes(data: Path) -> None:
    status = json.loads(CliRunner().invoke(main, ["status", "--json", "--data", str(data)]).stdout)
    assert status["counts"]["person"] == 2
