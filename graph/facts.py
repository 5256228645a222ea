"""What the graph says of a thing, without its plumbing: facts in both directions and the places that state them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Iterable, Iterator

from convenor.graph.bodies import type_key
from convenor.graph.model import Citation, Entity, Evidence, Fact, Literal
from convenor.graph.names import paper_id, person_key
from convenor.graph.quads import DEFAULT_GRAPH, Quad, Term, parse_span, span_iri
from convenor.graph.vocabulary import (
    ALT_LABEL,
    EXACT,
    FOUND_IN,
    GRAPH_INFERRED,
    GRAPH_PROVENANCE,
    ID,
    KINDS,
    LABEL,
    OBJECT,
    PAGE,
    PREDICATE,
    REASON,
    SAME_AS,
    SCORE,
    SPAN,
    SUBJECT,
    TYPE,
    kind_of,
)

FOUND_BY_NAME = ("person", "organisation", "place", "strategy", "aim")
_WHAT_IT_IS = frozenset({TYPE, LABEL, ALT_LABEL, SAME_AS})
_Key = tuple[str, str, Term]


class Reader(ABC):
    """Entities and facts over a set of quads. Names and kinds are read once and kept: the quads must not change."""

    def __init__(self) -> None:
        self._entities: dict[str, Entity | None] = {}
        self._by_kind: dict[str, list[Entity]] = {}
        self._by_key: dict[tuple[str, str], list[Entity]] | None = None

    @abstractmethod
    def match(
        self,
        subject: str | None = None,
        predicate: str | None = None,
        object: Term | None = None,
        graph: str | None = None,
    ) -> Iterator[Quad]:
        """The quads with these parts; None stands for any, a graph of "" for the default graph."""

    def _values(self, subject: str, predicate: str, graph: str = DEFAULT_GRAPH) -> list[str]:
        found = (value for _, _, value, _ in self.match(subject, predicate, None, graph))
        return sorted({value.value if isinstance(value, Literal) else value for value in found})

    def _value(self, subject: str, predicate: str, graph: str) -> str:
        return next(iter(self._values(subject, predicate, graph)), "")

    def entity(self, iri: str) -> Entity | None:
        """The thing with this id, None where the graph has none."""
        if iri not in self._entities:
            self._entities[iri] = self._read(iri)
        return self._entities[iri]

    def _read(self, iri: str) -> Entity | None:
        kind = kind_of(iri)
        labels = self._values(iri, LABEL) if kind else []
        if not labels:
            return None
        others = {*self._values(iri, ALT_LABEL), *labels} - {labels[0]}
        return Entity(iri, kind, labels[0], tuple(sorted(others)), tuple(self._values(iri, SAME_AS)))

    def entities(self, kind: str) -> list[Entity]:
        """All things of a kind (a key of vocabulary.KINDS), by name."""
        if kind not in self._by_kind:
            ids = {quad[0] for quad in self.match(None, TYPE, KINDS[kind][0], DEFAULT_GRAPH)}
            found = [entity for entity in map(self.entity, ids) if entity is not None]
            self._by_kind[kind] = sorted(found, key=lambda entity: (entity.label.casefold(), entity.id))
        return self._by_kind[kind]

    def ids(self) -> list[str]:
        """The ids of all things, sorted."""
        return sorted(entity.id for kind in KINDS for entity in self.entities(kind))

    def find(self, name: str) -> list[Entity]:
        """The people, bodies, places, strategies and aims of a name or spelling; case and honorific do not matter."""
        if self._by_key is None:
            found: dict[tuple[str, str], list[Entity]] = defaultdict(list)
            for entity in (each for kind in FOUND_BY_NAME for each in self.entities(kind)):
                for key in {_key(entity.kind, spelling) for spelling in (entity.label, *entity.aliases)}:
                    found[entity.kind, key].append(entity)
            self._by_key = found
        return [each for kind in FOUND_BY_NAME for each in self._by_key.get((kind, _key(kind, name)), [])]

    def facts(self, iri: str) -> list[Fact]:
        """All facts about a thing, in both directions, with every place that states them; inferred ones come last.

        Types and names are left out, for `entity` has them; so is everything about where a fact was found.
        """
        spans: dict[_Key, set[Evidence]] = defaultdict(set)
        for pattern in ((iri, None), (None, iri)):
            for subject, predicate, value, graph in self.match(pattern[0], None, pattern[1]):
                if predicate in _WHAT_IT_IS or graph in (GRAPH_PROVENANCE, GRAPH_INFERRED):
                    continue
                spans[subject, predicate, value] |= {parse_span(graph)} if graph.startswith(SPAN) else set()
        facts = [self._fact(*key, evidence=found) for key, found in spans.items()]
        return sorted((fact for fact in facts if fact), key=_order) + self.inferred(iri)

    def _fact(
        self,
        subject: str,
        predicate: str,
        value: Term,
        *,
        evidence: set[Evidence],
        asserted: bool = True,
        score: float = 1.0,
        reason: str = "",
    ) -> Fact | None:
        thing = self.entity(subject)
        other = self.entity(value) if isinstance(value, str) and value.startswith(ID) else _text(value)
        if thing is None or other is None:
            return None
        return Fact(
            subject=thing,
            predicate=predicate,
            object=other,
            evidence=tuple(sorted(evidence)),
            asserted=asserted,
            score=score,
            reason=reason,
        )

    def inferred(self, iri: str | None = None) -> list[Fact]:
        """The links that were inferred and not stated, about one thing or all, likeliest first."""
        ends = ((SUBJECT, iri), (OBJECT, iri)) if iri else ((SUBJECT, None),)
        nodes = {quad[0] for end, thing in ends for quad in self.match(None, end, thing, GRAPH_INFERRED)}
        facts = [self._inference(node) for node in sorted(nodes)]
        return sorted((fact for fact in facts if fact), key=lambda fact: (-fact.score, _order(fact)))

    def _inference(self, node: str) -> Fact | None:
        value = next(quad[2] for quad in self.match(node, OBJECT, None, GRAPH_INFERRED))
        return self._fact(
            self._value(node, SUBJECT, GRAPH_INFERRED),
            self._value(node, PREDICATE, GRAPH_INFERRED),
            value,
            evidence={parse_span(span) for span in self._values(node, FOUND_IN, GRAPH_INFERRED)},
            asserted=False,
            score=float(self._value(node, SCORE, GRAPH_INFERRED)),
            reason=self._value(node, REASON, GRAPH_INFERRED),
        )

    def evidence(self, subject: str, predicate: str, object: Term) -> tuple[Evidence, ...]:
        """Every place that states a fact, by paper and position; none where no paper does."""
        graphs = (quad[3] for quad in self.match(subject, predicate, object))
        return tuple(sorted(parse_span(graph) for graph in graphs if graph.startswith(SPAN)))

    def quote(self, evidence: Evidence) -> str:
        """The words of a span; "" where the graph does not have it."""
        return self._value(span_iri(evidence), EXACT, GRAPH_PROVENANCE)

    def cite(self, spans: Iterable[Evidence]) -> tuple[Citation, ...]:
        """Evidence as it is shown: title, page and words."""
        return tuple(self._citation(span) for span in spans)

    def _citation(self, span: Evidence) -> Citation:
        paper = self.entity(paper_id(span.document))
        page = self._value(span_iri(span), PAGE, GRAPH_PROVENANCE)
        title = paper.label if paper else span.document
        return Citation(span.document, title, int(page) if page else None, span.start, span.end, self.quote(span))


def _text(value: Term) -> str:
    return value.value if isinstance(value, Literal) else value


def _key(kind: str, name: str) -> str:
    return person_key(name) if kind == "person" else type_key(name)


def _order(fact: Fact) -> tuple[str, str, str]:
    other = fact.object if isinstance(fact.object, str) else f"{fact.object.label}\x1f{fact.object.id}"
    return fact.predicate, fact.subject.id, other
