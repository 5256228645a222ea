"""One reading on its way into the graph: what its names stand for, and facts with the places that state them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Sequence

from convenor.graph.mentions import key_of
from convenor.graph.model import Evidence, Literal, Statement
from convenor.graph.names import paper_id
from convenor.graph.reading import Organisation, Person, Place, Reading, Row
from convenor.graph.resolve import Resolution
from convenor.graph.vocabulary import KINDS, LABEL, TYPE, XSD

LONGEST_QUOTE = 600
LONGEST_LABEL = 120
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

Object = str | Literal | None


def text(value: str | None) -> Literal | None:
    """A plain value; None where there is none."""
    return Literal(value) if value else None


def number(value: int | None) -> Literal | None:
    """A whole number; None where there is none."""
    return None if value is None else Literal(str(value), XSD + "integer")


def date(value: str | None) -> Literal | None:
    """A date as exact as it is given: a day, a month or a year; plain text where it is none of these."""
    if not value:
        return None
    for length, rest, name in ((10, "", "date"), (7, "-01", "gYearMonth"), (4, "-01-01", "gYear")):
        if len(value) == length and _is_date(value + rest):
            return Literal(value, XSD + name)
    return Literal(value)


def _is_date(value: str) -> bool:
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return False
    try:
        datetime.date.fromisoformat(value)
    except ValueError:
        return False
    return True


def long_date(value: str) -> str:
    """A date for people: "25 March 2024", "March 2024"; what is not an ISO date stays as it is."""
    match = re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d))?", value)
    if match is None or not 1 <= int(match[2]) <= 12:
        return value
    words = [str(int(match[3]))] if match[3] else []
    return " ".join([*words, _MONTHS[int(match[2]) - 1], match[1]])


def short(value: str) -> str:
    """A sentence cut to the length of a label, at the end of a word."""
    plain = " ".join(value.split())
    return plain if len(plain) <= LONGEST_LABEL else plain[:LONGEST_LABEL].rsplit(" ", 1)[0] + " …"


class Labels:
    """The one label of each thing that several papers may name, in the order of papers."""

    def __init__(self) -> None:
        self._labels: dict[str, str] = {}

    def of(self, iri: str, proposed: str) -> str:
        """The label that the first paper gave."""
        return self._labels.setdefault(iri, proposed)


class Paper:
    """A reading with the resolution of its names; its methods give a statement for each place that states a fact."""

    def __init__(self, reading: Reading, resolution: Resolution, labels: Labels) -> None:
        self.reading = reading
        self.document = reading.document
        self.iri = paper_id(reading.document.id)
        self._resolution = resolution
        self._labels = labels
        self._unlisted: dict[str, tuple[str, Row | None]] = {}
        self._listed = {resolution.iri(self.document.id, kind, row.name) for kind, row in named_rows(reading)}

    def thing(self, kind: str, name: str | None, row: Row | None = None) -> str | None:
        """The id of what a name stands for here; `row` states what it is where no list of the paper does."""
        iri = self._resolution.iri(self.document.id, kind, name)
        if iri is not None and iri not in self._listed and (row is None or row.evidence):
            self._unlisted.setdefault(iri, (kind, row))
        return iri

    def listed(self, kind: str, name: str) -> str | None:
        """The id of what a name stands for, where a list of the paper has it; None for a mere description."""
        iri = self._resolution.iri(self.document.id, kind, name)
        return iri if iri in self._listed else None

    def any_thing(self, name: str | None) -> str | None:
        """The id of the person, body or place of this paper that a name stands for."""
        return self._resolution.of(self.document.id, name)

    def label_of(self, iri: str | None) -> str:
        """The name of a person, body or place; "" where there is none."""
        known = self._resolution.entities.get(iri or "")
        return known.label if known else ""

    def same_as(self, iri: str) -> tuple[str, ...]:
        """The identifiers of a person, body or place in reference lists."""
        return self._resolution.entities[iri].same_as

    @property
    def body(self) -> str | None:
        """The id of the body that the paper is of."""
        return self.thing("organisation", self.document.body)

    def facts(
        self, subject: str, facts: Iterable[tuple[str, Object]], row: Row | Sequence[Evidence], rule: str = ""
    ) -> Iterator[Statement]:
        """A statement for each fact and each place of the row; facts without an object are left out."""
        spans, rule = (row.evidence, row.rule) if isinstance(row, Row) else (row, rule)
        known = [(predicate, value) for predicate, value in facts if value is not None]
        for span in sorted(set(spans)):
            for predicate, value in known:
                yield Statement(subject=subject, predicate=predicate, object=value, evidence=span, rule=rule)

    def described(
        self, kind: str, iri: str, label: str, facts: Iterable[tuple[str, Object]], row: Row | Sequence[Evidence]
    ) -> Iterator[Statement]:
        """What a thing is, what it is called, and further facts of it."""
        what: list[tuple[str, Object]] = [
            (TYPE, KINDS[kind][0]),
            (LABEL, Literal(self._labels.of(iri, " ".join(label.split())))),
        ]
        yield from self.facts(iri, [*what, *facts], row)

    def unlisted(self) -> Iterator[Statement]:
        """What those people, bodies and places are that only other rows of the reading name."""
        for iri, (kind, row) in sorted(self._unlisted.items()):
            spans = [min(row.evidence)] if row is not None else self.heading()
            yield from self.facts(
                iri, [(TYPE, KINDS[kind][0]), (LABEL, Literal(self.label_of(iri)))], spans, "reference"
            )

    def heading(self) -> list[Evidence]:
        """Where the paper says what it is: its title where the text has it, else how the text begins."""
        return self.where(self.document.title) or self._beginning()

    def where(self, words: str) -> list[Evidence]:
        """The first place where the text has these words; none where it has not."""
        start = self.document.text.find(words) if words.strip() else -1
        end = min(start + len(words), start + LONGEST_QUOTE)
        return [Evidence(self.document.id, start, end)] if start >= 0 else []

    def _beginning(self) -> list[Evidence]:
        block = next((block for block in self.document.blocks if block.end > block.start), None)
        start, end = (block.start, block.end) if block else (0, len(self.document.text))
        return [Evidence(self.document.id, start, min(end, start + LONGEST_QUOTE))]


def named_rows(reading: Reading) -> Iterator[tuple[str, Person | Organisation | Place]]:
    """The people, bodies and places of a reading, each with its kind."""
    yield from (("person", row) for row in reading.people)
    yield from (("organisation", row) for row in reading.organisations)
    yield from (("place", row) for row in reading.places)


def spelled(document_text: str, spans: Sequence[Evidence], name: str) -> list[Evidence]:
    """Those of the spans that print a name so; the first span where none does."""
    found = [span for span in spans if name in document_text[span.start : span.end]]
    return found or sorted(spans)[:1]


def names_key(name: str) -> str:
    """The key by which titles of items, strategies and aims are compared."""
    return key_of("organisation", name)
