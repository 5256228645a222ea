"""Readings → statements: decisions, aims, terms of reference and papers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from convenor.graph.errors import DataError
from convenor.graph.model import Literal
from convenor.graph.names import paper_id
from convenor.graph.reading import Reading
from convenor.graph.vocabulary import (
    BROADER,
    CONCERNS,
    DATE,
    DECIDED_BY,
    DEFINES,
    DUE,
    IN_MEETING,
    IN_SCHEME,
    LABEL,
    OWNER,
    PAPER_OF,
    SAME_AS,
    SEAT_FOR,
    SEAT_OF,
    SERVES,
    STRUCTURED,
    TITLE,
    UNDER_ITEM,
    VOTES_FOR,
    XSD,
)

Make = Callable[..., Reading]


def test_decisions(said: Any) -> None:
    insulate = said.thing("decision", "That Ambledale Borough Council be asked to insulate 40 homes in Lower Beck")
    assert said.values(insulate, UNDER_ITEM) == {said.thing("item", "4. Warm homes")}
    assert said.values(insulate, DECIDED_BY) == {said.thing("organisation", "Ambledale Health Partnership")}
    assert said.literal(insulate, VOTES_FOR) == Literal("7", XSD + "integer")
    assert said.values(insulate, CONCERNS) == {
        said.thing("organisation", "Ambledale Borough Council"),
        said.thing("place", "Lower Beck"),
    }
    agreed = said.thing("decision", "That the minutes be agreed")
    assert said.values(agreed, UNDER_ITEM) == {said.thing("item", "5. Minutes")}
    assert said.values(agreed, CONCERNS) == set()


def test_a_decision_names_the_longest_name_and_whole_words(reading: Make, ask: Any) -> None:
    paper = reading(
        "a",
        "Umber Board",
        people=[{"name": "Jane Beck", "aliases": ["Beck"]}],
        organisations=["Farholme Council"],
        places=["Farholme", "Beck"],
        decisions=[{"id": "1", "text": "That Farholme   Council mend the Beckside path"}],
    )
    said = ask([paper])
    (decision,) = said.things("decision")
    assert said.values(decision, CONCERNS) == {said.thing("organisation", "Farholme Council")}


def test_a_decision_without_a_listed_meeting_makes_one(reading: Make, ask: Any) -> None:
    row = {"id": "1", "text": "That it be so", "meeting": "2024-01-09", "item_title": "Paths"}
    said = ask([reading("a", "Farholme Council", decisions=[row])])
    (meeting,) = said.things("meeting")
    (decision,) = said.things("decision")
    assert said.values(decision, IN_MEETING) == {meeting}
    assert said.values(decision, UNDER_ITEM) == {said.thing("item", "Paths")}


def test_actions_have_owners_that_the_paper_knows(said: Any, reading: Make, ask: Any) -> None:
    write = said.thing("action", "write to the LGA")
    assert said.values(write, OWNER) == {said.thing("person", "Idris Fell")}
    assert said.literal(write, DUE) == Literal("2024-05-01", XSD + "date")
    rows = [{"text": "mend it", "owner": "Jane Marlow / Tom Hale", "due": "soon"}, {"text": "look", "owner": "All"}]
    more = ask([reading("a", people=["Jane Marlow", "Tom Hale"], actions=rows)])
    assert len(more.values(more.thing("action", "mend it"), OWNER)) == 2
    assert more.literal(more.thing("action", "mend it"), DUE) == Literal("soon")
    assert more.values(more.thing("action", "look"), OWNER) == set()


def test_the_tree_of_aims(said: Any, readings: list[Reading]) -> None:
    coldest, homes = said.thing("aim", "Insulate the coldest homes"), said.thing("aim", "Warm homes")
    assert said.values(coldest, BROADER) == {homes}
    assert said.values(homes, BROADER) == {said.thing("aim", "everyone in Ambledale lives well")}
    strategy = said.thing("strategy", readings[1].document.title)
    assert said.values(coldest, IN_SCHEME) == {strategy}
    assert said.values(coldest, OWNER) == {said.thing("organisation", "Ambledale Borough Council")}


def test_a_paper_ties_its_decision_to_an_aim_of_another_paper(said: Any) -> None:
    tied = [(each.subject, each.object) for each in said.all if each.predicate == SERVES]
    assert tied == [(said.thing("decision", "The warm homes resolution"), said.thing("aim", "Warm homes"))]


def test_an_aim_of_the_papers_own_body_is_meant(reading: Make, ask: Any) -> None:
    def strategy(name: str, body: str) -> Reading:
        aims = [{"id": "1", "kind": "priority", "label": "Warm homes"}]
        return reading(name, body, aims=[*aims, {"id": "2", "kind": "action", "label": "Warm homes", "parent": "1"}])

    link = {
        "subject": "Report",
        "subject_kind": "report",
        "predicate": "supports",
        "object": "warm homes",
        "object_kind": "aim",
    }
    minutes = reading("c", "Kettleby Trust", relations=[link])
    said = ask([strategy("a", "Farholme Council"), strategy("b", "Kettleby Trust"), minutes])
    ((paper, aim),) = [(each.subject, each.object) for each in said.all if each.predicate == SERVES]
    assert paper == paper_id("c-abc123")
    assert {each.evidence.document for each in said.all if each.subject == aim} == {"b-abc123"}
    assert said.values(str(aim), BROADER) == set()


def test_a_relation_that_is_not_known_is_an_error(reading: Make, ask: Any) -> None:
    link = {"subject": "A", "subject_kind": "body", "predicate": "likes", "object": "B", "object_kind": "body"}
    with pytest.raises(DataError, match="there is no relation “likes”"):
        ask([reading("a", relations=[link])])


def test_rows_that_read_the_same_are_two_seats(said: Any) -> None:
    icb = said.thing("organisation", "NHS Ambledale Integrated Care Board")
    seats = said.things("seat")
    assert len(seats) == 3
    assert len([each for each in seats if said.values(each, SEAT_FOR) == {icb}]) == 2
    body = said.thing("organisation", "Ambledale Health Partnership")
    assert all(said.values(each, SEAT_OF) == {body} for each in seats)
    (voluntary,) = [each for each in seats if not said.values(each, SEAT_FOR)]
    assert said.values(voluntary, LABEL) == {"Voluntary sector: Representative"}


def test_rules_and_definitions(said: Any) -> None:
    (rule,) = said.things("rule")
    assert said.values(rule, STRUCTURED) == {'{"at_least":4}'}
    (definition,) = said.things("definition")
    assert said.values(definition, DEFINES) == {said.thing("organisation", "Local Government Association")}


def test_every_paper_is_a_thing(said: Any, readings: list[Reading]) -> None:
    assert said.things("paper") == {paper_id(reading.document.id) for reading in readings}
    terms = paper_id(readings[1].document.id)
    assert said.literal(terms, DATE) == Literal("2024-02", XSD + "gYearMonth")
    assert said.values(terms, TITLE) == {readings[1].document.title}
    assert said.values(terms, PAPER_OF) == {said.thing("organisation", "Ambledale Health Partnership")}


def test_identifiers_are_kept_beside_names(reading: Make, ask: Any) -> None:
    papers = [reading("a", organisations=["Farholme Council"])]
    said = ask(papers, identifiers=lambda _, name: ["urn:x:1"] if name == "Farholme Council" else [])
    assert said.values(said.thing("organisation", "Farholme Council"), SAME_AS) == {"urn:x:1"}


def test_one_label_for_a_thing_of_several_papers(reading: Make, ask: Any) -> None:
    papers = [
        reading(
            name, "Farholme Council", meetings=[{"body": "Farholme Council", "date": "2024-01-09", "items": [item]}]
        )
        for name, item in (
            ("a", {"number": "1", "title": "Paths & lanes"}),
            ("b", {"number": "1.", "title": "PATHS AND LANES"}),
        )
    ]
    said = ask(papers)
    (item,) = said.things("item")
    assert said.values(item, LABEL) == {"1 Paths & lanes"}
