"""Values in queries: as terms in the right places, whatever the query holds."""

from __future__ import annotations

import pytest

from convenor.graph.binding import bind, with_prefixes

THING = {"s": "<urn:x>"}


@pytest.mark.parametrize(
    ("query", "bound"),
    [
        ("SELECT ?p { ?s ?p $s }", "SELECT ?p { <urn:x> ?p <urn:x> }"),
        ("SELECT ?s ?p { ?s ?p ?o }", "SELECT (<urn:x> AS ?s) ?p { <urn:x> ?p ?o }"),
        ("SELECT (STR(?s) AS ?t) { ?s ?p ?o }", "SELECT (STR(<urn:x>) AS ?t) { <urn:x> ?p ?o }"),
        ("SELECT DISTINCT ?s WHERE { ?s ?p ?o }", "SELECT DISTINCT (<urn:x> AS ?s) WHERE { <urn:x> ?p ?o }"),
        ("SELECT * { { SELECT ?s { ?s a ?o } } }", "SELECT * { { SELECT (<urn:x> AS ?s) { <urn:x> a ?o } } }"),
        ("ASK { ?sun a ?s }", "ASK { ?sun a <urn:x> }"),
    ],
)
def test_variables_become_terms_and_columns_stay(query: str, bound: str) -> None:
    assert bind(query, THING) == bound


@pytest.mark.parametrize(
    "query",
    [
        'SELECT ?p { ?a ?p "about ?s" }',
        "SELECT ?p { ?a ?p 'about \\' ?s' }",
        'SELECT ?p { ?a ?p """two\nlines ?s""" }',
        "SELECT ?p { ?a ?p <http://x/?s> }",
        "SELECT ?p { ?a ?p ?b } # of ?s",
    ],
)
def test_strings_addresses_and_comments_are_left_alone(query: str) -> None:
    assert bind(query, THING) == query


def test_prefixes_are_declared_once_and_only_when_used() -> None:
    text = with_prefixes("PREFIX foaf: <urn:f> SELECT ?s { ?s a foaf:Person ; rdfs:label ?l }")
    assert text.count("PREFIX") == 2
    assert text.startswith("PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n")
