"""Answers over the sample papers that have a point of their own: dates, standing, follow-ups, help, completion."""

from __future__ import annotations

from datetime import date

import pytest
from conftest_types import Ask

from convenor.search.answers import each_once, sentence
from convenor.search.complete import complete
from convenor.search.knowledge import Knowledge


def test_the_officer_leads_and_the_councillor_is_former(ask: Ask) -> None:
    got = ask("Who leads housing in Blackpool?")
    assert got.status == "answered"
    assert got.text.startswith("Vikki Piper, Head of Housing, Blackpool Council (last recorded 8 November 2023).")
    assert "no holder is named since" in got.text and "May 2019 to July 2021" in got.text
    assert [item.text for item in got.answers] == ["Vikki Piper", "Neal Brookes"]
    assert (got.answers[1].detail or "").startswith("formerly ")


def test_clauses_after_the_quorum_are_not_of_it(ask: Ask) -> None:
    quorum = ask("What is the quorum of the ICP?").text
    assert "30%" in quorum and "They must include: the Chair or the Deputy Chair;" in quorum
    assert "Deputies count" not in quorum and "join online" not in quorum
    assert "four times a year" in ask("How often does the ICP meet?").text


def test_a_county_councillor_is_one_of_those_present(ask: Ask) -> None:
    assert ask("How many people were present at the ICP meeting on 25 March 2024?").answers[0].text == "9"
    assert ask("Did Michael Green attend the ICP meeting on 25 March 2024?").text.startswith("Yes")


@pytest.mark.parametrize(
    ("question", "as_of", "first"),
    [
        ("Who leads housing in Blackpool?", date(2020, 1, 1), "Neal Brookes"),
        ("Who leads housing in Blackpool?", date(2011, 5, 31), "Gillian Campbell"),
        ("Who led housing in Blackpool in 2020?", date(2026, 1, 1), "Neal Brookes"),
        (
            "When is the next meeting of the Northmere and Vale Health Partnership?",
            date(2025, 7, 1),
            "10 September 2025",
        ),
    ],
)
def test_answers_are_as_of_a_day(ask: Ask, question: str, as_of: date, first: str) -> None:
    assert ask(question, as_of=as_of).answers[0].text == first


def test_a_former_holder_does_not_look_current(ask: Ask) -> None:
    got = ask("Who is the cabinet member for housing at Blackpool Council?")
    assert got.status == "not_stated" and not got.answers
    assert "Nobody is named now" in got.text
    assert all("formerly" in (item.detail or "") for item in got.closest if item.text == "Neal Brookes")


def test_a_false_premise_is_told_what_is_recorded(ask: Ask) -> None:
    got = ask("Why did the ICP reject AskSARA?")
    assert got.status == "not_stated"
    assert "supported in principle" in got.text


def test_the_newest_of_two_decisions_comes_first(ask: Ask) -> None:
    got = ask("What was decided about the move-on house?")
    assert [item.as_of for item in got.answers] == ["2025-06-11", "2025-03-12"]
    assert "deferred" in (got.answers[1].detail or "")


def test_follow_ups_can_be_chained(ask: Ask) -> None:
    first = ask("Who is the head of housing at Northmere Borough Council?")
    second = ask("And in Blackpool?", before=first.asked)
    assert second.answers[0].text == "Vikki Piper"
    third = ask("and in 2020?", before="Who leads housing in Blackpool?")
    assert third.answers[0].text == "Neal Brookes"
    assert ask("Who chairs the ICP?", before=second.asked).asked == "Who chairs the ICP?"


@pytest.mark.parametrize(
    ("question", "before", "asked"),
    [
        (
            "and who sent apologies?",
            "Who attended the Northmere meeting on 12 March 2025?",
            "who sent apologies of Northmere on 12 march 2025",
        ),
        ("What about carers?", "What was decided about falls?", "what was decided about carers"),
        ("who chairs it?", "Tell me about Ember Valley College.", "who chairs Ember Valley College"),
        ("And on 3 May 2024?", "Who attended on 4 June 2025?", "who attended on 3 may 2024"),
    ],
)
def test_a_follow_up_is_put_in_full(ask: Ask, question: str, before: str, asked: str) -> None:
    assert ask(question, before=before).asked == asked


def test_the_nearest_to_a_vice_chair_is_a_deputy(ask: Ask) -> None:
    found = ask("Who is the vice chair of the Northmere Partnership?")
    assert not found.answers and "The nearest that they state: Tobias Inkwell – Deputy Chair" in found.text


def test_the_nearest_to_a_deputy_head_is_the_head(ask: Ask) -> None:
    found = ask("Who is the deputy head of housing at Northmere Borough Council?")
    assert not found.answers and "The nearest that they state: Marigold Hearsay – Head of Housing" in found.text


def test_the_first_row_of_each_keeps_its_place() -> None:
    assert each_once(["b2", "a9", "b1", "c3"], lambda row: row[0]) == ["b2", "a9", "c3"]


def test_help_with_what_cannot_be_read(ask: Ask) -> None:
    got = ask("Flibbertigibbet Vikki Piper gubbins?")
    assert got.status == "not_stated"
    assert got.understood == ("Vikki Piper",)
    assert set(got.unknown) == {"flibbertigibbet", "gubbins"}
    assert got.suggestions[0] == "Who is Vikki Piper?" and len(got.suggestions) == 3
    for question in got.suggestions:
        assert ask(question).status == "answered", question


def test_names_are_completed(sample_papers: Knowledge) -> None:
    assert "Blackpool Council" in [entity.label for entity in complete("blackp", sample_papers)]
    assert [entity.label for entity in complete("piper", sample_papers)] == ["Vikki Piper"]
    assert complete("b", sample_papers) == [] and complete("zzz", sample_papers) == []
    assert len(complete("co", sample_papers, limit=3)) == 3


def test_a_sentence_has_one_full_stop() -> None:
    assert sentence("The nearest: “It rained.”") == "The nearest: “It rained.”"
    assert sentence("The nearest: “It rained”") == "The nearest: “It rained”."
