"""How far decisions cover the aims of strategies: aims with nothing under them, decisions that serve none, and a matrix."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from convenor.graph.facts import Reader
from convenor.graph.model import Entity, Fact
from convenor.graph.routine import is_routine
from convenor.graph.store import Store
from convenor.graph.vocabulary import SERVES

AIMS = """
SELECT ?aim ?label ?kind ?parent ?strategy ?name WHERE {
  ?aim a skos:Concept ; rdfs:label ?label . OPTIONAL { ?aim cv:aimKind ?kind } OPTIONAL { ?aim skos:broader ?parent }
  OPTIONAL { ?aim skos:inScheme ?strategy . ?strategy rdfs:label ?name }
}"""
SERVED = "SELECT ?thing ?aim WHERE { ?thing cv:serves ?aim }"
DECIDED = """
SELECT ?thing ?text ?kind ?item ?under ?date ?body ?name WHERE {
  ?thing a cv:Decision ; cv:text ?text . OPTIONAL { ?thing cv:decisionKind ?kind }
  OPTIONAL { ?thing cv:underItem ?under . ?under cv:text ?item } OPTIONAL { ?thing cv:inMeeting/dcterms:date ?date }
  OPTIONAL { ?thing cv:decidedBy ?body . ?body rdfs:label ?name }
}"""
_HEADS = ("domain", "theme", "ambition", "priority", "aim", "objective", "goal", "outcome", "mission")


class Covered(msgspec.Struct, frozen=True):
    """An aim with how many decisions, actions and items serve it or a part of it, as papers say and as inferred."""

    id: str
    kind: str
    label: str
    strategy: str
    stated: int
    implied: int
    top: bool


class Loose(msgspec.Struct, frozen=True):
    """A decision that serves no aim: `routine` where it is one that a meeting takes about itself."""

    id: str
    text: str
    date: str
    body: str
    routine: bool


class Cell(msgspec.Struct, frozen=True):
    """How many decisions of a body serve a domain, as papers say and as inferred."""

    strategy: str
    domain: str
    body: str
    stated: int
    implied: int


class Coverage(msgspec.Struct, frozen=True):
    """`bare` are the aims with nothing stated under them; of those, what is inferred is counted in `implied`. `domains` are all
    domains as (strategy, domain), whether anything serves them or not."""

    aims: tuple[Covered, ...]
    loose: tuple[Loose, ...]
    cells: tuple[Cell, ...]
    domains: tuple[tuple[str, str], ...] = ()

    @property
    def bare(self) -> list[Covered]:
        """The aims under which papers put nothing."""
        return [aim for aim in self.aims if not aim.stated]


class _Tree:
    """The aims of all strategies with the line from each to its domain."""

    def __init__(self, store: Store) -> None:
        self.rows: dict[str, dict[str, str | None]] = {}
        for row in store.rows(AIMS):
            self.rows.setdefault(str(row["aim"]), row)

    def line(self, aim: str) -> list[str]:
        """An aim and all that it is part of; each once, should two be part of each other."""
        line = [aim]
        above = self.rows.get(aim, {}).get("parent")
        while above and above not in line:
            line.append(above)
            above = self.rows.get(above, {}).get("parent")
        return line

    def domain(self, aim: str) -> str:
        """The uppermost aim of the line that is no vision."""
        line = [each for each in self.line(aim) if self.rows.get(each, {}).get("kind") != "vision"]
        return line[-1] if line else aim

    def domains(self) -> list[tuple[str, str]]:
        """Every domain as (strategy, domain), in the order of the names."""
        own = (row for aim, row in self.rows.items() if self.domain(aim) == aim and row["kind"] in _HEADS)
        return sorted((row["name"] or "", row["label"] or "") for row in own)


def coverage(store: Store, since: str = "") -> Coverage:
    """Which aims are served and which not, by decisions of a day or later ("" for all)."""
    tree = _Tree(store)
    decided = _decided(store, since)
    stated = [(str(row["thing"]), str(row["aim"])) for row in store.rows(SERVED)]
    implied = [pair for fact in store.inferred() if (pair := _pair(fact))]
    if since:
        stated, implied = ([pair for pair in pairs if pair[0] in decided] for pairs in (stated, implied))
    counts = [_under(tree, pairs) for pairs in (stated, implied)]
    return Coverage(
        aims=tuple(_aims(tree, counts[0], counts[1])),
        loose=tuple(_loose(decided, {thing for thing, _ in (*stated, *implied)})),
        cells=tuple(_cells(store, tree, decided, stated, implied)),
        domains=tuple(tree.domains()),
    )


def _pair(fact: Fact) -> tuple[str, str] | None:
    return (fact.subject.id, fact.object.id) if fact.predicate == SERVES and isinstance(fact.object, Entity) else None


def _decided(store: Store, since: str) -> dict[str, dict[str, str | None]]:
    found: dict[str, dict[str, str | None]] = {}
    for row in store.rows(DECIDED):
        if (row["date"] or "") >= since:
            found.setdefault(str(row["thing"]), row)
    return found


def _under(tree: _Tree, pairs: Iterable[tuple[str, str]]) -> Mapping[str, int]:
    """How many things serve each aim or a part of it."""
    things: dict[str, set[str]] = defaultdict(set)
    for thing, aim in pairs:
        for each in tree.line(aim):
            things[each].add(thing)
    return {aim: len(found) for aim, found in things.items()}


def _aims(tree: _Tree, stated: Mapping[str, int], implied: Mapping[str, int]) -> Iterator[Covered]:
    order = sorted(tree.rows, key=lambda aim: (tree.rows[aim]["name"] or "", tree.rows[aim]["label"] or "", aim))
    for aim in order:
        row = tree.rows[aim]
        kind = row["kind"] or ""
        counts = stated.get(aim, 0), implied.get(aim, 0)
        yield Covered(aim, kind, row["label"] or "", row["name"] or "", *counts, top=kind in _HEADS)


def _loose(decided: Mapping[str, Mapping[str, str | None]], serving: set[str]) -> Iterator[Loose]:
    for thing, row in sorted(decided.items(), key=lambda each: (each[1]["date"] or "", each[0])):
        if thing not in serving and row["under"] not in serving:
            text = row["text"] or ""
            routine = is_routine(text, row["item"] or "", row["kind"] or "")
            yield Loose(thing, text, row["date"] or "", row["name"] or "", routine)


def _cells(
    store: Reader,
    tree: _Tree,
    decided: Mapping[str, Mapping[str, str | None]],
    stated: Iterable[tuple[str, str]],
    implied: Iterable[tuple[str, str]],
) -> Iterator[Cell]:
    counts: dict[bool, Counter[tuple[str, str]]] = {True: Counter(), False: Counter()}
    for asserted, pairs in ((True, stated), (False, implied)):
        seen = {(thing, tree.domain(aim)) for thing, aim in pairs if thing in decided}
        counts[asserted].update((domain, decided[thing]["name"] or "") for thing, domain in seen)
    for domain, body in sorted({*counts[True], *counts[False]}, key=lambda key: (_named(store, key[0]), key[1])):
        strategy = (tree.rows.get(domain, {}).get("name") or "") if domain in tree.rows else _named(store, domain)
        key = domain, body
        yield Cell(strategy, _named(store, domain), body, counts[True][key], counts[False][key])


def _named(store: Reader, iri: str) -> str:
    entity = store.entity(iri)
    return entity.label if entity else iri


def matrix(found: Coverage) -> list[list[str]]:
    """Domain × body as rows of a table, the header first: "3" decisions as papers say, "3 (+2)" with two inferred.

    Domains that nothing serves have their row as well.
    """
    bodies = sorted({cell.body for cell in found.cells})
    cells = {(cell.strategy, cell.domain, cell.body): cell for cell in found.cells}
    domains = sorted({*found.domains, *((cell.strategy, cell.domain) for cell in found.cells)})
    rows = [["strategy", "domain", *(body or "body not stated" for body in bodies)]]
    for strategy, domain in domains:
        rows.append([strategy, domain, *(_shown(cells.get((strategy, domain, body))) for body in bodies)])
    return rows


def _shown(cell: Cell | None) -> str:
    if cell is None:
        return "0"
    return f"{cell.stated} (+{cell.implied})" if cell.implied else str(cell.stated)
