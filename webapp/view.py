"""What pages need of one generation beyond its knowledge: the network, lists and choices, each made once and kept."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from convenor.graph.model import Citation, Entity
from convenor.graph.names import paper_id
from convenor.graph.vocabulary import ID, KINDS, TYPE
from convenor.search.knowledge import Knowledge, Paper
from convenor.webapp.finding import Choices, choices
from convenor.webapp.knowledge import Current

if TYPE_CHECKING:
    import networkx

MEETINGS = """
SELECT ?meeting (SAMPLE(?d) AS ?date) (SAMPLE(?b) AS ?body) (SAMPLE(?s) AS ?standing) WHERE {
  ?meeting a cv:Meeting .
  OPTIONAL { ?meeting dcterms:date ?d }
  OPTIONAL { ?meeting cv:heldBy/rdfs:label ?b }
  OPTIONAL { ?meeting cv:meetingStatus ?s }
} GROUP BY ?meeting
"""
DECISIONS = """
SELECT ?decision (SAMPLE(?t) AS ?text) (SAMPLE(?k) AS ?kind) (SAMPLE(?d) AS ?date) (SAMPLE(?b) AS ?body)
       (SAMPLE(?bn) AS ?bodyName) (SAMPLE(?i) AS ?item) (SAMPLE(?in) AS ?itemName) (SAMPLE(?m) AS ?meeting)
       (SAMPLE(?o) AS ?outcome) (SAMPLE(?c) AS ?conditions)
       (SAMPLE(?f) AS ?for) (SAMPLE(?g) AS ?against) (SAMPLE(?a) AS ?abstained) WHERE {
  ?decision a cv:Decision .
  OPTIONAL { ?decision cv:text ?t }
  OPTIONAL { ?decision cv:decisionKind ?k }
  OPTIONAL { ?decision cv:inMeeting ?m . OPTIONAL { ?m dcterms:date ?d } }
  OPTIONAL { ?decision cv:decidedBy ?b . ?b rdfs:label ?bn }
  OPTIONAL { ?decision cv:underItem ?i . ?i rdfs:label ?in }
  OPTIONAL { ?decision cv:outcome ?o }
  OPTIONAL { ?decision cv:conditions ?c }
  OPTIONAL { ?decision cv:votesFor ?f }
  OPTIONAL { ?decision cv:votesAgainst ?g }
  OPTIONAL { ?decision cv:votesAbstained ?a }
} GROUP BY ?decision
"""
FOUND_IN = """
SELECT ?thing ?span WHERE { GRAPH ?provenance { ?span oa:hasSource ?paper } GRAPH ?span { ?thing a ?class } }
"""


class Meeting(msgspec.Struct, frozen=True):
    """A meeting in a list; `decisions` is how many were taken there."""

    id: str
    date: str
    body: str
    standing: str
    decisions: int


class Decision(msgspec.Struct, frozen=True):
    """A decision in a list. Empty text stands for what the paper does not say; `votes` is "5 for, 1 against"."""

    id: str
    text: str
    kind: str
    date: str
    body: str
    body_id: str
    item: str
    item_id: str
    meeting_id: str
    outcome: str
    conditions: str
    votes: str
    citations: tuple[Citation, ...]


class View:
    """One generation as the pages see it; safe to share between threads."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self.store = knowledge.store

    @cached_property
    def network(self) -> networkx.MultiDiGraph[str]:
        """The graph without its plumbing."""
        from convenor.graph.network import network

        return network(self.store)

    @cached_property
    def choices(self) -> Choices:
        """What a search can be narrowed to."""
        return choices(self.knowledge.index.passages)

    @cached_property
    def papers(self) -> dict[str, Paper]:
        """The papers by the id of their entity."""
        return {paper_id(paper.id): paper for paper in self.knowledge.papers if paper.id}

    @cached_property
    def examples(self) -> list[str]:
        """Questions that these papers answer."""
        from convenor.webapp.asking import examples

        return examples(self)

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many things of each kind there are."""
        counts: dict[str, int] = self.knowledge.manifest.get("counts", {})
        return counts

    def entity(self, kind: str, slug: str) -> Entity | None:
        """The thing at an address."""
        return self.store.entity(f"{ID}{kind}/{slug}") if kind in KINDS else None

    def moved(self, kind: str, slug: str) -> Entity | None:
        """The thing that an old id stands for now."""
        new = self.knowledge.redirects.get(f"{ID}{kind}/{slug}")
        return self.store.entity(new) if new else None

    @cached_property
    def meetings(self) -> tuple[Meeting, ...]:
        """All meetings, the latest first, those without a date last."""
        taken = Counter(decision.meeting_id for decision in self.decisions)
        rows = [
            Meeting(row["meeting"] or "", row["date"] or "", row["body"] or "", row["standing"] or "", 0)
            for row in self.store.rows(MEETINGS)
        ]
        rows = [msgspec.structs.replace(row, decisions=taken[row.id]) for row in rows]
        rows.sort(key=lambda row: row.id)
        return tuple(sorted(rows, key=lambda row: row.date, reverse=True))

    @cached_property
    def decisions(self) -> tuple[Decision, ...]:
        """All decisions, the latest first, those without a date last; of one day in the order of the paper."""
        rows = [self._decision(row) for row in self.store.rows(DECISIONS)]
        rows.sort(key=lambda row: ([(c.document, c.start) for c in row.citations], row.id))
        return tuple(sorted(rows, key=lambda row: row.date, reverse=True))

    def _decision(self, row: dict[str, str | None]) -> Decision:
        known = {name: value or "" for name, value in row.items()}
        votes = [f"{known[name]} {name}" for name in ("for", "against", "abstained") if known[name]]
        spans = self.store.evidence(known["decision"], TYPE, KINDS["decision"][0])
        return Decision(
            id=known["decision"],
            text=known["text"],
            kind=known["kind"],
            date=known["date"],
            body=known["bodyName"],
            body_id=known["body"],
            item=known["itemName"],
            item_id=known["item"],
            meeting_id=known["meeting"],
            outcome=known["outcome"],
            conditions=known["conditions"],
            votes=", ".join(votes),
            citations=self.store.cite(spans),
        )

    def found_in(self, paper: Paper) -> dict[str, list[tuple[Entity, int, int]]]:
        """The things that a paper names, by kind, each with the span that names it first, in the order of the text."""
        from convenor.graph.quads import parse_span
        from convenor.graph.vocabulary import GRAPH_PROVENANCE

        first: dict[str, tuple[int, int]] = {}
        rows = self.store.rows(FOUND_IN, provenance=GRAPH_PROVENANCE, paper=paper_id(paper.id or ""))
        for row in rows:
            span = parse_span(row["span"] or "")
            here = (span.start, span.end)
            first[row["thing"] or ""] = min(first.get(row["thing"] or "", here), here)
        found: dict[str, list[tuple[Entity, int, int]]] = {}
        for iri, (start, end) in sorted(first.items(), key=lambda each: (each[1], each[0])):
            entity = self.store.entity(iri)
            if entity is not None:
                found.setdefault(entity.kind, []).append((entity, start, end))
        return found


class Views:
    """The view of the generation that serves now."""

    def __init__(self, data: Path) -> None:
        self.current = Current(data)
        self._held: View | None = None

    def get(self) -> View:
        """The view of now. Raises DataError when nothing was built yet."""
        knowledge = self.current.get()
        held = self._held
        if held is None or held.knowledge is not knowledge:
            held = self._held = View(knowledge)
        return held
