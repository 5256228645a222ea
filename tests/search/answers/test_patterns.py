"""Ways of asking: each row of the table is reached by its own example, and has a way of answering and a name."""

from __future__ import annotations

import pytest

from convenor.search.patterns import NAMES, PATTERNS, WANTS, Pattern
from convenor.search.ways import ANY, WAYS

WANTED = {
    "who chairs BODY": "person",
    "through whom does it connect": "person",
    "when did BODY meet": "date",
    "where is it": "place",
    "how many seats are there": "number",
    "which councils founded BODY": "body",
    "what was decided": "",
}


@pytest.mark.parametrize("row", PATTERNS, ids=lambda row: f"{row.relation}: {row.example}")
def test_each_example_is_understood_as_its_row(row: Pattern) -> None:
    first = next(each for each in PATTERNS if each.pattern.search(row.example))
    assert (first.relation, first.ask) == (row.relation, row.ask)


@pytest.mark.parametrize("relation", sorted({row.relation for row in PATTERNS}))
def test_each_relation_has_a_name_and_a_way(relation: str) -> None:
    assert relation in NAMES
    assert (relation, ANY) in WAYS or all((relation, row.ask) in WAYS for row in PATTERNS if row.relation == relation)


def test_no_way_is_out_of_reach() -> None:
    asked = {(row.relation, row.ask) for row in PATTERNS} | {("passage", ANY)}
    relations = {relation for relation, _ in asked}
    assert not [key for key in WAYS if key not in asked and (key[1] != ANY or key[0] not in relations)]


@pytest.mark.parametrize("shape", WANTED)
def test_what_kind_of_thing_would_answer(shape: str) -> None:
    assert next((kind for kind, pattern in WANTS if pattern.search(shape)), "") == WANTED[shape]
