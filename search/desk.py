"""What answering works with: the knowledge, the question's names, and evidence turned into citations."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from convenor.graph.model import Citation, Entity, Evidence
from convenor.search.answers import Item, span_of
from convenor.search.lookup import Lookup

if TYPE_CHECKING:
    from convenor.graph.store import Store
    from convenor.search.index import Hit
    from convenor.search.knowledge import Knowledge

MOST_CITED = 6


class Desk:
    """One knowledge base ready for questions. Made once for a generation; safe to share."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self.store = knowledge.store

    @cached_property
    def lookup(self) -> Lookup:
        """The names of people, bodies and places, those with most facts first among equals."""
        entities = [e for kind in ("person", "organisation", "place") for e in self.store.entities(kind)]
        rows = self.store.rows("SELECT ?o (COUNT(?s) AS ?n) WHERE { ?s ?p ?o . FILTER(isIRI(?o)) } GROUP BY ?o")
        return Lookup(entities, {str(r["o"]): int(r["n"] or 0) for r in rows})

    def rows(self, sparql: str, **bindings: str) -> list[dict[str, str | None]]:
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
        return Citation(
            span.document, document.title, document.page_at(span.start), span.start, span.end, document.quote(span)
        )

    def entity(self, iri: str | None) -> Entity | None:
        """The thing with an id."""
        return self.store.entity(iri) if iri else None

    def label(self, iri: str | None) -> str:
        """A thing's name, "" when there is none."""
        entity = self.entity(iri)
        return entity.label if entity else ""

    def search(self, text: str, limit: int = 8, kinds: Iterable[str] = ()) -> list[Hit]:
        """The best passages for a text, by words and meaning."""
        from convenor.search.embed import question_vector

        return self.knowledge.index.search(text, question_vector(text), limit=limit, kinds=kinds)

    def nearest(self, text: str, limit: int = 3) -> tuple[Item, ...]:
        """The best sentences of the best passages: what comes nearest when nothing answers."""
        from convenor.search.sentence import best_sentences

        return tuple(item for item, _ in best_sentences(self, text, limit=limit))


_desks: WeakKeyDictionary[Store, Desk] = WeakKeyDictionary()


def desk(knowledge: Knowledge) -> Desk:
    """The desk of a knowledge base, made once for its store."""
    if knowledge.store not in _desks:
        _desks[knowledge.store] = Desk(knowledge)
    return _desks[knowledge.store]


def today(as_of: date | None) -> date:
    """The day that answers are given for."""
    return as_of or date.today()
