"""Which people, bodies and places the words of a decision or action name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from convenor.graph.model import Evidence
from convenor.graph.paper import Paper, named_rows
from convenor.graph.reading import Organisation

_SHORTEST = 3  # letters; shorter names stand in too many words and numbers


class Concerns:
    """The names of one paper, ready to be looked for in its decisions and actions."""

    def __init__(self, paper: Paper) -> None:
        self._by_name = dict(sorted(_names(paper)))
        longest_first = sorted(self._by_name, key=lambda name: (-len(name), name))
        patterns = [r"\s+".join(map(re.escape, name.split())) for name in longest_first]
        self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)") if patterns else None
        self._spans = [(span.start, span.end, iri) for iri, spans in _spans(paper) for span in spans]

    def named_in(self, text: str, spans: Sequence[Evidence]) -> set[str]:
        """The things whose name stands in the text as whole words, and those whose evidence lies in one of the spans.

        The longest name wins: a body with a place in its name is not also that place.
        """
        found = self._pattern.finditer(text) if self._pattern else ()
        named = {self._by_name[" ".join(match.group().split())] for match in found}
        inside = {iri for start, end, iri in self._spans for span in spans if span.start <= start and end <= span.end}
        return named | inside


def _names(paper: Paper) -> Iterator[tuple[str, str]]:
    """Every spelling that says enough by itself, with what it stands for; of people only names of two words or more."""
    for kind, row in named_rows(paper.reading):
        iri = paper.thing(kind, row.name)
        acronyms = row.acronyms if isinstance(row, Organisation) else ()
        for name in (row.name, *row.aliases, *acronyms):
            words = name.split()
            if iri and len(name) >= _SHORTEST and (kind != "person" or len(words) > 1):
                yield " ".join(words), iri


def _spans(paper: Paper) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    for kind, row in named_rows(paper.reading):
        iri = paper.thing(kind, row.name)
        if iri:
            yield iri, row.evidence
