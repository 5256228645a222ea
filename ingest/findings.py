"""What has been found so far in one paper: rows as they come, people, bodies and places each under one name.

Ingesters call `person`, `body` and `place` with the words as printed and get back the key to use in other rows; at
the end `reading()` replaces every key by the name under which the paper's reader would list the thing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter

import msgspec

from convenor.graph.model import Document, Evidence
from convenor.graph.reading import (
    Action,
    Aim,
    Attendance,
    Decision,
    Definition,
    Meeting,
    Organisation,
    Part,
    Person,
    Place,
    Reading,
    Relation,
    Role,
    Row,
    Rule,
    Seat,
)
from convenor.graph.sentences import sentences
from convenor.ingest.bodies import Bodies
from convenor.ingest.body_words import is_generic
from convenor.ingest.people import People

MOST_EVIDENCE = 12  # spans kept for a mention; more say nothing new


class Findings:
    """Collects the rows of one paper. Not shared between papers."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self.units = _units(document)
        self._starts = [start for start, _ in self.units]
        self.parts: list[Part] = []
        self.host: str | None = (
            None  # the one organisation whose meeting it is, where the title names it above the committee
        )
        self.meeting: str | None = None  # the body whose meeting the part under way records
        self.people = People()
        self.bodies = Bodies()
        self.places: dict[str, list[Place]] = {}
        self.rows: list[Row] = []
        self._seen: set[str] = set()

    # ── evidence ──
    def unit(self, offset: int) -> Evidence:
        """The sentence, list item or table row in which a position stands."""
        start, end = self.units[max(0, bisect_right(self._starts, offset) - 1)]
        return Evidence(self.document.id, start, end)

    def span(self, start: int, end: int) -> tuple[Evidence, ...]:
        """The span as evidence, trimmed of blanks; several when it is longer than one may be."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return (
            tuple(Evidence(self.document.id, a, b) for a, b in sentences(self.text, start, end))
            if end - start > 600
            else (Evidence(self.document.id, start, end),)
        )

    # ── rows ──
    def add(self, row: Row) -> None:
        """Keep a row, once."""
        key = f"{type(row).__name__}:{msgspec.json.encode(row).decode()}"
        if key not in self._seen:
            self._seen.add(key)
            self.rows.append(row)

    def of(self, kind: type) -> list[Row]:
        """The rows of a kind so far."""
        return [row for row in self.rows if isinstance(row, kind)]

    def person(self, printed: str, offset: int) -> str:
        """Note a person by the words as printed at a position; the key to name them in rows."""
        return self.people.add(printed, self.unit(offset))

    def body(self, printed: str, offset: int) -> str:
        """Note a body by the words as printed at a position; the key to name it in rows."""
        return self.bodies.add(printed, self.unit(offset))

    def place(
        self,
        name: str,
        offset: int,
        *,
        kind: str = "",
        within: str | None = None,
        population: int | None = None,
        rule: str = "",
    ) -> None:
        """Note a place."""
        self.places.setdefault(_place_key(name), []).append(
            Place(name=name, kind=kind, within=within, population=population, evidence=(self.unit(offset),), rule=rule)
        )

    # ── the end ──
    def reading(self) -> Reading:
        """All rows with names in place of keys, sorted as they stand in the paper."""
        self.people.join_surnames()
        people, bodies = self.people.names(), self.bodies.names(self.document.body)
        rows = [_named(row, people, bodies) for row in self.rows]

        def some(kind: type) -> tuple[Row, ...]:
            return tuple(
                sorted(
                    (r for r in rows if type(r) is kind),
                    key=lambda r: r.evidence[0] if r.evidence else Evidence("", 0, 0),
                )
            )

        return Reading(
            document=self.document,
            parts=tuple(self.parts),
            people=tuple(
                Person(name=n, aliases=a, evidence=e[:MOST_EVIDENCE], rule=r) for n, a, e, r in self.people.entries()
            ),
            organisations=tuple(
                Organisation(name=n, kind=k, aliases=a, acronyms=c, evidence=e[:MOST_EVIDENCE], rule="body name")
                for n, k, a, c, e in self.bodies.entries()
            ),
            places=tuple(_one_place(found) for found in self.places.values()),
            roles=_merged_roles(some(Role), bodies),  # type: ignore[arg-type]
            meetings=some(Meeting),  # type: ignore[arg-type]
            decisions=some(Decision),  # type: ignore[arg-type]
            actions=some(Action),  # type: ignore[arg-type]
            aims=tuple(r for r in rows if isinstance(r, Aim)),
            seats=tuple(r for r in rows if isinstance(r, Seat)),
            rules=some(Rule),  # type: ignore[arg-type]
            definitions=some(Definition),  # type: ignore[arg-type]
            relations=some(Relation),  # type: ignore[arg-type]
        )


def _units(document: Document) -> list[tuple[int, int]]:
    """Every sentence, list item and table row of a document in order: rows and short items whole, the rest by sentence."""
    out: list[tuple[int, int]] = []
    for block in document.blocks:
        if block.kind in ("row", "item") and block.end - block.start <= 600:
            out.append((block.start, block.end))
        else:
            out.extend(sentences(document.text, block.start, block.end))
    return out or [(0, min(len(document.text), 600))]


def _place_key(name: str) -> str:
    return " ".join(name.lower().replace("&", "and").replace("-", " ").split())


def _one_place(found: list[Place]) -> Place:
    """One row for the mentions of a place: the commonest spelling is its name, facts are kept from wherever they stand."""
    spellings = Counter(p.name for p in found)
    name = spellings.most_common(1)[0][0]
    evidence = tuple(sorted({e for p in found for e in p.evidence}))
    with_people = next((p for p in found if p.population is not None), None)
    first = with_people.evidence if with_people else ()
    return Place(
        name=name,
        kind=next((p.kind for p in found if p.kind), ""),
        aliases=tuple(sorted(s for s in spellings if s != name)),
        within=next((p.within for p in found if p.within), None),
        population=with_people.population if with_people else None,
        evidence=(*first, *(e for e in evidence if e not in first))[:MOST_EVIDENCE],
        rule=found[0].rule,
    )


NAMED = {
    "person": "people",
    "owner": "both",
    "organisation": "bodies",
    "body": "bodies",
    "on_behalf": "people",
    "actors": "both",
}


def _named(row: Row, people: dict[str, str], bodies: dict[str, str]) -> Row:
    """The row with keys replaced by the names they stand for; words that are no key stay as they are.

    A meeting's body and that of a titled role stay as they are printed there, which is one of the body's spellings; a mere
    affiliation says nothing but the body, so it is given under its full name.
    """
    changes: dict[str, object] = {}
    both = {**bodies, **people}
    for field, kind in NAMED.items():
        value = getattr(row, field, None)
        if (
            kind == "bodies"
            and (isinstance(row, Attendance | Meeting) or (isinstance(row, Role) and row.title))
            and not is_generic(value or "x x")
        ):
            continue
        table = people if kind == "people" else bodies if kind == "bodies" else both
        if isinstance(value, str):
            changes[field] = table.get(value, value)
        elif isinstance(value, tuple) and value and isinstance(value[0], str):
            changes[field] = tuple(table.get(v, v) for v in value)
    if isinstance(row, Meeting):
        named = [_named(a, people, bodies) for a in row.attendance]
        once = {(a.person, a.how): a for a in reversed(named) if isinstance(a, Attendance)}
        changes["attendance"] = tuple(a for a in named if isinstance(a, Attendance) and once[a.person, a.how] is a)
    if isinstance(row, Relation):
        tables = {"person": people, "organisation": bodies}
        changes["subject"] = tables.get(row.subject_kind, {}).get(row.subject, row.subject)
        changes["object"] = tables.get(row.object_kind, {}).get(row.object, row.object)
    return msgspec.structs.replace(row, **changes) if changes else row


def _merged_roles(roles: tuple[Role, ...], bodies: dict[str, str]) -> tuple[Role, ...]:
    """One row for one person, title, body and standing, with all its evidence; the first date stays."""
    table: dict[tuple[object, ...], Role] = {}
    for role in roles:
        key = (
            role.person,
            role.title.lower(),
            bodies.get(role.organisation or "", role.organisation),
            role.place,
            role.topic,
            role.status,
            role.as_of,
        )
        if key in table:
            role = msgspec.structs.replace(
                table[key], evidence=tuple(dict.fromkeys((*table[key].evidence, *role.evidence)))
            )
        table[key] = role
    return tuple(table.values())
