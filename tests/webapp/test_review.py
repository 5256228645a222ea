"""`convenor review`: doubts are listed, answered, and stay answered in the builds that follow."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from lxml import html

from convenor.ingest.scores import STATED
from convenor.webapp.app import create_app
from convenor.webapp.cli import main

MINUTES = """Northmere Partnership Board
Minutes of the meeting held on {day}

Present:
{name}, Chair, Northmere Council
Obadiah Fenn, Director, {body}

1. Welcome
{name} welcomed everybody.
"""
IN_DOUBT = """Northmere Partnership Board
Minutes of the meeting held on 2 July 2024

Present:
Obadiah Fenn, Chair, Northmere Council
Weirside Jane Ashbrook, Director of Care, Vale Trust
"""
Build = Callable[..., Any]


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["review", *words])


@pytest.fixture
def data(tmp_path: Path, run_build: Build) -> Path:
    """A data folder with two papers whose chairs have names that are much alike."""
    papers = tmp_path / "papers"
    papers.mkdir()
    papers.joinpath("may.txt").write_text(MINUTES.format(day="7 May 2024", name="Jane Marlow", body="Vale Trust"))
    papers.joinpath("june.txt").write_text(MINUTES.format(day="4 June 2024", name="Jane Marlowe", body="Vale Trust"))
    run_build(tmp_path / "data", papers)
    return tmp_path / "data"


def open_doubts(data: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("--json", "--data", str(data)).stdout)
    return found


def people(data: Path) -> list[Any]:
    found = json.loads(CliRunner().invoke(main, ["status", "--json", "--data", str(data)]).stdout)
    return [found["counts"]["person"], found["corrections_unmatched"]]


def test_a_doubt_is_listed_with_its_reason_and_its_sentences(data: Path) -> None:
    shown = run("--data", str(data)).stdout
    assert "Are “Jane Marlow” and “Jane Marlowe” one person?" in shown.replace("\n          ", " ")
    assert "names that are much alike" in shown
    (doubt,) = [each for each in open_doubts(data) if each["kind"] == "merge"]
    for place in doubt["evidence"]:
        assert "Jane Marlow" in place["quote"]


@pytest.mark.parametrize(("answer", "count"), [("--accept", 2), ("--reject", 3)])
def test_an_answer_is_applied_by_the_builds_that_follow(data: Path, run_build: Build, answer: str, count: int) -> None:
    kept = '# mine\n[[rename]]\nthing = "Vale Trust"\nto = "Vale Care Trust"\n'
    (data / "corrections.toml").write_text(kept)
    (doubt,) = [each for each in open_doubts(data) if each["kind"] == "merge"]
    done = run(
        doubt["key"], answer, "--who", "A. Clerk", "--when", "2025-03-12", "--why", 'asked "both"', "--data", str(data)
    )
    assert done.exit_code == 0, done.stderr
    text = (data / "corrections.toml").read_text()
    assert text.startswith(kept)
    assert 'who = "A. Clerk"' in text and "when = 2025-03-12" in text and 'why = "asked \\"both\\""' in text
    assert doubt["key"] not in {each["key"] for each in open_doubts(data)}  # before any build
    for _ in range(2):
        run_build(data)
        assert people(data) == [count, []]
        assert not [each for each in open_doubts(data) if each["kind"] == "merge"]
        assert (data / "corrections.toml").read_text() == text


def test_corrections_that_fit_nothing_are_reported_things_and_facts_alike(data: Path, run_build: Build) -> None:
    (data / "corrections.toml").write_text(
        '[[rename]]\nthing = "Nobody Here"\nto = "X"\n\n'
        '[[reject]]\nsubject = "Jane Marlow"\npredicate = "member of"\nobject = "Vale Trust"\n'
    )
    run_build(data)
    unmatched = people(data)[1]
    assert len(unmatched) == 2
    assert "line 1" in unmatched[0] and "line 5" in unmatched[1]
    assert "correction that fits nothing" in run("--data", str(data)).stdout


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["00000000", "--accept"], "no open doubt 00000000"),
        (["--accept"], "needs keys"),
        (["00000000"], "needs keys"),
        (["00000000", "--accept", "--when", "soon"], "--when takes a day"),
    ],
)
def test_words_that_are_off(data: Path, words: list[str], says: str) -> None:
    failed = run(*words, "--data", str(data))
    assert failed.exit_code == 2
    assert says in failed.stderr and failed.stderr.count("\n") == 1
    assert not (data / "corrections.toml").exists()


def test_a_broken_file_is_named_and_not_touched(data: Path) -> None:
    (doubt, *_) = open_doubts(data)
    (data / "corrections.toml").write_text("[[merge]\n")
    failed = run(doubt["key"], "--accept", "--data", str(data))
    assert failed.exit_code == 2 and "line 1" in failed.stderr
    assert (data / "corrections.toml").read_text() == "[[merge]\n"


def test_nothing_built_yet(tmp_path: Path) -> None:
    assert "run `convenor build` first" in run("--data", str(tmp_path)).stderr


@pytest.fixture
def doubtful(tmp_path: Path, run_build: Build) -> Path:
    """A data folder with a paper in which one name reads as two that ran together."""
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "july.txt").write_text(IN_DOUBT)
    run_build(tmp_path / "data", tmp_path / "papers")
    return tmp_path / "data"


def graph(data: Path) -> str:
    """The whole graph, with who says what."""
    target = data.parent / "graph.nq"
    assert CliRunner().invoke(main, ["export", "nquads", str(target), "--data", str(data)]).exit_code == 0
    return target.read_text("utf-8")


def test_a_doubtful_fact_is_listed_with_its_sentence_and_not_stated(doubtful: Path) -> None:
    assert people(doubtful) == [1, []]
    assert '"Director of Care"' not in graph(doubtful)
    asked = CliRunner().invoke(main, ["ask", "Who is the Director of Care?", "--json", "--data", str(doubtful)])
    answer = json.loads(asked.stdout)
    assert (answer["status"], answer["answers"]) == ("not_stated", [])
    (doubt,) = open_doubts(doubtful)
    assert (doubt["kind"], doubt["question"]) == ("fact", "Person: “Weirside Jane Ashbrook”?")
    assert doubt["facts"] > 3 and doubt["score"] < STATED
    assert [place["quote"] for place in doubt["evidence"]] == ["Weirside Jane Ashbrook, Director of Care, Vale Trust"]
    assert "run together" in run("--data", str(doubtful)).stdout


@pytest.mark.parametrize(("answer", "count"), [("--accept", 2), ("--reject", 1)])
def test_a_doubtful_fact_stays_answered(doubtful: Path, run_build: Build, answer: str, count: int) -> None:
    (doubt,) = open_doubts(doubtful)
    done = run(doubt["key"], answer, "--who", "A. Clerk", "--when", "2025-03-12", "--data", str(doubtful))
    assert done.exit_code == 0, done.stderr
    text = (doubtful / "corrections.toml").read_text()
    assert 'fact = "Weirside Jane Ashbrook"' in text and 'who = "A. Clerk"' in text
    assert open_doubts(doubtful) == []  # before any build
    more = doubtful.parent / "more"
    more.mkdir()
    (more / "may.txt").write_text(MINUTES.format(day="7 May 2024", name="Hugh Bell", body="Vale Trust"))
    for paths in ([], [more]):
        run_build(doubtful, *paths)
        assert people(doubtful) == [count + len(paths), []]  # the other paper adds its chair
        assert not [each for each in open_doubts(doubtful) if each["kind"] == "fact"]
    for words in ('"Director of Care"', '"name; confirm by A. Clerk 2025-03-12"'):
        assert (words in graph(doubtful)) == (answer == "--accept")


def test_an_answer_to_a_sentence_that_is_gone_is_reported(doubtful: Path, run_build: Build) -> None:
    (doubt,) = open_doubts(doubtful)
    run(doubt["key"], "--accept", "--data", str(doubtful))
    paper = doubtful.parent / "papers" / "july.txt"
    paper.write_text(IN_DOUBT.replace("Weirside Jane", "Jane"))
    run_build(doubtful)
    count, (note,) = people(doubtful)
    assert count == 2 and "[[confirm]] was not applied" in note and "Weirside Jane Ashbrook" in note
    assert note in run("--data", str(doubtful)).stdout


def page(data: Path, query: str = "", status: int = 200) -> html.HtmlElement:
    response = create_app(data).test_client().get(f"/review{query}")
    assert response.status_code == status, response.text
    return html.fromstring(response.text)


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_the_page_lists_what_the_command_lists(doubtful: Path) -> None:
    (doubt,) = open_doubts(doubtful)
    shown = page(doubtful)
    (entry,) = shown.xpath("//main//ul/li[h2]")
    assert doubt["question"] in words(entry) and doubt["reason"] in words(entry)
    assert f"convenor review {doubt['key']} --accept" in words(entry)
    (place,) = doubt["evidence"]
    assert place["quote"] in words(entry)
    (link,) = entry.xpath(".//figcaption/a/@href")
    assert link == f"/paper/{place['document']}?start={place['start']}&end={place['end']}#quote"
    marked = create_app(doubtful).test_client().get(link)
    assert marked.status_code == 200 and "Weirside Jane Ashbrook" in marked.text
    assert not shown.xpath("//form[@method='post']")  # answers are given at the command line alone


def test_the_page_narrows_to_one_kind_of_doubt(data: Path) -> None:
    kinds = {doubt["kind"] for doubt in open_doubts(data)}
    assert "merge" in kinds
    assert "Are “Jane Marlow” and “Jane Marlowe” one person?" in words(page(data, "?kind=merge"))
    assert "Nothing is open." in words(page(data, "?kind=fact"))
    assert "is no kind of doubt" in words(page(data, "?kind=odd", 400))


def test_the_page_hears_of_an_answer_before_any_build(doubtful: Path) -> None:
    (doubt,) = open_doubts(doubtful)
    run(doubt["key"], "--reject", "--data", str(doubtful))
    assert "Nothing is open." in words(page(doubtful))


def test_the_page_names_answers_that_fit_nothing(data: Path, run_build: Build) -> None:
    (data / "corrections.toml").write_text('[[rename]]\nthing = "Nobody Here"\nto = "X"\n')
    run_build(data)
    assert "no paper names “Nobody Here”" in words(page(data))
