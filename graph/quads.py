"""Statements as quads: each asserted fact once in the default graph, once in the graph of every span that states it.

Where a span stands, what it says and what found it are in the provenance graph; what was inferred is in a graph of its
own. No blank nodes and no time of building: equal statements give equal quads.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import quote, unquote

from convenor.graph.model import Document, Evidence, Literal, Statement
from convenor.graph.names import paper_id, slug
from convenor.graph.vocabulary import (
    ACTIVITY,
    END,
    EXACT,
    FINDER,
    FOUND_IN,
    GENERATED_BY,
    GRAPH_INFERRED,
    GRAPH_PROVENANCE,
    INFERENCE,
    INFERENCE_ID,
    LABEL,
    OBJECT,
    PAGE,
    POSITION_SELECTOR,
    PREDICATE,
    QUOTE_SELECTOR,
    REASON,
    SCORE,
    SOURCE,
    SPAN,
    START,
    SUBJECT,
    TYPE,
    XSD,
)

Term = str | Literal
Quad = tuple[str, str, Term, str]
DEFAULT_GRAPH = ""


def span_iri(evidence: Evidence) -> str:
    """The IRI of a span, which is also the name of the graph of the facts that it states."""
    return f"{SPAN}{quote(evidence.document, safe='')}/{evidence.start}-{evidence.end}"


def parse_span(iri: str) -> Evidence:
    """The span that an IRI names. Raises ValueError for any other IRI."""
    document, _, position = iri.removeprefix(SPAN).rpartition("/")
    start, _, end = position.partition("-")
    if not iri.startswith(SPAN) or not document:
        raise ValueError(f"{iri} is not the address of a span")
    return Evidence(unquote(document), int(start), int(end))


def quads(statements: Iterable[Statement], documents: Iterable[Document]) -> Iterator[Quad]:
    """Every quad of the graph, in no particular order and each as often as it comes up.

    Raises KeyError when a statement's evidence is of a paper that is not among the documents.
    """
    texts = {document.id: document for document in documents}
    finders: dict[Evidence, set[str]] = defaultdict(set)
    for statement in statements:
        finders[statement.evidence].add(statement.rule)
        if statement.asserted:
            fact = (statement.subject, statement.predicate, statement.object)
            yield (*fact, DEFAULT_GRAPH)
            yield (*fact, span_iri(statement.evidence))
        else:
            yield from _inference(statement)
    for evidence in sorted(finders):
        yield from _provenance(evidence, sorted(finders[evidence]), texts)


def _inference(statement: Statement) -> Iterator[Quad]:
    value = statement.object
    shown = value if isinstance(value, str) else f"{value.value}\x1f{value.datatype}"
    key = "\x1f".join((statement.subject, statement.predicate, shown, statement.reason, str(statement.score)))
    node = INFERENCE_ID + hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:16]
    yield node, TYPE, INFERENCE, GRAPH_INFERRED
    yield node, SUBJECT, statement.subject, GRAPH_INFERRED
    yield node, PREDICATE, statement.predicate, GRAPH_INFERRED
    yield node, OBJECT, value, GRAPH_INFERRED
    yield node, SCORE, Literal(str(round(statement.score, 4)), XSD + "decimal"), GRAPH_INFERRED
    yield node, REASON, Literal(statement.reason), GRAPH_INFERRED
    yield node, FOUND_IN, span_iri(statement.evidence), GRAPH_INFERRED


def _provenance(evidence: Evidence, rules: list[str], texts: Mapping[str, Document]) -> Iterator[Quad]:
    document = texts[evidence.document]
    span = span_iri(evidence)
    page = document.page_at(evidence.start)
    facts: list[tuple[str, Term]] = [
        (TYPE, QUOTE_SELECTOR),
        (TYPE, POSITION_SELECTOR),
        (SOURCE, paper_id(document.id)),
        (EXACT, Literal(document.quote(evidence))),
        (START, _whole(evidence.start)),
        (END, _whole(evidence.end)),
    ]
    if page is not None:
        facts.append((PAGE, _whole(page)))
    yield from ((span, predicate, value, GRAPH_PROVENANCE) for predicate, value in facts)
    for rule in filter(None, rules):
        finder = FINDER + slug(rule)
        yield span, GENERATED_BY, finder, GRAPH_PROVENANCE
        yield finder, TYPE, ACTIVITY, GRAPH_PROVENANCE
        yield finder, LABEL, Literal(rule), GRAPH_PROVENANCE


def _whole(number: int) -> Literal:
    return Literal(str(number), XSD + "integer")
