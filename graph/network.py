"""The graph as a network of things, without provenance. The home of networkx.

A person with a role is linked to the body by the role's title, not through a node of its own; every link carries the
sentence that states it. Papers are left out, unless a paper itself serves an aim.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from convenor.graph.edges import COLLAPSED, Facts, Link, links_of
from convenor.graph.facts import Reader
from convenor.graph.flat import Flat, flat_edge, flat_node
from convenor.graph.model import Citation, Entity, Evidence
from convenor.graph.vocabulary import kind_of

if TYPE_CHECKING:
    import networkx


def network(store: Reader) -> networkx.MultiDiGraph[str]:
    """Every thing and every link as a directed multigraph; the keys of edges ("e1", …) are unique in all of it.

    Nodes are ids with `kind`, `label`, `aliases`, `same_as` and `date` ("" for none). Edges have `kind`, `label`,
    `evidence` (the first sentence that states it), `paper`, `page`, `citations` (all of them), `start` and `end` (the
    first and last date on which it was seen, as printed), `node`, `asserted`, `score`, `reason` and `weight` (the
    number of places that state it).
    """
    import networkx

    facts = Facts(store)
    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    links = sorted(links_of(facts), key=_order)
    ends = {end for link in links for end in (link.source, link.target)}
    alone = {subject for subject in facts.values if kind_of(subject) not in ("", "paper", *COLLAPSED)}
    entities = {iri: store.entity(iri) for iri in sorted(ends | alone)}
    for iri, entity in entities.items():
        if entity is not None:
            graph.add_node(iri, **_node(entity, facts.date(iri)))
    cited: dict[Evidence, Citation] = {}
    for number, link in enumerate(links, 1):
        if link.source in graph and link.target in graph:
            graph.add_edge(link.source, link.target, key=f"e{number}", **_edge(store, link, cited))
    return graph


def _node(entity: Entity, date: str) -> dict[str, Any]:
    return {
        "kind": entity.kind,
        "label": entity.label,
        "aliases": entity.aliases,
        "same_as": entity.same_as,
        "date": date,
    }


def _edge(store: Reader, link: Link, cited: dict[Evidence, Citation]) -> dict[str, Any]:
    for span in link.spans:
        if span not in cited:
            (cited[span],) = store.cite([span])
    citations = tuple(cited[span] for span in link.spans)
    return {
        "kind": link.kind,
        "label": link.label,
        "evidence": citations[0].quote if citations else "",
        "paper": citations[0].title if citations else "",
        "page": citations[0].page if citations else None,
        "citations": citations,
        "start": link.start,
        "end": link.end,
        "node": link.node,
        "asserted": link.asserted,
        "score": link.score,
        "reason": link.reason,
        "weight": max(1, len(citations)),
    }


def _order(link: Link) -> tuple[str, ...]:
    return link.source, link.target, link.kind, link.label, link.node, link.start, link.reason


def ego(
    graph: networkx.MultiDiGraph[str],
    iri: str,
    radius: int = 1,
    kinds: Iterable[str] | None = None,
    limit: int = 500,
) -> networkx.MultiDiGraph[str]:
    """The things within so many steps of one, at most `limit`, nearest and best linked first; all links among them.

    `kinds` keeps only things of these kinds (the one in the middle stays). `graph.graph["left_out"]` counts the things
    that did not fit. Empty where the network has no such thing.
    """
    wanted = None if kinds is None else set(kinds)
    kept: dict[str, int] = {iri: 0} if iri in graph else {}
    queue, left_out = deque(kept), set()
    while queue:
        here = queue.popleft()
        if kept[here] == radius:
            continue
        near = {*graph.successors(here), *graph.predecessors(here)} - kept.keys()
        for other in sorted(near, key=lambda each: (-graph.degree(each), each)):
            if wanted is not None and graph.nodes[other]["kind"] not in wanted:
                continue
            if len(kept) >= limit:
                left_out.add(other)
                continue
            kept[other] = kept[here] + 1
            queue.append(other)
    part: networkx.MultiDiGraph[str] = graph.subgraph(kept).copy()
    part.graph["left_out"] = len(left_out)
    return part


def paths(
    graph: networkx.MultiDiGraph[str], start: str, end: str, longest: int = 4, limit: int = 10
) -> list[list[str]]:
    """The shortest ways from one thing to another, whichever way links point, as lists of ids."""
    import networkx

    if start not in graph or end not in graph:
        return []
    plain = networkx.Graph(graph.to_undirected(as_view=True))
    if not networkx.has_path(plain, start, end) or networkx.shortest_path_length(plain, start, end) > longest:
        return []
    found: list[list[str]] = []
    for way in networkx.all_shortest_paths(plain, start, end):
        found.append(way)
        if len(found) >= limit * 10:
            break
    return sorted(found)[:limit]


def write_graphml(graph: networkx.MultiDiGraph[str], target: Path) -> None:
    """Write a network as GraphML; several values of a node are joined by " | ". Raises OSError."""
    import networkx

    plain: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    for iri, data in graph.nodes(data=True):
        plain.add_node(iri, **_given(flat_node(iri, data), "id"))
    for source, target_iri, key, data in graph.edges(keys=True, data=True):
        row = _given(flat_edge(key, source, target_iri, data), "id", "source", "target")
        plain.add_edge(source, target_iri, key=key, **row)
    networkx.write_graphml_xml(plain, str(target))


def _given(row: Flat, *without: str) -> Flat:
    return {name: value for name, value in row.items() if value is not None and name not in without}
