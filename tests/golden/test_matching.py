"""The comparison behind the figures: what counts as the same name, sentence, post and list."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from matching import Row, alike, compare, not_verbatim, pairs, person, same_aim, same_sentence


@pytest.mark.parametrize("spelling", ["Cllr Conor O'Dowd", "Conor O’Dowd", "Dr. Conor O'Dowd", "CONOR ODOWD"])
def test_one_person_has_one_key(spelling: str) -> None:
    assert person(spelling) == person("Conor O'Dowd")


@pytest.mark.parametrize("other", ["Connor O'Dowd", "C O'Dowd", "O'Dowd"])
def test_another_spelling_is_another_key(other: str) -> None:
    assert person(other) != person("Conor O'Dowd")


def test_a_deputy_is_not_the_director() -> None:
    assert alike("Director of Public Health", "Director of Public Health (North)", 0.8)
    assert not alike("Director of Public Health", "Deputy Director of Public Health", 0.8)
    assert not alike("Harbridge Council", "Harbridge Partnership", 0.5)


def test_half_of_a_sentence_is_enough_and_a_shared_phrase_is_not() -> None:
    gold = "That the closure be authorised, subject to a traffic plan"
    assert same_sentence(gold, ["RESOLVED – That the closure be authorised"])
    assert not same_sentence(gold, ["That the closure of the pool was noted with regret"])
    assert not same_sentence(gold, [""])


def test_a_short_quote_is_not_found_in_a_long_one() -> None:
    assert same_sentence("Agreed.", ["Agreed."])
    assert not same_sentence(
        "Agreed.", ["The group agreed that the minutes of the last meeting were to be sent round again soon"]
    )


def test_as_many_pairs_as_can_be_are_made() -> None:
    gold = [{"n": "a"}, {"n": "ab"}]
    found = [{"n": "ab"}, {"n": "a"}]
    assert pairs(gold, found, lambda g, f: g["n"] in f["n"]) == {0: 1, 1: 0}


def test_an_optional_row_counts_neither_way() -> None:
    gold: list[Row] = [{"n": "a"}, {"n": "b", "optional": True}]
    with_it, without = (
        compare("actions", gold, found, lambda g, f: g["n"] == f["n"])
        for found in ([{"n": "a"}, {"n": "b"}], [{"n": "a"}])
    )
    assert (with_it.hits, with_it.found, with_it.gold) == (without.hits, without.found, without.gold) == (1, 1, 1)


def test_a_row_found_twice_is_wrong_once_unless_repeats_are_allowed() -> None:
    gold, found = [{"n": "a"}], [{"n": "a"}, {"n": "a"}]
    assert compare("people", gold, found, lambda g, f: g["n"] == f["n"]).found == 2
    assert compare("decisions", gold, found, lambda g, f: g["n"] == f["n"], repeats=True).found == 1


def test_evidence_that_is_not_what_the_paper_says_is_found_at_any_depth() -> None:
    row = {"evidence": [{"start": 0, "end": 3, "quote": "The"}, {"start": 0, "end": 3, "quote": "Thy"}]}
    assert [e["quote"] for e in not_verbatim({"meetings": [{"items": [row]}]}, "The minutes")] == ["Thy"]


def test_an_aim_without_a_quote_is_found_by_its_label_alone() -> None:
    assert same_aim({"label": "Safer streets", "quote": None}, {"label": "Safer streets"})
    assert not same_aim({"label": "Safer streets", "quote": None}, {"label": "Help for adults at risk"})
    assert same_aim(
        {"label": "Help", "quote": "We offer help for adults at risk"}, {"label": "Help for adults at risk"}
    )
