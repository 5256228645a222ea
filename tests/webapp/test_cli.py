"""The command line: what each command prints, its exit code, and one sentence for whatever goes wrong."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from convenor.graph.vocabulary import ID
from convenor.webapp.cli import main

Run = Callable[..., Result]


def sentence(result: Result) -> str:
    """The one sentence on stderr of a command that failed."""
    assert result.exit_code != 0
    assert result.stdout == ""
    lines = result.stderr.strip().splitlines()
    assert len(lines) == 1 and "Traceback" not in lines[0]
    return lines[0]


def object_of(result: Result) -> Any:
    """What a command printed, as JSON."""
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


def test_help_lists_every_command() -> None:
    shown = CliRunner().invoke(main, ["--help"]).stdout
    for name in ("build", "status", "ask", "search", "extract", "trace", "export", "serve"):
        assert f"  {name} " in shown
        assert CliRunner().invoke(main, [name, "--help"]).exit_code == 0


def test_version() -> None:
    assert CliRunner().invoke(main, ["--version"]).stdout.startswith("convenor ")


# build


def test_build_prints_a_line_a_paper(papers: Path, tmp_path: Path) -> None:
    words = ["build", str(papers), "--data", str(tmp_path / "data")]
    first = CliRunner().invoke(main, words)
    assert first.exit_code == 0
    lines = first.stdout.splitlines()
    assert sorted(lines[:-1]) == sorted(f"read        {path.name}" for path in papers.iterdir())
    assert "5 papers" in lines[-1]
    again = CliRunner().invoke(main, words)
    assert again.exit_code == 0
    assert "unchanged   housing-page.txt" in again.stdout
    assert "Nothing has changed" in again.stdout


def test_build_exits_1_when_a_paper_fails(tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "good.txt").write_text("Lamps\n\nThe lamps were mended.")
    (tmp_path / "papers" / "bad.txt").touch()
    result = CliRunner().invoke(main, ["build", str(tmp_path / "papers"), "--data", str(tmp_path / "data")])
    assert result.exit_code == 1
    assert "failed      bad.txt: bad.txt is empty" in result.stdout
    assert "read        good.txt" in result.stdout


def test_build_shows_bars_on_a_terminal_only(convenor: Path, papers: Path, tmp_path: Path) -> None:
    """What a paper came to goes to stdout, one line each, with a terminal as without."""
    mine, terminal = os.openpty()
    command = [convenor, "build", papers, "--data", tmp_path / "data"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=terminal, text=True) as process:
        os.close(terminal)
        shown = b""
        with contextlib.suppress(OSError):  # the terminal is gone when the command has ended
            while part := os.read(mine, 4096):
                shown += part
        assert process.stdout and len(process.stdout.read().splitlines()) == 6
    os.close(mine)
    assert b"papers:" in shown and b"100%" in shown
    plain = subprocess.run([*command, "--only"], capture_output=True, text=True, check=False)
    assert plain.stderr == ""


def test_build_of_a_path_that_is_not_there(run: Run, tmp_path: Path) -> None:
    result = run("build", tmp_path / "nowhere", folder=tmp_path / "data")
    assert result.exit_code == 2
    assert "There is no file or folder" in sentence(result)


# status


def test_status(run: Run) -> None:
    report = object_of(run("status", "--json"))
    assert len(report["papers"]) == 5 and report["failed"] == []
    assert report["counts"]["papers"] == 5 and report["built"] and report["convenor"] and report["sources"]
    shown = run("status").stdout
    assert "board-strategy.md" in shown and "5 papers" in shown


# ask


def test_ask_shows_question_answer_and_sentence(run: Run) -> None:
    shown = run("ask", "Who is the Head of Housing?").stdout
    assert shown.startswith("Understood as: ")
    assert "Hester Vantongeren" in shown
    assert "“Hester Vantongeren, Head of Housing, Quillmoor Borough Council”" in " ".join(shown.split())


def test_ask_as_json_has_the_agreed_shape(run: Run, data: Path) -> None:
    answer = object_of(run("ask", "Who is the Head of Housing?", "--json"))
    assert {"question", "interpretation", "status", "text", "answers", "closest", "sparql"} <= set(answer)
    first = answer["answers"][0]
    assert {"text", "id", "kind", "detail", "as_of", "stated", "evidence"} <= set(first)
    for evidence in first["evidence"]:
        raw = json.loads(next(data.glob(f"generations/*/documents/{evidence['document']}.json")).read_bytes())
        assert raw["text"][evidence["start"] : evidence["end"]] == evidence["quote"]


def test_ask_what_the_papers_do_not_say(run: Run) -> None:
    answer = object_of(run("ask", "Who is the Chief Executive of Tarnside District Council?", "--json"))
    assert answer["status"] == "not_stated" and answer["answers"] == []


def test_a_refusal_on_screen_names_what_no_paper_near_it_says_and_what_can_be_asked(run: Run) -> None:
    shown = run("ask", "Who leads flibbertigibbets?").stdout
    assert "Not in the papers near it: flibbertigibbets" in shown and "What these papers do answer:" in shown
    assert "What these papers do answer:" not in run("ask", "Who is the Head of Housing?").stdout


def test_ask_as_of_a_day(run: Run) -> None:
    assert object_of(run("ask", "Who is the Head of Housing?", "--as-of", "2024-06", "--json"))
    assert "is not a date" in sentence(run("ask", "Who chairs it?", "--as-of", "June"))


def test_ask_many(run: Run, tmp_path: Path) -> None:
    """A question a line in, an answer a line out."""
    questions = ["Who is the Head of Housing?", "What was decided about bus passes?"]
    (tmp_path / "questions.txt").write_text("\n".join(questions) + "\n")
    lines = run("ask", "--batch", tmp_path / "questions.txt", "--json").stdout.splitlines()
    assert [json.loads(line)["question"] for line in lines] == questions
    piped = run("ask", "--batch", "-", "--json", stdin="\n".join(questions)).stdout.splitlines()
    assert piped == lines


def test_ask_many_goes_on_after_what_is_no_question(run: Run) -> None:
    lines = run(
        "ask", "--batch", "-", "--json", stdin=f"\n{'w' * 900}\nWho is the Head of Housing?\n"
    ).stdout.splitlines()
    answers = [json.loads(line) for line in lines]
    assert [answer["status"] for answer in answers] == ["not_stated", "not_stated", "answered"]
    assert "ask a question" in answers[0]["text"]


def test_ask_needs_one_question(run: Run, tmp_path: Path) -> None:
    assert "question" in sentence(run("ask"))
    (tmp_path / "questions.txt").write_text("Who?\n")
    assert "question" in sentence(run("ask", "Who?", "--batch", tmp_path / "questions.txt"))
    assert run("ask", "--batch", tmp_path / "nowhere.txt", "--json").exit_code == 2


# search


def test_search(run: Run) -> None:
    hits = object_of(run("search", "bus passes", "--json"))
    assert hits[0]["quote"].startswith("Resolved: That the trial of free bus passes")
    assert hits[0]["date"] == "2024-09-10"
    assert "free bus passes" in run("search", "bus passes").stdout


def test_search_with_filters(run: Run) -> None:
    kinds = {hit["kind"] for hit in object_of(run("search", "carers", "--kind", "minutes", "--json"))}
    assert kinds == {"minutes"}
    late = object_of(run("search", "carers", "--since", "2024-06", "--limit", "1", "--json"))
    assert [hit["date"] for hit in late] == ["2024-09-10"]
    assert object_of(run("search", "carers", "--until", "1999", "--json")) == []
    assert "No passage was found." in run("search", "carers", "--until", "1999").stdout
    assert "is not a date" in sentence(run("search", "carers", "--since", "yesterday"))


# trace


def test_trace_by_words(run: Run) -> None:
    found = object_of(run("trace", "Carers noticed early", "--json"))
    assert found["thing"]["label"] == "Carers noticed early"
    assert {"from", "to", "relation", "strength", "score", "reason", "evidence"} <= set(found["links"][0])
    assert "part of" in run("trace", "Carers noticed early").stdout


def test_trace_by_id(run: Run) -> None:
    thing = object_of(run("trace", "Carers noticed early", "--json"))["thing"]
    assert object_of(run("trace", thing["id"], "--json"))["thing"] == thing
    assert object_of(run("trace", thing["id"].removeprefix(ID), "--json"))["thing"] == thing


def test_trace_of_words_that_fit_several_things(run: Run) -> None:
    result = run("trace", "carers")
    assert result.exit_code == 3
    assert "things fit" in result.stdout
    listed = json.loads(run("trace", "carers", "--json").stdout)
    assert listed["thing"] is None and len(listed["candidates"]) > 1


def test_trace_of_nothing(run: Run) -> None:
    assert "is called" in sentence(run("trace", "submarines"))
    assert "--all" in sentence(run("trace"))
    assert object_of(run("trace", "--all", "--json"))["thing"] is None


# whatever goes wrong


@pytest.mark.parametrize(
    "words", [("status",), ("ask", "Who?"), ("search", "x"), ("trace", "x"), ("export", "gexf", "x")]
)
def test_without_a_data_folder(run: Run, tmp_path: Path, words: tuple[str, ...]) -> None:
    result = run(*words, folder=tmp_path / "nothing")
    assert result.exit_code == 2
    assert "convenor build" in sentence(result)
    assert not (tmp_path / "nothing").exists()


def test_unknown_words_are_answered_in_one_sentence() -> None:
    for words in (["nosuch"], ["ask", "--nosuch"], ["search", "x", "--limit", "many"], ["export", "gexf"]):
        result = CliRunner().invoke(main, words)
        assert result.exit_code == 2
        assert "--help" in sentence(result)


def test_an_unexpected_error_is_one_sentence(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("no such number")

    monkeypatch.delenv("CONVENOR_DEBUG", raising=False)
    monkeypatch.setattr("convenor.webapp.status.read_papers", fail)
    result = run("status")
    assert result.exit_code == 70
    assert "ZeroDivisionError" in sentence(result) and "CONVENOR_DEBUG=1" in result.stderr
    monkeypatch.setenv("CONVENOR_DEBUG", "1")
    assert isinstance(run("status").exception, ZeroDivisionError), "then the traceback is shown"


def test_the_data_folder_of_the_environment(convenor: Path, data: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [convenor, "status"],
        env={**os.environ, "CONVENOR_DATA": str(data)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0 and str(data) in done.stdout


def test_output_into_a_closed_pipe(convenor: Path, papers: Path) -> None:
    """As in `convenor extract … | head -1`: no complaint."""
    command = f"{convenor} extract {papers / 'board-minutes-2024-05-14.txt'} | head -c 1"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert done.stderr == ""


def test_a_terminal_without_the_letters(convenor: Path, data: Path) -> None:
    """What an encoding does not have is shown as an escape."""
    done = subprocess.run(
        [convenor, "ask", "Who is the Head of Housing?", "--data", data],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert b"Hester Vantongeren" in done.stdout
