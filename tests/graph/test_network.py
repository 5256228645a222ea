"""The graph as a network of things: direct links with their sentences, no plumbing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import networkx
import pytest

from convenor.graph.network import ego, network, paths
from convenor.graph.reading import Reading
from convenor.graph.store import Store

Make = Callable[..., Reading]
Graph = Callable[[Sequence[Reading]], Store]
Network = networkx.MultiDiGraph


@pytest.fixture
def net(store: Store) -> Network[str]:
    """The network of the three papers."""
    return network(store)


def links(net: Network[str], source: str, target: str | None = None) -> list[dict[str, Any]]:
    """The links from a thing to another, both by name."""
    name = {iri: data["label"] for iri, data in net.nodes(data=True)}
    return [d for a, b, d in net.edges(data=True) if name[a] == source and (target is None or name[b] == target)]


def iri(net: Network[str], label: str) -> str:
    """The id of the one thing of that name."""
    (found,) = [each for each, data in net.nodes(data=True) if data["label"] == label]
    return found


def test_roles_and_attendance_are_links_and_papers_are_left_out(net: Network[str]) -> None:
    kinds = {data["kind"] for _, data in net.nodes(data=True)}
    assert {"attendance", "paper"}.isdisjoint(kinds)
    standing = {(link["kind"], link["label"]) for link in links(net, "Rosa Thwaite", "Ambledale Health Partnership")}
    assert standing == {("role", "Chair"), ("proposed role", "proposed as Chair")}
    meeting = "Ambledale Health Partnership, meeting of 4 March 2024"
    assert [link["label"] for link in links(net, "Mina Okoro-Lund", meeting)] == ["sent apologies to"]
    assert [link["label"] for link in links(net, "Tom Hale", "Mina Okoro-Lund")] == ["attended in place of"]
    assert [link["label"] for link in links(net, "Idris Fell", "NHS Ambledale Integrated Care Board")] == ["is of"]


def test_what_has_only_one_end_stays_a_thing(net: Network[str]) -> None:
    assert net.nodes[iri(net, "vacant: Deputy Chair, Ambledale Health Partnership")]["kind"] == "membership"
    assert net.nodes[iri(net, "Voluntary sector: Representative")]["kind"] == "seat"


def test_two_seats_are_two_links(net: Network[str]) -> None:
    found = links(net, "NHS Ambledale Integrated Care Board", "Ambledale Health Partnership")
    assert [link["label"] for link in found] == ["has a seat on (Director)"] * 2
    assert len({link["node"] for link in found}) == 2


def test_a_link_carries_its_sentence_paper_page_and_dates(net: Network[str]) -> None:
    chair = next(d for d in links(net, "Rosa Thwaite", "Ambledale Borough Council") if d["kind"] == "role")
    assert chair["evidence"] == "Councillor Rosa Thwaite, Chair, Ambledale Borough Council"
    assert (chair["paper"], chair["page"]) == ("Ambledale Health Partnership", 1)
    assert (chair["start"], chair["end"]) == ("2024-03-04", "2024-03-04")
    (of,) = links(net, "Ambledale Health Partnership, meeting of 4 March 2024", "Ambledale Health Partnership")
    assert of["weight"] == 2
    assert [citation.document for citation in of["citations"]] == ["minutes-abc123", "summary-abc123"]
    assert all(data["evidence"] and data["asserted"] for _, _, data in net.edges(data=True))


def test_a_former_role_is_not_a_role(reading: Make, graph: Graph) -> None:
    role = {"person": "Jane Marlow", "title": "Chair", "organisation": "Farholme Council", "status": "former"}
    net = network(graph([reading("a", "Farholme Council", roles=[role])]))
    assert [(d["kind"], d["label"]) for d in links(net, "Jane Marlow")] == [("former role", "formerly Chair")]


def test_a_role_for_a_place_leads_there_too(reading: Make, graph: Graph) -> None:
    role = {
        "person": "Jane Marlow",
        "title": "Director",
        "organisation": "Farholme Council",
        "place": "Beck",
        "topic": "Housing",
    }
    net = network(graph([reading("a", "Farholme Council", roles=[role])]))
    assert [d["label"] for d in links(net, "Jane Marlow", "Beck")] == ["Director (Housing)"]
    assert [d["kind"] for d in links(net, "Jane Marlow", "Beck")] == ["role for place"]


def test_the_things_around_one(net: Network[str]) -> None:
    tom = iri(net, "Tom Hale")
    near = ego(net, tom)
    assert {data["label"] for _, data in near.nodes(data=True)} == {
        "Tom Hale",
        "Mina Okoro-Lund",
        "Ambledale Health Partnership, meeting of 4 March 2024",
    }
    assert near.number_of_edges() == 3  # also between the two others
    assert near.graph["left_out"] == 0
    people = ego(net, tom, kinds=["person"])
    assert {data["kind"] for _, data in people.nodes(data=True)} == {"person"}
    few = ego(net, tom, radius=3, limit=4)
    assert len(few) == 4
    assert set(near) <= set(few)
    assert few.graph["left_out"] > 0
    assert len(ego(net, "https://convenor.example/id/person/nobody-000000")) == 0


def test_ways_from_one_thing_to_another(net: Network[str]) -> None:
    tom, homes = iri(net, "Tom Hale"), iri(net, "Warm homes")
    found = paths(net, tom, homes)
    assert found
    assert {(way[0], way[-1], len(way)) for way in found} == {(tom, homes, 4)}
    assert paths(net, tom, homes, longest=2) == []
    assert paths(net, tom, "https://convenor.example/id/person/nobody-000000") == []
    assert paths(net, tom, tom) == [[tom]]


def test_things_without_links_are_there(reading: Make, graph: Graph) -> None:
    net = network(graph([reading("a", people=["Jane Marlow"])]))
    assert [data["label"] for _, data in net.nodes(data=True)] == ["Jane Marlow"]
    assert len(network(graph([]))) == 0


def test_a_role_whose_body_is_inferred_is_a_link_that_is_not_stated(graph: Graph, reading: Make) -> None:
    role = {"person": "Tom Hale", "title": "Head of Housing", "organisation": "Farholme Council"}
    paper = reading("a", "Farholme Council", people=["Tom Hale"], roles=[{**role, "organisation_stated": False}])
    (link,) = links(network(graph([paper])), "Tom Hale", "Farholme Council")
    assert (link["label"], link["asserted"]) == ("Head of Housing", False)
