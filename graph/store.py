"""The graph on disk: written once in bulk, then only read. The home of the RDF database.

Queries get their values as terms; prefixes are supplied. Provenance never shows among the facts of a thing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from convenor.graph.binding import bind, with_prefixes
from convenor.graph.bodies import type_key
from convenor.graph.errors import DataError, UsageError
from convenor.graph.files import reason
from convenor.graph.model import Citation, Document, Entity, Evidence, Fact, Literal, Statement, Value
from convenor.graph.names import paper_id, person_key
from convenor.graph.quads import DEFAULT_GRAPH, Quad, parse_span, quads, span_iri
from convenor.graph.vocabulary import (
    ALT_LABEL,
    BASE,
    EXACT,
    GRAPH_INFERRED,
    GRAPH_PROVENANCE,
    KINDS,
    LABEL,
    OBJECT,
    PAGE,
    PREFIXES,
    SAME_AS,
    SPAN,
    SUBJECT,
    TYPE,
    XSD,
    kind_of,
)

if TYPE_CHECKING:
    import pyoxigraph

NAMED_KINDS = ("person", "organisation", "place", "strategy", "aim")


def _term(value: str | Literal) -> pyoxigraph.NamedNode | pyoxigraph.Literal:
    import pyoxigraph

    if isinstance(value, str):
        return pyoxigraph.NamedNode(value)
    text = value.value.encode("utf-8", "replace").decode()  # half a surrogate pair is no text
    return pyoxigraph.Literal(text, datatype=pyoxigraph.NamedNode(value.datatype) if value.datatype else None)


def _quad(quad: Quad) -> pyoxigraph.Quad:
    import pyoxigraph

    subject, predicate, value, graph = quad
    node = pyoxigraph.NamedNode
    name = pyoxigraph.DefaultGraph() if graph == DEFAULT_GRAPH else node(graph)
    return pyoxigraph.Quad(node(subject), node(predicate), _term(value), name)


def write(folder: Path, statements: Iterable[Statement], documents: Iterable[Document]) -> None:
    """Write statements and where they stand as a new store into a folder. Raises DataError when the disk refuses."""
    import pyoxigraph

    try:
        folder.mkdir(parents=True, exist_ok=True)
        store = pyoxigraph.Store(str(folder))
        store.bulk_extend(_quad(quad) for quad in quads(statements, documents))
        store.flush()
    except OSError as error:
        raise DataError(f"The graph cannot be written to {folder}: {reason(error)}.") from error


class Store:
    """The graph of one generation, for reading; any number of processes may read it at once."""

    def __init__(self, inner: pyoxigraph.Store) -> None:
        self.inner = inner
        self._entities: dict[str, Entity | None] = {}
        self._by_kind: dict[str, list[Entity]] = {}
        self._by_key: dict[tuple[str, str], list[Entity]] | None = None

    @classmethod
    def open(cls, folder: Path) -> Store:
        """The store in a folder, opened for reading only. Raises DataError when there is none or it is damaged."""
        import pyoxigraph

        try:
            return cls(pyoxigraph.Store.read_only(str(folder)))
        except OSError as error:
            raise DataError(f"There is no graph in {folder}, or it is damaged; run `convenor build`.") from error

    def __len__(self) -> int:
        return len(self.inner)

    def bound(self, sparql: str, **bindings: str | Literal) -> str:
        """The query as it is run, to show: values in their places, prefixes declared."""
        return with_prefixes(bind(sparql, {name: str(_bound(value)) for name, value in bindings.items()}))

    def query(self, sparql: str, **bindings: str | Literal) -> list[dict[str, Value]]:
        """The rows of a SELECT query; a column without a value is missing from its row.

        A binding that looks like an absolute address is bound as an IRI, any other as text; give a `Literal` for a
        date or number, or for text that might look like an address. Raises UsageError for a query that is not right.
        """
        found = self._run(sparql, bindings)
        names = [variable.value for variable in found.variables]
        return [
            {name: _value(term) for name, term in zip(names, row, strict=True) if term is not None} for row in found
        ]

    def rows(self, sparql: str, **bindings: str | Literal) -> list[dict[str, str | None]]:
        """As `query`, with plain strings: every column in every row, None where it has no value."""
        found = self._run(sparql, bindings)
        names = [variable.value for variable in found.variables]
        return [
            {name: None if term is None else str(term.value) for name, term in zip(names, row, strict=True)}
            for row in found
        ]

    def _run(self, sparql: str, bindings: dict[str, str | Literal]) -> Any:
        import pyoxigraph

        text = self.bound(sparql, **bindings)
        try:
            found = self.inner.query(text, prefixes=PREFIXES)
        except SyntaxError as error:
            raise UsageError(f"The query is not right: {error}.") from error
        if not isinstance(found, pyoxigraph.QuerySolutions):
            raise UsageError("Only SELECT queries give rows.")
        return found

    def entity(self, iri: str) -> Entity | None:
        """The thing with this id, None where the graph has none."""
        if iri not in self._entities:
            self._entities[iri] = self._read_entity(iri)
        return self._entities[iri]

    def _read_entity(self, iri: str) -> Entity | None:
        kind = kind_of(iri)
        if not kind or not any(self._match(iri, TYPE)):
            return None
        labels = sorted(self._match(iri, LABEL))
        aliases = {*self._match(iri, ALT_LABEL), *labels[1:]}
        return Entity(iri, kind, labels[0] if labels else iri, tuple(sorted(aliases)), tuple(sorted(self._match(iri, SAME_AS))))

    def _match(self, subject: str, predicate: str) -> Iterator[str]:
        import pyoxigraph

        node = pyoxigraph.NamedNode
        try:
            found = self.inner.quads_for_pattern(node(subject), node(predicate), None, pyoxigraph.DefaultGraph())
        except ValueError:  # not an IRI at all
            return iter(())
        return (_text(quad.object) for quad in found)

    def entities(self, kind: str) -> list[Entity]:
        """All things of a kind (a key of vocabulary.KINDS), by name; read once and kept."""
        if kind not in self._by_kind:
            rows = self.rows("SELECT ?s WHERE { ?s a ?class }", **{"class": KINDS[kind][0]})
            found = [self.entity(str(row["s"])) for row in rows]
            self._by_kind[kind] = sorted((each for each in found if each), key=lambda each: (each.label, each.id))
        return self._by_kind[kind]

    def ids(self) -> list[str]:
        """The ids of all things, sorted."""
        return sorted(entity.id for kind in KINDS for entity in self.entities(kind))

    def find(self, name: str) -> list[Entity]:
        """The people, bodies, places, strategies and aims of that name or spelling, honorific and case aside."""
        if self._by_key is None:
            found: dict[tuple[str, str], list[Entity]] = defaultdict(list)
            for entity in (each for kind in NAMED_KINDS for each in self.entities(kind)):
                for key in {_key(entity.kind, spelling) for spelling in (entity.label, *entity.aliases)}:
                    found[entity.kind, key].append(entity)
            self._by_key = found
        return [entity for kind in NAMED_KINDS for entity in self._by_key.get((kind, _key(kind, name)), [])]

    def facts(self, iri: str) -> list[Fact]:
        """All facts about a thing, in both directions, with every place that states them; inferred ones come last.

        Types and names are left out, for `entity` has them; so is everything about where a fact was found.
        """
        import pyoxigraph

        node = pyoxigraph.NamedNode(iri)
        spans: dict[tuple[str, str, Any], set[Evidence]] = defaultdict(set)
        for pattern in ((node, None), (None, node)):
            for quad in self.inner.quads_for_pattern(pattern[0], None, pattern[1], None):
                graph = _graph(quad)
                if graph in (GRAPH_PROVENANCE, GRAPH_INFERRED) or quad.predicate.value in (TYPE, LABEL, ALT_LABEL, SAME_AS):
                    continue
                found = spans[quad.subject.value, quad.predicate.value, quad.object]
                if graph.startswith(SPAN):
                    found.add(parse_span(graph))
        facts = [self._fact(s, p, o, tuple(sorted(found))) for (s, p, o), found in spans.items()]
        known = [fact for fact in facts if fact is not None]
        return sorted(known, key=_fact_order) + self.inferred(iri)

    def _fact(self, subject: str, predicate: str, value: Any, evidence: tuple[Evidence, ...]) -> Fact | None:
        thing = self.entity(subject)
        other = self._object(value)
        if thing is None or other is None:
            return None
        return Fact(subject=thing, predicate=predicate, object=other, evidence=evidence)

    def _object(self, term: Any) -> Entity | str | None:
        text = _text(term)
        return self.entity(text) if text.startswith(BASE) and not _is_literal(term) else text

    def inferred(self, iri: str | None = None) -> list[Fact]:
        """The links that were inferred and not stated, about one thing or about all, likeliest first."""
        where = "{ ?n rdf:subject ?thing } UNION { ?n rdf:object ?thing }" if iri else ""
        rows = self.query(
            "SELECT DISTINCT ?n ?s ?p ?o ?score ?reason ?span WHERE { GRAPH ?inferred { "
            f"{where} ?n rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; cv:score ?score ; cv:reason ?reason ; "
            "cv:foundIn ?span } }",
            inferred=GRAPH_INFERRED,
            **({"thing": iri} if iri else {}),
        )
        spans: dict[str, set[Evidence]] = defaultdict(set)
        for row in rows:
            spans[row["n"].value].add(parse_span(row["span"].value))
        once = {row["n"].value: row for row in rows}
        facts = [self._inferred_fact(row, tuple(sorted(spans[node]))) for node, row in once.items()]
        return sorted((fact for fact in facts if fact), key=lambda fact: (-fact.score, *_fact_order(fact)))

    def _inferred_fact(self, row: dict[str, Value], evidence: tuple[Evidence, ...]) -> Fact | None:
        subject = self.entity(row["s"].value)
        value = row["o"]
        other = self.entity(value.value) if value.kind == "iri" else value.value
        if subject is None or other is None:
            return None
        return Fact(
            subject=subject,
            predicate=row["p"].value,
            object=other,
            evidence=evidence,
            asserted=False,
            score=float(row["score"].value),
            reason=row["reason"].value,
        )

    def evidence(self, subject: str, predicate: str, object: str | Literal) -> tuple[Evidence, ...]:
        """Every place that states a fact, by paper and position; none where no paper does."""
        import pyoxigraph

        node = pyoxigraph.NamedNode
        found = self.inner.quads_for_pattern(node(subject), node(predicate), _bound(object), None)
        return tuple(sorted(parse_span(_graph(quad)) for quad in found if _graph(quad).startswith(SPAN)))

    def quote(self, evidence: Evidence) -> str:
        """The words of a span; "" where the graph does not have it."""
        return next(self._provenance(evidence, EXACT), "")

    def cite(self, spans: Iterable[Evidence]) -> tuple[Citation, ...]:
        """Evidence as it is shown: title, page and words."""
        return tuple(self._citation(span) for span in spans)

    def _citation(self, span: Evidence) -> Citation:
        paper = self.entity(paper_id(span.document))
        page = next(self._provenance(span, PAGE), None)
        title = paper.label if paper else span.document
        return Citation(span.document, title, int(page) if page else None, span.start, span.end, self.quote(span))

    def _provenance(self, evidence: Evidence, predicate: str) -> Iterator[str]:
        import pyoxigraph

        node = pyoxigraph.NamedNode
        graph = node(GRAPH_PROVENANCE)
        found = self.inner.quads_for_pattern(node(span_iri(evidence)), node(predicate), None, graph)
        return (_text(quad.object) for quad in found)


def _bound(value: str | Literal) -> pyoxigraph.NamedNode | pyoxigraph.Literal:
    if isinstance(value, str) and not _ADDRESS.fullmatch(value):
        return _term(Literal(value))
    return _term(value)
