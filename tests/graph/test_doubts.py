"""What people should look at, in which order, and what answers it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
from hypothesis import given, strategies as st

from convenor.graph.corrections import Correction, as_toml, parsed
from convenor.graph.doubts import doubts
from convenor.graph.model import Evidence, Literal, Statement
from convenor.graph.reading import Reading
from convenor.graph.resolve import resolve
from convenor.graph.statements import statements
from convenor.graph.vocabulary import LABEL, SERVES

Make = Callable[..., Reading]


def test_a_proposed_merge_is_a_doubt_with_both_answers(reading: Make) -> None:
    papers = [reading("one", people=["Jane Marlow"]), reading("two", people=["Jane Marlowe"])]
    resolution = resolve(papers)
    (doubt,) = doubts(resolution, list(statements(papers, resolution)))
    assert (doubt.kind, doubt.question) == ("merge", "Are “Jane Marlow” and “Jane Marlowe” one person?")
    assert doubt.facts > 0 and {span.document for span in doubt.evidence} == {"one-abc123", "two-abc123"}
    for row, people in ((doubt.accept, 1), (doubt.reject, 2)):
        settled = resolve(papers, (msgspec.structs.replace(row, line=1),))
        assert len(settled.entities) == people
        assert not settled.proposals and not settled.unmatched
        assert doubt.settled_by([row])
    assert not doubt.settled_by([])


def test_what_most_hangs_on_comes_first(reading: Make) -> None:
    papers = [
        reading(
            name,
            people=["Jane " + marlow, "Obadiah " + fenn],
            roles=[{"person": "Obadiah " + fenn, "title": title} for title in ("Chair", "Treasurer")],
        )
        for name, marlow, fenn in (("one", "Marlow", "Fenton"), ("two", "Marlowe", "Fentone"))
    ]
    resolution = resolve(papers)
    found = doubts(resolution, list(statements(papers, resolution)))
    people = [doubt for doubt in found if "person" in doubt.question]
    assert ["Fenton" in doubt.question for doubt in people] == [True, False]
    assert people[0].facts > people[1].facts


def test_an_inferred_link_is_one_doubt_with_all_its_places() -> None:
    ids = "https://convenor.example/id/decision/plan-1", "https://convenor.example/id/aim/homes-2"
    links = [
        Statement(
            subject=ids[0], predicate=SERVES, object=ids[1], evidence=Evidence("p", n, n + 5), asserted=False, score=score
        )
        for n, score in ((0, 0.5), (9, 0.7))
    ]  # fmt: skip
    (doubt,) = doubts(resolve([]), links)
    assert (doubt.kind, doubt.score, len(doubt.evidence)) == ("link", 0.7, 2)
    assert doubt.accept.action == "confirm" and doubt.reject.action == "reject"
    assert (doubt.accept.subject, doubt.accept.predicate) == ("decision/plan-1", "cv:serves")


def test_links_of_one_wording_are_asked_once_and_answered_together() -> None:
    """An action that a later paper carries on has a row in each: the question is one, the answer goes to both."""
    aim, ids = "https://convenor.example/id/aim/homes-2", ("action/worker-1", "action/worker-2")
    named = [
        Statement(
            subject=f"https://convenor.example/id/{each}", predicate=LABEL, object=Literal("Appoint a worker"), evidence=Evidence(each, 0, 9)
        )
        for each in ids
    ]  # fmt: skip
    links = [
        Statement(
            subject=f"https://convenor.example/id/{each}", predicate=SERVES, object=aim, evidence=Evidence(each, 0, 9),
            asserted=False, score=score,
        )
        for each, score in zip(ids, (0.6, 0.7), strict=True)
    ]  # fmt: skip
    (doubt,) = doubts(resolve([]), [*named, *links])
    assert (doubt.score, doubt.facts, len(doubt.evidence)) == (0.7, 2, 2)
    assert {row.subject for row in doubt.answers(accept=True)} == set(ids)
    assert doubt.settled_by(doubt.answers(accept=True)) and doubt.settled_by(doubt.answers(accept=False))
    assert not doubt.settled_by(doubt.answers(accept=True)[:1])


TEXTS = st.text(st.characters(exclude_categories=("C",)), min_size=1, max_size=40).filter(str.strip)


@given(things=st.lists(TEXTS, min_size=2, max_size=4), who=TEXTS, why=TEXTS)
def test_a_correction_is_read_back_as_it_was_written(things: list[str], who: str, why: str) -> None:
    row = Correction(action="merge", line=1, things=tuple(things), who=who, why=why, when="2025-03-12")
    assert parsed(as_toml(row), Path("corrections.toml")) == (row,)


def test_facts_are_read_back_too() -> None:
    rows = (
        Correction(
            action="confirm", line=1, subject="a", predicate="cv:serves", object="b", who="A. Clerk", when="in May"
        ),
        Correction(action="split", line=8, things=("Jane Marlow",), papers=("one.pdf",)),
    )
    text = as_toml(rows[0]) + "\n" + as_toml(rows[1]).replace('things = ["Jane Marlow"]', 'thing = "Jane Marlow"')
    assert parsed(text, Path("corrections.toml")) == rows
