"""From a decision up to aims, from an aim down to all that serves it, and things found by words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from convenor.graph import store as graph_store
from convenor.graph.model import Entity, Statement
from convenor.graph.reading import Reading
from convenor.graph.resolve import resolve
from convenor.graph.statements import statements
from convenor.graph.store import Store
from convenor.graph.trace import Link, find, links, trace
from convenor.graph.vocabulary import SERVES

Make = Callable[..., Reading]
Graph = Callable[[Sequence[Reading]], Store]


def told(found: list[Link]) -> list[tuple[str, str, str]]:
    """Links as names: from, relation, to."""
    return [(link.start.label, link.relation, link.end.label) for link in found]


def thing(store: Store, words: str) -> Entity:
    """The one thing that words mean."""
    (found,) = find(store, words)
    return found


UP = [
    ("Warm homes", "part of", "everyone in Ambledale lives well"),
    (
        "everyone in Ambledale lives well",
        "in the strategy",
        "Ambledale Health Partnership: terms of reference and strategy",
    ),
]
TIE = ("The warm homes resolution", "serves", "Warm homes")


def test_from_a_decision_to_the_top_of_the_strategy(store: Store) -> None:
    found = trace(store, thing(store, "the warm homes resolution").id)
    assert told(found) == [TIE, *UP]
    first = found[0]
    assert (first.strength, first.score) == ("explicit", None)
    assert first.evidence[0].quote == "The warm homes resolution supports the priority Warm homes."
    assert first.end.quote == "Priority 1 Warm homes"


def test_from_an_aim_down_to_who_does_it(store: Store) -> None:
    found = trace(store, thing(store, "Warm homes").id)
    assert told(found[:2]) == UP
    assert set(told(found[2:])) == {
        TIE,
        ("Insulate the coldest homes", "part of", "Warm homes"),
        ("Insulate the coldest homes", "to be done by", "Ambledale Borough Council"),
    }


def test_from_the_strategy_all_the_way_down(store: Store) -> None:
    (strategy,) = store.entities("strategy")
    found = told(trace(store, strategy.id))
    assert TIE in found
    assert len(found) == len(set(found)) == 5


def test_what_serves_nothing_has_no_trace(store: Store) -> None:
    assert trace(store, thing(store, "That the minutes be agreed").id) == []
    assert trace(store, "https://convenor.example/id/decision/none-000000") == []


def test_a_decision_under_an_item_that_serves(reading: Make, graph: Graph) -> None:
    link = {
        "subject": "Paths",
        "subject_kind": "item",
        "predicate": "supports",
        "object": "Walking",
        "object_kind": "aim",
    }
    item = {"number": "1", "title": "Paths"}
    paper = reading(
        "a",
        "Farholme Council",
        meetings=[{"body": "Farholme Council", "date": "2024-01-09", "items": [item]}],
        decisions=[{"id": "1", "text": "That it be so", "meeting": "2024-01-09", "item": "1"}],
        aims=[{"id": "1", "kind": "priority", "label": "Walking"}],
        relations=[link],
    )
    store = graph([paper])
    up = told(trace(store, thing(store, "that it be so").id))
    assert up[:2] == [("That it be so", "under the item", "1 Paths"), ("1 Paths", "serves", "Walking")]
    down = told(trace(store, thing(store, "Walking").id))
    assert set(up) == set(down)


def test_every_link(store: Store) -> None:
    assert told(links(store)) == [TIE]


def test_links_that_were_inferred_say_so(readings: list[Reading], tmp_path: Path) -> None:
    said = list(statements(readings, resolve(readings)))
    decision = next(each for each in said if "/decision/that-the-minutes" in each.subject)
    aim = next(each.subject for each in said if "/aim/warm-homes" in each.subject)
    guess = Statement(
        subject=decision.subject,
        predicate=SERVES,
        object=aim,
        evidence=decision.evidence,
        asserted=False,
        score=0.4,
        reason="alike",
    )
    graph_store.write(tmp_path / "inferred", [*said, guess], [reading.document for reading in readings])
    found = links(Store.open(tmp_path / "inferred"))
    assert [(link.strength, link.score, link.reason) for link in found] == [
        ("implied", 0.4, "alike"),
        ("explicit", None, "a paper says so"),
    ]


def test_the_shape_that_scripts_read(store: Store) -> None:
    (link,) = (msgspec.to_builtins(link) for link in links(store))
    assert set(link) == {"from", "to", "relation", "strength", "score", "reason", "evidence"}
    assert set(link["from"]) == {"id", "kind", "label", "quote"}
    assert set(link["evidence"][0]) == {"document", "title", "page", "start", "end", "quote"}


def test_things_by_id_name_and_words(store: Store) -> None:
    homes = thing(store, "warm HOMES")
    assert homes.kind == "aim"
    assert find(store, homes.id) == [homes]
    assert find(store, homes.id.removeprefix("https://convenor.example/id/")) == [homes]
    assert [each.label for each in find(store, "homes resolution")] == ["The warm homes resolution"]
    assert {each.kind for each in find(store, "homes")} == {"decision", "item", "aim"}
    assert find(store, "no such words") == find(store, "  ") == find(store, "?") == []


def test_words_deep_in_a_long_decision(reading: Make, graph: Graph) -> None:
    text = "That " + "the council do this and that and more " * 6 + "for the otters"
    store = graph([reading("a", "Farholme Council", decisions=[{"id": "1", "text": text}])])
    found = thing(store, "otters")
    assert found.kind == "decision"
    assert found.label.endswith("…")
