"""Questions as data: relation, post, subject, names, days."""

from __future__ import annotations

from datetime import date

import pytest

from convenor.graph.model import Entity
from convenor.search.lookup import Lookup
from convenor.search.question import Question, describe, is_empty, parse, tidy

DAY = date(2025, 5, 1)


@pytest.fixture(scope="module")
def lookup() -> Lookup:
    """A handful of names."""
    return Lookup(
        [
            Entity("p1", "person", "Ada Quillfeather", ("Cllr Ada Quillfeather",)),
            Entity("p2", "person", "Bram Osterley"),
            Entity("b1", "organisation", "Larkfield and Osric Care Partnership", ("LOCP",)),
            Entity("b2", "organisation", "Larkfield Borough Council"),
            Entity("b3", "organisation", "Osric Joint Transport Forum"),
            Entity("l1", "place", "Thornwick"),
            Entity("s1", "strategy", "Better by Bus: Osric Transport Strategy 2024 to 2029"),
        ]
    )


def read(lookup: Lookup, text: str) -> Question:
    """A question understood on a day in May 2025."""
    return parse(text, lookup, DAY)


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("Who chairs the Larkfield and Osric Care Partnership?", "who chairs the BODY"),
        ("Who chairs the LOCP on 3 May 2024?", "who chairs the BODY on DAY"),
        ("what does cllr ada quillfether do", "what does PERSON do"),
        ("Can you tell me who's Dr Osterley?", "who is PERSON"),
        ("When did the transport forum meet?", "when did the BODY meet"),
        ("Which aims does Better by Bus have?", "which aims does PLAN have"),
        ("Who leads housing in Larkfield?", "who leads housing in PLACE"),
        ("Who chairs the Ambleside Harbour Board?", "who chairs the ambleside harbour board"),
    ],
)
def test_names_are_found_in_any_spelling(lookup: Lookup, text: str, shape: str) -> None:
    assert read(lookup, text).shape == shape


def test_a_post_is_kept_apart_from_where_it_is(lookup: Lookup) -> None:
    asked = read(lookup, "Who is the deputy chair of the Larkfield Borough Council?")
    assert (asked.relation, asked.title, asked.leads) == ("role", ("deput", "chair"), False)
    assert [body.id for body in asked.bodies] == ["b2"]


def test_whoever_leads_is_asked_for_by_subject(lookup: Lookup) -> None:
    asked = read(lookup, "Which councillor is in charge of road safety in Thornwick?")
    assert (asked.relation, asked.topic, asked.leads, asked.side) == ("role", ("road", "safet"), True, "councillor")


def test_the_subject_is_what_is_left(lookup: Lookup) -> None:
    asked = read(lookup, "What did the care partnership decide about the evening bus?")
    assert (asked.relation, asked.topic_text) == ("decided", "evening bus")
    assert [body.id for body in asked.bodies] == ["b1"]


@pytest.mark.parametrize(
    ("text", "days", "when"),
    [
        ("Who was chair in 2020?", ("2020",), "on"),
        ("Who was chair last year?", ("2024",), "on"),
        ("Who will chair it after May 2026?", ("2026-05",), "after"),
        ("Who led it before 2019?", ("2019",), "before"),
        ("Who attended on 25 March?", ("--03-25",), "on"),
        ("Who attended the March meeting?", ("--03",), "on"),
        ("Who attended both the March 2025 and the June 2025 meeting?", ("2025-03", "2025-06"), "on"),
        ("Who was elected for 2024/25?", ("2024",), "on"),
        ("Who chairs it?", (), ""),
    ],
)
def test_days_are_read_as_exactly_as_they_are_given(
    lookup: Lookup, text: str, days: tuple[str, ...], when: str
) -> None:
    asked = read(lookup, text)
    assert (asked.days, asked.when) == (days, when)


def test_a_post_is_repeated_in_whole_words(lookup: Lookup) -> None:
    assert "post: chief executive" in describe(read(lookup, "Who is the Chief Executive?"))


def test_how_it_was_understood_is_said_in_words(lookup: Lookup) -> None:
    said = describe(read(lookup, "What was decided about the evening bus in March 2025?"))
    assert said == "what was decided; about: evening bus; on: March 2025"


@pytest.mark.parametrize("text", ["", "  ", "?!", "…", "¿"])
def test_nothing_asked_is_empty(text: str) -> None:
    assert is_empty(text)


def test_politeness_does_not_matter() -> None:
    assert tidy("Please can you tell me who's the chair?!") == "who is the chair"
    assert tidy("Tell me about Osric.") == "about osric"
