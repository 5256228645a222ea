"""Readings → statements: people, bodies, roles and meetings, and that nothing is said without evidence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from convenor.graph.model import Literal
from convenor.graph.names import paper_id
from convenor.graph.reading import Reading
from convenor.graph.resolve import resolve
from convenor.graph.statements import statements
from convenor.graph.vocabulary import (
    ALT_LABEL,
    AS_OF,
    ATTENDED_AS,
    ATTENDEE,
    DATE,
    FROM_PAPER,
    HELD_BY,
    IN_BODY,
    IN_MEETING,
    KINDS,
    LABEL,
    MEMBER,
    NEXT_MEETING,
    PART_OF,
    POPULATION,
    PREFIXES,
    PROPERTIES,
    REPRESENTING,
    ROLE,
    ROLE_STATUS,
    SUBSTITUTE_FOR,
    XSD,
    kind_of,
)

Make = Callable[..., Reading]


def test_every_statement_has_evidence_in_its_paper(readings: list[Reading], said: Any) -> None:
    texts = {reading.document.id: reading.document.text for reading in readings}
    for statement in said.all:
        assert 0 <= statement.evidence.start < statement.evidence.end <= len(texts[statement.evidence.document])
        assert statement.asserted


def test_every_property_is_in_the_vocabulary(said: Any) -> None:
    assert {each.predicate for each in said.all} <= PROPERTIES.keys()
    assert all(kind_of(each.subject) for each in said.all)
    assert all(any(each.predicate.startswith(start) for start in PREFIXES.values()) for each in said.all)


def test_everything_named_is_described(said: Any) -> None:
    described = {kind: said.things(kind) for kind in KINDS}
    for statement in said.all:
        for end in (statement.subject, statement.object):
            if isinstance(end, str) and kind_of(end):
                assert end in described[kind_of(end)], end


def test_people_bodies_and_places(said: Any) -> None:
    rosa = said.thing("person", "Rosa Thwaite")
    assert said.values(rosa, ALT_LABEL) == {"Councillor Rosa Thwaite", "Cllr R. Thwaite"}
    beck, town = said.thing("place", "Lower Beck"), said.thing("place", "Ambledale")
    assert said.values(beck, PART_OF) == {town}
    assert said.literal(town, POPULATION) == Literal("12000", XSD + "integer")


def test_spellings_are_shown_where_they_are_printed(readings: list[Reading], said: Any) -> None:
    text = readings[0].document.text
    (where,) = [
        s.evidence for s in said.all if s.predicate == ALT_LABEL and s.object == Literal("Councillor Rosa Thwaite")
    ]
    assert "Councillor Rosa Thwaite" in text[where.start : where.end]


def test_a_role_is_a_node_and_its_standing_tells_it_apart(said: Any) -> None:
    rosa = said.thing("person", "Rosa Thwaite")
    body = said.thing("organisation", "Ambledale Health Partnership")
    roles = {s.subject for s in said.all if s.predicate == MEMBER and s.object == rosa}
    chair = {role: said.values(role, ROLE_STATUS) for role in roles if said.values(role, IN_BODY) == {body}}
    assert sorted(map(sorted, chair.values())) == [["held"], ["proposed"]]
    (held,) = [role for role, standing in chair.items() if standing == {"held"}]
    assert said.literal(held, AS_OF) == Literal("2024-02", XSD + "gYearMonth")
    (vacant,) = [s.subject for s in said.all if s.predicate == ROLE and s.object == Literal("Deputy Chair")]
    assert said.values(vacant, ROLE_STATUS) == {"vacant"}
    assert said.values(vacant, MEMBER) == set()


def test_a_role_seen_twice_is_one_role_with_two_dates(reading: Make, ask: Any) -> None:
    def paper(name: str, day: str) -> Reading:
        role = {"person": "Jane Marlow", "title": "Chair", "organisation": "Farholme Council", "as_of": day}
        return reading(name, "Farholme Council", roles=[role])

    said = ask([paper("a", "2023-05-01"), paper("b", "2024")])
    (role,) = said.things("membership")
    assert said.values(role, AS_OF) == {"2023-05-01", "2024"}


def test_two_papers_speak_of_one_meeting(readings: list[Reading], said: Any) -> None:
    (meeting,) = said.things("meeting")
    body = said.thing("organisation", "Ambledale Health Partnership")
    assert said.values(meeting, LABEL) == {"Ambledale Health Partnership, meeting of 4 March 2024"}
    assert said.values(meeting, HELD_BY) == {body}
    assert said.literal(meeting, DATE) == Literal("2024-03-04", XSD + "date")
    assert said.values(meeting, NEXT_MEETING) == {"2024-06-03"}
    assert said.values(meeting, FROM_PAPER) == {paper_id(readings[i].document.id) for i in (0, 2)}


def test_attendance(said: Any) -> None:
    (meeting,) = said.things("meeting")
    seen = said.things("attendance")
    assert len(seen) == 4
    assert all(said.values(each, IN_MEETING) == {meeting} for each in seen)
    (tom,) = [each for each in seen if said.values(each, ATTENDEE) == {said.thing("person", "Tom Hale")}]
    assert said.values(tom, SUBSTITUTE_FOR) == {said.thing("person", "Mina Okoro-Lund")}
    (mina,) = [each for each in seen if said.values(each, ATTENDEE) == {said.thing("person", "Mina Okoro-Lund")}]
    assert said.values(mina, ATTENDED_AS) == {"apologies"}


def test_somebody_may_attend_for_a_body(reading: Make, ask: Any) -> None:
    seen = {"person": "Tom Hale", "as": "present", "for": "Farholme Trust"}
    meeting = {"body": "Farholme Council", "date": "2024-01-09", "attendance": [seen]}
    said = ask([reading("a", "Farholme Council", organisations=["Farholme Trust"], meetings=[meeting])])
    (attendance,) = said.things("attendance")
    assert said.values(attendance, REPRESENTING) == {said.thing("organisation", "Farholme Trust")}
    assert len(said.things("person")) == 1


def test_meetings_of_no_known_body_or_day_are_not_one(reading: Make, ask: Any) -> None:
    papers = [reading(name, meetings=[{"body": None, "date": "2024-01-09"}]) for name in "ab"]
    assert len(ask(papers).things("meeting")) == 2
    two = reading("c", "Farholme Council", meetings=[{"body": "Farholme Council", "date": None}] * 2)
    assert len(ask([two]).things("meeting")) == 2
    kinds = [{"body": "Farholme Council", "date": "2024-01-09", "kind": kind} for kind in ("meeting", "annual meeting")]
    assert len(ask([reading("d", "Farholme Council", meetings=kinds)]).things("meeting")) == 2


def test_what_only_a_reference_list_knows_of_a_place_is_inferred(reading: Make) -> None:
    paper = reading("a", places=["Ambledale", {"name": "Lower Beck", "within": "Ambledale"}])
    found = [each for each in statements([paper], resolve([paper])) if each.predicate == PART_OF]
    assert [(each.asserted, each.rule) for each in found] == [(False, "reference list")]
    assert found[0].reason == "The reference list of places has Lower Beck in Ambledale."


def test_the_body_of_a_title_that_names_none_is_inferred(reading: Make) -> None:
    role = {"person": "Tom Hale", "title": "Head of Housing", "organisation": "Farholme Council"}
    paper = reading("a", "Farholme Council", people=["Tom Hale"], roles=[{**role, "organisation_stated": False}])
    found = list(statements([paper], resolve([paper])))
    assert [(each.asserted, each.score < 1) for each in found if each.predicate == IN_BODY] == [(False, True)]
    assert not any("Farholme" in str(each.object) for each in found if each.asserted and "/membership/" in each.subject)
