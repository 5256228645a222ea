"""Links from decisions to aims that no paper states: inferred from likeness, each with how likely it is and why.

What a meeting settles about itself serves no aim. Where a paper ties a decision to a strategy itself, nothing is
inferred for that strategy.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import msgspec

from convenor.graph.aim_names import years
from convenor.graph.model import Document, Evidence, Literal, Statement
from convenor.graph.names import paper_id
from convenor.graph.routine import is_routine
from convenor.graph.vocabulary import (
    AIM_KIND,
    BROADER,
    DATE,
    DECIDED_BY,
    DECISION_KIND,
    FROM_PAPER,
    HELD_BY,
    IN_MEETING,
    IN_SCHEME,
    LABEL,
    PAPER_OF,
    SERVES,
    TEXT,
    TYPE,
    UNDER_ITEM,
    kind_of,
)
from convenor.search.likeness import Aim, Likely, Matter, Tree, plain

if TYPE_CHECKING:
    from convenor.search.embed import Embedder
    from convenor.search.likeness import Array

RULE = "likeness to an aim"
LONGEST_REPORT = 1500  # characters
_DECIDED = ("decision", "action", "item")
_KEPT = frozenset(
    {AIM_KIND, BROADER, DATE, DECIDED_BY, DECISION_KIND, FROM_PAPER, HELD_BY, IN_MEETING, IN_SCHEME, LABEL}
    | {PAPER_OF, SERVES, TEXT, UNDER_ITEM}
)


class Candidate(msgspec.Struct, frozen=True):
    """A decision, action or planned session that may serve an aim: its body, its day, and where it stands."""

    iri: str
    matter: Matter
    body: str
    day: str
    evidence: Evidence


class Stated:
    """What the statements say of decisions and aims, kept as they go by."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self.documents = {document.id: document for document in documents}
        self.values: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        self.spans: dict[str, list[Evidence]] = defaultdict(list)
        self.named: dict[str, set[str]] = defaultdict(set)  # paper → the bodies that it names

    def note(self, statement: Statement) -> None:
        """Keep what matters of one statement."""
        if statement.predicate == TYPE:
            self.spans[statement.subject].append(statement.evidence)
            if kind_of(statement.subject) == "organisation":
                self.named[paper_id(statement.evidence.document)].add(statement.subject)
        elif statement.predicate in _KEPT:
            value = statement.object.value if isinstance(statement.object, Literal) else statement.object
            found = self.values[statement.subject][statement.predicate]
            if value not in found:
                found.append(value)

    def one(self, thing: str, predicate: str) -> str:
        """The first value of a property, "" where it has none."""
        return next(iter(self.values.get(thing, {}).get(predicate, ())), "")

    def of_kind(self, kind: str) -> list[str]:
        """The things of a kind, sorted."""
        return sorted(thing for thing in self.spans if kind_of(thing) == kind)


def implied(statements: Iterable[Statement], documents: Iterable[Document], embedder: Embedder) -> Iterator[Statement]:
    """The statements as they come, and after them those that are inferred (`asserted` False).

    Each inferred link is stated twice: where the decision stands and where the aim stands.
    """
    stated = Stated(documents)
    for statement in statements:
        stated.note(statement)
        yield statement
    yield from _inferred(stated, embedder)


def _inferred(stated: Stated, embedder: Embedder) -> Iterator[Statement]:
    strategies = _strategies(stated)
    candidates = [(each, _fitting(stated, each, strategies)) for each in _candidates(stated)] if strategies else []
    candidates = [(each, fitting) for each, fitting in candidates if fitting]
    used = sorted({strategy for _, fitting in candidates for strategy in fitting})
    trees = {strategy: _tree(strategies[strategy], candidates, embedder) for strategy in used}
    vectors = _vectors([each for each, _ in candidates], embedder)
    for (candidate, fitting), (own, report) in zip(candidates, vectors, strict=True):
        for strategy in fitting:
            for likely in trees[strategy].likely(candidate.matter, own, report):
                yield from _link(stated, candidate, likely)


def _strategies(stated: Stated) -> dict[str, list[Aim]]:
    """The aims of every strategy that has at least two."""
    found: dict[str, list[Aim]] = defaultdict(list)
    for iri in stated.of_kind("aim"):
        row = Aim(iri, stated.one(iri, AIM_KIND), stated.one(iri, LABEL), stated.one(iri, BROADER))
        found[stated.one(iri, IN_SCHEME)].append(row)
    return {strategy: aims for strategy, aims in sorted(found.items()) if len(aims) > 1}


def _candidates(stated: Stated) -> Iterator[Candidate]:
    seen: set[Evidence] = set()
    for kind in _DECIDED:
        for iri in stated.of_kind(kind):
            evidence = min(stated.spans[iri])
            text = stated.one(iri, TEXT)
            planned = kind != "item" or not stated.one(iri, IN_MEETING)
            if not planned or not text or evidence in seen:
                continue
            seen.add(evidence)
            item = stated.one(iri, UNDER_ITEM)
            title = re.sub(r"^[\W\d]+", "", stated.one(item, LABEL))
            if not is_routine(text, title, stated.one(iri, DECISION_KIND)):
                matter = Matter(text, title, _report(stated, item, evidence))
                body, day = _body(stated, iri, evidence), _day(stated, iri, evidence)
                yield Candidate(iri, matter, body, day, evidence)


def _report(stated: Stated, item: str, decided: Evidence) -> str:
    """What the paper tells between the item's title and the decision."""
    spans = [
        span for span in stated.spans.get(item, ()) if span.document == decided.document and span.end <= decided.start
    ]
    if not spans:
        return ""
    start = max(max(spans).end, decided.start - LONGEST_REPORT)
    return " ".join(stated.documents[decided.document].text[start : decided.start].split())


def _body(stated: Stated, iri: str, evidence: Evidence) -> str:
    own = stated.one(iri, DECIDED_BY) or stated.one(stated.one(iri, IN_MEETING), HELD_BY)
    return own or stated.one(paper_id(evidence.document), PAPER_OF)


def _day(stated: Stated, iri: str, evidence: Evidence) -> str:
    return stated.one(stated.one(iri, IN_MEETING), DATE) or stated.one(paper_id(evidence.document), DATE)


def _fitting(stated: Stated, candidate: Candidate, strategies: Iterable[str]) -> list[str]:
    """The strategies that a decision may serve: of its body or of a paper that names its body, and begun by its day.

    Not one to which a paper ties it already.
    """
    tied = _tied(stated, candidate.iri) | _tied(stated, stated.one(candidate.iri, UNDER_ITEM))
    out = []
    for strategy in strategies:
        paper = stated.one(strategy, FROM_PAPER)
        known = stated.one(paper, PAPER_OF)
        start = years(stated.one(strategy, LABEL), stated.one(paper, DATE))[0]
        near = candidate.body and (candidate.body == known or candidate.body in stated.named[paper])
        if near and strategy not in tied and not (start and candidate.day and candidate.day[:4] < start):
            out.append(strategy)
    return out


def _tied(stated: Stated, iri: str) -> set[str]:
    served = stated.values.get(iri, {}).get(SERVES, ())
    return {stated.one(aim, IN_SCHEME) or aim for aim in served}


def _tree(aims: Sequence[Aim], candidates: Iterable[tuple[Candidate, list[str]]], embedder: Embedder) -> Tree:
    labels = {aim.id: aim.label for aim in aims}
    own = embedder.bulk_vectors([aim.label for aim in aims])
    placed = embedder.bulk_vectors([": ".join(filter(None, (labels.get(aim.parent), aim.label))) for aim in aims])
    return Tree(aims, own, placed, [candidate.matter.text for candidate, _ in candidates])


def _vectors(candidates: Sequence[Candidate], embedder: Embedder) -> list[tuple[list[Array], Array | None]]:
    """The vectors of each candidate's words, with and without its title, and that of its report."""
    texts: dict[str, int] = {}
    for candidate in candidates:
        for text in (*_own(candidate.matter), candidate.matter.report):
            texts.setdefault(text, len(texts))
    rows = embedder.bulk_vectors(list(texts))
    return [
        (
            [rows[texts[text]] for text in _own(each.matter)],
            rows[texts[each.matter.report]] if each.matter.report else None,
        )
        for each in candidates
    ]


def _own(matter: Matter) -> tuple[str, ...]:
    words = plain(matter.text)
    return (f"{matter.title}. {words}", words) if matter.title else (words,)


def _link(stated: Stated, candidate: Candidate, likely: Likely) -> Iterator[Statement]:
    for evidence in (candidate.evidence, min(stated.spans[likely.aim])):
        yield Statement(
            subject=candidate.iri, predicate=SERVES, object=likely.aim, evidence=evidence, asserted=False,
            score=round(likely.likelihood, 2), reason=_reason(likely), rule=RULE,
        )  # fmt: skip


def _reason(likely: Likely) -> str:
    """Why the link is likely, in words."""
    meaning = "close" if likely.meaning >= 0.5 else "near" if likely.meaning >= 0.35 else "faintly near"
    shared = ", ".join(f"“{word}”" for word in likely.shared)
    both = f"both speak of {shared}; " if shared else ""
    return f"{both}{meaning} in meaning (cosine {likely.meaning:.2f}). No paper says so."
