"""Readings and their resolution → statements: every fact of the graph, once for each place that states it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from convenor.graph.aim_names import Aims
from convenor.graph.corrected import Corrected, corrected
from convenor.graph.model import Literal, Statement
from convenor.graph.paper import Labels, Object, Paper, date, text
from convenor.graph.progress import Actions
from convenor.graph.reading import Reading
from convenor.graph.resolve import Resolution
from convenor.graph.statements_aims import aims, definitions, rules, seats
from convenor.graph.statements_links import relations
from convenor.graph.statements_meetings import Meetings
from convenor.graph.statements_people import organisations, people, places, roles
from convenor.graph.vocabulary import DATE, PAPER_KIND, PAPER_OF, PAPER_STATUS, TITLE

Infer = Callable[[Iterable[Statement]], Iterable[Statement]]


def statements(readings: Sequence[Reading], resolution: Resolution, infer: Infer | None = None) -> Iterator[Statement]:
    """All that the papers state, with people's corrections of single facts applied.

    `infer` is handed what the papers state and gives it back with what it infers from it, which people may correct as
    well. The same readings in any order give the same statements in the same order. Raises DataError for a reading that
    holds a kind of link that is not known.
    """
    yield from settled(readings, resolution, infer)[0]


def settled(readings: Sequence[Reading], resolution: Resolution, infer: Infer | None = None) -> Corrected:
    """As `statements`, at once, with every correction that fitted nothing, in words."""
    read = as_read(readings, resolution)
    return corrected(infer(read) if infer else read, readings, resolution)


def as_read(readings: Sequence[Reading], resolution: Resolution) -> Iterator[Statement]:
    """All that the papers state, before people's corrections of single facts."""
    ordered = sorted(readings, key=lambda reading: reading.document.id)
    everywhere, actions = Aims(ordered), Actions(ordered)
    labels = Labels()
    for reading in ordered:
        paper = Paper(reading, resolution, labels)
        meetings = Meetings(paper)
        yield from _paper(paper)
        for part in (people, organisations, places, roles, aims, seats, rules, definitions):
            yield from part(paper)
        yield from meetings.statements()
        yield from relations(paper, meetings, everywhere, actions)
        yield from paper.unlisted()


def _paper(paper: Paper) -> Iterator[Statement]:
    document = paper.document
    facts: list[tuple[str, Object]] = [
        (TITLE, Literal(document.title)),
        (DATE, date(document.date)),
        (PAPER_KIND, text(document.kind)),
        (PAPER_STATUS, text(document.status)),
        (PAPER_OF, paper.body),
    ]
    yield from paper.described("paper", paper.iri, document.title or document.path, facts, paper.heading())
