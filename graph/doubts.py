"""What a person should look at: merges that were proposed and not made, links that were inferred and not stated, and facts that
were found and are too doubtful to be stated.

The most consequential come first: those on which the most facts hang, and of equals the likeliest.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from convenor.graph.clusters import Merge
from convenor.graph.corrections import Correction
from convenor.graph.errors import DataError
from convenor.graph.model import Evidence, Literal, Statement
from convenor.graph.proposals import rows_of
from convenor.graph.reading import Proposal, Reading, Row
from convenor.graph.resolve import Resolution
from convenor.graph.vocabulary import ID, IN_BODY, KINDS, LABEL, kind_of, label, shorten

FILE = "review.json"  # the doubts, in the folder of a generation
# List of a reading → kind of thing that its rows become.
_KINDS = {
    "people": "person",
    "organisations": "organisation",
    "places": "place",
    "roles": "membership",
    "attendance": "attendance",
    "decisions": "decision",
    "actions": "action",
    "aims": "aim",
    "seats": "seat",
    "rules": "rule",
    "definitions": "definition",
}
_NO_FACTS = frozenset({"organisation_stated", "evidence", "rule", "score", "id"})


class Doubt(msgspec.Struct, frozen=True, kw_only=True):
    """Something to accept or reject; `accept` and `reject` are the corrections that say so, `facts` what hangs on it.

    `alike` are doubts that ask the same, such as of an action that another paper holds, too: one answer is for all.
    """

    key: str
    kind: str
    question: str
    reason: str
    score: float
    facts: int
    accept: Correction
    reject: Correction
    evidence: tuple[Evidence, ...] = ()
    alike: tuple[Doubt, ...] = ()

    def settled_by(self, corrections: Sequence[Correction]) -> bool:
        """Whether corrections answer it already, and all that are alike."""
        answers = {_said(self.accept), _said(self.reject)}
        return any(_said(row) in answers for row in corrections) and all(
            each.settled_by(corrections) for each in self.alike
        )

    def answers(self, accept: bool) -> list[Correction]:
        """The corrections that say yes or no to it and to all that are alike."""
        return [each.accept if accept else each.reject for each in (self, *self.alike)]


def read_doubts(generation: Path) -> list[Doubt]:
    """The doubts that a generation was built with. Raises DataError."""
    try:
        return msgspec.json.decode((generation / FILE).read_bytes(), type=list[Doubt])
    except (OSError, msgspec.MsgspecError) as error:
        raise DataError(f"{generation / FILE} cannot be read; run `convenor build` again.") from error


def doubts(
    resolution: Resolution, statements: Sequence[Statement], readings: Sequence[Reading] = ()
) -> tuple[Doubt, ...]:
    """All doubts that the papers leave, the most consequential first."""
    weight: Counter[str] = Counter()
    names: dict[str, str] = {}
    places: dict[str, list[Evidence]] = {}
    for each in statements:
        if each.predicate == LABEL and isinstance(each.object, Literal):
            names.setdefault(each.subject, each.object.value)
            places.setdefault(each.subject, []).append(each.evidence)
        elif each.asserted:
            weight[each.subject] += 1
            if isinstance(each.object, str):
                weight[each.object] += 1
    found: list[Doubt] = [_merge(each, names, weight, places) for each in resolution.proposals]
    links: dict[str, Doubt] = {}
    for each in statements:
        if not each.asserted and each.score < 1 and each.predicate != IN_BODY and isinstance(each.object, str):
            link = _link(each, names)
            known = links.get(link.key, link)
            places_of_both = tuple(sorted({*known.evidence, *link.evidence}))
            links[link.key] = msgspec.structs.replace(
                known, score=max(known.score, link.score), evidence=places_of_both
            )
    found += _asked_once(links.values())
    found += {fact.key: fact for reading in readings for fact in _facts(reading)}.values()
    return tuple(sorted(found, key=lambda doubt: (-doubt.facts, -doubt.score, doubt.key)))


def _asked_once(links: Iterable[Doubt]) -> Iterator[Doubt]:
    """Links of one wording as one doubt, the likeliest with those that are alike: papers carry an action on, each with its own row."""
    alike: dict[str, list[Doubt]] = {}
    for link in sorted(links, key=lambda doubt: (-doubt.score, doubt.key)):
        alike.setdefault(link.question, []).append(link)
    for first, *others in alike.values():
        places = tuple(sorted({span for each in (first, *others) for span in each.evidence}))
        facts = sum(each.facts for each in (first, *others))
        yield msgspec.structs.replace(first, alike=tuple(others), evidence=places, facts=facts)


def _merge(
    merge: Merge, names: Mapping[str, str], weight: Mapping[str, int], places: Mapping[str, list[Evidence]]
) -> Doubt:
    a, b = merge.a, merge.b
    things = (a.removeprefix(ID), b.removeprefix(ID))
    kind = kind_of(a)
    one, other = (names.get(each, each.removeprefix(ID)) for each in (a, b))
    return Doubt(
        key=_key("merge", *things),
        kind="merge",
        question=f"Are “{one}” and “{other}” one {KINDS[kind][1].lower()}?",
        reason=merge.reason,
        score=round(merge.score, 2),
        facts=min(weight.get(a, 0), weight.get(b, 0)),
        accept=Correction(action="merge", line=0, things=things),
        reject=Correction(action="split", line=0, things=things),
        evidence=tuple(min(places[each]) for each in (a, b) if places.get(each)),
    )


def _link(statement: Statement, names: Mapping[str, str]) -> Doubt:
    target = str(statement.object)
    fact = Correction(
        action="confirm",
        line=0,
        subject=statement.subject.removeprefix(ID),
        predicate=shorten(statement.predicate),
        object=target.removeprefix(ID),
    )
    one, other = (names.get(each, each.removeprefix(ID)) for each in (statement.subject, target))
    return Doubt(
        key=_key("link", fact.subject, fact.predicate, fact.object),
        kind="link",
        question=f"“{one}”: {label(statement.predicate)} “{other}”?",
        reason=statement.reason,
        score=round(statement.score, 2),
        facts=1,
        accept=fact,
        reject=msgspec.structs.replace(fact, action="reject"),
        evidence=(statement.evidence,),
    )


def _facts(reading: Reading) -> Iterator[Doubt]:
    """The facts that a reading only proposes."""
    for proposal in reading.proposals:
        first = proposal.evidence[:1]
        quote = " ".join(map(reading.document.quote, first))
        fact = Correction(action="confirm", line=0, fact=proposal.words, paper=reading.document.path, quote=quote)
        yield Doubt(
            key=_key("fact", proposal.kind, fact.fact, fact.paper, quote),
            kind="fact",
            question=f"{_kind(proposal)}: “{proposal.words}”?",
            reason=proposal.reason,
            score=round(proposal.score, 2),
            facts=sum(map(_count, rows_of(proposal))),
            accept=fact,
            reject=msgspec.structs.replace(fact, action="reject"),
            evidence=proposal.evidence,
        )


def _kind(proposal: Proposal) -> str:
    return KINDS[_KINDS[proposal.kind]][1] if proposal.kind in _KINDS else "Link"


def _count(row: Row) -> int:
    """How many facts of the graph a row would be: what it says, not how."""
    values = (getattr(row, field.name) for field in msgspec.structs.fields(row) if field.name not in _NO_FACTS)
    return sum(bool(value) and not isinstance(value, bool) for value in values)


def _said(row: Correction) -> tuple[object, ...]:
    """What a correction says, without who, when and why."""
    action = "merge" if row.action == "confirm" and row.things else row.action
    things = frozenset(each.removeprefix(ID) for each in row.things)
    link = row.subject.removeprefix(ID), shorten(row.predicate), row.object.removeprefix(ID)
    return action, things, *link, row.fact, row.paper, tuple(row.quote.split())


def _key(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:8]
