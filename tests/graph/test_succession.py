"""Bodies that took the place of others: inferred from reference lists, and only between bodies that papers name."""

from __future__ import annotations

from collections.abc import Callable

from convenor.graph.doubts import doubts
from convenor.graph.model import Statement
from convenor.graph.reading import Reading
from convenor.graph.resolve import resolve
from convenor.graph.statements import statements
from convenor.graph.succession import succeeded
from convenor.graph.vocabulary import REPLACED_BY
from convenor.ingest.names.identifiers import identifiers, successors

Make = Callable[..., Reading]
OLD, NEW, OTHER = "https://lists.example/old", "https://lists.example/new", "https://lists.example/other"
LIST = {"Hill District Council": [OLD], "Vale Council": [NEW], "Moor Council": [OTHER]}


def inferred(papers: list[Reading]) -> tuple[list[Statement], list[Statement]]:
    """All statements and, of those, the ones about bodies that took the place of others."""
    resolution = resolve(papers, (), lambda _, name: LIST.get(name, []))
    stated = statements(papers, resolution)
    found = list(succeeded(stated, lambda each: [(NEW, "2023-03-31"), (OTHER, "2023-03-31")] if each == OLD else []))
    assert not [doubt for doubt in doubts(resolution, found) if doubt.kind == "link"]  # nothing for a person to decide
    return found, [each for each in found if each.predicate == REPLACED_BY]


def test_a_successor_is_inferred_where_papers_name_both(reading: Make) -> None:
    papers = [reading("one", organisations=["Hill District Council"]), reading("two", organisations=["Vale Council"])]
    everything, (link,) = inferred(papers)
    assert not link.asserted and link.score == 1.0
    assert "Hill District Council until 2023-03-31 and then Vale Council" in link.reason
    assert link.evidence.document == "one-abc123"
    assert len({each.subject for each in everything if each.subject in (link.subject, link.object)}) == 2


def test_none_where_papers_do_not_name_it(reading: Make) -> None:
    assert not inferred([reading("one", organisations=["Hill District Council"])])[1]


def test_the_shipped_list_has_successors_of_abolished_councils_alone() -> None:
    (old,) = identifiers("organisation", "Cumbria County Council")
    assert {day for _, day in successors(old)} == {"2023-04-01"}
    assert len(successors(old)) == 2
    assert all(successors(new) == [] for new, _ in successors(old))


def test_a_county_council_may_be_called_by_its_county_alone() -> None:
    assert identifiers("organisation", "Lancashire Council") == identifiers("organisation", "Lancashire County Council")
