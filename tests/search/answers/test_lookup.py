"""Names in questions: exact, by initials, in part, behind a form of address, nearly spelt; and names that are not there."""

from __future__ import annotations

import pytest

from convenor.graph.model import Entity
from convenor.search.lookup import Lookup, tokens_of

PEOPLE = ["Maud Everard", "Ivo Castellan-Reid", "Maud Reid", "Dr Nell Harkaway"]
BODIES = ["Osric and Vale Health Partnership", "Osric Borough Council", "NHS Vale Care Board", "Saltways Health Centre"]


@pytest.fixture(scope="module")
def lookup() -> Lookup:
    """People and bodies of a place that does not exist."""
    people = [Entity(name, "person", name) for name in PEOPLE]
    bodies = [Entity(name, "organisation", name, ("VCB",) if "Vale Care" in name else ()) for name in BODIES]
    return Lookup([*people, *bodies], {"Osric Borough Council": 9})


def named(lookup: Lookup, text: str) -> list[str]:
    """The ids of what a text names, first choices only."""
    return [mention.entities[0].id for mention in lookup.mentions(text)]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("who is maud everard", ["Maud Everard"]),
        ("what does Cllr Everard do", ["Maud Everard"]),
        ("the NHS Vale Care Board", ["NHS Vale Care Board"]),
        ("the vale care board", ["NHS Vale Care Board"]),
        ("the vcb", ["NHS Vale Care Board"]),
        ("the OVHP", ["Osric and Vale Health Partnership"]),
        ("the osric partnership", ["Osric and Vale Health Partnership"]),
        ("in Osric", ["place:osric"]),
        ("at osric borough council", ["Osric Borough Council"]),
        ("Nell Harkway of the board", ["Dr Nell Harkaway"]),
        ("Ivo Castellan Reid's role", ["Ivo Castellan-Reid"]),
    ],
)
def test_what_is_named(lookup: Lookup, text: str, ids: list[str]) -> None:
    assert named(lookup, text) == ids


@pytest.mark.parametrize(
    "text",
    [
        "the board",
        "maud",
        "Cllr Reid",
        "the Grand Ember Health Centre",
        "Maud Harkaway",
        "Maud Castellan",
        "the partnership",
    ],
)
def test_what_is_not_named(lookup: Lookup, text: str) -> None:
    """One name alone, a surname that two share, another body of the same kind, two people's names mixed."""
    assert named(lookup, text) == []


def test_words_are_compared_without_marks() -> None:
    assert tokens_of("Vale Carers' Circle’s — O'Dowd & Co") == ["vale", "carers", "circle", "odowd", "and", "co"]


def test_a_body_with_a_shorter_name_too_is_known_by_words_of_the_longer() -> None:
    wharf = Entity("wharf", "organisation", "Osric and Vale Joint Wharf Committee", ("Joint Committee",))
    assert named(Lookup([wharf]), "how often does the joint wharf committee meet") == ["wharf"]


def test_initials_that_are_a_word_count_in_capitals_only() -> None:
    trust = Lookup([Entity("trust", "organisation", "Sorrel and Elm NHS Trust")])
    assert named(trust, "who sent apologies") == []
    assert named(trust, "who chairs SENT") == ["trust"]
    assert named(trust, "WHO SENT APOLOGIES?") == []
    assert [mention.end for mention in trust.mentions("who chairs sent", "Who chairs SENT?")] == [3]
