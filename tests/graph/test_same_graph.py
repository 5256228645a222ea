"""The same papers in any order give the same graph, to the byte."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from convenor.graph import store as graph_store
from convenor.graph.reading import Reading
from convenor.graph.resolve import resolve
from convenor.graph.statements import statements
from convenor.graph.store import Store

NAMES = ("Jane Marlow", "J Marlow", "Cllr Jane Marlow", "Jack Marlow", "John Smith", "Marlow")
BODIES = (
    "Farholme ICB",
    "NHS Farholme Integrated Care Board",
    "the Board",
    "ICB",
    "Farholme Council",
    "FTF",
    "Farm Tree Fund",
)


def nquads(readings: Sequence[Reading]) -> bytes:
    """The sorted N-Quads of the graph of these readings, by way of a store on disk."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        documents = [reading.document for reading in readings]
        graph_store.write(folder / "store", statements(readings, resolve(readings)), documents)
        Store.open(folder / "store").dump(folder / "graph.nq", "nquads")
        return (folder / "graph.nq").read_bytes()


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(range(3)))
def test_the_three_papers_in_any_order(readings: list[Reading], order: list[int]) -> None:
    assert nquads([readings[index] for index in order]) == nquads(readings)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_hard_names_in_any_order(reading: Callable[..., Reading], data: st.DataObject) -> None:
    papers = []
    for name in "abcd":
        people = data.draw(st.lists(st.sampled_from(NAMES), max_size=3, unique=True))
        bodies = data.draw(st.lists(st.sampled_from(BODIES), max_size=3, unique=True))
        body = data.draw(st.sampled_from((None, *BODIES[:5])))
        papers.append(reading(name, body, people=people, organisations=bodies))
    shuffled = data.draw(st.permutations(papers))
    assert repr(resolve(shuffled)) == repr(resolve(papers))
    first, second = ({repr(each) for each in statements(order, resolve(order))} for order in (papers, shuffled))
    assert first == second


@pytest.mark.parametrize("form", ["turtle", "trig", "jsonld"])
def test_every_form_is_the_same_each_time(store: Store, readings: list[Reading], tmp_path: Path, form: str) -> None:
    graph_store.write(tmp_path / "again", statements(readings[::-1], resolve(readings)), [r.document for r in readings])
    store.dump(tmp_path / "one", form)
    Store.open(tmp_path / "again").dump(tmp_path / "two", form)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
