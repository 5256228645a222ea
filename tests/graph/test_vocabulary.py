"""One table of classes and properties, with words for people."""

from __future__ import annotations

import re

import pytest

from convenor.graph import vocabulary
from convenor.graph.store import Store
from convenor.graph.vocabulary import ID, KINDS, PREFIXES, PROPERTIES, PROVENANCE, kind_of, label, shorten

NAMED = {
    name: value
    for name, value in vars(vocabulary).items()
    if name.isupper() and isinstance(value, str) and name not in {p.upper() for p in PREFIXES}
}
NOT_TERMS = {"BASE", "ID", "SPAN", "GRAPH_PROVENANCE", "GRAPH_INFERRED", "FINDER", "INFERENCE_ID"}


@pytest.mark.parametrize("name", sorted(NAMED.keys() - NOT_TERMS))
def test_every_named_term_is_in_the_table(name: str) -> None:
    assert NAMED[name] in PROPERTIES or NAMED[name] in PROVENANCE


def test_every_property_has_a_name_in_code_and_words_for_people() -> None:
    assert PROPERTIES.keys() <= set(NAMED.values())
    assert all(words for words, _ in PROPERTIES.values())
    assert all(label(iri) == words for iri, (words, _) in PROPERTIES.items())


def test_every_kind_has_a_class_a_label_and_a_colour_of_its_own() -> None:
    assert len({row[0] for row in KINDS.values()}) == len(KINDS)
    assert len({row[2] for row in KINDS.values()}) == len(KINDS)
    assert all(re.fullmatch(r"#[0-9a-f]{6}", colour) for _, _, colour in KINDS.values())
    assert all(label(iri) == words for iri, words, _ in KINDS.values())


def test_short_forms() -> None:
    assert shorten(vocabulary.CONCERNS) == "cv:concerns"
    assert shorten("https://example.org/x") == "https://example.org/x"


def test_an_id_tells_its_kind() -> None:
    assert kind_of(f"{ID}person/jane-marlow-1a2b3c") == "person"
    assert kind_of(f"{ID}dragon/x-1a2b3c") == ""
    assert kind_of("https://example.org/id/person/x") == ""


def test_the_graph_uses_no_other_term(store: Store) -> None:
    used = {quad[1] for quad in store.match()}
    assert used <= PROPERTIES.keys() | PROVENANCE.keys()
