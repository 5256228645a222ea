"""What the sample papers are for: who leads housing, which aim a decision serves, the network for Gephi."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

Run = Callable[..., Any]


@pytest.fixture(scope="module")
def run(convenor: Path, samples: Path) -> Run:
    """Runs a command on the sample papers and gives its JSON."""

    def command(*arguments: str) -> Any:
        words = [str(convenor), *arguments, "--data", str(samples), "--json"]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return command


def quotes(thing: dict[str, Any]) -> str:
    """All the sentences that an answer or link shows."""
    return " ".join(evidence["quote"] for evidence in thing["evidence"])


def test_who_leads_housing_in_blackpool(run: Run) -> None:
    """The officer with the date of the last record, and the councillors, none of them shown as holding it now."""
    answer = run("ask", "Who leads housing in Blackpool?")
    assert answer["status"] in ("answered", "partly")
    assert "Vikki Piper" in answer["text"]
    officer = next(each for each in answer["answers"] if "Vikki Piper" in each["text"])
    assert officer["as_of"] == "2023-11-08"
    assert "8 November 2023" in quotes(officer)
    councillors = [each for each in answer["answers"] + answer["closest"] if "Neal Brookes" in each["text"]]
    assert councillors and "July 2021" in quotes(councillors[0])


@pytest.mark.parametrize(
    ("day", "name"),
    [("2011-05-31", "Gillian Campbell"), ("2020-01-01", "Neal Brookes")],
)
def test_who_led_it_on_a_day(run: Run, day: str, name: str) -> None:
    answer = run("ask", "Who leads housing in Blackpool?", "--as-of", day)
    assert name in answer["text"] or any(name in each["text"] for each in answer["answers"])


@pytest.mark.parametrize(
    "question", ["Who leads housing in Preston?", "Who is the chief executive of Blackpool Council?"]
)
def test_what_the_papers_do_not_say(run: Run, question: str) -> None:
    answer = run("ask", question)
    assert answer["status"] == "not_stated"
    assert not answer["answers"]


def test_what_was_decided(run: Run) -> None:
    answer = run("ask", "What was decided about the housing support worker?")
    assert answer["status"] == "answered"
    assert "Saltmarsh Health Centre" in answer["text"]
    assert "AskSARA" not in answer["text"]


def test_a_decision_is_traced_to_its_aim(run: Run) -> None:
    links = run("trace", "conversion of the building in Tallow Street")["links"]
    explicit = [link for link in links if link["strength"] == "explicit"]
    assert any("Nobody without a home" in link["to"]["label"] for link in explicit)
    assert any("This decision supports Priority 2" in quotes(link) for link in explicit)


def test_an_aim_is_traced_to_its_decisions(run: Run) -> None:
    links = run("trace", "Warm and dry homes")["links"]
    decisions = [link["from"] for link in links if link["from"]["kind"] == "decision"]
    assert any("housing support worker" in each["label"] for each in decisions)


def test_votes_are_read(convenor: Path, corpus: Path) -> None:
    paper = corpus / "northmere-partnership-minutes-2025-06-11.html"
    done = subprocess.run([convenor, "extract", paper, "--json"], capture_output=True, text=True, check=True)
    votes = [each["votes"] for each in json.loads(done.stdout)["decisions"] if each["votes"]]
    assert votes == [{"for": 5, "against": 1, "abstained": 0}]


def test_gephi_gets_the_network(convenor: Path, samples: Path, tmp_path: Path) -> None:
    target = tmp_path / "network.gexf"
    subprocess.run([convenor, "export", "gexf", target, "--data", samples], check=True, capture_output=True)
    root = ElementTree.parse(target).getroot()
    labels = {node.get("label") for node in root.iter() if node.tag.endswith("}node")}
    assert {"Vikki Piper", "Damian Talbot", "Rupert Quill", "Blackpool Council"} <= labels
    assert sum(1 for edge in root.iter() if edge.tag.endswith("}edge")) > 100


def test_the_readme_shows_what_convenor_says(convenor: Path, samples: Path, root: Path) -> None:
    """Every line of the first result in the README stands in the answer on screen."""
    text = (root / "README.md").read_text(encoding="utf-8")
    found = re.search(r'^ {4}\$ convenor ask "(.+)"\n((?:(?: {4}.*)?\n)+)', text, re.M)
    assert found, "the README has no first result"
    done = subprocess.run([convenor, "ask", found[1], "--data", samples], capture_output=True, text=True, check=True)
    shown = [line.strip() for line in done.stdout.splitlines()]
    assert [line.strip() for line in found[2].splitlines() if line.strip() not in shown] == []
