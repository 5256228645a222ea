"""Links that no paper states: on decisions judged by reading, and as statements."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent / "judged"))

from score_judged import FILES, Outcome, bodies, calibration, f1, outcomes

from convenor.graph.model import Document, Evidence, Literal, Statement
from convenor.graph.names import entity_id, paper_id
from convenor.graph.routine import is_routine
from convenor.graph.vocabulary import (
    AIM_KIND,
    BROADER,
    DATE,
    DECIDED_BY,
    FROM_PAPER,
    IN_SCHEME,
    KINDS,
    LABEL,
    PAPER_OF,
    SERVES,
    TEXT,
    TYPE,
)
from convenor.search.embed import Embedder, embedder
from convenor.search.implied import implied
from convenor.search.likeness import plain, stem, telling

DAY, BODY = "2025-03-12", "https://convenor.example/id/organisation/ember-board-000001"


@pytest.fixture(scope="module")
def model() -> Embedder:
    return embedder()


@pytest.fixture(scope="module")
def found(model: Embedder) -> dict[str, list[Outcome]]:
    """What the code makes of every decision that was judged, by file."""
    return {name: [outcome for body in bodies(name) for outcome in outcomes(body, model)] for name in FILES}


@pytest.mark.parametrize(("name", "least"), [("fit", 0.85), ("held", 0.85), ("papers", 0.70)])
def test_links_against_what_a_careful_reader_says(name: str, least: float, found: dict[str, list[Outcome]]) -> None:
    assert sum(len(body["aims"]) * len(body["decisions"]) for body in bodies(name)) >= 80
    assert f1(found[name]) >= least


def test_what_a_meeting_settles_about_itself_serves_nothing() -> None:
    rows = [row for name in FILES for body in bodies(name) for row in body["decisions"]]
    named = [is_routine(row["text"], row["item"]) for row in rows if not row["serves"] and "from" not in row]
    assert sum(named) >= 0.85 * len(named)
    assert not [row["text"] for row in rows if row["serves"] and is_routine(row["text"], row["item"])]


def test_the_score_says_how_often_a_link_is_right(found: dict[str, list[Outcome]]) -> None:
    """Of pairs said to be likely nearly all are right, of pairs said to be unlikely nearly none, and so on upwards."""
    table = calibration([outcome for name in ("held", "papers") for outcome in found[name]])
    count, right = table[-1][1], table[-1][3]
    assert count >= 40
    assert right >= 0.9
    assert table[0][3] <= 0.02
    assert all(abs(said - right) <= 0.25 for _, _, said, right in table)


def test_a_topic_is_tied_to_the_aim_that_has_its_words_and_not_to_a_part_of_it(model: Embedder) -> None:
    aims = [
        {"id": "W", "kind": "domain", "label": "Good work"},
        {"id": "W1", "kind": "priority", "label": "Wellbeing at work", "parent": "W"},
        {"id": "A", "kind": "domain", "label": "Later life"},
        {"id": "A1", "kind": "priority", "label": "Fewer falls", "parent": "A"},
    ]
    rows = [
        {"text": text, "item": "", "serves": [aim]}
        for text, aim in (("Work & Health", "W"), ("A visit after a fall", "A1"))
    ]
    given = [outcome.right for outcome in outcomes({"aims": aims, "decisions": rows}, model)]
    assert given == [("W",), ("A1",)]


# ── as statements ──


def stated(
    aims: dict[str, str], decisions: Iterable[str], parents: dict[str, str] | None = None
) -> tuple[list[Statement], list[Document]]:
    """A strategy and minutes of one body, a line an aim or decision; `aims` from name to label."""
    strategy = _document("strategy", list(aims.values()))
    minutes = _document("minutes", list(decisions))
    scheme = entity_id("strategy", "plan", strategy.id)
    made: list[Statement] = []

    def say(subject: str, predicate: str, value: str | Literal, paper: Document, words: str) -> None:
        start = paper.text.index(words)
        evidence = Evidence(paper.id, start, start + len(words))
        made.append(Statement(subject=subject, predicate=predicate, object=value, evidence=evidence))

    ids = {name: entity_id("aim", name, strategy.id) for name in aims}
    for name, label in aims.items():
        say(ids[name], TYPE, KINDS["aim"][0], strategy, label)
        for predicate, value in ((LABEL, Literal(label)), (AIM_KIND, Literal("priority")), (IN_SCHEME, scheme)):
            say(ids[name], predicate, value, strategy, label)
        if parents and name in parents:
            say(ids[name], BROADER, ids[parents[name]], strategy, label)
    first = next(iter(aims.values()))
    say(scheme, LABEL, Literal("Ember Plan 2024 to 2028"), strategy, first)
    say(scheme, FROM_PAPER, paper_id(strategy.id), strategy, first)
    say(paper_id(strategy.id), PAPER_OF, BODY, strategy, first)
    for words in decisions:
        iri = entity_id("decision", words, minutes.id)
        say(iri, TYPE, KINDS["decision"][0], minutes, words)
        say(iri, TEXT, Literal(words), minutes, words)
        say(iri, DECIDED_BY, BODY, minutes, words)
        say(paper_id(minutes.id), DATE, Literal(DAY), minutes, words)
    return made, [strategy, minutes]


def _document(name: str, lines: list[str]) -> Document:
    return Document(name, f"{name}.txt", name, "\n".join(lines), (), "0")


AIMS = {"1": "Warm and dry homes", "2": "First jobs for young adults", "3": "Fewer falls among old people"}
FALLS = "That balance classes against falls of old people be paid for in each ward."


def inferred(made: list[Statement], documents: list[Document], model: Embedder) -> list[Statement]:
    return [each for each in implied(made, documents, model) if not each.asserted]


def test_an_inferred_link_is_marked_and_says_why(model: Embedder) -> None:
    made, documents = stated(AIMS, [FALLS, "That the minutes be agreed as a correct record."])
    links = inferred(made, documents, model)
    assert {link.object for link in links} == {entity_id("aim", "3", "strategy")}
    assert {link.predicate for link in links} == {SERVES}
    assert {link.evidence.document for link in links} == {"minutes", "strategy"}
    assert all(0.35 <= link.score <= 1 and "No paper says so" in link.reason for link in links)
    assert "“falls”" in links[0].reason


def test_what_the_papers_state_comes_through_unchanged(model: Embedder) -> None:
    made, documents = stated(AIMS, [FALLS])
    assert [each for each in implied(made, documents, model) if each.asserted] == made


def test_nothing_is_inferred_where_a_paper_says_it(model: Embedder) -> None:
    made, documents = stated(AIMS, [FALLS])
    decision, aim = entity_id("decision", FALLS, "minutes"), entity_id("aim", "1", "strategy")
    told = Statement(subject=decision, predicate=SERVES, object=aim, evidence=Evidence("minutes", 0, 4))
    assert not inferred([*made, told], documents, model)


def test_a_strategy_of_another_body_or_a_later_year_is_not_served(model: Embedder) -> None:
    made, documents = stated(AIMS, [FALLS])
    other = [s for s in made if s.predicate not in (DECIDED_BY,)]
    assert not inferred(other, documents, model)
    early = [
        Statement(subject=s.subject, predicate=DATE, object=Literal("2021-03-12"), evidence=s.evidence)
        if s.predicate == DATE
        else s
        for s in made
    ]
    assert not inferred(early, documents, model)


def test_aims_inside_each_other_do_no_harm(model: Embedder) -> None:
    made, documents = stated(AIMS, [FALLS], parents={"1": "2", "2": "1"})
    assert {link.object for link in inferred(made, documents, model)} == {entity_id("aim", "3", "strategy")}


@pytest.mark.usefixtures("fake")
def test_a_strategy_of_five_thousand_aims() -> None:
    aims = {str(number): f"Aim {number}: plant {number} trees in ward {number % 97}" for number in range(5000)}
    made, documents = stated(aims, [f"That {count} trees be planted in ward {count}." for count in range(40)])
    begun = time.process_time()
    list(implied(made, documents, embedder()))
    assert time.process_time() - begun < 20


def test_words() -> None:
    assert plain("RESOLVED that a boiler be bought") == "a boiler be bought"
    assert plain("Agreed") == "Agreed"
    assert set(telling("Homes and housing for the home")) == {"hom", "hous"}
    assert set(telling("policies of a policy")) == {"policy"}
    assert stem("county") != stem("count")
