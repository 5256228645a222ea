"""Links that no paper states: on decisions judged by reading, and as statements."""

from __future__ import annotations

import time
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

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
from convenor.search.likeness import Aim, Likely, Matter, Tree, plain, telling

JUDGED = Path(__file__).parent / "judged"
DAY, BODY = "2025-03-12", "https://convenor.example/id/organisation/ember-board-000001"


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Embedder:
    monkeypatch.delenv("CONVENOR_EMBEDDER", raising=False)
    monkeypatch.delenv("CONVENOR_MODEL", raising=False)
    return embedder()


def judged(name: str) -> list[dict[str, Any]]:
    bodies: list[dict[str, Any]] = tomllib.loads((JUDGED / f"{name}.toml").read_text("utf-8"))["body"]
    return bodies


def tree(body: dict[str, Any], model: Embedder) -> Tree:
    aims = [Aim(row["id"], row["kind"], row["label"], row.get("parent", "")) for row in body["aims"]]
    labels = {aim.id: aim.label for aim in aims}
    placed = [": ".join(filter(None, (labels.get(aim.parent), aim.label))) for aim in aims]
    vectors = model.bulk_vectors([aim.label for aim in aims]), model.bulk_vectors(placed)
    return Tree(aims, *vectors, [row["text"] for row in body["decisions"]])


def found(body: dict[str, Any], model: Embedder) -> Iterator[tuple[dict[str, Any], list[Likely]]]:
    aims = tree(body, model)
    for row in body["decisions"]:
        words, report = plain(row["text"]), row.get("report", "")
        vectors = [model.question_vector(f"{row['item']}. {words}"), model.question_vector(words)]
        told = model.question_vector(report) if report else None
        likely = aims.likely(Matter(row["text"], row["item"], report), vectors, told)
        yield row, [] if is_routine(row["text"], row["item"]) else likely


def f1(name: str, model: Embedder) -> float:
    right = wrong = missed = 0
    for body in judged(name):
        for row, links in found(body, model):
            hit = any(link.aim in row["serves"] for link in links)
            right += hit
            missed += bool(row["serves"]) and not hit
            wrong += sum(link.aim not in [*row["serves"], *row.get("arguable", [])] for link in links)
    return 2 * right / (2 * right + wrong + missed)


def test_links_that_nothing_was_set_on(model: Embedder) -> None:
    assert sum(len(body["aims"]) * len(body["decisions"]) for body in judged("held")) >= 80
    assert f1("held", model) >= 0.80
    assert f1("fit", model) >= 0.80


def test_what_a_meeting_settles_about_itself_serves_nothing() -> None:
    routine = [
        row for name in ("fit", "held") for body in judged(name) for row in body["decisions"] if not row["serves"]
    ]
    named = [row for row in routine if is_routine(row["text"], row["item"])]
    assert len(named) >= 0.85 * len(routine)
    serving = [row for name in ("fit", "held") for body in judged(name) for row in body["decisions"] if row["serves"]]
    assert not [row["text"] for row in serving if is_routine(row["text"], row["item"])]


def test_a_sure_link_is_surer_than_an_unsure_one(model: Embedder) -> None:
    """Of links said to be likely, more are right than of the others."""
    said: list[tuple[float, bool]] = []
    for body in judged("held"):
        said += [(link.likelihood, link.aim in row["serves"]) for row, links in found(body, model) for link in links]
    sure = [right for likelihood, right in said if likelihood >= 0.8]
    assert len(sure) >= 8
    assert sum(sure) / len(sure) >= 0.9


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
