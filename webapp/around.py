"""The part of the network around a thing, for the explorer and for scripts."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from typing import Any

import msgspec

from convenor.graph.model import Citation, Entity
from convenor.graph.vocabulary import KINDS
from convenor.webapp.view import View

MOST = 40  # things of one picture to begin with: with 60, their names could no longer be read at 1280 pixels


class Edge(msgspec.Struct, frozen=True):
    """A link. `id` is the same each time; `stated` is False for what was inferred."""

    id: str
    source: Entity
    target: Entity
    label: str
    kind: str
    start: str
    end: str
    stated: bool
    reason: str
    citations: tuple[Citation, ...]


class Around(msgspec.Struct, frozen=True):
    """A thing, those linked to it, and the links among them all.

    `kinds` counts the neighbours by kind, those not chosen too; `degrees` is how many links each thing has in the whole
    network; `left_out` how many neighbours did not fit.
    """

    thing: Entity
    nodes: tuple[Entity, ...]
    edges: tuple[Edge, ...]
    kinds: tuple[tuple[str, int], ...]
    chosen: frozenset[str]
    degrees: dict[str, int]
    left_out: int


def around_of(view: View, thing: Entity, kinds: Iterable[str] = (), most: int = MOST) -> Around:
    """What is around a thing; `kinds` keeps only things of these kinds, none of them means all."""
    from convenor.graph.network import ego

    network = view.network
    if thing.id not in network:
        return Around(thing, (thing,), (), (), frozenset(), {thing.id: 0}, 0)
    neighbours = {*network.successors(thing.id), *network.predecessors(thing.id)} - {thing.id}
    counted = Counter(network.nodes[iri]["kind"] for iri in neighbours)
    chosen = frozenset(kinds) & set(counted)
    part = ego(network, thing.id, 1, chosen or None, most)
    found = {iri: entity for iri in part.nodes if (entity := view.store.entity(iri))}
    edges = [
        _edge(found[source], found[target], data)
        for source, target, data in part.edges(data=True)
        if source in found and target in found
    ]
    return Around(
        thing,
        tuple(sorted(found.values(), key=lambda entity: (entity.id != thing.id, entity.label, entity.id))),
        tuple(sorted(edges, key=lambda edge: (edge.label, edge.source.label, edge.target.label, edge.id))),
        tuple((kind, counted[kind]) for kind in KINDS if counted[kind]),
        chosen,
        {iri: int(network.degree(iri)) for iri in found},
        part.graph["left_out"],
    )


def _edge(source: Entity, target: Entity, data: dict[str, Any]) -> Edge:
    key = "\x1f".join(
        (source.id, target.id, *(data[name] for name in ("kind", "label", "node", "start", "end", "reason")))
    )
    return Edge(
        id="e" + hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:12],
        source=source,
        target=target,
        label=data["label"],
        kind=data["kind"],
        start=data["start"],
        end=data["end"],
        stated=data["asserted"],
        reason=data["reason"],
        citations=data["citations"],
    )
