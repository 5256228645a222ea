"""Bodies that were abolished and those that took their place, as reference lists have it: inferred, for no paper says so."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from convenor.graph.model import Evidence, Literal, Statement
from convenor.graph.vocabulary import LABEL, REPLACED_BY, SAME_AS, kind_of

RULE = "reference list"
Successors = Callable[[str], Sequence[tuple[str, str]]]


def succeeded(statements: Iterable[Statement], successors: Successors) -> Iterator[Statement]:
    """The statements as they come, and after them which bodies took the place of which, where papers name both.

    `successors` gives, for an identifier, the identifiers of the bodies that followed and the day on which it ended.
    """
    bodies: dict[str, str] = {}
    names: dict[str, str] = {}
    where: dict[str, Evidence] = {}
    for each in statements:
        if each.predicate == SAME_AS and isinstance(each.object, str) and kind_of(each.subject) == "organisation":
            bodies[each.object] = each.subject
            where[each.subject] = min(where.get(each.subject, each.evidence), each.evidence)
        elif each.predicate == LABEL and isinstance(each.object, Literal):
            names.setdefault(each.subject, each.object.value)
        yield each
    for identifier, body in sorted(bodies.items()):
        for following, day in successors(identifier):
            if other := bodies.get(following):
                yield _replaced(body, other, names, day, where[body])


def _replaced(body: str, other: str, names: dict[str, str], day: str, evidence: Evidence) -> Statement:
    reason = (
        f"The reference list of councils has {names.get(body, body)} until {day} and then {names.get(other, other)}."
    )
    return Statement(
        subject=body, predicate=REPLACED_BY, object=other, evidence=evidence, asserted=False, reason=reason, rule=RULE
    )  # fmt: skip
