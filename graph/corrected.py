"""People's corrections of single facts, applied to statements: reject, confirm, add."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from convenor.graph.corrections import Correction
from convenor.graph.mentions import NAMED
from convenor.graph.model import Document, Evidence, Literal, Statement
from convenor.graph.names import normalise
from convenor.graph.reading import Reading
from convenor.graph.resolve import Resolution
from convenor.graph.vocabulary import ALT_LABEL, ID, LABEL, PROPERTIES, kind_of, label, shorten

Corrected = tuple[list[Statement], tuple[str, ...]]


def corrected(statements: Iterable[Statement], readings: Sequence[Reading], resolution: Resolution) -> Corrected:
    """The statements as people have put them right, and every correction that fitted nothing, in words.

    The second part holds the unmatched corrections of things (`Resolution.unmatched`) as well.
    """
    rows = [row for row in resolution.corrections if row.about_fact]
    found = list(statements)
    notes = list(resolution.unmatched)
    if rows:
        names = _names(found, resolution)
        for row in rows:
            found, note = _ACTIONS[row.action](found, row, names, readings)
            if note:
                notes.append(f"corrections.toml, line {row.line}: [[{row.action}]] was not applied: {note}.")
    return found, tuple(notes)


Names = dict[str, set[str]]
Result = tuple[list[Statement], str]


def _names(statements: list[Statement], resolution: Resolution) -> Names:
    """From a name, spelling or id, new or old, to the ids of what is called so."""
    names: Names = defaultdict(set)
    for statement in statements:
        if statement.predicate in (LABEL, ALT_LABEL) and isinstance(statement.object, Literal):
            names[normalise(statement.object.value)].add(statement.subject)
            names[statement.subject].add(statement.subject)
            names[statement.subject.removeprefix(ID)].add(statement.subject)
    for old, new in resolution.redirects.items():
        names[old].add(new)
        names[old.removeprefix(ID)].add(new)
    return names


def _meant(names: Names, thing: str) -> set[str]:
    """What a name or id means; a person, body or place before other things of the same name, such as papers."""
    found = names.get(thing, set()) or names.get(normalise(thing), set())
    return {each for each in found if kind_of(each) in NAMED} or found


def predicate_called(words: str) -> str | None:
    """The property that an IRI, a short form ("cv:concerns") or its label means; None where there is none."""
    for iri in PROPERTIES:
        if words in (iri, shorten(iri), shorten(iri).partition(":")[2], label(iri)):
            return iri
    return None


def _fits(statement: Statement, row: Correction, names: Names) -> bool:
    if statement.predicate != predicate_called(row.predicate) or statement.subject not in _meant(names, row.subject):
        return False
    if isinstance(statement.object, Literal):
        return normalise(statement.object.value) == normalise(row.object)
    return statement.object in _meant(names, row.object)


def _reject(statements: list[Statement], row: Correction, names: Names, _: Sequence[Reading]) -> Result:
    kept = [statement for statement in statements if not _fits(statement, row, names)]
    return kept, "" if len(kept) < len(statements) else "no paper states that fact"


def _confirm(statements: list[Statement], row: Correction, names: Names, _: Sequence[Reading]) -> Result:
    """The facts with who is sure of them; what was inferred is then certain, and still what no paper says."""
    fitting = {index for index, each in enumerate(statements) if _fits(each, row, names)}
    found = [
        msgspec.structs.replace(each, score=1.0, reason=row.reason()) if index in fitting else each
        for index, each in enumerate(statements)
    ]
    return found, "" if fitting else "there is no such fact to confirm"


def _add(statements: list[Statement], row: Correction, names: Names, readings: Sequence[Reading]) -> Result:
    predicate = predicate_called(row.predicate)
    if predicate is None:
        return statements, f"there is no property “{row.predicate}”"
    subjects = _meant(names, row.subject)
    objects: set[str | Literal] = {Literal(row.object)}
    if PROPERTIES[predicate][1]:
        objects = {*_meant(names, row.object)}
    for thing, count in ((row.subject, len(subjects)), (row.object, len(objects))):
        if count != 1:
            return statements, f"{'several things are' if count else 'nothing is'} called “{thing}”"
    evidence = _quoted(row, [reading.document for reading in readings])
    if evidence is None:
        return statements, f"“{row.paper}” does not say “{row.quote}”"
    new = Statement(
        subject=next(iter(subjects)),
        predicate=predicate,
        object=next(iter(objects)),
        evidence=evidence,
        reason=row.reason(),
        rule="correction",
    )
    return [*statements, new], ""


def _quoted(row: Correction, documents: list[Document]) -> Evidence | None:
    for document in sorted(documents, key=lambda document: document.id):
        start = document.text.find(row.quote)
        if document.called(row.paper) and start >= 0:
            return Evidence(document.id, start, start + len(row.quote))
    return None


_ACTIONS = {"reject": _reject, "confirm": _confirm, "add": _add}
