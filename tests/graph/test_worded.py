"""Patterns with the words that they need: they find what the bare pattern finds, and leave alone texts without such a word."""

from __future__ import annotations

import gc
import re
from pathlib import Path

import pytest

import convenor.ingest.read  # noqa: F401 — loads the patterns by which papers are read
from convenor.graph.needed_words import ANY, needed_words
from convenor.graph.worded import AnyOf, Worded
from convenor.ingest.words import cues
from convenor.ingest.words.cues import SETTLES

GOLDEN = Path(__file__).parents[1] / "golden/papers"
ODD = [
    "It waſ agreed",
    "IT WAS AGREED",
    "a lıst of membERS",
    "İn attendance: Ann Bell",
    "Apologieſ were receıved from Ann Bell",
]


def golden_lines() -> list[str]:
    """Lines of papers, some of them in capitals, and some with odd letters."""
    paths = sorted(GOLDEN.glob("*.txt"))[:8]
    lines = [line for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    return lines + [line.upper() for line in lines[:60]] + ODD


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\bagreed\b", {"agreed"}),
        (r"(?:re-?)?elected|appoint(?:ed|s)\b", {"elected", "appointed", "appoints"}),
        (r"[a-z]+ (?:was|were) ratified", {" was ratified", " were ratified"}),
        (r"^(?!not)Carried\.?$", {"carried"}),
        (r"(?:the )*minutes (?=of the Board)", {"of the board"}),
        (r"é+lite", {"lite"}),
        (r"\d+|agreed", set(ANY)),
        (r"(?:agreed)?", set(ANY)),
        (r"[^a]greed or \w", {"greed or "}),
    ],
)
def test_words_are_read_off_the_pattern(pattern: str, words: set[str]) -> None:
    assert set(needed_words(pattern, re.I)) == words


def test_every_pattern_finds_what_it_finds_bare() -> None:
    worded = [each for each in gc.get_objects() if type(each) is Worded]  # asking some others for their class warns
    assert len(worded) > 100
    lines = golden_lines()
    for each in worded:
        bare = re.compile(each.pattern, each.flags)
        found = {line for line in lines if bare.search(line)}
        assert found == {line for line in lines if each.search(line)}, each.pattern


def test_any_of_several_finds_what_one_of_them_finds_bare() -> None:
    bare = [re.compile(each.pattern, each.flags) for each in SETTLES]
    expected = [any(pattern.search(line) for pattern in bare) for line in golden_lines()]
    settles = AnyOf(SETTLES)
    assert [bool(settles.search(line)) for line in golden_lines()] == expected
    for _ in ("first", "remembered"):
        assert [cues.settles(line) for line in golden_lines()] == expected
    assert 10 < sum(expected) < len(expected)


def test_the_first_of_several_patterns_goes_first() -> None:
    said = AnyOf([Worded(r"was (?P<what>agreed)"), Worded(r"(?P<what>minutes) were"), Worded(r"^(?P<what>\d)")])
    assert [
        found and found["what"] for found in map(said.search, ("The minutes were read; it was agreed", "1 left"))
    ] == ["agreed", "1"]
    assert not said.search("nothing was settled") and "regex" not in vars(said.patterns[1])


def test_letters_that_count_as_others_in_either_case() -> None:
    agreed, listed = Worded(r"was agreed", re.I), Worded(r"\blist\b", re.I)
    assert agreed.search("It waſ agreed") and agreed.search("IT WAS AGREED")
    assert listed.search("a lıst") and listed.search("A LİST")


def test_each_method_gives_what_the_pattern_gives() -> None:
    agreed = Worded(r"agreed (?P<what>\w+)", re.I)
    text = "Agreed this; agreed that."
    assert [match["what"] for match in agreed.finditer(text)] == ["this", "that"]
    assert agreed.sub(lambda match: match["what"], text) == "this; that."
    assert agreed.match(text) and not agreed.match(text, 1)
    assert agreed.fullmatch(text, 0, 11) and not agreed.fullmatch(text)
    assert list(agreed.finditer("no such word")) == [] and agreed.sub("", "no such word") == "no such word"


def test_a_pattern_is_not_tried_on_a_text_without_its_words() -> None:
    agreed = Worded(r"agreed (?P<what>\w+)", re.I)
    assert not agreed.search("nothing was settled")
    assert "regex" not in vars(agreed)


class _OtherParser:
    """A module that parses patterns to something else than Python does now."""

    @staticmethod
    def parse(pattern: str, flags: int) -> list[str]:
        return [pattern] * flags


@pytest.mark.parametrize("module", [None, re, _OtherParser])
def test_where_python_parses_otherwise_no_word_is_needed(monkeypatch: pytest.MonkeyPatch, module: object) -> None:
    def import_module(name: str) -> object:
        if module is None:
            raise ModuleNotFoundError(name)
        return module

    monkeypatch.setattr("convenor.graph.needed_words.import_module", import_module)
    assert needed_words("agreed", re.I) == ANY
    assert Worded("agreed", re.I).search("It was Agreed") and not Worded("agreed", re.I).search("It was left")
