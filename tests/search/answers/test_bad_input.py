"""Any question is answered or refused in a sentence and in bounded time; nothing in it reaches a query as query."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest
from conftest_types import Ask
from hypothesis import HealthCheck, given, settings, strategies as st

from convenor.graph.errors import UsageError
from convenor.search.answer import LONGEST

SECONDS = 5  # loose: the machine is shared
ODD = {
    "query language": 'Who chairs "} DROP ALL ; SELECT ?s WHERE { ?s <http://example.org/p> "x?',
    "address": "Who is <https://convenor.example/id/person/x> ; cv:serves ?y?",
    "HTML": "<script>alert('who chairs the ICP?')</script>",
    "Welsh": "Pwy yw cadeirydd y bwrdd iechyd?",
    "Chinese": "谁是主席？",
    "right to left": "من هو رئيس المجلس؟",
    "offensive": "Why are the bloody idiots on the ICP so damn stupid?",
    "stop words": "who is the and of to it",
    "a hundred clauses": "who chairs the ICP and " * 21,
    "many names": ("Vikki Piper Neal Brookes Blackpool Council Northmere " * 9)[:LONGEST],
    "regex": "who is (.*)+(a+)+$ of [the ICP?",
    "one long word": "h" * LONGEST,
    "numbers": "12 34 2024 2025-13-45 99/99/9999?",
    "NUL and half characters": "who chairs\0 the \ud800 ICP?",
    "emoji": "🏠🚌 who chairs 👩‍👩‍👧‍👦?",
    "quotes": 'who is the "chair\'s" ‘deputy’ of “the ICP”?',
    "path": "../../etc/passwd; rm -rf /",
    "only a name": "Vikki Piper",
    "only a date": "25 March 2024",
    "markup": "**Who** _chairs_ `the ICP`?",
}


@pytest.mark.parametrize("name", ODD)
def test_any_question_has_an_answer_or_a_sentence(ask: Ask, name: str) -> None:
    started = time.process_time()
    got = ask(ODD[name])
    assert time.process_time() - started < SECONDS
    assert got.status in ("answered", "partly", "not_stated")
    assert got.text.strip()
    assert got.interpretation


@pytest.mark.parametrize("name", ["offensive", "stop words", "Welsh", "Chinese", "regex", "path", "numbers"])
def test_nonsense_is_not_answered(ask: Ask, name: str) -> None:
    assert ask(ODD[name]).status != "answered"


@pytest.mark.parametrize("question", ["", "   ", "?!.,", "\n\t", "—"])
def test_nothing_is_a_usage_error(ask: Ask, question: str) -> None:
    with pytest.raises(UsageError, match="Please ask a question"):
        ask(question)


@pytest.mark.parametrize("length", [LONGEST + 1, 10_000, 1_000_000])
def test_a_very_long_question_is_a_usage_error(ask: Ask, length: int) -> None:
    with pytest.raises(UsageError, match="at most 500 characters"):
        ask("w" * length)


def test_a_long_question_before_does_no_harm(ask: Ask) -> None:
    assert ask("and in Blackpool?", before="who leads housing " * 1000).text
    assert ask("and?", before="\0").text


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=80), st.sampled_from(["", "Who chairs the ICP?", "What was decided about carers?"]))
def test_every_string_is_taken(ask: Ask, text: str, before: str) -> None:
    try:
        got = ask(text, before=before)
    except UsageError as error:
        assert str(error).endswith((".", "?”."))
    else:
        assert got.text


def test_answering_loads_nothing_heavy() -> None:
    code = "import sys, convenor.search.answer; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    heavy = {
        "torch",
        "faiss",
        "networkx",
        "rdflib",
        "numpy",
        "tantivy",
        "pyoxigraph",
        "sentence_transformers",
        "rapidfuzz",
    }
    assert not heavy & set(done.stdout.split())
