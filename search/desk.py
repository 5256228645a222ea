"""What answering works with: the knowledge, the question's names, and evidence turned into citations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakKeyDictionary

from convenor.graph.model import Citation, Entity, Evidence
from convenor.search.answers import Item
from convenor.search.lookup import Lookup

if TYPE_CHECKING:
    from convenor.graph.store import Store
    from convenor.search.embed import Array
    from convenor.search.index import Hit
    from convenor.search.knowledge import Knowledge

MOST_CITED = 6
MOST_KEPT = 64  # passage searches of the last questions
NAMED = ("person", "organisation", "place", "strategy")
Row = dict[str, str | None]
Kept = TypeVar("Kept")


class Desk:
    """One knowledge base ready for questions. Made once for a generation; safe to share.

    What is read from the graph is kept: a generation never changes.
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self.store = knowledge.store
        self._kept: dict[str, Any] = {}
        self._hits: dict[tuple[str, int], list[Hit]] = {}
        self._vectors: dict[str, Array] = {}

    @cached_property
    def lookup(self) -> Lookup:
        """The names of people, bodies, places and strategies, those with most facts first among equals."""
        entities = [entity for kind in NAMED for entity in self.store.entities(kind)]
        rows = self.store.rows("SELECT ?o (COUNT(?s) AS ?n) WHERE { ?s ?p ?o . FILTER(isIRI(?o)) } GROUP BY ?o")
        return Lookup(entities, {str(r["o"]): int(r["n"] or 0) for r in rows})

    def kept(self, name: str, make: Callable[[Desk], Kept]) -> Kept:
        """What `make` reads from the graph, read once."""
        if name not in self._kept:
            self._kept[name] = make(self)
        kept: Kept = self._kept[name]
        return kept

    def rows(self, sparql: str, **bindings: str) -> list[Row]:
        """The rows of a query, as plain strings."""
        return self.store.rows(sparql, **bindings)

    def shown(self, sparql: str, **bindings: str) -> str:
        """The query as it was run, for people to run again or change."""
        return self.store.bound(sparql, **bindings)

    def cite(self, spans: Iterable[str | Evidence | None]) -> tuple[Citation, ...]:
        """Citations for span IRIs or evidence, each once, a few at most."""
        found = dict.fromkeys(span_of(s) if isinstance(s, str) else s for s in spans if s)
        return tuple(self._citation(span) for span in list(found)[:MOST_CITED])

    def _citation(self, span: Evidence) -> Citation:
        document = self.knowledge.documents[span.document]
        page = document.page_at(span.start)
        return Citation(span.document, document.title, page, span.start, span.end, document.quote(span))

    def quote(self, span: str | Evidence) -> str:
        """The words of a span."""
        evidence = span_of(span) if isinstance(span, str) else span
        return self.knowledge.documents[evidence.document].quote(evidence)

    def entity(self, iri: str | None) -> Entity | None:
        """The thing with an id."""
        return self.store.entity(iri) if iri else None

    def label(self, iri: str | None) -> str:
        """A thing's name, "" when there is none."""
        entity = self.entity(iri)
        return entity.label if entity else ""

    def body_of_paper(self, document: str) -> str | None:
        """The id of the body whose paper it is."""
        return self.kept("bodies of papers", _bodies_of_papers).get(document)

    def search(self, text: str, limit: int = 10) -> list[Hit]:
        """The best passages for a text, by words and meaning."""
        key = (text, limit)
        if key not in self._hits:
            if len(self._hits) >= MOST_KEPT:
                self._hits.clear()
            self._hits[key] = self.knowledge.index.search(text, self.vector(text), limit=limit)
        return self._hits[key]

    def vector(self, text: str) -> Array:
        """The unit vector (dimension,) of a text, kept while its question is answered."""
        from convenor.search.embed import question_vector

        if text not in self._vectors:
            if len(self._vectors) >= MOST_KEPT:
                self._vectors.clear()
            self._vectors[text] = question_vector(text)
        return self._vectors[text]

    def nearness(self, text: str, others: Sequence[str]) -> list[float]:
        """How near in meaning each of a few other texts is to one: the cosines of their vectors."""
        from convenor.search.embed import embedder

        wanted = self.vector(text)
        return [float(vector @ wanted) for vector in embedder().passing_vectors(others)]

    def nearest(self, text: str, limit: int = 3) -> tuple[Item, ...]:
        """The best sentences of the best passages: what comes nearest when nothing answers."""
        from convenor.search.passage import best_sentences

        return tuple(found.item for found in best_sentences(self, text, limit=limit))


def _bodies_of_papers(desk: Desk) -> dict[str, str]:
    rows = desk.rows("SELECT DISTINCT ?span ?body WHERE { GRAPH ?span { ?paper cv:paperOf ?body } }")
    return {span_of(str(row["span"])).document: str(row["body"]) for row in rows}


def span_of(iri: str) -> Evidence:
    """The evidence that a span's IRI stands for."""
    head, _, tail = iri.rpartition("/")
    start, _, end = tail.partition("-")
    return Evidence(head.rsplit("/", 1)[-1], int(start), int(end))


def holding(hits: Iterable[Hit], span: Evidence) -> list[Hit]:
    """The passages found in which a span begins."""
    return [
        hit
        for hit in hits
        if hit.passage.document == span.document and hit.passage.start <= span.start < hit.passage.end
    ]


def listing(sparql: str, name: str, things: Iterable[str | None]) -> str:
    """A query narrowed to some things of the graph: `VALUES ?name { … }` in the place of `#ONLY`."""
    return sparql.replace("#ONLY", f"VALUES ?{name} {{ {' '.join(f'<{iri}>' for iri in things if iri)} }}")


_desks: WeakKeyDictionary[Store, Desk] = WeakKeyDictionary()


def desk(knowledge: Knowledge) -> Desk:
    """The desk of a knowledge base, made once for its store."""
    if knowledge.store not in _desks:
        _desks[knowledge.store] = Desk(knowledge)
    return _desks[knowledge.store]


def today(as_of: date | None) -> date:
    """The day that answers are given for."""
    return as_of or date.today()
